import type { ManyAws } from '../aws/many.ts'
import { BoundedDns } from '../dns/bounded-dns.ts'
import type { Dns } from '../dns/system-dns.ts'
import { ActionError, type ErrorCode, type Failed, settled, toActionError } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import type { CustomTarget, Settings, Target } from '../inputs/settings.ts'
import { isCustom } from '../inputs/settings.ts'
import { join, type Message } from '../message.ts'
import {
  aboutCancelledTargets,
  aboutFailedTargets,
  aboutProgress,
  aboutTarget,
} from '../report/many-sentences.ts'
import { whatWasDone } from '../report/sentences.ts'
import type { RunContext } from './context.ts'
import type { Publication } from './plan.ts'
import { NOTHING_KNOWN, publicationOf, type Result } from './result.ts'
import { begin, finish, type Looked, look } from './target.ts'

/** The result of a run over many targets. */
export interface ManyResult {
  readonly settings: Settings
  /** In the order of the file, then of the regions of an entry. */
  readonly results: readonly Result[]
  readonly error?: ActionError | undefined
  /** What is about the run as a whole, each also an annotation. */
  readonly warnings?: readonly Message[]
}

/** What the targets of a run share. */
export type ManyContext = Omit<RunContext, 'aws' | 'dns'> & { readonly aws: ManyAws; readonly dns: Dns }

/** Each look takes up to a dozen sockets, and memory for their buffers. */
const MOST_LOOKS = 10
/** A line at least so often, so that nobody takes the job for dead. */
const NEWS_MS = 60_000

/**
 * Runs every target, side by side as far as the quotas allow: all are looked at before anything is changed, and all changes are made
 * before SES is waited for. One that fails does not stop the others; what concerns all of them ends the run.
 */
export async function runMany(context: ManyContext): Promise<ManyResult> {
  const { settings, runner, signal } = context
  const { targets, mode } = settings
  const dns = new BoundedDns(context.dns, MOST_LOOKS)
  const shared = { ...context, dns, runner: quiet(runner) }
  const start = (target: Target): Result => ({ ...NOTHING_KNOWN, settings, target })
  const looked = await phase('Read', targets, context, (target) =>
    settled(look(start(target), target, settled(context.aws.ses.read(target)), shared)),
  )
  const obstacle = commonError(looked.map((each) => ('result' in each ? obstacleOf(each) : each.error)))
  if (obstacle || signal.aborted)
    return concluded(
      targets.map((target) => failed(start(target), obstacle ?? toActionError(signal.reason))),
      context,
      obstacle,
    )
  const publications = publishing(looked)
  context.aws.expectChanges(mode === 'apply' ? namesToChange(publications) : new Map())
  const owners = ownersOf(publications)
  // A cancellation is not the reason of what had failed before it.
  const own = new Set<ActionError>()
  const note = (result: Result): Result => {
    if (result.error && !signal.aborted) own.add(result.error)
    return result
  }
  const begun = await phase(
    mode === 'apply' ? 'Applied' : 'Compared',
    targets,
    context,
    async (target, i) => {
      const each = looked[i]
      if (!each || !('result' in each))
        return note(failed(start(target), each?.error ?? toActionError(signal.reason)))
      const areRecordsShared = mode === 'plan' && !owners.has(target)
      const planned = areRecordsShared ? { ...each.result, areRecordsShared } : each.result
      const result = await settledStep(planned, () => begin(target, { ...each, result: planned }, shared))
      // The report tells of failures.
      if (!result.error && (result.accepted || result.published.length > 0))
        runner.log(aboutTarget(owners.has(target) ? result : { ...result, published: [] }))
      return note(result)
    },
  )
  const results = await phase('Finished', targets, context, async (target, i) => {
    const result = begun[i] ?? start(target)
    return note(await settledStep(result, () => finish(target, result, shared)))
  })
  const published = new Set<string>()
  return concluded(
    results.map((result) => withOwnRecords(result, published)),
    context,
    undefined,
    own,
  )
}

/** Of targets that share a name, only the first has published it. */
function withOwnRecords(result: Result, names: Set<string>): Result {
  const name = result.published[0]?.record.name
  if (name === undefined) return result
  if (names.has(name)) return { ...result, published: [] }
  names.add(name)
  return result
}

/** The run as it ended when it was canceled after all else. */
export function cancelled(many: ManyResult, reason: unknown): ManyResult {
  const { code, text, details } = toActionError(reason)
  const error = new ActionError(code, join([text, aboutCancelledTargets(many.results)]), details)
  return { ...many, error }
}

/** The targets of a run that ended before it began. */
export function targetsOf(settings: Settings, error: ActionError): readonly Result[] {
  return settings.targets.map((target) => ({ ...NOTHING_KNOWN, settings, target, error }))
}

async function settledStep(known: Result, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step()
  } catch (error) {
    return failed(known, toActionError(error))
  }
}

function failed(known: Result, error: ActionError): Result {
  return { ...known, error }
}

/** Does something with each target, and tells now and then how far it is. */
async function phase<T>(
  name: string,
  targets: readonly Target[],
  { clock, signal, runner }: ManyContext,
  step: (target: Target, index: number) => Promise<T>,
): Promise<readonly T[]> {
  let done = 0
  const over = new AbortController()
  const ended = AbortSignal.any([signal, over.signal])
  const tell = async () => {
    for (;;) {
      await clock.sleep(NEWS_MS, ended)
      runner.log(aboutProgress(name, done, targets.length))
    }
  }
  tell().catch(() => {})
  try {
    return await Promise.all(
      targets.map(async (target, i) => {
        const result = await step(target, i)
        done++
        return result
      }),
    )
  } finally {
    over.abort()
  }
}

/** Whatever else a target finds, without these nothing can be done for any. */
const COMMON: ReadonlySet<ErrorCode> = new Set([
  'OIDC_UNAVAILABLE',
  'ROLE_NOT_ASSUMED',
  'CREDENTIALS_MISSING',
])

/** The error that concerns all targets; credentials may be rejected by one region alone, which may not be enabled. */
function commonError(errors: readonly (ActionError | undefined)[]): ActionError | undefined {
  const common = errors.find((error) => error && COMMON.has(error.code))
  return common ?? sharedError(errors, 'CREDENTIALS_REJECTED')
}

/** The error of the first target, where all have failed with that code. */
function sharedError(errors: readonly (ActionError | undefined)[], code: ErrorCode): ActionError | undefined {
  return errors.every((error) => error?.code === code) ? errors[0] : undefined
}

/** Why SES could not be read; what is wrong with a zone does not concern the targets that need none. */
function obstacleOf({ plan }: Looked): ActionError | undefined {
  const { obstacle } = plan.kind === 'blocked' ? plan : {}
  return obstacle?.kind === 'unreadable' && obstacle.of === 'SES' ? obstacle.error : undefined
}

interface Publishing {
  readonly target: CustomTarget
  readonly publication: Publication
}

/** The targets whose plan is to publish. */
function publishing(looked: readonly (Looked | Failed)[]): readonly Publishing[] {
  return looked.flatMap((each) => {
    if (!('result' in each)) return []
    const { target } = each.result
    const publication = publicationOf(each.result)
    return target && isCustom(target) && publication ? [{ target, publication }] : []
  })
}

/** The names that will be changed in each zone, by its ID. */
function namesToChange(all: readonly Publishing[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { target, publication } of all) {
    const { zone, changes } = publication
    if (changes.length > 0) names.set(zone.id, (names.get(zone.id) ?? new Set()).add(target.desired.domain))
  }
  return names
}

/** Of the targets that share a name, the first. */
function ownersOf(all: readonly Publishing[]): ReadonlySet<Target> {
  const owners = new Map(all.map(({ target }) => [target.desired.domain, target] as const).toReversed())
  return new Set(owners.values())
}

function concluded(
  results: readonly Result[],
  { settings, signal }: ManyContext,
  common?: ActionError,
  own: ReadonlySet<ActionError> = new Set(),
): ManyResult {
  const told = results.map((result) => {
    const { error } = result
    if (!error || !signal.aborted || own.has(error)) return result
    const { mayBeDone } = error.details
    if (error.code !== 'CANCELLED' && mayBeDone) return result
    // Its own sentence is needed only where it tells of a doubt.
    const cancelled = mayBeDone ? error : toActionError(signal.reason)
    const done = whatWasDone(result, cancelled.details)
    return done.length > 0 ? failed(result, cancelled.with(join(done))) : failed(result, cancelled)
  })
  const many = { settings, results: told }
  return signal.aborted ? cancelled(many, signal.reason) : { ...many, error: common ?? runError(told) }
}

function runError(results: readonly Result[]): ActionError | undefined {
  const failures = results.filter(({ error }) => error !== undefined)
  if (failures.length === 0) return undefined
  const errors = results.map(({ error }) => error)
  const shared = [...COMMON, 'CREDENTIALS_REJECTED' as const].map((code) => sharedError(errors, code))
  return (
    shared.find((error) => error !== undefined) ??
    new ActionError('TARGETS_FAILED', aboutFailedTargets(failures, results.length))
  )
}

/** A runner that keeps what a single target has to tell for those who debug: the report tells what counts. */
function quiet(runner: Runner): Runner {
  const debug = runner.debug.bind(runner)
  const told = (_title: string, message: Parameters<Runner['debug']>[0]) => debug(message)
  return {
    input: (name) => runner.input(name),
    log: debug,
    debug,
    notice: told,
    warning: told,
    error: told,
    fail: told,
    output: () => {},
    summary: () => {},
    mask: (secret) => runner.mask(secret),
  }
}
