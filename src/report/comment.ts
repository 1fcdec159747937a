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
  ended: Result,
  { runner, env, openComments }: CommentEdges,
): Promise<void> {
  const tellWhyNot = (reason: Message) =>
    runner.notice('No comment', msg`Could not post the pull request comment. ${reason}`)
  if (!subject) {
    tellWhyNot(
      msg`Without ${code('identity')} and ${code('aws-region')}, there is no way to tell which comment to update.`,
    )
    return
  }
  try {
    runner.mask(token)
    const about = { ...subject, account: subject.account ?? ended.account }
    const event = readEvent(env)
    const { runUrl, pullRequest, pushed } = event
    const text = commentOf(about, ended, { runUrl, commit: pullRequest?.head ?? pushed })
    const comments = openComments(token, event)
    const result = await comments.keep(markerOf(about), withoutSecrets(text))
    if (result.kind === 'no-pull-request')
      return runner.log(msg`No comment, as this run doesn't belong to a pull request.`)
    if (result.kind === 'failed') return tellWhyNot(result.reason)
    runner.log(msg`Comment on pull request #${result.pullRequest}: ${result.kind}.`)
    if (result.leftover)
      runner.notice('Second comment', msg`Could not delete an older comment of this step. ${result.leftover}`)
  } catch (error) {
    tellWhyNot(msg`The code that posts it failed ("${wordsOf(error)}").`)
  }
}
