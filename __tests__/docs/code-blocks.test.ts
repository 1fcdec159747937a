import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMetadata } from '../../sandbox/runner.ts'
import { INPUTS, type InputName, readInputs } from '../../src/inputs/inputs.ts'
import { fencedBlocks, pages, read } from '../support/pages.ts'
import { isActionlintHere } from '../support/workflows.ts'

/** What users copy from the pages works; the whole workflows in `examples/` have a test of their own. */

const metadata = await readMetadata()
const blocks = pages().flatMap((page) =>
  fencedBlocks(read(page)).map((block, index) => ({ ...block, page, name: `${page}, block ${index + 1}` })),
)
const blocksOf = (language: string) => blocks.filter((block) => block.language === language)
const workflows = blocksOf('yaml').filter(({ text }) => /^jobs:$/m.test(text) && /^on:/m.test(text))

type Inputs = Readonly<Record<string, unknown>>

const OURS = /^OWNER\/ses-mail-from-action@/

test('there are blocks of each kind', () => {
  for (const language of ['json', 'yaml', 'sh', 'dns']) expect(blocksOf(language), language).not.toEqual([])
  expect(workflows.length).toBeGreaterThan(1)
})

test.each(blocksOf('json'))('$name is JSON', ({ text }) => {
  expect(() => JSON.parse(text)).not.toThrow()
})

describe.each(blocksOf('yaml'))('$name', ({ text }) => {
  const steps = inputsIn(parse(text))

  test('sets what the Action accepts, and nothing to no effect', () => {
    for (const typed of steps) {
      expect([...INPUTS]).toEqual(expect.arrayContaining(Object.keys(typed)))
      const input = (name: InputName) => fill(String(typed[name] ?? metadata.inputs[name]?.default ?? ''))
      const inputs = readInputs(input, {})
      if ('error' in inputs) throw inputs.error
      const { notes } = inputs.settings
      expect(notes.map((note) => note.plain())).toEqual([])
    }
  })

  test('reads only outputs that exist', () => {
    for (const [, output] of text.matchAll(/steps\.mail-from\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(metadata.outputs)).toContain(output)
    }
  })
})

test.skipIf(!isActionlintHere).each(workflows)('actionlint finds nothing in $name', ({ text }) => {
  const { stdout } = spawnSync('actionlint', ['-'], { input: text })
  expect(stdout.toString()).toBe('')
})

const isBashHere = process.platform !== 'win32'

test.skipIf(!isBashHere).each(blocksOf('sh'))('$name is of the shell', ({ text }) => {
  const { stderr } = spawnSync('bash', ['-n'], { input: text })
  expect(stderr.toString()).toBe('')
})

/** The `with:` of every step that uses this Action, wherever it stands. */
function inputsIn(node: unknown): Inputs[] {
  if (typeof node !== 'object' || node === null) return []
  const isOurs = 'uses' in node && OURS.test(String(node.uses))
  const own = isOurs && 'with' in node ? [node.with as Inputs] : []
  return [...own, ...Object.values(node).flatMap(inputsIn)]
}

const VALUES: Readonly<Record<string, string>> = {
  'secrets.CLOUDFLARE_API_TOKEN': '0123456789abcdef0123456789abcdef01234567',
  'inputs.identity': 'example.com',
  'inputs.mail-from-domain': 'bounce.example.com',
  'inputs.role-to-assume': 'arn:aws:iam::111122223333:role/ses-mail-from',
}

function fill(text: string): string {
  return text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, name: string) => VALUES[name] ?? '')
}
