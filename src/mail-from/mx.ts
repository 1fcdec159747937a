import type { Mx } from './dns-view.ts'
import { isWithin } from './names.ts'
import { feedbackHost, isKnownSesRegion, partitionOf } from './regions.ts'

/** The preference that SES asks for ("Using a custom MAIL FROM domain"). */
export const PREFERENCE = 10

/** What a host that an MX record names is to SES. */
export type HostKind =
  | 'right'
  /** The feedback host of another region in the same partition: SES forwards bounces between those. */
  | 'other-region'
  | 'other-partition'
  | 'wrong-region'
  /** `feedback-smtp.amazonses.com`. */
  | 'no-region'
  | 'wrong-suffix'
  | 'zone-appended'
  | 'preference-in-host'
  /** Holds a character that no host name has, seen or unseen. */
  | 'malformed'
  /** `feedback.<region>.amazonses.com` and the like. */
  | 'misspelled'
  /** `inbound-smtp.<region>.amazonaws.com`, for receiving mail with SES. */
  | 'receiving'
  /** `email-smtp.<region>.amazonaws.com`, for sending mail with SES over SMTP. */
  | 'sending'
  /** Another host under a domain of SES or AWS, or `amazonses.com` itself. */
  | 'other-aws'
  | 'null'
  | 'foreign'

/**
 * What the host of an MX record is to an identity in a region.
 *
 * @param host in lower case, without trailing dot, as resolvers hand it on: odd bytes as `\032` or `\226\128\139`
 * @param name whose record it is; a zone that was appended to the host is one above it
 */
export function kindOfHost(host: string, region: string, name = ''): HostKind {
  if (host === feedbackHost(region)) return 'right'
  if (host === '') return 'null'
  const text = unescapeHost(host)
  if (/^["']?\d{1,5}(?:[\s\u200b]+|[.-]?(?=(?:feedback|inbound)-smtp\.))./.test(text))
    return 'preference-in-host'
  if (oddCharacterOf(host)) return 'malformed'
  const [, named, appended] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com(?:\.(.+))?$/.exec(host) ?? []
  if (appended && isWithin(name, appended)) return 'zone-appended'
  if (named && !appended) return kindOfRegion(named, region)
  if (host === 'feedback-smtp.amazonses.com') return 'no-region'
  if (/^feedback-smtp\.(?:[a-z-]+\d+(?:\.|$)|.*amazon)/.test(host)) return 'wrong-suffix'
  return /(?:^|\.)amazon(?:ses|aws)\.com$/.test(host) ? kindOfAwsHost(host) : 'foreign'
}

function kindOfAwsHost(host: string): HostKind {
  const [, service] = /^(inbound|email)-smtp(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com$/.exec(host) ?? []
  if (service) return service === 'inbound' ? 'receiving' : 'sending'
  return /^feed-?back/.test(host) ? 'misspelled' : 'other-aws'
}

function kindOfRegion(named: string, region: string): HostKind {
  if (!isKnownSesRegion(named)) return 'wrong-region'
  return partitionOf(named) === partitionOf(region) ? 'other-region' : 'other-partition'
}

/** A character in a host that no host name has, with what is before and after it. */
export interface OddCharacter {
  readonly character: string
  readonly before: string
  readonly after: string
}

/** The first of them, if there is one. */
export function oddCharacterOf(host: string): OddCharacter | undefined {
  const found = /^([a-z0-9._-]*)([^a-z0-9._-])(.*)$/isu.exec(unescapeHost(host))
  const [, before = '', character, after = ''] = found ?? []
  return character === undefined ? undefined : { character, before, after }
}

/** A name in which resolvers wrote odd bytes as a backslash and three decimal digits ("Domain names", RFC 1035, section 5.1). */
function unescapeHost(host: string): string {
  return host
    .replace(/(?:\\\d{3})+/g, (bytes) => Buffer.from(bytes.split('\\').slice(1).map(Number)).toString())
    .replace(/\\(.)/gs, '$1')
}

/**
 * Whether SES takes the MX records of a name as they are: exactly one, of whatever preference, for a feedback host of the region or
 * of another one that forwards to it.
 */
export function satisfiesSes(records: readonly Mx[], region: string): boolean {
  const [mx, ...others] = records
  return mx !== undefined && others.length === 0 && isFeedback(mx, region)
}

/** Whether the record names a feedback host of SES from which bounces reach the region. */
export function isFeedback(mx: Mx, region: string): boolean {
  const kind = kindOfHost(mx.host, region)
  return kind === 'right' || kind === 'other-region'
}

/** Whether a record was meant for SES as the feedback host of some region, well spelled or not. */
export function isMeantForSes({ host }: Mx): boolean {
  return /^(?!inbound).*(?:feedback-smtp\.[a-z]+-[a-z-]+\d|(?<![\w-])amazonses\.com)/s.test(
    unescapeHost(host),
  )
}

/** Whether there is nothing to say about the MX records, but perhaps for the region. */
export function isPlainMx(records: readonly Mx[]): boolean {
  const [mx, ...others] = records
  const [, region = ''] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com$/.exec(mx?.host ?? '') ?? []
  return others.length === 0 && mx?.preference === PREFERENCE && region !== ''
}

/** As in a zone file, without trailing dot. */
export function showMx({ preference, host }: Mx): string {
  return `${preference} ${host || '.'}`
}
