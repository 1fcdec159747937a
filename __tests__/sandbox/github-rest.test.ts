import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'

/** GitHub's own client can use what the sandbox imitates of its REST API. */

const REPOSITORY = { owner: 'octo-org', repo: 'octo-repo' }
const PULL = { ...REPOSITORY, issue_number: 1 }
const SHA = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
  sandbox.github.addPullRequest(1)
})

afterEach(() => sandbox.close())

function client(token = sandbox.github.token) {
  return getOctokit(token, {
    baseUrl: String(sandbox.env['GITHUB_API_URL']),
    request: { fetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
}

test('comments are created, updated, listed and deleted, each pull request with its own', async () => {
  const { issues } = client().rest
  sandbox.github.addPullRequest(2)
  const stranger = sandbox.github.addComment(1, { body: 'Nice' })
  const { data: created } = await issues.createComment({ ...PULL, body: 'Hello' })
  await issues.createComment({ ...PULL, issue_number: 2, body: 'Elsewhere' })
  const ours = { ...REPOSITORY, comment_id: created.id }
  const { data: updated } = await issues.updateComment({ ...ours, body: 'Hello again' })
  expect(updated).toEqual({
    id: created.id,
    user: { login: 'github-actions[bot]', type: 'Bot' },
    author_association: 'NONE',
    body: 'Hello again',
  })
  expect((await issues.listComments(PULL)).data).toEqual([stranger, updated])
  expect((await issues.deleteComment(ours)).status).toBe(204)
  expect(sandbox.github.comments(1)).toEqual([stranger])
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
    'github:CreateIssueComment',
    'github:CreateIssueComment',
    'github:UpdateIssueComment',
    'github:ListIssueComments',
    'github:DeleteIssueComment',
  ])
  await expect(issues.deleteComment(ours)).rejects.toMatchObject({ status: 404 })
  await expect(issues.updateComment({ ...ours, body: 'Hello?' })).rejects.toMatchObject({ status: 404 })
})

test.each([
  [undefined, 9],
  [100, 3],
  [1000, 3],
  [250, 3],
  [125, 3],
])('in pages of %j, all of 250 comments are listed in order, by %i requests', async (size, requests) => {
  const ids = Array.from({ length: 250 }, () => sandbox.github.addComment(1, { body: 'Nice' }).id)
  const { paginate, rest } = client()
  const all = await paginate(rest.issues.listComments, { ...PULL, ...(size && { per_page: size }) })
  expect(all.map(({ id }) => id)).toEqual(ids)
  expect(sandbox.requests).toHaveLength(requests)
})

test('a token may write, may read, or is none', async () => {
  const { rest: reader } = client(sandbox.github.readOnlyToken)
  expect((await reader.issues.listComments(PULL)).status).toBe(200)
  await expect(reader.issues.createComment({ ...PULL, body: 'Hello' })).rejects.toMatchObject({ status: 403 })
  await expect(client('wrong').rest.issues.listComments(PULL)).rejects.toMatchObject({ status: 401 })
})

test('what is not there is not found', async () => {
  const { issues, repos } = client().rest
  for (const missing of [
    () => issues.listComments({ ...PULL, issue_number: 7 }),
    () => issues.createComment({ ...PULL, issue_number: 7, body: 'Hello' }),
    () => issues.listComments({ ...PULL, repo: 'another-repo' }),
    () => repos.get(REPOSITORY),
  ]) {
    await expect(missing()).rejects.toMatchObject({
      status: 404,
      response: { data: { message: 'Not Found' } },
    })
  }
})

test('takes 65,536 characters, whatever they take, and no more', async () => {
  const { issues } = client().rest
  const body = '💌'.repeat(65_536)
  expect((await issues.createComment({ ...PULL, body })).data.body).toBe(body)
  for (const wrong of [`${body}x`, '']) {
    await expect(issues.createComment({ ...PULL, body: wrong })).rejects.toMatchObject({ status: 422 })
  }
})

test('shows the pull requests of a commit', async () => {
  const { repos } = client().rest
  const pulls = async (sha: string) => {
    const { data } = await repos.listPullRequestsAssociatedWithCommit({ ...REPOSITORY, commit_sha: sha })
    return data.map(({ number, state, merged_at: mergedAt }) => [number, state, mergedAt !== null])
  }
  const head = 'a'.repeat(40)
  sandbox.github.addPullRequest(2, { head })
  expect([await pulls(head), await pulls(SHA)]).toEqual([[[2, 'open', false]], []])
  sandbox.github.addPullRequest(2, { head, mergedAs: SHA })
  expect(await pulls(SHA)).toEqual([[2, 'closed', true]])
})
