import type { RecordSet } from '../../src/mail-from/publication.ts'
import type { HostedZone } from '../../src/route53/api.ts'

/** A public hosted zone with one name server of its own. */
export function zone(id: string, name: string, changes: Partial<HostedZone> = {}): HostedZone {
  return { id, name, isPrivate: false, nameServers: [`ns.${id.toLowerCase()}.example.net`], ...changes }
}

/** A plain record set; the values are as they stand in a zone file. */
export const set = (type: string, ...values: string[]): RecordSet => ({
  type,
  ttl: 300,
  values,
  isSpecial: false,
})
