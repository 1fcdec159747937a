import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dnsRecords, SPF_RECORD } from '../../src/mail-from/records.ts'
import { parseMxValue, parseTxtValue, txtValue, zoneFile } from '../../src/mail-from/zone-file.ts'
import { domain } from '../support/values.ts'

describe('a TXT value', () => {
  test.each([
    ['"v=spf1 ~all"', 'v=spf1 ~all'],
    ['"v=spf1 include:amazonses" ".com ~all"', 'v=spf1 include:amazonses.com ~all'],
    ['"v=spf1 include:amazonses.com " "~all"', 'v=spf1 include:amazonses.com ~all'],
    ['"v=spf1 include:amazonses.com" "~all"', 'v=spf1 include:amazonses.com~all'],
    ['"one"   "two"\t"three"', 'onetwothree'],
    ['"one""two"', 'onetwo'],
    ['"Case Is Kept."', 'Case Is Kept.'],
    ['"say \\"hi\\""', 'say "hi"'],
    ['"a \\" \\" b"', 'a " " b'],
    ['"back\\\\slash"', 'back\\slash'],
    ['"ends in one\\\\" "not in the quote"', 'ends in one\\not in the quote'],
    ['"\\052 \\101\\102"', '* AB'],
    ['"v=spf1\\040~all"', 'v=spf1 ~all'],
    ['"\\\\101"', '\\101'],
    ['"\\0523"', '*3'],
    ['"\\342\\200\\223all \\357\\273\\277\\302\\240"', '\u2013all \ufeff\u00a0'],
    ['"caf\\303" "\\251"', 'caf\u00e9'],
    ['"\u2013all caf\u00e9"', '\u2013all caf\u00e9'],
    ['"-all\\240"', '-all\u00a0'],
    ['""', ''],
    ['"" "x"', 'x'],
    ['unquoted', 'unquoted'],
    ['v=spf1', 'v=spf1'],
    ['', ''],
  ])('%s is read as %j', (value, text) => {
    expect(parseTxtValue(value)).toBe(text)
  })

  const character = fc.record({ code: fc.nat(127), isEscaped: fc.boolean() })
  const chunk = fc.array(character, { maxLength: 40 })

  test('is read in any chunks, with any characters escaped', () => {
    const written = ({ code, isEscaped }: { code: number; isEscaped: boolean }) => {
      const plain = String.fromCharCode(code)
      if (plain === '"' || plain === '\\') return isEscaped ? octal(code) : `\\${plain}`
      return isEscaped || code < 32 || code > 126 ? octal(code) : plain
    }
    fc.assert(
      fc.property(fc.array(chunk, { minLength: 1, maxLength: 4 }), (chunks) => {
        const value = chunks.map((characters) => `"${characters.map(written).join('')}"`).join(' ')
        const text = chunks.flat().map(({ code }) => String.fromCharCode(code))
        expect(parseTxtValue(value)).toBe(text.join(''))
      }),
    )
  })

  test('of our own is read as it was written', () => {
    const own = fc.stringMatching(/^[a-z0-9=:._~ +-]*$/)
    fc.assert(
      fc.property(own, (text) => {
        expect(parseTxtValue(txtValue(text))).toBe(text)
      }),
    )
    expect(txtValue(SPF_RECORD)).toBe('"v=spf1 include:amazonses.com ~all"')
  })

  test('of 64 KB is read', () => {
    const value = Array.from({ length: 256 }, () => `"${'\\052'.repeat(2)}${'x'.repeat(253)}"`).join(' ')
    expect(parseTxtValue(value)).toBe(`**${'x'.repeat(253)}`.repeat(256))
  })
})

function octal(code: number): string {
  return `\\${code.toString(8).padStart(3, '0')}`
}

describe('an MX value', () => {
  test.each([
    ['10 mail.example.com.', 10, 'mail.example.com'],
    ['10 mail.example.com', 10, 'mail.example.com'],
    ['10 Mail.EXAMPLE.com.', 10, 'mail.example.com'],
    ['0 mail.example.com.', 0, 'mail.example.com'],
    ['65535 mail.example.com.', 65_535, 'mail.example.com'],
    [' 10\t  mail.example.com. ', 10, 'mail.example.com'],
    ['0 .', 0, ''],
    ['10 10\\040mail.example.com.', 10, '10\\040mail.example.com'],
  ])('%j is %d %j', (value, preference, host) => {
    expect(parseMxValue(value)).toEqual({ preference, host })
  })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(65_535), fc.domain(), (preference, host) => {
        expect(parseMxValue(`${preference} ${host}.`)).toEqual({ preference, host: host.toLowerCase() })
      }),
    )
  })
})

test('a zone file holds values that are read as the records have them', () => {
  const [mx = '', txt = ''] = zoneFile(dnsRecords(domain('bounce.example.com'), 'eu-west-1'))
    .split('\n')
    .map((line) => line.split(' ').slice(4).join(' '))
  expect(parseMxValue(mx)).toEqual({ preference: 10, host: 'feedback-smtp.eu-west-1.amazonses.com' })
  expect(parseTxtValue(txt)).toBe(SPF_RECORD)
})
