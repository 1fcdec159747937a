/**
 * The first step of a release: looks at the files, at git and at GitHub, changes nothing, and says everything that stands in the way
 * at once. Writes the notes into the given folder, the decisions into the outputs of the step, and what a reviewer has to know into
 * its summary. Runs before anything is installed. Usage: VERSION=1.2.3 node scripts/check-release.ts <folder>
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decide, type Facts, type Release } from './release.ts'

const [, , folder = 'release'] = process.argv
const sha = variable('GITHUB_SHA')
const repository = variable('GITHUB_REPOSITORY')
const tags = new Map(
  execFileSync('git', ['for-each-ref', '--format=%(refname:strip=2) %(objectname)', 'refs/tags'])
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
)

const decision = decide(await collectFacts(variable('VERSION')))
if (decision.kind === 'release') announce(decision.release)
else {
  for (const problem of decision.problems) console.log(`::error::${problem}`)
  process.exitCode = 1
}

async function collectFacts(version: string): Promise<Facts> {
  const query = new URLSearchParams({ head_sha: sha, branch: 'main', event: 'push', status: 'success' })
  const [comparison, runs, release, environment] = await Promise.all([
    ask<{ status: string }>(`compare/${sha}...main`),
    ask<{ workflow_runs: { head_sha: string; conclusion: string }[] }>(
      `actions/workflows/ci.yml/runs?${query}`,
    ),
    ask<unknown>(`releases/tags/v${encodeURIComponent(version)}`),
    ask<{ protection_rules: { type: string; prevent_self_review?: boolean }[] }>('environments/release'),
  ])
  const gates = (environment?.protection_rules ?? []).filter(({ type }) => type === 'required_reviewers')
  const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { version: lockVersion } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return {
    version,
    packageVersion,
    lockVersion,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    tags: [...tags.keys()],
    isReleased: release !== undefined,
    ref: variable('GITHUB_REF'),
    isOnMain: ['identical', 'ahead'].includes(comparison?.status ?? ''),
    hasPassedCi: (runs?.workflow_runs ?? []).some(
      ({ head_sha, conclusion }) => head_sha === sha && conclusion === 'success',
    ),
    asksReviewers: gates.length > 0,
    preventsSelfReview: gates.some(({ prevent_self_review: isPrevented }) => isPrevented === true),
  }
}

/** What GitHub has at a path of the repository; `undefined` where there is nothing. */
async function ask<T>(path: string): Promise<T | undefined> {
  const url = `${process.env['GITHUB_API_URL'] ?? 'https://api.github.com'}/repos/${repository}/${path}`
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${variable('GITHUB_TOKEN')}`,
    'x-github-api-version': '2022-11-28',
  }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) })
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`GitHub answered ${path} with status ${response.status}.`)
  return (await response.json()) as T
}

function announce({ tag, notes, majorTag, isLatest }: Release): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'notes.md'), `${notes}\n`)
  const lease = tags.get(majorTag ?? '') ?? ''
  const outputs = { tag, 'major-tag': majorTag ?? '', lease, latest: String(isLatest) }
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`)
  appendFileSync(variable('GITHUB_OUTPUT'), lines.join(''))
  const moves = majorTag
    ? `\`${majorTag}\` moves here${lease ? ` from \`${lease}\`` : '; it is new'}.`
    : 'No tag of a major version moves.'
  appendFileSync(
    variable('GITHUB_STEP_SUMMARY'),
    `## Release ${tag}\n\nCommit \`${sha}\`. ${moves}\n\n${notes}\n`,
  )
}

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set.`)
  return value
}
