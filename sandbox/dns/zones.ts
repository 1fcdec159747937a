import { domainName, isWithin, lineage } from './names.ts'
import { fromGiven, type GivenRecordSet, keyOf, type RecordSet, type RecordSets } from './record-sets.ts'

/** A DNS zone: its record sets, and the name servers that serve it. */
export class Zone {
  readonly name: string
  /** Where a delegation must point to reach this zone; none for a private one. */
  readonly nameServers: readonly string[]
  #recordSets: RecordSets
  #served: RecordSets
  /** Changes that the name servers do not serve yet, each with all record sets as they are after it. */
  #pending: { recordSets: RecordSets; isServed: () => boolean }[] = []

  constructor(name: string, nameServers: readonly string[], recordSets: readonly GivenRecordSet[]) {
    this.name = domainName(name)
    this.nameServers = nameServers.map(domainName)
    this.#recordSets = new Map(recordSets.map(fromGiven).map((set) => [keyOf(set), set]))
    this.#served = new Map(this.#recordSets)
  }

  /** As the owner of the zone sees it. */
  get recordSets(): ReadonlyMap<string, RecordSet> {
    return this.#recordSets
  }

  /** As its name servers answer. */
  get served(): ReadonlyMap<string, RecordSet> {
    const last = this.#pending.findLastIndex(({ isServed }) => isServed())
    for (const { recordSets } of this.#pending.splice(0, last + 1)) this.#served = recordSets
    return this.#served
  }

  find(name: string, type: string): RecordSet | undefined {
    return this.served.get(`${name} ${type}`)
  }

  /** Puts a record set in place of the one of its name and type, at once and unchecked: a zone may hold any mistake. */
  set(given: GivenRecordSet): void {
    const set = fromGiven(given)
    for (const recordSets of this.#versions()) recordSets.set(keyOf(set), set)
  }

  /** Takes a record set away at once. */
  delete(name: string, type: RecordSet['type']): void {
    for (const recordSets of this.#versions()) recordSets.delete(keyOf({ name: domainName(name), type }))
  }

  /** Replaces all record sets; the name servers follow when `isServed` says so. */
  change(recordSets: RecordSets, isServed: () => boolean): void {
    this.#recordSets = recordSets
    this.#pending.push({ recordSets: new Map(recordSets), isServed })
  }

  #versions(): RecordSets[] {
    return [this.#recordSets, this.#served, ...this.#pending.map(({ recordSets }) => recordSets)]
  }
}

/** All zones, and which of them public DNS reaches. */
export class Zones {
  readonly #zones: Zone[] = []
  /** What the registries delegate, by name. */
  readonly #delegated = new Map<string, Zone>()

  get isEmpty(): boolean {
    return this.#zones.length === 0
  }

  /** Adds a zone; a delegated one takes the place of another of its name. */
  add(zone: Zone, delegated: boolean): void {
    this.#zones.push(zone)
    if (delegated) this.#delegated.set(zone.name, zone)
  }

  /**
   * The zone that public DNS reaches for a name, from the top down. The NS records of a zone on the way decide where it goes on;
   * `lame` when they point at servers that do not serve it. A name below no zone leads nowhere.
   */
  reach(name: string): Zone | 'lame' | undefined {
    let zone: Zone | undefined
    for (const domain of lineage(name)) {
      const cut = zone?.find(domain, 'NS')
      zone = cut ? this.#servedBy(domain, cut.values) : (this.#delegated.get(domain) ?? zone)
      if (cut && !zone) return 'lame'
    }
    return zone
  }

  /** Says whether public DNS reaches some zone at or below a domain. */
  isAbove(domain: string): boolean {
    return [...this.#delegated.keys()].some((name) => isWithin(name, domain))
  }

  isNameServer(host: string): boolean {
    return this.#zones.some(({ nameServers }) => nameServers.includes(host))
  }

  #servedBy(name: string, hosts: readonly string[]): Zone | undefined {
    const nameServers = hosts.map(domainName)
    return this.#zones.findLast(
      (zone) => zone.name === name && zone.nameServers.some((host) => nameServers.includes(host)),
    )
  }
}
