import type { Mx } from './dns-view.ts'
import { feedbackHost, isKnownSesRegion } from './regions.ts'

/** The preference that SES asks for ("Using a custom MAIL FROM domain"). */
export const PREFERENCE = 10

/** What a host that an MX record names is to SES. */
export type HostKind =
  | 'right'
  /** The feedback host of another region, which forwards bounces. */
  | 'other-region'
  | 'wrong-region'
  | 'wrong-suffix'
  | 'zone-appended'
  | 'preference-in-host'
  | 'receiving'
  | 'null'
  | 'wrong'

/**
 * What the host of an MX record is to an identity in a region.
 *
 * @param host in lower case, without trailing dot, as resolvers hand it on
 */
export function kindOfHost(host: string, region: string): HostKind {
  if (host === feedbackHost(region)) return 'right'
  if (host === '') return 'null'
  // A blank within a label, which resolvers write `\032`, is what becomes of "10 host" in a host field.
  if (/^\d{1,5}(?:(?:\\\d{3}|\s)+|[.-]?(?=(?:feedback|inbound)-smtp\.))./.test(host))
    return 'preference-in-host'
  const [, named, appended] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com(\..+)?$/.exec(host) ?? []
  if (appended) return 'zone-appended'
  if (named) return isKnownSesRegion(named) ? 'other-region' : 'wrong-region'
  if (host.startsWith('feedback-smtp.')) return 'wrong-suffix'
  return host.startsWith('inbound-smtp.') ? 'receiving' : 'wrong'
}

/** Whether SES takes the MX records of a name as they are: exactly one, for a feedback host of any region. */
export function satisfiesSes(records: readonly Mx[], region: string): boolean {
  const [mx, ...others] = records
  return mx !== undefined && others.length === 0 && mx.preference === PREFERENCE && isFeedback(mx, region)
}

/** Whether the record names a feedback host of SES, in whichever region: bounces are forwarded between them. */
export function isFeedback(mx: Mx, region: string): boolean {
  const kind = kindOfHost(mx.host, region)
  return kind === 'right' || kind === 'other-region'
}

/** As in a zone file, without trailing dot. */
export function showMx({ preference, host }: Mx): string {
  return `${preference} ${host || '.'}`
}
