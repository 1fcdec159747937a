import { describe, expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/errors.ts'
import { FINDING_CODES } from '../../src/mail-from/findings.ts'
import { headings, read, section, tableRows } from '../support/pages.ts'

/** Whoever is shown a code finds it explained, from the README on. */

const PAGE = 'docs/troubleshooting.md'
const page = read(PAGE)
const readme = read('README.md')

const link = (code: string) => `[\`${code}\`](${PAGE}#${code.toLowerCase()})`

describe('error codes', () => {
  test('each has a heading of its own', () => {
    expect(headings(section(page, 'Error codes')).map(({ text }) => text)).toEqual([...ERROR_CODES])
  })

  test('each has a row in the README that leads there', () => {
    const rows = tableRows(section(readme, 'Error codes'))
    expect(rows.map(([code]) => code)).toEqual(ERROR_CODES.map(link))
    for (const [, meaning] of rows) expect(meaning).toMatch(/\.$/)
  })
})

describe('findings', () => {
  test('each has a heading of its own', () => {
    const found = headings(section(page, 'Findings')).map(({ text }) => text)
    expect(found.toSorted()).toEqual(FINDING_CODES.toSorted())
  })
})

test('each code has words of its own under it', () => {
  for (const part of page.split(/^### /m).slice(1)) {
    const [code = '', ...lines] = part.split('\n')
    expect(lines.join('\n').trim().length, code).toBeGreaterThan(60)
  }
})
