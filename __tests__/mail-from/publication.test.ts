import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  creationsIn,
  type Plan,
  planPublication,
  type RecordChange,
  type RecordSet,
} from '../../src/mail-from/publication.ts'
import { addMx, addTxt } from '../support/hosted-zone.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { domain } from '../support/values.ts'

const NAME = 'bounce.example.com'
const REGION = 'us-east-1'
const MX = '10 feedback-smtp.us-east-1.amazonses.com.'
const SPF = '"v=spf1 include:amazonses.com ~all"'

const HOST = 'feedback-smtp.us-east-1.amazonses.com'
const SPF_TEXT = 'v=spf1 include:amazonses.com ~all'
const CREATE_MX = addMx(HOST)
const CREATE_SPF = addTxt(SPF_TEXT)

function set(type: string, values: readonly string[], changes: Partial<RecordSet> = {}): RecordSet {
  return { type, ttl: 300, values, isSpecial: false, ...changes }
}

function alias(type: string): RecordSet {
  return { type, ttl: undefined, values: [], isSpecial: true }
}

function weighted(type: string, values: readonly string[]): RecordSet {
  return set(type, values, { isSpecial: true })
}

function plan(existing: readonly RecordSet[], isApex = false): Plan {
  return planPublication(domain(NAME), REGION, existing, isApex)
}

function changesOf(made: Plan): readonly RecordChange[] {
  return made.kind === 'changes' ? made.changes : []
}

function reasonsOf(made: Plan): readonly string[] {
  return made.kind === 'conflict' ? made.reasons.map((reason) => reason.plain()) : []
}

/** Adds the records, each to the set that it is said to join. */
function apply(sets: readonly RecordSet[], changes: readonly RecordChange[]): readonly RecordSet[] {
  return changes.reduce((state, change) => {
    const { type } = change.record
    const before = state.find((one) => one.type === type)
    expect(before).toEqual(change.joins && { type, isSpecial: false, ...change.joins })
    const [after] = creationsIn([change])
    expect(new Set(after?.values).size).toBe(after?.values.length)
    return [
      ...state.filter((one) => one !== before),
      { isSpecial: false, type, ttl: 300, values: [], ...after },
    ]
  }, sets)
}

describe('publishing where there is', () => {
  test.each<[string, readonly RecordSet[], readonly RecordChange[]]>([
    ['nothing', [], [CREATE_MX, CREATE_SPF]],
    ['the MX only', [set('MX', [MX])], [CREATE_SPF]],
    ['the SPF only', [set('TXT', [SPF])], [CREATE_MX]],
    [
      'something of other types',
      [set('A', ['192.0.2.1']), set('AAAA', ['2001:db8::1'])],
      [CREATE_MX, CREATE_SPF],
    ],
    ['an alias of another type', [alias('A')], [CREATE_MX, CREATE_SPF]],
  ])('%s creates what is missing', (_, existing, changes) => {
    expect(plan(existing)).toEqual({ kind: 'changes', changes })
  })

  test.each<[string, string, string]>([
    ['both records', MX, SPF],
    ['an MX in any case', '10 Feedback-SMTP.us-east-1.AmazonSES.com.', SPF],
    ['an MX without trailing dot', '10 feedback-smtp.us-east-1.amazonses.com', SPF],
    ['an MX with more blanks', ' 10   feedback-smtp.us-east-1.amazonses.com. ', SPF],
    ['the MX of another region of SES', '10 feedback-smtp.eu-west-1.amazonses.com.', SPF],
    ['an MX of preference 5', '5 feedback-smtp.us-east-1.amazonses.com.', SPF],
    ['an MX of preference 0 and another region', '0 feedback-smtp.eu-west-1.amazonses.com.', SPF],
    ['an SPF in any case', MX, '"V=SPF1 Include:AmazonSES.com ~ALL"'],
    ['an SPF with a trailing dot', MX, '"v=spf1 include:amazonses.com. ~all"'],
    ['a wider SPF', MX, '"v=spf1 mx include:_spf.example.net include:amazonses.com -all"'],
    ['an SPF in chunks', MX, '"v=spf1 include:amazon" "ses.com ~all"'],
    ['an SPF in chunks, cut in the version', MX, '"v=sp" "f1 include:amazonses.com ~all"'],
    ['an SPF with escapes', MX, '"v=spf1\\040include:amazonses.com\\040\\176all"'],
  ])('%s changes nothing', (_, mx, spf) => {
    expect(plan([set('MX', [mx]), set('TXT', [spf])])).toEqual({ kind: 'changes', changes: [] })
  })

  test('another TTL changes nothing', () => {
    const sets = [set('MX', [MX], { ttl: 5 }), set('TXT', [SPF], { ttl: 86_400 })]
    expect(plan(sets)).toEqual({ kind: 'changes', changes: [] })
  })

  test('the SPF among other TXT changes nothing', () => {
    const sets = [set('MX', [MX]), set('TXT', ['"one"', SPF, '"two"'])]
    expect(plan(sets)).toEqual({ kind: 'changes', changes: [] })
  })

  test.each<[string, readonly string[]]>([
    ['one', ['"site-verification=abc"']],
    ['several, not in the order of the alphabet', ['"zeta"', '"alpha"', '"mid"']],
    ['chunks', [`"${'x'.repeat(255)}" "${'y'.repeat(45)}"`, '"one"  "two"']],
    ['escapes', ['"\\052 \\"quoted\\" back\\\\slash"', '"caf\\303\\251"']],
    ['an empty one', ['""']],
    ['no quotes', ['unquoted']],
    ['other policies', ['"v=DMARC1; p=none"', '"spf2.0/pra include:amazonses.com ~all"', '"v=spf10 -all"']],
  ])('other TXT keeps it as it is, in its order, with its TTL: %s', (_, values) => {
    expect(plan([set('MX', [MX]), set('TXT', values, { ttl: 3600 })])).toEqual({
      kind: 'changes',
      changes: [addTxt(SPF_TEXT, { ttl: 3600, values })],
    })
  })

  test('other TXT and no MX adds both records', () => {
    const values = ['"site-verification=abc"']
    expect(plan([set('TXT', values, { ttl: 0 })])).toEqual({
      kind: 'changes',
      changes: [CREATE_MX, addTxt(SPF_TEXT, { ttl: 0, values })],
    })
  })

  test('nothing in another region creates the MX of that region', () => {
    const made = planPublication(domain('mail.example.org'), 'eu-central-1', [], false)
    expect(changesOf(made)).toEqual([
      addMx('feedback-smtp.eu-central-1.amazonses.com', 'mail.example.org'),
      addTxt(SPF_TEXT, undefined, 'mail.example.org'),
    ])
  })
})

describe('a conflict is', () => {
  const neededMx = 'exactly MX 10 feedback-smtp.us-east-1.amazonses.com'

  test.each<[string, readonly string[], readonly string[]]>([
    ['another MX', ['10 mail.example.com.'], ['10 mail.example.com,']],
    ['the right MX and another', [MX, '20 mail.example.com.'], [MX.slice(0, -1), '20 mail.example.com,']],
    ['the MX of two regions', [MX, '10 feedback-smtp.eu-west-1.amazonses.com.'], ['eu-west-1']],
    ['the MX of another partition', ['10 feedback-smtp.us-gov-west-1.amazonses.com.'], ['us-gov-west-1']],
    ['a host without region', ['10 feedback-smtp.amazonses.com.'], ['10 feedback-smtp.amazonses.com']],
    ['the host for receiving', ['10 inbound-smtp.us-east-1.amazonaws.com.'], ['inbound-smtp']],
    ['another suffix', ['10 feedback-smtp.us-east-1.amazonaws.com.'], ['amazonaws.com']],
    ['a region that does not exist', ['10 feedback-smtp.us-east-9.amazonses.com.'], ['us-east-9']],
    ['a zone appended', [`${MX}example.com.`], ['amazonses.com.example.com']],
    ['the preference in the host', [`10 10\\040${MX.slice(3)}`], ['10 10\\040feedback']],
    ['the null MX', ['0 .'], ['0 .']],
  ])('%s, with what is there and what is needed', (_, values, essentials) => {
    const [reason = '', ...others] = reasonsOf(plan([set('MX', values), set('TXT', [SPF])]))
    expect(others).toEqual([])
    for (const essential of [NAME, ...essentials, neededMx]) expect(reason).toContain(essential)
  })

  test.each([
    ['10 mail.example.com.', true],
    ['10 feedback-smtp.us-east-9.amazonses.com.', false],
  ])('the MX %j; that the name receives other mail is said: %s', (value, isSaid) => {
    const [reason = ''] = reasonsOf(plan([set('MX', [value])]))
    expect(reason.includes('receives other mail')).toBe(isSaid)
  })

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'SPF without SES',
      ['"one"', '"v=spf1 include:_spf.example.net -all"'],
      [
        'TXT v=spf1 include:_spf.example.net -all, but needs',
        'exactly TXT v=spf1 include:_spf.example.net include:amazonses.com -all instead. Replace it.',
      ],
    ],
    [
      'SPF in chunks without SES',
      ['"v=spf1 ip4:192.0.2.1" " -all"'],
      ['v=spf1 ip4:192.0.2.1 -all', 'exactly TXT v=spf1 ip4:192.0.2.1 include:amazonses.com -all'],
    ],
    [
      'SES behind `all`',
      ['"v=spf1 ~all include:amazonses.com"'],
      ['exactly TXT v=spf1 include:amazonses.com ~all'],
    ],
    [
      'two SPF',
      [SPF, '"v=spf1 mx -all"'],
      [
        'v=spf1 include:amazonses.com ~all, v=spf1 mx -all',
        'exactly TXT v=spf1 include:amazonses.com mx ~all instead. Replace them.',
      ],
    ],
    [
      'an SPF that is not valid',
      ['"v=spf1 ipv4:192.0.2.1 include:amazonses.com ~all"'],
      [
        'TXT v=spf1 ipv4:192.0.2.1 include:amazonses.com ~all (invalid: ipv4:192.0.2.1 should be ip4:192.0.2.1), but needs',
        'exactly TXT v=spf1 ip4:192.0.2.1 include:amazonses.com ~all instead.',
      ],
    ],
    [
      'an SPF with an address that is none',
      ['"v=spf1 ip4:192.0.2.0/33 include:amazonses.com -all"'],
      [
        'exactly TXT v=spf1 include:amazonses.com -all instead. Replace it, and add back what that leaves out, if you need it.',
      ],
    ],
    [
      'two SPF, one with words that are no terms',
      [SPF, '"v=spf1 one two three ip4:192.0.2.0/33 -all"'],
      [
        'exactly TXT v=spf1 include:amazonses.com ~all instead. Replace them, and add back what that leaves out (one, two, three, and 1 more), if you need it.',
      ],
    ],
    [
      'an SPF that refers to itself',
      ['"v=spf1 include:bounce.example.com include:amazonses.com ~all"'],
      [
        '(invalid: include:bounce.example.com refers to the record itself)',
        'exactly TXT v=spf1 include:amazonses.com ~all instead. Replace it.',
      ],
    ],
    [
      'an SPF whose chunks lack a blank',
      ['"v=spf1 include:amazonses.com" "~all"'],
      ['exactly TXT v=spf1 include:amazonses.com ~all instead.'],
    ],
    [
      'an SPF with a character that cannot be seen',
      ['"v=spf1 include:amazonses.com \u200b~all"'],
      ['U+200B', 'exactly TXT v=spf1 include:amazonses.com ~all instead.'],
    ],
    [
      'an SPF with the include as a modifier',
      ['"v=spf1 include=amazonses.com ~all"'],
      ['exactly TXT v=spf1 include:amazonses.com ~all instead.'],
    ],
    [
      'an SPF with ten lookups, without SES',
      [
        '"v=spf1 a mx ptr exists:%{i}.example.com include:a.example a:1.example.com a:2.example.com a:3.example.com a:4.example.com a:5.example.com ~all"',
      ],
      ['11 DNS lookups', 'SPF allows 10', 'remove 1 or more'],
    ],
    [
      'an SPF that SES would make too long',
      [`"v=spf1 ${Array.from({ length: 14 }, (_, i) => `ip4:192.0.2.${100 + i}`).join(' ')} -all"`],
      ['does not fit one string of 255 characters'],
    ],
    [
      'two SPF, both with SES',
      [SPF, '"v=spf1 include:amazonses.com -all"'],
      ['exactly TXT v=spf1 include:amazonses.com ~all'],
    ],
  ])('%s, with what is there and the merged record', (_, values, essentials) => {
    const [reason = '', ...others] = reasonsOf(plan([set('MX', [MX]), set('TXT', values)]))
    expect(others).toEqual([])
    for (const essential of [NAME, ...essentials]) expect(reason).toContain(essential)
  })

  test.each<[string, readonly string[], string]>([
    [
      'that receives mail, with both ways out',
      ['10 mail.example.com.'],
      `has MX 10 mail.example.com, but needs exactly MX ${MX.replace(/\.$/, '')}. If the name receives other mail, choose another MAIL FROM domain; otherwise, delete the existing MX record.`,
    ],
    [
      'that was meant for SES',
      ['10 feedback-smtp.eu-west-9.amazonses.com.'],
      `has MX 10 feedback-smtp.eu-west-9.amazonses.com, but needs exactly MX ${MX.replace(/\.$/, '')}. Delete the existing MX record.`,
    ],
    ['of several values', [MX, '20 mail.example.com.'], 'otherwise, delete the existing MX records.'],
  ])('an MX record %s', (_, values, words) => {
    const [reason = '', ...others] = reasonsOf(plan([set('MX', values)]))
    expect(others).toEqual([])
    expect(reason).toContain(words)
  })

  test('told of both types at once, and nothing is published', () => {
    const sets = [set('MX', ['10 mail.example.com.']), set('TXT', ['"v=spf1 -all"'])]
    const [ofMx, ofTxt, ...others] = reasonsOf(plan(sets))
    expect(ofMx).toContain('10 mail.example.com,')
    expect(ofTxt).toContain('v=spf1 -all')
    expect(others).toEqual([])
  })

  test('of one type, and the other is not published either', () => {
    expect(plan([set('MX', ['10 mail.example.com.'])]).kind).toBe('conflict')
    expect(plan([set('TXT', ['"v=spf1 -all"'])]).kind).toBe('conflict')
  })

  test.each([false, true])('a CNAME (at the apex: %s), and nothing else is told', (isApex) => {
    const sets = [set('MX', ['10 mail.example.com.']), set('CNAME', ['other.example.net.'])]
    const [reason, ...others] = reasonsOf(plan(sets, isApex))
    expect(reason).toContain(`${NAME} is a CNAME for other.example.net, and`)
    expect(reason).toMatch(/ Delete the CNAME, or choose another MAIL FROM domain\.$/)
    expect(others).toEqual([])
  })

  test('an alias of the type CNAME, told in a whole sentence', () => {
    const [reason] = reasonsOf(plan([alias('CNAME')]))
    expect(reason).toContain('CNAME')
    expect(reason).not.toMatch(/\bfor ,/)
  })

  test('a delegation of the name', () => {
    const [reason] = reasonsOf(plan([set('NS', ['ns1.example.net.', 'ns2.example.net.'])]))
    expect(reason).toContain(`${NAME} is delegated to ns1.example.net, ns2.example.net.`)
  })

  test('not the delegation of the zone itself', () => {
    const sets = [set('NS', ['ns1.example.net.']), set('SOA', ['ns1.example.net. x.example.net. 1 2 3 4 5'])]
    expect(plan(sets, true)).toEqual({ kind: 'changes', changes: [CREATE_MX, CREATE_SPF] })
  })

  test('an MX that is an alias', () => {
    const [reason] = reasonsOf(plan([alias('MX'), set('TXT', [SPF])]))
    expect(reason).toContain('MX an alias')
    expect(reason).toContain(neededMx)
  })

  test.each<[string, readonly RecordSet[], string]>([
    [
      'MX that is wrong in one',
      [weighted('MX', [MX]), weighted('MX', ['10 mail.example.com.']), set('TXT', [SPF])],
      'has MX 10 mail.example.com, but needs',
    ],
    [
      'MX that is an alias in one',
      [weighted('MX', [MX]), alias('MX'), set('TXT', [SPF])],
      'has MX an alias, but needs',
    ],
    [
      'SPF that is wrong in one',
      [set('MX', [MX]), weighted('TXT', [SPF]), weighted('TXT', ['"one"', '"v=spf1 mx -all"'])],
      'has TXT v=spf1 mx -all, but needs exactly TXT v=spf1 mx include:amazonses.com -all instead. Replace it.',
    ],
    [
      'SPF that is missing in one',
      [set('MX', [MX]), weighted('TXT', [SPF]), weighted('TXT', ['"one"'])],
      'add v=spf1 include:amazonses.com ~all there by hand',
    ],
  ])('several sets by a routing policy, of %s', (_, sets, words) => {
    const [reason = '', ...others] = reasonsOf(plan(sets))
    expect(others).toEqual([])
    expect(reason).toContain(words)
  })

  test.each<[string, readonly RecordSet[]]>([
    ['an alias', [alias('TXT')]],
    ['one by a routing policy', [weighted('TXT', ['"one"'])]],
    ['several by a routing policy', [weighted('TXT', ['"one"']), weighted('TXT', ['"two"'])]],
    ['without a TTL', [set('TXT', ['"one"'], { ttl: undefined })]],
  ])('other TXT that cannot be added to: %s', (_, sets) => {
    const [reason = '', ...others] = reasonsOf(plan([set('MX', [MX]), ...sets]))
    expect(others).toEqual([])
    for (const essential of [
      NAME,
      'alias',
      'routing policy',
      'v=spf1 include:amazonses.com ~all',
      'by hand',
    ]) {
      expect(reason).toContain(essential)
    }
  })

  test.each([1, 2, 3])('not right records in %d sets by a routing policy', (count) => {
    const sets = ['MX', 'TXT'].flatMap((type) =>
      Array.from({ length: count }, () => weighted(type, [type === 'MX' ? MX : SPF])),
    )
    expect(plan(sets)).toEqual({ kind: 'changes', changes: [] })
  })
})

describe('any plan', () => {
  const RIGHT_MX = [
    MX,
    '10 FEEDBACK-SMTP.us-east-1.amazonses.com',
    '10 feedback-smtp.eu-west-1.amazonses.com.',
    '20 feedback-smtp.us-east-1.amazonses.com.',
  ]
  const WRONG_MX = ['10 feedback-smtp.us-gov-west-1.amazonses.com.', '10 mail.example.com.', '0 .']
  const RIGHT_SPF = [SPF, '"v=spf1 include:amazon" "ses.com -all"', '"V=SPF1 mx +include:AMAZONSES.com ?all"']
  const WRONG_SPF = [
    '"v=spf1 include:amazonses.com -all."',
    '"v=spf1 -all"',
    '"v=spf1"',
    '"v=spf1 ~all include:amazonses.com"',
  ]
  const OTHER_TXT = ['"site-verification=abc"', '"\\"one\\"" "two"', '""', '"spf1 include:amazonses.com"']

  const ttl = fc.constantFrom(0, 300, 86_400)
  const mx = fc
    .record({ ttl, values: fc.shuffledSubarray([...RIGHT_MX, ...WRONG_MX], { maxLength: 2 }) })
    .map(({ ttl, values }) => (values.length === 0 ? [] : [set('MX', values, { ttl })]))
  const other = hostile.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`)
  const txt = fc
    .record({
      ttl,
      values: fc.oneof(
        fc.shuffledSubarray([...RIGHT_SPF, ...OTHER_TXT]),
        fc.shuffledSubarray([...OTHER_TXT]),
        fc.shuffledSubarray([...RIGHT_SPF, ...WRONG_SPF, ...OTHER_TXT]),
        fc.uniqueArray(other, { maxLength: 4 }),
      ),
    })
    .map(({ ttl, values }) => (values.length === 0 ? [] : [set('TXT', values, { ttl })]))
  const sets = fc
    .tuple(mx, txt, fc.subarray([set('A', ['192.0.2.1']), alias('AAAA')]))
    .map((all) => all.flat())

  test('is a conflict if and only if somebody else has an MX or an SPF there', () => {
    fc.assert(
      fc.property(sets, (existing) => {
        const values = (type: string) =>
          existing.filter((one) => one.type === type).flatMap((one) => one.values)
        const spf = values('TXT').filter((value) => [...RIGHT_SPF, ...WRONG_SPF].includes(value))
        const isMxFine =
          values('MX').length === 0 || (values('MX').length === 1 && isIn(RIGHT_MX, values('MX')))
        const isSpfFine = spf.length === 0 || (spf.length === 1 && isIn(RIGHT_SPF, spf))
        expect(plan(existing).kind).toBe(isMxFine && isSpfFine ? 'changes' : 'conflict')
        expect(reasonsOf(plan(existing))).toHaveLength(Number(!isMxFine) + Number(!isSpfFine))
      }),
      { numRuns: 500 },
    )
  })

  test('joins the sets that are there, keeps what they hold, and leaves nothing to do', () => {
    fc.assert(
      fc.property(sets, (existing) => {
        const before = plan(existing)
        if (before.kind === 'conflict') return
        const after = apply(existing, before.changes)
        for (const { type, values } of existing) {
          expect(after.find((one) => one.type === type)?.values.slice(0, values.length)).toEqual(values)
        }
        expect(plan(after)).toEqual({ kind: 'changes', changes: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('says harmless things, whatever the zone holds', () => {
    const type = fc.constantFrom('MX', 'TXT', 'CNAME', 'NS', 'A')
    const value = fc.oneof(
      hostile,
      hostile.map((text) => `"v=spf1 ${text}"`),
      hostile.map((text) => `10 ${text}`),
    )
    const any: fc.Arbitrary<RecordSet> = fc.record({
      type,
      ttl: fc.option(ttl, { nil: undefined }),
      values: fc.array(value, { maxLength: 3 }),
      isSpecial: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), fc.boolean(), (existing, isApex) => {
        for (const reason of reasonsOf(plan(existing, isApex))) expect(harmIn(reason)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  function isIn(list: readonly string[], values: readonly string[]): boolean {
    return values.every((value) => list.includes(value))
  }
})
