import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allowsSes,
  isRightSpf as isRight,
  isSpf,
  judgeSpf as judge,
  replaceSpf as replace,
  type SpfFault,
} from '../../src/mail-from/spf.ts'
import { parseTerm } from '../../src/mail-from/spf-grammar.ts'
import { hostile } from '../support/hostile.ts'

const NAME = 'bounce.example.com'
const judgeSpf = (records: readonly string[]) => judge(records, NAME)
const isRightSpf = (records: readonly string[], name = NAME) => isRight(records, name)
const replaceSpf = (records: readonly string[]) => replace(records, NAME)

const MECHANISMS = [
  'a',
  'mx:example.com/28',
  'ip4:192.0.2.0/24',
  'IP6:2001:DB8::/32',
  'include:_spf.example.net',
  '-include:blocked.example.net',
  'exists:%{i}._spf.example.com',
  'ptr',
  'include:amazonses.com',
  'include:_spf.amazonses.com',
  '+Include:AmazonSES.com',
  'INCLUDE:AMAZONSES.COM.',
  '?include:amazonses.com',
  '-include:amazonses.com',
  'ip4:0.0.0.0/0',
  '-a/0',
]
const ALLS = ['all', '+all', '-all', '~all', '?all', '~ALL']
const MODIFIERS = [
  'redirect=_spf.example.org',
  'redirect=amazonses.com',
  'exp=why.example.com',
  'ra=postmaster',
]
/** Words that are no terms, or have no effect, and what they were meant to be. */
const MISTAKES: readonly (readonly [mistake: string, meant: string])[] = [
  // Behind the end of a term.
  ['-all.', '-all'],
  ['~all;', '~all'],
  ['~all,', '~all'],
  ['"~all"', '~all'],
  ['include:amazonses.com,', 'include:amazonses.com'],
  ['include:amazonses.com\\;', 'include:amazonses.com'],
  // Another name.
  ['ipv4:192.0.2.1', 'ip4:192.0.2.1'],
  ['ipv6:2001:db8::1', 'ip6:2001:db8::1'],
  ['ip:192.0.2.1', 'ip4:192.0.2.1'],
  ['ip:2001:db8::1', 'ip6:2001:db8::1'],
  ['includes:_spf.example.net', 'include:_spf.example.net'],
  ['inlcude:_spf.example.net', 'include:_spf.example.net'],
  ['prt', 'ptr'],
  ['~al', '~all'],
  ['-alll', '-all'],
  ['al', '~all'],
  ['-a11', '-all'],
  // Another mechanism.
  ['ip4:2001:db8::1', 'ip6:2001:db8::1'],
  ['a:192.0.2.1', 'ip4:192.0.2.1'],
  ['ip4:mail.example.com', 'a:mail.example.com'],
  ['192.0.2.1', 'ip4:192.0.2.1'],
  ['amazonses.com', 'include:amazonses.com'],
  ['include:amazonses', 'include:amazonses.com'],
  ['include:https://amazonses.com', 'include:amazonses.com'],
  // Another separator.
  ['include.amazonses.com', 'include:amazonses.com'],
  ['include/amazonses.com', 'include:amazonses.com'],
  ['include::amazonses.com', 'include:amazonses.com'],
  ['redirect:_spf.example.org', 'redirect=_spf.example.org'],
  ['a:', 'a'],
  ['all:', '~all'],
  ['-all/24', '-all'],
  ['~all:example.com', '~all'],
  ['ip4:192.0.2.0\\24', 'ip4:192.0.2.0/24'],
  ['ip4:192.0.2.0\\24,192.0.2.1', 'ip4:192.0.2.0/24 ip4:192.0.2.1'],
  ['+all/24', '~all'],
  // No blank, or something else for it.
  ['include:amazonses.com~all', 'include:amazonses.com ~all'],
  ['include:amazonses.com-all', 'include:amazonses.com -all'],
  ['include:amazonses.cominclude:_spf.example.net', 'include:amazonses.com include:_spf.example.net'],
  ['ip4:192.0.2.1include:amazonses.com', 'ip4:192.0.2.1 include:amazonses.com'],
  ['include:amazonses.comall', 'include:amazonses.com ~all'],
  ['include:_spf.example.netmx', 'include:_spf.example.net mx'],
  ['redirect=_spf.example.orga', 'redirect=_spf.example.org a'],
  ['mx~all', 'mx ~all'],
  ['include:amazonses.com,include:_spf.example.net', 'include:amazonses.com include:_spf.example.net'],
  ['ip4:192.0.2.1,192.0.2.2', 'ip4:192.0.2.1 ip4:192.0.2.2'],
  ['a;mx', 'a mx'],
  ['a\tmx', 'a mx'],
  ['a;+all', 'a ~all'],
  ['a%20mx%20-all', 'a mx -all'],
  ['a\\040mx', 'a mx'],
  ['include:amazonses.com\u00a0~all', 'include:amazonses.com ~all'],
  // A blank too many.
  ['include: amazonses.com', 'include:amazonses.com'],
  ['include :amazonses.com', 'include:amazonses.com'],
  ['include amazonses.com', 'include:amazonses.com'],
  ['redirect= _spf.example.org', 'redirect=_spf.example.org'],
  ['ip4:192.0.2.0 /24', 'ip4:192.0.2.0/24'],
  ['- all', '-all'],
  ['\u2013 all', '-all'],
  // Characters that look like others, or like nothing.
  ['\u2013all', '-all'],
  ['\u2014all', '-all'],
  ['\u2212all', '-all'],
  ['--all', '-all'],
  ['\u200b~all', '~all'],
  ['\uff49nclude:amazonses.com', 'include:amazonses.com'],
  ['include:amazonses.com\u0007', 'include:amazonses.com'],
  ['\u201c~all\u201d', '~all'],
  // Nothing that could be told.
  ['foo:bar', ''],
  ['ip4:192.0.2.0/33', ''],
  ['ip4:192.0.2.256', ''],
  ['ip6:2001:db8::/129', ''],
  ['a:mail', ''],
  ['include:', ''],
  ['exists:%{z}.example.com', ''],
  ['include:caf\u00e9.example', ''],
]

const mechanism = fc.constantFrom(...MECHANISMS)
const all = fc.constantFrom(...ALLS)
const mistake = fc.constantFrom(
  ...MISTAKES.map(([text]) => text),
  'include=amazonses.com',
  'ip4=192.0.2.1',
  'include:%{d}',
  `redirect=${NAME}`,
)
const valid = fc.oneof(
  { weight: 4, arbitrary: mechanism },
  { weight: 1, arbitrary: all },
  { weight: 1, arbitrary: fc.constantFrom(...MODIFIERS) },
)

function recordOf(term: fc.Arbitrary<string>, maxLength = 6): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('v=spf1', 'V=SPF1'), fc.array(term, { maxLength }), fc.constantFrom(' ', '  '))
    .map(([version, terms, blank]) => [version, ...terms].join(blank))
}

const record = recordOf(valid)
const records = fc.array(
  fc.oneof(
    record,
    recordOf(fc.oneof({ weight: 2, arbitrary: valid }, { weight: 1, arbitrary: mistake })),
    recordOf(valid, 16),
    recordOf(hostile, 3),
  ),
  { minLength: 1, maxLength: 3 },
)

function termsOf(text: string): string[] {
  return text.split(/ +/).slice(1).filter(Boolean)
}

function kinds(faults: readonly SpfFault[]): readonly string[] {
  return faults.map(({ kind }) => kind)
}

function invalidWords(text: string) {
  return judgeSpf([text]).flatMap((fault) => (fault.kind === 'invalid' ? fault.words : []))
}

/** Includes of so many names. */
function includes(count: number): string {
  return Array.from({ length: count }, (_, i) => `include:_spf${i}.example.net`).join(' ')
}

describe('an SPF record', () => {
  test.each([
    ['v=spf1 include:amazonses.com ~all', true],
    ['V=SPF1 -all', true],
    ['v=spf1', true],
    ['v=spf1 ', true],
    ['v=spf10 include:amazonses.com ~all', false],
    ['v=spf1include:amazonses.com ~all', false],
    ['v=spf2.0/pra include:amazonses.com ~all', false],
    ['spf1 include:amazonses.com ~all', false],
    ['"v=spf1 include:amazonses.com ~all"', false],
    ['see v=spf1 include:amazonses.com ~all', false],
    [' v=spf1 include:amazonses.com ~all', false],
    ['v=spf1\tinclude:amazonses.com ~all', false],
    ['v=DMARC1; p=none', false],
    ['', false],
  ])('%j: %s', (value, expected) => {
    expect(isSpf(value)).toBe(expected)
  })
})

describe('the grammar', () => {
  test.each([
    ['-all'],
    ['?ALL'],
    ['a/24//64'],
    ['a//0'],
    ['mx:mail.example.com//128'],
    ['a:foo:bar/baz.example.com'],
    ['a:example.com.'],
    ['ptr:example.com'],
    ['ip4:0.0.0.0/0'],
    ['ip6:::ffff:192.0.2.1/128'],
    ['exists:%{ir}.%{v}.%{l2r+-}._spf.%{d}'],
    ['exists:%%%_%-.example.com'],
    ['include:%{d2}'],
    ['include:spf.xn--fiqs8s'],
    ['redirect=_spf.example.com'],
    ['exp=%{h}'],
    ['a-b_c.d='],
    ['x=%{d}/any;thing'],
  ])('takes %j', (text) => {
    expect(parseTerm(text)?.text).toBe(text)
  })

  test.each([
    [''],
    ['*all'],
    ['all/24'],
    ['a/'],
    ['a/33'],
    ['a/024'],
    ['a//129'],
    ['a/24/64'],
    ['a:'],
    ['a:museum'],
    ['a:example.123'],
    ['a:example.com-'],
    ['a:example.com:8080'],
    ['ptr/24'],
    ['include'],
    ['include:amazonses.com/24'],
    ['include:..example.com'],
    [`include:${'x'.repeat(64)}.example.com`],
    ['exists'],
    ['exists:%{i}.'],
    ['exists:%(i).example.com'],
    ['exists:%{d0}.example.com'],
    ['exists:%{c}.example.com'],
    ['exists:100%.example.com'],
    ['ip4'],
    ['ip4:192.0.2'],
    ['ip4:192.0.02.1'],
    ['ip4:192.0.2.0//24'],
    ['ip6:192.0.2.1'],
    ['ip6:fe80::1%eth0'],
    ['ip6:2001:db8:::1'],
    ['redirect='],
    ['exp='],
    ['-redirect=example.com'],
    ['1x=y'],
    ['x=%{'],
    ['\u212aall'],
    ['x=caf\u00e9'],
  ])('does not take %j', (text) => {
    expect(parseTerm(text)).toBeUndefined()
  })

  test('takes what it takes in any case', () => {
    fc.assert(
      fc.property(fc.oneof(valid, mistake), (text) => {
        expect(parseTerm(text.toUpperCase()) === undefined).toBe(parseTerm(text.toLowerCase()) === undefined)
      }),
    )
  })

  test('reads any text in linear time', () => {
    for (const part of [
      'a',
      '/1',
      ':',
      '.',
      '%',
      '%{d',
      '-',
      '=',
      'ip4:',
      '1.',
      ' ',
      '\u2013',
      'include:a.b,',
      'include:%{d} ',
    ]) {
      const text = `v=spf1 ${part.repeat(60_000 / part.length)}!`
      expect(kinds(judgeSpf([text]))).toEqual(['invalid'])
      expect(replaceSpf([text])).toBeDefined()
    }
  }, 20_000)
})

describe('mail from SES', () => {
  test.each([
    ['v=spf1 include:amazonses.com ~all'],
    ['v=spf1 include:amazonses.com'],
    ['v=spf1 +include:amazonses.com -all'],
    ['V=SPF1 Include:AmazonSES.COM -ALL'],
    ['v=spf1 include:amazonses.com. ~all'],
    ['v=spf1  a   include:amazonses.com  mx -all '],
    ['v=spf1 include:_spf.example.net include:amazonses.com ~all'],
    ['v=spf1 -ip6:::/0 include:amazonses.com ~all'],
    ['v=spf1 include=_spf.example.net include:amazonses.com ~all'],
    ['v=spf1 redirect=amazonses.com'],
    [`v=spf1 ${includes(9)} include:amazonses.com ~all`],
    [`v=spf1 include:amazonses.com ~all ${includes(10)}`],
  ])('is allowed by %j', (text) => {
    expect(allowsSes(text)).toBe(true)
    expect(judgeSpf([text])).toEqual([])
  })

  test.each([
    ['v=spf1 ~all'],
    ['v=spf1'],
    ['v=spf1 include:_spf.example.net ~all'],
    ['v=spf1 ~all include:amazonses.com'],
    ['v=spf1 -ALL include:amazonses.com'],
    ['v=spf1 -include:amazonses.com ~all'],
    ['v=spf1 ~include:amazonses.com ~all'],
    ['v=spf1 ?include:amazonses.com ~all'],
    ['v=spf1 ?include:amazonses.com include:amazonses.com ~all'],
    ['v=spf1 -ip4:0.0.0.0/0 include:amazonses.com ~all'],
    ['v=spf1 include:amazonaws.com ~all'],
    ['v=spf1 include:amazonses.com.example.com ~all'],
    ['v=spf1 include:spf.amazonses.com ~all'],
    ['v=spf1 include=amazonses.com ~all'],
    ['v=spf1 include:amazonses.co ~all'],
    ['v=spf1 a:amazonses.com ~all'],
    ['v=spf1 redirect=amazonses.com ~all'],
    ['v=spf1 redirect=_spf.example.net'],
  ])('is not allowed by %j', (text) => {
    expect(allowsSes(text)).toBe(false)
    expect(kinds(judgeSpf([text]))).toEqual(['without-ses'])
  })

  test('is allowed or not in any case', () => {
    fc.assert(
      fc.property(record, (text) => {
        expect(allowsSes(text.toUpperCase())).toBe(allowsSes(text))
        expect(allowsSes(text.toLowerCase())).toBe(allowsSes(text))
      }),
    )
  })

  test('is allowed or not whatever valid mechanisms stand after `all`', () => {
    fc.assert(
      fc.property(record, all, fc.array(mechanism), (text, end, rest) => {
        const ended = `${text} ${end}`
        expect(allowsSes([ended, ...rest].join(' '))).toBe(allowsSes(ended))
      }),
    )
  })
})

describe('an invalid record', () => {
  test.each(MISTAKES)('has %j, which was meant to be %j', (text, meant) => {
    for (const whole of [
      `v=spf1 include:amazonses.com ${text}`,
      `v=spf1 ${text} include:amazonses.com -all`,
    ]) {
      const words = invalidWords(whole)
      expect(words.length).toBeGreaterThan(0)
      expect(words.map((word) => word.text).join(' ')).toBe(text)
      expect(words.flatMap((word) => word.meant.map((term) => term.text)).join(' ')).toBe(meant)
      expect(isRightSpf([whole])).toBe(false)
    }
  })

  test('has a character that is no UTF-8', () => {
    const [word] = invalidWords('v=spf1 include:amazonses.com -all\u00a0')
    expect(word).toMatchObject({ text: '-all\u00a0', meant: [{ text: '-all' }] })
  })

  test.each([
    ['v=spf1 include:amazonses.com redirect=a.example redirect=b.example', 'redirect=b.example'],
    ['v=spf1 exp=a.example include:amazonses.com EXP=a.example -all', 'EXP=a.example'],
  ])('has a modifier twice: %j', (text, word) => {
    expect(invalidWords(text).map((one) => one.text)).toEqual([word])
  })

  test.each([
    ['v=spf1 include:bounce.example.com include:amazonses.com ~all', 'include:bounce.example.com'],
    ['v=spf1 ?include:Bounce.Example.COM. include:amazonses.com ~all', '?include:Bounce.Example.COM.'],
    ['v=spf1 include:%{d} include:amazonses.com ~all', 'include:%{d}'],
    ['v=spf1 include:bounce.%{O2} include:amazonses.com ~all', 'include:bounce.%{O2}'],
    ['v=spf1 include:%{d3} include:amazonses.com ~all', 'include:%{d3}'],
  ])('refers to itself: %j', (text, word) => {
    expect(invalidWords(text).map((one) => one.text)).toEqual([word])
    expect(isRightSpf([text])).toBe(false)
    expect(replaceSpf([text])).toEqual({ kind: 'record', record: 'v=spf1 include:amazonses.com ~all' })
    expect(isRightSpf([text], 'mail.example.com.example.com')).toBe(!/%\{d\}/.test(text))
  })

  test.each([
    ['v=spf1 include:example.com include:amazonses.com ~all'],
    ['v=spf1 include:%{d2} include:amazonses.com ~all'],
    ['v=spf1 a:bounce.example.com exists:%{d} include:amazonses.com ~all'],
    ['v=spf1 include:amazonses.com ~all include:bounce.example.com redirect=bounce.example.com'],
    ['v=spf1 include:amazonses.com include:bounce.example.com ~all'],
    ['v=spf1 include:amazonses.com include:amazonses.co ~all'],
    ['v=spf1 include:amazonses.com redirect=bounce.example.com'],
  ])('is not one for a name of its own that nobody evaluates again: %j', (text) => {
    expect(judgeSpf([text])).toEqual([])
    expect(isRightSpf([text])).toBe(true)
  })

  test('is one with a mistake anywhere, also behind `all`', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...MISTAKES), recordOf(mechanism), (text, [wrong], rest) => {
        expect(kinds(judgeSpf([[text, wrong, ...termsOf(rest)].join(' ')]))).toEqual(['invalid'])
      }),
    )
  })

  test('is not one with modifiers that nobody knows, as often as they come', () => {
    expect(judgeSpf(['v=spf1 ra=a ra=b include:amazonses.com x= ~all'])).toEqual([])
  })
})

describe('lookups', () => {
  test.each([
    [`${includes(11)} ~all`, 11],
    [`a mx ptr exists:%{i}.example.com ${includes(7)} ~all`, 11],
    [`${includes(10)} redirect=_spf.example.com`, 11],
    [`a a a a a a a a a a a a include:amazonses.com`, 13],
  ])('of %j: %i, too many', (terms, lookups) => {
    expect(judgeSpf([`v=spf1 ${terms}`])).toEqual([{ kind: 'too-many-lookups', lookups }])
    expect(isRightSpf([`v=spf1 ${terms}`])).toBe(false)
  })

  test.each([
    [`${includes(9)} include:amazonses.com ip4:192.0.2.1 ip6:::1 exp=a.example ~all`],
    [`${includes(9)} include:amazonses.com ~all redirect=_spf.example.com`],
    [`redirect=_spf.example.com ${includes(9)} include:amazonses.com ~all a mx`],
  ])('of %j: not too many', (terms) => {
    expect(judgeSpf([`v=spf1 ${terms}`])).toEqual([])
  })

  test.each([
    [[`v=spf1 ${includes(10)} ~all`]],
    [[`v=spf1 ${includes(9)} redirect=_spf.example.com`]],
    [[`v=spf1 ${includes(5)} ~all`, `v=spf1 a mx ptr a:mail.example.com mx:example.com -all`]],
    [[`v=spf1 ${includes(9)} includes:_spf.example.com ~all`]],
  ])('would be 11 with that of SES: %j', (given) => {
    expect(replaceSpf(given)).toEqual({ kind: 'too-many-lookups', lookups: 11 })
  })

  test('of terms that are there twice are saved', () => {
    expect(replaceSpf([`v=spf1 ${includes(6)} ${includes(6)} ~all`])).toEqual({
      kind: 'record',
      record: `v=spf1 ${includes(6)} include:amazonses.com ~all`,
    })
  })
})

describe('anybody is allowed', () => {
  test.each([
    ['include:amazonses.com +all', '+all', true],
    ['include:amazonses.com all', 'all', true],
    ['mx include:amazonses.com ALL', 'ALL', true],
    ['+all include:amazonses.com', '+all', false],
    ['+all', '+all', false],
    ['include:amazonses.com ip4:0.0.0.0/0 -all', 'ip4:0.0.0.0/0', true],
    ['include:amazonses.com ip6:::/0 -all', 'ip6:::/0', true],
    ['a/0 include:amazonses.com -all', 'a/0', false],
    ['-include:amazonses.com +all', '+all', false],
  ])('by %j, by its %j; and SES by name: %s', (terms, term, isRight) => {
    expect(judgeSpf([`v=spf1 ${terms}`])).toEqual([{ kind: 'allows-all', term }])
    expect(isRightSpf([`v=spf1 ${terms}`])).toBe(isRight)
  })

  test.each(['?all', '-all +all', '~all a/0', '-ip4:0.0.0.0/0', 'a/1'])('not by %j', (terms) => {
    expect(judgeSpf([`v=spf1 include:amazonses.com ${terms}`])).toEqual([])
  })
})

test('several records are one fault, whatever they say, and never right', () => {
  fc.assert(
    fc.property(record, records, (one, others) => {
      expect(judgeSpf([one, ...others])).toEqual([{ kind: 'multiple' }])
      expect(isRightSpf([one, ...others])).toBe(false)
    }),
  )
})

test('no record is not the right one', () => {
  expect(isRightSpf([])).toBe(false)
})

describe('the record to have instead', () => {
  test.each([
    [['v=spf1 ~all'], 'v=spf1 include:amazonses.com ~all'],
    [['v=spf1'], 'v=spf1 include:amazonses.com'],
    [['v=spf1 a mx -all'], 'v=spf1 a mx include:amazonses.com -all'],
    [['v=spf1 ~all include:amazonses.com'], 'v=spf1 include:amazonses.com ~all'],
    [
      ['v=spf1 include:amazonses.com ~all', 'v=spf1 include:_spf.example.net -all'],
      'v=spf1 include:amazonses.com include:_spf.example.net ~all',
    ],
    [['v=spf1 ?include:amazonses.com a ~all'], 'v=spf1 include:amazonses.com a ~all'],
    [['v=spf1 a ~all', 'v=spf1 a mx -all'], 'v=spf1 a mx include:amazonses.com ~all'],
    [['v=spf1 redirect=_spf.example.net'], 'v=spf1 include:amazonses.com redirect=_spf.example.net'],
    [['v=spf1 exp=why.example.com -all'], 'v=spf1 include:amazonses.com -all exp=why.example.com'],
    [['v=spf1 a -all redirect=_spf.example.net'], 'v=spf1 a include:amazonses.com -all'],
    [
      ['v=spf1 redirect=%{D}.example.net', 'v=spf1 a -all'],
      'v=spf1 a include:%{D}.example.net include:amazonses.com -all',
    ],
    [
      ['v=spf1 redirect=a.example', 'v=spf1 redirect=b.example'],
      'v=spf1 include:a.example include:b.example include:amazonses.com ~all',
    ],
    [['v=spf1 ipv4:192.0.2.1 redirect=amazonses.com'], 'v=spf1 ip4:192.0.2.1 include:amazonses.com ~all'],
    [['v=spf1 a -ip4:0.0.0.0/0 mx -all'], 'v=spf1 a include:amazonses.com -ip4:0.0.0.0/0 mx -all'],
    [['v=spf1 include:amazonses.com +all'], 'v=spf1 include:amazonses.com ~all'],
    [['v=spf1 all', 'v=spf1 -all'], 'v=spf1 include:amazonses.com -all'],
    [['v=spf1 mx ip4:0.0.0.0/0 -all'], 'v=spf1 mx include:amazonses.com -all'],
    [['v=spf1 include=amazonses.com ~all'], 'v=spf1 include:amazonses.com ~all'],
    [['v=spf1 ip4:192.0.2.0/33 mx include:amazonses.com -all.'], 'v=spf1 mx include:amazonses.com -all'],
    [['v=spf1 ra=a exp=b.example ra=c -all'], 'v=spf1 include:amazonses.com -all ra=a exp=b.example'],
    [['v=spf1 exp=a.example exp=b.example -all'], 'v=spf1 include:amazonses.com -all exp=a.example'],
    [['v=spf1 mx ~all v=spf1 a -all'], 'v=spf1 mx a include:amazonses.com ~all'],
    [['v=spf1 redirect=spf.amazonses.com'], 'v=spf1 include:amazonses.com ~all'],
    [['v=spf1 ?include:amazonses.com.example.com mx -all'], 'v=spf1 include:amazonses.com mx -all'],
    ...['_spf.amazonses.com', 'amazonses.co', 'amazonses.org', 'amazones.com', 'AmazonAWS.com'].map(
      (name): [string[], string] => [
        [`v=spf1 include:${name} a ~all`],
        'v=spf1 include:amazonses.com a ~all',
      ],
    ),
    [
      ['v=spf1 include:amazonses.example.com include:amazon.com ~all'],
      'v=spf1 include:amazonses.example.com include:amazon.com include:amazonses.com ~all',
    ],
  ])('of %j is %j', (given, expected) => {
    expect(replaceSpf(given)).toEqual({ kind: 'record', record: expected })
  })

  test.each(MISTAKES)('mends %j as %j', (text, meant) => {
    const replacement = replaceSpf([`v=spf1 ${text}`])
    const terms = replacement.kind === 'record' ? termsOf(replacement.record) : []
    for (const term of meant.split(' ').filter(Boolean)) expect(terms).toContain(term)
    expect(terms).toContain('include:amazonses.com')
  })

  test('is as long as one string may be, and no longer', () => {
    const filled = (length: number) => `v=spf1 include:${'x'.repeat(50)}.${'y.'.repeat(length)}example -all`
    const lengths = [76, 77, 78, 79, 80, 81].map((length) => replaceSpf([filled(length)]))
    const shown = lengths.flatMap((one) => (one.kind === 'record' ? [one.record.length] : []))
    expect(Math.max(...shown)).toBeGreaterThan(252)
    expect(Math.max(...shown)).toBeLessThanOrEqual(255)
    expect(lengths.at(-1)).toEqual({ kind: 'too-long' })
  })

  test('is right and allows nobody but who is named, whatever was there', () => {
    fc.assert(
      fc.property(records, (given) => {
        const replacement = replaceSpf(given)
        fc.pre(replacement.kind === 'record')
        const { record } = replacement
        expect(isSpf(record)).toBe(true)
        expect(judgeSpf([record])).toEqual([])
        expect(isRightSpf([record])).toBe(true)
        expect(record.length).toBeLessThanOrEqual(255)
        expect(replaceSpf([record])).toEqual(replacement)
        expect(replaceSpf([record, record])).toMatchObject({ kind: 'record' })
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps every valid mechanism in its order, but for those that name SES or allow anybody', () => {
    fc.assert(
      fc.property(fc.array(recordOf(mechanism, 4), { minLength: 1, maxLength: 2 }), (given) => {
        const replacement = replaceSpf(given)
        fc.pre(replacement.kind === 'record')
        const others = (texts: readonly string[]) =>
          texts.filter((text) => !/amazonses|\b0\.0\.0\.0\/0/i.test(text))
        expect(others(termsOf(replacement.record))).toEqual([...new Set(others(given.flatMap(termsOf)))])
      }),
    )
  })
})
