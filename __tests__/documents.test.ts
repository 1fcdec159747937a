import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type ActionMetadata, readMetadata } from '../sandbox/runner.ts'
import { ERROR_CODES } from '../src/errors.ts'
import { INPUTS } from '../src/inputs.ts'
import { SEVERITIES } from '../src/mail-from/findings.ts'
import { OUTPUTS } from '../src/report/outputs.ts'

/** action.yml, the README and the code must say the same. */

const readme = readFileSync('README.md', 'utf8')
const metadata: ActionMetadata = await readMetadata()

/** The rows of the table under a heading of the README, cell by cell. */
function tableUnder(heading: string): string[][] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
}

const firstColumn = (heading: string) => tableUnder(heading).map(([cell = '']) => cell.replaceAll('`', ''))

test('inputs', () => {
  expect(Object.keys(metadata.inputs)).toEqual([...INPUTS])
  expect(firstColumn('Inputs')).toEqual([...INPUTS])
})

test('defaults of the inputs', () => {
  const documented = Object.fromEntries(
    tableUnder('Inputs').map(([name = '', value = '']) => [
      name.replaceAll('`', ''),
      value.replaceAll('`', ''),
    ]),
  )
  for (const [name, { required, default: value }] of Object.entries(metadata.inputs)) {
    expect(documented[name], name).toBe(required ? 'required' : value || '')
    // What is not quoted in YAML would reach other tools as a boolean or a number.
    if (!required) expect(typeof value, name).toBe('string')
  }
})

test('outputs', () => {
  expect(Object.keys(metadata.outputs)).toEqual([...OUTPUTS])
  expect(firstColumn('Outputs')).toEqual([...OUTPUTS])
})

test('error codes', () => {
  expect(firstColumn('Error codes')).toEqual([...ERROR_CODES])
})

test('findings', () => {
  const rows = readFileSync('docs/findings.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[A-Z]/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const documented = rows.map(([, code = '', severity = '']) => [
    code.replaceAll('`', ''),
    severity.replace(/;.*/, ''),
  ])
  expect(Object.fromEntries(documented)).toEqual(SEVERITIES)
})

test('descriptions are full sentences', () => {
  for (const [name, { description }] of Object.entries({ ...metadata.inputs, ...metadata.outputs })) {
    expect(description, name).toMatch(/^\S.{40,}\.$/s)
  }
})

describe('examples in the README', () => {
  const blocks = Array.from(
    readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
    ([, language = '', text = '']) => ({ language, text }),
  )
  const workflows = blocks.filter(
    ({ language, text }) => language === 'yaml' && text.includes('mail-from-domain'),
  )

  test('use only inputs that exist', () => {
    expect(workflows.length).toBeGreaterThan(0)
    for (const { text } of workflows) {
      for (const inputs of findInputs(parse(text)))
        for (const name of Object.keys(inputs)) expect([...INPUTS]).toContain(name)
    }
  })

  test('are valid JSON', () => {
    const policies = blocks.filter(({ language }) => language === 'json')
    expect(policies.length).toBeGreaterThan(0)
    for (const { text } of policies) expect(() => JSON.parse(text)).not.toThrow()
  })

  /** Every `with:` of a step that names an identity, wherever it stands. */
  function findInputs(node: unknown): Record<string, unknown>[] {
    if (typeof node !== 'object' || node === null) return []
    const own =
      'with' in node && typeof node.with === 'object' && node.with && 'identity' in node.with
        ? [node.with]
        : []
    return [...(own as Record<string, unknown>[]), ...Object.values(node).flatMap(findInputs)]
  }
})

test('links inside the repository resolve', () => {
  const pages = ['.', 'docs', 'examples', 'sandbox', '.github'].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  )
  expect(pages).toContain('README.md')
  for (const page of pages) {
    const text = readFileSync(page, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#')
      const file = path ? join(dirname(page), path) : page
      expect(existsSync(file), `${page}: ${target}`).toBe(true)
      if (anchor) expect(anchorsOf(readFileSync(file, 'utf8')), `${page}: ${target}`).toContain(anchor)
    }
  }
})

function anchorsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )
}
