import { randomBytes } from 'node:crypto'
import { flawOf, fromGiven, type GivenRecordSet, parseTxt } from '../dns/record-sets.ts'
import { CloudflareError } from './envelope.ts'

const TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT'] as const

/** A record as it is written. */
export interface GivenRecord {
  readonly type: (typeof TYPES)[number]
  /** Whole or relative to the zone; `@` is the zone itself. */
  readonly name: string
  /** Of a TXT record with quotation marks or without; of an MX record the host alone. */
  readonly content: string
  /** In seconds; 1, for automatic, when left out. */
  readonly ttl?: number
  /** Of an MX record, which needs one. */
  readonly priority?: number
  readonly comment?: string | null
}

/** A record as the zone has it: a row of its own, however many there are of its name and type. */
export interface DnsRecord extends GivenRecord {
  readonly id: string
  readonly ttl: number
  readonly created_on: string
  readonly modified_on: string
}

const AUTOMATIC_TTL = 300

/** A row for what was written, unchecked; one that takes the place of another keeps its id. */
export function toRecord(given: GivenRecord, zoneName: string, now: number, current?: DnsRecord): DnsRecord {
  const { type, name, content, ttl = 1, priority, comment = null } = given
  const time = new Date(now).toISOString()
  return {
    id: current?.id ?? randomBytes(16).toString('hex'),
    type,
    name: wholeName(name.toLowerCase(), zoneName),
    content: type === 'TXT' ? quoted(content) : content.replace(/\.$/, ''),
    ttl,
    ...(type === 'MX' && priority !== undefined && { priority }),
    comment,
    created_on: current?.created_on ?? time,
    modified_on: time,
  }
}

function wholeName(name: string, zoneName: string): string {
  const bare = name.replace(/\.$/, '')
  if (bare === '@') return zoneName
  return bare === zoneName || bare.endsWith(`.${zoneName}`) ? bare : `${bare}.${zoneName}`
}

function quoted(content: string): string {
  return fromGiven({ name: '.', type: 'TXT', values: [content] }).values[0] ?? ''
}

/** What a client wrote, if it is a record that Cloudflare would take. */
export function parseRecord(given: object): GivenRecord {
  const { type, name, content, ttl = 1, priority, comment } = given as Partial<GivenRecord>
  const known = TYPES.find((candidate) => candidate === type)
  if (!known) throw invalid(9004, `The sandbox does not know the type ${type}.`)
  if (typeof name !== 'string' || !/^[^\s"]+$/.test(name)) throw invalid(9000, 'DNS name is invalid.')
  if (!Number.isInteger(ttl) || (ttl !== 1 && (ttl < 60 || ttl > 86_400))) {
    throw invalid(9021, 'Invalid TTL. Must be between 60 and 86400 seconds, or 1 for Automatic.')
  }
  if (known === 'MX' && !Number.isInteger(priority)) throw invalid(9100, 'priority is a required field.')
  if (typeof content !== 'string' || content === '' || isFlawed(known, content, priority)) {
    throw invalid(9005, `Content for ${known} record is invalid.`)
  }
  return {
    type: known,
    name,
    content,
    ttl,
    ...(priority !== undefined && { priority }),
    ...(comment && { comment }),
  }
}

function isFlawed(type: GivenRecord['type'], content: string, priority: number | undefined): boolean {
  const value = type === 'MX' ? `${priority} ${content}` : content
  return flawOf(type, type === 'TXT' ? quoted(content) : value) !== undefined
}

export function invalid(code: number, message: string): CloudflareError {
  return new CloudflareError(400, 1004, 'DNS Validation Error', [{ code, message }])
}

/** Refuses a row that cannot be beside the others, itself apart. A CNAME may be at the name of the zone, where Cloudflare flattens it. */
export function requireNoConflict(record: DnsRecord, records: Iterable<DnsRecord>, zoneName: string): void {
  const neighbors = [...records].filter(({ id, name }) => id !== record.id && name === record.name)
  const row = ({ type, content, priority }: DnsRecord) => `${type} ${priority} ${content}`
  if (neighbors.some((other) => row(other) === row(record))) {
    throw new CloudflareError(400, 81058, 'An identical record already exists.')
  }
  const isAlias = ({ type }: DnsRecord) => type === 'CNAME'
  if (record.name !== zoneName && neighbors.some((other) => isAlias(other) || isAlias(record))) {
    throw new CloudflareError(400, 81053, 'An A, AAAA, or CNAME record with that host already exists.')
  }
}

/** As the API shows it. */
export function shown(record: DnsRecord, isBare: boolean): DnsRecord {
  const text = isBare && record.type === 'TXT' ? parseTxt(record.content) : undefined
  const proxiable = ['A', 'AAAA', 'CNAME'].includes(record.type)
  const more = { proxiable, proxied: false, settings: {}, meta: {}, tags: [] }
  return { ...record, ...(text && { content: Buffer.concat(text).toString() }), ...more }
}

/** As name servers have it, with one value. */
export function toRecordSet({ type, name, content, ttl, priority }: DnsRecord): GivenRecordSet {
  const value = type === 'MX' ? `${priority} ${content}` : content
  return { name, type, ttl: ttl === 1 ? AUTOMATIC_TTL : ttl, values: [value] }
}
