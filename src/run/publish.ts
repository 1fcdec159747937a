import type { Clock } from '../clock.ts'
import { ActionError, toActionError } from '../errors.ts'
import { type Message, msg } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { aboutHeldRecords, aboutRecords } from '../report/sentences.ts'
import type { HostedZone, Route53 } from '../route53/route53.ts'
import { type HostedZoneParties, missingRecords, openHostedZone, type Target } from './hosted-zone.ts'

/** Whom publishing needs. */
export interface PublishParties extends HostedZoneParties {
  readonly route53: Route53
  readonly clock: Clock
  readonly signal: AbortSignal
  log(line: Message): void
  warn(title: string, message: Message): void
}

/** How often a set that changes under our hands is read anew. */
const MOST_ROUNDS = 3
/** Changes are at all name servers within a minute as a rule ("ChangeResourceRecordSets" of the API reference). */
const SYNC_LIMIT_MS = 120_000
const SYNC_PAUSES_MS = { first: 1_000, longest: 5_000 }

/**
 * Keeps the two records of a MAIL FROM domain in a Route 53 hosted zone, and changes nothing that somebody else put there.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the way, `REQUEST_REJECTED` when the zone is not the right one
 */
export async function publish(target: Target, parties: PublishParties, outcome: Outcome): Promise<void> {
  const { route53, log } = parties
  const zone = await openHostedZone(target, parties)
  const changeId = await createMissing(target, zone, route53, outcome)
  outcome.hostedZone = zone
  if (changeId === undefined) {
    log(aboutHeldRecords(zone))
    return
  }
  log(msg`Published in the hosted zone ${zone.name} (${zone.id}): ${aboutRecords(outcome.published)}.`)
  await awaitSync(changeId, parties)
}

/** Reads, plans and changes, anew when the zone has changed in between; gives the id of the change, if one was needed. */
async function createMissing(
  target: Target,
  zone: HostedZone,
  route53: Route53,
  outcome: Outcome,
): Promise<string | undefined> {
  let refusal = ''
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const changes = await missingRecords(target, zone, route53)
    if (changes.length === 0) return undefined
    const submission = await route53.change(zone, target.domain, changes)
    if (submission.kind === 'accepted') {
      outcome.published = changes
      return submission.changeId
    }
    refusal = submission.words
  }
  throw new ActionError(
    'REQUEST_REJECTED',
    msg`Amazon Route 53 refused the records (InvalidChangeBatch: "${refusal}") in ${MOST_ROUNDS} rounds of reading the zone ${zone.name} and changing it; nothing was published. Correct what the message names, or publish them yourself.`,
  )
}

/** That the change is at every name server is good to know, and never a reason to fail: it will be. */
async function awaitSync(changeId: string, parties: PublishParties): Promise<void> {
  const { clock, log, warn } = parties
  const startedAt = clock.now().getTime()
  const elapsed = () => clock.now().getTime() - startedAt
  try {
    if (await isSyncedIn(SYNC_LIMIT_MS, elapsed, changeId, parties)) {
      log(
        msg`All name servers of Route 53 have the records (INSYNC after ${Math.round(elapsed() / 1000)} s).`,
      )
      return
    }
    warn(
      'Records not everywhere yet',
      msg`Route 53 has not brought the records to all of its name servers within ${SYNC_LIMIT_MS / 1000} seconds; it goes on doing so.`,
    )
  } catch (error) {
    const { code, text } = toActionError(error)
    if (code === 'CANCELLED' || code === 'INTERNAL_ERROR') throw error
    warn(
      'Change not followed',
      msg`The records are published; whether all name servers have them is not known. ${text}`,
    )
  }
}

async function isSyncedIn(
  limitMs: number,
  elapsed: () => number,
  changeId: string,
  { route53, clock, signal }: PublishParties,
): Promise<boolean> {
  for (let pause = SYNC_PAUSES_MS.first; ; pause = Math.min(pause * 1.5, SYNC_PAUSES_MS.longest)) {
    if (await route53.isInSync(changeId)) return true
    if (elapsed() >= limitMs) return false
    await clock.sleep(pause, signal)
  }
}
