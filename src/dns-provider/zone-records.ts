import type { Zone } from '../mail-from/dns-view.ts'
import { type DomainName, isWithin, lineage } from '../mail-from/names.ts'
import type { RecordSet } from '../mail-from/publication.ts'
import type { ZoneRecords } from './provider.ts'

/** Reads the record sets at a name, and the delegations at the names between it and the apex of its zone, side by side. */
export async function readZoneRecords(
  zone: Zone,
  domain: DomainName,
  recordSets: (name: string) => Promise<readonly RecordSet[]>,
): Promise<ZoneRecords> {
  const between = lineage(domain).filter(
    (name) => name !== domain && name !== zone.name && isWithin(name, zone.name),
  )
  const [sets, ...others] = await Promise.all([domain, ...between].map(recordSets))
  const delegations = between.flatMap((name, i) =>
    (others[i] ?? []).flatMap(({ type, values }) => (type === 'NS' ? [{ name, nameServers: values }] : [])),
  )
  return { sets: sets ?? [], delegations }
}
