import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { NODE } from '../sandbox/runner.ts'

/** The README shows what the step really shows. */

const PICTURES = 'docs/pictures'
const read = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const committed = read(PICTURES)

test('the pictures are what the bundle shows, byte for byte: else run `npm run pictures`', {
  timeout: 60_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    execFileSync(NODE, ['scripts/pictures.ts', folder], { stdio: 'pipe', timeout: 50_000 })
    const fresh = read(folder)
    expect(Object.keys(committed)).toEqual(Object.keys(fresh))
    const stale = Object.keys(fresh).filter((name) => fresh[name] !== committed[name])
    expect(stale, 'Run `npm run pictures`').toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each(Object.entries(committed))(
  '%s is well-formed, and is nothing but rectangles and text',
  (_, svg) => {
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;)/)
    const elements = Array.from(svg.matchAll(/<([^\s/>]+)/g), ([, name]) => name)
    expect(['g', 'rect', 'style', 'svg', 'text', 'title']).toEqual(expect.arrayContaining(elements))
    for (const [tag] of svg.matchAll(/<\w[^>]*>/g))
      expect(tag).not.toMatch(/\s(?:on\w+|style|src|(?:\w+:)?href)=/i)
    expect(svg.match(/<style>(.*?)<\/style>/s)?.[1]).not.toMatch(/url|@|\\/i)
  },
)

test('the README shows no picture that is not there', () => {
  for (const [path] of readFileSync('README.md', 'utf8').matchAll(/docs\/pictures\/[\w-]+\.svg/g)) {
    expect(existsSync(path), path).toBe(true)
  }
})
