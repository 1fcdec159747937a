import type { Asked, Edges } from '../action.ts'
import { type ActionError, type Failed, toActionError } from '../errors.ts'
import type { CommentRequest, Settings } from '../inputs/settings.ts'
import { join, msg } from '../message.ts'
import { announce } from '../report/announcement.ts'
import { keepComment, keepFileComment } from '../report/comment.ts'
import { draft, report } from '../report/report.ts'
import { whatWasDone } from '../report/sentences.ts'
import type { ManyResult } from './many.ts'
import { NOTHING_KNOWN, type Result } from './result.ts'
import { begin, finish, look } from './target.ts'

/** What was asked for, as it was read from the inputs. */
export interface Job {
  readonly settings: Settings
  readonly comment: CommentRequest | undefined
}

/** A run of one target, whose first request is under way; or has failed before. */
export interface StartedJob extends Job {
  readonly asked: Asked | Failed
}

/** Ends a run whose inputs are wrong. */
export async function endJob(
  { error, comment }: { readonly error: ActionError; readonly comment: CommentRequest | undefined },
  edges: Edges,
): Promise<void> {
  await tell({ ...NOTHING_KNOWN, error }, comment, edges)
}

/** Credentials, clients and limits belong to the run, all else to its one target. */
export async function runOne(job: StartedJob, edges: Edges): Promise<void> {
  await tell(await resultOf(job, edges), job.comment, edges)
}

async function resultOf({ settings, comment, asked }: StartedJob, edges: Edges): Promise<Result> {
  const [target] = settings.targets
  const warnings = announce(settings, edges)
  const known: Result = { ...NOTHING_KNOWN, settings, target, warnings }
  if (asked.kind === 'failed') return { ...known, error: asked.error }
  const { aws, ses } = asked
  const isAccountAsked = comment?.subject !== undefined && comment.subject.account === undefined
  try {
    const dns = await edges.openDns(settings)
    try {
      const context = { ...edges, settings, aws, dns, onPutSent: rehearse }
      const looked = await look(known, target, ses, context)
      const result = await finish(target, await begin(target, looked, context), context)
      return isAccountAsked ? { ...result, account: await aws.accountId() } : result
    } finally {
      dns.close()
    }
  } catch (thrown) {
    return { ...known, error: toActionError(thrown) }
  } finally {
    aws.close()
  }
}

/** Drafts a report while SES answers the PUT: the first one takes several milliseconds longer, which nobody waits for then. */
function rehearse(expected: Result): void {
  // By then, the request has left.
  setImmediate(() => {
    try {
      draft(expected)
    } catch {
      // The real report tells what is wrong.
    }
  })
}

async function tell(ended: Result, comment: CommentRequest | undefined, edges: Edges): Promise<void> {
  const { runner, signal, clock } = edges
  const result = concluded(ended, edges)
  if (comment && !signal.aborted) await keepComment(comment, result, edges)
  // The comment may have been what was canceled.
  report(signal.aborted && !result.error ? concluded(result, edges) : result, runner, clock.now())
}

/** What a canceled run concludes from calls that nobody answered does not count; what may have been done does. */
function concluded(result: Result, edges: Edges): Result {
  const { signal } = edges
  const isCancelled = signal.aborted && !result.error?.details.mayBeDone
  const error = isCancelled ? toActionError(signal.reason) : result.error
  if (!error) return result
  debugCause(error, edges)
  // What failed after SES had accepted the change, and was no call of SES, leaves that call the one that counts.
  const requestId = error.details.requestId ?? (result.accepted ? result.requestId : '')
  const done = error.code === 'CANCELLED' ? whatWasDone(result, error.details) : []
  return { ...result, requestId, error: done.length > 0 ? error.with(join(done)) : error }
}

/** The targets of a file: loads the code for it, which most runs do not need. */
export async function runFile({ settings, comment }: Job, edges: Edges): Promise<void> {
  const { runner, signal, clock } = edges
  const warnings = announce(settings, edges)
  const [many, { reportMany }, { manySections }] = await Promise.all([
    import('./many.ts'),
    import('../report/many-report.ts'),
    import('../report/many-summary.ts'),
  ])
  const ended = { ...(await manyResult(settings, edges, many)), warnings }
  for (const error of new Set([ended, ...ended.results].map((each) => each.error)))
    if (error) debugCause(error, edges)
  if (comment?.file && !signal.aborted) {
    const { token, file } = comment
    await keepFileComment({ token, file }, { settings }, (room) => manySections(ended, room), edges)
  }
  const result = signal.aborted && !ended.error ? many.cancelled(ended, signal.reason) : ended
  reportMany(result, runner, clock.now())
}

async function manyResult(
  settings: Settings,
  edges: Edges,
  { runMany, targetsOf }: typeof import('./many.ts'),
): Promise<ManyResult> {
  try {
    const aws = await edges.openManyAws(settings)
    try {
      const dns = await edges.openDns(settings)
      try {
        return await runMany({ ...edges, settings, aws, dns })
      } finally {
        dns.close()
      }
    } finally {
      aws.close()
    }
  } catch (thrown) {
    const error = toActionError(edges.signal.aborted ? edges.signal.reason : thrown)
    return { settings, results: targetsOf(settings, error), error }
  }
}

/** What a bug is found by. */
function debugCause({ cause }: ActionError, { runner }: Edges): void {
  if (cause instanceof Error) runner.debug(msg`${cause.stack ?? cause.message}`)
}
