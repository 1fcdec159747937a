import type { Marker } from '../github/comments.ts'
import type { CommentSubject, FileSubject } from '../inputs/settings.ts'
import { codeSpan, msg } from '../message.ts'
import type { Result } from '../run/result.ts'
import { fitting } from './markdown.ts'
import { sectionsOf } from './summary.ts'

/** GitHub takes 65,536 characters ("Create an issue comment"). */
const MOST_CHARACTERS = 65_000

/**
 * By what the comment on this subject is found again: an HTML comment, which is not shown. Where the inputs are wrong, the account
 * may not be known: then the comment of any account is taken over, and by the next run that knows it taken back.
 */
export function markerOf({ identity, region, account, mode }: CommentSubject): Marker {
  const name = `identity=${encodeURIComponent(identity.name)} region=${region}`
  const start = `<!-- ses-mail-from-action ${name}${mode === 'check' ? ' check' : ''}`
  const [bare, ofAccount] = [`${start} -->`, `${start} account=`]
  return account
    ? { exact: `${ofAccount}${account} -->`, alike: [bare] }
    : { exact: bare, alike: [ofAccount] }
}

/** By what the comment about a `config-file` is found again. */
export function fileMarkerOf({ path, mode }: FileSubject): Marker {
  const name = `file=${encodeURIComponent(path).replaceAll('--', '%2D%2D')}`
  return { exact: `<!-- ses-mail-from-action ${name}${mode === 'check' ? ' check' : ''} -->`, alike: [] }
}

/** Where a comment comes from. */
export interface Origin {
  /** The page of the run. */
  readonly runUrl: string | undefined
  /** The commit that it is about. */
  readonly commit: string | undefined
}

/** The comment on the pull request: what the summary shows, and where it comes from. */
export function commentOf(subject: CommentSubject, result: Result, origin: Origin): string {
  const rest = msg`Some of this was left out, as it is too long for a comment; the job summary has all of it.`
  const [marker, footer] = [markerOf(subject).exact, footerOf(result, origin)]
  const room = MOST_CHARACTERS - marker.length - footer.length
  return `${marker}\n${fitting(sectionsOf(result, subject), room, rest)}\n\n${footer}\n`
}

/** The comment about a file: what a run has to show, in the room that is left, and where it comes from. */
export function fileCommentOf(
  subject: FileSubject,
  shown: Pick<Result, 'settings'>,
  origin: Origin,
  sections: (mostCharacters: number) => string,
): string {
  const [marker, footer] = [fileMarkerOf(subject).exact, footerOf(shown, origin)]
  return `${marker}\n${sections(MOST_CHARACTERS - marker.length - footer.length)}\n\n${footer}\n`
}

function footerOf({ settings }: Pick<Result, 'settings'>, { runUrl, commit }: Origin): string {
  const run = runUrl ? `[this run](${runUrl})` : 'a workflow run'
  const of = commit ? ` of commit ${codeSpan(commit.slice(0, 12))}` : ''
  const mode = settings ? `, mode ${codeSpan(settings.mode)}` : ''
  return `<sub>From ${run}${of}${mode}. The next run replaces this comment.</sub>`
}
