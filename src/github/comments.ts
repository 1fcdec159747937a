import { type Clock, TimeoutError, withTimeout } from '../clock.ts'
import { ActionError } from '../errors.ts'
import { NetworkFailure, type Trace } from '../http/http.ts'
import { aboutNetworkFailure } from '../http/network-errors.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { Environment } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import { withRetries } from '../retry.ts'
import type { Event } from './event.ts'
import type { Octokit } from './octokit.ts'
import { causeOf, classifyRetry, statusOf, wordsOfGitHub } from './octokit-errors.ts'

/** The comments of the pull request that a run is about. */
export interface Comments {
  /**
   * Puts a text into the one comment that begins with the marker; makes that comment where there is none. Never throws: what
   * keeps it from doing so is an answer, too.
   */
  keep(marker: string, text: string): Promise<Kept>
}

export type Kept =
  | {
      readonly kind: 'created' | 'updated'
      readonly pullRequest: number
      /** Why an older comment with the marker is still there beside it. */
      readonly leftOver?: Message
    }
  | { readonly kind: 'not-kept'; readonly reason: Message }

/** Whose comments, with which token, and what ends it. */
export interface CommentsOptions {
  readonly token: string
  readonly event: Event
  readonly env: Environment
  readonly clock: Clock
  /** Ends everything under way when the job is cancelled. */
  readonly signal: AbortSignal
  readonly trace: Trace
  /** Told before a call is tried again. */
  onRetry(party: string, words: string, delayMs: number): void
}

/** For all calls together: nobody waits longer for a comment. */
const LIMIT_MS = 30_000
/** Comments a page; GitHub gives no more ("List issue comments"). */
const PAGE = 100

/** The comments on GitHub, by its REST API; of a push, those of the pull request that its commit belongs to. */
export class PullRequestComments implements Comments {
  readonly #options: CommentsOptions

  constructor(options: CommentsOptions) {
    this.#options = options
  }

  async keep(marker: string, text: string): Promise<Kept> {
    const { token, env, event } = this.#options
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
    const api = env['GITHUB_API_URL'] || 'https://api.github.com'
    if (!event.pullRequest && !event.pushed) return notKept(msg`This run is about no pull request.`)
    if (!token)
      return notKept(msg`${code('github-token')} is empty: leave it out, and the token of the job is used.`)
    if (!owner || !repo || !/^https?:\/\//i.test(api) || !URL.canParse(api)) {
      return notKept(
        msg`${code('GITHUB_REPOSITORY')} or ${code('GITHUB_API_URL')} is not as the runner sets it.`,
      )
    }
    try {
      return await this.#keepIn({ owner, repo }, api, marker, text)
    } catch (error) {
      return notKept(explain(error, event))
    }
  }

  /** Loads the code for it, which most runs do not need. */
  async #keepIn(repository: Repository, api: string, marker: string, text: string): Promise<Kept> {
    const { token, event, clock, signal, trace, onRetry } = this.#options
    const { openOctokit } = await import('./octokit.ts')
    const closed = new AbortController()
    const ends = AbortSignal.any([signal, closed.signal])
    const { octokit, close } = openOctokit({ token, api, signal: ends, trace })
    const thread = new Thread(octokit, repository, event)
    const kept = withRetries(() => thread.keep(marker, text), {
      clock,
      signal: ends,
      worth: classifyRetry,
      onRetry: (error, delayMs) => onRetry('GitHub', wordsOfGitHub(error), delayMs),
    })
    try {
      return await withTimeout(LIMIT_MS, kept, { clock, signal })
    } catch (error) {
      if (!thread.updated || signal.aborted) throw error
      return { ...thread.updated, leftOver: explain(error, event) }
    } finally {
      closed.abort()
      close()
    }
  }
}

interface Repository {
  readonly owner: string
  readonly repo: string
}

/** The comments of one pull request. */
class Thread {
  readonly #octokit: Octokit
  readonly #repository: Repository
  readonly #event: Event
  /** The comment that this run has made. A new one may not be listed at once. */
  #created: CommentId | undefined
  /** What has been done, whatever becomes of other comments. */
  updated: Extract<Kept, { pullRequest: number }> | undefined

  constructor(octokit: Octokit, repository: Repository, event: Event) {
    this.#octokit = octokit
    this.#repository = repository
    this.#event = event
  }

  /**
   * Two runs at once may both find nothing and make a comment each. So who has made one looks again, and of several only the
   * oldest stays. May be called again after any failure.
   */
  async keep(marker: string, text: string): Promise<Kept> {
    const pullRequest = await this.#pullRequest()
    if (pullRequest === undefined) return notKept(msg`No pull request belongs to the commit of this run.`)
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
    for (const { id, user } of others) if (user?.login === oldest.user?.login) await this.#delete(id)
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

  /** Our own, the oldest first, as GitHub lists them. */
  async #commentsWith(marker: string, pullRequest: number): Promise<readonly Comment[]> {
    const { paginate, rest } = this.#octokit
    const place = { ...this.#repository, issue_number: pullRequest, per_page: PAGE }
    const own: Comment[] = []
    for await (const { data } of paginate.iterator(rest.issues.listComments, place)) {
      if (!isListOfComments(data)) throw new UnreadableResponse('GitHub', 200, 'no list of comments')
      own.push(...data.filter((comment) => comment.body?.startsWith(marker) && isByUs(comment)))
    }
    return own
  }

  /** The other run may have deleted it as well. */
  async #delete(id: CommentId): Promise<void> {
    const { issues } = this.#octokit.rest
    const { status } = await issues
      .deleteComment({ ...this.#repository, comment_id: id })
      .catch((error: unknown) => {
        if (statusOf(error) !== 404) throw error
        return { status: 204 }
      })
    if (status !== 204) throw new UnreadableResponse('GitHub', status, 'something else than "No Content"')
  }
}

/** Octokit reads a number that is too large for JavaScript's own as a `bigint`. */
type CommentId = number | bigint

function isCommentId(id: unknown): id is CommentId {
  return typeof id === 'number' || typeof id === 'bigint'
}

/** As much of a comment as is read here. */
interface Comment {
  readonly id: CommentId
  readonly body?: string
  readonly user?: { readonly login?: string; readonly type?: string } | null
  readonly author_association?: string
}

/** The id of the comment that GitHub says it has written. */
async function idOf(
  answer: Promise<{ readonly data: { readonly id?: unknown } | null }>,
): Promise<CommentId> {
  const { data } = await answer
  if (!isCommentId(data?.id)) throw new UnreadableResponse('GitHub', 200, 'no comment')
  return data.id
}

/** Octokit hands on whatever came. */
function isListOfComments(data: unknown): data is readonly Comment[] {
  const isComment = (item: Partial<Comment> | null) =>
    isCommentId(item?.id) && typeof (item.body ?? '') === 'string'
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

function explain(error: unknown, { pullRequest }: Event): Message {
  if (error instanceof ActionError) return error.text
  const [status, words] = [statusOf(error), wordsOfGitHub(error)]
  const cause = causeOf(error)
  if (cause instanceof NetworkFailure) return msg`GitHub gave no answer. ${aboutNetworkFailure(cause)}`
  if (cause) return msg`GitHub failed: ${words}.`
  if (error instanceof TimeoutError) return msg`GitHub did not answer within ${LIMIT_MS / 1000} seconds.`
  if (error instanceof TypeError) return msg`GitHub's answer cannot be read.`
  if (status === undefined) return msg`Something unexpected happened ("${words}").`
  const refusal = msg`GitHub refused it (status ${status}: "${words}").`
  if (/rate limit/i.test(words)) return msg`${refusal} Run the step again later.`
  if (status === 401) return msg`${refusal} Correct ${code('github-token')}, or leave it out.`
  if (status !== 404 && !/not accessible/i.test(words)) return refusal
  if (pullRequest?.isFromFork) {
    return msg`${refusal} The token of a run for a pull request from a fork may only read; the job summary has the same text.`
  }
  return msg`${refusal} Give the job the permission ${code('pull-requests: write')}.`
}

function notKept(reason: Message): Kept {
  return { kind: 'not-kept', reason }
}
