import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvent, SKIP_FORKS } from '../../src/github/event.ts'
import { payloadFile, pullRequestFrom } from '../support/event.ts'

const REPOSITORY = 'octo-org/octo-repo'
const HEAD = 'a'.repeat(40)
const SHA = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'

/** What is read of an event with this payload. */
function read(payload: unknown, env: Record<string, string> = {}) {
  return readEvent({ GITHUB_REPOSITORY: REPOSITORY, GITHUB_EVENT_PATH: payloadFile(payload), ...env })
}

const pull = (changes: object = {}) => ({
  pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: REPOSITORY } }, ...changes },
})

describe('a pull request', () => {
  test('is known by its number and its newest commit', () => {
    for (const GITHUB_EVENT_NAME of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      expect(read(pull(), { GITHUB_EVENT_NAME })).toMatchObject({
        pullRequest: { number: 7, isFromFork: false, head: HEAD },
        pushed: undefined,
      })
    }
  })

  test.each([
    ['octo-org/octo-repo', false],
    ['stranger/octo-repo', true],
    ['octo-org/other-repo', true],
    ['stranger/octo-org/octo-repo', true],
    [null, true],
  ])('whose branch is in %s is from a fork: %s', (repository, isFromFork) => {
    expect(readEvent(pullRequestFrom(repository)).pullRequest).toEqual({ number: 7, isFromFork, head: HEAD })
  })

  test.each([[undefined], [null], [5], [''], ['main'], ['A'.repeat(40)], [`${HEAD}\n`], [HEAD.slice(1)]])(
    'has no newest commit where the event says %j',
    (sha) => {
      const { pullRequest } = read(pull({ head: { sha, repo: { full_name: REPOSITORY } } }))
      expect(pullRequest).toEqual({ number: 7, isFromFork: false, head: undefined })
    },
  )

  test('may have a newest commit by SHA-256', () => {
    const sha = '0123456789abcdef'.repeat(4)
    expect(read(pull({ head: { sha } })).pullRequest).toMatchObject({ head: sha })
  })

  test('is that on which somebody comments, but an issue is none', () => {
    const env = { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REF: 'refs/heads/main' }
    const comment = { action: 'created', comment: { body: 'Nice' } }
    const issue = { number: 7, title: 'A bug' }
    expect(read({ ...comment, issue }, env).pullRequest).toBeUndefined()
    expect(read({ ...comment, issue: { ...issue, pull_request: { url: 'x' } } }, env).pullRequest).toEqual({
      number: 7,
      isFromFork: false,
      head: undefined,
    })
  })

  test('is known by the ref where the payload names none', () => {
    const known = { number: 7, isFromFork: false, head: undefined }
    for (const payload of [{}, '', '{"pull_request":', [], null, { pull_request: null }, { issue: null }]) {
      expect(read(payload, { GITHUB_REF: 'refs/pull/7/merge' }).pullRequest).toEqual(known)
    }
    expect(readEvent({ GITHUB_REF: 'refs/pull/7/head' }).pullRequest).toEqual(known)
    expect(read(pull({ number: 8 }), { GITHUB_REF: 'refs/pull/7/merge' }).pullRequest?.number).toBe(8)
  })

  test.each([
    ['refs/heads/main'],
    ['refs/tags/refs/pull/7/merge'],
    ['refs/pull/x/merge'],
    ['refs/pull/0/merge'],
    ['refs/pull/-7/merge'],
    ['refs/pull/9007199254740993/merge'],
    ['refs/pull/7'],
    [''],
  ])('is not known by the ref %j', (GITHUB_REF) => {
    expect(readEvent({ GITHUB_REF }).pullRequest).toBeUndefined()
  })
})

describe('the condition to skip forks', () => {
  const { tokens } = new Lexer(SKIP_FORKS.replace('if: ', '')).lex()
  const condition = new Parser(tokens, ['github'], []).parse()

  /** Whether GitHub runs a step with it. */
  function runs(event: object): boolean {
    const contexts = { github: { repository: REPOSITORY, event } }
    const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
    return new Evaluator(condition, context).evaluate().coerceString() === 'true'
  }

  test.each([
    ['a push', { after: SHA }],
    ['a schedule', { schedule: '23 5 * * *' }],
    ['a start by hand', { inputs: {} }],
    ['a merge group', { merge_group: {} }],
    ['a comment on a pull request', { issue: { number: 7, pull_request: {} } }],
    ['a pull request of the repository', pull()],
  ])('runs the step for %s', (_, event) => {
    expect(runs(event)).toBe(true)
  })

  test.each([['stranger/octo-repo'], ['octo-org/other-repo'], [null]])(
    'skips it for a pull request from %s',
    (fork) => {
      expect(runs(pull({ head: { sha: HEAD, repo: fork && { full_name: fork } } }))).toBe(false)
    },
  )
})

describe('a push', () => {
  test('has the pushed commit, and no pull request', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA }
    expect(read({ after: SHA, head_commit: { id: SHA } }, env)).toMatchObject({
      pullRequest: undefined,
      pushed: SHA,
    })
  })

  test.each([
    'pull_request',
    'pull_request_target',
    'schedule',
    'workflow_dispatch',
    'issue_comment',
    'PUSH',
    '',
  ])('is no other event: %s', (GITHUB_EVENT_NAME) => {
    expect(readEvent({ GITHUB_EVENT_NAME, GITHUB_SHA: SHA }).pushed).toBeUndefined()
  })

  test.each([[''], ['main'], [SHA.toUpperCase()], [SHA.slice(1)], [`../${SHA}`], [`${SHA}\n`], [`${SHA}?a`]])(
    'of %j, which is no commit, has none',
    (GITHUB_SHA) => {
      expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_SHA }).pushed).toBeUndefined()
    },
  )
})

describe('a merge group', () => {
  const QUEUE = `refs/heads/gh-readonly-queue/main/pr-7-${SHA}`

  test.each([
    [{ GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: QUEUE }],
    [{ GITHUB_EVENT_NAME: 'merge_group' }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: QUEUE }],
    [{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: QUEUE.replace('main', 'release/1.x') }],
  ])('is known by event or branch: %j', (env) => {
    expect(readEvent(env)).toMatchObject({ mergeGroup: true, pullRequest: undefined })
  })

  test.each([
    [{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/gh-readonly-queue' }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/fix/gh-readonly-queue/main' }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/gh-readonly-queue/main/pr-7' }],
    [{ GITHUB_EVENT_NAME: '', GITHUB_REF: '' }],
  ])('is no other run: %j', (env) => {
    expect(readEvent(env).mergeGroup).toBe(false)
  })
})

describe('a payload that says nothing', () => {
  test('is a file that is missing, or no file', () => {
    const gone = join(tmpdir(), 'no', 'such', 'event.json')
    for (const path of ['', gone, tmpdir(), '\0', `${gone}\0`]) {
      expect(readEvent({ GITHUB_EVENT_PATH: path })).toEqual({
        pullRequest: undefined,
        pushed: undefined,
        mergeGroup: false,
        runUrl: undefined,
      })
    }
    expect(readEvent({}).pullRequest).toBeUndefined()
  })

  test.each([
    [''],
    ['{'],
    ['<html>'],
    ['null'],
    ['5'],
    ['"pull_request"'],
    ['[]'],
    ['{}'],
    ['{"pull_request":{}}'],
    ['{"pull_request":[7]}'],
    ['{"number":7}'],
    ['{"issue":{"pull_request":{}}}'],
    ['{"pull_request":{"number":0}}'],
    ['{"pull_request":{"number":-7}}'],
    ['{"pull_request":{"number":7.5}}'],
    ['{"pull_request":{"number":1e400}}'],
    ['{"pull_request":{"number":9007199254740993}}'],
    ['{"pull_request":{"number":"seven"}}'],
    ['{"pull_request":{"number":{}}}'],
    ['{"pull_request":{"number":[]}}'],
    ['{"pull_request":{"number":[7]}}'],
    ['{"pull_request":{"number":true}}'],
    ['{"pull_request":{"number":{"toString":1,"valueOf":1}}}'],
  ])('is %s', (payload) => {
    expect(read(payload).pullRequest).toBeUndefined()
  })

  test('is one whose number is a list of lists of lists', () => {
    const number = '['.repeat(20_000) + ']'.repeat(20_000)
    expect(read(`{"pull_request":{"number":${number}}}`).pullRequest).toBeUndefined()
  })

  test('is one that is not UTF-8', () => {
    const path = payloadFile('')
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0xc3, 0x28]))
    expect(readEvent({ GITHUB_EVENT_PATH: path }).pullRequest).toBeUndefined()
  })
})

test('no payload makes it throw, or name a pull request that cannot be', () => {
  const keys = [
    'pull_request',
    'issue',
    'number',
    'head',
    'sha',
    'repo',
    'full_name',
    'toString',
    'valueOf',
    'x',
  ]
  const values = [
    fc.constantFrom(null, true, 0, 7, -1, 1.5, '7', '0x7', ' ', REPOSITORY, HEAD),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true }),
    fc.string(),
  ]
  const named = fc.dictionary(
    fc.constantFrom(...keys),
    fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(...values, fc.object({ key: fc.constantFrom(...keys), values })),
      {
        noNullPrototype: true,
      },
    ),
    { noNullPrototype: true },
  )
  const payloads = fc.oneof(
    fc.json(),
    named.map((payload) => JSON.stringify(payload)),
    fc.string({ unit: 'binary' }),
  )
  const path = payloadFile('')
  fc.assert(
    fc.property(payloads, (payload) => {
      writeFileSync(path, payload)
      const { pullRequest } = readEvent({ GITHUB_REPOSITORY: REPOSITORY, GITHUB_EVENT_PATH: path })
      if (!pullRequest) return
      expect(Number.isSafeInteger(pullRequest.number) && pullRequest.number > 0).toBe(true)
      expect(typeof pullRequest.isFromFork).toBe('boolean')
      expect(pullRequest.head ?? HEAD).toMatch(/^[0-9a-f]{40,64}$/)
    }),
    { numRuns: 500 },
  )
})

describe('the page of the run', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '1234567890',
  }

  test('is made of server, repository and run', () => {
    expect(readEvent(env).runUrl).toBe('https://github.com/octo-org/octo-repo/actions/runs/1234567890')
    expect(readEvent({ ...env, GITHUB_SERVER_URL: 'http://ghes.example.com:8443' }).runUrl).toBe(
      'http://ghes.example.com:8443/octo-org/octo-repo/actions/runs/1234567890',
    )
  })

  test.each([
    [
      'GITHUB_SERVER_URL',
      ['', 'github.com', 'javascript:alert(1)//', 'https://a b', 'https://u:p@github.com'],
    ],
    ['GITHUB_REPOSITORY', ['', 'octo-repo', 'a/b/c', 'a/b)', 'a/b](https://evil.test)', 'a /b', 'a/<b>']],
    ['GITHUB_RUN_ID', ['', 'x', '1)', '1\n', '-1', '1/attempts/2', '1?a']],
  ])('is not known where %s is not as the runner sets it', (name, values) => {
    for (const value of [...values, undefined]) {
      expect(readEvent({ ...env, [name]: value }).runUrl, value).toBeUndefined()
    }
  })

  test('is a link that Markdown can hold, or none', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(env)))
    fc.assert(
      fc.property(part, part, part, (server, repository, run) => {
        const { runUrl = 'https://x.test' } = readEvent({
          GITHUB_SERVER_URL: server,
          GITHUB_REPOSITORY: repository,
          GITHUB_RUN_ID: run,
        })
        expect(runUrl).toMatch(/^https?:\/\/[^\s<>()[\]`@"'\\]+$/)
      }),
    )
  })
})
