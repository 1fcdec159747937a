import type { HostedZone, Route53 } from './aws/route53.ts'
import type { Clock } from './clock.ts'
import { ActionError, toActionError } from './errors.ts'
import type { HostedZoneChoice } from './inputs.ts'
import { sharesNameServer, type Zone } from './mail-from/dns-view.ts'
import { type DomainName, isWithin, lineage } from './mail-from/names.ts'
import { planPublication } from './mail-from/publication.ts'
import { join, type Message, say } from './message.ts'
import type { Outcome } from './outcome.ts'

/** What to publish, and where. */
export interface Target {
  readonly domain: DomainName
  readonly region: string
  readonly hostedZone: HostedZoneChoice
}

export interface PublishParties {
  readonly route53: Route53
  readonly clock: Clock
  readonly signal: AbortSignal
  log(line: Message): void
  warn(title: string, message: Message): void
  /** The zone that holds the domain, as the world sees it. */
  zoneInDns(): Promise<Zone | undefined>
}

/** How often a set that changes under our hands is read anew. */
const MOST_ROUNDS = 3
/** Changes are at all name servers within a minute as a rule ("ChangeInfo" of the API reference). */
const SYNC_LIMIT_MS = 120_000
const SYNC_PAUSES_MS = { first: 1_000, longest: 5_000 }

/**
 * Keeps the two records of a MAIL FROM domain in a Route 53 hosted zone, and changes nothing that somebody else put there.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the way, `REQUEST_REJECTED` when the zone is not the right one
 */
export async function publish(target: Target, parties: PublishParties, outcome: Outcome): Promise<void> {
  const { route53, log } = parties
  const { domain, hostedZone: choice } = target
  const zone =
    choice.kind === 'id' ? await route53.hostedZone(choice.id) : await findHostedZone(domain, parties)
  checkZone(zone, domain)
  const changeId = await createMissing(target, zone, parties, outcome)
  outcome.hostedZone = zone
  if (changeId === undefined) {
    log(say`The hosted zone ${zone.name} (${zone.id}) holds both records already.`)
    return
  }
  log(say`Published in the hosted zone ${zone.name} (${zone.id}): ${aboutPublished(outcome)}.`)
  await awaitSync(changeId, parties)
}

/** The longest public zone that holds the name; of several with one name, the one that the world is sent to. */
async function findHostedZone(
  domain: DomainName,
  { route53, zoneInDns }: PublishParties,
): Promise<HostedZone> {
  for (const name of lineage(domain)) {
    const ids = await route53.publicZonesNamed(name)
    if (ids.length === 0) continue
    const zones: HostedZone[] = []
    for (const id of ids) zones.push(await route53.hostedZone(id))
    return zones.length === 1 && zones[0] ? zones[0] : oneDelegated(name, zones, await zoneInDns())
  }
  throw new ActionError(
    'REQUEST_REJECTED',
    say`${'hosted-zone-id'} is ${'auto'}, and the account of these credentials has no public hosted zone that holds ${domain}. Use a role of the account that has it, or publish the records where the zone is and leave ${'hosted-zone-id'} out.`,
  )
}

function oneDelegated(name: string, zones: readonly HostedZone[], seen: Zone | undefined): HostedZone {
  const delegated = zones.filter((zone) => seen && sharesNameServer(seen, zone))
  if (delegated.length === 1 && delegated[0]) return delegated[0]
  const ids = zones.map(({ id }) => id).join(', ')
  const servers = seen?.name === name ? seen.nameServers.join(', ') : ''
  const reason = servers
    ? say`the world is sent to ${servers}, which does not tell them apart`
    : say`DNS does not tell which of them the world is sent to`
  throw new ActionError(
    'REQUEST_REJECTED',
    say`The account has ${zones.length} public hosted zones named ${name} (${ids}), and ${reason}. Set ${'hosted-zone-id'} to the id of the right one.`,
  )
}

function checkZone({ id, name, isPrivate }: HostedZone, domain: DomainName): void {
  if (isPrivate) {
    throw new ActionError(
      'REQUEST_REJECTED',
      say`The hosted zone ${id} (${name}) is private: SES and the world do not see its records. Set ${'hosted-zone-id'} to a public zone, or to ${'auto'}.`,
    )
  }
  if (!isWithin(domain, name)) {
    throw new ActionError(
      'REQUEST_REJECTED',
      say`The hosted zone ${id} is that of ${name}, which does not hold ${domain}. Correct ${'hosted-zone-id'}, or set it to ${'auto'}.`,
    )
  }
}

/** Reads, plans and changes, anew when the zone has changed in between; gives the id of the change, if one was needed. */
async function createMissing(
  { domain, region }: Target,
  zone: HostedZone,
  { route53 }: PublishParties,
  outcome: Outcome,
): Promise<string | undefined> {
  let refusal = ''
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const existing = await route53.recordSets(zone, domain)
    const plan = planPublication(domain, region, existing, domain === zone.name)
    if (plan.kind === 'conflict') throw conflict(zone, plan.reasons)
    if (plan.changes.length === 0) return undefined
    const submission = await route53.change(zone, domain, plan.changes)
    if (submission.kind === 'accepted') {
      outcome.published = plan.changes
      return submission.changeId
    }
    refusal = submission.words
  }
  throw new ActionError(
    'REQUEST_REJECTED',
    say`Amazon Route 53 refused the records (InvalidChangeBatch: "${refusal}") in ${MOST_ROUNDS} rounds of reading the zone ${zone.name} and changing it; nothing was published. Correct what the message names, or publish them yourself.`,
  )
}

function conflict({ id, name }: HostedZone, reasons: readonly Message[]): ActionError {
  return new ActionError(
    'DNS_CONFLICT',
    say`The hosted zone ${name} (${id}) has other records in the place of those that SES needs; nothing was published. ${join(reasons)}`,
  )
}

function aboutPublished({ published }: Outcome): Message {
  const kept = published.filter(({ action }) => action === 'CREATE')
  const values = kept.map(({ type, values }) => `${type} ${values.at(-1) ?? ''}`)
  return say`${values.join(', ')}`
}

/** That the change is at every name server is good to know, and never a reason to fail: it will be. */
async function awaitSync(changeId: string, parties: PublishParties): Promise<void> {
  const { clock, log, warn } = parties
  const startedAt = clock.now().getTime()
  const elapsed = () => clock.now().getTime() - startedAt
  try {
    if (await isSyncedIn(SYNC_LIMIT_MS, elapsed, changeId, parties)) {
      log(
        say`All name servers of Route 53 have the records (INSYNC after ${Math.round(elapsed() / 1000)} s).`,
      )
      return
    }
    warn(
      'Records not everywhere yet',
      say`Route 53 has not brought the records to all of its name servers within ${SYNC_LIMIT_MS / 1000} seconds; it goes on doing so.`,
    )
  } catch (error) {
    const { code, text } = toActionError(error)
    if (code === 'CANCELLED' || code === 'INTERNAL_ERROR') throw error
    warn(
      'Change not followed',
      say`The records are published; whether all name servers have them is not known. ${text}`,
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
