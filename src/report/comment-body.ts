import type { CommentTarget } from '../inputs/settings.ts'
import { codeSpan, msg } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { fitting } from './markdown.ts'
import { placeOf, sectionsOf } from './summary.ts'

/** GitHub takes 65,536 characters ("Create an issue comment"). */
const MOST_CHARACTERS = 65_000

/** What a comment is about: each key has a comment of its own. */
export type CommentKey = Pick<CommentTarget, 'identity' | 'region' | 'account' | 'mode'>

/** By what the comment with this key is found again: an HTML comment, which is not shown. No marker is the beginning of another. */
export function markerOf({ identity, region, account, mode }: CommentKey): string {
  const name = `identity=${encodeURIComponent(identity.name)} region=${region}`
  return `<!-- ses-mail-from-action ${name}${account ? ` account=${account}` : ''}${mode === 'check' ? ' check' : ''} -->`
}

/** Where a comment comes from. */
export interface Origin {
  /** The page of the run. */
  readonly runUrl: string | undefined
  /** The commit that it is about. */
  readonly commit: string | undefined
}

/** The comment on the pull request: what the summary shows, and where it comes from. */
export function commentOf(target: CommentTarget, outcome: Outcome, origin: Origin): string {
  const rest = msg`Some of this is left out, as it is too long for a comment: the job summary has all of it.`
  const [marker, footer] = [markerOf(target), footerOf(outcome, origin)]
  const room = MOST_CHARACTERS - marker.length - footer.length
  const [heading = '', ...others] = sectionsOf(outcome)
  // With wrong inputs the sections do not say whose they are.
  const place = outcome.settings ? '' : placeOf(target)
  return `${marker}\n${fitting([heading, place, ...others], room, rest)}\n\n${footer}\n`
}

function footerOf({ settings }: Outcome, { runUrl, commit }: Origin): string {
  const run = runUrl ? `[this run](${runUrl})` : 'a workflow run'
  const of = commit ? ` of commit ${codeSpan(commit.slice(0, 12))}` : ''
  const mode = settings ? `, mode ${codeSpan(settings.mode)}` : ''
  return `<sub>From ${run}${of}${mode}. The next run replaces this text.</sub>`
}
