import { recordsOf, type Zone } from '../mail-from/dns-view.ts'
import { lineage } from '../mail-from/names.ts'
import type { Questions } from './questions.ts'

/** So that a name of many labels does not become as many questions. */
const MOST_ANCESTORS = 8

/** A name and those above it, down to two labels: the longest first. */
export function ancestors(name: string): readonly string[] {
  return lineage(name).slice(-MOST_ANCESTORS)
}

/** The zone above a name, and the domain that does not exist: the identity's if there is a zone, else the registered one. */
export interface ZoneAbove {
  readonly zone: Zone | undefined
  readonly undelegated: string | undefined
}

/**
 * The zone that contains a name unless the name is a zone of its own. Does not ask for the name itself, as a resolver would remember
 * for minutes that it does not exist.
 *
 * @param domain above the name; where it does not exist, the zone above it may be that of a registry, such as `co.uk`
 */
export async function findZoneAbove(
  name: string,
  resolvers: Questions,
  domain: string | undefined,
): Promise<ZoneAbove> {
  const candidates = await Promise.all(
    ancestors(name)
      .slice(1)
      .map(async (candidate) => ({ candidate, nameServers: await resolvers.nameServers(candidate) })),
  )
  // The shortest name with NS records is a registered domain, or a zone above one. Any other may be an alias of one.
  const shortest = candidates.findLastIndex(({ nameServers }) => nameServers.kind === 'records')
  const areAliased = await Promise.all(
    candidates.map(
      ({ candidate, nameServers }, i) =>
        i < shortest && nameServers.kind === 'records' && isAliased(candidate, resolvers),
    ),
  )
  const longest = candidates.findIndex(
    ({ nameServers }, i) => nameServers.kind === 'records' && !areAliased[i],
  )
  // Below a delegation that fails, what the zone above it says no longer counts.
  const failing = candidates
    .slice(0, longest < 0 ? undefined : longest)
    .findLast(({ nameServers }) => nameServers.kind === 'servfail')
  const holder = failing ?? candidates[longest]
  const registered = holder ? candidates.find(({ candidate }) => candidate === domain) : candidates.at(-1)
  return {
    zone: holder && { name: holder.candidate, nameServers: recordsOf(holder.nameServers) },
    undelegated: registered?.nameServers.kind === 'nxdomain' ? registered.candidate : undefined,
  }
}

/** The zone whose apex a name is, if it is one; without name servers where the delegation fails. */
export async function findOwnZone(name: string, resolvers: Questions): Promise<Zone | undefined> {
  const nameServers = await resolvers.nameServers(name)
  if (nameServers.kind === 'servfail') return { name, nameServers: [] }
  const isZone = nameServers.kind === 'records' && !(await isAliased(name, resolvers))
  return isZone ? { name, nameServers: nameServers.records } : undefined
}

/** Whether NS records that are seen at a name are those of another one. */
async function isAliased(name: string, resolvers: Questions): Promise<boolean> {
  return recordsOf(await resolvers.cname(name)).length > 0
}
