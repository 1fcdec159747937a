import type { Clock } from '../clock.ts'
import type { Trace } from '../http/http.ts'
import type { Environment } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import type { Event } from './event.ts'

/** The comments of the pull request that a run is about. */
export interface Comments {
  /**
   * Puts a text into the one comment that carries the marker; makes that comment where there is none. What keeps it from
   * doing so is a result, too.
   *
   * @throws when the code for it cannot be loaded
   */
  keep(marker: Marker, text: string): Promise<CommentResult>
}

/** By what a comment is found again: what it begins with. */
export interface Marker {
  /** What the text begins with; of several such comments one stays. */
  readonly exact: string
  /** What else this run may take over, in this order: a comment whose AWS account was not known, or is not known now. */
  readonly alike: readonly string[]
}

/** What became of the comment. */
export type CommentResult =
  | CommentWritten
  /** As in a scheduled run, or after a push straight to a branch. */
  | { readonly kind: 'no-pull-request' }
  | { readonly kind: 'failed'; readonly reason: Message }

export interface CommentWritten {
  readonly kind: 'created' | 'updated'
  readonly pullRequest: number
  /** Why an older comment with the marker is still there beside it. */
  readonly leftover?: Message
}

/** Whose comments, with which token, and what ends it. */
export interface CommentsOptions {
  readonly token: string
  readonly event: Event
  readonly env: Environment
  readonly clock: Clock
  /** Ends everything under way when the job is canceled. */
  readonly signal: AbortSignal
  readonly trace: Trace
  /** Told before a call is tried again. */
  onRetry(party: string, words: string, delayMs: number): void
}

/** The comments on GitHub, by its REST API; of a push, those of the pull request that its commit belongs to. */
export class PullRequestComments implements Comments {
  readonly #options: CommentsOptions

  constructor(options: CommentsOptions) {
    this.#options = options
  }

  async keep(marker: Marker, text: string): Promise<CommentResult> {
    const { token, env, event } = this.#options
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
    const api = env['GITHUB_API_URL'] || 'https://api.github.com'
    if (!event.pullRequest && !event.pushed) return { kind: 'no-pull-request' }
    if (!token)
      return failed(msg`${code('github-token')} is empty: leave it out, and the token of the job is used.`)
    if (!owner || !repo || !/^https?:\/\//i.test(api) || !URL.canParse(api)) {
      return failed(
        msg`${code('GITHUB_REPOSITORY')} or ${code('GITHUB_API_URL')} is not as the runner sets it.`,
      )
    }
    const { upsertComment } = await import('./thread.ts')
    return upsertComment(marker, text, { ...this.#options, repository: { owner, repo }, api })
  }
}

function failed(reason: Message): CommentResult {
  return { kind: 'failed', reason }
}
