import { TimeoutError, withTimeout } from '../clock.ts'
import { UnreadableResponse } from '../http/response.ts'
import { type Message, msg } from '../message.ts'
import { attemptOf, type Retryable, withRetries } from '../retry.ts'
import type { CommentResult, CommentsOptions, CommentWritten, Marker } from './comments.ts'
import type { Event } from './event.ts'
import { aboutCommentFailure, GitHubRefusal, isGitHubFailure } from './github-failure.ts'
import { type Octokit, openOctokit } from './octokit.ts'

/** For all calls together: nobody waits longer for a comment. */
const LIMIT_MS = 30_000
/** The most that GitHub gives ("List issue comments"). */
const COMMENTS_PER_PAGE = 100
/** Their 65,536 characters may take twelve bytes each as JSON, and an answer may have 16 MiB. */
const LONG_COMMENTS_PER_PAGE = 20
/** Far more than the 2,500 comments that GitHub takes on one pull request need, even on short pages. */
const MAX_PAGES = 200

/** Where the comments are, too. */
export interface ThreadOptions extends CommentsOptions {
  readonly repository: Repository
  /** The address of the REST API. */
  readonly api: string
}

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** Does what `Comments.keep` promises, with retries, and in bounded time. Never throws. */
export async function upsertComment(
  marker: Marker,
  text: string,
  options: ThreadOptions,
): Promise<CommentResult> {
  try {
    return await upsertInTime(marker, text, options)
  } catch (error) {
    return { kind: 'failed', reason: reasonFor(error, options) }
  }
}

async function upsertInTime(marker: Marker, text: string, options: ThreadOptions): Promise<CommentResult> {
  const { event, repository, clock, signal, onRetry } = options
  const closed = new AbortController()
  const ends = AbortSignal.any([signal, closed.signal])
  const { octokit, close } = openOctokit({ ...options, signal: ends })
  const thread = new Thread(octokit, repository, event)
  const endsAt = clock.monotonic() + LIMIT_MS
  const attempt = async () => {
    const result = await attemptOf(() => thread.upsert(marker, text), isGitHubFailure)
    if ('failure' in result && isTooLate(result.failure, endsAt - clock.monotonic())) throw result.failure
    return result
  }
  const ended = withRetries(attempt, {
    clock,
    signal: ends,
    onRetry: ({ message }, delayMs) => onRetry('GitHub', message, delayMs),
  })
  try {
    const result = await withTimeout(LIMIT_MS, ended, { clock, signal })
    if ('failure' in result) throw result.failure
    return result.value
  } catch (error) {
    if (!thread.updated || signal.aborted) throw error
    return { ...thread.updated, leftover: reasonFor(error, options) }
  } finally {
    closed.abort()
    close()
  }
}

/** Whether the next try is asked for when the time for all of them is up. */
function isTooLate({ retryAfterMs = 0 }: Retryable, leftMs: number): boolean {
  return retryAfterMs >= leftMs
}

function reasonFor(error: unknown, { event }: ThreadOptions): Message {
  if (error instanceof TimeoutError) return msg`GitHub did not answer within ${LIMIT_MS / 1000} seconds.`
  return aboutCommentFailure(error, event.pullRequest?.isFromFork ?? false)
}

/** The comments of one pull request. */
class Thread {
  readonly #octokit: Octokit
  readonly #repository: Repository
  readonly #event: Event
  #perPage = COMMENTS_PER_PAGE
  /** The comment that this run has made. A new one may not be listed at once. */
  #created: number | undefined
  /** What has been done, whatever becomes of other comments. */
  updated: CommentWritten | undefined

  constructor(octokit: Octokit, repository: Repository, event: Event) {
    this.#octokit = octokit
    this.#repository = repository
    this.#event = event
  }

  /**
   * Two runs at once may both find nothing and make a comment each. So who has made one looks again, and of several only the
   * oldest stays. May be called again after any failure.
   */
  async upsert(marker: Marker, text: string): Promise<CommentResult> {
    const pullRequest = await this.#pullRequest()
    if (pullRequest === undefined) return { kind: 'no-pull-request' }
    const { issues } = this.#octokit.rest
    let own = await this.#commentsWith(marker, pullRequest)
    if (own.length === 0) {
      const comment = { ...this.#repository, issue_number: pullRequest, body: text }
      this.#created ??= await idOf(issues.createComment(comment))
      own = await this.#commentsWith(marker, pullRequest)
    }
    const [oldest, ...others] = own
    if (!oldest || oldest.id === this.#created) return { kind: 'created', pullRequest }
    await idOf(issues.updateComment({ ...this.#repository, comment_id: oldest.id, body: text }))
    this.updated = { kind: 'updated', pullRequest }
    for (const { id, user, body } of others) {
      if (body?.startsWith(marker.exact) && user?.login === oldest.user?.login) await this.#delete(id)
    }
    return this.updated
  }

  /** That of the event; of a push, the one by which its commit came, or whose branch it is on. */
  async #pullRequest(): Promise<number | undefined> {
    const { pullRequest, pushed: sha = '' } = this.#event
    if (pullRequest) return pullRequest.number
    const { data } = await this.#octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...this.#repository,
      commit_sha: sha,
    })
    if (!Array.isArray(data) || data.some((pull) => typeof pull?.number !== 'number'))
      throw new UnreadableResponse('GitHub', 200, 'no list of pull requests')
    const merged = data.find((pull) => pull.merged_at && pull.merge_commit_sha === sha)
    return (merged ?? data.find((pull) => pull.state === 'open' && pull.head.sha === sha))?.number
  }

  /** Our own, those with the exact marker first, and of each kind the oldest, as GitHub lists them. */
  async #commentsWith({ exact, alike }: Marker, pullRequest: number): Promise<readonly Comment[]> {
    const beginnings = [exact, ...alike]
    const kindOf = ({ body }: Comment) => beginnings.findIndex((beginning) => body?.startsWith(beginning))
    const own: Comment[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data, headers } = await this.#commentsOn(page, pullRequest)
      if (!isListOfComments(data)) throw new UnreadableResponse('GitHub', 200, 'no list of comments')
      own.push(...data.filter((comment) => kindOf(comment) >= 0 && isByUs(comment)))
      // Counted here and not followed, so that no link can lead the token to another host.
      if (!headers.link?.includes('rel="next"')) return own.toSorted((a, b) => kindOf(a) - kindOf(b))
    }
    throw new UnreadableResponse('GitHub', 200, `more than ${MAX_PAGES} pages of comments`)
  }

  async #commentsOn(page: number, pullRequest: number) {
    const { issues } = this.#octokit.rest
    try {
      const place = { ...this.#repository, issue_number: pullRequest }
      return await issues.listComments({ ...place, per_page: this.#perPage, page })
    } catch (error) {
      // A page of long comments may be too much for one answer, or for its time.
      this.#perPage = LONG_COMMENTS_PER_PAGE
      throw error
    }
  }

  /** The other run may have deleted it as well. */
  async #delete(id: number): Promise<void> {
    const { issues } = this.#octokit.rest
    const { status } = await issues
      .deleteComment({ ...this.#repository, comment_id: id })
      .catch((error: unknown) => {
        if (error instanceof GitHubRefusal && error.status === 404) return { status: 204 }
        throw error
      })
    if (status !== 204) throw new UnreadableResponse('GitHub', status, 'something other than "No Content"')
  }
}

/** As much of a comment as is read here. */
interface Comment {
  readonly id: number
  readonly body?: string
  readonly user?: { readonly login?: string; readonly type?: string } | null
  readonly author_association?: string
}

/** The ID of the comment that GitHub says it has written. */
async function idOf(answer: Promise<{ readonly data: { readonly id?: unknown } | null }>): Promise<number> {
  const { data } = await answer
  if (typeof data?.id !== 'number') throw new UnreadableResponse('GitHub', 200, 'no comment')
  return data.id
}

/** Octokit hands on whatever came. */
function isListOfComments(data: unknown): data is readonly Comment[] {
  const isComment = (item: Partial<Comment> | null) =>
    typeof item?.id === 'number' && typeof (item.body ?? '') === 'string'
  return Array.isArray(data) && data.every(isComment)
}

const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Anybody can copy the marker into a comment, and change that one later. Only bots, and people who belong to the repository, are
 * taken at their word.
 */
function isByUs({ user, author_association: association }: Comment): boolean {
  // GitHub always names somebody, or `null` for who is gone.
  if (user === undefined || TRUSTED.has(association ?? '')) return true
  return user?.type ? user.type === 'Bot' : /\[bot\]$/.test(user?.login ?? '')
}
