import { setTimeout as sleep } from 'node:timers/promises'
import { decodeQuery, encodeResponse, type Query } from './message.ts'
import { displayName, domainName, nameFromWire } from './names.ts'
import type { GivenRecordSet } from './record-sets.ts'
import { type Rcode, type Resolution, refusal, resolve, resolveAt } from './resolution.ts'
import { type DnsServer, serveDns, type Transport } from './server.ts'
import { Zone, type Zones } from './zones.ts'

/** What becomes of a question in place of its answer. */
export type DnsScript =
  /** An answer without records; `NOERROR` means that there are none of the type. */
  | Rcode
  /** No answer, ever. */
  | 'silence'
  /** An answer that breaks off in the middle. */
  | 'garbage'
  /** The real answer, late. */
  | { delayMs: number }
  /** The real answer again, after another script. */
  | 'truth'

/** A question as the sandbox keeps it: the name in lower case, without the dot at the end. */
export interface RecordedQuery {
  name: string
  type: string
  transport: Transport
  /** What sets a question to a resolver apart from one to a name server. */
  recursionDesired: boolean
}

type Resolver = (name: string, type: string) => Resolution

/** The DNS of the sandbox: a resolver for all its zones, and the name servers of each. */
export class Dns {
  /** Every question so far, in order. */
  readonly queries: RecordedQuery[] = []
  readonly #zones: Zones
  readonly #servers: DnsServer[] = []
  readonly #scripts = new Map<string, DnsScript>()
  readonly #closed = new AbortController()
  #address = ''

  private constructor(zones: Zones) {
    this.#zones = zones
  }

  static async start(zones: Zones): Promise<Dns> {
    const dns = new Dns(zones)
    dns.#address = await dns.#serve((name, type) => resolve(zones, name, type))
    return dns
  }

  /** Of the resolver. It is also the name servers of every zone that public DNS reaches. */
  get address(): string {
    return this.#address
  }

  /**
   * Adds a zone at another provider than Route 53, and delegates its name to it. It has a SOA and NS records of its own unless
   * some are given, and may hold any mistake.
   */
  zone(name: string, recordSets: readonly GivenRecordSet[] = []): Zone {
    const apex = domainName(name)
    const own = recordSets.find((set) => set.type === 'NS' && domainName(set.name) === apex)
    const nameServers =
      own?.values ?? ['ns1', 'ns2'].map((host) => `${host}.${displayName(apex)}.dns.example.`)
    const zone = new Zone(name, nameServers, [
      {
        name,
        type: 'SOA',
        ttl: 3600,
        values: [`${nameServers[0]} hostmaster.${apex} 1 7200 900 1209600 300`],
      },
      { name, type: 'NS', ttl: 3600, values: nameServers },
      ...recordSets,
    ])
    this.#zones.add(zone, true)
    return zone
  }

  /** From now on, what becomes of questions for a name and a type, or for the name and any type (`*`). */
  answer(name: string, type: string, script: DnsScript): void {
    this.#scripts.set(`${domainName(name)} ${type}`, script)
  }

  /**
   * Starts a server that knows nothing but one zone, whether public DNS reaches it or not, and gives its address. A script holds for
   * every question to it.
   */
  async nameServer(zone: Zone, script?: DnsScript): Promise<string> {
    return this.#serve((name, type) => resolveAt(zone, name, type), script)
  }

  async close(): Promise<void> {
    this.#closed.abort()
    await Promise.all(this.#servers.map((server) => server.close()))
  }

  async #serve(resolver: Resolver, script?: DnsScript): Promise<string> {
    const server = await serveDns((message, transport) => this.#respond(message, transport, resolver, script))
    this.#servers.push(server)
    return server.address
  }

  async #respond(
    message: Buffer,
    transport: Transport,
    resolver: Resolver,
    ownScript: DnsScript | undefined,
  ): Promise<Buffer | undefined> {
    const query = decodeQuery(message)
    if (!query) return undefined
    const encode = (resolution: Resolution) => encodeOrFail(query, resolution, transport)
    const [question, ...others] = query.questions
    if (query.opcode !== 'QUERY') return encode(refusal('NOTIMP'))
    if (!question || others.length > 0) return encode(refusal('FORMERR'))
    if (question.class !== 'IN') return encode(refusal('REFUSED'))
    const name = nameFromWire(question.name)
    const { type } = question
    this.queries.push({
      name: displayName(name),
      type,
      transport,
      recursionDesired: query.recursionDesired,
    })

    const scripted = this.#scripts.get(`${name} ${type}`) ?? this.#scripts.get(`${name} *`)
    const script = ownScript ?? scripted ?? 'truth'
    if (script === 'silence') return undefined
    if (typeof script === 'object' && !(await this.#wait(script.delayMs))) return undefined
    const isTrue = typeof script === 'object' || script === 'truth' || script === 'garbage'
    const response = encode(isTrue ? resolver(name, type) : refusal(script))
    return script === 'garbage' ? response.subarray(0, response.length - 5) : response
  }

  /** Says whether the server is still open afterwards. */
  async #wait(ms: number): Promise<boolean> {
    return sleep(ms, true, { signal: this.#closed.signal }).catch(() => false)
  }
}

/** A zone can hold what no message can: an address that is none, a label of more than 63 bytes. */
function encodeOrFail(query: Query, resolution: Resolution, transport: Transport): Buffer {
  try {
    return encodeResponse(query, resolution, transport)
  } catch {
    return encodeResponse(query, refusal('SERVFAIL'), transport)
  }
}
