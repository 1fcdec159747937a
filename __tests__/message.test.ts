import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, codeSpan, join, msg, oneLine } from '../src/message.ts'
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

test('a code span has no fence that GitHub does not know', () => {
  for (const length of [1, 39, 40, 79, 80, 81, 500]) {
    const value = `${'`'.repeat(length)} @octocat [link](https://evil.test)`
    expect(skeleton(msg`Seen: ${value}.`.markdown())).toEqual(['Seen: <code>.'])
  }
})
