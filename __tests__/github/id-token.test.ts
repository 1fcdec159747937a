import type { ServerResponse } from 'node:http'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readClaims, requestIdToken } from '../../src/github/id-token.ts'
import { FakeClock } from '../support/clock.ts'
import { payloadFile, pullRequestFrom } from '../support/event.ts'
import { CLOSED_PORT, isolate, reply, reset, serve } from '../support/loopback.ts'
import { failureOf, thrownBy } from '../support/values.ts'

const BEARER = 'bearer-of-the-runner-0123456789'
const TOKEN = 'header.payload.signature-0123456789'

beforeEach(isolate)
afterEach(() => {
  vi.unstubAllEnvs()
})

interface Round {
  readonly env?: Record<string, string>
  readonly audience?: string
  readonly signal?: AbortSignal
}

/** Asks an endpoint that answers like this. */
async function ask(answer: (response: ServerResponse, index: number) => void, round: Round = {}) {
  const server = await serve((response, _, index) => answer(response, index))
  const clock = new FakeClock()
  const told: string[] = []
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    ...round.env,
  }
  const promise = requestIdToken(round.audience ?? 'sts.amazonaws.com', env, {
    clock,
    signal: round.signal ?? new AbortController().signal,
    onRetry: (error) => told.push(String(error)),
  })
  const outcome = await promise.then(
    (token) => ({ token, promise }),
    () => ({ token: undefined, promise }),
  )
  return { ...outcome, requests: server.requests, clock, told }
}

const good = (response: ServerResponse) => reply(response, 200, JSON.stringify({ value: TOKEN, count: 1 }))

describe('the request', () => {
  test('carries the bearer of the runner and gives the token', async () => {
    const { token, requests, clock } = await ask(good)
    expect(token).toBe(TOKEN)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ method: 'GET', headers: { authorization: `Bearer ${BEARER}` } })
    expect(clock.sleeps).toEqual([])
  })

  test.each([
    ['sts.amazonaws.com'],
    ['https://github.com/acme?a=1&b=2#c'],
    ['a&audience=b'],
    ['api://ünï+code%20'],
    ['日本 x'],
  ])('has the audience %s beside the query of GitHub', async (audience) => {
    const { requests } = await ask(good, { audience })
    const url = new URL(requests[0]?.path ?? '', 'http://localhost')
    expect(url.pathname).toBe('/token')
    expect([...url.searchParams]).toEqual([
      ['api-version', '2.0'],
      ['audience', audience],
    ])
  })

  test('has the audience alone where the URL has no query', async () => {
    const server = await serve(good)
    await ask(good, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token` } })
    expect(server.requests[0]?.path).toBe('/token?audience=sts.amazonaws.com')
  })
})

describe('another try', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['status 500', (response) => reply(response, 500, '{}')],
    ['status 503 without a body', (response) => reply(response, 503)],
    ['status 429', (response) => reply(response, 429, '{}')],
    ['an HTML page with status 502', (response) => reply(response, 502, '<html>')],
    ['an HTML page with status 200', (response) => reply(response, 200, '<html>')],
    ['an empty answer', (response) => reply(response, 200)],
    ['half an answer', (response) => reply(response, 200, '{"value":"')],
    ['XML', (response) => reply(response, 200, '<?xml version="1.0"?><Error/>')],
    ['no token', (response) => reply(response, 200, '{}')],
    ['an empty token', (response) => reply(response, 200, '{"value":""}')],
    ['a token of another type', (response) => reply(response, 200, '{"value":{"a":1}}')],
    ['a reset', reset],
  ])('follows %s', async (_, fault) => {
    const { token, requests, told } = await ask((response, i) => (i < 3 ? fault(response) : good(response)))
    expect(token).toBe(TOKEN)
    expect(requests).toHaveLength(4)
    expect(told).toHaveLength(3)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['status 500', (response) => reply(response, 500, '{}')],
    ['XML', (response) => reply(response, 200, '<?xml version="1.0"?><Error/>')],
    ['no token', (response) => reply(response, 200, '{}')],
    ['a reset', reset],
  ])('is not made for ever: %s', async (_, fault) => {
    const { promise, requests } = await ask(fault)
    expect((await failureOf(promise)).code).toBe('OIDC_UNAVAILABLE')
    expect(requests).toHaveLength(4)
  })

  test.each([[400], [401], [403], [404]])('is worth nothing after status %i', async (status) => {
    const { promise, requests } = await ask((response) => reply(response, status, '{"message":"no"}'))
    const error = await failureOf(promise)
    expect(error.code).toBe('OIDC_UNAVAILABLE')
    expect(error.text.plain()).toContain(String(status))
    expect(requests).toHaveLength(1)
  })

  test('is worth nothing after a redirect, which is not followed', async () => {
    const { promise, requests } = await ask((response) =>
      reply(response, 302, '', { location: '/elsewhere' }),
    )
    expect((await failureOf(promise)).code).toBe('OIDC_UNAVAILABLE')
    expect(requests).toHaveLength(1)
  })

  test('follows a refused connection, four times in all', async () => {
    const url = `http://127.0.0.1:${CLOSED_PORT}/token?a=b`
    const { promise, clock } = await ask(good, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: url } })
    const error = await failureOf(promise)
    expect(error.code).toBe('OIDC_UNAVAILABLE')
    expect(error.text.plain()).toContain('ECONNREFUSED')
    expect(clock.sleeps).toHaveLength(3)
  })
})

test('no message ever holds the token or the bearer', async () => {
  const answers: ((response: ServerResponse) => void)[] = [
    (response) => reply(response, 500, JSON.stringify({ value: TOKEN, bearer: BEARER })),
    (response) => reply(response, 400, JSON.stringify({ message: `${BEARER} ${TOKEN}` })),
    (response) => reply(response, 200, `<html>${TOKEN} ${BEARER}`),
    (response) => reply(response, 200, `${TOKEN} ${BEARER}`),
    (response) => reply(response, 200, `{"value":"${TOKEN}" "${BEARER}"}`),
    (response) => reply(response, 200, `<x>${TOKEN} ${BEARER}</x>`),
  ]
  for (const answer of answers) {
    const { promise, told } = await ask(answer)
    const error = await thrownBy(promise)
    const text = [String(error), JSON.stringify(error), ...told].join(' ')
    expect(text).not.toContain('0123456789')
  }
})

describe('a job that can get none', () => {
  const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }

  const refusal = async (env: Record<string, string>) => {
    const { promise, requests } = await ask(good, { env })
    const error = await failureOf(promise)
    expect(error.code).toBe('OIDC_UNAVAILABLE')
    expect(requests).toHaveLength(0)
    return error.text.plain()
  }

  test.each([
    [none],
    [{ ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    [{ ...none, GITHUB_EVENT_NAME: 'push' }],
  ])('is told of the permission: %j', async (env) => {
    const text = await refusal(env)
    expect(text).toContain('role-to-assume')
    expect(text).toContain('id-token: write')
    expect(text).not.toMatch(/fork|Dependabot/)
  })

  test('for a pull request is told of forks too', async () => {
    const text = await refusal({ ...none, GITHUB_EVENT_NAME: 'pull_request' })
    expect(text).toContain('id-token: write')
    expect(text).toContain('fork')
    expect(text).toContain(
      'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository',
    )
  })

  test.each([['stranger/octo-repo'], [null]])(
    'for a pull request from the fork %s is told so in two sentences, with the fix',
    async (fork) => {
      const text = await refusal({ ...none, ...pullRequestFrom(fork) })
      expect(text).toMatch(/^This pull request comes from a fork, .*nothing is wrong with your change/)
      expect(text).toContain(
        'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository',
      )
      expect(text.match(/[.!?](?=\s|$)/g)).toEqual(['.', '.'])
      expect(text).not.toMatch(/id-token: write|role-to-assume/)
    },
  )

  test('for a pull request of the same repository is told of the permission', async () => {
    const text = await refusal({ ...none, ...pullRequestFrom('octo-org/octo-repo') })
    expect(text).toContain('id-token: write')
    expect(text).not.toMatch(/^This pull request comes from a fork|nothing is wrong/)
  })

  test('for a pull request that a fork cannot spoil is told of the permission', async () => {
    // It runs as the repository itself ("Events that trigger workflows", pull_request_target).
    const env = { ...pullRequestFrom('stranger/octo-repo'), GITHUB_EVENT_NAME: 'pull_request_target' }
    const text = await refusal({ ...none, ...env })
    expect(text).toContain('id-token: write')
    expect(text).not.toContain('gives the runs of forks')
  })

  test('is told something, whatever the event is', async () => {
    for (const payload of ['', 'null', '{"pull_request":', '{"pull_request":{"number":{"toString":0}}}']) {
      const env = { ...none, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: payloadFile(payload) }
      expect(await refusal(env)).toContain('id-token: write')
    }
  })

  test('for Dependabot is told how to skip the step, and of no permission that would not help', async () => {
    const env = { ...none, GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'pull_request' }
    const text = await refusal(env)
    expect(text).toContain("github.actor != 'dependabot[bot]'")
    expect(text).not.toContain('id-token: write')
  })

  test('as the URL is none, is told the variable', async () => {
    expect(await refusal({ ACTIONS_ID_TOKEN_REQUEST_URL: 'not a URL' })).toContain(
      'ACTIONS_ID_TOKEN_REQUEST_URL',
    )
  })
})

test('cancellation ends it with the reason', async () => {
  const reason = new Error('cancelled')
  const controller = new AbortController()
  const { promise, requests } = await ask(() => controller.abort(reason), { signal: controller.signal })
  expect(await thrownBy(promise)).toBe(reason)
  expect(requests).toHaveLength(1)
})

describe('the claims', () => {
  const tokenOf = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.c2ln`

  test('are those that a trust policy is written against', () => {
    const sub = 'repo:acme/mail:environment:prod–ünï'
    const iss = 'https://token.actions.githubusercontent.com'
    expect(readClaims(tokenOf(JSON.stringify({ sub, aud: 'sts.amazonaws.com', iss, exp: 1 })))).toEqual({
      sub,
      aud: 'sts.amazonaws.com',
      iss,
    })
    expect(readClaims(tokenOf(JSON.stringify({ sub, aud: ['a', 'b'], iss })))?.aud).toBe('a, b')
  })

  test.each([
    [''],
    ['.'],
    ['a.b.c'],
    ['no dots'],
    [tokenOf('')],
    [tokenOf('null')],
    [tokenOf('42')],
    [tokenOf('"text"')],
    [tokenOf('[]')],
    [tokenOf('{"sub":1,"aud":null,"iss":{}}')],
    [tokenOf('{"sub":"x"')],
  ])('of %j are not there', (token) => {
    expect(readClaims(token)).toBeUndefined()
  })

  test('are strings, whatever the token is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 1 }).map(tokenOf)), (token) => {
        const claims = readClaims(token) ?? {}
        expect([[], ['aud', 'iss', 'sub']]).toContainEqual(Object.keys(claims).sort())
        for (const claim of Object.values(claims)) expect(typeof claim).toBe('string')
      }),
    )
  })
})
