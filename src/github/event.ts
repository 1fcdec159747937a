import { readFileSync, statSync } from 'node:fs'
import type { Environment } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'

/** What a run has to know of the event that started it. */
export interface Event {
  /** The pull request that the run is about, if it is about one. */
  readonly pullRequest: PullRequest | undefined
  /** The commit of a push, whose pull request GitHub can be asked for. */
  readonly pushed: string | undefined
  /** Whether the run checks a merge group, the temporary branch of a merge queue ("Managing a merge queue"). */
  readonly mergeGroup: boolean
  /** The page of the run. */
  readonly runUrl: string | undefined
}

/** What a run has to know of its pull request. */
export interface PullRequest {
  readonly number: number
  /**
   * Whether the run is that of a fork, which gets no secrets, no ID token, and a read-only token for GitHub. One by
   * `pull_request_target` is not.
   */
  readonly isFromFork: boolean
  /** The newest commit of its branch; unset when the event does not say. */
  readonly head: string | undefined
}

/** Skips a step in pull requests from forks, and in no other run: a push, a schedule and a start by hand have no pull request. */
export const SKIP_FORKS =
  'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository'

/** Why a run of a fork gets no further, for the author of the pull request. */
export function aboutFork(missing: Message): Message {
  return msg`This pull request comes from a fork, and GitHub gives the runs of forks ${missing}: nothing is wrong with your change. Maintainers can skip the step for forks with ${code(SKIP_FORKS)}.`
}

const SHA = /^[0-9a-f]{40,64}$/

/** Reads the event from the file that the runner names ("Webhook events and payloads"); an unreadable one says nothing. */
export function readEvent(env: Environment): Event {
  const sha = env['GITHUB_SHA'] ?? ''
  return {
    pullRequest: pullRequestIn(readPayload(env['GITHUB_EVENT_PATH']), env),
    pushed: env['GITHUB_EVENT_NAME'] === 'push' && SHA.test(sha) ? sha : undefined,
    mergeGroup: isMergeGroup(env),
    runUrl: runUrl(env),
  }
}

interface Payload {
  readonly pull_request?: { readonly number?: unknown; readonly head?: Branch | null } | null
  /** Of a comment on an issue or a pull request; only the latter has the key. */
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown } | null
}

interface Branch {
  readonly sha?: unknown
  /** `null` once the fork is deleted. */
  readonly repo?: { readonly full_name?: unknown } | null
}

function readPayload(path: string | undefined): Payload {
  if (!path) return {}
  try {
    // Reading a pipe may never end, and no signal interrupts it.
    if (!statSync(path).isFile()) return {}
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch {
    return {}
  }
}

function pullRequestIn({ pull_request: pull, issue }: Payload, env: Environment): PullRequest | undefined {
  const [, inRef] = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '') ?? []
  const number = pull?.number ?? (issue?.pull_request ? issue.number : Number(inRef))
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined
  const { sha, repo } = pull?.head ?? {}
  const isElsewhere = repo === null || (repo !== undefined && repo.full_name !== env['GITHUB_REPOSITORY'])
  const isFromFork = isElsewhere && env['GITHUB_EVENT_NAME'] !== 'pull_request_target'
  return { number, isFromFork, head: typeof sha === 'string' && SHA.test(sha) ? sha : undefined }
}

/** By its event, or by its branch, which a workflow that runs on every push sees as well. */
function isMergeGroup(env: Environment): boolean {
  const ref = env['GITHUB_REF'] ?? ''
  return env['GITHUB_EVENT_NAME'] === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/')
}

function runUrl(env: Environment): string | undefined {
  const url = `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : undefined
}
