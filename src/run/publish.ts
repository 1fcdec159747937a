import type { Aws } from '../aws/account.ts'
import type { Clock } from '../clock.ts'
import type { DnsProvider, ProviderZone } from '../dns-provider/provider.ts'
import { ActionError } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import type { CustomTarget } from '../inputs/settings.ts'
import type { DeliveryImpact } from '../mail-from/decision.ts'
import { liveness } from '../mail-from/liveness.ts'
import type { RecordChange } from '../mail-from/publication.ts'
import { msg } from '../message.ts'
import {
  aboutHeldRecords,
  aboutRecords,
  aboutRecordsNotLive,
  aboutRefusedBatch,
  aboutSlowSync,
  aboutUnknownSync,
  obstacleError,
} from '../report/sentences.ts'
import type { RunContext } from './context.ts'
import { readRecords, settled } from './observe.ts'
import { type Publication, planZone } from './plan.ts'
import { areRecordsInPlace, type Result } from './result.ts'
import { warn } from './warn.ts'

/** How often a zone that changes under our hands is read and planned again. */
const MOST_ROUNDS = 3
/** Changes are at all name servers within a minute as a rule ("ChangeResourceRecordSets" of the API reference). */
const LIVE_LIMIT_MS = 120_000
/** How long to try where no name server answers, or where what is missing has been in the zone for long. */
const SHORT_LIMIT_MS = 10_000
const PAUSES_MS = { first: 1_000, longest: 5_000 }

/**
 * Puts the two records into the zone, changes nothing that somebody else put there, and waits until they are live. Where the switch in
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
  const { aws, dns, runner } = context
  const provider = await aws.dnsProvider(target)
  if (!provider) return result
  const submitted = await settled(submit(target, publication, provider))
  if ('error' in submitted) return { ...result, error: submitted.error }
  const { zone } = publication
  const { changes, changeId } = submitted
  const published = { ...result, published: changes, isZoneComplete: true }
  runner.log(
    changes.length > 0
      ? msg`Published in the hosted zone ${zone.name} (${zone.id}): ${aboutRecords(changes)}.`
      : aboutHeldRecords(zone),
  )
  const synced = await awaitSync(published, changeId, provider, context)
  if (synced.result.error) return synced.result
  const gate = impact === 'no' ? undefined : await settled(requireLive(target, zone, synced, context))
  const isSettled = changes.length === 0 && areRecordsInPlace(result)
  const view = isSettled ? result.dns : await dns.look(target.desired.domain, target.identity.domain)
  return { ...synced.result, dns: view ?? result.dns, error: gate?.error }
}

interface Submitted {
  readonly changes: readonly RecordChange[]
  /** Unset where nothing was needed. */
  readonly changeId: string | undefined
}

/** Sends the batch; where the zone has changed since it was read, reads and plans again. */
async function submit(
  { desired, region }: CustomTarget,
  { zone, changes }: Publication,
  provider: DnsProvider,
): Promise<Submitted> {
  let planned = changes
  let refusal = ''
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    if (planned.length === 0) return { changes: [], changeId: undefined }
    const submission = await provider.change(zone, desired.domain, planned)
    if (submission.kind === 'accepted') return { changes: planned, changeId: submission.changeId }
    refusal = submission.message
    if (round === MOST_ROUNDS) break
    const again = planZone(desired, region, await readRecords(provider, zone, desired.domain))
    if ('obstacle' in again) throw obstacleError(again.obstacle)
    planned = again.changes
  }
  throw new ActionError('REQUEST_REJECTED', aboutRefusedBatch(zone, refusal, MOST_ROUNDS))
}

interface Synced {
  readonly result: Result
  readonly state: 'nothing new' | 'in sync' | 'unknown'
}

/** That the change is at every name server is good to know, and no reason to fail: it will be. */
async function awaitSync(
  result: Result,
  changeId: string | undefined,
  provider: DnsProvider,
  { clock, signal, runner }: RunContext,
): Promise<Synced> {
  if (changeId === undefined) return { result, state: 'nothing new' }
  const elapsed = stopwatch(clock)
  for (const pause of pauses()) {
    const answer = await settled(provider.isInSync(changeId).then((isInSync) => ({ isInSync })))
    if ('error' in answer) return lostSync(result, answer.error, runner)
    if (answer.isInSync) {
      const seconds = Math.round(elapsed() / 1000)
      runner.log(msg`All name servers of Route 53 have the records (INSYNC after ${seconds} s).`)
      return { result, state: 'in sync' }
    }
    if (elapsed() >= LIVE_LIMIT_MS) break
    const slept = await settled(clock.sleep(pause, signal).then(() => ({})))
    if ('error' in slept) return lostSync(result, slept.error, runner)
  }
  const warning = aboutSlowSync(LIVE_LIMIT_MS / 1000)
  return { result: warn(result, 'Records not everywhere yet', warning, runner), state: 'unknown' }
}

function lostSync(result: Result, error: ActionError, runner: Runner): Synced {
  const isFatal = error.code === 'CANCELLED' || error.code === 'INTERNAL_ERROR'
  const told = isFatal
    ? { ...result, error }
    : warn(result, 'Change not followed', aboutUnknownSync(error), runner)
  return { result: told, state: 'unknown' }
}

/** @throws ActionError `RECORDS_NOT_LIVE` */
async function requireLive(
  { desired: { domain }, region }: CustomTarget,
  zone: ProviderZone,
  { state }: Synced,
  { dns, clock, signal }: RunContext,
): Promise<undefined> {
  const elapsed = stopwatch(clock)
  for (const pause of pauses()) {
    const answers = await dns.authoritative(domain)
    const { mx } = liveness(answers, region)
    if (mx === 'live') return undefined
    const isShort = state === 'nothing new' || mx === 'unknown'
    if (elapsed() >= (isShort ? SHORT_LIMIT_MS : LIVE_LIMIT_MS)) {
      // Where no name server can be asked, what the provider says of its own counts.
      if (mx === 'unknown' && state !== 'unknown') return undefined
      throw new ActionError('RECORDS_NOT_LIVE', aboutRecordsNotLive(domain, zone, answers))
    }
    await clock.sleep(pause, signal)
  }
  return undefined
}

function* pauses(): Generator<number, never> {
  for (let pause = PAUSES_MS.first; ; pause = Math.min(pause * 1.5, PAUSES_MS.longest)) yield pause
}

function stopwatch(clock: Clock): () => number {
  const startedAt = clock.monotonic()
  return () => clock.monotonic() - startedAt
}
