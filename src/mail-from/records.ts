import { PREFERENCE } from './mx.ts'
import type { DomainName } from './names.ts'
import { feedbackHost } from './regions.ts'

/** A DNS record as the output `dns-records` lists it: no trailing dots, TXT value without quotes, TTL in seconds. */
export type DnsRecord =
  | {
      readonly type: 'MX'
      readonly name: string
      readonly ttl: number
      readonly priority: number
      readonly value: string
    }
  | { readonly type: 'TXT'; readonly name: string; readonly ttl: number; readonly value: string }

const TTL_SECONDS = 300

/** The SPF policy that lets Amazon SES send for a MAIL FROM domain. */
export const SPF_RECORD = 'v=spf1 include:amazonses.com ~all'

/** The two records that SES asks for: exactly one MX, and the SPF policy ("Using a custom MAIL FROM domain"). */
export function dnsRecords(domain: DomainName, region: string): readonly DnsRecord[] {
  return [
    { type: 'MX', name: domain, ttl: TTL_SECONDS, priority: PREFERENCE, value: feedbackHost(region) },
    { type: 'TXT', name: domain, ttl: TTL_SECONDS, value: SPF_RECORD },
  ]
}
