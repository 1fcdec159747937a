import { isIPv6 } from 'node:net'
import type { Clock } from '../clock.ts'
import type { Trace } from '../http/http.ts'
import {
  type Answer,
  type AuthoritativeAnswers,
  areSame,
  type DnsView,
  isAbsent,
  isConclusive,
  type MailRecords,
  mostTelling,
  recordsOf,
  type Zone,
} from '../mail-from/dns-view.ts'
import { isPlainMx } from '../mail-from/mx.ts'
import { type DomainName, isWithin, lineage } from '../mail-from/names.ts'
import { lookMisplaced, otherNames } from '../mail-from/other-names.ts'
import { isRightSpf, isSpf } from '../mail-from/spf.ts'
import { typesOfWildcard } from '../mail-from/wildcard.ts'
import { msg } from '../message.ts'
import { findDmarc } from './dmarc.ts'
import { addressOf } from './host-addresses.ts'
import { isPrivateAddress, isPrivateHostedZone } from './private-view.ts'
import { Questions } from './questions.ts'
import type { DnsServer } from './server.ts'
import { ancestors, findOwnZone, findZoneAbove } from './zone-lookup.ts'

/** What DNS shows of names. */
export interface Dns {
  /**
   * Asks all that the diagnosis needs, in five seconds at the most, and never throws. Gives nothing when it is ended before.
   *
   * @param identityDomain whose DMARC policy holds
   * @param depth `own`: asks the zone's own name servers or nobody, as resolvers go on saying for minutes that a record is missing
   *   when they were asked before it was published
   */
  look(name: DomainName, identityDomain: DomainName, depth?: 'own' | 'all'): Promise<DnsView | undefined>
  /**
   * What each authoritative server of the name's zone, as public DNS delegates it, answers right now; or each of `dns-servers`. In
   * five seconds at the most; never throws. No server is listed when it is ended before.
   */
  authoritative(name: DomainName): Promise<AuthoritativeAnswers>
  /** The zone that contains a name, as the delegations have it. */
  zoneOf(name: DomainName): Promise<Zone | undefined>
  /** Ends what is under way. */
  close(): void
}

/** Whom to ask, and what ends it. */
export interface DnsOptions {
  /** Of the input `dns-servers`; when empty, the zone's own name servers are asked, else the system's resolvers. */
  readonly servers: readonly DnsServer[]
  readonly clock: Clock
  /** Ends everything under way when the job is canceled. */
  readonly signal: AbortSignal
  readonly trace: Trace
}

/** For all questions together. */
const LIMIT_MS = 4_800
/** For finding out who has the records and what they are; the rest is for finding out why some are missing. */
const RECORDS_MS = 2_900
/** After so long without an answer of the name servers, the resolvers are asked for the records as well. */
const HEDGE_MS = 1_000
/** For servers that are compared, so that one that is silent leaves time to ask the others for more. */
const COMPARED_MS = 1_500
/** For the addresses of `dns-servers` that are given by name. */
const LOOKUP_MS = 1_000
/** More than twice as many as most zones have. */
const MOST_NAME_SERVERS = 8

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
    const { servers, clock, signal } = this.#options
    if (depth === 'own' && servers.length > 0) return undefined
    return this.#session(async (session) => {
      const dmarc = findDmarc(identityDomain, session.resolvers)
      const answered = new AbortController()
      const fromResolvers =
        depth === 'all' && !session.given
          ? clock.sleep(HEDGE_MS, answered.signal).then(
              () => session.resolvers.mailRecords(name),
              () => undefined,
            )
          : undefined
      const authorities = await askAuthorities(name, session, identityDomain)
      answered.abort()
      if (depth === 'own' && authorities.answering.length === 0) return undefined
      const seen = await firstView(name, authorities, session, fromResolvers)
      const explained = needsMore(seen)
        ? await askMore(seen, identityDomain, depth, authorities, session)
        : seen
      this.#trace(explained)
      const view = { ...explained, dmarc: await dmarc }
      return signal.aborted ? undefined : view
    })
  }

  async authoritative(name: DomainName): Promise<AuthoritativeAnswers> {
    return this.#session(async (session) => (await askAuthorities(name, session)).answers)
  }

  async zoneOf(name: DomainName): Promise<Zone | undefined> {
    return this.#session(async (session) => {
      const { zone, servers } = (await askAuthorities(name, session)).answers
      const own = servers.some((records) => isHealthy(records, name))
        ? await findOwnZone(name, session.resolvers)
        : undefined
      return own ?? zone
    })
  }

  /** Finds the addresses of the given servers, and ends all questions when `work` is over. */
  async #session<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const { servers, clock, signal } = this.#options
    const over = new AbortController()
    const ended = AbortSignal.any([signal, over.signal])
    clock.sleep(LIMIT_MS, ended).then(
      () => over.abort(),
      () => {},
    )
    const askAt = (limitMs: number, addresses?: readonly string[]) =>
      new Questions({ servers: addresses, limitMs, clock, signal: ended })
    try {
      const given = servers.length > 0 ? await addressesOf(servers, () => askAt(LOOKUP_MS)) : undefined
      const ask = (limitMs: number, asked = given) =>
        askAt(
          limitMs,
          asked?.map(({ address }) => address),
        )
      return await work({ ask, given, resolvers: ask(RECORDS_MS) })
    } finally {
      over.abort()
    }
  }

  #trace({ name, mx, txt, cname, asked, servers }: DnsView): void {
    const shown = JSON.stringify({ mx, txt, cname, servers })
    this.#options.trace(msg`DNS of ${name}, from the ${asked}: ${shown}`)
  }
}

/** Questions about one name, all of which end together. */
interface Session {
  /** Asks these servers, or whoever follows delegations: the given servers, or the system's resolvers. */
  ask(limitMs: number, servers?: readonly Server[]): Questions
  /** Those of `dns-servers` that have an address; unset when the input is empty. */
  readonly given: readonly Server[] | undefined
  /** Whoever follows delegations, until the records are known. */
  readonly resolvers: Questions
}

interface Server {
  /** As it is shown to people. */
  readonly name: string
  /** As the resolver of Node wants it. */
  readonly address: string
}

/** Servers without an address are left out. */
async function addressesOf(
  servers: readonly DnsServer[],
  system: () => Questions,
): Promise<readonly Server[]> {
  const found = await Promise.all(
    servers.map(async ({ host, port }): Promise<readonly Server[]> => {
      const address = await addressOf(host, system)
      return address ? [{ name: withPort(host, port), address: withPort(address, port) }] : []
    }),
  )
  return found.flat()
}

function withPort(host: string, port: number): string {
  if (port === 53) return host
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`
}

interface Authorities {
  readonly answers: AuthoritativeAnswers
  readonly answering: readonly Server[]
}

/** Resolvers are not asked for the name itself, which may not have been published yet, unless it exists. */
async function askAuthorities(name: string, session: Session, identityDomain?: string): Promise<Authorities> {
  const { given, resolvers } = session
  const early = given && askEach(given, name, session)
  const { zone, undelegated } = await findZoneAbove(name, resolvers, identityDomain)
  const above = await askZone(zone, early, name, session)
  // Where the zone above fails, that the name does says nothing of it.
  const isAboveFailing = zone?.nameServers.length === 0
  const mayBeZone = zone ? !isAboveFailing && mayBeDelegated(above.compared, name) : undelegated === undefined
  const own = mayBeZone ? await findOwnZone(name, resolvers) : undefined
  const { compared, isPrivateView } = own ? await askZone(own, early, name, session) : above
  return {
    answers: {
      zone: own ?? zone,
      undelegated,
      isPrivateView,
      servers: compared.map(({ server: { name: server }, mx, txt }) => ({ server, mx, txt })),
    },
    answering: compared.filter(({ mx }) => isConclusive(mx)).map(({ server }) => server),
  }
}

type Compared = MailRecords & { readonly server: Server }

/** The answers of the given servers if there are some, else of the zone's own: those have no old ones in store. */
async function askZone(
  zone: Zone | undefined,
  given: Promise<readonly Compared[]> | undefined,
  name: string,
  session: Session,
): Promise<{ readonly compared: readonly Compared[]; readonly isPrivateView: boolean }> {
  if (zone && isPrivateHostedZone(zone)) return { compared: [], isPrivateView: true }
  if (given || !zone) return { compared: (await given) ?? [], isPrivateView: false }
  const found = await Promise.all(
    zone.nameServers.slice(0, MOST_NAME_SERVERS).map(async (host) => {
      const [address] = recordsOf(await session.resolvers.addresses(host))
      return address === undefined ? [] : [{ name: host, address }]
    }),
  )
  const servers = found.flat()
  const isPrivateView = servers.length > 0 && servers.every(({ address }) => isPrivateAddress(address))
  return { compared: isPrivateView ? [] : await askEach(servers, name, session, zone), isPrivateView }
}

/** @param zone whose name servers they are */
function askEach(
  servers: readonly Server[],
  name: string,
  { ask }: Session,
  zone?: Zone,
): Promise<readonly Compared[]> {
  return Promise.all(
    servers.map(async (server) => {
      const questions = ask(COMPARED_MS, [server])
      const records = await questions.mailRecords(name)
      // For c-ares an error such as NOTAUTH, or a referral elsewhere, is no data. A server of the zone has its NS records.
      const isInDoubt = zone && records.mx.kind === 'nodata' && records.txt.kind === 'nodata'
      const isOther = isInDoubt && (await questions.nameServers(zone.name)).kind === 'nodata'
      return { server, ...(isOther ? { mx: REFUSED, txt: REFUSED } : records) }
    }),
  )
}

const REFUSED = { kind: 'refused' } as const

/** Whether the name exists, or its delegation fails; records that are as they should be need no look at the delegation. */
function mayBeDelegated(answers: readonly MailRecords[], name: string): boolean {
  const kinds = answers.flatMap(({ mx, txt }) => [mx.kind, txt.kind])
  const mayExist = (['records', 'nodata', 'servfail'] as const).some((kind) => kinds.includes(kind))
  return mayExist && !kinds.includes('nxdomain') && !answers.some((records) => isHealthy(records, name))
}

function isHealthy({ mx, txt }: MailRecords, name: string): boolean {
  return isPlainMx(recordsOf(mx)) && isRightSpf(recordsOf(txt).filter(isSpf), name)
}

/**
 * What a healthy domain needs no more than: its own servers' answers, or else those of the resolvers.
 *
 * @param fromResolvers what the resolvers answer, if they have been asked meanwhile
 */
async function firstView(
  name: DomainName,
  { answers, answering }: Authorities,
  session: Session,
  fromResolvers: Promise<MailRecords | undefined> | undefined,
): Promise<DnsView> {
  const more = { cname: NO_DATA, wildcard: undefined, elsewhere: [], dmarc: undefined }
  if (session.given || answering.length > 0) {
    const asked = session.given ? 'dns-servers' : 'name-servers'
    return { name, ...answers, ...merged(answers.servers), ...more, asked }
  }
  const records = (await fromResolvers) ?? (await session.resolvers.mailRecords(name))
  return { name, ...answers, ...records, ...more, asked: 'resolvers', servers: [] }
}

function merged(servers: readonly MailRecords[]): MailRecords {
  return { mx: mostTelling(servers.map(({ mx }) => mx)), txt: mostTelling(servers.map(({ txt }) => txt)) }
}

/** Whether something is missing or wrong, and asking more can explain it. */
function needsMore(view: DnsView): boolean {
  const { name, mx, txt, isPrivateView } = view
  // A resolver fails for an alias that leads to itself, too.
  const isAnswered = isConclusive(mx) || isConclusive(txt) || mx.kind === 'servfail'
  return isAnswered && !isPrivateView && !isHealthy(view, name)
}

async function askMore(
  seen: DnsView,
  identityDomain: string,
  depth: 'own' | 'all',
  { answering }: Authorities,
  { ask }: Session,
): Promise<DnsView> {
  const { name, mx, txt } = seen
  const resolvers = ask(LIMIT_MS)
  const zone = seen.zone?.name ?? identityDomain
  const own = answering.length > 0 ? ask(LIMIT_MS, answering.slice(0, 1)) : resolvers
  const isMissing = isAbsent(mx) || (isConclusive(txt) && !recordsOf(txt).some(isSpf))
  const names = isMissing ? otherNames(name, zone, identityDomain) : []
  const enclosers = ancestors(name).filter((encloser) => encloser !== name && isWithin(encloser, zone))
  const [cname, wildcards, elsewhere] = await Promise.all([
    own.cname(name),
    Promise.all(enclosers.map((encloser) => askWildcard(encloser, own))),
    askElsewhere(names, name, zone, depth === 'own' ? own : resolvers),
  ])
  const view = { ...seen, ...(depth === 'all' && (await followed(seen, cname, resolvers))), cname, elsewhere }
  // Where a wildcard is missing, the next one above answers for it (RFC 4592), so the highest that matches is the one that exists.
  const answers = wildcards.findLast((wildcard) => typesOfWildcard({ ...view, wildcard }).length > 0)
  return { ...view, wildcard: answers ?? wildcards[0] }
}

/**
 * What the resolvers know better: a name server follows an alias no further than its own zones, and for c-ares its referral to a zone
 * that could not be found is no data.
 */
async function followed(
  { name, asked, mx, txt }: DnsView,
  cname: Answer<string>,
  resolvers: Questions,
): Promise<Partial<DnsView>> {
  const isAlias = cname.kind === 'records'
  const mayBeReferral = mx.kind === 'nodata' && txt.kind === 'nodata'
  if (asked !== 'name-servers' || !(isAlias || mayBeReferral)) return {}
  const records = await resolvers.mailRecords(name)
  if (isAlias) return records
  const isFound = [records.mx, records.txt].some(({ kind }) => kind === 'records')
  return isFound ? { ...records, asked: 'resolvers', servers: [] } : {}
}

async function askWildcard(
  encloser: string,
  questions: Questions,
): Promise<NonNullable<DnsView['wildcard']>> {
  const wildcard = `*.${encloser}`
  const [records, cname] = await Promise.all([questions.mailRecords(wildcard), questions.cname(wildcard)])
  return { name: wildcard, ...records, cname }
}

/** Of the other names those with records that look misplaced there. What a wildcard answers is not at any of them. */
async function askElsewhere(
  names: readonly string[],
  name: string,
  zone: string,
  questions: Questions,
): Promise<DnsView['elsewhere']> {
  const found = await Promise.all(
    names.map(async (other) => {
      const isAbove = isWithin(name, other)
      const records = await questions.mailRecords(other)
      if (!lookMisplaced(records, isAbove)) return []
      const isApex = other === zone || lineage(other).length === 1
      const encloser = other.slice(other.indexOf('.') + 1)
      const wildcard = isApex ? undefined : await askWildcard(encloser, questions)
      const own = {
        mx: wildcard && areSame(records.mx, wildcard.mx) ? NO_DATA : records.mx,
        txt: wildcard && areSame(records.txt, wildcard.txt) ? NO_DATA : records.txt,
      }
      return lookMisplaced(own, isAbove) ? [{ name: other, ...own }] : []
    }),
  )
  return found.flat()
}

const NO_DATA = { kind: 'nodata' } as const
