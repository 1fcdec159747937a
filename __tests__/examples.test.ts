import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMetadata } from '../sandbox/runner.ts'
import { readConfigFile } from '../src/inputs/config-file.ts'
import { INPUTS, type InputName, readInputs } from '../src/inputs/inputs.ts'
import { fencedBlocks, read } from './support/pages.ts'
import {
  actionlint,
  isActionlintHere,
  type Job,
  lint,
  OURS,
  PINNED,
  referencesIn,
  scriptsOf,
  type Workflow,
  workflowsIn,
} from './support/workflows.ts'

/** The workflows that users copy, by the rules of GitHub and by ours. */

const metadata = await readMetadata()
const examples = workflowsIn('examples')

test.skipIf(!isActionlintHere)('actionlint finds nothing', () => {
  expect(actionlint(examples)).toEqual({ status: 0, findings: '' })
})

describe('lint', () => {
  test.each(examples)('%s', async (path) => {
    expect(await lint(path, read(path))).toEqual([])
  })

  // Or else it might find nothing because it looks at nothing.
  test.each([
    ['a key', 'timeout-minutes:', 'timeout-minute:'],
    ['an event', 'push:', 'pushed:'],
    ['a permission', 'id-token:', 'token-id:'],
    ['the value of a permission', 'id-token: write', 'id-token: read'],
    ['a context', 'github.workflow', 'githup.workflow'],
    ['a step', 'github.workflow', 'steps.none.outputs.change'],
    ['an expression', 'github.workflow', "github.workflow = 'a'"],
    ['an input', 'wait-minutes: 10', 'wait-minute: 10'],
  ])('finds a mistake in %s', async (mistake, right, wrong) => {
    const text = read('examples/after-configure-aws-credentials.yml')
    expect(text).toContain(right)
    expect(await lint(`${mistake}.yml`, text.replace(right, wrong))).not.toEqual([])
  })
})

describe.each(examples)('%s', (path) => {
  const text = read(path)
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  test('says when to use it and what has to be there before', () => {
    expect(text).toMatch(/^# Use this .+\n(?:#.*\n)*#\n# Before you start:\n# - .+\n/)
  })

  const steps = Object.entries(workflow.jobs).flatMap(([id, job]) =>
    (job.strategy?.matrix.include ?? [{}]).flatMap((matrix) =>
      inputsOf(job).map((typed) => ({ job, inputs: evaluated(typed, { github: { job: id }, matrix }) })),
    ),
  )

  test('gives the least permissions', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) {
      const own = steps.filter((step) => step.job === job).map(({ inputs }) => inputs)
      const assumesRole = job.steps.some((step) => step.with?.['role-to-assume'])
      const comments = own.some(({ comment }) => comment === 'true')
      expect(job.permissions ?? {}).toEqual({
        ...(assumesRole && { 'id-token': 'write' }),
        ...(comments && { 'pull-requests': 'write' }),
        ...(own.some((inputs) => inputs['config-file']) && { contents: 'read' }),
      })
    }
  })

  test('gives each job more time than it waits', () => {
    for (const { job, inputs } of steps)
      expect(job['timeout-minutes']).toBeGreaterThan(Number(inputs['wait-minutes'] ?? 0))
  })

  test('sets what the Action accepts, and nothing to no effect', async () => {
    expect(steps).not.toEqual([])
    for (const { job, inputs } of steps) {
      expect([...INPUTS]).toEqual(expect.arrayContaining(Object.keys(inputs)))
      const input = (name: InputName) => inputs[name] ?? metadata.inputs[name]?.default ?? ''
      const file = input('config-file') ? await documentedFile(input('config-file'), input) : undefined
      const read = readInputs(input, leftBehindBy(job), file)
      if ('error' in read) throw read.error
      const notes = read.settings.notes.map((note) => note.plain())
      expect(notes.filter((note) => note.includes('no effect'))).toEqual([])
    }
  })

  test('reads only outputs that exist', () => {
    for (const [, output] of text.matchAll(/steps\.mail-from\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(metadata.outputs)).toContain(output)
    }
  })

  test('gives scripts their values in the environment only', () => {
    expect(scriptsOf(workflow).filter((script) => script.includes('${{'))).toEqual([])
  })
})

test.each(examples)('%s pins every other action', (path) => {
  for (const reference of referencesIn(path)) if (reference !== OURS) expect(reference).toMatch(PINNED)
})

test('README lists every example', () => {
  const listed = Array.from(
    read('examples/README.md').matchAll(/^\| \[(.+?)\]\(\1\) \|/gm),
    ([, name]) => name,
  )
  const files = readdirSync('examples').filter((name) => name !== 'README.md')
  expect(listed.toSorted()).toEqual(files.toSorted())
})

/** The file that docs/config-file.md shows for that path. */
async function documentedFile(path: string, input: (name: InputName) => string) {
  const shown = fencedBlocks(read('docs/config-file.md')).find(({ text }) => text.startsWith(`# ${path}\n`))
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  try {
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), shown?.text ?? '')
    return await readConfigFile(path, input, { GITHUB_WORKSPACE: workspace })
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/** The `with:` of every step of a job that uses this Action. */
function inputsOf(job: Job): Readonly<Record<string, unknown>>[] {
  return job.steps.filter(({ uses }) => uses === OURS).map((step) => step.with ?? {})
}

/** What `aws-actions/configure-aws-credentials` leaves in the environment, as far as it matters here. */
function leftBehindBy(job: Job): Record<string, string> {
  const step = job.steps.find(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'))
  return step ? { AWS_REGION: String(step.with?.['aws-region']) } : {}
}

/** The inputs as GitHub would hand them over. */
function evaluated(inputs: Readonly<Record<string, unknown>>, contexts: object): Record<string, string> {
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  const evaluate = (source: string) => {
    const { tokens } = new Lexer(source).lex()
    return new Evaluator(new Parser(tokens, Object.keys(contexts), []).parse(), context).evaluate()
  }
  const fill = (text: string) =>
    text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, source: string) => evaluate(source).coerceString())
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, fill(String(value))]))
}
