import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Job, readWorkflow, type Step } from './support/workflows.ts'

/** The workflow that commits what another one has built, from whatever that one hands over. `gh` is a stand-in. */

const { commit: job } = readWorkflow('.github/workflows/dist-commit.yml').jobs as { commit: Job }

const reader = job.steps.find(({ shell }) => shell === 'python')

const COMMIT = 'a'.repeat(40)
const BRANCH = 'dependabot/npm_and_yarn/aws-sdk-0123456789'
const REPOSITORY = 'octo-org/octo-repo'

const event = {
  repository: { id: 74, default_branch: 'main' },
  workflow_run: { id: 5, head_sha: COMMIT, head_branch: BRANCH },
}

const pull = {
  state: 'open',
  user: { login: 'dependabot[bot]', type: 'Bot' },
  head: { repo: { id: 74 }, ref: BRANCH, sha: COMMIT },
  base: { ref: 'main' },
  commits: 1,
}

const commit = {
  sha: COMMIT,
  author: { login: 'dependabot[bot]' },
  commit: { verification: { verified: true }, committer: { email: 'noreply@github.com' } },
  files: [{ filename: 'package-lock.json' }, { filename: 'package.json' }],
}

const withFile = (filename: string) => ({ ...commit, files: [...commit.files, { filename }] })

const DIST = { 'index.js': 'new', '1.index.js': 'new', 'package.json': '{}', 'licenses.txt': 'MIT' }

const entry = (name: string, contents = 'x', mode = 0o100644) => ({ name, contents, mode })
const whole = Object.entries(DIST).map(([name, contents]) => entry(name, contents))

const isHere = (tool: string) => spawnSync(tool, ['--version']).error === undefined
/** The program itself, as what stands in for it on the path may take its time. */
const PYTHON = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).stdout?.trim()
const areToolsHere = process.platform !== 'win32' && isHere('bash') && isHere('jq') && Boolean(PYTHON)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-commit-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'gh'), `#!${process.execPath}\n${GH}`)
  chmodSync(join(folder, 'bin', 'gh'), 0o755)
  answer('actions/runs/5/artifacts', { artifacts: [{ id: 8, expired: false }] })
  answer('pulls', [{ number: 7 }])
  answer('pulls/7', pull)
  answer(`commits/${COMMIT}`, commit)
  answer('contents/dist', [there('index.js', 'old'), there('package.json', '{}'), there('2.index.js', 'old')])
  zip(whole)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe.skipIf(!areToolsHere)('the commit of dist', () => {
  test('adds what is new or differs, deletes what is gone, on top of what was built', () => {
    const { status, request } = run()
    expect(status).toBe(0)
    const added = (name: keyof typeof DIST) => ({
      path: `dist/${name}`,
      contents: Buffer.from(DIST[name]).toString('base64'),
    })
    expect(request?.variables.input).toEqual({
      branch: { repositoryNameWithOwner: REPOSITORY, branchName: BRANCH },
      expectedHeadOid: COMMIT,
      message: {
        headline: 'Rebuild dist',
        body: expect.stringMatching(/ready for review.*\[dependabot skip\]$/s),
      },
      fileChanges: {
        additions: [added('index.js'), added('1.index.js'), added('licenses.txt')],
        deletions: [{ path: 'dist/2.index.js' }],
      },
    })
  })

  test('is not made when nothing differs', () => {
    answer(
      'contents/dist',
      Object.entries(DIST).map(([name, contents]) => there(name, contents)),
    )
    expect(run()).toMatchObject({ status: 0, request: undefined })
  })

  test.each([
    ['there is no artifact', []],
    ['the artifact has expired', [{ id: 8, expired: true }]],
  ])('is not made when %s', (_, artifacts) => {
    answer('actions/runs/5/artifacts', { artifacts })
    expect(run()).toMatchObject({ status: 0, request: undefined })
  })

  test.each([
    ['is closed', { ...pull, state: 'closed' }, commit],
    ['is by somebody', { ...pull, user: { login: 'octocat', type: 'User' } }, commit],
    [
      'is by somebody with the name of a bot',
      { ...pull, user: { login: 'dependabot[bot]', type: 'User' } },
      commit,
    ],
    ['is from a fork', { ...pull, head: { ...pull.head, repo: { id: 75 } } }, commit],
    ['is from a fork that is gone', { ...pull, head: { ...pull.head, repo: null } }, commit],
    ['is from another branch', { ...pull, head: { ...pull.head, ref: 'main' } }, commit],
    ['is for another branch', { ...pull, base: { ref: 'v1' } }, commit],
    ['has moved on', { ...pull, head: { ...pull.head, sha: 'b'.repeat(40) } }, commit],
    ['has a second commit', { ...pull, commits: 2 }, commit],
    ['is of a commit by somebody', pull, { ...commit, author: { login: 'octocat' } }],
    ['is of a commit by nobody that GitHub knows', pull, { ...commit, author: null }],
    [
      'is of a commit that is not signed',
      pull,
      { ...commit, commit: { ...commit.commit, verification: { verified: false } } },
    ],
    [
      'is of a commit that somebody signed',
      pull,
      { ...commit, commit: { ...commit.commit, committer: { email: 'octocat@example.com' } } },
    ],
    ['is of a commit that changes a workflow', pull, withFile('.github/workflows/dist-build.yml')],
    ['is of a commit that changes a file of that name elsewhere', pull, withFile('src/package.json')],
    ['is of a commit that changes nothing', pull, { ...commit, files: [] }],
    ['is of another commit', pull, { ...commit, sha: 'b'.repeat(40) }],
  ])('is refused when the pull request %s', (_, pull, commit) => {
    answer('pulls/7', pull)
    answer(`commits/${COMMIT}`, commit)
    expect(run()).toMatchObject({ status: 1, failed: 'Check the pull request', request: undefined })
  })

  test.each([
    ['no', []],
    ['more than one', [{ number: 7 }, { number: 8 }]],
  ])('is refused when there is %s pull request', (_, pulls) => {
    answer('pulls', pulls)
    expect(run()).toMatchObject({ status: 1, failed: 'Check the pull request', request: undefined })
  })

  test.each([
    ['a path upward', [entry('../index.js')]],
    ['a path from the root', [entry('/tmp/index.js')]],
    ['a folder', [entry('sub/')]],
    ['a file in a folder', [entry('sub/index.js')]],
    ['a workflow', [entry('.github/workflows/ci.yml')]],
    ['a path of Windows', [entry('..\\index.js')]],
    ['a hidden file', [entry('.index.js')]],
    ['another kind of file', [entry('index.ts')]],
    ['another JSON file', [entry('x.package.json')]],
    ['a name with a line break', [entry('a.js\n')]],
    ['a name with a line break and a command', [entry('\n::add-mask::a.js')]],
    ['a link', [entry('link.js', '/etc/passwd', 0o120777)]],
    ['a device', [entry('device.js', '', 0o060644)]],
    ['a name twice', [entry('index.js')]],
    ['too many files', Array.from({ length: 100 }, (_, i) => entry(`${i}.js`))],
    ['a bomb', [entry('bomb.js', 'x'.repeat(10_000_001))]],
  ])('is refused for %s', (_, entries) => {
    zip([...whole, ...entries])
    const { status, stderr } = readArtifact()
    expect(status).toBe(1)
    // Nothing at the start of a line, where the runner would obey it.
    expect(stderr).toMatch(/^The artifact .*\.\n$/)
  })

  test.each(['index.js', 'package.json'])('is refused without %s', (missing) => {
    zip(whole.filter(({ name }) => name !== missing))
    expect(readArtifact()).toMatchObject({ status: 1, stderr: 'The artifact is not whole.\n' })
  })

  test('is refused for what is no archive', () => {
    writeFileSync(answerFile('actions/artifacts/8/zip'), '<html>')
    expect(run()).toMatchObject({ status: 1, failed: reader?.name, request: undefined })
  })
})

test('it is reached by no fork, by no pull request, and by no push but those of Dependabot', () => {
  expect(job.if?.split(' && ')).toEqual([
    'github.event.workflow_run.head_repository.id == github.event.repository.id',
    "github.event.workflow_run.event == 'push'",
    "github.event.workflow_run.actor.login == 'dependabot[bot]'",
    "github.event.workflow_run.conclusion == 'success'",
  ])
})

test('what is built is the pushed commit, by the workflow that it has', () => {
  const { on, jobs } = readWorkflow('.github/workflows/dist-build.yml')
  expect(on).toEqual({ push: { branches: ['dependabot/npm_and_yarn/**'] } })
  const checkout = jobs['build']?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkout?.with).toEqual({ 'persist-credentials': false })
})

test('it runs nothing but its own scripts, and reads the artifact without a token', () => {
  expect(job.steps.filter(({ uses }) => uses)).toEqual([])
  expect(reader).not.toHaveProperty('env')
  expect(job.env).not.toHaveProperty('GH_TOKEN')
})

/** Stands in for GitHub's own program: answers from files, and keeps what is to be committed. */
const GH = `
const { readFileSync, copyFileSync } = require('node:fs')
const { spawnSync } = require('node:child_process')
const [, ...rest] = process.argv.slice(2)
const options = {}
let path
while (rest.length > 0) {
  const word = rest.shift()
  if (word.startsWith('--')) options[word] = rest.shift()
  else path = word
}
if (!process.env.GH_TOKEN) process.exit(4)
if (path === 'graphql') {
  copyFileSync(options['--input'], process.env.ANSWERS + '/request')
} else {
  const input = readFileSync(process.env.ANSWERS + '/' + path.replace('repos/${REPOSITORY}/', '').replaceAll('/', '_'))
  process.stdout.write(options['--jq'] ? spawnSync('jq', ['-r', options['--jq']], { input }).stdout : input)
}`

const answerFile = (path: string) => join(folder, path.replaceAll('/', '_'))

function answer(path: string, body: unknown): void {
  writeFileSync(answerFile(path), JSON.stringify(body))
}

/** A file of dist as the API lists it: with git's hash of it. */
function there(name: string, contents: string) {
  const hash = createHash('sha1').update(`blob ${contents.length}\0${contents}`)
  return { name, sha: hash.digest('hex') }
}

function zip(entries: readonly ReturnType<typeof entry>[]): void {
  const script = `
import json, sys, warnings, zipfile
warnings.simplefilter('ignore')
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
    for entry in json.load(sys.stdin):
        info = zipfile.ZipInfo(entry['name'])
        info.external_attr = entry['mode'] << 16
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, entry['contents'])`
  const args = ['-c', script, answerFile('actions/artifacts/8/zip')]
  spawnSync(PYTHON, args, { input: JSON.stringify(entries) })
}

interface Request {
  readonly variables: { readonly input: unknown }
}

interface Result {
  readonly status: number | null
  /** The name of the step that failed. */
  readonly failed?: string | undefined
  readonly request?: Request | undefined
}

/** Runs the steps one after the other, as the runner does: until one fails. */
function run(): Result {
  const context = { github: { token: 'secret', event }, steps: {} as Record<string, unknown> }
  for (const step of job.steps) {
    if (!isWanted(step, context)) continue
    const { status, outputs } = runStep(step, context)
    if (status !== 0) return { status, failed: step.name, request: committed() }
    if (step.id) context.steps[step.id] = { outputs }
  }
  return { status: 0, request: committed() }
}

/** Runs the one step that reads the artifact, once it has been downloaded. */
function readArtifact() {
  copyFileSync(answerFile('actions/artifacts/8/zip'), join(folder, 'dist.zip'))
  copyFileSync(answerFile('contents/dist'), join(folder, 'there.json'))
  return runStep(reader ?? {}, { github: { event } })
}

function committed(): Request | undefined {
  const file = join(folder, 'request')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Request) : undefined
}

function isWanted(step: Step, context: object): boolean {
  const [, path = '', wanted] = /^([\w.]+)(?: == '(\w+)')?$/.exec(step.if ?? 'github.token') ?? []
  const value = lookUp(path, context)
  return wanted ? value === wanted : Boolean(value)
}

function lookUp(path: string, context: object): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], context)
}

function runStep(step: Step, context: object) {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const given = Object.entries({ ...job.env, ...step.env }).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, path: string) => String(lookUp(path, context))),
  ])
  const [shell, args] =
    step.shell === 'python' ? [PYTHON, ['-c']] : ['bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c']]
  const { status, stderr } = spawnSync(shell, [...args, step.run ?? ''], {
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      ANSWERS: folder,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      RUNNER_TEMP: folder,
      ...Object.fromEntries(given),
    },
  })
  const lines = readFileSync(output, 'utf8').trim().split('\n')
  return { status, stderr, outputs: Object.fromEntries(lines.map((line) => line.split('='))) }
}
