import type { ProviderZone } from '../dns-provider/provider.ts'
import type { ActionError } from '../errors.ts'
import type { Target } from '../inputs/settings.ts'
import type { Custom } from '../mail-from/attributes.ts'
import { type Change, type DeliveryImpact, decide, deliveryImpact } from '../mail-from/decision.ts'
import type { Zone } from '../mail-from/dns-view.ts'
import { planPublication, type RecordChange } from '../mail-from/publication.ts'
import type { Message } from '../message.ts'
import type { Observation, ZoneObservation } from './observe.ts'

/** Everything that has to be done for a target, or why it cannot be carried out whole: then nothing is. */
export type Plan = ReadyPlan | BlockedPlan

export interface ReadyPlan {
  readonly kind: 'ready'
  readonly change: Change
  readonly impact: DeliveryImpact
  /** What to publish; unset where this run publishes nothing anywhere. */
  readonly publication: Publication | undefined
}

export interface BlockedPlan {
  readonly kind: 'blocked'
  /** Unset where SES could not be asked. */
  readonly change: Change | undefined
  readonly impact: DeliveryImpact
  readonly obstacle: Obstacle
}

/** The changes that the zone needs to hold both records; none if it does. */
export interface Publication {
  readonly zone: ProviderZone
  readonly changes: readonly RecordChange[]
}

/** What keeps a plan from being carried out. */
export type Obstacle =
  /** Something that has to be known could not be read. */
  | { readonly kind: 'unreadable'; readonly of: 'SES' | 'zone'; readonly error: ActionError }
  /** IAM denies the read that waiting needs. */
  | { readonly kind: 'wait-denied'; readonly error: ActionError }
  | { readonly kind: 'conflict'; readonly zone: ProviderZone; readonly reasons: readonly Message[] }
  /** A name between the zone and the MAIL FROM domain is delegated to other name servers. */
  | { readonly kind: 'delegated'; readonly zone: ProviderZone; readonly to: Zone }

/** Decides once, for all modes, from what was observed. */
export function makePlan(target: Target, { ses, zone }: Observation, waitMinutes: number): Plan {
  const { desired, mxRegion } = target
  if (ses.kind === 'failed') {
    const obstacle = { kind: 'unreadable', of: 'SES', error: ses.error } as const
    return { kind: 'blocked', change: undefined, impact: 'no', obstacle }
  }
  const before = ses.kind === 'known' ? ses.current : undefined
  const change = decide(before, desired)
  const known = { change, impact: deliveryImpact(change, before, desired) }
  if (desired.kind === 'default') return { kind: 'ready', ...known, publication: undefined }
  if (ses.kind === 'denied' && waitMinutes > 0) {
    return { kind: 'blocked', ...known, obstacle: { kind: 'wait-denied', error: ses.error } }
  }
  if (!zone) return { kind: 'ready', ...known, publication: undefined }
  if (zone.kind === 'failed') {
    return { kind: 'blocked', ...known, obstacle: { kind: 'unreadable', of: 'zone', error: zone.error } }
  }
  const planned = planZone(desired, mxRegion, zone)
  return 'obstacle' in planned
    ? { kind: 'blocked', ...known, obstacle: planned.obstacle }
    : { kind: 'ready', ...known, publication: planned }
}

/** What a zone needs, as it was read. */
export function planZone(
  { domain }: Custom,
  region: string,
  { zone, records }: ZoneObservation,
): Publication | { readonly obstacle: Obstacle } {
  // The nearest to the apex: below it, nothing in this zone counts.
  const to = records.delegations.at(-1)
  if (to) return { obstacle: { kind: 'delegated', zone, to } }
  const plan = planPublication(domain, region, records.sets, domain === zone.name)
  return plan.kind === 'conflict'
    ? { obstacle: { kind: 'conflict', zone, reasons: plan.reasons } }
    : { zone, changes: plan.changes }
}
