import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SesRead } from '../../src/aws/ses.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { Current } from '../../src/mail-from/attributes.ts'
import type { Zone } from '../../src/mail-from/dns-view.ts'
import type { RecordSet } from '../../src/mail-from/publication.ts'
import { code, msg } from '../../src/message.ts'
import type { HostedZone } from '../../src/route53/api.ts'
import { found, mx, nothing, seen, views } from '../support/dns.ts'
import { set, zone } from '../support/hosted-zone.ts'
import {
  denied,
  failed,
  findingsIn,
  headingOf,
  missed,
  outcomeIn,
  type Step,
  step,
  type World,
} from '../support/step.ts'
import { has, hasDefault } from '../support/values.ts'

const NAME = 'bounce.example.com'
const PLAN = { mode: 'plan', identity: 'example.com', 'mail-from-domain': NAME, 'aws-region': 'us-east-1' }
const REJECT = { ...PLAN, 'behavior-on-mx-failure': 'RejectMessage' }
const DISABLE = { ...PLAN, 'mail-from-domain': '', disable: 'true' }
const PUBLISH = { ...PLAN, 'hosted-zone-id': 'Z1' }
const AUTO = { ...PLAN, 'hosted-zone-id': 'auto' }

const MX = set('MX', '10 feedback-smtp.us-east-1.amazonses.com.')
const SPF = set('TXT', '"v=spf1 include:amazonses.com ~all"')

const EXAMPLE = zone('Z1', 'example.com')
/** What DNS shows of a name that has no records yet, in the zone of `EXAMPLE`. */
const BARE = seen({ ...nothing, zone: EXAMPLE })

async function planned(inputs: Record<string, string>, world: World): Promise<Step> {
  const result = await step(inputs, world)
  const { outputs, runner } = result
  expect(outputs).toMatchObject({ success: 'true', 'error-code': '', 'error-message': '', changed: 'false' })
  expect(runner.failures).toEqual([])
  return result
}

/** The lines that show an attribute now and then. */
function transitionsIn({ runner }: Step): readonly string[] {
  return runner.logs.filter((line) => line.includes('→')).map((line) => line.trim())
}

describe('a plan tells what would change, and has SES as it is', () => {
  test.each<[string, Record<string, string>, Current, string, string[]]>([
    ['no domain', PLAN, hasDefault, 'enable', [`MAIL FROM domain: none → ${NAME}`, 'Status: none → PENDING']],
    [
      'no domain, to reject',
      REJECT,
      hasDefault,
      'enable',
      [
        `MAIL FROM domain: none → ${NAME}`,
        'Behavior on MX failure: USE_DEFAULT_VALUE → REJECT_MESSAGE',
        'Status: none → PENDING',
      ],
    ],
    [
      'another domain',
      PLAN,
      has('old.example.com', 'SUCCESS'),
      'update',
      [`MAIL FROM domain: old.example.com → ${NAME}`, 'Status: SUCCESS → PENDING'],
    ],
    [
      'another behavior',
      PLAN,
      has(NAME, 'SUCCESS', 'REJECT_MESSAGE'),
      'update',
      ['Behavior on MX failure: REJECT_MESSAGE → USE_DEFAULT_VALUE', 'Status: SUCCESS → PENDING'],
    ],
    [
      'another behavior of a pending domain',
      REJECT,
      has(NAME, 'PENDING'),
      'update',
      ['Behavior on MX failure: USE_DEFAULT_VALUE → REJECT_MESSAGE'],
    ],
    [
      'another domain and behavior',
      PLAN,
      has('old.example.com', 'TEMPORARY_FAILURE', 'REJECT_MESSAGE'),
      'update',
      [
        `MAIL FROM domain: old.example.com → ${NAME}`,
        'Behavior on MX failure: REJECT_MESSAGE → USE_DEFAULT_VALUE',
        'Status: TEMPORARY_FAILURE → PENDING',
      ],
    ],
    ['SES has given up', PLAN, has(NAME, 'FAILED'), 'restart', ['Status: FAILED → PENDING']],
    ['verified', PLAN, has(NAME, 'SUCCESS'), 'none', []],
    ['pending', PLAN, has(NAME, 'PENDING'), 'none', []],
    ['in trouble', PLAN, has(NAME, 'TEMPORARY_FAILURE'), 'none', []],
    ['of a status of tomorrow', PLAN, has(NAME, 'PONDERING'), 'none', []],
    [
      'a domain, to disable',
      DISABLE,
      has(NAME, 'SUCCESS', 'REJECT_MESSAGE'),
      'disable',
      [
        `MAIL FROM domain: ${NAME} → none`,
        'Behavior on MX failure: REJECT_MESSAGE → USE_DEFAULT_VALUE',
        'Status: SUCCESS → none',
      ],
    ],
    ['nothing, to disable', DISABLE, hasDefault, 'none', []],
  ])('%s', async (_, inputs, current, change, transitions) => {
    const result = await planned(inputs, { ses: current, views: [BARE] })
    const custom = current.kind === 'custom' ? current : undefined
    expect(result.outputs).toMatchObject({
      change,
      'mail-from-domain': custom?.domain ?? '',
      'behavior-on-mx-failure': current.behavior,
      'mail-from-domain-status': custom?.status ?? '',
      verified: String(custom?.status === 'SUCCESS'),
      'request-id': 'read-1',
    })
    expect(JSON.parse(result.outputs['response'] ?? '')).toMatchObject({
      success: true,
      data: { id: 'read-1' },
    })
    expect(result.calls).toEqual(['read'])
    expect(transitionsIn(result)).toEqual(transitions)
  })

  test('in the first sentence of its summary, and in one line of the log', async () => {
    const outcomes: string[] = []
    for (const ses of [hasDefault, has('old.example.com', 'SUCCESS'), has(NAME, 'FAILED')]) {
      const result = await planned(PLAN, { ses })
      expect(headingOf(result)).toContain('plan for')
      expect(headingOf(result)).not.toContain('✅')
      expect(result.runner.logs.filter((line) => line.startsWith('Plan: '))).toHaveLength(1)
      outcomes.push(outcomeIn(result))
    }
    expect(new Set(outcomes).size).toBe(3)
    expect(headingOf(await planned(PLAN, { ses: has(NAME, 'SUCCESS') }))).toContain('✅')
  })

  test('and lists the DNS records that are not in place', async () => {
    const records = ({ runner }: Step) => runner.logs.filter((line) => /IN (?:MX|TXT)/.test(line))
    expect(records(await planned(PLAN, { ses: hasDefault, views: [BARE] }))).toHaveLength(2)
    expect(records(await planned(PLAN, { ses: hasDefault, views: [seen()] }))).toHaveLength(0)
    expect(records(await planned(DISABLE, { ses: has(NAME, 'SUCCESS') }))).toHaveLength(0)
  })
})

describe('a warning that mail would stop', () => {
  const stopsIn = ({ runner }: Step) => runner.warnings.filter((text) => text.includes('RejectMessage'))

  test.each<[string, Record<string, string>, Current | SesRead, number]>([
    ['a verified domain would be left', REJECT, has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE'), 1],
    ['there is a default to fall back to', REJECT, hasDefault, 1],
    ['the state is not known', REJECT, denied, 1],
    ['mail is rejected already', REJECT, has(NAME, 'FAILED', 'REJECT_MESSAGE'), 0],
    ['nothing would change', REJECT, has(NAME, 'SUCCESS', 'REJECT_MESSAGE'), 0],
    ['mail would fall back', PLAN, has('old.example.com', 'SUCCESS', 'REJECT_MESSAGE'), 0],
  ])('is given or not where %s', async (_, inputs, ses, expected) => {
    const result = await planned(inputs, { ses })
    expect(stopsIn(result)).toHaveLength(expected)
    for (const text of stopsIn(result)) {
      expect(text).toContain(NAME)
      expect(text).toContain('UseDefaultValue')
    }
    expect(result.summary.match(/> \[!WARNING\]\n> .*RejectMessage/g) ?? []).toHaveLength(expected)
  })
})

describe('a read that IAM denies', () => {
  test.each<[string, Record<string, string>, string, string[]]>([
    [
      'a domain',
      PLAN,
      'update',
      [
        `MAIL FROM domain: unknown → ${NAME}`,
        'Behavior on MX failure: unknown → USE_DEFAULT_VALUE',
        'Status: unknown → PENDING',
      ],
    ],
    [
      'no domain',
      DISABLE,
      'disable',
      [
        'MAIL FROM domain: unknown → none',
        'Behavior on MX failure: unknown → USE_DEFAULT_VALUE',
        'Status: unknown → none',
      ],
    ],
  ])('is a warning, and the plan goes on: %s', async (_, inputs, change, transitions) => {
    const result = await planned(inputs, { ses: denied })
    expect(result.runner.warnings).toEqual([expect.stringContaining('ses:GetEmailIdentity')])
    expect(result.outputs).toMatchObject({
      change,
      'mail-from-domain': '',
      'behavior-on-mx-failure': '',
      'mail-from-domain-status': '',
      verified: 'false',
    })
    expect(transitionsIn(result)).toEqual(transitions)
    expect(result.calls).toEqual(['read'])
  })

  test('leaves the hosted zone to be read', async () => {
    const { calls } = await planned(PUBLISH, { ses: denied, zones: [EXAMPLE] })
    expect(calls).toEqual(['read', 'hostedZone Z1', `recordSets Z1 ${NAME}`])
  })

  test('fails with wait-minutes, as apply does', async () => {
    const inputs = { ...PLAN, 'wait-minutes': '10' }
    const plan = await failed(inputs, { ses: denied }, 'ACCESS_DENIED')
    expect(plan.outputs['error-message']).toMatch(/ses:GetEmailIdentity.*wait-minutes/)
    expect(plan.outputs).toMatchObject({ change: 'update', 'request-id': 'read-1' })
    const apply = await step({ ...inputs, mode: 'apply' }, { ses: denied })
    expect(apply.outputs['error-code']).toBe('ACCESS_DENIED')
  })

  test('does not fail with wait-minutes where there is nothing to wait for', async () => {
    await planned({ ...DISABLE, 'wait-minutes': '10' }, { ses: denied })
  })
})

test('wait-minutes makes nobody wait', async () => {
  for (const status of ['PENDING', 'TEMPORARY_FAILURE', 'FAILED']) {
    const { calls, clock } = await planned({ ...PLAN, 'wait-minutes': '10' }, { ses: has(NAME, status) })
    expect(calls).toEqual(['read'])
    expect(clock.sleeps).toEqual([])
  }
})

describe('a hosted zone', () => {
  /** What the log says that apply would publish. */
  const toPublishIn = ({ runner }: Step) =>
    runner.logs.flatMap((line) => /^Plan: publish in the Route 53 hosted zone (.*)\.$/.exec(line)?.[1] ?? [])
  const SECTION = '| Action | DNS record in `example.com` (`Z1`) | Value |'
  const MX_SAID = 'MX 10 feedback-smtp.us-east-1.amazonses.com'
  const SPF_SAID = 'TXT v=spf1 include:amazonses.com ~all'
  const BOTH = `${MX_SAID}, ${SPF_SAID}`

  test.each<[string, RecordSet[], string]>([
    ['both', [], BOTH],
    ['both beside others', [set('A', '192.0.2.1')], BOTH],
    ['both, one beside other values', [set('TXT', '"one"', '"two"')], BOTH],
    ['the MX record', [SPF], MX_SAID],
    ['the SPF record', [MX], SPF_SAID],
  ])('is read for what would be created: %s', async (_, sets, records) => {
    const result = await planned(PUBLISH, { ses: has(NAME, 'PENDING'), zones: [EXAMPLE], sets })
    expect(toPublishIn(result)).toEqual([`example.com (Z1): ${records}`])
    expect(result.calls).toEqual(['read', 'hostedZone Z1', `recordSets Z1 ${NAME}`])
    expect(result.summary).toContain(SECTION)
    expect(headingOf(result)).toContain('📝')
    expect(outcomeIn(result)).toMatch(/^Publish \d DNS records?\.$/)
    expect(result.outputs['change']).toBe('none')
  })

  test('that holds both records is left as it is', async () => {
    const result = await planned(PUBLISH, { ses: has(NAME, 'SUCCESS'), zones: [EXAMPLE], sets: [SPF, MX] })
    expect(toPublishIn(result)).toEqual([])
    expect(result.runner.logs.join('\n')).toMatch(
      /Route 53 hosted zone example\.com \(Z1\) already has both records/,
    )
    expect(result.summary).not.toContain(SECTION)
    expect(headingOf(result)).toContain('✅')
    expect(outcomeIn(result)).toMatch(/^Nothing to change/)
  })

  test('is told together with the change in SES', async () => {
    const result = await planned(PUBLISH, { ses: hasDefault, zones: [EXAMPLE] })
    expect(outcomeIn(result)).toBe(`Enable \`${NAME}\` in SES and publish 2 DNS records.`)
    expect(result.outputs['change']).toBe('enable')
  })

  test.each<[string, RecordSet[], RegExp]>([
    ['another MX', [set('MX', '10 mail.example.com.')], /10 mail\.example\.com/],
    ['another SPF record', [set('TXT', '"v=spf1 -all"')], /include:amazonses\.com -all/],
    ['a CNAME', [set('CNAME', 'elsewhere.example.')], /CNAME.*elsewhere\.example/],
    ['a delegation', [set('NS', 'ns1.elsewhere.example.')], /delegated.*ns1\.elsewhere\.example/],
  ])('with %s is a conflict, as it would be for apply', async (_, sets, words) => {
    const world = { ses: hasDefault, zones: [EXAMPLE], sets }
    const result = await failed(PUBLISH, world, 'DNS_CONFLICT')
    expect(result.outputs['error-message']).toMatch(/example\.com \(Z1\)/)
    expect(result.outputs['error-message']).toMatch(words)
    expect(result.outputs['error-message']).toMatch(/Nothing was changed\. .* Then run the step again\.$/)
    expect(result.outputs).toMatchObject({ change: 'enable', 'behavior-on-mx-failure': 'USE_DEFAULT_VALUE' })
    expect(result.summary).not.toContain(SECTION)
    expect(headingOf(result)).toMatch(/plan failed/)
    const apply = await step({ ...PUBLISH, mode: 'apply' }, world)
    expect(result.outputs['error-message']).toBe(apply.outputs['error-message'])
    expect(apply.calls).not.toContain('put')
    expect(apply.calls).not.toContain('change')
  })

  test.each([['plan'], ['apply']])('in conflict stops no mail, so %s does not warn of that', async (mode) => {
    const inputs = { ...PUBLISH, mode, 'behavior-on-mx-failure': 'RejectMessage' }
    const world = { ses: has('old.example.com', 'SUCCESS'), zones: [EXAMPLE] }
    const { runner } = await step(inputs, { ...world, sets: [set('MX', '10 mail.example.com.')] })
    expect([runner.failures.length, runner.warnings]).toEqual([1, []])
  })

  test.each<[string, HostedZone[], RegExp]>([
    ['is not known', [], /no hosted zone Z1/],
    ['is private', [zone('Z1', 'example.com', { isPrivate: true })], /private.*hosted-zone-id/],
    ['is another', [zone('Z1', 'example.org')], /doesn't contain bounce\.example\.com.*hosted-zone-id/],
    ['lies below the name', [zone('Z1', `a.${NAME}`)], /doesn't contain bounce\.example\.com/],
  ])('that %s is refused', async (_, zones, words) => {
    const result = await failed(PUBLISH, { ses: hasDefault, zones }, 'REQUEST_REJECTED')
    expect(result.outputs['error-message']).toMatch(words)
    expect(result.calls).toEqual(['read', 'hostedZone Z1'])
    expect(result.outputs['change']).toBe('enable')
  })

  test('that IAM does not let be read is told', async () => {
    const setsError = new ActionError(
      'ACCESS_DENIED',
      msg`IAM denies ${code('route53:ListResourceRecordSets')}.`,
    )
    const { outputs } = await failed(
      PUBLISH,
      { ses: has(NAME, 'SUCCESS'), zones: [EXAMPLE], setsError },
      'ACCESS_DENIED',
    )
    expect(outputs['error-message']).toContain('route53:ListResourceRecordSets')
    expect(outputs).toMatchObject({ change: 'none', 'mail-from-domain-status': 'SUCCESS' })
  })

  test('is not read where the domain is to be disabled', async () => {
    const { calls } = await planned({ ...DISABLE, 'hosted-zone-id': 'Z1' }, { ses: hasDefault })
    expect(calls).toEqual(['read'])
  })

  describe('to be found', () => {
    test('is the longest public one that holds the name', async () => {
      const zones = [zone('ZTOP', 'com'), EXAMPLE, zone('Z2', NAME, { isPrivate: true })]
      const result = await planned(AUTO, { ses: hasDefault, zones })
      expect(toPublishIn(result)).toEqual([`example.com (Z1): ${BOTH}`])
      const own = await planned(AUTO, { ses: hasDefault, zones: [...zones, zone('Z3', NAME)] })
      expect(toPublishIn(own)).toEqual([`${NAME} (Z3): ${BOTH}`])
    })

    test.each<[string, Pick<World, 'views' | 'zoneInDns'>]>([
      ['by the look that is under way', { views: [seen({ ...nothing, zone: zone('Z2', 'example.com') })] }],
      ['by a question of its own, where the look does not tell', { zoneInDns: zone('Z2', 'example.com') }],
    ])('is, of several of one name, the one that the world is sent to: %s', async (_, dns) => {
      const zones = [EXAMPLE, zone('Z2', 'example.com')]
      const result = await planned(AUTO, { ses: hasDefault, zones, ...dns })
      expect(toPublishIn(result)).toEqual([`example.com (Z2): ${BOTH}`])
    })

    test.each<[string, HostedZone[], RegExp]>([
      ['there is none', [], /no public hosted zone that contains bounce\.example\.com/],
      ['none holds the name', [zone('Z1', 'example.org')], /no public hosted zone/],
      [
        'several do, and DNS is silent',
        [EXAMPLE, zone('Z2', 'example.com')],
        /2 public hosted zones named example\.com \(Z1, Z2\)/,
      ],
    ])('is refused where %s', async (_, zones, words) => {
      const { outputs } = await failed(AUTO, { ses: hasDefault, zones }, 'REQUEST_REJECTED')
      expect(outputs['error-message']).toMatch(words)
    })
  })
})

describe('the findings', () => {
  const elsewhere: Zone = { name: 'example.com', nameServers: ['ns.elsewhere.example'] }
  const codesOf = (told: readonly { readonly title: string }[]) => told.map(({ title }) => title)

  test('say that the records are missing, and are no reason to fail', async () => {
    const result = await planned(PLAN, { ses: hasDefault, views: [BARE] })
    expect(findingsIn(result)).toEqual(['MX_MISSING', 'SPF_MISSING'])
    // A preview of the change that will mend it is no alarm.
    expect(codesOf(result.runner.errors)).toEqual([])
    expect(result.runner.warnings).toEqual([])
    expect(result.runner.notices).toEqual([expect.stringContaining('MX'), expect.stringContaining('SPF')])
  })

  test('say so while the records are only planned, and leave no annotation of what the plan fixes', async () => {
    const result = await planned(PUBLISH, { ses: hasDefault, views: [BARE], zones: [EXAMPLE] })
    expect(JSON.parse(result.outputs['findings'] ?? '')).toMatchObject([
      { code: 'MX_MISSING', severity: 'info' },
      { code: 'SPF_MISSING', severity: 'info' },
    ])
    const { errors, warnings, notices } = result.runner
    expect([errors, warnings, notices]).toEqual([[], [], []])
    expect(result.summary).toMatch(/<details>[\s\S]*MX_MISSING[\s\S]*SPF_MISSING/)
  })

  test('are annotations where the plan does not fix them', async () => {
    const wrong = seen({ mx: mx('10 mail.example.com'), txt: nothing.txt, zone: EXAMPLE })
    const result = await planned(PUBLISH, { ses: hasDefault, views: [wrong], zones: [EXAMPLE], sets: [SPF] })
    expect(codesOf(result.runner.errors)).toEqual(['MX_WRONG_HOST'])
    expect(result.runner.notices).toEqual([expect.stringContaining('no SPF record')])
  })

  test('say to wait where the zone holds the records already', async () => {
    const world = { ses: hasDefault, views: [BARE], zones: [EXAMPLE], sets: [MX, SPF] }
    const result = await planned(PUBLISH, world)
    expect(findingsIn(result)).toEqual(['RECORDS_NOT_VISIBLE_YET'])
    expect(result.runner.errors).toEqual([])
  })

  test.each<[string, RecordSet[]]>([
    ['are planned', []],
    ['are there', [MX, SPF]],
  ])('say that the world asks elsewhere, where the records %s', async (_, sets) => {
    const view = seen({ ...nothing, zone: elsewhere })
    const result = await planned(PUBLISH, { ses: hasDefault, views: [view], zones: [EXAMPLE], sets })
    expect(findingsIn(result)).toContain('HOSTED_ZONE_NOT_DELEGATED')
    expect(findingsIn(result)).not.toContain('RECORDS_NOT_VISIBLE_YET')
    expect(result.runner.warnings).toContainEqual(
      expect.stringMatching(/ns\.elsewhere\.example.*ns\.z1\.example\.net/),
    )
  })

  test('are none where both records are in place', async () => {
    const result = await planned(PUBLISH, {
      ses: hasDefault,
      views: [seen()],
      zones: [EXAMPLE],
      sets: [MX, SPF],
    })
    expect(findingsIn(result)).toEqual([])
    expect(result.summary).toContain('✅ in place')
  })

  test('are there in a plan that fails', async () => {
    const sets = [set('TXT', '"v=spf1 -all"')]
    const view = seen({ mx: nothing.mx, txt: found('v=spf1 -all') })
    const result = await failed(
      PUBLISH,
      { ses: hasDefault, views: [view], zones: [EXAMPLE], sets },
      'DNS_CONFLICT',
    )
    expect(findingsIn(result)).toEqual(['MX_MISSING', 'SPF_WITHOUT_SES'])
    expect(result.runner.warnings).toHaveLength(2)
  })
})

describe('a plan fails', () => {
  test.each<ErrorCode>(['IDENTITY_NOT_FOUND', 'CREDENTIALS_REJECTED', 'RATE_LIMITED'])(
    'with %s at the read, and changes nothing',
    async (code) => {
      const ses = new ActionError(code, msg`SES says ${'no'}.`, { requestId: 'read-2' })
      const { outputs, calls } = await failed(PUBLISH, { ses, zones: [EXAMPLE] }, code)
      expect(outputs).toMatchObject({ change: '', 'request-id': 'read-2', 'error-message': 'SES says no.' })
      expect(calls).not.toContain('put')
      expect(calls).not.toContain('change')
    },
  )

  test('by cancellation, having changed nothing', async () => {
    const ses = new ActionError('CANCELLED', msg`The job was canceled.`)
    const { outputs } = await failed(PLAN, { ses }, 'CANCELLED')
    expect(outputs['error-message']).toMatch(/canceled.*nothing was changed/i)
  })
})

const states: fc.Arbitrary<Current | SesRead | ActionError> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom<Current>(hasDefault, { ...hasDefault, behavior: 'REJECT_MESSAGE' }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(NAME, 'old.example.com'),
        fc.constantFrom('PENDING', 'SUCCESS', 'FAILED', 'TEMPORARY_FAILURE', '', 'PONDERING'),
        fc.constantFrom('USE_DEFAULT_VALUE', 'REJECT_MESSAGE'),
      )
      .map((attributes) => has(...attributes)),
  },
  { weight: 2, arbitrary: fc.constant(denied) },
  { weight: 1, arbitrary: fc.constant(new ActionError('IDENTITY_NOT_FOUND', msg`No such identity.`)) },
)
const polls = fc.array(
  fc.constantFrom(
    missed('Rate exceeded'),
    hasDefault,
    ...['PENDING', 'SUCCESS', 'FAILED'].map((status) => has(NAME, status)),
    new ActionError('ACCESS_DENIED', msg`IAM denies it.`),
  ),
  { minLength: 1, maxLength: 5 },
)
const zones = fc.subarray([EXAMPLE, zone('Z2', 'example.com'), zone('Z3', NAME), zone('Z4', 'example.org')])
const sets = fc.uniqueArray(
  fc.constantFrom(
    MX,
    SPF,
    set('MX', '10 mail.example.com.'),
    set('TXT', '"one"'),
    set('TXT', '"v=spf1 -all"'),
    set('CNAME', 'elsewhere.example.'),
  ),
  { selector: ({ type }) => type },
)
const inputs = fc
  .record({
    disable: fc.boolean(),
    behavior: fc.constantFrom('UseDefaultValue', 'RejectMessage'),
    hostedZone: fc.constantFrom('', 'auto', 'Z1', 'Z1', 'Z4'),
    minutes: fc.constantFrom('0', '0', '0.5', '10'),
  })
  .map(({ disable, behavior, hostedZone, minutes }) => ({
    ...(disable ? DISABLE : PLAN),
    'behavior-on-mx-failure': behavior,
    'hosted-zone-id': hostedZone,
    'wait-minutes': minutes,
  }))

const worlds: fc.Arbitrary<World> = fc.record({
  ses: states,
  polls,
  zones,
  sets,
  views: fc.array(fc.option(views, { nil: undefined }), { maxLength: 3 }),
})

/** Rare among the random ones: a wait that cannot be, as the state may not be read. */
const WAITING = {
  ...PLAN,
  'behavior-on-mx-failure': 'UseDefaultValue',
  'hosted-zone-id': '',
  'wait-minutes': '10',
} as const
const UNREADABLE: World = { ses: denied, polls: [], zones: [], sets: [], views: [] }

describe('in any world', () => {
  const CHANGES = ['put', 'change']
  const changesIn = ({ calls }: Step) => calls.filter((call) => CHANGES.includes(call))

  test('neither plan nor check sends a change, where apply sends each', async () => {
    const sent = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('plan', 'check'), inputs, worlds, async (mode, typed, world) => {
        const result = await step({ ...typed, mode }, world)
        expect(changesIn(result)).toEqual([])
        expect(result.outputs['changed']).toBe('false')
        expect(result.runner.failures).toHaveLength(result.outputs['success'] === 'true' ? 0 : 1)
        for (const change of changesIn(await step({ ...typed, mode: 'apply' }, world))) sent.add(change)
      }),
      { numRuns: 300 },
    )
    expect([...sent].toSorted()).toEqual(CHANGES.toSorted())
  })

  test('apply publishes before it switches, and changes nothing at all where it cannot do the whole', async () => {
    const before = new Set<string>()
    const codes = new Set<string | undefined>()
    await fc.assert(
      fc.asyncProperty(inputs, worlds, async (typed, world) => {
        const willing = { ...world, polls: [has(NAME, 'SUCCESS', behaviorIn(typed))] }
        const apply = await step({ ...typed, mode: 'apply' }, willing)
        const changes = changesIn(apply)
        before.add(changes.join())
        expect(['', 'put', 'change', 'change,put']).toContain(changes.join())
        if (apply.outputs['success'] === 'true') return
        codes.add(apply.outputs['error-code'])
        expect(changes).toEqual([])
        expect(apply.outputs['changed']).toBe('false')
      }),
      {
        numRuns: 500,
        // Rare among the random ones.
        examples: [
          [
            { ...WAITING, 'hosted-zone-id': 'Z1', 'wait-minutes': '0' },
            { ...UNREADABLE, ses: has(NAME, 'PENDING'), zones: [EXAMPLE] },
          ],
          [
            { ...WAITING, 'wait-minutes': '0' },
            { ...UNREADABLE, ses: has(NAME, 'PENDING') },
          ],
          [
            { ...WAITING, 'wait-minutes': '0' },
            { ...UNREADABLE, ses: hasDefault },
          ],
          [
            { ...WAITING, 'hosted-zone-id': 'Z1', 'wait-minutes': '0' },
            { ...UNREADABLE, ses: hasDefault, zones: [EXAMPLE] },
          ],
          [
            { ...WAITING, 'hosted-zone-id': 'Z1', 'wait-minutes': '0' },
            { ...UNREADABLE, ses: hasDefault, zones: [EXAMPLE], sets: [set('CNAME', 'a.example.')] },
          ],
          [
            { ...WAITING, 'hosted-zone-id': 'Z4', 'wait-minutes': '0' },
            { ...UNREADABLE, ses: hasDefault, zones: [zone('Z4', 'example.org')] },
          ],
        ],
      },
    )
    for (const kind of ['', 'change', 'change,put', 'put']) expect(before).toContain(kind)
    expect(codes).toContain('DNS_CONFLICT')
    expect(codes).toContain('REQUEST_REJECTED')
  })

  test('a plan foretells what apply does, and fails if apply fails for what can be read', async () => {
    const codes = new Set<string | undefined>()
    const recordsIn = ({ runner }: Step, verb: RegExp) =>
      runner.logs.flatMap((line) => (verb.test(line) ? line.replace(verb, '') : []))
    await fc.assert(
      fc.asyncProperty(inputs, worlds, async (typed, world) => {
        // A wait that succeeds at once, as what comes of it cannot be read beforehand.
        const willing = { ...world, polls: [has(NAME, 'SUCCESS', behaviorIn(typed))] }
        const plan = await step(typed, willing)
        const apply = await step({ ...typed, mode: 'apply' }, willing)
        expect(plan.outputs['success']).toBe(apply.outputs['success'])
        expect(plan.outputs['change']).toBe(apply.outputs['change'])
        codes.add(plan.outputs['error-code'])
        if (plan.outputs['success'] === 'false') return
        expect(plan.calls.filter((call) => !apply.calls.includes(call))).toEqual([])
        expect(recordsIn(plan, /^Plan: publish/)).toEqual(recordsIn(apply, /^Published/))
        expect(apply.outputs['changed']).toBe(String(plan.outputs['change'] !== 'none'))
      }),
      { numRuns: 300, examples: [[WAITING, UNREADABLE]] },
    )
    expect([...codes].toSorted()).toEqual([
      '',
      'ACCESS_DENIED',
      'DNS_CONFLICT',
      'IDENTITY_NOT_FOUND',
      'REQUEST_REJECTED',
    ])
  })
})

describe('what a plan says', () => {
  test('a plan that leaves a verified domain lists the records of the new one in the log', async () => {
    const { runner } = await step(PLAN, { ses: has('old.example.com', 'SUCCESS'), views: [BARE] })
    expect(runner.logs.filter((line) => /IN (?:MX|TXT)/.test(line))).toHaveLength(2)
  })

  test('a plan does not say that the settings are sent', async () => {
    const { runner } = await step(PLAN, { ses: denied })
    expect(runner.warnings.join()).toContain('apply would send the declared settings')
    expect(runner.warnings.join()).not.toContain('this run sends')
  })

  test('wait-minutes is not said to have no effect by a plan that fails for it', async () => {
    const { runner, outputs } = await step({ ...PLAN, 'wait-minutes': '1' }, { ses: denied })
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(runner.logs.join('\n')).not.toContain('wait-minutes has no effect')
  })

  test('a plan does not ask to publish what the hosted zone holds', async () => {
    const world = { ses: hasDefault, views: [BARE], zones: [EXAMPLE], sets: [MX, SPF] }
    const { runner } = await step({ ...PLAN, 'hosted-zone-id': 'Z1' }, world)
    expect(runner.logs.join('\n')).not.toContain('Publish both DNS records')
  })

  test('a plan without an answer of DNS does not point to findings', async () => {
    const { runner } = await step(PLAN, { ses: hasDefault })
    expect(runner.logs.join('\n')).not.toContain('findings')
  })

  test('the summary of a plan over an unknown state shows what would come', async () => {
    const { summary } = await step(PLAN, { ses: denied })
    expect(summary).toContain('After apply')
  })

  test('a plan whose wait is denied fails with the code of apply, which changes nothing', async () => {
    const inputs = { ...PLAN, 'wait-minutes': '1', 'hosted-zone-id': 'Z1' }
    const world = { ses: denied, zones: [EXAMPLE], sets: [{ ...MX, values: ['10 mail.example.com.'] }] }
    const apply = await step({ ...inputs, mode: 'apply' }, world)
    expect(apply.outputs['error-code']).toBe('ACCESS_DENIED')
    expect(apply.calls).not.toContain('put')
    expect((await step(inputs, world)).outputs['error-code']).toBe('ACCESS_DENIED')
  })

  test('a plan that publishes where nobody asks does not promise minutes', async () => {
    const zones = [{ ...EXAMPLE, nameServers: ['ns.nobody.example'] }]
    const result = await step({ ...PLAN, 'hosted-zone-id': 'Z1' }, { ses: hasDefault, views: [BARE], zones })
    expect(findingsIn(result)).toContain('HOSTED_ZONE_NOT_DELEGATED')
    expect(result.runner.logs.at(-1)).not.toContain('within minutes')
  })

  test('a cancelled plan does not say that applying it would fail', async () => {
    const ses = new ActionError('CANCELLED', msg`The job was canceled.`)
    expect((await step(PLAN, { ses })).summary).not.toContain('as applying it would')
  })
})

function behaviorIn(typed: Readonly<Record<string, string>>): string {
  return typed['behavior-on-mx-failure'] === 'RejectMessage' ? 'REJECT_MESSAGE' : 'USE_DEFAULT_VALUE'
}
