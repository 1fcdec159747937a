import type { RecordChange, RecordSet } from '../../src/mail-from/publication.ts'
import type { HostedZone } from '../../src/route53/api.ts'

/** A public hosted zone with one name server of its own. */
export function zone(id: string, name: string, changes: Partial<HostedZone> = {}): HostedZone {
  const nameServers = [`ns.${id.toLowerCase()}.example.net`]
  return { provider: 'route53', id, name, isPrivate: false, nameServers, ...changes }
}

/** A plain record set; the values are as they stand in a zone file. */
export const set = (type: string, ...values: string[]): RecordSet => ({
  type,
  ttl: 300,
  values,
  isSpecial: false,
})

/** An MX record that is added, where there is none. */
export const addMx = (host: string, name = 'bounce.example.com'): RecordChange => ({
  record: { type: 'MX', name, ttl: 300, priority: 10, value: host },
  joins: undefined,
})

/** A TXT record that is added, beside others where there are any. */
export const addTxt = (
  value: string,
  joins?: RecordChange['joins'],
  name = 'bounce.example.com',
): RecordChange => ({
  record: { type: 'TXT', name, ttl: 300, value },
  joins,
})
