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

/** The two records that SES asks for: exactly one MX, and the SPF policy ("Using a custom MAIL FROM domain"). */
export function dnsRecords(domain: DomainName, region: string): readonly DnsRecord[] {
  return [
    { type: 'MX', name: domain, ttl: TTL_SECONDS, priority: 10, value: feedbackHost(region) },
    { type: 'TXT', name: domain, ttl: TTL_SECONDS, value: 'v=spf1 include:amazonses.com ~all' },
  ]
}

/** The records in zone-file form (RFC 1035, section 5), names absolute. */
export function zoneFile(records: readonly DnsRecord[]): string {
  return records
    .map((record) => {
      const data = record.type === 'MX' ? `${record.priority} ${record.value}.` : `"${record.value}"`
      return `${record.name}. ${record.ttl} IN ${record.type} ${data}`
    })
    .join('\n')
}
