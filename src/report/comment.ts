import { wordsOf } from '../errors.ts'
import type { Comments } from '../github/comments.ts'
import { type Event, readEvent } from '../github/event.ts'
import type { Runner } from '../github/runner.ts'
import type { CommentRequest, Environment } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import type { Result } from '../run/result.ts'
import { withoutSecrets } from '../secrets.ts'
import { commentOf, markerOf } from './comment-body.ts'

/** The outside parties of the comment. */
export interface CommentEdges {
  readonly runner: Runner
  readonly env: Environment
  openComments(token: string, event: Event): Comments
}

/** Keeps the comment on the pull request up to date. Never a reason for a run to fail: what goes wrong is a notice. */
export async function keepComment(
  { token, subject }: CommentRequest,
  result: Result,
  { runner, env, openComments }: CommentEdges,
): Promise<void> {
  const tellWhyNot = (reason: Message) =>
    runner.notice('No comment', msg`The pull request has no new comment of this step. ${reason}`)
  if (!subject) {
    tellWhyNot(
      msg`Without ${code('identity')} and ${code('aws-region')} it cannot be told which comment it would be.`,
    )
    return
  }
  try {
    runner.mask(token)
    const event = readEvent(env)
    const { runUrl, pullRequest, pushed } = event
    const text = commentOf(subject, result, { runUrl, commit: pullRequest?.head ?? pushed })
    const comments = openComments(token, event)
    const kept = await comments.keep(markerOf(subject), withoutSecrets(text))
    if (kept.kind === 'not-kept') return tellWhyNot(kept.reason)
    runner.log(msg`Comment on pull request #${kept.pullRequest}: ${kept.kind}.`)
    if (kept.leftOver)
      runner.notice(
        'Second comment',
        msg`An older comment of this step could not be deleted. ${kept.leftOver}`,
      )
  } catch (error) {
    tellWhyNot(msg`The code for it failed ("${wordsOf(error)}").`)
  }
}
