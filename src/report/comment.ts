import { wordsOf } from '../errors.ts'
import type { Comments, Marker } from '../github/comments.ts'
import { type Event, readEvent } from '../github/event.ts'
import type { Runner } from '../github/runner.ts'
import type { CommentRequest, Environment, FileSubject } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import type { Result } from '../run/result.ts'
import { withoutSecrets } from '../secrets.ts'
import { commentOf, fileCommentOf, fileMarkerOf, markerOf, type Origin } from './comment-body.ts'
import { fitting } from './markdown.ts'
import { sectionsOf } from './summary.ts'

/** The outside parties of the comment. */
export interface CommentEdges {
  readonly runner: Runner
  readonly env: Environment
  openComments(token: string, event: Event): Comments | Promise<Comments>
}

/** Keeps the comment on the pull request up to date. Never a reason for a run to fail: what goes wrong is a notice. */
export async function keepComment(
  { token, subject, file }: CommentRequest,
  ended: Result,
  edges: CommentEdges,
): Promise<void> {
  // Only a file that is wrong ends here: one that is right has a result for each target.
  if (file) {
    const rest = msg`Some of this was left out, as it is too long for a comment; the job summary has all of it.`
    return keepFileComment({ token, file }, ended, (room) => fitting(sectionsOf(ended), room, rest), edges)
  }
  if (!subject) {
    tellWhyNot(
      msg`Without ${code('identity')} and ${code('aws-region')}, there is no way to tell which comment to update.`,
      edges,
    )
    return
  }
  const about = { ...subject, account: subject.account ?? ended.account }
  await keep(token, markerOf(about), (origin) => commentOf(about, ended, origin), edges)
}

/** The same for the comment about a `config-file`. */
export async function keepFileComment(
  { token, file }: { readonly token: string; readonly file: FileSubject },
  shown: Pick<Result, 'settings'>,
  sections: (mostCharacters: number) => string,
  edges: CommentEdges,
): Promise<void> {
  await keep(token, fileMarkerOf(file), (origin) => fileCommentOf(file, shown, origin, sections), edges)
}

function tellWhyNot(reason: Message, { runner }: CommentEdges): void {
  runner.notice('No comment', msg`Could not post the pull request comment. ${reason}`)
}

async function keep(
  token: string,
  marker: Marker,
  textFrom: (origin: Origin) => string,
  edges: CommentEdges,
): Promise<void> {
  const { runner, env, openComments } = edges
  try {
    runner.mask(token)
    const event = readEvent(env)
    const { runUrl, pullRequest, pushed } = event
    const text = textFrom({ runUrl, commit: pullRequest?.head ?? pushed })
    const comments = await openComments(token, event)
    const result = await comments.keep(marker, withoutSecrets(text))
    if (result.kind === 'no-pull-request')
      return runner.log(msg`No comment, as this run doesn't belong to a pull request.`)
    if (result.kind === 'failed') return tellWhyNot(result.reason, edges)
    runner.log(msg`Comment on pull request #${result.pullRequest}: ${result.kind}.`)
    if (result.leftover)
      runner.notice(
        'Duplicate comment',
        msg`Could not delete an older comment from this step. ${result.leftover}`,
      )
  } catch (error) {
    tellWhyNot(msg`The code that posts it failed ("${wordsOf(error)}").`, edges)
  }
}
