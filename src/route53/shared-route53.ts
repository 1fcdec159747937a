import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { ProviderZone } from '../dns-provider/provider.ts'
import { remembered } from '../dns-provider/remembered.ts'
import type { RecordSet } from '../mail-from/publication.ts'
import type { HostedZone, NamedRecordSet, SetChange } from './api.ts'
import type { Route53Calls } from './provider.ts'

/** What reading whole accounts and whole zones takes. */
export interface Route53Lists {
  /** The IDs of all public zones, by their names. */
  allPublicZones(): Promise<ReadonlyMap<string, readonly string[]>>
  /** How many record sets a zone has. */
  allRecordSets(zone: ProviderZone): Promise<readonly NamedRecordSet[]>
}

type Answer = Awaited<ReturnType<Route53Calls['change']>>

/** "ListResourceRecordSets": record sets a page, at the most. */
const PAGE = 300
/** "ChangeResourceRecordSets": record sets a batch, and characters of their values; a set that is replaced counts twice. */
const MOST_SETS = 1_000
const MOST_CHARACTERS = 32_000
/** How long an answer to GetChange holds for all who wait for the same change. */
const SYNC_HOLDS_MS = 900

/**
 * Route 53 for many targets: what several ask for is asked for once, a zone is read as a whole where that takes fewer calls, and the
 * changes of a zone become one batch. If that is refused, each name is changed separately, so that only the culprit fails.
 */
export class SharedRoute53 implements Route53Calls {
  readonly #api: Route53Calls & Route53Lists
  readonly #clock: Pick<Clock, 'monotonic'>
  readonly #expected: () => ReadonlyMap<string, ReadonlySet<string>>
  readonly #zones = new Map<string, Promise<HostedZone>>()
  readonly #reads = new Map<string, ZoneReads>()
  readonly #batches = new Map<string, Batch>()
  readonly #syncs = new Map<string, { readonly at: number; readonly isInSync: Promise<boolean> }>()
  #names: Promise<ReadonlyMap<string, readonly string[]>> | undefined

  /** @param expected the names whose changes are one batch, by the ID of their zone: it is sent when all of them have been given */
  constructor(
    api: Route53Calls & Route53Lists,
    clock: Pick<Clock, 'monotonic'>,
    expected: () => ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.#api = api
    this.#clock = clock
    this.#expected = expected
  }

  hostedZone(id: string): Promise<HostedZone> {
    return remembered(this.#zones, id, () => this.#api.hostedZone(id))
  }

  async publicZonesNamed(name: string): Promise<readonly string[]> {
    this.#names ??= this.#api.allPublicZones()
    return (await this.#names).get(name) ?? []
  }

  recordSets(zone: ProviderZone, name: string): Promise<readonly RecordSet[]> {
    const reads = this.#reads.get(zone.id) ?? new ZoneReads(this.#api, zone, () => this.hostedZone(zone.id))
    this.#reads.set(zone.id, reads)
    return reads.at(name)
  }

  /** Of several targets with one name the first has it changed. */
  async change(zone: ProviderZone, changes: readonly SetChange[]): Promise<Answer> {
    const batch =
      this.#batches.get(zone.id) ?? new Batch(this.#api, this.#expected().get(zone.id) ?? new Set())
    this.#batches.set(zone.id, batch)
    const name = changes[0]?.name ?? ''
    const answer = await (batch.isOpenFor(name)
      ? batch.add(zone, name, changes)
      : this.#api.change(zone, changes))
    // What was read does not hold any more.
    if (answer.kind === 'refused') this.#reads.get(zone.id)?.forget()
    return answer
  }

  isInSync(changeId: string): Promise<boolean> {
    const known = this.#syncs.get(changeId)
    if (known && this.#clock.monotonic() - known.at < SYNC_HOLDS_MS) return known.isInSync
    const isInSync = this.#api.isInSync(changeId)
    this.#syncs.set(changeId, { at: this.#clock.monotonic(), isInSync })
    return isInSync
  }

  close(): void {
    this.#api.close()
  }
}

/** The reads of one zone. */
class ZoneReads {
  readonly #api: Route53Calls & Route53Lists
  readonly #zone: ProviderZone
  readonly #describe: () => Promise<HostedZone>
  readonly #byName = new Map<string, Promise<readonly RecordSet[]>>()
  #wanted = new Set<string>()
  #decision: Promise<ReadonlyMap<string, readonly RecordSet[]> | undefined> | undefined
  #isStale = false

  constructor(api: Route53Calls & Route53Lists, zone: ProviderZone, describe: () => Promise<HostedZone>) {
    this.#api = api
    this.#zone = zone
    this.#describe = describe
  }

  async at(name: string): Promise<readonly RecordSet[]> {
    if (this.#isStale) return this.#api.recordSets(this.#zone, name)
    this.#wanted.add(name)
    this.#decision ??= this.#decide()
    const whole = await this.#decision
    if (whole && !this.#isStale) return whole.get(name) ?? []
    return remembered(this.#byName, name, () => this.#api.recordSets(this.#zone, name))
  }

  forget(): void {
    this.#isStale = true
  }

  /** The whole zone where its pages are fewer than the names; else nothing. */
  async #decide(): Promise<ReadonlyMap<string, readonly RecordSet[]> | undefined> {
    // Until all who ask at the same time have asked.
    await nextTurn()
    const { recordSets = Number.POSITIVE_INFINITY } = await this.#describe()
    if (Math.ceil(recordSets / PAGE) >= this.#wanted.size) return undefined
    const byName = new Map<string, RecordSet[]>()
    for (const { name, ...set } of await this.#api.allRecordSets(this.#zone))
      byName.set(name, [...(byName.get(name) ?? []), set])
    return byName
  }
}

interface Waiting {
  readonly name: string
  readonly changes: readonly SetChange[]
  readonly answer: PromiseWithResolvers<Answer>
}

/** The changes of one zone that are made together. */
class Batch {
  readonly #api: Route53Calls
  readonly #missing: Set<string>
  readonly #waiting = new Map<string, Waiting>()

  constructor(api: Route53Calls, names: ReadonlySet<string>) {
    this.#api = api
    this.#missing = new Set(names)
  }

  isOpenFor(name: string): boolean {
    return this.#missing.has(name) || this.#waiting.has(name)
  }

  add(zone: ProviderZone, name: string, changes: readonly SetChange[]): Promise<Answer> {
    const known = this.#waiting.get(name)
    if (known) return known.answer.promise
    const waiting = { name, changes, answer: Promise.withResolvers<Answer>() }
    this.#waiting.set(name, waiting)
    this.#missing.delete(name)
    if (this.#missing.size === 0)
      for (const part of partsOf([...this.#waiting.values()])) void this.#send(zone, part)
    return waiting.answer.promise
  }

  async #send(zone: ProviderZone, part: readonly Waiting[], wasInDoubt = false): Promise<void> {
    try {
      const answer = await this.#api.change(
        zone,
        part.flatMap(({ changes }) => changes),
      )
      if (answer.kind === 'refused' && part.length > 1) {
        for (const waiting of part) void this.#send(zone, [waiting], answer.isInDoubt)
        return
      }
      // What was refused may be planned again, and is then sent separately.
      for (const { name, answer: wanted } of part) {
        if (answer.kind === 'accepted') wanted.resolve(answer)
        else {
          this.#waiting.delete(name)
          wanted.resolve({ ...answer, isInDoubt: answer.isInDoubt || wasInDoubt })
        }
      }
    } catch (error) {
      for (const { answer } of part) answer.reject(error)
    }
  }
}

/** As many as a batch takes. */
function partsOf(all: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const parts: Waiting[][] = []
  let [sets, characters] = [Number.POSITIVE_INFINITY, 0]
  for (const waiting of all) {
    const values = waiting.changes.flatMap((change) => change.values)
    const length = values.reduce((sum, value) => sum + value.length, 0)
    if (sets + values.length > MOST_SETS || characters + length > MOST_CHARACTERS) {
      parts.push([])
      sets = 0
      characters = 0
    }
    parts.at(-1)?.push(waiting)
    sets += values.length
    characters += length
  }
  return parts
}
