import type { SesRead } from '../aws/ses.ts'
import type { DnsProviderReader, ProviderZone, ZoneRecords } from '../dns-provider/provider.ts'
import { type Failed, settled } from '../errors.ts'
import { type CustomTarget, isCustom, type Target } from '../inputs/settings.ts'
import type { DnsView } from '../mail-from/dns-view.ts'
import type { DomainName } from '../mail-from/names.ts'
import type { RunContext } from './context.ts'

/** What was seen of a target before anything was changed. What could not be read is a value, too. */
export interface Observation {
  readonly ses: SesRead | Failed
  /** Unset where nothing is to be published. */
  readonly zone: ZoneObservation | Failed | undefined
  /** Unset where DNS was not asked, or did not answer. */
  readonly dns: DnsView | undefined
}

/** A zone, and what it holds where the records belong. */
export interface ZoneObservation {
  readonly kind: 'known'
  readonly zone: ProviderZone
  readonly records: ZoneRecords
}

/**
 * Looks at SES, the zone and DNS, side by side; changes nothing and never throws.
 *
 * @param ses what SES says of the target, which is under way
 */
export async function observe(
  target: Target,
  ses: Promise<SesRead | Failed>,
  context: RunContext,
): Promise<Observation> {
  if (!isCustom(target)) return { ses: await ses, zone: undefined, dns: undefined }
  const isPublished = target.zone !== undefined && context.settings.mode !== 'check'
  const dns = lookAtDns(target, isPublished, ses, context)
  const zone = isPublished ? settled(readZone(target, dns, context)) : undefined
  const state = await ses
  // Whoever cannot see the identity learns that at once.
  if (state.kind === 'failed') return { ses: state, zone: undefined, dns: undefined }
  return { ses: state, zone: await zone, dns: await dns }
}

/**
 * A run that will publish asks authoritative servers only: a resolver would remember for minutes that the records are missing.
 * Sending the questions takes the process a while, so the request to SES goes first.
 */
async function lookAtDns(
  { identity, desired }: CustomTarget,
  isPublished: boolean,
  read: Promise<unknown>,
  { settings, aws, dns }: RunContext,
): Promise<DnsView | undefined> {
  await Promise.race([aws.ses.sent, read])
  const depth = isPublished && settings.mode === 'apply' ? 'own' : 'all'
  return dns.look(desired.domain, identity.domain, depth)
}

async function readZone(
  target: CustomTarget,
  seen: Promise<DnsView | undefined>,
  { aws, dns }: RunContext,
): Promise<ZoneObservation> {
  const { domain } = target.desired
  const provider = await aws.dnsProvider(target)
  if (!provider) throw new Error('a target that publishes has no DNS provider')
  const zone = await provider.findZone(domain, async () => (await seen)?.zone ?? dns.zoneOf(domain))
  return readRecords(provider, zone, domain)
}

/** What a zone holds where the records belong, as it is now. */
export async function readRecords(
  provider: DnsProviderReader,
  zone: ProviderZone,
  domain: DomainName,
): Promise<ZoneObservation> {
  return { kind: 'known', zone, records: await provider.records(zone, domain) }
}
