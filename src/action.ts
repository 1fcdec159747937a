import type { Aws } from './aws/account.ts'
import type { ManyAws } from './aws/many.ts'
import type { Clock } from './clock.ts'
import type { Dns } from './dns/system-dns.ts'
import { toActionError } from './errors.ts'
import type { Comments } from './github/comments.ts'
import type { Event } from './github/event.ts'
import type { Runner } from './github/runner.ts'
import { foreignProxyVariables, unreadProxyVariables } from './http/proxies.ts'
import { aboutEndpoints, aboutPlainEndpoints } from './inputs/endpoints.ts'
import { type InputName, readInputs } from './inputs/inputs.ts'
import type { CommentRequest, Environment, Settings } from './inputs/settings.ts'
import { isFeedbackHostConfirmed, isKnownSesRegion } from './mail-from/regions.ts'
import { join, msg } from './message.ts'
import { keepComment, keepFileComment } from './report/comment.ts'
import { report } from './report/report.ts'
import {
  aboutForeignProxy,
  aboutSettings,
  aboutUnconfirmedHost,
  aboutUnknownRegion,
  aboutUnreadProxy,
  whatWasDone,
} from './report/sentences.ts'
import type { ManyResult } from './run/many.ts'
import { NOTHING_KNOWN, type Result } from './run/result.ts'
import { begin, finish, look } from './run/target.ts'
import { warn } from './run/warn.ts'

/** The outside parties of a run; tests give others in their place. */
export interface Edges {
  readonly runner: Runner
  readonly env: Environment
  readonly clock: Clock
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** Makes the clients of AWS; sends nothing yet. */
  openAws(settings: Settings): Aws | Promise<Aws>
  /** The same for the targets of a file. */
  openManyAws(settings: Settings): ManyAws | Promise<ManyAws>
  openDns(settings: Settings): Dns
  openComments(token: string, event: Event): Comments
}

/** The whole step: reads the inputs, does what the mode asks for, and reports, also when it failed. */
export async function run(edges: Edges): Promise<void> {
  const { runner, env, clock, signal } = edges
  // Before anything else can show it.
  runner.mask(runner.input('cloudflare-api-token'))
  const input = (name: InputName) => runner.input(name)
  const path = input('config-file')
  // Most runs do without, and the parser is large.
  const file = path
    ? await (await import('./inputs/config-file.ts')).readConfigFile(path, input, env)
    : undefined
  const inputs = readInputs(input, env, file)
  if (file && 'settings' in inputs) return runFile(inputs.settings, inputs.comment, edges)
  const isAccountAsked = inputs.comment?.subject !== undefined && inputs.comment.subject.account === undefined
  const ended =
    'error' in inputs
      ? { ...NOTHING_KNOWN, error: inputs.error }
      : await runTarget(inputs.settings, isAccountAsked, edges)
  const result = concluded(ended, edges)
  if (inputs.comment && !signal.aborted) await keepComment(inputs.comment, result, edges)
  // The comment may have been what was cancelled.
  await report(signal.aborted && !result.error ? concluded(result, edges) : result, runner, clock.now())
}

/** The targets of a file: loads the code for it, which most runs do not need. */
async function runFile(settings: Settings, comment: CommentRequest | undefined, edges: Edges): Promise<void> {
  const { runner, signal, clock } = edges
  const [{ runMany, targetsOf }, { reportMany }, { manySections }] = await Promise.all([
    import('./run/many.ts'),
    import('./report/many-report.ts'),
    import('./report/many-summary.ts'),
  ])
  const result = await manyResult(settings, edges, runMany, targetsOf)
  if (comment?.file && !signal.aborted) {
    const { token, file } = comment
    await keepFileComment({ token, file }, { settings }, (room) => manySections(result, room), edges)
  }
  await reportMany(result, runner, clock.now())
}

async function manyResult(
  settings: Settings,
  edges: Edges,
  runMany: typeof import('./run/many.ts').runMany,
  targetsOf: typeof import('./run/many.ts').targetsOf,
): Promise<ManyResult> {
  try {
    announce(NOTHING_KNOWN, settings, edges)
    const aws = await edges.openManyAws(settings)
    const dns = edges.openDns(settings)
    try {
      return await runMany({ ...edges, settings, aws, dns })
    } finally {
      aws.close()
      dns.close()
    }
  } catch (thrown) {
    const error = toActionError(edges.signal.aborted ? edges.signal.reason : thrown)
    return { settings, results: targetsOf(settings, error), error }
  }
}

/** The one target. Credentials, clients and limits belong to the run, all else to the target. */
async function runTarget(settings: Settings, isAccountAsked: boolean, edges: Edges): Promise<Result> {
  const [target] = settings.targets
  let known: Result = { ...NOTHING_KNOWN, settings, target }
  try {
    known = announce(known, settings, edges)
    const aws = await edges.openAws(settings)
    const dns = edges.openDns(settings)
    try {
      const context = { ...edges, settings, aws, dns }
      const looked = await look(known, target, context)
      const result = await finish(target, await begin(target, looked, context), context)
      return isAccountAsked ? { ...result, account: await aws.accountId() } : result
    } finally {
      aws.close()
      dns.close()
    }
  } catch (thrown) {
    return { ...known, error: toActionError(thrown) }
  }
}

function announce(known: Result, settings: Settings, edges: Edges): Result {
  const { runner, env } = edges
  for (const note of settings.notes) runner.log(note)
  runner.log(aboutSettings(settings))
  const regions = new Map(settings.targets.map((target) => [target.region, target]))
  for (const { region, desired } of regions.values()) {
    if (!isKnownSesRegion(region)) runner.notice('Unknown region', aboutUnknownRegion(region))
    else if (desired.kind === 'custom' && !isFeedbackHostConfirmed(region)) {
      runner.notice('Unconfirmed MX host', aboutUnconfirmedHost(region))
    }
  }
  const endpoints = aboutEndpoints(env)
  if (endpoints) runner.notice('Endpoints overridden', endpoints)
  const plain = aboutPlainEndpoints(env)
  const warned = plain ? warn(known, 'Plain HTTP', plain, runner) : known
  const [unread, foreign] = [unreadProxyVariables(env), foreignProxyVariables(env)]
  if (unread.length === 0 && foreign.length === 0) return warned
  return warn(
    warned,
    'Proxy not used',
    unread.length > 0 ? aboutUnreadProxy(unread) : aboutForeignProxy(foreign),
    runner,
  )
}

/** What a cancelled run concludes from calls that nobody answered does not count; what may have been done does. */
function concluded(result: Result, { signal, runner }: Edges): Result {
  const isCancelled = signal.aborted && !result.error?.details.mayBeDone
  const error = isCancelled ? toActionError(signal.reason) : result.error
  if (!error) return result
  if (error.cause instanceof Error) runner.debug(msg`${error.cause.stack ?? error.cause.message}`)
  // What failed after SES had accepted the change, and was no call of SES, leaves that call the one that counts.
  const requestId = error.details.requestId ?? (result.accepted ? result.requestId : '')
  const done = error.code === 'CANCELLED' ? whatWasDone(result, error.details) : []
  return { ...result, requestId, error: done.length > 0 ? error.with(join(done)) : error }
}
