/** What decides about a release, pure: versions, the section of the changelog, what stands in its way, and which tags move. */

interface Version {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

const NUMBER = '(0|[1-9]\\d{0,8})'
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}$`)

/** `1.2.3` and nothing else: a pre-release has no place here, as the tag of its major version would move to it. */
export function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch] = VERSION.exec(text) ?? []
  return patch === undefined
    ? undefined
    : { major: Number(major), minor: Number(minor), patch: Number(patch) }
}

/** Below 0 when `a` is the lower one, as `sort` wants it. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch
}

/** The versions among the tags; `v1` and whatever else is there is none. */
function versionsOf(tags: readonly string[]): readonly Version[] {
  return tags.flatMap((tag) => (tag.startsWith('v') ? (parseVersion(tag.slice(1)) ?? []) : []))
}

/**
 * The tag `vX` that moves to the version: that of its major, if none of that major is higher. Versions 0.x have none, as each of
 * them may break what the one before did.
 */
export function majorTagOf(version: Version, tags: readonly string[]): string | undefined {
  const others = versionsOf(tags).filter(({ major }) => major === version.major)
  return version.major > 0 && isHighest(version, others) ? `v${version.major}` : undefined
}

/** Whether the version is the one that GitHub shows as the latest. */
export function isLatest(version: Version, tags: readonly string[]): boolean {
  return isHighest(version, versionsOf(tags))
}

function isHighest(version: Version, others: readonly Version[]): boolean {
  return others.every((other) => compareVersions(other, version) <= 0)
}

/** A section of a changelog in the form of "Keep a Changelog". */
export interface Section {
  /** `1.2.3`, or `Unreleased`. */
  readonly name: string
  /** As it is written; `''` where there is none. */
  readonly date: string
  readonly notes: string
}

const HEADING = /^## \[([^\]]+)\](?: - (\S+))?[ \t]*$/m

/** The sections in their order, each without its heading and without the link definitions at its end. */
export function sectionsOf(changelog: string): readonly Section[] {
  const text = changelog.replaceAll('\r\n', '\n')
  return text
    .split(/^(?=## )/m)
    .slice(1)
    .flatMap((part) => {
      const [heading, name, date = ''] = HEADING.exec(part) ?? []
      if (heading === undefined || name === undefined || !part.startsWith(heading)) return []
      const notes = part.slice(heading.length).replace(/^\[[^\]]+\]: .*$/gm, '')
      return [{ name, date, notes: notes.trim() }]
    })
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Headings and comments say nothing yet. */
function saysSomething(notes: string): boolean {
  return (
    notes
      .replace(/<!--.*?-->/gs, '')
      .replace(/^#.*$/gm, '')
      .trim() !== ''
  )
}

/** What is known before a release. */
export interface Facts {
  /** As it was typed. */
  readonly version: string
  readonly packageVersion: string
  readonly lockVersion: string
  readonly changelog: string
  /** Of the repository. */
  readonly tags: readonly string[]
  readonly isReleased: boolean
  /** What the workflow runs on. */
  readonly ref: string
  readonly isOnMain: boolean
  readonly hasPassedCi: boolean
  /** Whether the environment of the gate asks a person. */
  readonly asksReviewers: boolean
  /** Whether that is another person than who starts the release. */
  readonly preventsSelfReview: boolean
}

export interface Release {
  readonly tag: string
  readonly notes: string
  readonly majorTag: string | undefined
  readonly isLatest: boolean
}

export type Decision =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }

export function decide(facts: Facts): Decision {
  const version = parseVersion(facts.version)
  const sections = sectionsOf(facts.changelog).filter(({ name }) => name === facts.version)
  const [section] = sections
  const problems = [
    ...(version ? [] : [`The version is ${quoted(facts.version)}: write it as 1.2.3, without a v.`]),
    ...problemsOfFiles(facts),
    ...problemsOfSections(facts.version, sections),
    ...problemsOfRepository(facts),
  ]
  if (problems.length > 0 || !version || !section) return { kind: 'refused', problems }
  const { tags } = facts
  const release = {
    tag: `v${facts.version}`,
    notes: section.notes,
    majorTag: majorTagOf(version, tags),
    isLatest: isLatest(version, tags),
  }
  return { kind: 'release', release }
}

function problemsOfFiles({ version, packageVersion, lockVersion }: Facts): string[] {
  const files = [
    ['package.json', packageVersion],
    ['package-lock.json', lockVersion],
  ] as const
  return files.flatMap(([file, found]) =>
    found === version ? [] : [`${file} has the version ${quoted(found)}.`],
  )
}

function problemsOfSections(version: string, [section, ...others]: readonly Section[]): string[] {
  if (!section)
    return [`CHANGELOG.md has no section for ${quoted(version)}, as in "## [1.2.3] - 2026-01-31".`]
  return [
    ...(others.length > 0 ? ['CHANGELOG.md has several sections of that version.'] : []),
    ...(isDate(section.date) ? [] : ['The section of CHANGELOG.md has no date, as in 2026-01-31.']),
    ...(saysSomething(section.notes) ? [] : ['The section of CHANGELOG.md is empty.']),
  ]
}

function problemsOfRepository({ version, ref, ...facts }: Facts): string[] {
  return [
    ...(ref === 'refs/heads/main' ? [] : [`The workflow runs on ${quoted(ref)}: start it on main.`]),
    ...(facts.isOnMain ? [] : ['The commit is not on main any more.']),
    ...(facts.hasPassedCi ? [] : ['CI has not passed for the push of this commit to main.']),
    ...(facts.tags.includes(`v${version}`) ? [`There is a tag ${quoted(`v${version}`)} already.`] : []),
    ...(facts.isReleased ? [`There is a release ${quoted(`v${version}`)} already.`] : []),
    ...problemsOfGate(facts),
  ]
}

function problemsOfGate({
  asksReviewers,
  preventsSelfReview,
}: Pick<Facts, 'asksReviewers' | 'preventsSelfReview'>): string[] {
  if (!asksReviewers) return ['The environment "release" has no required reviewers.']
  if (preventsSelfReview) return []
  return [
    'Who starts a release could approve it: switch on "Prevent self-review" in the environment "release".',
  ]
}

/** On one line, and harmless at its start. */
function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100))
}
