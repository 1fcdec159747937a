import { describe, expect, test } from 'vitest'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { HostedZoneChoice } from '../../src/inputs/settings.ts'
import type { Zone } from '../../src/mail-from/dns-view.ts'
import type { RecordChange, RecordSet } from '../../src/mail-from/publication.ts'
import { type Message, msg } from '../../src/message.ts'
import type { HostedZone, Route53, Submission } from '../../src/route53/route53.ts'
import { publish } from '../../src/run/publish.ts'
import { FakeClock } from '../support/clock.ts'
import { set, zone } from '../support/hosted-zone.ts'
import { domain, failureOf, outcome, thrownBy } from '../support/values.ts'

const NAME = 'bounce.example.com'
const MX_VALUE = '10 feedback-smtp.us-east-1.amazonses.com.'
const SPF_VALUE = '"v=spf1 include:amazonses.com ~all"'

const MX = set('MX', MX_VALUE)
const SPF = set('TXT', SPF_VALUE)

const create = (type: 'MX' | 'TXT', ...values: string[]): RecordChange => ({
  action: 'CREATE',
  type,
  ttl: 300,
  values,
})

interface Batch {
  readonly zone: string
  readonly name: string
  readonly changes: readonly RecordChange[]
}

/** Some hosted zones; a batch is applied whole or refused when a set is not as the batch says, as Route 53 does. */
class FakeRoute53 implements Route53 {
  readonly calls: string[] = []
  readonly batches: Batch[] = []
  readonly zones: HostedZone[]
  sets: RecordSet[]
  /** Called between the read of a zone and its change. */
  meanwhile: (round: number) => void = () => {}
  /** What GetChange says, one after the other; then `true`. */
  syncs: (boolean | Error)[] = []

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

  async change({ id }: HostedZone, name: string, changes: readonly RecordChange[]): Promise<Submission> {
    this.calls.push('change')
    this.batches.push({ zone: id, name, changes })
    this.meanwhile(this.batches.length)
    const next = [...this.sets]
    for (const { action, type, ttl, values } of changes) {
      const index = next.findIndex((set) => set.type === type)
      if (action === 'CREATE' && index < 0) next.push({ type, ttl, values, isSpecial: false })
      else if (action === 'DELETE' && next[index]?.values.join() === values.join()) next.splice(index, 1)
      else return { kind: 'refused', words: `Tried to ${action} ${type} in round ${this.batches.length}` }
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

interface Given {
  readonly choice?: HostedZoneChoice
  readonly name?: string
  readonly seen?: Zone
  readonly signal?: AbortSignal
}

const AUTO: HostedZoneChoice = { kind: 'auto' }
const byId = (id: string): HostedZoneChoice => ({ kind: 'id', id })

/** Publishing in such a Route 53, with all that is told. */
function scene(route53: FakeRoute53, { choice = byId('Z1'), name = NAME, seen, signal }: Given = {}) {
  const clock = new FakeClock()
  const result = outcome()
  const lines: string[] = []
  const warnings: string[] = []
  let looks = 0
  const parties = {
    route53,
    clock,
    signal: signal ?? new AbortController().signal,
    log: (line: Message) => {
      lines.push(line.plain())
    },
    warn: (title: string, message: Message) => {
      warnings.push(`${title}: ${message.plain()}`)
    },
    zoneInDns: async () => {
      looks++
      return seen
    },
  }
  const target = { domain: domain(name), region: 'us-east-1', hostedZone: choice }
  const end = () => publish(target, parties, result)
  return { end, clock, outcome: result, lines, warnings, looks: () => looks, batches: route53.batches }
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
      expect(error.text.plain()).toMatch(/Z1.*does not hold bounce\.example\.com.*hosted-zone-id/)
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
    ['DNS is silent', undefined, /DNS does not tell/],
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
      /DNS does not tell/,
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
    expect(error.text.plain()).toMatch(/no public hosted zone that holds bounce\.example\.com/)
    expect(route53.batches).toEqual([])
  })
})

describe('the records', () => {
  test('are created in one batch where there is nothing', async () => {
    const route53 = new FakeRoute53([EXAMPLE])
    const { end, outcome, lines } = scene(route53)
    await end()
    const changes = [create('MX', MX_VALUE), create('TXT', SPF_VALUE)]
    expect(route53.batches).toEqual([{ zone: 'Z1', name: NAME, changes }])
    expect(outcome.published).toEqual(changes)
    expect(lines.join('\n')).toMatch(
      /Published in the hosted zone example\.com \(Z1\).*MX 10 feedback.*TXT "v=spf1/,
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

  test.each<[string, RecordSet[], RecordChange[]]>([
    ['the SPF record', [MX], [create('TXT', SPF_VALUE)]],
    ['the MX record', [SPF], [create('MX', MX_VALUE)]],
    [
      'the SPF record among other values',
      [MX, set('TXT', '"one"', '"two"')],
      [
        { action: 'DELETE', type: 'TXT', ttl: 300, values: ['"one"', '"two"'] },
        create('TXT', '"one"', '"two"', SPF_VALUE),
      ],
    ],
  ])('get what is missing: %s', async (_, sets, changes) => {
    const route53 = new FakeRoute53([EXAMPLE], sets)
    const { end, outcome } = scene(route53)
    await end()
    expect(outcome.published).toEqual(changes)
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
    expect(error.text.plain()).toMatch(/example\.com \(Z1\).*nothing was published/)
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
    expect(outcome.published).toEqual(route53.batches[1]?.changes)
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
    expect(error.text.plain()).toMatch(/in round 3.*3 rounds.*nothing was published/)
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
    expect(warnings).toEqual([expect.stringMatching(/120 seconds.*goes on/)])
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
    expect(await thrownBy(scene(route53).end())).toBe(bug)
  })
})

describe('cancellation', () => {
  const cancelled = new ActionError('CANCELLED', msg`The job was cancelled.`)

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
  const denied = new ActionError('ACCESS_DENIED', msg`IAM denies it.`, { inDoubt: 'Amazon Route 53' })
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
