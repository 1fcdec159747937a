import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Comment } from '../../sandbox/github/rest.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'

const COMMENTS = '/repos/octo-org/octo-repo/issues/1/comments'
const COMMIT = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'

let sandbox: Sandbox
let now: number

beforeEach(async () => {
  now = Date.parse('2026-03-01T12:00:00.789Z')
  sandbox = await startSandbox({ now: () => now })
  sandbox.github.addPullRequest(1)
})

afterEach(() => sandbox.close())

/** Sends a request with the token that may write; `path` may be a whole URL. */
function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return fetch(new URL(path, sandbox.env['GITHUB_API_URL']), {
    method,
    headers: { authorization: `Bearer ${sandbox.github.token}`, ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

async function list<Item = Comment>(path: string): Promise<Item[]> {
  return (await (await call('GET', path)).json()) as Item[]
}

/** The Link header as URLs by relation. */
function links(response: Response): Record<string, string> {
  const header = response.headers.get('link') ?? ''
  return Object.fromEntries([...header.matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, rel]) => [rel, url]))
}

/** The page numbers of the Link header. */
async function pages(path: string): Promise<Record<string, string | null>> {
  const found = Object.entries(links(await call('GET', path)))
  return Object.fromEntries(found.map(([rel, url]) => [rel, new URL(url).searchParams.get('page')]))
}

function addComments(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => sandbox.github.addComment(1, { body: `No. ${index}` }).id,
  )
}

async function errorOf(response: Response | Promise<Response>) {
  const { status, message, errors } = (await (await response).json()) as Record<string, unknown>
  return [status, message, ...((errors as object[] | undefined) ?? [])]
}

test('comments are created, updated and deleted', async () => {
  const created = await call('POST', COMMENTS, { body: 'Hello' })
  expect(created.status).toBe(201)
  const comment = (await created.json()) as Comment
  expect(comment).toEqual({
    id: expect.any(Number),
    html_url: `https://github.com/octo-org/octo-repo/pull/1#issuecomment-${comment.id}`,
    user: { login: 'github-actions[bot]', type: 'Bot' },
    author_association: 'NONE',
    body: 'Hello',
    created_at: '2026-03-01T12:00:00Z',
    updated_at: '2026-03-01T12:00:00Z',
  })
  expect(sandbox.github.comments(1)).toEqual([comment])

  now += 60_000
  const path = `/repos/octo-org/octo-repo/issues/comments/${comment.id}`
  const updated = await call('PATCH', path, { body: 'Hello again' })
  expect(updated.status).toBe(200)
  const changed = { ...comment, body: 'Hello again', updated_at: '2026-03-01T12:01:00Z' }
  expect(await updated.json()).toEqual(changed)
  expect(await list(COMMENTS)).toEqual([changed])

  const deleted = await call('DELETE', path)
  expect([deleted.status, await deleted.text()]).toEqual([204, ''])
  expect(sandbox.github.comments(1)).toEqual([])
  expect(await errorOf(call('DELETE', path))).toEqual(['404', 'Not Found'])
  expect(await errorOf(call('PATCH', path, { body: 'Hello?' }))).toEqual(['404', 'Not Found'])
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
    'github:CreateIssueComment',
    'github:UpdateIssueComment',
    'github:ListIssueComments',
    'github:DeleteIssueComment',
    'github:DeleteIssueComment',
    'github:UpdateIssueComment',
  ])
})

test('comments of others stand beside them, each pull request with its own', async () => {
  sandbox.github.addPullRequest(2)
  const stranger = sandbox.github.addComment(1, { body: 'Nice' })
  const bot = sandbox.github.addComment(1, {
    body: '',
    login: 'dependabot[bot]',
    type: 'Bot',
    association: 'CONTRIBUTOR',
  })
  await call('POST', '/repos/octo-org/octo-repo/issues/2/comments', { body: 'Elsewhere' })
  await call('POST', COMMENTS, { body: 'Last' })
  await call('PATCH', `/repos/octo-org/octo-repo/issues/comments/${stranger.id}`, { body: 'Nicer' })
  expect(stranger).toMatchObject({ user: { login: 'stranger', type: 'User' }, author_association: 'NONE' })
  expect(bot).toMatchObject({ user: { login: 'dependabot[bot]' }, author_association: 'CONTRIBUTOR' })
  expect((await list(COMMENTS)).map(({ body }) => body)).toEqual(['Nicer', '', 'Last'])
  expect(sandbox.github.comments(2).map(({ body }) => body)).toEqual(['Elsewhere'])
})

test('following the links shows each of 250 comments once, oldest first', async () => {
  const ids = addComments(250)
  const found: number[] = []
  const urls = [COMMENTS]
  for (const url of urls) {
    const response = await call('GET', url)
    found.push(...((await response.json()) as Comment[]).map(({ id }) => id))
    const { next } = links(response)
    if (next) urls.push(next)
  }
  expect(found).toEqual(ids)
  expect(ids).toEqual(ids.toSorted((one, other) => one - other))
  const origin = sandbox.env['GITHUB_API_URL']
  expect(urls.slice(1)).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9].map((page) => `${origin}/repositories/74/issues/1/comments?page=${page}`),
  )
  expect(sandbox.requestsTo('github:ListIssueComments')).toHaveLength(9)
})

test('a page holds 30, or as many as are asked for up to 100', async () => {
  addComments(250)
  expect(await list(COMMENTS)).toHaveLength(30)
  expect(await list(`${COMMENTS}?per_page=2`)).toHaveLength(2)
  expect(await list(`${COMMENTS}?per_page=1000`)).toHaveLength(100)
  expect(await list(`${COMMENTS}?per_page=0&page=-1`)).toHaveLength(30)
  expect(await list(`${COMMENTS}?per_page=100&page=3`)).toHaveLength(50)
  expect(await list(`${COMMENTS}?per_page=100&page=4`)).toEqual([])
})

test('a page links to those that there are', async () => {
  addComments(250)
  const all = `${COMMENTS}?per_page=100`
  expect(await pages(all)).toEqual({ next: '2', last: '3' })
  expect(await pages(`${all}&page=2`)).toEqual({ prev: '1', next: '3', last: '3', first: '1' })
  expect(await pages(`${all}&page=3`)).toEqual({ prev: '2', first: '1' })
  expect(await pages(`${all}&page=9`)).toEqual({ prev: '3', first: '1' })
  expect(links(await call('GET', `${COMMENTS}?page=1&per_page=125`))['next']).toMatch(
    /\?per_page=125&page=2$/,
  )
  sandbox.github.addPullRequest(2)
  const none = await call('GET', '/repos/octo-org/octo-repo/issues/2/comments')
  expect([await none.json(), none.headers.get('link')]).toEqual([[], null])
})

test('a token may write, may read, or is none', async () => {
  const as = (authorization: string, method = 'GET', path = COMMENTS) =>
    call(method, path, method === 'GET' ? undefined : { body: 'Hello' }, { authorization })
  const { token, readOnlyToken } = sandbox.github
  const { id } = sandbox.github.addComment(1, { body: 'Nice' })
  expect((await as(`token ${token}`)).status).toBe(200)
  expect((await as(`bearer ${readOnlyToken}`)).status).toBe(200)
  expect((await as(`token ${token}`, 'POST')).status).toBe(201)
  const forbidden = ['403', 'Resource not accessible by integration']
  const one = `/repos/octo-org/octo-repo/issues/comments/${id}`
  expect(await errorOf(as(`token ${readOnlyToken}`, 'POST'))).toEqual(forbidden)
  expect(await errorOf(as(`token ${readOnlyToken}`, 'PATCH', one))).toEqual(forbidden)
  expect(await errorOf(as(`token ${readOnlyToken}`, 'DELETE', one))).toEqual(forbidden)
  for (const authorization of ['', 'Bearer wrong', `Basic ${token}`, 'Bearer ']) {
    expect(await errorOf(as(authorization))).toEqual(['401', 'Bad credentials'])
  }
  expect(sandbox.github.comments(1).map(({ body }) => body)).toEqual(['Nice', 'Hello'])
})

test('a client without a name is turned away', async () => {
  expect((await call('GET', COMMENTS, undefined, { 'user-agent': '' })).status).toBe(403)
})

test.each([
  ['GET', '/repos/octo-org/another-repo/issues/1/comments'],
  ['GET', '/repos/octo-org/octo-repo/issues/7/comments'],
  ['POST', '/repos/octo-org/octo-repo/issues/7/comments'],
  ['PATCH', '/repos/octo-org/octo-repo/issues/comments/1'],
  ['PUT', '/repos/octo-org/octo-repo/issues/1/comments'],
  ['GET', '/repos/octo-org/octo-repo/issues/1/comments/'],
  ['GET', '/repos/octo-org/octo-repo/issues/1'],
  ['GET', '/repos/octo-org/another-repo/commits/abc/pulls'],
  ['GET', '/'],
])('%s %s is not found', async (method, path) => {
  const response = await call(method, path, method === 'GET' ? undefined : { body: 'Hello' })
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    message: 'Not Found',
    documentation_url: 'https://docs.github.com/rest',
    status: '404',
  })
})

const MISSING = [
  '422',
  'Validation Failed',
  expect.objectContaining({ code: 'missing_field', field: 'body' }),
]
const TOO_LONG = expect.objectContaining({ message: 'Body is too long (maximum is 65536 characters)' })

test.each<[string, unknown, unknown[]]>([
  ['empty', { body: '' }, MISSING],
  ['left out', {}, MISSING],
  ['no string', { body: 5 }, MISSING],
  ['too long', { body: 'x'.repeat(65_537) }, ['422', 'Validation Failed', TOO_LONG]],
  ['not JSON', '{', ['400', 'Problems parsing JSON']],
  ['no object', '"Hello"', ['400', 'Body should be a JSON object']],
])('refuses a text that is %s', async (_, body, error) => {
  const { id } = sandbox.github.addComment(1, { body: 'Nice' })
  expect(await errorOf(call('POST', COMMENTS, body))).toEqual(error)
  expect(await errorOf(call('PATCH', `/repos/octo-org/octo-repo/issues/comments/${id}`, body))).toEqual(error)
  expect(sandbox.github.comments(1).map((comment) => comment.body)).toEqual(['Nice'])
})

test('takes 65,536 characters, whatever they take', async () => {
  const body = '💌'.repeat(65_536)
  expect((await call('POST', COMMENTS, { body })).status).toBe(201)
  expect(sandbox.github.comments(1)[0]?.body).toBe(body)
})

test('shows the pull requests of a commit', async () => {
  const pulls = (sha: string, query = '') =>
    list<{ number: number }>(`/repos/octo-org/octo-repo/commits/${sha}/pulls${query}`)
  const head = 'a'.repeat(40)
  sandbox.github.addPullRequest(2, { head })
  sandbox.github.addComment(2, { body: 'Nice' })
  const open = {
    number: 2,
    state: 'open',
    merged_at: null,
    merge_commit_sha: 'fffffffffffffffffffffffffffffffffffffff2',
    head: { sha: head },
    base: { ref: 'main' },
  }
  expect(await pulls(head)).toEqual([open])
  expect(await pulls(COMMIT)).toEqual([])

  sandbox.github.addPullRequest(2, { head, mergedAs: COMMIT })
  const mergedAt = '2026-03-01T12:00:00Z'
  const merged = { ...open, state: 'closed', merged_at: mergedAt, merge_commit_sha: COMMIT }
  expect(await pulls(COMMIT)).toEqual([merged])
  expect(sandbox.github.comments(2)).toHaveLength(1)

  for (let number = 3; number <= 40; number++) sandbox.github.addPullRequest(number, { mergedAs: COMMIT })
  expect(await pulls(COMMIT)).toHaveLength(30)
  const rest = (await pulls(COMMIT, '?page=2')).map(({ number }) => number)
  expect(rest).toEqual([32, 33, 34, 35, 36, 37, 38, 39, 40])
})

test('faults spoil it as they do the others', async () => {
  sandbox.fault('github:ListIssueComments', { kind: 'throttle' })
  expect(await errorOf(call('GET', COMMENTS))).toEqual([
    '429',
    expect.stringContaining('You have exceeded a secondary rate limit'),
  ])
  expect((await call('GET', COMMENTS)).status).toBe(200)
  sandbox.fault('github:CreateIssueComment', { kind: 'reset', afterEffect: true })
  await expect(call('POST', COMMENTS, { body: 'Hello' })).rejects.toMatchObject({
    cause: { code: 'ECONNRESET' },
  })
  expect(sandbox.github.comments(1).map(({ body }) => body)).toEqual(['Hello'])
})
