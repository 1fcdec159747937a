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
import { paginated } from './pagination.ts'

/** A comment on a pull request, as far as "REST API endpoints for issue comments" shows it. */
export interface Comment {
  readonly id: number
  readonly html_url: string
  readonly user: { readonly login: string; readonly type: string }
  readonly author_association: string
  readonly body: string
  readonly created_at: string
  readonly updated_at: string
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
  readonly merge_commit_sha: string | null
  readonly head: { readonly sha: string }
  readonly base: { readonly ref: string }
}

/** The one repository that there is. */
export const REPOSITORY = 'octo-org/octo-repo'
/** How the links from page to page name it. */
const BY_ID = 'repositories/74'
const ROUTE =
  /^(?:\/api\/v3)?\/(?<repository>(?:repos|repositories)\/.+?)\/(?<collection>issues\/comments|issues|commits)\/(?<id>\w+)(?<list>\/\w+)?$/
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

/** A 422, which also lists what is wrong ("Troubleshooting the REST API", Validation Failed). */
class ValidationFailed extends ServiceError {
  readonly errors: readonly object[]

  constructor(error: { code: string; field: string; message?: string }) {
    super(422, 'ValidationFailed', 'Validation Failed')
    this.errors = [{ resource: 'IssueComment', ...error }]
  }
}

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
  readonly #now: () => number
  readonly #pullRequests = new Map<number, PullRequest>()
  /** By id, oldest first. */
  readonly #comments = new Map<number, { readonly pullRequest: number; readonly comment: Comment }>()
  #nextId = FIRST_COMMENT_ID

  constructor(now: () => number) {
    this.#now = now
  }

  /** Adds a pull request, or changes what it is and keeps its comments. */
  addPullRequest(number: number, { mergedAs, head }: PullRequestOptions = {}): void {
    this.#pullRequests.set(number, {
      number,
      state: mergedAs ? 'closed' : 'open',
      merged_at: mergedAs ? this.#time() : null,
      // That of an open one is the merge that GitHub tries.
      merge_commit_sha: mergedAs ?? String(number).padStart(40, 'f'),
      head: { sha: head ?? String(number).padStart(40, '0') },
      base: { ref: 'main' },
    })
  }

  /** Adds a comment by anybody, unchecked. */
  addComment(
    number: number,
    { body, login = 'stranger', type = 'User', association = 'NONE' }: GivenComment,
  ): Comment {
    this.#requirePullRequest(number)
    const id = this.#nextId++
    const comment = {
      id,
      html_url: `https://github.com/${REPOSITORY}/pull/${number}#issuecomment-${id}`,
      user: { login, type },
      author_association: association,
      body,
      created_at: this.#time(),
      updated_at: this.#time(),
    }
    this.#comments.set(id, { pullRequest: number, comment })
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
    const { collection, list = '' } = route(path)
    return ROUTES[`${method} ${collection}/id${list}`] ?? 'unknown'
  }

  handle(request: RecordedRequest): Answer {
    const { operation, method, path, headers, body } = request
    // "Troubleshooting the REST API", User agent required
    if (!headers['user-agent']) throw forbidden('Request forbidden by administrative rules.')
    const token = this.#authenticate(headers.authorization)
    const { repository, id = '' } = route(path)
    if (operation === 'unknown' || (repository !== `repos/${REPOSITORY}` && repository !== BY_ID)) {
      throw notFound()
    }
    if (method !== 'GET' && token !== this.token) throw forbidden('Resource not accessible by integration')
    switch (operation) {
      case 'github:ListIssueComments':
        return list(this.comments(Number(id)), request)
      case 'github:CreateIssueComment':
        return json(201, this.#create(Number(id), body))
      case 'github:UpdateIssueComment':
        return json(200, this.#update(Number(id), body))
      case 'github:DeleteIssueComment':
        return this.#delete(Number(id))
      default:
        return list(this.#pullRequestsOf(id), request)
    }
  }

  renderError(error: ServiceError): Answer {
    return json(error.status, {
      message: error.message,
      ...(error instanceof ValidationFailed && { errors: error.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(error.status),
    })
  }

  #authenticate(authorization = ''): string {
    const [, token = ''] = authorization.match(/^(?:token|Bearer) (.+)$/i) ?? []
    if (token === this.token || token === this.readOnlyToken) return token
    throw new ServiceError(401, 'Unauthorized', 'Bad credentials')
  }

  #create(number: number, body: string): Comment {
    this.#requirePullRequest(number)
    return this.addComment(number, { ...BOT, body: parseBody(body) })
  }

  #update(id: number, body: string): Comment {
    const { pullRequest, comment } = this.#comment(id)
    const updated = { ...comment, body: parseBody(body), updated_at: this.#time() }
    this.#comments.set(id, { pullRequest, comment: updated })
    return updated
  }

  #delete(id: number): Answer {
    this.#comment(id)
    this.#comments.delete(id)
    return { status: 204 }
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

  #comment(id: number) {
    const found = this.#comments.get(id)
    if (!found) throw notFound()
    return found
  }

  /** GitHub tells the time in seconds. */
  #time(): string {
    return new Date(this.#now()).toISOString().replace(/\.\d+/, '')
  }
}

function route(path: string) {
  return path.match(ROUTE)?.groups ?? {}
}

function list(items: readonly unknown[], { scheme, path, query, headers }: RecordedRequest): Answer {
  const { repository = '' } = route(path)
  return paginated(items, query, `${scheme}://${headers.host}${path.replace(repository, BY_ID)}`)
}

/** The new text of a comment. */
function parseBody(text: string): string {
  const { body } = parseObject(text)
  if (typeof body !== 'string' || body === '') {
    throw new ValidationFailed({ code: 'missing_field', field: 'body' })
  }
  if ([...body].length > MAX_BODY_LENGTH) {
    const message = `Body is too long (maximum is ${MAX_BODY_LENGTH} characters)`
    throw new ValidationFailed({ code: 'unprocessable', field: 'data', message })
  }
  return body
}

/** "Troubleshooting the REST API", Problems parsing JSON and Body should be a JSON object. */
function parseObject(text: string): Record<string, unknown> {
  const value = parseJson(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new ServiceError(400, 'BadRequest', 'Body should be a JSON object')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ServiceError(400, 'BadRequest', 'Problems parsing JSON')
  }
}

function notFound(): ServiceError {
  return new ServiceError(404, 'NotFound', 'Not Found')
}

function forbidden(message: string): ServiceError {
  return new ServiceError(403, 'Forbidden', message)
}
