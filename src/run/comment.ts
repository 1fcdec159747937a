import { wordsOf } from '../errors.ts'
import type { Comments } from '../github/comments.ts'
import { type Event, readEvent } from '../github/event.ts'
import type { Runner } from '../github/runner.ts'
import type { CommentTarget, Environment } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { commentOf, markerOf } from '../report/comment-body.ts'
import { withoutSecrets } from '../secrets.ts'

/** Whom keeping the comment needs. */
export interface CommentParties {
  readonly runner: Runner
  readonly env: Environment
  openComments(token: string, event: Event): Comments
}

/** Keeps the comment on the pull request up to date. Never a reason for a run to fail: what goes wrong is a notice. */
export async function keepComment(
  target: CommentTarget | 'not known',
  outcome: Outcome,
  { runner, env, openComments }: CommentParties,
): Promise<void> {
  const tellWhyNot = (reason: Message) =>
    runner.notice('No comment', msg`The pull request has no new comment of this step. ${reason}`)
  if (target === 'not known') {
    tellWhyNot(
      msg`Without ${code('identity')} and ${code('aws-region')} it cannot be told which comment it would be.`,
    )
    return
  }
  try {
    runner.mask(target.token)
    const event = readEvent(env)
    const { runUrl, pullRequest, pushed } = event
    const text = commentOf(target, outcome, { runUrl, commit: pullRequest?.head ?? pushed })
    const comments = openComments(target.token, event)
    const result = await comments.keep(markerOf(target), withoutSecrets(text))
    if (result.kind === 'no-pull-request')
      return runner.log(msg`No comment: this run does not belong to a pull request.`)
    if (result.kind === 'failed') return tellWhyNot(result.reason)
    runner.log(msg`Comment on pull request #${result.pullRequest}: ${result.kind}.`)
    if (result.leftover)
      runner.notice(
        'Second comment',
        msg`An older comment of this step could not be deleted. ${result.leftover}`,
      )
  } catch (error) {
    tellWhyNot(msg`The code for it failed ("${wordsOf(error)}").`)
  }
}
