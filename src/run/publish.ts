import type { Aws } from '../aws/account.ts'
import type { Clock } from '../clock.ts'
import type { DnsProvider, ProviderZone } from '../dns-provider/provider.ts'
import { ActionError, aboutDoubt, settled, toActionError } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import type { CustomTarget } from '../inputs/settings.ts'
import type { DeliveryImpact } from '../mail-from/decision.ts'
import type { AuthoritativeAnswers } from '../mail-from/dns-view.ts'
import { type Liveness, liveness } from '../mail-from/liveness.ts'
import type { RecordChange } from '../mail-from/publication.ts'
import { msg } from '../message.ts'
import {
  aboutHeldRecords,
  aboutRecords,
  aboutRecordsNotLive,
  aboutRefusedBatch,
  aboutSlowSync,
  aboutUnknownSync,
  aboutUnseenRecords,
  aboutZone,
  obstacleError,
} from '../report/sentences.ts'
import type { RunContext } from './context.ts'
import { readRecords } from './observe.ts'
import { type Publication, planZone } from './plan.ts'
import { areRecordsInPlace, type Result } from './result.ts'
import { warn } from './warn.ts'

/** How often a zone that changes under our hands is read and planned again. */
const MOST_ROUNDS = 3
/** For all waits together. Changes are at all name servers within a minute as a rule ("ChangeResourceRecordSets" of the API reference). */
const LIVE_LIMIT_MS = 120_000
/** How long to try where no name server answers, or where what is missing has been in the zone for long. */
const SHORT_LIMIT_MS = 10_000
const PAUSES_MS = { first: 1_000, longest: 5_000 }

/**
 * Puts the two records into the zone, changes nothing that somebody else put there, and waits until they are live. Where the change in
 * SES would stop mail that flows, the zone's own name servers, as public DNS delegates it, have to show the MX record: else the
 * result has the error `RECORDS_NOT_LIVE`.
 */
export async function publish(
  target: CustomTarget,
  result: Result,
  publication: Publication,
  impact: DeliveryImpact,
  context: RunContext<Aws>,
): Promise<Result> {
  const { aws, dns, clock, runner } = context
  const provider = await aws.dnsProvider(target)
  if (!provider) return result
  const submitted = await settled(submit(target, publication, provider))
  if ('error' in submitted) return { ...result, error: submitted.error }
  const elapsed = stopwatch(clock)
  const { zone } = publication
  const { changes, isInSync } = submitted
  const wasComplete = publication.changes.length === 0
  const published = { ...result, published: changes, isZoneComplete: true }
  runner.log(
    changes.length > 0
      ? msg`Published in the ${aboutZone(zone)}: ${aboutRecords(changes)}.`
      : aboutHeldRecords(zone),
  )
  const synced = wasComplete
    ? ({ result: published, state: 'nothing new' } as const)
    : isInSync
      ? await awaitSync(published, isInSync, elapsed, context)
      : await awaitRecords(target, published, zone, elapsed, context)
  if (synced.result.error) return synced.result
  const gate =
    impact === 'no' ? undefined : await settled(requireLive(target, zone, synced, elapsed, context))
  const isSettled = wasComplete && areRecordsInPlace(result)
  const view = isSettled ? result.dns : await dns.look(target.desired.domain, target.identity.domain)
  return { ...synced.result, dns: view ?? result.dns, error: gate?.error }
}

interface Submitted {
  /** None where nothing was needed, or somebody else was faster. */
  readonly changes: readonly RecordChange[]
  readonly isInSync: InSync | undefined
}

type InSync = () => Promise<boolean>

/**
 * Sends the batch; where the zone has changed since it was read, reads and plans again. If nothing is left to do then, and the
 * answer to the batch had been lost on the way, it was this run that made the changes.
 */
async function submit(
  { desired, mxRegion }: CustomTarget,
  { zone, changes }: Publication,
  provider: DnsProvider,
): Promise<Submitted> {
  let planned = changes
  let inDoubt: Submitted['changes'] = []
  try {
    for (let round = 1; round <= MOST_ROUNDS && planned.length > 0; round++) {
      const submission = await provider.change(zone, planned)
      if (submission.kind === 'accepted') return { changes: planned, isInSync: submission.isInSync }
      if (submission.isInDoubt) inDoubt = planned
      if (round === MOST_ROUNDS && inDoubt.length === 0)
        throw new ActionError(submission.code, aboutRefusedBatch(zone, submission.message, MOST_ROUNDS))
      const again = planZone(desired, mxRegion, await readRecords(provider, zone, desired.domain))
      if ('obstacle' in again) throw obstacleError(again.obstacle)
      planned = again.changes
    }
    return { changes: inDoubt, isInSync: undefined }
  } catch (thrown) {
    const error = toActionError(thrown)
    if (inDoubt.length === 0 || error.details.mayBeDone) throw error
    const mayBeDone = PROVIDERS[zone.provider]
    throw error.with(aboutDoubt(mayBeDone), { mayBeDone })
  }
}

const PROVIDERS = { route53: 'Amazon Route 53', cloudflare: 'Cloudflare' } as const

interface Synced {
  readonly result: Result
  readonly state: 'nothing new' | 'in sync' | 'unknown'
  /** What the zone's own name servers answered at the end, where they were asked for as long as is worth it. */
  readonly answers?: AuthoritativeAnswers
}

/** That the change is at every name server is good to know, and no reason to fail: it will be. */
async function awaitSync(
  result: Result,
  isInSync: InSync,
  elapsed: Stopwatch,
  { clock, signal, runner }: RunContext,
): Promise<Synced> {
  for (const pause of pauses()) {
    const answer = await settled(isInSync().then((done) => ({ done })))
    if ('error' in answer) return lostSync(result, answer.error, runner)
    if (answer.done) {
      const seconds = Math.round(elapsed() / 1000)
      runner.log(msg`All name servers of Route 53 have the records (INSYNC after ${seconds} s).`)
      return { result, state: 'in sync' }
    }
    if (elapsed() >= LIVE_LIMIT_MS) break
    const slept = await settled(clock.sleep(pause, signal).then(() => ({})))
    if ('error' in slept) return lostSync(result, slept.error, runner)
  }
  const warning = aboutSlowSync(LIVE_LIMIT_MS / 1000)
  return { result: warn(result, 'DNS records still propagating', warning, runner), state: 'unknown' }
}

function lostSync(result: Result, error: ActionError, runner: Runner): Synced {
  const isFatal = error.code === 'CANCELLED' || error.code === 'INTERNAL_ERROR'
  const told = isFatal
    ? { ...result, error }
    : warn(result, 'Propagation not confirmed', aboutUnknownSync(error), runner)
  return { result: told, state: 'unknown' }
}

/** Where the provider does not say when its name servers have the change: that they show it, which is no reason to fail either. */
async function awaitRecords(
  target: CustomTarget,
  result: Result,
  zone: ProviderZone,
  elapsed: Stopwatch,
  context: RunContext,
): Promise<Synced> {
  const { runner } = context
  const asked = await settled(askUntilLive(target, 'both', LIVE_LIMIT_MS, context))
  if ('error' in asked) return lostSync(result, asked.error, runner)
  const { answers, shown } = asked
  if (shown === 'live') {
    const seconds = Math.round(elapsed() / 1000)
    runner.log(msg`All name servers of the zone that answer show the records (after ${seconds} s).`)
    return { result, state: 'in sync', answers }
  }
  const warning = aboutUnseenRecords(zone, shown === 'unknown', LIVE_LIMIT_MS / 1000)
  return { result: warn(result, 'DNS records still propagating', warning, runner), state: 'unknown', answers }
}

/** @throws ActionError `RECORDS_NOT_LIVE` */
async function requireLive(
  target: CustomTarget,
  zone: ProviderZone,
  { state, answers: known }: Synced,
  elapsed: Stopwatch,
  context: RunContext,
): Promise<undefined> {
  const limit = state === 'nothing new' ? SHORT_LIMIT_MS : LIVE_LIMIT_MS - elapsed()
  const answers = known ?? (await askUntilLive(target, 'mx', limit, context)).answers
  const { mx } = liveness(answers, target.desired.domain, target.mxRegion)
  // Where no name server can be asked, what the provider says of its own counts.
  if (mx === 'live' || (mx === 'unknown' && state !== 'unknown')) return
  throw new ActionError('RECORDS_NOT_LIVE', aboutRecordsNotLive(target.desired.domain, zone, answers))
}

/** Asks the zone's own name servers until all that answer show the records, or the time is over; where none answers, not for long. */
async function askUntilLive(
  { desired: { domain }, mxRegion }: CustomTarget,
  records: 'mx' | 'both',
  limitMs: number,
  { dns, clock, signal }: RunContext,
): Promise<{ readonly answers: AuthoritativeAnswers; readonly shown: Liveness }> {
  const elapsed = stopwatch(clock)
  const pause = pauses()
  for (;;) {
    const answers = await dns.authoritative(domain)
    const shown = liveness(answers, domain, mxRegion)[records]
    const limit = shown === 'unknown' ? SHORT_LIMIT_MS : limitMs
    if (shown === 'live' || elapsed() >= limit) return { answers, shown }
    await clock.sleep(pause.next().value, signal)
  }
}

function* pauses(): Generator<number, never> {
  for (let pause = PAUSES_MS.first; ; pause = Math.min(pause * 1.5, PAUSES_MS.longest)) yield pause
}

/** Milliseconds since it was made. */
type Stopwatch = () => number

function stopwatch(clock: Clock): Stopwatch {
  const startedAt = clock.monotonic()
  return () => clock.monotonic() - startedAt
}
