import { randomBytes } from 'node:crypto'
import { domainToUnicode } from 'node:url'
import { displayName, domainName } from '../dns/names.ts'
import { fromGiven, type GivenRecordSet, keyOf, type RecordSets } from '../dns/record-sets.ts'
import { Zone } from '../dns/zones.ts'
import { CloudflareError } from './envelope.ts'
import {
  type DnsRecord,
  type GivenRecord,
  invalid,
  parseRecord,
  requireNoConflict,
  shown,
  toRecord,
  toRecordSet,
} from './record.ts'

export interface CloudflareZoneOptions {
  /** By default one like those that Cloudflare gives. */
  readonly id?: string
  readonly status?: 'initializing' | 'pending' | 'active' | 'moved'
  /** The DNS of a `partial` zone is elsewhere. */
  readonly type?: 'full' | 'partial' | 'secondary'
  /** Whether public DNS reaches the zone; by default it does if the zone is active and full. */
  readonly delegated?: boolean
  /** Whether the API shows TXT records without quotation marks, as that of older zones does. */
  readonly bareTxt?: boolean
}

/** The body of a batch, whose lists are as they came. */
export type Batch = Readonly<Partial<Record<'deletes' | 'patches' | 'puts' | 'posts', unknown>>>

/** Of a free zone ("Batch record changes", Availability and limits). */
const MAX_BATCH = 200
const NAME_SERVERS = ['ada.ns.cloudflare.com.', 'bob.ns.cloudflare.com.']

/** A zone at Cloudflare: its records, and the DNS zone that its name servers serve. */
export class CloudflareZone {
  readonly id: string
  readonly zone: Zone
  readonly isDelegated: boolean
  readonly #options: CloudflareZoneOptions
  readonly #name: string
  readonly #createdOn: string
  /** By id, oldest first. */
  #records: ReadonlyMap<string, DnsRecord> = new Map()

  constructor(name: string, options: CloudflareZoneOptions, now: number) {
    const { id = randomBytes(16).toString('hex'), status = 'active', type = 'full' } = options
    this.id = id
    this.isDelegated = options.delegated ?? (status === 'active' && type === 'full')
    this.#options = { ...options, status, type }
    this.#name = displayName(domainName(name))
    this.#createdOn = new Date(now).toISOString()
    this.zone = new Zone(name, NAME_SERVERS, this.#apexSets())
  }

  /** The zone as the API shows it. */
  get shown() {
    const { status, type } = this.#options
    return {
      id: this.id,
      name: domainToUnicode(this.#name) || this.#name,
      status,
      paused: false,
      type,
      development_mode: 0,
      name_servers: type === 'partial' ? [] : NAME_SERVERS.map(displayName),
      original_name_servers: null,
      original_registrar: null,
      original_dnshost: null,
      created_on: this.#createdOn,
      modified_on: this.#createdOn,
      activated_on: status === 'active' ? this.#createdOn : null,
      meta: { step: 2, custom_certificate_quota: 0, page_rule_quota: 3, phishing_detected: false },
      owner: { id: null, type: 'user', email: null },
      account: { id: 'f037e56e89293a057740de681ac9abbe', name: 'Sandbox' },
      plan: { id: '0feeeeeeeeeeeeeeeeeeeeeeeeeeeeee', name: 'Free Website', legacy_id: 'free' },
    }
  }

  /** The records as the API shows them. */
  get records(): readonly DnsRecord[] {
    return [...this.#records.values()].map((record) => this.#shown(record))
  }

  record(id: string): DnsRecord {
    return this.#shown(existing(this.#records, id))
  }

  /** Adds a record, unchecked and served at once, and gives its id. */
  add(given: GivenRecord, now: number): string {
    const record = toRecord(given, this.#name, now)
    this.#replace(new Map(this.#records).set(record.id, record), () => true)
    return record.id
  }

  /** Applies a batch, in Cloudflare's order and whole or not at all; the name servers follow when `isServed` says so. */
  apply(batch: Batch, now: number, isServed: () => boolean) {
    const deletes = parseList(batch.deletes)
    const patches = parseList(batch.patches)
    const puts = parseList(batch.puts)
    const posts = parseList(batch.posts)
    const count = [deletes, patches, puts, posts].flat().length
    if (count === 0 || count > MAX_BATCH) throw invalid(9000, `A batch takes from 1 to ${MAX_BATCH} changes.`)
    const records = new Map(this.#records)
    const put = (given: object, current?: DnsRecord) => {
      const record = toRecord(parseRecord(given), this.#name, now, current)
      requireNoConflict(record, records.values(), this.#name)
      records.set(record.id, record)
      return this.#shown(record)
    }
    const result = {
      deletes: deletes.map(({ id }) => {
        const record = existing(records, id)
        records.delete(record.id)
        return this.#shown(record)
      }),
      patches: patches.map((change) => {
        const current = existing(records, change.id)
        return put({ ...current, ...change }, current)
      }),
      puts: puts.map((given) => put(given, existing(records, given.id))),
      posts: posts.map((given) => put(given)),
    }
    this.#replace(records, isServed)
    return result
  }

  #replace(records: ReadonlyMap<string, DnsRecord>, isServed: () => boolean): void {
    this.#records = records
    const sets: RecordSets = new Map()
    for (const given of [...this.#apexSets(), ...[...records.values()].map(toRecordSet)]) {
      const set = fromGiven(given)
      sets.set(keyOf(set), { ...set, values: [...(sets.get(keyOf(set))?.values ?? []), ...set.values] })
    }
    this.zone.change(sets, isServed)
  }

  /** Which every zone has, and no list of its records shows. */
  #apexSets(): GivenRecordSet[] {
    const soa = `${NAME_SERVERS[0]} dns.cloudflare.com. 2371000000 10000 2400 604800 1800`
    return [
      { name: this.#name, type: 'SOA', ttl: 1800, values: [soa] },
      { name: this.#name, type: 'NS', ttl: 86_400, values: NAME_SERVERS },
    ]
  }

  #shown(record: DnsRecord): DnsRecord {
    return shown(record, this.#options.bareTxt ?? false)
  }
}

function existing(records: ReadonlyMap<string, DnsRecord>, id: unknown): DnsRecord {
  const record = records.get(String(id))
  if (!record) throw new CloudflareError(404, 81044, 'Record does not exist.')
  return record
}

function parseList(given: unknown): { readonly id?: unknown }[] {
  const list = given ?? []
  const isList = Array.isArray(list) && list.every((item) => typeof item === 'object' && item !== null)
  if (!isList) throw invalid(9000, 'A batch is made of lists of objects.')
  return list
}
