import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, codeSpan, counted, join, msg, oneLine } from '../src/message.ts'
import { harmIn, hostile } from './support/hostile.ts'
import { inlines, skeleton } from './support/markdown.ts'

describe('plain text', () => {
  test('is one harmless line, whatever the values hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        for (const message of [
          msg`${a}`,
          msg`The input is ${a}, not ${b}.`,
          msg`${a}${b}`,
          msg`##${a}`,
          msg`:${a}`,
        ]) {
          expect(harmIn(message.plain())).toBeUndefined()
        }
        expect(harmIn(oneLine(a))).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['\u200b::error::x'],
    ['\ufeff ::error::x'],
    ['\r\n::error::x'],
    ['#\u200e#\u2066[error]x'],
    ['##\ufeff[error]x'],
    ['a\u061cb'],
  ])('%j is made harmless', (text) => {
    expect(harmIn(msg`${text}`.plain())).toBeUndefined()
  })

  test('has no character that nobody can see, whatever the values hold', () => {
    const ignorable = fc.constantFrom(
      ...['\u00ad', '\u034f', '\u115f', '\u17b4', '\u180b', '\u2060', '\u2065', '\u3164', '\ufe0f', '\uffa0'],
      ...['\u{1d173}', '\u{e0001}', '\u{e0061}', '\u{e0100}', '\u{e0fff}'],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, ignorable)), (texts) => {
        const value = texts.join('')
        for (const shown of [msg`It is ${value}.`.plain(), msg`${value}`.markdown(), oneLine(value)])
          expect(shown).not.toMatch(/\p{Default_Ignorable_Code_Point}/u)
      }),
    )
    expect(codeSpan('bounce\ufe0f.\u034fexample\u{e0100}.com')).toBe('`bounce.example.com`')
  })

  test('shows printable values as they are', () => {
    expect(msg`${code('bounce.example.com')} is ${code('"Ünïcode 日本 😀"')}, ${code('a::b')}.`.plain()).toBe(
      'bounce.example.com is "Ünïcode 日本 😀", a::b.',
    )
  })

  test('keeps words apart that a line break kept apart', () => {
    expect(msg`${code('one\r\ntwo')}`.plain()).toMatch(/^one\s+two$/)
  })

  test('shows the beginning of a long value, within what an annotation can show', () => {
    const text = msg`before ${'x'.repeat(100_000)} after`.plain()
    expect(text).toMatch(/^before x{500,}/)
    expect(text).toMatch(/ after$/)
    expect(text.length).toBeLessThan(4096)
  })
})

describe('Markdown', () => {
  const parts = (markdown: string) => inlines(markdown).map((part) => ('text' in part ? part.text : '<code>'))

  test('has every value within one code span, and our words around it', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const markdown = msg`The input ${a} is not (${b}).`.markdown()
        expect(parts(markdown)).toEqual(['The input ', '<code>', ' is not (', '<code>', ').'])
        expect(harmIn(markdown)).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps values that touch each other from opening up', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const outside = inlines(msg`(${a}${b})`.markdown()).flatMap((part) =>
          'text' in part ? [part.text] : [],
        )
        expect(outside.join('').trim()).toMatch(/^\(\s*\)$/)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['bounce.example.com', 'bounce.example.com'],
    ['`', '`'],
    ['``a`', '``a`'],
    ['a\\', 'a\\'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['**a** [b](c)', '**a** [b](c)'],
    ['  a  ', 'a'],
  ])('shows %j as it is', (value, shown) => {
    expect(inlines(msg`${value}`.markdown())).toEqual([{ code: shown }])
    expect(inlines(codeSpan(value))).toEqual([{ code: shown }])
  })

  test.each([[''], [' '], ['\n'], ['\u200b']])('shows %j as something that can be seen', (value) => {
    const [span, ...more] = inlines(codeSpan(value))
    expect(more).toEqual([])
    expect(span && 'code' in span && span.code).toMatch(/\w/)
  })

  test('leaves our own words and numbers as Markdown', () => {
    expect(msg`**${3} inputs** are _wrong_`.markdown()).toBe('**3 inputs** are _wrong_')
  })
})

describe('building', () => {
  test('takes a message in as it is', () => {
    const inner = msg`**ours** ${code('theirs')}`
    const outer = msg`Well: ${inner}, ${4}.`
    expect(outer.plain()).toBe('Well: **ours** theirs, 4.')
    expect(inlines(outer.markdown())).toEqual([
      { text: 'Well: **ours** ' },
      { code: 'theirs' },
      { text: ', 4.' },
    ])
  })

  test('nesting changes nothing in how values are shown', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(msg`a ${msg`${msg`${value}`}`} b`.markdown()).toBe(msg`a ${value} b`.markdown())
        expect(msg`a ${msg`${msg`${value}`}`} b`.plain()).toBe(msg`a ${value} b`.plain())
      }),
    )
  })

  test('joins with a space between', () => {
    expect(join([]).plain()).toBe('')
    expect(join([msg`a`]).plain()).toBe('a')
    expect(join([msg`a ${code('1')}`, msg`b ${code('2')}`, msg`c`]).plain()).toBe('a 1 b 2 c')
    expect(inlines(join([msg`${code('1')}`, msg`${code('2')}`]).markdown())).toEqual([
      { code: '1' },
      { text: ' ' },
      { code: '2' },
    ])
  })
})

describe('of any size', () => {
  const count = 100_000
  const sentences = Array.from({ length: count }, (_, i) => msg`${code(`host-${i}`)} is no DNS server.`)

  test('is joined, put into another one and shown in linear time', () => {
    const message = msg`All are wrong: ${join(sentences)} ${join(sentences)}`
    expect(message.plain()).toMatch(/^All are wrong: host-0 is no DNS server\. host-1 is/)
    expect(message.markdown()).toMatch(/`host-99999` is no DNS server\.$/)
  })

  test('is made of many values in linear time', () => {
    const literals = Object.assign(Array<string>(count + 1).fill(''), { raw: [] })
    expect(msg(literals, ...Array<string>(count).fill('x')).plain()).toBe(Array(count).fill('x').join(' '))
  })

  test.each(['`', '` ', ' ', '\n', '::', '##[', '\u200b', '\u{e0100}', '😀', 'x'])(
    'is shown shortened, in linear time, where a value is %j again and again',
    (part) => {
      const value = part.repeat(2 ** 22 / part.length)
      expect(msg`It is ${value}.`.plain().length).toBeLessThan(1000)
      expect(skeleton(msg`It is ${value}.`.markdown())).toEqual(['It is <code>.'])
    },
  )
})

test('a code span has no fence that GitHub does not know', () => {
  for (const length of [1, 39, 40, 79, 80, 81, 500]) {
    const value = `${'`'.repeat(length)} @octocat [link](https://evil.test)`
    expect(skeleton(msg`Seen: ${value}.`.markdown())).toEqual(['Seen: <code>.'])
  }
})

test.each([
  [0, '0 targets'],
  [1, '1 target'],
  [2, '2 targets'],
])('%i of a noun are %s', (count, words) => {
  expect(counted(count, 'target').markdown()).toBe(words)
  expect(counted(count, 'entry', 'entries').plain()).toBe(count === 1 ? '1 entry' : `${count} entries`)
})
