import { randomUUID } from 'node:crypto'
import {
  type Answer,
  json,
  type Operation,
  type RecordedRequest,
  type Service,
  ServiceError,
  type WireRequest,
} from '../http/service.ts'

/** A comment on a pull request, as far as "REST API endpoints for issue comments" shows it. */
export interface Comment {
  readonly id: number
  readonly user: { readonly login: string; readonly type: string }
  readonly author_association: string
  readonly body: string
}

/** What a comment says, and who wrote it: by default a user who has nothing to do with the repository. */
export interface GivenComment {
  readonly body: string
  readonly login?: string
  readonly type?: 'User' | 'Bot'
  readonly association?: string
}

export interface PullRequestOptions {
  /** The commit that it was merged as; without it the pull request is open. */
  readonly mergedAs?: string
  /** The latest commit of its branch. */
  readonly head?: string
}

interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly merged_at: string | null
  readonly merge_commit_sha: string
  readonly head: { readonly sha: string }
}

/** The one repository that there is. */
export const REPOSITORY = 'octo-org/octo-repo'
const ROUTE = new RegExp(
  `^(?:/api/v3)?/repos/${REPOSITORY}/(?<collection>issues/comments|issues|commits)/(?<id>\\w+)(?<list>/\\w+)?$`,
)
const ROUTES: Record<string, Operation> = {
  'GET issues/id/comments': 'github:ListIssueComments',
  'POST issues/id/comments': 'github:CreateIssueComment',
  'PATCH issues/comments/id': 'github:UpdateIssueComment',
  'DELETE issues/comments/id': 'github:DeleteIssueComment',
  'GET commits/id/pulls': 'github:ListPullRequestsOfCommit',
}

/** Beyond 32 bits, and no number of a pull request. */
const FIRST_COMMENT_ID = 3_000_000_001
const MAX_BODY_LENGTH = 65_536
/** Who comments with the token of a job. */
const BOT = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' } as const

/** GitHub's REST API, as far as one comment on a pull request needs it. */
export class GitHubRest implements Service {
  readonly throttling = new ServiceError(
    429,
    'TooManyRequests',
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  )
  /** The `GITHUB_TOKEN` of a job that may write comments. */
  readonly token = `sandbox-token-${randomUUID()}`
  /** The `GITHUB_TOKEN` of a job that may only read, such as one for a pull request from a fork. */
  readonly readOnlyToken = `sandbox-read-only-token-${randomUUID()}`
  readonly #pullRequests = new Map<number, PullRequest>()
  /** By id, oldest first. */
  readonly #comments = new Map<number, { readonly pullRequest: number; readonly comment: Comment }>()
  #nextId = FIRST_COMMENT_ID

  /** Adds a pull request, or changes what it is and keeps its comments. */
  addPullRequest(number: number, { mergedAs, head }: PullRequestOptions = {}): void {
    this.#pullRequests.set(number, {
      number,
      state: mergedAs ? 'closed' : 'open',
      merged_at: mergedAs ? '2026-03-01T12:00:00Z' : null,
      // That of an open one is the merge that GitHub tries.
      merge_commit_sha: mergedAs ?? String(number).padStart(40, 'f'),
      head: { sha: head ?? String(number).padStart(40, '0') },
    })
  }

  /** Adds a comment by anybody, unchecked. */
  addComment(
    number: number,
    { body, login = 'stranger', type = 'User', association = 'NONE' }: GivenComment,
  ): Comment {
    this.#requirePullRequest(number)
    const comment = { id: this.#nextId++, user: { login, type }, author_association: association, body }
    this.#comments.set(comment.id, { pullRequest: number, comment })
    return comment
  }

  /** The comments on a pull request as they are now, oldest first. */
  comments(number: number): Comment[] {
    this.#requirePullRequest(number)
    return [...this.#comments.values()]
      .filter(({ pullRequest }) => pullRequest === number)
      .map(({ comment }) => comment)
  }

  operationOf({ method, path }: WireRequest): Operation {
    const { collection, list = '' } = ROUTE.exec(path)?.groups ?? {}
    return ROUTES[`${method} ${collection}/id${list}`] ?? 'unknown'
  }

  handle(request: RecordedRequest): Answer {
    const { operation, method, path, headers, body } = request
    // "Troubleshooting the REST API", User agent required
    if (!headers['user-agent']) throw forbidden('Request forbidden by administrative rules.')
    const token = this.#authenticate(headers.authorization)
    if (operation === 'unknown') throw notFound()
    if (method !== 'GET' && token !== this.token) throw forbidden('Resource not accessible by integration')
    const { id = '' } = ROUTE.exec(path)?.groups ?? {}
    switch (operation) {
      case 'github:ListIssueComments':
        return page(this.comments(Number(id)), request)
      case 'github:CreateIssueComment':
        return json(201, this.addComment(Number(id), { ...BOT, body: parseBody(body) }))
      case 'github:UpdateIssueComment':
        return json(200, this.#update(Number(id), body))
      case 'github:DeleteIssueComment':
        if (!this.#comments.delete(Number(id))) throw notFound()
        return { status: 204 }
      default:
        return page(this.#pullRequestsOf(id), request)
    }
  }

  renderError({ status, message }: ServiceError): Answer {
    return json(status, {
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    })
  }

  #authenticate(authorization = ''): string {
    const [, token = ''] = authorization.match(/^(?:token|Bearer) (.+)$/i) ?? []
    if (token === this.token || token === this.readOnlyToken) return token
    throw new ServiceError(401, 'Unauthorized', 'Bad credentials')
  }

  #update(id: number, body: string): Comment {
    const found = this.#comments.get(id)
    if (!found) throw notFound()
    const comment = { ...found.comment, body: parseBody(body) }
    this.#comments.set(id, { ...found, comment })
    return comment
  }

  /** Those that were merged as the commit, and those whose latest commit it is. */
  #pullRequestsOf(sha: string): PullRequest[] {
    return [...this.#pullRequests.values()].filter(
      ({ merge_commit_sha, head }) => merge_commit_sha === sha || head.sha === sha,
    )
  }

  #requirePullRequest(number: number): void {
    if (!this.#pullRequests.has(number)) throw notFound()
  }
}

/** One page of a list, with a link to the next ("Using pagination in the REST API"). */
function page(items: readonly unknown[], { scheme, path, query, headers }: RecordedRequest): Answer {
  const perPage = Math.min(Number(query.get('per_page')) || 30, 100)
  const number = Number(query.get('page')) || 1
  const end = number * perPage
  const next = new URLSearchParams({ per_page: String(perPage), page: String(number + 1) })
  const link = `<${scheme}://${headers.host}${path}?${next}>; rel="next"`
  return json(200, items.slice(end - perPage, end), end < items.length ? { link } : {})
}

/** The new text of a comment. */
function parseBody(text: string): string {
  const { body } = JSON.parse(text)
  if (typeof body !== 'string' || body === '' || [...body].length > MAX_BODY_LENGTH) {
    throw new ServiceError(422, 'ValidationFailed', 'Validation Failed')
  }
  return body
}

function notFound(): ServiceError {
  return new ServiceError(404, 'NotFound', 'Not Found')
}

function forbidden(message: string): ServiceError {
  return new ServiceError(403, 'Forbidden', message)
}
