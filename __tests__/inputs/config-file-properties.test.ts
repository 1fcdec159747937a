import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readConfigFile } from '../../src/inputs/config-file.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { read as readPage } from '../support/pages.ts'

/** What holds for the reader of a `config-file`, whatever the file. */

const workspace = mkdtempSync(join(tmpdir(), 'config-file-properties-'))
afterAll(() => rmSync(workspace, { recursive: true }))

async function read(text: string) {
  writeFileSync(join(workspace, 'f.yml'), text)
  const input = (name: string) => (name === 'aws-region' ? 'us-east-1' : '')
  return readConfigFile('f.yml', input, { GITHUB_WORKSPACE: workspace })
}

const GOOD = `# yaml-language-server: $schema=ses-mail-from.schema.json
defaults:
  aws-region: &here [us-east-1, eu-west-1]
  mail-from-domain: "bounce.{domain}"
  hosted-zone-id: auto
identities:
  - example.com
  - identity: news@Example.net
    aws-region: *here
    behavior-on-mx-failure: RejectMessage
  - {identity: old.example.org, disable: "true", hosted-zone-id: 'none'}
`
const TOKENS = [
  ...[
    ': ',
    '- ',
    '? ',
    '\n',
    '\r\n',
    '\r',
    '\n  ',
    '\t',
    ' ',
    '#',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\u2028',
  ],
  ...[
    '&a ',
    '*a',
    '*here',
    '!!str ',
    '!x ',
    '<<: ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '\\u0000',
  ],
  ...[
    'null',
    '~',
    'true',
    '12',
    '0x1f',
    '.inf',
    'identities:',
    'identity: ',
    'defaults:',
    'disable: ',
    'a.example.com',
  ],
  ...[
    'aws-region: ',
    '{domain}',
    '__proto__: ',
    'constructor',
    'é',
    '😀',
    '\ud800',
    '\ufeff',
    'x'.repeat(3000),
  ],
]
const snippets = fc.oneof(fc.constantFrom(...TOKENS), hostile)

/** The good file, with some spans replaced by something else, or by each other. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(GOOD.length),
      fc.nat(12),
      fc.oneof(snippets, fc.constant(''), fc.constantFrom(...GOOD.split('\n'))),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((edits) =>
    edits.reduce(
      (text, [at, length, snippet]) => text.slice(0, at) + snippet + text.slice(at + length),
      GOOD,
    ),
  )
const anything = fc.oneof(
  mutated,
  fc.array(snippets, { maxLength: 20 }).map((parts) => parts.join('')),
)

test('any text is read, or refused with places that the file has', async () => {
  const ends = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const { targets, problems, path } = await read(text)
      expect(path).toBe('f.yml')
      ends.add(problems.length > 0 ? 'refused' : 'read')
      if (problems.length === 0) expect(targets).not.toEqual([])
      const lines = readFileSync(join(workspace, 'f.yml'), 'utf8').split('\n')
      for (const { line = 0, column = 0, message } of problems) {
        expect(harmIn(message.plain())).toBeUndefined()
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
      }
    }),
    { numRuns: 400 },
  )
  expect([...ends].toSorted()).toEqual(['read', 'refused'])
})

/** The first value of each is right. */
const VALUES = {
  'mail-from-domain': ['bounce.{domain}', '', ' ', 12, null, ['bounce.{domain}']],
  'behavior-on-mx-failure': [
    'RejectMessage',
    'use_default_value',
    ' REJECT_MESSAGE ',
    'use_defaultvalue',
    '',
    1,
  ],
  disable: [false, true, 'FALSE', 'tRue', ' true ', 'no', '', 0, null],
  'aws-region': ['eu-west-1', ['us-east-1', 'eu-west-1'], [], '', [''], [12], [null], {}, null],
  'hosted-zone-id': ['auto', 'none', '', 12, null, ['auto']],
} as const
const odd = fc.constantFrom<unknown>('d.example.com', '', ' ', 12, null, [], {}, ['d.example.com'])
const mostly = (usual: fc.Arbitrary<unknown>, others = odd) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: others })
const keys = Object.entries(VALUES).map(
  ([key, [right, ...others]]) =>
    [key, mostly(fc.constant(right), fc.constantFrom<unknown>(...others))] as const,
)
/** Rarely with a key that is not known. */
const record = (values: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) =>
  fc
    .tuple(fc.record(values, { requiredKeys }), fc.nat(15))
    .map(([map, n]) => (n === 0 ? { ...map, more: 1 } : map))
const declarations = record(Object.fromEntries(keys))
const names = mostly(fc.constantFrom('a.example.com', 'b.example.com', 'news@c.example.com'))
const entries = record({ identity: names, ...Object.fromEntries(keys) }, ['identity'])
const identities = fc.array(fc.oneof(names, mostly(entries, declarations)), { maxLength: 2 })
const documents = record({ defaults: mostly(declarations), identities: mostly(identities) }, ['identities'])

const validate = new Ajv({ strict: false }).compile(JSON.parse(readPage('ses-mail-from.schema.json')))
/** What takes several values together, which a schema can't say. */
const BEYOND = /mail-from-domain is empty|but disable is true|is declared twice/

test('the reader refuses what the JSON Schema refuses, and nothing else but what a schema cannot say', async () => {
  const ends = new Set<string>()
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const { problems } = await read(stringify(document))
      const isValid = validate(document)
      ends.add(isValid ? 'valid' : 'not valid')
      const told = problems.map(({ message }) => message.plain())
      if (isValid) expect(told.filter((text) => !BEYOND.test(text))).toEqual([])
      else expect(told).not.toEqual([])
    }),
    { numRuns: 400 },
  )
  expect([...ends].toSorted()).toEqual(['not valid', 'valid'])
})
