import { describe, expect, test } from 'vitest'
import type { Aws } from '../../src/aws/account.ts'
import type { ProviderZone, Submission } from '../../src/dns-provider/provider.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { ZoneChoice } from '../../src/inputs/settings.ts'
import type { DeliveryImpact } from '../../src/mail-from/decision.ts'
import type { AuthoritativeAnswers, Zone } from '../../src/mail-from/dns-view.ts'
import type { RecordChange, RecordSet } from '../../src/mail-from/publication.ts'
import { msg } from '../../src/message.ts'
import { obstacleError } from '../../src/report/sentences.ts'
import type { BatchAnswer, HostedZone, SetChange } from '../../src/route53/api.ts'
import { type Route53Calls, Route53Provider } from '../../src/route53/provider.ts'
import type { RunContext } from '../../src/run/context.ts'
import { readRecords } from '../../src/run/observe.ts'
import { planZone } from '../../src/run/plan.ts'
import { publish } from '../../src/run/publish.ts'
import { FakeClock } from '../support/clock.ts'
import { addMx, addTxt, set, zone } from '../support/hosted-zone.ts'
import { FakeRunner } from '../support/runner.ts'
import { failureOf, result, settings, target, wants } from '../support/values.ts'

const NAME = 'bounce.example.com'
const MX_VALUE = '10 feedback-smtp.us-east-1.amazonses.com.'
const SPF_VALUE = '"v=spf1 include:amazonses.com ~all"'

const MX = set('MX', MX_VALUE)
const SPF = set('TXT', SPF_VALUE)

const ADD_MX = addMx('feedback-smtp.us-east-1.amazonses.com')
const ADD_SPF = addTxt('v=spf1 include:amazonses.com ~all')

const create = (type: 'MX' | 'TXT', ...values: string[]): SetChange => ({
  action: 'CREATE',
  name: NAME,
  type,
  ttl: 300,
  values,
})

interface Batch {
  readonly zone: string
  readonly changes: readonly SetChange[]
}

/** Some hosted zones; a batch is applied whole or refused when a set is not as the batch says, as Route 53 does. */
class FakeRoute53 implements Route53Calls {
  readonly calls: string[] = []
  readonly batches: Batch[] = []
  readonly zones: HostedZone[]
  sets: RecordSet[]
  /** Called between the read of a zone and its change. */
  meanwhile: (round: number) => void = () => {}
  /** What GetChange says, one after the other; then `true`. */
  syncs: (boolean | Error)[] = []
  /** Whether the answer to an earlier try of a batch that is refused was lost. */
  isInDoubt = false

  constructor(zones: readonly HostedZone[], sets: readonly RecordSet[] = []) {
    this.zones = [...zones]
    this.sets = [...sets]
  }

  async hostedZone(id: string): Promise<HostedZone> {
    this.calls.push(`hostedZone ${id}`)
    const found = this.zones.find((zone) => zone.id === id)
    if (!found) throw new ActionError('REQUEST_REJECTED', msg`There is no hosted zone ${id}.`)
    return found
  }

  async publicZonesNamed(name: string): Promise<readonly string[]> {
    this.calls.push(`publicZonesNamed ${name}`)
    return this.zones.filter((zone) => zone.name === name && !zone.isPrivate).map(({ id }) => id)
  }

  async recordSets({ id }: HostedZone, name: string): Promise<readonly RecordSet[]> {
    this.calls.push(`recordSets ${id} ${name}`)
    return [...this.sets]
  }

  async change({ id }: HostedZone, changes: readonly SetChange[]): Promise<BatchAnswer> {
    this.calls.push('change')
    this.batches.push({ zone: id, changes })
    this.meanwhile(this.batches.length)
    const next = [...this.sets]
    for (const { action, type, ttl, values } of changes) {
      const index = next.findIndex((set) => set.type === type)
      if (action === 'CREATE' && index < 0) next.push({ type, ttl, values, isSpecial: false })
      else if (action === 'DELETE' && next[index]?.values.join() === values.join()) next.splice(index, 1)
      else {
        const message = `Tried to ${action} ${type} in round ${this.batches.length}`
        return { kind: 'refused', message, isInDoubt: this.isInDoubt }
      }
    }
    this.sets = next
    return { kind: 'accepted', changeId: 'C1' }
  }

  async isInSync(changeId: string): Promise<boolean> {
    this.calls.push(`isInSync ${changeId}`)
    const answer = this.syncs.shift() ?? true
    if (answer instanceof Error) throw answer
    return answer
  }

  close(): void {}
}

/** The same at a provider that does not say when its name servers have a change. */
class SilentProvider extends Route53Provider {
  override async change(...args: Parameters<Route53Provider['change']>): Promise<Submission> {
    const submission = await super.change(...args)
    return submission.kind === 'accepted' ? { ...submission, isInSync: undefined } : submission
  }
}

interface Given {
  readonly Provider?: typeof Route53Provider
  readonly choice?: ZoneChoice
  readonly name?: string
  readonly seen?: Zone
  readonly signal?: AbortSignal
  readonly impact?: DeliveryImpact
  readonly mxRegion?: string
  /** What the zone's own name servers answer, time after time; by default nobody can be asked. */
  readonly answers?: readonly AuthoritativeAnswers[]
}

const AUTO: ZoneChoice = { kind: 'auto' }
const byId = (id: string): ZoneChoice => ({ kind: 'id', id })

/** Publishing in such a Route 53, from finding the zone on, with all that is told. */
function scene(route53: FakeRoute53, given: Given = {}) {
  const { choice = byId('Z1'), name = NAME, seen, signal = new AbortController().signal } = given
  const { mxRegion = 'us-east-1' } = given
  const clock = new FakeClock()
  const runner = new FakeRunner()
  const provider = new (given.Provider ?? Route53Provider)(route53, choice)
  const declared = target({ desired: wants(name), zone: choice, mxRegion })
  let looks = 0
  let asked = 0
  const delegated = async () => {
    looks++
    return seen
  }
  const context: RunContext<Aws> = {
    settings: settings(),
    aws: {
      ses: UNASKED,
      dnsProvider: async () => provider,
      close: () => {},
    },
    dns: {
      look: async () => undefined,
      zoneOf: delegated,
      authoritative: async () => given.answers?.[Math.min(asked++, given.answers.length - 1)] ?? NOBODY,
      close: () => {},
    },
    runner,
    clock,
    signal,
  }
  const start = result({ settings: settings({ ...declared }) })
  // Filled in at the end.
  const outcome: { published: readonly RecordChange[]; hostedZone?: ProviderZone } = { published: [] }
  const end = async () => {
    const found = await provider.findZone(declared.desired.domain, delegated)
    const records = await readRecords(provider, found, declared.desired.domain)
    const planned = planZone(declared.desired, mxRegion, records)
    if ('obstacle' in planned) throw obstacleError(planned.obstacle)
    const { error, published } = await publish(declared, start, planned, given.impact ?? 'no', context)
    outcome.published = published
    if (!error || published.length > 0) outcome.hostedZone = found
    if (error) throw error
  }
  const { batches } = route53
  return { end, clock, outcome, lines: runner.logs, warnings: runner.warnings, looks: () => looks, batches }
}

const NOBODY = { zone: undefined, undelegated: undefined, isPrivateView: false, servers: [] }

const UNASKED: Aws['ses'] = {
  read: () => Promise.reject(new Error('publishing reads nothing of SES')),
  poll: () => Promise.reject(new Error('publishing reads nothing of SES')),
  put: () => Promise.reject(new Error('publishing changes nothing in SES')),
  close: () => {},
}

const EXAMPLE = zone('Z1', 'example.com')

describe('the zone by its id', () => {
  test('is taken as it is, without a look at DNS', async () => {
    const route53 = new FakeRoute53([EXAMPLE, zone('Z2', NAME)])
    const { end, outcome, looks } = scene(route53)
    await end()
    expect(outcome.hostedZone).toEqual(EXAMPLE)
    expect(route53.batches.map(({ zone }) => zone)).toEqual(['Z1'])
    expect(route53.calls.filter((call) => call.startsWith('publicZonesNamed'))).toEqual([])
    expect(looks()).toBe(0)
  })

  test('may be that of the name itself', async () => {
    const route53 = new FakeRoute53([zone('Z1', NAME)], [set('NS', 'ns.z1.example.net.'), set('SOA', 'x')])
    await scene(route53).end()
    expect(route53.sets).toEqual(expect.arrayContaining([MX, SPF]))
  })

  test('that is private is refused, with the way out', async () => {
    const route53 = new FakeRoute53([zone('Z1', 'example.com', { isPrivate: true, nameServers: [] })])
    const { end, outcome } = scene(route53)
    const error = await failureOf(end())
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(/Z1.*private.*hosted-zone-id/)
    expect([route53.batches, outcome.hostedZone]).toEqual([[], undefined])
  })

  test.each([['example.org'], ['ample.com'], ['a.bounce.example.com'], ['com.example'], ['']])(
    'of "%s" does not hold the name and is refused',
    async (name) => {
      const route53 = new FakeRoute53([zone('Z1', name)])
      const error = await failureOf(scene(route53).end())
      expect(error.code).toBe('REQUEST_REJECTED')
      expect(error.text.plain()).toMatch(/Z1.*doesn't contain bounce\.example\.com.*hosted-zone-id/)
      expect(route53.batches).toEqual([])
    },
  )

  test('that is not there is what Route 53 says of it', async () => {
    const error = await failureOf(scene(new FakeRoute53([])).end())
    expect(error.text.plain()).toBe('There is no hosted zone Z1.')
  })
})

describe('auto', () => {
  const publishedIn = async (route53: FakeRoute53, given: Given = {}) => {
    const { end, outcome } = scene(route53, { choice: AUTO, ...given })
    await end()
    expect(route53.batches.map(({ zone }) => zone)).toEqual([outcome.hostedZone?.id])
    return outcome.hostedZone?.id
  }

  test('takes the longest public zone that holds the name', async () => {
    const zones = [
      zone('ZTOP', 'com'),
      zone('Z1', 'example.com'),
      zone('Z2', 'mail.example.com'),
      zone('Z3', 'other.example.com'),
    ]
    const name = 'bounce.mail.example.com'
    expect(await publishedIn(new FakeRoute53(zones), { name })).toBe('Z2')
    expect(await publishedIn(new FakeRoute53([...zones, zone('Z4', name)]), { name })).toBe('Z4')
    expect(await publishedIn(new FakeRoute53(zones), { name: 'deep.below.example.com' })).toBe('Z1')
  })

  test('asks for no more zones than it needs, and DNS not at all where one is enough', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    const { end, looks } = scene(route53, { choice: AUTO })
    await end()
    expect(route53.calls.slice(0, 3)).toEqual([
      `publicZonesNamed ${NAME}`,
      'publicZonesNamed example.com',
      'hostedZone Z1',
    ])
    expect(looks()).toBe(0)
  })

  test('passes over private zones', async () => {
    const route53 = new FakeRoute53([zone('Z2', NAME, { isPrivate: true }), EXAMPLE])
    expect(await publishedIn(route53)).toBe('Z1')
  })

  test('takes, of several zones of one name, the one that the world is sent to', async () => {
    const zones = ['Z1', 'Z2', 'Z3'].map((id) => zone(id, 'example.com'))
    for (const { id, nameServers } of zones) {
      const seen = { name: 'example.com', nameServers: ['ns.elsewhere.example', ...nameServers] }
      expect(await publishedIn(new FakeRoute53(zones), { seen })).toBe(id)
    }
  })

  test.each<[string, Zone | undefined, RegExp]>([
    ['DNS is silent', undefined, /DNS doesn't show which/],
    [
      'the world is sent elsewhere',
      { name: 'example.com', nameServers: ['ns.elsewhere.example'] },
      /ns\.elsewhere\.example/,
    ],
    [
      'the world is sent to both',
      { name: 'example.com', nameServers: ['ns.z1.example.net', 'ns.z2.example.net'] },
      /ns\.z1\.example\.net, ns\.z2\.example\.net/,
    ],
    [
      'another zone has the name servers',
      { name: NAME, nameServers: ['ns.z1.example.net'] },
      /DNS doesn't show which/,
    ],
  ])('does not guess among several when %s', async (_, seen, reason) => {
    const route53 = new FakeRoute53([zone('Z1', 'example.com'), zone('Z2', 'example.com')])
    const { end, outcome } = scene(route53, { choice: AUTO, ...(seen && { seen }) })
    const error = await failureOf(end())
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(/2 public hosted zones named example\.com \(Z1, Z2\).*hosted-zone-id/)
    expect(error.text.plain()).toMatch(reason)
    expect([route53.batches, outcome.hostedZone]).toEqual([[], undefined])
  })

  test.each<[string, HostedZone[]]>([
    ['there are no zones', []],
    ['none holds the name', [zone('Z1', 'example.org'), zone('Z2', 'a.bounce.example.com')]],
    ['only a private one does', [zone('Z1', 'example.com', { isPrivate: true })]],
    ['only a top-level domain does', [zone('Z1', 'com')]],
  ])('finds none where %s', async (_, zones) => {
    const route53 = new FakeRoute53(zones)
    const error = await failureOf(scene(route53, { choice: AUTO }).end())
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(
      /no public hosted zone that contains bounce\.example\.com.*leave out dns-provider and hosted-zone-id\./,
    )
    expect(route53.batches).toEqual([])
  })
})

describe('the records', () => {
  test('are created in one batch where there is nothing', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    const { end, outcome, lines } = scene(route53)
    await end()
    const changes = [create('MX', MX_VALUE), create('TXT', SPF_VALUE)]
    expect(route53.batches).toEqual([{ zone: 'Z1', changes }])
    expect(outcome.published).toEqual([ADD_MX, ADD_SPF])
    expect(lines.join('\n')).toMatch(
      /Published in the Route 53 hosted zone example\.com \(Z1\).*MX 10 feedback.*TXT v=spf1/,
    )
  })

  test('that are right already stay, and nothing is sent', async () => {
    const route53 = new FakeRoute53([EXAMPLE], [SPF, MX, set('A', '192.0.2.1')])
    const { end, outcome, lines } = scene(route53)
    await end()
    expect([route53.batches, outcome.published]).toEqual([[], []])
    expect(outcome.hostedZone).toEqual(EXAMPLE)
    expect(lines).toEqual([expect.stringMatching(/already/)])
    expect(route53.calls.filter((call) => call.startsWith('isInSync'))).toEqual([])
  })

  test.each<[string, RecordSet[], RecordChange, SetChange[]]>([
    ['the SPF record', [MX], ADD_SPF, [create('TXT', SPF_VALUE)]],
    ['the MX record', [SPF], ADD_MX, [create('MX', MX_VALUE)]],
    [
      'the SPF record among other values',
      [MX, set('TXT', '"one"', '"two"')],
      { ...ADD_SPF, joins: { ttl: 300, values: ['"one"', '"two"'] } },
      [
        { action: 'DELETE', name: NAME, type: 'TXT', ttl: 300, values: ['"one"', '"two"'] },
        create('TXT', '"one"', '"two"', SPF_VALUE),
      ],
    ],
  ])('get what is missing: %s', async (_, sets, change, batch) => {
    const route53 = new FakeRoute53([EXAMPLE], sets)
    const { end, outcome } = scene(route53)
    await end()
    expect(outcome.published).toEqual([change])
    expect(route53.batches).toEqual([{ zone: 'Z1', changes: batch }])
    expect(route53.sets.map(({ type }) => type).toSorted()).toEqual(['MX', 'TXT'])
  })

  test.each<[string, RecordSet[], RegExp]>([
    [
      'another MX',
      [set('MX', '10 mail.example.com.')],
      /10 mail\.example\.com.*10 feedback-smtp\.us-east-1\.amazonses\.com/,
    ],
    [
      'another SPF record',
      [set('TXT', '"v=spf1 include:example.net -all"')],
      /include:example\.net -all.*v=spf1 include:example\.net include:amazonses\.com -all/,
    ],
    ['a CNAME', [set('CNAME', 'elsewhere.example.')], /CNAME.*elsewhere\.example/],
    ['a delegation', [set('NS', 'ns1.elsewhere.example.')], /delegated.*ns1\.elsewhere\.example/],
  ])('are in conflict with %s, and nothing is sent', async (_, sets, words) => {
    const route53 = new FakeRoute53([EXAMPLE], sets)
    const { end, outcome } = scene(route53)
    const error = await failureOf(end())
    expect(error.code).toBe('DNS_CONFLICT')
    expect(error.text.plain()).toMatch(/example\.com \(Z1\).*Nothing was changed/)
    expect(error.text.plain()).toMatch(words)
    expect(route53.calls).not.toContain('change')
    expect([outcome.published, outcome.hostedZone]).toEqual([[], undefined])
    expect(route53.sets).toEqual(sets)
  })

  test('are in conflict all at once', async () => {
    const sets = [set('MX', '10 mail.example.com.'), set('TXT', '"v=spf1 -all"')]
    const text = (await failureOf(scene(new FakeRoute53([EXAMPLE], sets)).end())).text.plain()
    expect(text).toMatch(/has MX .*has TXT /)
  })
})

describe('a zone that changes between the read and the batch', () => {
  const reads = ({ calls }: FakeRoute53) => calls.filter((call) => call.startsWith('recordSets')).length

  test('is read and planned anew', async () => {
    const route53 = new FakeRoute53([EXAMPLE], [set('TXT', '"one"')])
    route53.meanwhile = (round) => {
      if (round === 1) route53.sets = [set('TXT', '"one"', '"two"')]
    }
    const { end, outcome } = scene(route53)
    await end()
    expect(route53.sets).toEqual([MX, set('TXT', '"one"', '"two"', SPF_VALUE)])
    expect(outcome.published).toEqual([
      ADD_MX,
      { ...ADD_SPF, joins: { ttl: 300, values: ['"one"', '"two"'] } },
    ])
    expect([route53.batches.length, reads(route53)]).toEqual([2, 2])
  })

  test('may be right by then, by another run', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.meanwhile = () => {
      route53.sets = [MX, SPF]
    }
    const { end, outcome, lines } = scene(route53)
    await end()
    expect([route53.batches.length, reads(route53)]).toEqual([1, 2])
    expect(outcome.published).toEqual([])
    expect(lines).toEqual([expect.stringMatching(/already/)])
  })

  test('may be in conflict by then', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.meanwhile = () => {
      route53.sets = [set('MX', '10 mail.example.com.')]
    }
    expect((await failureOf(scene(route53).end())).code).toBe('DNS_CONFLICT')
    expect(route53.batches).toHaveLength(1)
  })

  test('again and again is given up after three rounds, with the last words of Route 53', async () => {
    const route53 = new FakeRoute53([EXAMPLE], [set('TXT', '"round 0"')])
    route53.meanwhile = (round) => {
      route53.sets = [set('TXT', `"round ${round}"`)]
    }
    const { end, outcome } = scene(route53)
    const error = await failureOf(end())
    expect(error.code).toBe('REQUEST_REJECTED')
    expect(error.text.plain()).toMatch(
      /all 3 attempts were refused.*in round 3.*Nothing was changed.*run the step again; otherwise, fix what/,
    )
    expect([route53.batches.length, reads(route53)]).toEqual([3, 3])
    expect(outcome.published).toEqual([])
    expect(route53.sets).toEqual([set('TXT', '"round 3"')])
  })

  test('between two runs at once leaves both records once', async () => {
    const route53 = new FakeRoute53([EXAMPLE], [set('TXT', '"one"')])
    const runs = [scene(route53), scene(route53), scene(route53)]
    await Promise.all(runs.map(({ end }) => end()))
    expect(route53.sets).toEqual([MX, set('TXT', '"one"', SPF_VALUE)])
    expect(runs.filter(({ outcome }) => outcome.published.length > 0)).toHaveLength(1)
  })
})

describe('the way to all name servers', () => {
  const polls = ({ calls }: FakeRoute53) => calls.filter((call) => call === 'isInSync C1').length

  test('is followed until the change is in sync', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.syncs = [false, false, false, true]
    const { end, clock, lines, warnings } = scene(route53)
    await end()
    expect(polls(route53)).toBe(4)
    expect(clock.sleeps).toEqual([1_000, 1_500, 2_250])
    expect(lines.at(-1)).toMatch(/INSYNC after 5 s/)
    expect(warnings).toEqual([])
  })

  test('is asked about ever slower, every 5 s at last, and given up with a warning after two minutes', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.syncs = Array.from({ length: 1_000 }, () => false)
    const { end, clock, lines, warnings, outcome } = scene(route53)
    await end()
    expect(clock.sleeps).toEqual(clock.sleeps.toSorted((a, b) => a - b))
    expect(clock.sleeps.at(-1)).toBe(5_000)
    const slept = clock.sleeps.reduce((sum, sleep) => sum + sleep, 0)
    expect(slept).toBeGreaterThanOrEqual(120_000)
    expect(slept).toBeLessThan(125_000)
    expect(warnings).toEqual([expect.stringMatching(/120 seconds/)])
    expect(lines.join('\n')).not.toContain('INSYNC')
    expect(outcome.published).toHaveLength(2)
  })

  test.each<[ErrorCode]>([['ACCESS_DENIED'], ['RATE_LIMITED'], ['NETWORK_ERROR'], ['CREDENTIALS_REJECTED']])(
    'that cannot be followed (%s) is a warning, and no failure',
    async (code) => {
      const route53 = new FakeRoute53([EXAMPLE])
      route53.syncs = [false, new ActionError(code, msg`IAM denies ${'route53:GetChange'}.`)]
      const { end, warnings, outcome } = scene(route53)
      await end()
      expect(warnings).toEqual([
        expect.stringMatching(/records are published.*IAM denies route53:GetChange\./),
      ])
      expect(outcome.published).toHaveLength(2)
      expect(polls(route53)).toBe(2)
    },
  )

  test('ends with a bug of ours', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    const bug = new TypeError('x is not a function')
    route53.syncs = [bug]
    expect(await failureOf(scene(route53).end())).toMatchObject({ code: 'INTERNAL_ERROR', cause: bug })
  })
})

describe('where the provider does not say when its name servers have the records', () => {
  const shown = (
    mx: AuthoritativeAnswers['servers'][number]['mx'],
    spf = 'v=spf1 include:amazonses.com ~all',
  ) => ({
    ...NOBODY,
    servers: [{ server: 'ns.example.net', mx, txt: { kind: 'records', records: [spf] } as const }],
  })
  const right = {
    kind: 'records',
    records: [{ preference: 10, host: 'feedback-smtp.us-east-1.amazonses.com' }],
  } as const

  test.each<[string, readonly AuthoritativeAnswers[], RegExp, number]>([
    ['and they lack the MX record', [shown({ kind: 'nxdomain' })], /within 120 seconds/, 120_000],
    ['and they lack the SPF record', [shown(right, 'other')], /within 120 seconds/, 120_000],
    ['and none can be asked', [NOBODY], /none of the zone's name servers could be reached.*port 53/, 10_000],
  ])('%s, a warning says so in the end', async (_, answers, words, wait) => {
    const { end, clock, warnings, outcome } = scene(new FakeRoute53([EXAMPLE]), {
      Provider: SilentProvider,
      answers,
    })
    await end()
    expect(warnings).toEqual([expect.stringMatching(words)])
    expect(outcome.published).toHaveLength(2)
    const waited = clock.sleeps.reduce((sum, pause) => sum + pause, 0)
    expect(waited).toBeGreaterThanOrEqual(wait)
    expect(waited).toBeLessThan(wait + 10_000)
  })

  test('the step goes on as soon as they show both', async () => {
    const answers = [NOBODY, shown({ kind: 'nxdomain' }), shown(right)]
    const { end, clock, warnings } = scene(new FakeRoute53([EXAMPLE]), { Provider: SilentProvider, answers })
    await end()
    expect([clock.sleeps.length, warnings]).toEqual([2, []])
  })
})

describe('cancellation', () => {
  const cancelled = new ActionError('CANCELLED', msg`The job was canceled.`)

  test('on the way to the name servers passes through, with what is published', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.syncs = [false, false, false]
    const controller = new AbortController()
    const { end, clock, outcome, warnings } = scene(route53, { signal: controller.signal })
    clock.duringSleep = () => clock.sleeps.length === 2 && controller.abort(cancelled)
    expect(await failureOf(end())).toBe(cancelled)
    expect(outcome.published).toHaveLength(2)
    expect(outcome.hostedZone).toEqual(EXAMPLE)
    expect(warnings).toEqual([])
  })

  test('within GetChange passes through', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.syncs = [cancelled]
    const { end, warnings } = scene(route53)
    expect(await failureOf(end())).toBe(cancelled)
    expect(warnings).toEqual([])
  })

  test.each(['hostedZone', 'publicZonesNamed', 'recordSets', 'change'] as const)(
    'within %s passes through, with nothing published',
    async (call) => {
      const route53 = new FakeRoute53([EXAMPLE])
      Object.assign(route53, { [call]: () => Promise.reject(cancelled) })
      const { end, outcome } = scene(route53, { choice: AUTO })
      expect(await failureOf(end())).toBe(cancelled)
      expect(outcome.published).toEqual([])
      expect(route53.sets).toEqual([])
    },
  )
})

test('what Route 53 says of a failed change is handed on, and nothing counts as published', async () => {
  const denied = new ActionError('ACCESS_DENIED', msg`IAM denies it.`, { mayBeDone: 'Amazon Route 53' })
  const route53 = new FakeRoute53([EXAMPLE])
  route53.change = () => Promise.reject(denied)
  const { end, outcome } = scene(route53)
  expect(await failureOf(end())).toBe(denied)
  expect([outcome.published, outcome.hostedZone]).toEqual([[], undefined])
})

test('text from Route 53 and DNS is put in as values', async () => {
  const evil = '`<b>::error::x'
  const conflict = new FakeRoute53([EXAMPLE], [set('CNAME', evil)])
  const ambiguous = new FakeRoute53([zone('Z1', 'example.com'), zone('Z2', 'example.com')])
  const seen = { name: 'example.com', nameServers: [evil] }
  for (const wait of [scene(conflict), scene(ambiguous, { choice: AUTO, seen })]) {
    const { text } = await failureOf(wait.end())
    expect(text.parts).toContainEqual({ value: evil })
  }
})

describe('where the switch would stop mail', () => {
  const spf = { kind: 'records', records: ['v=spf1 include:amazonses.com ~all'] } as const
  const shown = {
    kind: 'records',
    records: [{ preference: 10, host: 'feedback-smtp.us-east-1.amazonses.com' }],
  } as const
  const at = (...mx: AuthoritativeAnswers['servers'][number]['mx'][]): AuthoritativeAnswers => ({
    zone: { name: 'example.com', nameServers: EXAMPLE.nameServers },
    undelegated: undefined,
    isPrivateView: false,
    servers: mx.map((answer, i) => ({ server: `ns${i}.example.net`, mx: answer, txt: spf })),
  })
  const LIVE = at(shown, shown)
  const MISSING = at(shown, { kind: 'nxdomain' })
  const SILENT = at({ kind: 'timeout' }, { kind: 'timeout' })

  test('the name servers are asked until all that answer show the MX record', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    const { end, clock } = scene(route53, { impact: 'yes', answers: [SILENT, MISSING, MISSING, LIVE] })
    await end()
    expect(clock.sleeps).toHaveLength(3)
  })

  test('the MX record of the region that owns it counts, also of one that is new', async () => {
    const host = 'feedback-smtp.eu-west-9.amazonses.com'
    const owned = at({ kind: 'records', records: [{ preference: 10, host }] })
    for (const Provider of [Route53Provider, SilentProvider]) {
      const given = { impact: 'yes', answers: [owned], mxRegion: 'eu-west-9', Provider } as const
      const { end, clock } = scene(new FakeRoute53([EXAMPLE]), given)
      await end()
      expect(clock.sleeps).toEqual([])
    }
  })

  test.each<[string, AuthoritativeAnswers, RegExp]>([
    ['one of them lacks it', MISSING, /ns0\.example\.net, ns1\.example\.net/],
    ['they refuse', at({ kind: 'refused' }), /ns0\.example\.net/],
    [
      'the domain is not delegated at all',
      { ...at(), undelegated: 'example.com' },
      /example\.com does not exist in public DNS/,
    ],
    [
      'only the zone above is delegated',
      { ...MISSING, zone: { name: 'com', nameServers: ['ns.registry.example'] } },
      /doesn't delegate example\.com, only com: set the name servers .* to ns/,
    ],
    [
      'another zone is delegated',
      { ...MISSING, zone: { name: 'example.com', nameServers: ['ns.other.example'] } },
      /delegates example\.com to ns\.other\.example/,
    ],
  ])(
    'and where %s to the end, the result is RECORDS_NOT_LIVE, two minutes later',
    async (_, answer, words) => {
      const { end, outcome, clock } = scene(new FakeRoute53([EXAMPLE]), { impact: 'yes', answers: [answer] })
      const error = await failureOf(end())
      expect(error).toMatchObject({ code: 'RECORDS_NOT_LIVE' })
      expect(error.text.plain()).toMatch(words)
      expect(error.text.plain()).toMatch(/SES was not changed/)
      expect(outcome.published).toHaveLength(2)
      const waited = clock.sleeps.reduce((sum, pause) => sum + pause, 0)
      expect(waited).toBeGreaterThanOrEqual(120_000)
      expect(waited).toBeLessThan(130_000)
    },
  )

  test.each<[string, AuthoritativeAnswers]>([
    ['all are silent', SILENT],
    ['none is known', at()],
    ['the runner sees a private view', { ...at(), isPrivateView: true }],
  ])('and where %s, INSYNC counts after ten seconds', async (_, answer) => {
    const { end, clock } = scene(new FakeRoute53([EXAMPLE]), { impact: 'unknown', answers: [answer] })
    await end()
    const waited = clock.sleeps.reduce((sum, pause) => sum + pause, 0)
    expect(waited).toBeGreaterThanOrEqual(10_000)
    expect(waited).toBeLessThan(20_000)
  })

  test('and nobody can be asked, neither Route 53, nothing is known to be live', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.syncs = [new ActionError('ACCESS_DENIED', msg`IAM denies it.`)]
    const { end } = scene(route53, { impact: 'yes', answers: [SILENT] })
    expect(await failureOf(end())).toMatchObject({ code: 'RECORDS_NOT_LIVE' })
  })

  test('and the answer to the batch was lost, the records are those of this run, and are waited for', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.isInDoubt = true
    route53.meanwhile = () => {
      route53.sets = [MX, SPF]
    }
    const { end, clock, outcome, lines } = scene(route53, {
      impact: 'yes',
      answers: [MISSING, MISSING, LIVE],
    })
    await end()
    expect(route53.batches).toHaveLength(1)
    expect(outcome.published).toEqual([ADD_MX, ADD_SPF])
    expect(lines[0]).toMatch(/^Published /)
    expect(clock.sleeps).toHaveLength(2)
  })

  test('the doubt about a batch stays with whatever comes after it', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.isInDoubt = true
    const { end } = scene(route53)
    route53.meanwhile = () => {
      route53.sets = [MX, SPF]
      route53.recordSets = () => Promise.reject(new ActionError('SERVICE_ERROR', msg`Broken.`))
    }
    const error = await failureOf(end())
    expect([error.code, error.details.mayBeDone]).toEqual(['SERVICE_ERROR', 'Amazon Route 53'])
  })

  test('records that a zone does not list yet, though its batch was in doubt, are waited for', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.isInDoubt = true
    route53.meanwhile = () => {
      route53.sets = [MX, SPF]
    }
    route53.recordSets = async () => []
    const { end, outcome } = scene(route53, { impact: 'yes', answers: [MISSING, LIVE] })
    await end()
    expect([route53.batches.length, outcome.published.length]).toEqual([3, 2])
  })

  test('all waits together end after two minutes', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    route53.syncs = Array.from({ length: 1_000 }, () => false)
    const { end, clock } = scene(route53, { impact: 'yes', answers: [MISSING] })
    expect(await failureOf(end())).toMatchObject({ code: 'RECORDS_NOT_LIVE' })
    expect(clock.sleeps.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(130_000)
  })

  test('and the provider does not say when it has the records, the name servers are asked once for both', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    const given = { Provider: SilentProvider, impact: 'yes' } as const
    const { end, clock, warnings } = scene(route53, { ...given, answers: [MISSING, LIVE] })
    await end()
    expect([clock.sleeps.length, warnings]).toEqual([1, []])
    const late = scene(new FakeRoute53([EXAMPLE]), { ...given, answers: [MISSING] })
    expect(await failureOf(late.end())).toMatchObject({ code: 'RECORDS_NOT_LIVE' })
    expect(late.clock.sleeps.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(130_000)
    const unasked = scene(new FakeRoute53([EXAMPLE]), { ...given, answers: [SILENT] })
    expect(await failureOf(unasked.end())).toMatchObject({ code: 'RECORDS_NOT_LIVE' })
  })

  test('records that the zone held before are required to be live as well, without waiting for long', async () => {
    const { end, clock, batches } = scene(new FakeRoute53([EXAMPLE], [MX, SPF]), {
      impact: 'yes',
      answers: [MISSING],
    })
    expect(await failureOf(end())).toMatchObject({ code: 'RECORDS_NOT_LIVE' })
    expect(batches).toEqual([])
    expect(clock.sleeps.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(20_000)
  })
})
