import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import {
  compareVersions,
  decide,
  type Facts,
  isLatest,
  majorTagOf,
  parseVersion,
  sectionsOf,
} from '../scripts/release.ts'
import type { Mode } from '../src/inputs/settings.ts'
import { read } from './support/pages.ts'
import type { Step } from './support/workflows.ts'

/** The release: what is decided, what is looked at, and the steps of the workflow as they run. */

describe('a version', () => {
  test.each(['0.1.0', '1.0.0', '1.20.300'])('is %s', (text) => {
    expect(parseVersion(text)).toBeDefined()
  })

  test.each([
    '',
    'v1.2.3',
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-rc.1',
    '1.2.3+1',
    ' 1.2.3',
    '1.2.3\n',
    '1.-2.3',
  ])('is not %j', (text) => {
    expect(parseVersion(text)).toBeUndefined()
  })

  test('comes after those below it, by number and not by letter', () => {
    const sorted = ['0.9.9', '0.10.0', '1.0.0', '1.0.9', '1.0.10', '1.2.0', '1.10.0', '2.0.0', '10.0.0']
    const versions = sorted.map(versionOf)
    expect(versions.toReversed().toSorted(compareVersions)).toEqual(versions)
  })
})

function versionOf(text: string) {
  const version = parseVersion(text)
  if (!version) throw new Error(text)
  return version
}

describe('the tag of a major version', () => {
  test.each([
    ['1.0.0', [], 'v1'],
    ['1.2.3', ['v1.2.2', 'v1'], 'v1'],
    ['1.10.0', ['v1.9.0', 'v1'], 'v1'],
    ['2.0.0', ['v1.9.0', 'v1'], 'v2'],
    ['1.9.1', ['v1.9.0', 'v2.0.0', 'v1', 'v2'], 'v1'],
    ['1.2.3', ['1.9.0', 'v1.9', 'v1.9.0-rc.1', 'x1.9.0', 'v10.0.0'], 'v1'],
  ])('moves to %s where there are %j', (version, tags, tag) => {
    expect(majorTagOf(versionOf(version), tags)).toBe(tag)
  })

  test.each([
    ['1.2.3', ['v1.3.0']],
    ['1.9.0', ['v1.10.0', 'v2.0.0']],
    ['0.2.0', []],
    ['0.2.0', ['v0.1.0']],
  ])('does not move to %s where there are %j', (version, tags) => {
    expect(majorTagOf(versionOf(version), tags)).toBeUndefined()
  })

  test('is another matter than what GitHub shows as the latest release', () => {
    expect(isLatest(versionOf('1.9.1'), ['v1.9.0', 'v2.0.0'])).toBe(false)
    expect(isLatest(versionOf('2.0.1'), ['v1.9.0', 'v2.0.0'])).toBe(true)
    expect(isLatest(versionOf('0.2.0'), ['v0.1.0'])).toBe(true)
  })
})

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Something to come.

## [1.1.0] - 2026-11-25

### Fixed

- One thing.

## [1.0.0] - 2026-01-31

- All of it.

[Unreleased]: https://github.com/octo-org/octo-repo/compare/v1.1.0...HEAD
[1.1.0]: https://github.com/octo-org/octo-repo/releases/tag/v1.1.0
`

describe('the sections of a changelog', () => {
  test('are those under a version in brackets, in their order', () => {
    expect(sectionsOf(CHANGELOG)).toEqual([
      { name: 'Unreleased', date: '', notes: '### Added\n\n- Something to come.' },
      { name: '1.1.0', date: '2026-11-25', notes: '### Fixed\n\n- One thing.' },
      { name: '1.0.0', date: '2026-01-31', notes: '- All of it.' },
    ])
  })

  test('are the same with the line ends of Windows', () => {
    expect(sectionsOf(CHANGELOG.replaceAll('\n', '\r\n'))).toEqual(sectionsOf(CHANGELOG))
  })

  test.each([
    '## 1.1.0 - 2026-11-25',
    '## [1.1.0] 2026-11-25',
    '### [1.1.0] - 2026-11-25',
    '## [1.1.0] - a b',
  ])('are not under %j', (heading) => {
    const names = sectionsOf(CHANGELOG.replace('## [1.1.0] - 2026-11-25', heading)).map(({ name }) => name)
    expect(names).toEqual(['Unreleased', '1.0.0'])
  })
})

const FACTS: Facts = {
  version: '1.1.0',
  packageVersion: '1.1.0',
  lockVersion: '1.1.0',
  changelog: CHANGELOG,
  tags: ['v1.0.0', 'v1'],
  isReleased: false,
  ref: 'refs/heads/main',
  isOnMain: true,
  hasPassedCi: true,
  asksReviewers: true,
  preventsSelfReview: true,
}

describe('a release', () => {
  test('has its tag, its notes, and the tag that moves', () => {
    const release = { tag: 'v1.1.0', notes: '### Fixed\n\n- One thing.', majorTag: 'v1', isLatest: true }
    expect(decide(FACTS)).toEqual({ kind: 'release', release })
  })

  const heading = '## [1.1.0] - 2026-11-25'
  test.each<[string, Partial<Facts>, RegExp]>([
    ['another version in package.json', { packageVersion: '1.0.9' }, /^package\.json .*"1\.0\.9"/],
    ['another version in package-lock.json', { lockVersion: '1.0.9' }, /^package-lock\.json .*"1\.0\.9"/],
    ['no section', { changelog: CHANGELOG.replace(heading, '## [1.1.1] - 2026-11-25') }, /no section/],
    ['a section without a date', { changelog: CHANGELOG.replace(heading, '## [1.1.0]') }, /no date/],
    ['a date of no calendar', { changelog: CHANGELOG.replace('11-25', '02-30') }, /no date/],
    ['a date in words', { changelog: CHANGELOG.replace('2026-11-25', 'today') }, /no date/],
    ['an empty section', { changelog: CHANGELOG.replace('- One thing.', '<!--\nlater\n-->') }, /is empty/],
    ['two sections', { changelog: CHANGELOG.replace('[1.0.0]', '[1.1.0]') }, /several sections/],
    ['a tag of that name', { tags: ['v1.1.0'] }, /a tag "v1\.1\.0" already/],
    ['a release of that name', { isReleased: true }, /a release "v1\.1\.0" already/],
    ['another branch', { ref: 'refs/heads/fix' }, /"refs\/heads\/fix": start it on main/],
    ['a tag to run on', { ref: 'refs/tags/v1' }, /start it on main/],
    ['a commit that main has lost', { isOnMain: false }, /not on main/],
    ['CI that has not passed', { hasPassedCi: false }, /CI has not passed/],
    ['a gate that asks nobody', { asksReviewers: false }, /no required reviewers/],
    ['a gate that asks anybody', { preventsSelfReview: false }, /switch on "Prevent self-review"/],
  ])('is refused for %s', (_, facts, words) => {
    expect(decide({ ...FACTS, ...facts })).toEqual({
      kind: 'refused',
      problems: [expect.stringMatching(words)],
    })
  })

  test('is refused for all that stands in its way at once, each on one line', () => {
    const decision = decide({
      ...FACTS,
      version: 'v1.1.0\n::add-mask::x',
      isReleased: true,
      isOnMain: false,
      hasPassedCi: false,
      asksReviewers: false,
    })
    const problems = decision.kind === 'refused' ? decision.problems : []
    expect(problems[0]).toContain('without a v')
    expect(problems).toHaveLength(8)
    for (const problem of problems) expect(problem).not.toContain('\n')
  })
})

describe('this repository', () => {
  const { version } = JSON.parse(read('package.json'))
  const sections = sectionsOf(read('CHANGELOG.md'))
  const released = sections.filter(({ name }) => name !== 'Unreleased').map(({ name }) => versionOf(name))

  test('has one version', () => {
    expect(JSON.parse(read('package-lock.json')).version).toBe(version)
    expect(parseVersion(version)).toBeDefined()
  })

  test('has a changelog of what is to come and what has been, the newest first', () => {
    expect(sections[0]?.name).toBe('Unreleased')
    expect(released).toEqual(released.toSorted(compareVersions).toReversed())
    expect(read('CHANGELOG.md').match(/^## /gm)).toHaveLength(sections.length)
    expect(sections.slice(1).map(({ date }) => date)).not.toContain('')
  })

  test('has not released what package.json does not know', () => {
    for (const each of released) expect(compareVersions(each, versionOf(version))).toBeLessThanOrEqual(0)
  })
})

const git = (folder: string, ...args: string[]): string => {
  const identity = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com']
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'pipe' })
    .toString()
    .trim()
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** A repository that could be released, with its tags and its commit. */
function repository(...tags: string[]): { folder: string; sha: string } {
  const folder = temporaryFolder()
  for (const name of ['action.yml', 'dist', 'LICENSE']) cpSync(name, join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src', 'main.ts'), '')
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
  for (const name of ['package.json', 'package-lock.json']) {
    writeFileSync(join(folder, name), JSON.stringify({ version: '1.1.0' }))
  }
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=All')
  for (const tag of tags) git(folder, 'tag', tag)
  return { folder, sha: git(folder, 'rev-parse', 'HEAD') }
}

describe('scripts/check-release.ts', () => {
  type Answers = Record<string, object | number>

  const gate = (rule: object) => ({
    protection_rules: [{ type: 'branch_policy' }, { type: 'required_reviewers', ...rule }],
  })

  const answersFor = (sha: string): Answers => ({
    [`compare/${sha}...main`]: { status: 'identical' },
    'actions/workflows/ci.yml/runs': { workflow_runs: [{ head_sha: sha, conclusion: 'success' }] },
    'environments/release': gate({ prevent_self_review: true }),
  })

  async function check(folder: string, sha: string, answers: Answers, version = '1.1.0') {
    const asked: string[] = []
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost')
      const path = url.pathname.replace('/repos/octo-org/octo-repo/', '')
      asked.push(`${request.method} ${path}${url.search} ${request.headers.authorization}`)
      const answer = answers[path] ?? 404
      response.statusCode = typeof answer === 'number' ? answer : 200
      response.end(typeof answer === 'number' ? '{}' : JSON.stringify(answer))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const own = temporaryFolder()
    const env = {
      ...process.env,
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_OUTPUT: join(own, 'output'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_SHA: sha,
      GITHUB_STEP_SUMMARY: join(own, 'summary'),
      GITHUB_TOKEN: 'the-token',
      VERSION: version,
    }
    const script = resolve('scripts/check-release.ts')
    const child = spawn(process.execPath, [script, join(own, 'release')], { cwd: folder, env })
    const { log, exitCode } = await ended(child)
    const text = (name: string) => (existsSync(join(own, name)) ? read(join(own, name)) : '')
    return {
      exitCode,
      log,
      asked,
      output: text('output'),
      summary: text('summary'),
      notes: text('release/notes.md'),
    }
  }

  async function ended(child: ChildProcess): Promise<{ log: string; exitCode: number }> {
    let log = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (log += data))
    const [exitCode] = await once(child, 'close')
    return { log, exitCode }
  }

  test('writes the decisions, the notes and what a reviewer has to know, and only reads', async () => {
    const { folder, sha } = repository('v1.0.0', 'v1')
    const result = await check(folder, sha, answersFor(sha))
    expect(result).toMatchObject({ exitCode: 0, notes: '### Fixed\n\n- One thing.\n' })
    expect(result.output).toBe(`tag=v1.1.0\nmajor-tag=v1\nlease=${sha}\nlatest=true\n`)
    expect(result.summary).toMatch(/^## Release v1\.1\.0\n\nCommit `[0-9a-f]{40}`\. `v1` moves here from `/)
    expect(result.summary).toContain('- One thing.')
    expect(result.asked.toSorted()).toEqual(
      [
        `actions/workflows/ci.yml/runs?head_sha=${sha}&branch=main&event=push&status=success`,
        `compare/${sha}...main`,
        'environments/release',
        'releases/tags/v1.1.0',
      ].map((path) => `GET ${path} Bearer the-token`),
    )
  })

  test('takes an annotated tag by its own name, as the push holds it against that', async () => {
    const { folder, sha } = repository()
    git(folder, 'tag', '--annotate', '--message=One', 'v1')
    const answers = { ...answersFor(sha), [`compare/${sha}...main`]: { status: 'ahead' } }
    const { output } = await check(folder, sha, answers)
    expect(output).toContain(`lease=${git(folder, 'rev-parse', 'refs/tags/v1')}\n`)
    expect(output).not.toContain(sha)
  })

  test('has no lease for a tag that is new, and none where nothing moves', async () => {
    const { folder, sha } = repository()
    expect((await check(folder, sha, answersFor(sha))).output).toContain('major-tag=v1\nlease=\n')
    git(folder, 'tag', 'v1.2.0')
    const lower = await check(folder, sha, answersFor(sha))
    expect(lower.output).toContain('major-tag=\nlease=\nlatest=false\n')
    expect(lower.summary).toContain('No tag of a major version moves.')
  })

  test.each<[string, (answers: Answers, sha: string) => Answers, RegExp]>([
    ['a release', (answers) => ({ ...answers, 'releases/tags/v1.1.0': {} }), /a release "v1\.1\.0" already/],
    [
      'main without the commit',
      (answers, sha) => ({ ...answers, [`compare/${sha}...main`]: { status: 'diverged' } }),
      /not on main/,
    ],
    [
      'a run of CI for another commit',
      (answers) => ({
        ...answers,
        'actions/workflows/ci.yml/runs': { workflow_runs: [{ head_sha: 'other', conclusion: 'success' }] },
      }),
      /CI has not passed/,
    ],
    [
      'an environment without reviewers',
      (answers) => ({ ...answers, 'environments/release': { protection_rules: [{ type: 'wait_timer' }] } }),
      /no required reviewers/,
    ],
    ...[{ prevent_self_review: false }, {}].map((rule): [string, (answers: Answers) => Answers, RegExp] => [
      `an environment with the gate ${JSON.stringify(rule)}`,
      (answers) => ({ ...answers, 'environments/release': gate(rule) }),
      /"Prevent self-review"/,
    ]),
    ['no environment', (answers) => ({ ...answers, 'environments/release': 404 }), /no required reviewers/],
  ])('refuses with one error for %s', async (_, change, words) => {
    const { folder, sha } = repository()
    const { exitCode, log, output, notes } = await check(folder, sha, change(answersFor(sha), sha))
    expect(log.trim().split('\n')).toEqual([expect.stringMatching(/^::error::/)])
    expect(log).toMatch(words)
    expect([exitCode, output, notes]).toEqual([1, '', ''])
  })

  test.each([401, 403, 500])('fails where GitHub answers with status %i', async (status) => {
    const { folder, sha } = repository()
    const { exitCode, log, output } = await check(folder, sha, {
      ...answersFor(sha),
      'releases/tags/v1.1.0': status,
    })
    expect(log).toContain(`status ${status}`)
    expect([exitCode, output]).toEqual([1, ''])
  })

  test('lets no version choose what is asked', async () => {
    const { folder, sha } = repository()
    const { exitCode, asked } = await check(folder, sha, answersFor(sha), '../../../../user?x=')
    expect(exitCode).toBe(1)
    expect(asked.filter((line) => line.startsWith('GET releases/tags/v..%2F'))).toHaveLength(1)
  })
})

interface Job {
  readonly needs?: string | readonly string[]
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly 'timeout-minutes': number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: object
  readonly permissions: object
  readonly concurrency: object
  readonly jobs: Readonly<Record<string, Job>>
}

describe('the workflow', () => {
  const workflow = parse(read('.github/workflows/release.yml')) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const jobOf = (name: string) => workflow.jobs[name] as Job
  const writes = ({ permissions }: Job) => Object.values(permissions).includes('write')
  const privileged = jobs.filter(([, job]) => writes(job))

  /** The jobs that have to succeed before. */
  function before(name: string): string[] {
    const needs = [jobOf(name).needs ?? []].flat()
    return [...new Set([...needs, ...needs.flatMap(before)])]
  }

  test('is started by hand only, one at a time, with no right but those of each job', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch'])
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency).toEqual({ group: 'release', 'cancel-in-progress': false })
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(10)
  })

  test('gives each job what it needs', () => {
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      check: { contents: 'read', actions: 'read' },
      build: { contents: 'read' },
      approve: {},
      attest: { 'id-token': 'write', attestations: 'write' },
      publish: { contents: 'write' },
      confirm: { contents: 'read' },
      'move-major-tag': { contents: 'write' },
    })
  })

  test('writes nothing before the checks have passed and a person has approved', () => {
    expect(jobOf('approve').environment).toBe('release')
    expect(privileged).toHaveLength(3)
    for (const [name] of privileged) {
      expect(before(name)).toEqual(expect.arrayContaining(['check', 'build', 'approve']))
    }
  })

  test('runs no code of this repository, and no package, where it may write', () => {
    for (const [name, { steps }] of privileged) {
      const scripts = steps.flatMap(({ run }) => run ?? []).join('\n')
      expect(scripts, name).not.toMatch(/\b(?:npm|npx|node|yarn|pnpm|pip|curl|wget|scripts\/|\.\/)/)
      const actions = steps.flatMap(({ uses }) => uses?.replace(/@.*/, '') ?? [])
      expect(['actions/attest', 'actions/checkout', 'actions/download-artifact']).toEqual(
        expect.arrayContaining(actions),
      )
    }
  })

  test('installs nothing where the token can read more than the code, and runs no install script', () => {
    for (const [name, { steps }] of jobs) {
      const installs = steps.flatMap(({ run }) => run?.match(/\bnpm .*/g) ?? [])
      expect(installs, name).toEqual(name === 'build' ? ['npm ci --ignore-scripts'] : [])
    }
  })

  test('takes no bytes that are not those of the check', () => {
    for (const [, { steps }] of privileged) {
      for (const [i, { uses, with: given }] of steps.entries()) {
        if (!uses?.startsWith('actions/download-artifact@')) continue
        expect(given).toMatchObject({
          'artifact-ids': `\${{ needs.check.outputs.artifact-id }}`,
          'digest-mismatch': 'error',
        })
        expect(steps[i + 1]?.name).toBe('Hold every file against its digest')
      }
    }
  })

  test('leaves no credentials behind, and puts no expression into a script', () => {
    const steps = jobs.flatMap(([, job]) => job.steps)
    for (const { uses, with: given, run } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
      expect(run ?? '').not.toContain('${{')
    }
  })

  // As on the runner of the workflow.
  describe.skipIf(process.platform !== 'linux')('on the runner', () => {
    const ARCHIVE = 'ses-mail-from-action-v1.1.0.tar.gz'

    /** A step by its name, as it stands in the workflow; `gh` says what it is told to, and does nothing. */
    function perform(job: string, name: string, cwd: string, env: Record<string, string> = {}) {
      const step = jobOf(job).steps.find((each) => each.name === name)
      const folder = temporaryFolder()
      const gh = join(folder, 'gh')
      writeFileSync(gh, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${folder}/calls'\nprintf '%s' "$GH_SAYS"\n`)
      chmodSync(gh, 0o755)
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99'],
        {
          cwd: join(cwd, step?.['working-directory'] ?? ''),
          env: {
            ...process.env,
            GIT_CONFIG_GLOBAL: '',
            GITHUB_OUTPUT: join(folder, 'output'),
            GH_REPO: 'octo-org/octo-repo',
            PATH: `${folder}${delimiter}${process.env['PATH']}`,
            TAG: 'v1.1.0',
            ...env,
          },
        },
      )
      const text = (path: string) => (existsSync(join(folder, path)) ? read(join(folder, path)) : '')
      return { status, log: `${stdout}${stderr}`, output: text('output'), calls: text('calls').trim() }
    }

    /** What the check has packed, and the digests that go from job to job. */
    function packed() {
      const { folder, sha } = repository()
      mkdirSync(join(folder, 'release'))
      writeFileSync(join(folder, 'release', 'notes.md'), '- One thing.\n')
      const { status, output } = perform('check', 'Pack the files that run', folder)
      expect(status).toBe(0)
      const [, SUMS = ''] = /^sums<<END\n(.*)\nEND\n$/s.exec(output) ?? []
      return { folder, sha, SUMS, release: join(folder, 'release') }
    }

    test('what is packed is what runs, and the list of digests names every file', () => {
      const { folder, release, SUMS } = packed()
      const files = ['action.yml', 'LICENSE', ...readdirSync('dist').map((name) => `dist/${name}`)]
      const sums = read(join(release, 'SHA256SUMS')).trim().split('\n')
      expect(sums.map((line) => line.slice(66)).toSorted()).toEqual([...files, ARCHIVE].toSorted())
      for (const line of sums.filter((each) => !each.endsWith(ARCHIVE))) {
        const bytes = readFileSync(line.slice(66))
        expect(line.slice(0, 64)).toBe(createHash('sha256').update(bytes).digest('hex'))
      }
      const unpacked = temporaryFolder()
      execFileSync('tar', ['--extract', '--file', join(release, ARCHIVE)], { cwd: unpacked })
      expect(readdirSync(unpacked).toSorted()).toEqual(['LICENSE', 'action.yml', 'dist'])
      execFileSync('sha256sum', ['--check', '--strict', join(release, 'SHA256SUMS'), '--ignore-missing'], {
        cwd: unpacked,
        stdio: 'pipe',
      })
      expect(SUMS.split('\n').map((line) => line.slice(66))).toEqual(['SHA256SUMS', 'notes.md'])
      expect(git(folder, 'status', '--porcelain', '--untracked-files=no')).toBe('')
    })

    test('a license of others is packed as well, where there is one', () => {
      const { folder } = repository()
      writeFileSync(join(folder, 'LICENSES.md'), 'others')
      git(folder, 'add', '.')
      git(folder, 'commit', '--quiet', '--message=Licenses')
      mkdirSync(join(folder, 'release'))
      writeFileSync(join(folder, 'release', 'notes.md'), 'x')
      expect(perform('check', 'Pack the files that run', folder).status).toBe(0)
      expect(read(join(folder, 'release', 'SHA256SUMS'))).toMatch(/ {2}LICENSES\.md$/m)
    })

    test('packing the same commit again gives the same bytes', () => {
      const { folder, release } = packed()
      const first = readFileSync(join(release, ARCHIVE))
      expect(perform('check', 'Pack the files that run', folder).status).toBe(0)
      expect(readFileSync(join(release, ARCHIVE)).equals(first)).toBe(true)
    })

    describe.each(['attest', 'publish'])('the bytes that reach the job %s', (job) => {
      const hold = ({ folder, SUMS }: { folder: string; SUMS: string }) =>
        perform(job, 'Hold every file against its digest', folder, { SUMS })

      test('pass as they were packed', () => {
        expect(hold(packed()).status).toBe(0)
      })

      test.each(['SHA256SUMS', 'notes.md', ARCHIVE])('do not pass with another %s', (name) => {
        const given = packed()
        writeFileSync(join(given.release, name), 'another')
        expect(hold(given).status).not.toBe(0)
      })

      test('do not pass with another archive and a list that fits it', () => {
        const given = packed()
        writeFileSync(join(given.release, ARCHIVE), 'another')
        const digest = createHash('sha256').update('another').digest('hex')
        writeFileSync(join(given.release, 'SHA256SUMS'), `${digest}  ${ARCHIVE}\n`)
        expect(hold(given).status).not.toBe(0)
      })
    })

    const DRAFT = 'Draft the release, where there is none, not even a draft'

    test('the release is drafted with its notes, its commit and its two files', () => {
      const { folder, sha } = packed()
      const { status, calls } = perform('publish', DRAFT, folder, { GITHUB_SHA: sha })
      expect(status).toBe(0)
      expect(calls.split('\n').slice(1)).toEqual([
        `release create v1.1.0 --draft --target ${sha} --title v1.1.0 --notes-file notes.md ${ARCHIVE} SHA256SUMS`,
      ])
    })

    test('nothing is drafted where there is a release or a draft of that name', () => {
      const { folder } = packed()
      const env = { GITHUB_SHA: 'x', GH_SAYS: 'https://github.com/octo-org/octo-repo/releases/1' }
      const { status, calls, log } = perform('publish', DRAFT, folder, env)
      expect(status).toBe(1)
      expect(calls).not.toContain('create')
      expect(log).toMatch(/^::error::.*releases\/1$/m)
    })

    test('the tag is made for the commit of the run, and the release published as it was decided', () => {
      const env = { GITHUB_SHA: 'a'.repeat(40), LATEST: 'false' }
      expect(perform('publish', 'Make the tag, which fails where there is one', '.', env).calls).toBe(
        `api repos/octo-org/octo-repo/git/refs --method POST --silent --raw-field ref=refs/tags/v1.1.0 --raw-field sha=${env.GITHUB_SHA}`,
      )
      expect(perform('publish', 'Publish the release', '.', env).calls).toBe(
        'release edit v1.1.0 --draft=false --latest=false',
      )
    })

    test.each([
      ['true', 0],
      ['false', 1],
      ['', 1],
    ])('a release whose field "immutable" is %j: exit code %i', (GH_SAYS, status) => {
      expect(perform('confirm', 'See that it is immutable', '.', { GH_SAYS }).status).toBe(status)
    })

    describe('the tag of the major version', () => {
      /** A repository as GitHub has it, and the clone of one commit that the job works with. */
      function pair() {
        const { folder, sha } = repository('v1')
        const first = sha
        git(folder, 'commit', '--quiet', '--allow-empty', '--message=Next')
        const next = git(folder, 'rev-parse', 'HEAD')
        const clone = join(temporaryFolder(), 'clone')
        git(dirname(clone), 'clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, clone)
        const move = (TAG: string, LEASE: string) =>
          perform('move-major-tag', 'Move it, if it still is where it was', clone, {
            TAG,
            LEASE,
            GITHUB_SHA: next,
          })
        const tag = (name: string) => git(folder, 'rev-parse', '--verify', `refs/tags/${name}`)
        return { folder, first, next, move, tag }
      }

      test('moves from where it was', () => {
        const { first, next, move, tag } = pair()
        expect(move('v1', first).status).toBe(0)
        expect(tag('v1')).toBe(next)
      })

      test('moves though it was annotated', () => {
        const { folder, next, move, tag } = pair()
        git(folder, 'tag', '--force', '--annotate', '--message=One', 'v1')
        expect(move('v1', tag('v1')).status).toBe(0)
        expect(tag('v1')).toBe(next)
      })

      test('is made where there was none', () => {
        const { next, move, tag } = pair()
        expect(move('v2', '').status).toBe(0)
        expect(tag('v2')).toBe(next)
      })

      test('stays where somebody else has put it meanwhile', () => {
        const { first, next, move, tag } = pair()
        const stale = move('v1', next)
        expect(stale.status).not.toBe(0)
        expect(stale.log).toContain('stale info')
        expect(tag('v1')).toBe(first)
        expect(move('v1', '').status).not.toBe(0)
        expect(tag('v1')).toBe(first)
      })
    })
  })
})

describe('the forms for issues', () => {
  interface Form {
    readonly name: string
    readonly description: string
    readonly body: readonly {
      readonly type: string
      readonly id?: string
      readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
    }[]
  }

  const form = (name: string) => parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as Form

  test.each(['bug', 'feature'])('%s: what GitHub asks of a form', (name) => {
    const { name: title, description, body } = form(name)
    expect([title, description].every((text) => text.length > 3)).toBe(true)
    const fields = body.filter(({ type }) => type !== 'markdown')
    expect(fields.length).toBeGreaterThan(0)
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[\w-]+$/)
      expect(attributes.label).toBeTruthy()
    }
  })

  test('a bug has one of the modes', () => {
    const mode = form('bug').body.find(({ id }) => id === 'mode')
    const modes: Record<Mode, true> = { apply: true, plan: true, check: true }
    expect(mode?.attributes.options).toEqual(Object.keys(modes))
  })

  test('who has found a hole is sent elsewhere', () => {
    const { contact_links } = parse(read('.github/ISSUE_TEMPLATE/config.yml'))
    expect(contact_links).toEqual([
      expect.objectContaining({ url: expect.stringMatching(/\/security\/policy$/) }),
    ])
    expect(existsSync('SECURITY.md')).toBe(true)
  })
})
