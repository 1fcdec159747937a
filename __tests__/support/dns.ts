import type { Answer, DnsView, Mx, Records } from '../../src/mail-from/dns-view.ts'
import { domain } from './values.ts'

export const nothing: Records = {
  mx: { kind: 'no-data' },
  txt: { kind: 'no-data' },
  cname: { kind: 'no-data' },
}

/** An answer with MX records, each as in a zone file: `10 host.example.com`. */
export function mx(...values: readonly string[]): Answer<Mx> {
  const records = values.map((value) => {
    const [preference = '', host = ''] = value.split(' ')
    return { preference: Number(preference), host }
  })
  return { kind: 'records', records }
}

export function found(...records: readonly string[]): Answer<string> {
  return { kind: 'records', records }
}

export const RIGHT_MX = mx('10 feedback-smtp.us-east-1.amazonses.com')
export const RIGHT_SPF = found('v=spf1 include:amazonses.com ~all')

/** What the world sees of `bounce.example.com`: both records in place, but for the changes. */
export function seen(changes: Partial<DnsView> = {}): DnsView {
  return {
    name: domain('bounce.example.com'),
    zone: { name: 'example.com', nameServers: ['ns1.example.net', 'ns2.example.net'] },
    undelegated: undefined,
    mx: RIGHT_MX,
    txt: RIGHT_SPF,
    cname: { kind: 'no-data' },
    doubled: { name: 'bounce.example.com.example.com', ...nothing },
    wildcard: { name: '*.example.com', ...nothing },
    dmarc: undefined,
    asked: 'name-servers',
    ...changes,
  }
}
