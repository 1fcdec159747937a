import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ActionMetadata, readMetadata } from '../../sandbox/runner.ts'
import { INPUTS } from '../../src/inputs/inputs.ts'
import { SEVERITIES } from '../../src/mail-from/findings.ts'
import { OUTPUTS } from '../../src/report/outputs.ts'
import { section, tableRows } from '../support/pages.ts'

/** action.yml, the README and the code must say the same. */

const readme = readFileSync('README.md', 'utf8')
const metadata: ActionMetadata = await readMetadata()

/** The rows of the table under a heading of the README. */
const tableUnder = (heading: string) => tableRows(section(readme, heading))

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

// The language service of GitHub, which lints action.yml (examples.test.ts), overlooks other keys here.
test('an input or output has no keys but those that GitHub knows', () => {
  for (const input of Object.values(metadata.inputs)) {
    expect(['description', 'required', 'default']).toEqual(expect.arrayContaining(Object.keys(input)))
  }
  for (const output of Object.values(metadata.outputs)) expect(Object.keys(output)).toEqual(['description'])
})

test('descriptions are full sentences', () => {
  for (const [name, { description }] of Object.entries({ ...metadata.inputs, ...metadata.outputs })) {
    expect(description, name).toMatch(/^\S.{40,}\.$/s)
  }
})
