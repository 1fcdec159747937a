import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfigFile } from '../../src/inputs/config-file.ts'
import { type InputName, readInputs } from '../../src/inputs/inputs.ts'
import { read as readPage } from '../support/pages.ts'

const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
const outside = mkdtempSync(join(tmpdir(), 'outside-'))
afterAll(() => {
  for (const folder of [workspace, outside]) rmSync(folder, { recursive: true })
})

type Typed = Partial<Record<InputName, string>>

const env = { GITHUB_WORKSPACE: workspace }

async function readFile(path: string, inputs: Typed = {}) {
  return readConfigFile(path, (name) => inputs[name] ?? '', env)
}

async function read(text: string | Uint8Array, inputs: Typed = {}) {
  writeFileSync(join(workspace, 'f.yml'), text)
  return readFile('f.yml', inputs)
}

async function problems(text: string | Uint8Array, inputs: Typed = {}): Promise<readonly string[]> {
  const file = await read(text, inputs)
  return file.problems.map(({ line, column, message }) => `${line}:${column} ${message.plain()}`)
}

const GOOD = `defaults:
  aws-region: us-east-1
  mail-from-domain: bounce.{domain}
  hosted-zone-id: auto
identities:
  - example.com
  - identity: news@Example.net
    aws-region: [eu-west-1, us-east-1]
    mail-from-domain: "{region}.{domain}"
    behavior-on-mx-failure: RejectMessage
  - identity: old.example.org
    disable: "true"
    hosted-zone-id: none
`

test('each identity is a target in each of its regions, in the order of the file', async () => {
  const { targets, problems, path } = await read(GOOD)
  expect(problems).toEqual([])
  expect(path).toBe('f.yml')
  const auto = { kind: 'auto' }
  expect(targets).toMatchObject([
    {
      identity: { name: 'example.com' },
      region: 'us-east-1',
      desired: { domain: 'bounce.example.com' },
      zone: auto,
    },
    {
      identity: { name: 'news@example.net' },
      region: 'eu-west-1',
      desired: { domain: 'eu-west-1.example.net', behavior: 'REJECT_MESSAGE' },
    },
    {
      identity: { name: 'news@example.net' },
      region: 'us-east-1',
      desired: { domain: 'us-east-1.example.net' },
    },
    { identity: { name: 'old.example.org' }, desired: { kind: 'default' }, zone: undefined },
  ])
})

test('JSON is read like YAML', async () => {
  expect((await read(JSON.stringify(parse(GOOD)))).targets).toEqual((await read(GOOD)).targets)
})

test('the entry wins over the defaults, and those over the input', async () => {
  const text = (entry: string, defaults = '') =>
    `defaults: {mail-from-domain: "b.{domain}"${defaults}}\nidentities: [{identity: example.com${entry}}]`
  const region = async (...args: [string, string?]) =>
    (await read(text(...args), { 'aws-region': 'eu-west-1' })).targets[0]?.region
  expect(await region('', '')).toBe('eu-west-1')
  expect(await region('', ', aws-region: eu-west-2')).toBe('eu-west-2')
  expect(await region(', aws-region: eu-west-3', ', aws-region: eu-west-2')).toBe('eu-west-3')
})

test("an entry's MAIL FROM domain beats a default disable", async () => {
  const text =
    'defaults: {disable: true, aws-region: us-east-1}\nidentities: [{identity: example.com, mail-from-domain: b.example.com}]'
  expect((await read(text)).targets).toMatchObject([{ desired: { domain: 'b.example.com' } }])
})

test('of targets that share a name the first owns the MX record', async () => {
  const text =
    'identities: [{identity: example.com, mail-from-domain: b.example.com, aws-region: [eu-west-1, us-east-1]}]'
  expect((await read(text)).targets.map(({ mxRegion }) => mxRegion)).toEqual(['eu-west-1', 'eu-west-1'])
})

test('an alias stands for what its anchor names', async () => {
  const text =
    'defaults: {aws-region: &r us-east-1, mail-from-domain: "b.{domain}"}\nidentities: [{identity: example.com, aws-region: *r}]'
  expect((await read(text)).targets).toHaveLength(1)
})

test.each<[string, string, readonly (string | RegExp)[]]>([
  ['an unknown key', `${GOOD}extra: 1\n`, [/^14:1 The file has the unknown key extra/]],
  ['a duplicate key', `${GOOD}defaults: {}\n`, [/^14:1 The file has the key defaults twice/]],
  [
    'a duplicate target',
    `${GOOD}  - EXAMPLE.com.\n`,
    [/^14:5 example\.com in us-east-1 is declared twice: line 6 /],
  ],
  ['a null', 'identities:\n  - identity:\n', [/^2:14 identity has no value/]],
  ['a wrong type', `${GOOD}  - identity: 12\n`, [/^14:15 identity is not a string/]],
  ['a merge key', `${GOOD}  - <<: {}\n    identity: b.example.com\n`, [/^14:5 .*unknown key <</]],
  ['a custom tag', 'identities: !mine [example.com]\n', [/^1:13 The file is not valid YAML/]],
  ['broken YAML', 'identities: [\n', [/^2:1 The file is not valid YAML/]],
  [
    'a value that no input takes',
    `${GOOD}  - identity: b.example.com\n    aws-region: moon\n`,
    [/^15:17 aws-region is "moon"/],
  ],
  [
    'a domain elsewhere',
    `${GOOD}  - identity: b.example.com\n    mail-from-domain: b.example.org\n`,
    [/^15:23 mail-from-domain is/],
  ],
  [
    'a wrong type of a default that every entry overrides',
    'defaults: {aws-region: [12]}\nidentities: [{identity: example.com, disable: true, aws-region: us-east-1}]',
    [/^1:25 aws-region is not a string/],
  ],
  [
    'a wrong value of such a default',
    'defaults: {disable: maybe}\nidentities: [{identity: example.com, mail-from-domain: b.example.com, aws-region: us-east-1}]',
    [/^1:21 disable is "maybe"/],
  ],
  [
    'an alias that nothing names',
    'x: &later a\nidentities: [*nope]\ndefaults: {mail-from-domain: *b, aws-region: *later}\n',
    [
      /^2:14 The file has the alias \*nope, but no anchor &nope before it\. Correct the name, or quote/,
      /^3:30 The file has the alias \*b, /,
    ],
  ],
  ['no identities', 'identities: []\n', [/^1:13 identities is empty/]],
  ['nothing', '# only a comment\n', [/^1:1 The file is empty/]],
  ['a second document', `${GOOD}---\n${GOOD}`, [/^14:1 The file contains a second YAML document/]],
  [
    'a number for an entry',
    `${GOOD}  - 12\n`,
    [/^14:5 An entry of identities is neither a string nor a map/],
  ],
  [
    'an identity that is wrong, and not the domain below it,',
    `${GOOD}  - identity: b_c\n    mail-from-domain: 'b.{domain}'\n`,
    [/^14:15 identity is "b_c"/],
  ],
  [
    'a region that is wrong, and not the domain with its name,',
    `${GOOD}  - {identity: b.example.com, aws-region: moon_1, mail-from-domain: '{region}.b.example.com'}\n`,
    [/^14:43 aws-region is "moon_1"/],
  ],
  [
    'an unknown placeholder',
    `${GOOD}  - {identity: b.example.com, mail-from-domain: 'b.{domian}'}\n`,
    [/^14:49 mail-from-domain has the unknown placeholder \{domian\}/],
  ],
  [
    'a placeholder without quotation marks',
    `${GOOD}  - identity: b.example.com\n    mail-from-domain: {domain}\n`,
    [/^15:23 mail-from-domain is a map, .*quotation marks/],
  ],
  [
    'one before a name',
    `${GOOD}  - identity: b.example.com\n    mail-from-domain: {region}.b.{domain}\n`,
    [/^15:31 The file is not valid YAML: .*quotation marks/],
  ],
  ['a list of defaults alone', 'defaults: []\nidentities: [b_c]\n', [/^1:11 defaults is not a map/]],
  [
    'each fault in the order of the file',
    `${GOOD}  - EXAMPLE.com\n  - {identity: b.example.com, more: 1}\n  - 12\n`,
    [/^14:5 .* declared twice/, /^15:31 .*unknown key more/, /^16:5 /],
  ],
  ['what follows a line break in the wrong place', '{![a](b)\r\n\u0000', [/^1:3 /, /^1:6 /, /^2:2 /]],
  ['brackets below a text', `a: |\n  x\n  y\nb: ${'['.repeat(25)}`, [/^4:1 The file is nested too deeply/]],
  [
    'YAML 1.1',
    `%YAML 1.1\n---\n${GOOD}`,
    [/^1:1 The file declares YAML 1\.1, but only YAML 1\.2 is supported/],
  ],
])('%s is told with its place', async (_, text, expected) => {
  const told = await problems(text)
  expect(told).toHaveLength(expected.length)
  for (const [i, pattern] of expected.entries()) expect(told[i]).toMatch(pattern)
})

test.each<[string, string]>([
  ['brackets', '['.repeat(1_000_000)],
  ['dashes', '- '.repeat(500_000)],
  ['aliases', `a: &a [x]\nb:\n${'- *a\n'.repeat(150_000)}`],
  ['commas', `{${','.repeat(1_000_000)}`],
])('a file of %s is refused without effort', async (_, text) => {
  expect(await problems(text)).toHaveLength(1)
})

describe('a file is read in time that grows with its size alone', () => {
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('')
  const names = (count: number) => lines(count, (i) => `- e${i}.example.com\n`)
  const defaults = (regions: string, domain = 'b.{domain}') =>
    `defaults: {mail-from-domain: "${domain}", aws-region: [${regions}]}\nidentities:\n`

  test.each<[string, string, number]>([
    ['one region again and again', defaults('us-east-1, '.repeat(60)) + names(20_000), 60],
    ['more regions than there are', defaults('us-east-1, '.repeat(20_000)) + names(10_000), 1],
    ['regions that do not exist', defaults(lines(900, (i) => `x${i}, `)) + names(20_000), 901],
    [
      'placeholders that a long name would fill',
      defaults('us-east-1', '{domain}'.repeat(50_000)) + lines(500, (i) => `- ${'e'.repeat(900)}${i}.com\n`),
      501,
    ],
    [
      'a map that aliases repeat',
      `${defaults('')}- &a {${lines(990, (i) => `k${i}: 1, `)}}\n${'- *a\n'.repeat(20_000)}`,
      992,
    ],
    ['a key that is too long', defaults('us-east-1', '{'.repeat(900_000)) + names(1_000), 1],
  ])('%s', async (_, text, count) => {
    const startedAt = performance.now()
    expect(await problems(text)).toHaveLength(count)
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })

  test('a region that a list has twice is told once', async () => {
    expect(await problems(`${defaults('us-east-1, eu-west-1, us-east-1')}${names(3)}`)).toEqual([
      '1:79 aws-region lists us-east-1 twice: remove one.',
    ])
  })
})

test('more targets than a thousand are refused', async () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, i) => `  - e${i}.example.com\n`).join('')
  const start = 'defaults: {aws-region: us-east-1, mail-from-domain: "b.{domain}"}\nidentities:\n'
  expect((await read(start + entries(1000))).targets).toHaveLength(1000)
  expect(await problems(start + entries(1001))).toEqual([
    expect.stringMatching(/^1003:5 .*more than 1000 targets/),
  ])
})

describe('what is not read', () => {
  test('a missing file asks for a checkout', async () => {
    const { problems } = await readFile('missing.yml')
    expect(problems).toMatchObject([{ message: expect.objectContaining({}) }])
    expect(problems[0]?.message.plain()).toContain('actions/checkout')
    expect(problems[0]?.line).toBeUndefined()
  })

  test('a file outside the workspace, also by a symbolic link', async () => {
    writeFileSync(join(outside, 'f.yml'), GOOD)
    symlinkSync(join(outside, 'f.yml'), join(workspace, 'link.yml'))
    for (const path of [join(outside, 'f.yml'), '../f.yml', 'link.yml'])
      expect((await readFile(path)).problems[0]?.message.plain()).toContain('outside the workspace')
  })

  test('a large one, a folder, and other encodings', async () => {
    expect(await problems(`#${' '.repeat(1_048_576)}`)).toEqual([
      expect.stringContaining('larger than 1 MiB'),
    ])
    expect((await readFile('.')).problems).toHaveLength(1)
    expect(await problems(new Uint8Array([0xff, 0xfe]))).toEqual([expect.stringContaining('UTF-8')])
  })
})

test.each<[Typed, string]>([
  [{ identity: 'example.com' }, "identity can't be combined with config-file"],
  [{ 'mail-from-domain': 'b.example.com' }, "mail-from-domain can't be combined with config-file"],
  [{ disable: 'true' }, "disable can't be combined with config-file"],
])('the inputs %j contradict a file', async (inputs, words) => {
  const result = readInputs((name) => inputs[name] ?? '', env, await read(GOOD))
  expect('error' in result && result.error.text.plain()).toContain(words)
})

describe('what a file lacks or has too much of', () => {
  const ROLE = 'arn:aws:iam::444455556666:role/dns'
  const told = async (text: string, inputs: Typed) => {
    const given = readInputs((name) => inputs[name] ?? '', env, await read(text, inputs))
    return 'error' in given ? (given.error.details.points ?? []).map((point) => point.plain()) : []
  }
  const file = (...entries: readonly string[]) =>
    `defaults: {aws-region: us-east-1, mail-from-domain: "b.{domain}"}\nidentities:\n${entries.map((entry) => `- ${entry}\n`).join('')}`
  const WITH_ZONE = '{identity: a.example.com, hosted-zone-id: auto}'

  test.each<[Typed]>([
    [{ 'dns-provider': 'route53' }],
    [{ 'hosted-zone-role-to-assume': ROLE }],
    [{ 'dns-provider': 'Route53', 'hosted-zone-role-to-assume': ROLE }],
  ])('a zone that a wrong file may declare is not missing for %j', async (inputs) => {
    expect(await told(file(WITH_ZONE), inputs)).toEqual([])
    expect(await told(file('{identity: a_b, hosted-zone-id: auto}'), inputs)).toEqual([
      expect.stringMatching(/^f\.yml:3:14: identity is "a_b"/),
    ])
    expect(await told('identities: [', inputs)).toEqual([expect.stringContaining('not valid YAML')])
    expect(await told(file('a.example.com'), inputs)).toEqual([expect.stringContaining('hosted-zone-id')])
  })

  test('a token that is missing is told also beside a file that is wrong', async () => {
    expect(await told('identities: [', { 'dns-provider': 'cloudflare' })).toHaveLength(2)
    const id = '023e105f4ecef8ad9ca31a8372d0c353'
    expect(await told('identities: [', { 'cloudflare-zone-id': id })).toHaveLength(2)
  })

  test('an entry without a zone is wrong where Route 53 is named, unless it publishes nothing', async () => {
    const text = file(
      WITH_ZONE,
      'b.example.com',
      '{identity: c.example.com, hosted-zone-id: none}',
      '{identity: d.example.com, disable: true}',
      '{identity: e.example.com, aws-region: [us-east-1, eu-west-1]}',
    )
    const inputs = { 'dns-provider': 'route53' }
    expect(await told(text, inputs)).toEqual([
      expect.stringMatching(
        /^f\.yml:4:3: b\.example\.com has no hosted-zone-id, but dns-provider is route53: /,
      ),
      expect.stringMatching(/^f\.yml:7:3: e\.example\.com has no hosted-zone-id/),
    ])
    expect(await told(text, {})).toEqual([])
    expect(await told(text, { ...inputs, 'hosted-zone-id': 'auto' })).toEqual([])
    expect(await told(file(WITH_ZONE, '{identity: b.example.com, hosted-zone-id: x}'), inputs)).toEqual([
      expect.stringContaining('hosted-zone-id is "x"'),
    ])
  })

  test.each<[number, RegExp]>([
    [499, /^998 problems in the inputs; .* And 978 more\.$/],
    [600, /^At least 1000 problems in the inputs; .* And at least 980 more\.$/],
  ])('of %i entries with two problems each is counted', async (count, expected) => {
    const entries = Array.from({ length: count }, (_, i) => `{identity: a_${i}, disable: x}`)
    const result = readInputs(() => '', env, await read(file(...entries)))
    expect('error' in result && result.error.text.plain()).toMatch(expected)
  })
})

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readPage('ses-mail-from.schema.json')))

  test.each([
    GOOD,
    'identities: [example.com]',
    'identities: [{identity: example.com, disable: " true "}]',
    'identities: [{identity: example.com, disable: true, aws-region: us-east-1}]',
    'defaults: {}\nidentities: [{identity: a@example.com, mail-from-domain: b.example.com, hosted-zone-id: none}]',
  ])('accepts what the reader accepts: %j', async (text) => {
    const inputs = { 'aws-region': 'us-east-1' }
    const structural = (await problems(text, inputs)).filter(
      (told) => !told.includes('mail-from-domain is empty'),
    )
    expect(structural).toEqual([])
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    'identities: []',
    'identities: [12]',
    'identities: [" "]',
    'identities: [{identity: null}]',
    'identities: [{disable: true}]',
    'identities: [{identity: example.com, disable: maybe}]',
    'identities: [{identity: example.com, disable: true, aws-region: []}]',
    'identities: [{identity: example.com, disable: true, behavior-on-mx-failure: Bounce}]',
    'identities: [{identity: example.com, disable: true, behavior-on-mx-failure: use_defaultvalue}]',
    'identities: [{identity: example.com, disable: true, more: 1}]',
    'defaults: {identity: example.com}\nidentities: [{identity: example.com, disable: true}]',
    'more: 1\nidentities: [{identity: example.com, disable: true}]',
    'defaults: []\nidentities: [{identity: example.com, disable: true}]',
    '[]',
  ])('refuses what the reader refuses: %j', async (text) => {
    expect(await problems(text, { 'aws-region': 'us-east-1' })).not.toEqual([])
    expect(validate(parse(text))).toBe(false)
  })
})
