import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowsSes, isSpf, mergeSpf } from '../../src/mail-from/spf.ts'
import { hostile } from '../support/hostile.ts'

const MECHANISMS = [
  'a',
  'mx:example.com/28',
  'ip4:192.0.2.0/24',
  'ip6:2001:db8::/32',
  'include:_spf.example.net',
  '-include:blocked.example.net',
  'exists:%{i}._spf.example.com',
  'include:amazonses.com',
  '+Include:AmazonSES.com',
  'INCLUDE:AMAZONSES.COM.',
  '?include:amazonses.com',
  '-include:amazonses.com',
]
const ALLS = ['all', '+all', '-all', '~all', '?all', '~ALL']
const MODIFIERS = ['redirect=_spf.example.org', 'exp=why.example.com', 'ra=postmaster']

const term = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MECHANISMS) },
  { weight: 1, arbitrary: fc.constantFrom(...ALLS) },
  { weight: 1, arbitrary: fc.constantFrom(...MODIFIERS) },
)
const record = fc
  .tuple(fc.constantFrom('v=spf1', 'V=SPF1'), fc.array(term, { maxLength: 6 }), fc.constantFrom(' ', '  '))
  .map(([version, terms, blank]) => [version, ...terms].join(blank))
const records = fc.array(record, { minLength: 1, maxLength: 3 })

function termsOf(text: string): string[] {
  return text.toLowerCase().split(/ +/).slice(1)
}

function isAll(text: string): boolean {
  return ALLS.includes(text)
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

  test('is what merging makes', () => {
    fc.assert(
      fc.property(records, (given) => {
        expect(isSpf(mergeSpf(given))).toBe(true)
      }),
    )
  })
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
    ['v=spf1 redirect=amazonses.com'],
  ])('is allowed by %j', (text) => {
    expect(allowsSes(text)).toBe(true)
  })

  test.each([
    ['v=spf1 ~all'],
    ['v=spf1'],
    ['v=spf1 include:_spf.example.net ~all'],
    ['v=spf1 ~all include:amazonses.com'],
    ['v=spf1 -ALL include:amazonses.com'],
    ['v=spf1 all include:amazonses.com'],
    ['v=spf1 -include:amazonses.com ~all'],
    ['v=spf1 ~include:amazonses.com ~all'],
    ['v=spf1 ?include:amazonses.com ~all'],
    ['v=spf1 include:amazonaws.com ~all'],
    ['v=spf1 include:amazonses.com.example.com ~all'],
    ['v=spf1 include:spf.amazonses.com ~all'],
    ['v=spf1 include:amazonsesXcom ~all'],
    ['v=spf1 include: amazonses.com ~all'],
    ['v=spf1 include:amazonses.com~all'],
    ['v=spf1 a:amazonses.com ~all'],
    ['v=spf1 redirect=amazonses.com ~all'],
    ['v=spf1 redirect=_spf.example.net'],
  ])('is not allowed by %j', (text) => {
    expect(allowsSes(text)).toBe(false)
  })

  test('is allowed or not in any case', () => {
    fc.assert(
      fc.property(record, (text) => {
        expect(allowsSes(text.toUpperCase())).toBe(allowsSes(text))
        expect(allowsSes(text.toLowerCase())).toBe(allowsSes(text))
      }),
    )
  })

  test('is allowed or not whatever stands after `all`', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...ALLS), record, (text, end, rest) => {
        const ended = `${text} ${end}`
        expect(allowsSes(`${ended} ${termsOf(rest).join(' ')}`)).toBe(allowsSes(ended))
      }),
    )
  })
})

describe('merging SPF records', () => {
  test.each([
    [['v=spf1 ~all'], 'v=spf1 include:amazonses.com ~all'],
    [['v=spf1'], 'v=spf1 include:amazonses.com'],
    [['v=spf1 a mx -all'], 'v=spf1 a mx include:amazonses.com -all'],
    [['v=spf1 ~all include:amazonses.com'], 'v=spf1 include:amazonses.com ~all'],
    [
      ['v=spf1 include:amazonses.com ~all', 'v=spf1 include:_spf.example.net -all'],
      'v=spf1 include:_spf.example.net include:amazonses.com ~all',
    ],
    [['v=spf1 ?include:amazonses.com a ~all'], 'v=spf1 a include:amazonses.com ~all'],
    [['v=spf1 a ~all', 'v=spf1 a mx -all'], 'v=spf1 a mx include:amazonses.com ~all'],
    [['v=spf1 redirect=_spf.example.net'], 'v=spf1 include:amazonses.com redirect=_spf.example.net'],
    [['v=spf1 exp=why.example.com -all'], 'v=spf1 include:amazonses.com -all exp=why.example.com'],
    [['v=spf1 a -all redirect=_spf.example.net'], 'v=spf1 a include:amazonses.com -all'],
  ])('%j gives %j', (given, merged) => {
    expect(mergeSpf(given)).toBe(merged)
  })

  test('always allows SES', () => {
    fc.assert(
      fc.property(records, (given) => {
        expect(allowsSes(mergeSpf(given))).toBe(true)
      }),
    )
  })

  test('is the same when done again', () => {
    fc.assert(
      fc.property(records, (given) => {
        const merged = mergeSpf(given)
        expect(mergeSpf([merged])).toBe(merged)
        expect(mergeSpf([merged, merged])).toBe(merged)
      }),
    )
  })

  test('keeps every mechanism, and has the include of SES once, in its plain form', () => {
    fc.assert(
      fc.property(records, (given) => {
        const mechanisms = (all: readonly string[]) =>
          all.flatMap(termsOf).filter((text) => !isAll(text) && !/^\w+=/.test(text))
        const others = mechanisms(given).filter((text) => !text.includes('amazonses.com'))
        const merged = mechanisms([mergeSpf(given)])
        expect(merged).toEqual([...new Set(others), 'include:amazonses.com'])
      }),
    )
  })

  test('has one `all` at most, the first one given, and no mechanism after it', () => {
    fc.assert(
      fc.property(records, (given) => {
        const merged = termsOf(mergeSpf(given))
        expect(merged.filter(isAll)).toEqual(given.flatMap(termsOf).filter(isAll).slice(0, 1))
        const after = merged.slice(merged.findIndex(isAll) + 1)
        if (merged.some(isAll)) expect(after.filter((text) => !/^\w+=/.test(text))).toEqual([])
      }),
    )
  })

  test('keeps a redirect only where no `all` makes it void', () => {
    fc.assert(
      fc.property(records, (given) => {
        const before = given.flatMap(termsOf)
        const isRedirected = before.some((text) => text.startsWith('redirect=')) && !before.some(isAll)
        expect(termsOf(mergeSpf(given)).some((text) => text.startsWith('redirect='))).toBe(isRedirected)
      }),
    )
  })

  test('has no modifier twice, which would be an error for good (RFC 7208, section 6)', () => {
    const merged = mergeSpf([
      'v=spf1 exp=one.example.com redirect=one.example.net',
      'v=spf1 exp=two.example.com redirect=two.example.net',
    ])
    expect(merged.match(/ exp=/g)).toHaveLength(1)
    expect(merged.match(/ redirect=/g)).toHaveLength(1)
  })

  test('allows SES whatever was there', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (given) => {
        expect(allowsSes(mergeSpf(given.map((text) => `v=spf1 ${text}`)))).toBe(true)
      }),
    )
  })
})
