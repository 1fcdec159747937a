/**
 * The first step of a release: checks the files, git and GitHub (by `gh`), changes nothing, and reports at once everything that is in
 * the way. Writes `notes.md` into the given folder, the tags into the outputs of the step, and both into its summary. Runs before
 * anything is installed. Usage: VERSION=1.2.3 node scripts/check-release.ts <folder>
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , folder = 'release'] = process.argv
const version = variable('VERSION')
const sha = variable('GITHUB_SHA')
const tag = `v${version}`
const tags = run('git', 'tag', '--list').split('\n')
const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8').replaceAll('\r\n', '\n'))
const ci = `actions/workflows/ci.yml/runs?head_sha=${sha}&branch=main&event=push&status=success`
const gate = '[.protection_rules[] | select(.type == "required_reviewers") | .prevent_self_review] | any'

const problems = Object.entries({
  'The version must look like 1.2.3, without a v.': !/^(?:(?:0|[1-9]\d*)\.){2}(?:0|[1-9]\d*)$/.test(version),
  'package.json has another version.': versionIn('package.json') !== version,
  'package-lock.json has another version.': versionIn('package-lock.json') !== version,
  'CHANGELOG.md has no section of that version with a date and text, as in "## [1.2.3] - 2026-01-31".':
    !notes,
  'The tag already exists.': tags.includes(tag),
  'Start the workflow on main.': variable('GITHUB_REF') !== 'refs/heads/main',
  'The commit is no longer on main.': !/^(?:identical|ahead)$/.test(ask(`compare/${sha}...main`, '.status')),
  'CI has not passed for the push of this commit to main.': !(Number(ask(ci, '.total_count')) > 0),
  'The environment "release" needs required reviewers and "Prevent self-review".':
    ask('environments/release', gate) !== 'true',
}).filter(([, isInTheWay]) => isInTheWay)

for (const [problem] of problems) console.log(`::error::${problem}`)
if (problems.length > 0) process.exitCode = 1
else {
  // `v1` moves to the highest 1.x.y. Versions 0.x have no such tag, as each of them may break what the one before did.
  const [major = ''] = tag.split('.')
  const majorTag = major !== 'v0' && isHighest(`${major}.`) ? major : ''
  const lease = tags.includes(majorTag) ? run('git', 'rev-parse', `refs/tags/${majorTag}`) : ''
  const outputs = `tag=${tag}\nmajor-tag=${majorTag}\nlease=${lease}\nlatest=${isHighest('v')}\n`
  const moves = majorTag ? `\`${majorTag}\` moves here from \`${lease || 'nowhere'}\`` : 'No major tag moves'
  const summary = `## Release ${tag}\n\nCommit \`${sha}\`. ${moves}.\n\n${notes}\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'notes.md'), `${notes}\n`)
  appendFileSync(variable('GITHUB_OUTPUT'), outputs)
  appendFileSync(variable('GITHUB_STEP_SUMMARY'), summary)
}

/** The text of the version's section; `undefined` without a date, or when there is nothing but headings. */
function sectionOf(changelog: string): string | undefined {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${version}] - `)) ?? ''
  const [, date = '', text = ''] = /^\S+ - (\d{4}-\d\d-\d\d)\n([\s\S]*)$/.exec(section) ?? []
  const notes = text.replace(/^\[[^\]]+\]: .*$/gm, '').trim()
  return !Number.isNaN(Date.parse(date)) && /^[^#\s]/m.test(notes) ? notes : undefined
}

function isHighest(prefix: string): boolean {
  const versions = [tag, ...tags].filter((name) => name.startsWith(prefix) && /^v\d+\.\d+\.\d+$/.test(name))
  return versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0] === tag
}

function versionIn(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** What GitHub has at a path of the repository, by a `jq` expression; empty where it has nothing. */
function ask(path: string, jq: string): string {
  try {
    return run('gh', 'api', `repos/${variable('GITHUB_REPOSITORY')}/${path}`, '--jq', jq)
  } catch {
    return '' // gh has printed why
  }
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set.`)
  return value
}
