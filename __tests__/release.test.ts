import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { NODE } from '../sandbox/runner.ts'
import type { Mode } from '../src/inputs/settings.ts'
import { read } from './support/pages.ts'
import { readWorkflow } from './support/workflows.ts'

/** The release: its first check, and the steps of the workflow as they run. `gh` is a stand-in. */

const CHANGELOG = `# Changelog

## [Unreleased]

- Something to come.

## [1.1.0] - 2026-11-25

### Fixed

- One thing.

## [1.0.0] - 2026-01-31

- All of it.

[1.1.0]: https://github.com/octo-org/octo-repo/releases/tag/v1.1.0
`
const HEADING = '## [1.1.0] - 2026-11-25'
const ARCHIVE = 'ses-mail-from-action-v1.1.0.tar.gz'

const { jobs } = readWorkflow('.github/workflows/release.yml')

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com']
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}

/** A repository that could be released. */
function repository({ tags = ['v1.0.0', 'v1'], changelog = CHANGELOG, version = '1.1.0' } = {}): string {
  const folder = temporaryFolder()
  for (const name of ['action.yml', 'dist', 'LICENSE']) cpSync(name, join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
  for (const name of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, name), JSON.stringify({ version }))
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=All')
  for (const tag of tags) git(folder, 'tag', tag)
  return folder
}

/** Runs a program beside a `gh` that answers each call by the first key that is part of it, and fails where there is none. */
function run(command: string, args: string[], cwd: string, env: object, answers: Record<string, string>) {
  const own = temporaryFolder()
  const cases = Object.entries(answers).map(([part, answer]) => `*'${part}'*) echo '${answer}';;`)
  writeFileSync(
    join(own, 'gh'),
    `#!/bin/sh\necho "$*" >> '${own}/calls'\ncase "$*" in\n${cases.join('\n')}\n*) exit 1;;\nesac\n`,
  )
  chmodSync(join(own, 'gh'), 0o755)
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GH_REPO: 'octo-org/octo-repo',
      GITHUB_OUTPUT: join(own, 'output'),
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_SHA: git(cwd, 'rev-parse', 'HEAD'),
      GITHUB_STEP_SUMMARY: join(own, 'summary'),
      GIT_CONFIG_GLOBAL: '',
      PATH: `${own}${delimiter}${process.env['PATH']}`,
      ...env,
    },
  })
  const text = (name: string) => (existsSync(join(own, name)) ? read(join(own, name)) : '')
  return {
    status,
    log: stdout,
    problem: stderr,
    output: text('output'),
    summary: text('summary'),
    calls: text('calls'),
  }
}

// As on the runner of the workflow.
describe.skipIf(process.platform !== 'linux')('on the runner', () => {
  const RIGHT = { 'compare/': 'identical', 'ci.yml/runs': '1', 'environments/release': 'true' }

  function check(
    folder: string,
    { version = '1.1.0', ref = 'refs/heads/main', answers = RIGHT as Record<string, string> } = {},
  ) {
    const target = temporaryFolder()
    const env = { VERSION: version, GITHUB_REF: ref }
    const result = run(NODE, [resolve('scripts/check-release.ts'), target], folder, env, answers)
    return {
      ...result,
      notes: readdirSync(target)
        .map((name) => read(join(target, name)))
        .join(),
    }
  }

  test('the check decides on tags and notes', () => {
    const folder = repository()
    const { status, output, notes, summary } = check(folder)
    expect({ status, notes }).toEqual({ status: 0, notes: '### Fixed\n\n- One thing.\n' })
    expect(output).toBe(`tag=v1.1.0\nmajor-tag=v1\nlease=${git(folder, 'rev-parse', 'v1')}\nlatest=true\n`)
    expect(summary).toContain('- One thing.')
  })

  test.each([
    ['1.1.0', [], 'major-tag=v1\nlease=\nlatest=true'],
    ['1.1.0', ['v1.0.9', 'v2.0.0', 'v10.0.0'], 'major-tag=v1\nlease=\nlatest=false'],
    ['1.1.0', ['v1.10.0'], 'major-tag=\nlease=\nlatest=false'],
    ['1.10.0', ['v1.9.0', 'v1.10.0-rc.1'], 'major-tag=v1\nlease=\nlatest=true'],
    ['0.2.0', ['v0.1.0'], 'major-tag=\nlease=\nlatest=true'],
  ])('%s where there are %j', (version, tags, decision) => {
    const changelog = CHANGELOG.replace('[1.1.0]', `[${version}]`)
    expect(check(repository({ tags, changelog, version }), { version }).output).toContain(decision)
  })

  test.each([
    ['a version with a v', {}, { version: 'v1.1.0' }, 'without a v'],
    ['another version in the packages', { version: '1.0.9' }, {}, 'package.json has another'],
    ['no section', { changelog: CHANGELOG.replace(HEADING, '## [1.1.1] - 2026-11-25') }, {}, 'no section'],
    ['no date', { changelog: CHANGELOG.replace(HEADING, '## [1.1.0]') }, {}, 'no section'],
    ['an empty section', { changelog: CHANGELOG.replace('- One thing.', '') }, {}, 'no section'],
    ['a tag of that name', { tags: ['v1.1.0'] }, {}, 'The tag already exists'],
    ['another branch', {}, { ref: 'refs/heads/fix' }, 'on main'],
    [
      'a commit that main has lost',
      {},
      { answers: { ...RIGHT, 'compare/': 'diverged' } },
      'no longer on main',
    ],
    ['CI that has not passed', {}, { answers: { ...RIGHT, 'ci.yml/runs': '0' } }, 'CI has not passed'],
    ['no gate', {}, { answers: { ...RIGHT, 'environments/release': 'false' } }, 'required reviewers'],
    ['a GitHub that does not answer', {}, { answers: {} }, 'no longer on main'],
  ])('the check refuses %s', (_, state, options, problem) => {
    const { status, log, output, notes } = check(repository(state), options)
    expect(log).toMatch(new RegExp(`^::error::.*${problem}`, 'm'))
    expect([status, output, notes]).toEqual([1, '', ''])
  })

  /** A step of the workflow by its name. */
  function perform(
    job: string,
    name: string,
    cwd: string,
    env: object = {},
    answers: Record<string, string> = {},
  ) {
    const step = jobs[job]?.steps.find((each) => each.name === name)
    const script = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99']
    return run('bash', script, cwd, { TAG: 'v1.1.0', ...env }, answers)
  }

  /** What the check has packed, and the digests that go from job to job. */
  function packed() {
    const folder = repository()
    mkdirSync(join(folder, 'release'))
    writeFileSync(join(folder, 'release', 'notes.md'), '- One thing.\n')
    const { status, output } = perform('check', 'Pack the files that run', folder)
    expect(status).toBe(0)
    return { release: join(folder, 'release'), SUMS: /^sums<<END\n(.*)\nEND\n$/s.exec(output)?.[1] ?? '' }
  }

  const compare = ({ release, SUMS }: { release: string; SUMS: string }) => {
    git(release, 'init', '--quiet')
    git(release, 'commit', '--quiet', '--allow-empty', '--message=x')
    return perform('publish', 'Compare every file with its digest', release, { SUMS }).status
  }

  test('what is packed is what runs, and it passes as it was packed', () => {
    const given = packed()
    const files = ['action.yml', 'LICENSE', ...readdirSync('dist').map((name) => `dist/${name}`), ARCHIVE]
    const listed = read(join(given.release, 'SHA256SUMS')).trim().split('\n')
    expect(listed.map((line) => line.slice(66)).toSorted()).toEqual(files.toSorted())
    expect(compare(given)).toBe(0)
  })

  test.each(['SHA256SUMS', 'notes.md', ARCHIVE])('another %s does not pass', (name) => {
    const given = packed()
    writeFileSync(join(given.release, name), 'another')
    expect(compare(given)).not.toBe(0)
  })

  test('nothing is drafted where there is a release or a draft of that name', () => {
    const found = { '--paginate': 'https://github.com/octo-org/octo-repo/releases/1' }
    const { release } = packed()
    const { status, calls, log } = perform('publish', 'Draft the release', resolve(release, '..'), {}, found)
    expect(status).toBe(1)
    expect(log).toContain('releases/1')
    expect(calls).not.toContain('release create')
  })

  test.each([
    ['true', 0],
    ['false', 1],
  ])('a release whose field "immutable" is %s: exit code %i', (immutable, status) => {
    const { status: found } = perform(
      'publish',
      'Make sure that it is immutable',
      repository(),
      {},
      { immutable },
    )
    expect(found).toBe(status)
  })

  test('the major tag moves from where it was, and from nowhere else', () => {
    const folder = repository()
    const first = git(folder, 'rev-parse', 'v1')
    git(folder, 'commit', '--quiet', '--allow-empty', '--message=Next')
    const clone = join(temporaryFolder(), 'clone')
    git(folder, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, clone)
    const next = git(clone, 'rev-parse', 'HEAD')
    const move = (LEASE: string) =>
      perform(
        'publish',
        'Move the major tag, if it is still where it was',
        clone,
        { TAG: 'v1', LEASE },
        { auth: '' },
      )
    expect(move(next).status).not.toBe(0)
    expect(git(folder, 'rev-parse', 'v1')).toBe(first)
    expect(move(first).status).toBe(0)
    expect(git(folder, 'rev-parse', 'v1')).toBe(next)
  })
})

describe('the workflow', () => {
  test('writes in one job only, after the checks and a reviewer, which runs no code of the repository and no package', () => {
    const writing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes('write'),
    )
    expect(writing.map(([name]) => name)).toEqual(['publish'])
    expect(jobs['publish']).toMatchObject({ needs: ['check', 'build'], environment: 'release' })
    const scripts = jobs['publish']?.steps.flatMap(({ run }) => run ?? []).join('\n')
    expect(scripts).not.toMatch(/\b(?:npm|npx|node|yarn|pnpm|pip|curl|wget|scripts\/|\.\/)/)
  })

  test('takes the artifact of the check, and compares it before anything else', () => {
    const steps = jobs['publish']?.steps ?? []
    const download = steps.findIndex(({ uses }) => uses?.startsWith('actions/download-artifact@'))
    expect(steps[download]?.with?.['artifact-ids']).toBe(`\${{ needs.check.outputs.artifact-id }}`)
    expect(steps[download + 1]?.name).toBe('Compare every file with its digest')
    expect(steps[download + 2]?.uses).toMatch(/^actions\/attest@/)
  })
})

test('this repository has one version', () => {
  expect(JSON.parse(read('package-lock.json')).version).toBe(JSON.parse(read('package.json')).version)
})

test('a bug report has one of the modes', () => {
  const { body } = parse(read('.github/ISSUE_TEMPLATE/bug.yml'))
  const modes: Record<Mode, true> = { apply: true, plan: true, check: true }
  expect(body.find(({ id }: { id?: string }) => id === 'mode').attributes.options).toEqual(Object.keys(modes))
})
