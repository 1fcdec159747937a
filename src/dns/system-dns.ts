import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { type Clock, withTimeout } from '../clock.ts'
import type { Trace } from '../http/http.ts'
import {
  type Answer,
  type AuthoritativeAnswers,
  type DnsView,
  isAbsent,
  isConclusive,
  type Records,
  recordsOf,
  type Zone,
} from '../mail-from/dns-view.ts'
import { type DomainName, isWithin, lineage } from '../mail-from/names.ts'
import { msg } from '../message.ts'
import { Questions } from './questions.ts'
import type { DnsServer } from './server.ts'

/** What the world sees of names, by DNS. */
export interface Dns {
  /**
   * Asks all that the diagnosis needs, in three seconds at the most, and never throws. Gives nothing when it is ended before.
   *
   * @param identityDomain whose DMARC policy holds
   * @param depth `own`: asks the zone's own name servers or nobody, as resolvers go on saying for minutes that a record is missing
   *   when they were asked before it was published
   */
  look(name: DomainName, identityDomain: DomainName, depth?: 'own' | 'all'): Promise<DnsView | undefined>
  /** The zone that holds a name, as the delegations have it. */
  zoneOf(name: DomainName): Promise<Zone | undefined>
  authoritative(name: DomainName): Promise<AuthoritativeAnswers>
  /** Ends what is under way. */
  close(): void
}

/** Whom to ask, and what ends it. */
export interface DnsOptions {
  /** Of the input `dns-servers`; when empty, the zone's own name servers are asked, else the system's resolvers. */
  readonly servers: readonly DnsServer[]
  readonly clock: Clock
  /** Ends everything under way when the job is cancelled. */
  readonly signal: AbortSignal
  readonly trace: Trace
}

/** For all questions of one look together. */
const LIMIT_MS = 2_000
/** For the zone's own name servers, so that enough is left to ask the resolvers instead. */
const OWN_MS = 1_000
/** For addresses of `dns-servers` that are given by name, on top. */
const LOOKUP_MS = 400
/** For the one question to where a server refers. */
const REFERRAL_MS = 300
/** As many as Route 53 gives a zone. */
const NAME_SERVERS_ASKED = 4
/** So that a name of many labels does not become as many questions. */
const MOST_ANCESTORS = 8

/** The DNS that the runner reaches: the name servers of the zone, its own resolvers, or those of `dns-servers`. */
export class SystemDns implements Dns {
  readonly #options: DnsOptions
  readonly #closed = new AbortController()

  constructor(options: DnsOptions) {
    const signal = AbortSignal.any([options.signal, this.#closed.signal])
    this.#options = { ...options, signal }
  }

  close(): void {
    this.#closed.abort()
  }

  async look(
    name: DomainName,
    identityDomain: DomainName,
    depth: 'own' | 'all' = 'all',
  ): Promise<DnsView | undefined> {
    const { servers, signal } = this.#options
    if (depth === 'own' && servers.length > 0) return undefined
    return this.#withResolvers(async (resolvers, given) => {
      let found: Found = { zone: undefined, undelegated: undefined, identityZone: undefined }
      let dmarc: Promise<DnsView['dmarc']> = Promise.resolve(undefined)
      const askOwn = async () => {
        found = await findZone(name, identityDomain, resolvers)
        dmarc = findDmarc(identityDomain, found.identityZone, resolvers)
        return found.zone && servers.length === 0 ? this.#askOwn(found.zone, name, resolvers) : undefined
      }
      const own = await this.#withTimeout(OWN_MS, askOwn())
      if (!own && depth === 'own') return undefined
      const seen = own ?? (await askAll(resolvers, name, found.zone?.name ?? identityDomain))
      const asked = own ? 'name-servers' : servers.length > 0 ? 'dns-servers' : 'resolvers'
      this.#trace(name, seen, asked)
      const { undelegated } = found
      const zone = (await this.#referral(given[0], name, seen)) ?? found.zone
      const view = { name, zone, undelegated, dmarc: await dmarc, asked, ...seen } as const
      return signal.aborted ? undefined : view
    })
  }

  async authoritative(_: DomainName): Promise<AuthoritativeAnswers> {
    return { zone: undefined, undelegated: undefined, isPrivateView: false, servers: [] }
  }

  async zoneOf(name: DomainName): Promise<Zone | undefined> {
    return this.#withResolvers(async (resolvers) => (await findZone(name, name, resolvers)).zone)
  }

  /** Asks the given servers, by their addresses, or the resolvers of the runner. */
  async #withResolvers<T>(ask: (resolvers: Questions, given: readonly Address[]) => Promise<T>): Promise<T> {
    const { servers } = this.#options
    const given = await this.#addressesOf(servers)
    const resolvers = this.#ask(LIMIT_MS, servers.length > 0 ? given.map(inResolver) : undefined)
    try {
      return await ask(resolvers, given)
    } finally {
      resolvers.close()
    }
  }

  /** The answers of the zone's own name servers, which have no old ones in store; nothing when they give none. */
  async #askOwn(zone: Zone, name: string, resolvers: Questions): Promise<SeenRecords | undefined> {
    const found = await Promise.all(
      zone.nameServers.slice(0, NAME_SERVERS_ASKED).map((host) => resolvers.addresses(host)),
    )
    const servers = found.flatMap((answer) => recordsOf(answer).slice(0, 1))
    if (servers.length === 0) return undefined
    const own = this.#ask(OWN_MS, servers)
    try {
      const seen = await askAll(own, name, zone.name)
      return isConclusive(seen.mx) && isConclusive(seen.txt) ? seen : undefined
    } finally {
      own.close()
    }
  }

  /**
   * To where the first of the given servers refers for a name at which it shows nothing: it may be one that serves a zone, and
   * has delegated the name away. Loads the code for it.
   */
  async #referral(
    server: Address | undefined,
    name: string,
    { mx, txt }: SeenRecords,
  ): Promise<Zone | undefined> {
    if (!server || !isAbsent(mx) || !isAbsent(txt)) return undefined
    const { askReferral } = await import('./referral.ts')
    const { signal } = this.#options
    return askReferral(server, name, AbortSignal.any([signal, AbortSignal.timeout(REFERRAL_MS)]))
  }

  /** Servers that are given by name are looked up as any host is; one that cannot be found is left out. */
  async #addressesOf(servers: readonly DnsServer[]): Promise<readonly Address[]> {
    const found = await Promise.all(
      servers.map(async ({ host, port }) => {
        const address = isIP(host) ? host : (await this.#withTimeout(LOOKUP_MS, lookup(host)))?.address
        if (!address) return []
        return [{ address, port }]
      }),
    )
    return found.flat()
  }

  /** What a promise gives in time; nothing when it is late or broken. */
  #withTimeout<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
    return withTimeout(milliseconds, promise, this.#options).catch(() => undefined)
  }

  #ask(limitMs: number, servers: readonly string[] | undefined): Questions {
    const { clock, signal } = this.#options
    return new Questions({ servers, limitMs, clock, signal })
  }

  #trace(name: string, { mx, txt, cname }: Records, asked: string): void {
    const shown = JSON.stringify({ mx, txt, cname })
    this.#options.trace(msg`DNS of ${name}, from the ${asked}: ${shown}`)
  }
}

interface Address {
  readonly address: string
  readonly port: number
}

/** As the resolver of Node wants it. */
function inResolver({ address, port }: Address): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

interface Found {
  readonly zone: Zone | undefined
  readonly undelegated: string | undefined
  /** The zone of the identity's domain, in which its DMARC record stands. */
  readonly identityZone: string | undefined
}

type SeenRecords = Pick<DnsView, 'mx' | 'txt' | 'cname' | 'zoneAppended' | 'wildcard'>

async function askAll(questions: Questions, name: string, apex: string): Promise<SeenRecords> {
  const names = { zoneAppended: `${name}.${apex}`, wildcard: `*.${name.slice(name.indexOf('.') + 1)}` }
  const [own, zoneAppended, wildcard] = await Promise.all([
    questions.records(name),
    questions.records(names.zoneAppended),
    questions.records(names.wildcard),
  ])
  return {
    ...own,
    zoneAppended: { name: names.zoneAppended, ...zoneAppended },
    wildcard: { name: names.wildcard, ...wildcard },
  }
}

/** The zone of a name is that of the longest of its ancestors, itself included, which has NS records of its own. */
async function findZone(name: string, identityDomain: string, resolvers: Questions): Promise<Found> {
  const candidates = await Promise.all(
    ancestors(name).map(async (candidate) => {
      const [nameServers, cname] = await Promise.all([
        resolvers.nameServers(candidate),
        resolvers.cname(candidate),
      ])
      return { name: candidate, nameServers, isAlias: recordsOf(cname).length > 0 }
    }),
  )
  // The NS records that are seen through an alias are those of another name.
  const answers = candidates.filter(({ isAlias }) => !isAlias)
  const found = answers.findIndex(({ nameServers }) => nameServers.kind === 'records')
  // Below a delegation that fails, what the zone above it says counts no more.
  const failing = answers.slice(0, found < 0 ? undefined : found).findLast(isFailing)
  const zones = (failing ? [failing, ...answers.slice(Math.max(found, 0))] : answers)
    .filter((answer) => answer === failing || answer.nameServers.kind === 'records')
    .map(({ name, nameServers }) => ({ name, nameServers: recordsOf(nameServers) }))
  const [shortest] = candidates.slice(-1)
  const isNowhere = zones.length === 0 && shortest?.nameServers.kind === 'nxdomain'
  return {
    zone: zones[0],
    undelegated: isNowhere ? shortest.name : undefined,
    identityZone: zones.find((zone) => isWithin(identityDomain, zone.name))?.name,
  }
}

function isFailing({ nameServers }: { readonly nameServers: Answer<string> }): boolean {
  return nameServers.kind === 'servfail'
}

/**
 * "DMARC" (RFC 7489), section 6.6.3: the record of the domain itself, else of the organization above it. Where the organization
 * ends is not known without a list of public suffixes, so nothing above the zone is asked for.
 */
async function findDmarc(
  domain: string,
  zone: string | undefined,
  resolvers: Questions,
): Promise<DnsView['dmarc']> {
  const names = ancestors(domain)
    .filter((ancestor) => ancestor === domain || (zone !== undefined && isWithin(ancestor, zone)))
    .map((ancestor) => `_dmarc.${ancestor}`)
  const answers = await Promise.all(names.map((name) => resolvers.txt(name)))
  const found = names.map((name, i) => ({
    name,
    records: recordsOf(answers[i] ?? { kind: 'nodata' }).filter((value) => /^v=DMARC1\b/i.test(value)),
  }))
  const nearest = found.find(({ records }) => records.length > 0)
  const [record, ...others] = nearest?.records ?? []
  // Of several records none holds.
  return nearest && record !== undefined && others.length === 0 ? { name: nearest.name, record } : undefined
}

function ancestors(name: string): readonly string[] {
  return lineage(name).slice(-MOST_ANCESTORS)
}
