import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type BatchingSes, BulkSes } from '../../src/aws/bulk-ses.ts'
import type { Poll, SesRead, SesTarget } from '../../src/aws/ses.ts'
import type { Dns } from '../../src/dns/system-dns.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import { readConfigFile } from '../../src/inputs/config-file.ts'
import { readInputs } from '../../src/inputs/inputs.ts'
import { isCustom, type Target } from '../../src/inputs/settings.ts'
import { afterPut, type Current, type Desired } from '../../src/mail-from/attributes.ts'
import { lineage } from '../../src/mail-from/names.ts'
import { creationsIn, type RecordSet } from '../../src/mail-from/publication.ts'
import { msg } from '../../src/message.ts'
import type { BatchAnswer, HostedZone, NamedRecordSet, SetChange } from '../../src/route53/api.ts'
import { type Route53Calls, Route53Provider } from '../../src/route53/provider.ts'
import { type Route53Lists, SharedRoute53 } from '../../src/route53/shared-route53.ts'
import { runMany } from '../../src/run/many.ts'
import { changeOf, publicationOf } from '../../src/run/result.ts'
import { FakeClock, stoppedClock } from '../support/clock.ts'
import { views } from '../support/dns.ts'
import { set, zone } from '../support/hosted-zone.ts'
import { FakeRunner } from '../support/runner.ts'
import { has, hasDefault } from '../support/values.ts'

/** What holds for any file, in any state of SES, the zones and DNS. */

const workspace = mkdtempSync(join(tmpdir(), 'many-properties-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const IDENTITIES = ['a.example.com', 'news@a.example.com', 'b.example.com', 'example.org', 'info@example.org']
const REGIONS = ['us-east-1', 'eu-west-1']
const NAMES = ['a.example.com', 'b.example.com', 'example.org'].flatMap((domain) =>
  ['bounce', 'mail', ...REGIONS].map((label) => `${label}.${domain}`),
)
const ZONES = [
  zone('Z1', 'example.com'),
  zone('Z2', 'example.com'),
  zone('Z3', 'a.example.com'),
  zone('Z4', 'example.org'),
  zone('Z5', 'example.org', { isPrivate: true }),
]

const files = fc.record({
  defaults: fc.record({
    'mail-from-domain': fc.constantFrom('bounce.{domain}', 'bounce.{domain}', '{region}.{domain}'),
    'aws-region': fc.constantFrom<string | string[]>('us-east-1', 'us-east-1', 'eu-west-1', REGIONS),
    'hosted-zone-id': fc.constantFrom('none', 'auto', 'auto', 'Z1'),
  }),
  identities: fc.uniqueArray(
    fc
      .record({
        identity: fc.constantFrom(...IDENTITIES),
        'mail-from-domain': fc.constantFrom(undefined, undefined, 'mail.{domain}'),
        disable: fc.constantFrom(undefined, undefined, undefined, true),
        'behavior-on-mx-failure': fc.constantFrom(undefined, 'RejectMessage'),
        'aws-region': fc.constantFrom<string | string[] | undefined>(undefined, 'eu-west-1', REGIONS),
        'hosted-zone-id': fc.constantFrom(undefined, undefined, undefined, 'none', 'auto', 'Z3', 'Z4'),
      })
      .map((entry) => (entry.disable ? { ...entry, 'mail-from-domain': undefined } : entry)),
    { minLength: 1, selector: ({ identity }) => identity },
  ),
})

const states = fc.oneof(
  fc.constantFrom<Current | undefined>(undefined, hasDefault, hasDefault),
  fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom('PENDING', 'SUCCESS', 'FAILED'),
      fc.constantFrom('USE_DEFAULT_VALUE', 'REJECT_MESSAGE'),
    )
    .map((attributes) => has(...attributes)),
)
const sets = fc.uniqueArray(
  fc.constantFrom(
    ...REGIONS.map((region) => set('MX', `10 feedback-smtp.${region}.amazonses.com.`)),
    set('MX', '10 mail.example.com.'),
    set('TXT', '"v=spf1 include:amazonses.com ~all"'),
    set('TXT', '"one"'),
    set('CNAME', 'elsewhere.example.'),
  ),
  { selector: ({ type }) => type, maxLength: 2 },
)
const PAIRS = REGIONS.flatMap((region) => IDENTITIES.map((identity) => `${region} ${identity}`))

const worlds = fc.record({
  states: fc.tuple(...PAIRS.map(() => states)),
  /** What the batch leaves out. */
  unlisted: fc.subarray(PAIRS, { maxLength: 3 }),
  isBatchDenied: fc.boolean(),
  zones: fc.subarray(ZONES, { minLength: 2 }),
  /** At each of the names. */
  sets: fc.tuple(...NAMES.map(() => fc.oneof(fc.constant([]), sets))),
  /** Whether Route 53 says how many sets a zone has. */
  areCounted: fc.boolean(),
  statusAfterPut: fc.constantFrom('PENDING', 'SUCCESS'),
  view: fc.option(views, { nil: undefined }),
})

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never
type File = Drawn<typeof files>
type World = Drawn<typeof worlds>

/** What goes wrong with one target and no other, at every try. */
interface Fault {
  readonly pair: string
  readonly at: 'read' | 'put'
  readonly code: ErrorCode
}

/** An AWS account that does what it is asked, and notes it. */
class Account implements BatchingSes, Route53Calls, Route53Lists {
  /** Every identity and every name in a request. */
  readonly named: string[] = []
  readonly puts: string[] = []
  readonly changes: string[] = []
  readonly #world: World
  readonly #states: Map<string, Current | undefined>
  readonly #sets: Map<string, NamedRecordSet[]>
  readonly #fault: Fault | undefined

  constructor(world: World, fault?: Fault) {
    this.#world = world
    this.#fault = fault
    this.#states = new Map(PAIRS.map((pair, i) => [pair, world.states[i]]))
    const all = NAMES.flatMap((name, i) => (world.sets[i] ?? []).map((each) => ({ name, ...each })))
    const setsIn = (zone: string) => all.filter(({ name }) => name.endsWith(`.${zone}`))
    this.#sets = new Map(ZONES.map(({ id, name }) => [id, setsIn(name)]))
  }

  async readBatch(targets: readonly SesTarget[]) {
    const all = targets.map((target) => ({ name: target.identity.name, pair: this.#note(target) }))
    if (this.#world.isBatchDenied) throw new ActionError('ACCESS_DENIED', msg`Denied.`)
    const isListed = (pair: string) => !this.#world.unlisted.includes(pair) && !this.#faultAt('read', pair)
    const states = all.flatMap(({ name, pair }) => {
      const current = isListed(pair) ? this.#states.get(pair) : undefined
      return current ? [[name, current] as const] : []
    })
    return { states: new Map(states), requestId: 'batch-1' }
  }

  async read(target: SesTarget): Promise<SesRead> {
    const pair = this.#note(target)
    const current = this.#states.get(pair)
    const error = this.#faultAt('read', pair) ?? new ActionError('IDENTITY_NOT_FOUND', msg`No.`)
    if (error.code === 'ACCESS_DENIED') return { kind: 'denied', error }
    if (!current || this.#faultAt('read', pair)) throw error
    return { kind: 'known', current, requestId: 'read-1', canSend: true }
  }

  async poll(target: SesTarget): Promise<Poll> {
    const read = await this.read(target)
    if (read.kind === 'denied') throw read.error
    return { ...read, kind: 'seen' }
  }

  async put(target: SesTarget, desired: Desired): Promise<string> {
    const pair = this.#note(target)
    const error = this.#faultAt('put', pair)
    if (error) throw error
    this.puts.push(putOf(pair, desired))
    const after = afterPut(desired)
    this.#states.set(pair, after.kind === 'custom' ? { ...after, status: this.#world.statusAfterPut } : after)
    return 'put-1'
  }

  async hostedZone(id: string): Promise<HostedZone> {
    const known = this.#world.zones.find((each) => each.id === id)
    if (!known) throw new ActionError('REQUEST_REJECTED', msg`There is no hosted zone ${id}.`)
    return { ...known, recordSets: this.#world.areCounted ? this.#sets.get(id)?.length : undefined }
  }

  async publicZonesNamed(name: string): Promise<readonly string[]> {
    this.named.push(name)
    return (await this.allPublicZones()).get(name) ?? []
  }

  async allPublicZones(): Promise<ReadonlyMap<string, readonly string[]>> {
    const isOpen = ({ isPrivate }: HostedZone) => !isPrivate
    const byName = Map.groupBy(this.#world.zones.filter(isOpen), ({ name }) => name)
    return new Map(Array.from(byName, ([name, zones]) => [name, zones.map(({ id }) => id)]))
  }

  async recordSets({ id }: { readonly id: string }, name: string): Promise<readonly RecordSet[]> {
    this.named.push(name)
    return (this.#sets.get(id) ?? []).filter((each) => each.name === name)
  }

  async allRecordSets({ id }: { readonly id: string }): Promise<readonly NamedRecordSet[]> {
    return [...(this.#sets.get(id) ?? [])]
  }

  /** All or nothing, as Route 53 does. */
  async change({ id }: { readonly id: string }, changes: readonly SetChange[]): Promise<BatchAnswer> {
    this.named.push(...changes.map(({ name }) => name))
    const next = [...(this.#sets.get(id) ?? [])]
    for (const { action, name, type, ttl, values } of changes) {
      const index = next.findIndex((each) => each.name === name && [type, 'CNAME'].includes(each.type))
      if (action === 'CREATE' && index < 0) next.push({ name, type, ttl, values, isSpecial: false })
      else if (action === 'DELETE' && next[index]?.values.join() === values.join()) next.splice(index, 1)
      else return { kind: 'refused', isInDoubt: false, message: `Tried to ${action} ${type} ${name}` }
    }
    this.#sets.set(id, next)
    this.changes.push(...changes.map((each) => changed(id, each)))
    return { kind: 'accepted', changeId: `C${this.changes.length}` }
  }

  isInSync = async () => true
  close = () => {}

  #note(target: SesTarget): string {
    this.named.push(pairOf(target))
    return pairOf(target)
  }

  #faultAt(at: Fault['at'], pair: string): ActionError | undefined {
    const fault = this.#fault
    return fault?.at === at && fault.pair === pair ? new ActionError(fault.code, msg`No.`) : undefined
  }
}

function changed(zoneId: string, { action, name, type, ttl, values }: SetChange): string {
  return [zoneId, name, action, type, ttl, ...values].join(' ')
}

function putOf(pair: string, desired: Desired): string {
  return `${pair} ${desired.kind === 'custom' ? `${desired.domain} ${desired.behavior}` : 'disable'}`
}

const pairOf = ({ region, identity }: SesTarget) => `${region} ${identity.name}`
const domainsOf = (targets: readonly Target[]) =>
  targets.flatMap((target) => (isCustom(target) ? [target.desired.domain] : []))

/** Time passes at once, but for the news of a long run. */
class QuickClock extends FakeClock {
  override async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds === 60_000) return stoppedClock.sleep(milliseconds, signal)
    await setImmediate()
    return super.sleep(milliseconds, signal)
  }
}

async function go(account: Account, file: File, mode: string, { view }: World, minutes = '0') {
  writeFileSync(join(workspace, 'f.yml'), JSON.stringify(file))
  const inputs: Record<string, string> = { mode, 'wait-minutes': minutes }
  const input = (name: string) => inputs[name] ?? ''
  const env = { GITHUB_WORKSPACE: workspace }
  const read = readInputs(input, env, await readConfigFile('f.yml', input, env))
  if ('error' in read) throw read.error
  const { settings } = read
  const { signal } = new AbortController()
  const clock = new QuickClock()
  let expected: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  const route53 = new SharedRoute53(account, clock, () => expected)
  const dns: Dns = {
    look: async (name, identityDomain) => {
      account.named.push(name, identityDomain)
      return view && { ...view, name }
    },
    authoritative: async (name) => {
      account.named.push(name)
      return { zone: undefined, undelegated: undefined, isPrivateView: false, servers: [] }
    },
    zoneOf: async () => view?.zone,
    close: () => {},
  }
  const aws = {
    ses: new BulkSes(account, () => {}),
    dnsProvider: async ({ zone }: Target) => zone && new Route53Provider(route53, zone),
    expectChanges: (names: typeof expected) => {
      expected = names
    },
    accountId: async () => undefined,
    close: () => {},
  }
  const { results } = await runMany({ settings, aws, dns, clock, signal, runner: new FakeRunner() })
  const { targets } = settings
  return { account, results, targets, puts: account.puts.toSorted(), changes: account.changes.toSorted() }
}

test('apply sends what plan shows, and plan and check send nothing', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(files, worlds, fc.constantFrom('0', '1'), async (file, world, minutes) => {
      const plan = await go(new Account(world), file, 'plan', world, minutes)
      const check = await go(new Account(world), file, 'check', world)
      expect([...plan.puts, ...plan.changes, ...check.puts, ...check.changes]).toEqual([])
      const ready = plan.results.filter(({ error }) => !error)
      const puts = ready.flatMap((result) => {
        const { target } = result
        return target && changeOf(result) !== 'none' ? [putOf(pairOf(target), target.desired)] : []
      })
      const changes = ready.flatMap((result) => {
        const { zone: { id } = { id: '' }, changes = [] } = publicationOf(result) ?? {}
        return changes.flatMap(({ record, joins }) => {
          const { name, type } = record
          const [created] = creationsIn([{ record, joins }])
          return [
            ...(joins ? [changed(id, { action: 'DELETE', name, type, ...joins })] : []),
            ...(created ? [changed(id, { action: 'CREATE', name, ...created })] : []),
          ]
        })
      })
      const apply = await go(new Account(world), file, 'apply', world, minutes)
      const codesIn = ({ results }: typeof plan) => results.map(({ error }) => error?.code)
      if (minutes === '0') expect(codesIn(apply)).toEqual(codesIn(plan))
      expect(apply.puts).toEqual(puts.toSorted())
      expect(apply.changes).toEqual([...new Set(changes)].toSorted())
      for (const kind of [puts.length && 'put', changes.length && 'change']) if (kind) seen.add(kind)
    }),
    { numRuns: 100 },
  )
  expect([...seen].toSorted()).toEqual(['change', 'put'])
})

test('a second apply sends nothing where the first succeeded', async () => {
  await fc.assert(
    fc.asyncProperty(files, worlds, async (file, world) => {
      const account = new Account(world)
      const { results, puts, changes } = await go(account, file, 'apply', world)
      const fine = results.flatMap(({ target, error }) => (target && !error ? [target] : []))
      await go(account, file, 'apply', world)
      const isFine = (sent: string) =>
        fine.some((target) => sent.startsWith(`${pairOf(target)} `)) ||
        domainsOf(fine).some((name) => sent.split(' ').includes(name))
      expect(account.puts.slice(puts.length).filter(isFine)).toEqual([])
      expect(account.changes.slice(changes.length).filter(isFine)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('no request names an identity or a name that the file does not', async () => {
  await fc.assert(
    fc.asyncProperty(files, worlds, fc.constantFrom('apply', 'plan', 'check'), async (file, world, mode) => {
      const { account, targets } = await go(new Account(world), file, mode, world, '1')
      const identities = targets.map(({ identity }) => identity.domain)
      const names = [...domainsOf(targets).flatMap(lineage), ...identities, ...targets.map(pairOf)]
      expect(account.named.filter((name) => !names.some((known) => known === name))).toEqual([])
      const puts = targets.map((target) => putOf(pairOf(target), target.desired))
      expect(account.puts.filter((put) => !puts.includes(put))).toEqual([])
      const published = domainsOf(targets.filter(({ zone }) => zone))
      expect(
        account.changes.filter((each) => !published.some((name) => each.split(' ')[1] === name)),
      ).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('a target that fails changes nothing for the others', async () => {
  const codes = ['ACCESS_DENIED', 'IDENTITY_NOT_FOUND', 'RATE_LIMITED', 'SERVICE_ERROR'] as const
  const faults = fc.record({ at: fc.constantFrom('read', 'put'), code: fc.constantFrom(...codes) })
  const failed = new Set<string>()
  await fc.assert(
    fc.asyncProperty(files, worlds, faults, fc.nat(), async (file, world, fault, nth) => {
      const whole = await go(new Account(world), file, 'apply', world)
      const index = nth % whole.targets.length
      const [victim] = whole.targets.slice(index)
      const pair = victim ? pairOf(victim) : ''
      // A name that the others publish, with the victim or without it.
      const others = whole.results.toSpliced(index, 1).flatMap((result) => {
        const { zone } = (!result.error && publicationOf(result)) || {}
        return zone && result.target ? domainsOf([result.target]).map((name) => `${zone.id} ${name} `) : []
      })
      const doneIn = ({ results, puts, changes }: typeof whole) => ({
        puts: puts.filter((put) => !put.startsWith(`${pair} `)),
        changes: changes.filter((each) => others.some((start) => each.startsWith(start))),
        results: results
          .toSpliced(index, 1)
          .map(({ error, accepted, after }) => ({ code: error?.code, accepted, after })),
      })
      const hurt = await go(new Account(world, { pair, ...fault }), file, 'apply', world)
      expect(doneIn(hurt)).toEqual(doneIn(whole))
      if (hurt.results[index]?.error?.code === fault.code) failed.add(fault.at)
    }),
    { numRuns: 100 },
  )
  expect([...failed].toSorted()).toEqual(['put', 'read'])
})
