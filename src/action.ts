import type { IdentifiedAws } from './aws/account.ts'
import type { ManyAws } from './aws/many.ts'
import type { SesRead } from './aws/ses.ts'
import type { Clock } from './clock.ts'
import type { Dns } from './dns/system-dns.ts'
import { type Failed, settled } from './errors.ts'
import type { Comments } from './github/comments.ts'
import type { Event } from './github/event.ts'
import type { Runner } from './github/runner.ts'
import { type InputName, readInputs } from './inputs/inputs.ts'
import type { Environment, Settings } from './inputs/settings.ts'

/** The outside parties of a run; tests give others in their place. */
export interface Edges {
  readonly runner: Runner
  readonly env: Environment
  readonly clock: Clock
  /** Aborted when the job is canceled. */
  readonly signal: AbortSignal
  /** Makes the clients of AWS; sends nothing yet. */
  openAws(settings: Settings): IdentifiedAws | Promise<IdentifiedAws>
  /** The same for the targets of a file. */
  openManyAws(settings: Settings): ManyAws | Promise<ManyAws>
  openDns(settings: Settings): Dns | Promise<Dns>
  openComments(token: string, event: Event): Comments | Promise<Comments>
}

/** AWS, and what SES says of the one target of a run, which is under way. */
export interface Asked {
  readonly kind: 'asked'
  readonly aws: IdentifiedAws
  readonly ses: Promise<SesRead | Failed>
}

/**
 * The whole step: reads the inputs, does what the mode asks for, and reports, also when it failed. What comes after the first request
 * to SES is loaded once that has left.
 */
export async function run(edges: Edges): Promise<void> {
  const { runner, env } = edges
  // Before anything else can show it.
  runner.mask(runner.input('cloudflare-api-token'))
  const input = (name: InputName) => runner.input(name)
  const path = input('config-file')
  // Most runs do without, and the parser is large.
  const file = path
    ? await (await import('./inputs/config-file.ts')).readConfigFile(path, input, env)
    : undefined
  const inputs = readInputs(input, env, file)
  if ('error' in inputs) return (await loadJob()).endJob(inputs, edges)
  if (file) return (await loadJob()).runFile(inputs, edges)
  const asked = await settled(askSes(inputs.settings, edges))
  return (await loadJob()).runOne({ ...inputs, asked }, edges)
}

/** Over when the request is on its way, or has failed before. */
async function askSes(settings: Settings, edges: Edges): Promise<Asked> {
  const aws = await edges.openAws(settings)
  const ses = settled(aws.ses.read(settings.targets[0]))
  await Promise.race([aws.ses.sent, ses])
  return { kind: 'asked', aws, ses }
}

function loadJob() {
  return import(/* webpackChunkName: "job" */ './run/job.ts')
}
