import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The threat model claims nothing that no test holds: each link names a file and the titles in it, as `describe > test`. */

const page = readFileSync('docs/threat-model.md', 'utf8')
const claims = Array.from(
  page.matchAll(/\[([^\]]+)\]\(\.\.\/(__tests__\/[^)]+)\)/g),
  ([, text = '', file = '']) => ({
    text,
    titles: text.split(' > '),
    file: join(file),
  }),
)

test.each(claims)('$file has $text', ({ titles, file }) => {
  expect(existsSync(file)).toBe(true)
  const source = readFileSync(file, 'utf8')
  // One title after the other, each as the first thing that is handed to `test` or `describe`.
  let rest = source
  for (const title of titles) {
    const at = positionOf(title, rest)
    expect(at, title).toBeGreaterThanOrEqual(0)
    rest = rest.slice(at)
  }
})

function positionOf(title: string, source: string): number {
  const written = title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return source.search(new RegExp(`\\(\\s*(['"\`])${written}\\1,`))
}

test('a title that is not there is not found', () => {
  const source = "describe('a', () => {\n  test('is b', () => {})\n  expect('is c')\n})"
  expect(positionOf('is b', source)).toBeGreaterThan(0)
  for (const title of ['is', 'is b ', 'b', 'is c']) expect(positionOf(title, source)).toBe(-1)
})

describe('the page', () => {
  const attacks = page
    .replace(/^[\s\S]*\n## Who could attack.*\n/, '')
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.split('\n')[0] ?? '', text] as const)

  test('has the attackers that count', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(7)
  })

  test.each(attacks)('%s: what stops it, held by tests, and what does not', (_, text) => {
    expect(text).toMatch(/^Stopped by:\n\n- /m)
    expect(text).toContain('](../__tests__/')
    expect(text).toMatch(/^Not stopped: \S.{50,}/m)
  })

  test('names tests by links only', () => {
    const rest = page.replace(/\]\(\.\.\/__tests__\/[^)]+\)/g, '')
    expect(rest).not.toContain('__tests__')
  })
})
