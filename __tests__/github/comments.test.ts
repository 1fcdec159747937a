import type { ServerResponse } from 'node:http'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../../sandbox/http/faults.ts'
import type { Operation } from '../../sandbox/http/service.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { Clock } from '../../src/clock.ts'
import { ActionError } from '../../src/errors.ts'
import { type CommentResult, type Marker, PullRequestComments } from '../../src/github/comments.ts'
import type { Event } from '../../src/github/event.ts'
import type { Environment } from '../../src/inputs/settings.ts'
import { code, msg } from '../../src/message.ts'
import { rememberSecret } from '../../src/secrets.ts'
import { FakeClock, stoppedClock } from '../support/clock.ts'
import { harmIn, hostile } from '../support/hostile.ts'
import { CLOSED_PORT, isolate, type Loopback, reply, reset, serve } from '../support/loopback.ts'

const MARKER = '<!-- ses-mail-from-action identity=example.com region=us-east-1 account=111122223333 -->'
const BARE = MARKER.replace(' account=111122223333', '')
const SHA = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'
const LIST = 'github:ListIssueComments'
const CREATE = 'github:CreateIssueComment'
const UPDATE = 'github:UpdateIssueComment'
const DELETE = 'github:DeleteIssueComment'
const PULLS = 'github:ListPullRequestsOfCommit'

let sandbox: Sandbox
let printed: unknown[]

beforeEach(async () => {
  isolate()
  sandbox = await startSandbox()
  sandbox.github.addPullRequest(7)
  printed = []
  const write = (text: unknown) => printed.push(text) > 0
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(write)
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation(write)
  }
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await sandbox.close()
  expect(printed).toEqual([])
})

/** A clock on which a wait between two tries is over at once, and the time for all of them when the test says so. */
class PatientClock extends FakeClock {
  readonly limits: number[] = []
  readonly #up = new AbortController()

  override sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds < 30_000) return super.sleep(milliseconds, signal)
    this.limits.push(milliseconds)
    const isUp = stoppedClock.sleep(milliseconds, this.#up.signal).catch(() => {})
    return Promise.race([isUp, stoppedClock.sleep(milliseconds, signal)])
  }

  timeIsUp(): void {
    this.#up.abort()
  }
}

const ON_PULL_REQUEST: Event = {
  pullRequest: { number: 7, isFromFork: false, head: undefined },
  pushed: undefined,
  mergeGroup: false,
  runUrl: undefined,
}
const FROM_FORK: Event = {
  ...ON_PULL_REQUEST,
  pullRequest: { number: 7, isFromFork: true, head: undefined },
}
const ON_PUSH: Event = { ...ON_PULL_REQUEST, pullRequest: undefined, pushed: SHA }

interface Round {
  readonly event?: Event
  readonly token?: string
  readonly env?: Environment
  readonly clock?: Clock
  readonly signal?: AbortSignal
  readonly text?: string
  readonly marker?: Marker
  /** Called after every exchange. */
  readonly onExchange?: (line: string) => void
}

/** One run that keeps its comment, by default on pull request 7 of the sandbox. */
async function keep(round: Round = {}) {
  const { marker = { exact: MARKER, alike: [BARE] } } = round
  const { clock = new PatientClock(), token = sandbox.github.token, text = 'All is well.' } = round
  const told: string[] = []
  const lines: string[] = []
  const comments = new PullRequestComments({
    token,
    event: round.event ?? ON_PULL_REQUEST,
    env: { ...sandbox.env, GITHUB_REPOSITORY: 'octo-org/octo-repo', ...round.env },
    clock,
    signal: round.signal ?? new AbortController().signal,
    trace: (line) => {
      lines.push(line.plain())
      round.onExchange?.(line.plain())
    },
    onRetry: (party, words) => told.push(msg`${party}: ${words}`.plain()),
  })
  const kept = await comments.keep(marker, `${marker.exact}\n${text}`)
  const reason = kept.kind === 'failed' ? [kept.reason.plain(), kept.reason.markdown()] : []
  const shown = [...told, ...lines, ...reason]
  for (const line of shown) expect(harmIn(line)).toBeUndefined()
  if (token) expect(shown.join('\n')).not.toContain(token)
  return { kept, clock, told, lines }
}

/** Why a run has kept no comment. */
async function reasonOf(round: Round = {}): Promise<string> {
  return wordsOf((await keep(round)).kept)
}

function wordsOf(kept: CommentResult): string {
  expect(kept.kind).toBe('failed')
  return kept.kind === 'failed' ? kept.reason.plain() : ''
}

/** The environment of a run whose GitHub is a server of the test. */
function at({ url }: Loopback, path = ''): Environment {
  return { GITHUB_API_URL: `${url}${path}` }
}

const json = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) =>
  reply(response, status, JSON.stringify(value), {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  })

const bodies = (pullRequest = 7) => sandbox.github.comments(pullRequest).map(({ body }) => body)
const marked = (pullRequest = 7) =>
  sandbox.github.comments(pullRequest).filter(({ body }) => body.startsWith(MARKER))
const addOthers = (count: number) => {
  for (let i = 0; i < count; i++) sandbox.github.addComment(7, { body: `No. ${i}` })
}
const addOurs = (text = 'Before') =>
  sandbox.github.addComment(7, { body: `${MARKER}\n${text}`, login: 'github-actions[bot]', type: 'Bot' })
const count = (operation: Operation) => sandbox.requestsTo(operation).length

describe('the comment', () => {
  test('is created once, and then updated in place', async () => {
    addOthers(2)
    expect((await keep({ text: 'First' })).kept).toEqual({ kind: 'created', pullRequest: 7 })
    addOthers(1)
    const [created] = marked()
    expect((await keep({ text: 'Second' })).kept).toEqual({ kind: 'updated', pullRequest: 7 })
    expect((await keep({ text: 'Third' })).kept).toEqual({ kind: 'updated', pullRequest: 7 })
    expect(bodies()).toEqual(['No. 0', 'No. 1', `${MARKER}\nThird`, 'No. 0'])
    expect(marked()[0]?.id).toBe(created?.id)
    expect([count(CREATE), count(UPDATE), count(DELETE)]).toEqual([1, 2, 0])
  })

  test('is on the pull request of the event, and on no other', async () => {
    sandbox.github.addPullRequest(8)
    await keep({ event: { ...ON_PULL_REQUEST, pullRequest: { number: 8, isFromFork: false, head: SHA } } })
    expect([marked(7).length, marked(8).length]).toEqual([0, 1])
  })

  test.each([[0], [99], [100], [250]])('is found behind %i of 250 others', async (before) => {
    addOthers(before)
    const { id } = addOurs()
    addOthers(250 - before)
    expect((await keep()).kept.kind).toBe('updated')
    expect(marked()).toMatchObject([{ id, body: `${MARKER}\nAll is well.` }])
    expect(count(CREATE)).toBe(0)
  })

  test('is made where 250 others are none of ours', async () => {
    addOthers(250)
    expect((await keep()).kept.kind).toBe('created')
    expect(marked()).toHaveLength(1)
  })

  test('is the oldest where there are two, and the other one goes', async () => {
    const { id } = addOurs('One')
    addOurs('Two')
    await keep()
    expect(sandbox.github.comments(7)).toMatchObject([{ id, body: `${MARKER}\nAll is well.` }])
  })

  test.each([['"'], ['\u0001'], ['é'], ['💌']])(
    'is found, and made, among the longest comments that there can be, of %j',
    async (character) => {
      const addLong = () => {
        for (let i = 0; i < 99; i++) sandbox.github.addComment(7, { body: character.repeat(65_536) })
      }
      addLong()
      expect((await keep()).kept.kind).toBe('created')
      addLong()
      expect((await keep({ text: 'Later' })).kept.kind).toBe('updated')
      expect(marked()).toMatchObject([{ body: `${MARKER}\nLater` }])
    },
  )

  test('holds the text as it is, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile.map((text) => text.toWellFormed()),
        async (text) => {
          expect((await keep({ text })).kept.kind).not.toBe('failed')
          expect(bodies()).toEqual([`${MARKER}\n${text}`])
        },
      ),
      { numRuns: 50 },
    )
  })
})

test('a comment of an unknown account is taken over, and those of accounts are never deleted for it', async () => {
  const bot = { login: 'github-actions[bot]', type: 'Bot' } as const
  sandbox.github.addComment(7, { body: `${MARKER}\nstaging`, ...bot })
  sandbox.github.addComment(7, { body: `${MARKER.replace('1111', '4444')}\nproduction`, ...bot })
  const bodies = () => sandbox.github.comments(7).map(({ body }) => body.split('\n')[0])
  await keep({ marker: { exact: BARE, alike: [BARE.replace(' -->', ' account=')] } })
  expect(bodies()).toEqual([BARE, MARKER.replace('1111', '4444')])
  await keep()
  expect(bodies()).toEqual([MARKER, MARKER.replace('1111', '4444')])
})

describe('who has written the marker', () => {
  test.each([
    ['User', 'OWNER'],
    ['User', 'MEMBER'],
    ['User', 'COLLABORATOR'],
    ['Bot', 'NONE'],
    ['Bot', 'CONTRIBUTOR'],
  ] as const)('%s %s: the comment is ours', async (type, association) => {
    const { id } = sandbox.github.addComment(7, { body: MARKER, login: 'somebody', type, association })
    expect((await keep()).kept.kind).toBe('updated')
    expect(sandbox.github.comments(7)).toMatchObject([{ id, body: `${MARKER}\nAll is well.` }])
  })

  test.each([
    ['NONE'],
    ['CONTRIBUTOR'],
    ['FIRST_TIMER'],
    ['FIRST_TIME_CONTRIBUTOR'],
    ['MANNEQUIN'],
    ['owner'],
  ])('User %s: the comment is neither updated nor taken for ours', async (association) => {
    const stranger = sandbox.github.addComment(7, { body: `${MARKER}\nAll yours`, association })
    expect((await keep()).kept.kind).toBe('created')
    expect((await keep({ text: 'Later' })).kept.kind).toBe('updated')
    expect(sandbox.github.comments(7)).toMatchObject([stranger, { body: `${MARKER}\nLater` }])
  })

  test.each([[{ type: 'Mannequin' }], [{ type: 'Organization' }], [{ type: 'User' }]])(
    'another kind of author (%j): the comment is not ours',
    async (user) => {
      const comment = { id: 1, body: MARKER, user, author_association: 'NONE' }
      const server = await serve((response, { method }) =>
        method === 'GET' ? json(response, 200, [comment]) : json(response, 201, { id: 2 }),
      )
      await keep({ env: at(server) })
      expect(server.requests.map(({ method }) => method)).not.toContain('PATCH')
    },
  )

  test.each([
    [` ${MARKER}`],
    [`\n${MARKER}`],
    [`> ${MARKER}`],
    [`Look: ${MARKER}`],
    [MARKER.slice(0, -1)],
    [MARKER.toUpperCase()],
    [MARKER.replace('example.com', 'mail.example.com')],
    [MARKER.replace('us-east-1', 'us-east-2')],
    [MARKER.replace('111122223333', '444455556666')],
    [MARKER.replace(' account=', ' check account=')],
    [''],
  ])('does not matter where it is not at the very start: %j', async (body) => {
    const other = sandbox.github.addComment(7, { body, type: 'Bot' })
    expect((await keep()).kept.kind).toBe('created')
    expect(sandbox.github.comments(7)).toMatchObject([other, { body: `${MARKER}\nAll is well.` }])
  })

  test('a comment without a text is somebody else’s', async () => {
    const list = [{ id: 1, body: null, user: null }, { id: 2 }]
    sandbox.fault(LIST, {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(list),
    })
    expect((await keep()).kept.kind).toBe('created')
  })
})

/** An answer in place of the real one. */
const answer = (status: number, value: unknown, headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof value === 'string' ? value : JSON.stringify(value),
})

describe('several runs at once', () => {
  const states = ['nothing', 'ours', 'two strangers'] as const
  type State = (typeof states)[number]
  const state = fc.constantFrom(...states)
  let pullRequest = 100

  /** A new pull request on which there are such comments already. */
  function prepare(state: State) {
    sandbox.github.addPullRequest(++pullRequest)
    const body = `${MARKER}\nBefore`
    if (state === 'ours') sandbox.github.addComment(pullRequest, { body, type: 'Bot' })
    if (state === 'two strangers') {
      for (let i = 0; i < 2; i++) sandbox.github.addComment(pullRequest, { body })
    }
    const event: Event = {
      ...ON_PULL_REQUEST,
      pullRequest: { number: pullRequest, isFromFork: false, head: undefined },
    }
    return { state, event, firstRequest: sandbox.requests.length }
  }

  /** That one comment is left, the oldest of those that were made, with the text of one of the runs. */
  function expectOne(
    { state, firstRequest }: ReturnType<typeof prepare>,
    kept: readonly CommentResult[],
  ): void {
    const requests = sandbox.requests.slice(firstRequest)
    const made = requests.filter(({ operation }) => operation === CREATE)
    const gone = requests
      .filter(({ operation }) => operation === DELETE)
      .map(({ path }) => Number(path.split('/').at(-1)))
    const [ours, ...others] = marked(pullRequest).filter(({ user }) => user.type === 'Bot')
    expect(others).toEqual([])
    expect(kept.map((_, run) => `${MARKER}\nRun ${run}`)).toContain(ours?.body)
    for (const id of gone) expect(id).toBeGreaterThan(ours?.id ?? Number.POSITIVE_INFINITY)
    const first = state === 'ours' ? 0 : 1
    // More than one run may delete the same one.
    expect(made.length - new Set(gone).size).toBe(first)
    expect(kept.filter(({ kind }) => kind === 'created')).toHaveLength(first)
    expect(kept.filter(({ kind }) => kind === 'updated')).toHaveLength(kept.length - first)
    expect(bodies(pullRequest).filter((body) => body.endsWith('Before'))).toHaveLength(
      state === 'two strangers' ? 2 : 0,
    )
  }

  test('leave one comment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), state, async (runs, state) => {
        const given = prepare(state)
        const all = Array.from({ length: runs }, (_, run) => keep({ event: given.event, text: `Run ${run}` }))
        const rounds = await Promise.all(all)
        expectOne(
          given,
          rounds.map(({ kept }) => kept),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('leave one comment, whichever answers are late', async () => {
    const delays = fc.record({
      operation: fc.constantFrom<Operation>(LIST, LIST, CREATE, UPDATE, DELETE),
      ms: fc.nat(5),
      afterEffect: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(delays, { maxLength: 12 }), state, async (delays, state) => {
        const given = prepare(state)
        for (const { operation, ...fault } of delays) sandbox.fault(operation, { kind: 'delay', ...fault })
        const rounds = await Promise.all(
          [0, 1, 2].map((run) => keep({ event: given.event, text: `Run ${run}` })),
        )
        expectOne(
          given,
          rounds.map(({ kept }) => kept),
        )
      }),
      { numRuns: 30 },
    )
  })

  /**
   * Lets one request through at a time. Only when every run waits at the gate, or is through, does the next one go: that of the run
   * which the order says, so each order is one interleaving.
   */
  async function throughTheGate(
    runs: number,
    order: readonly number[],
    event: Event,
  ): Promise<CommentResult[]> {
    const waiting = new Map<number, () => Promise<void>>()
    let running = runs
    let turn = 0
    const open = () => {
      if (waiting.size < running || running === 0) return
      const sorted = [...waiting.keys()].sort()
      const run = sorted[(order[turn++ % order.length] ?? 0) % sorted.length] ?? 0
      const go = waiting.get(run)
      waiting.delete(run)
      void go?.()
    }
    const gate = await serve((response, { method, path, headers, body }) => {
      const [, run = '', rest = ''] = /^\/run-(\d+)(.*)/s.exec(path) ?? []
      waiting.set(Number(run), async () => {
        const { authorization = '' } = headers
        const real = await fetch(`${sandbox.env['GITHUB_API_URL']}${rest}`, {
          method,
          headers: { authorization },
          ...(body && { body }),
        })
        reply(response, real.status, await real.text(), { 'content-type': 'application/json' })
      })
      open()
    })
    const all = Array.from({ length: runs }, async (_, run) => {
      const { kept } = await keep({ event, text: `Run ${run}`, env: at(gate, `/run-${run}`) })
      running -= 1
      open()
      return kept
    })
    return Promise.all(all)
  }

  test('leave one comment, whatever comes between the requests of one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.nat(11), { minLength: 1, maxLength: 20 }),
        state,
        async (runs, order, state) => {
          const given = prepare(state)
          expectOne(given, await throughTheGate(runs, order, given.event))
        },
      ),
      { numRuns: 100 },
    )
  })

  /** Another run makes its comment after this one has looked for it, and before this one makes its own. */
  function overtaken(): Round {
    let isFirst = true
    return {
      onExchange: () => {
        if (isFirst) addOurs('The other run')
        isFirst = false
      },
    }
  }

  test('leave the comment of the other one, which was first', async () => {
    expect((await keep(overtaken())).kept.kind).toBe('updated')
    expect(bodies()).toEqual([`${MARKER}\nAll is well.`])
    expect([count(CREATE), count(UPDATE), count(DELETE)]).toEqual([1, 1, 1])
  })

  test.each<Fault>([
    { kind: 'reset' },
    { kind: 'error', status: 502, code: 'BadGateway', message: 'Bad gateway' },
    { kind: 'throttle' },
  ])('leave one comment where GitHub gives way when one is made: $kind', async (fault) => {
    sandbox.fault(CREATE, { ...fault, afterEffect: true })
    expect((await keep(overtaken())).kept.kind).toBe('updated')
    expect(bodies()).toEqual([`${MARKER}\nAll is well.`])
  })

  test.each<Fault>([
    { kind: 'reset' },
    { kind: 'error', status: 502, code: 'BadGateway', message: 'Bad gateway' },
    { kind: 'throttle' },
  ])('leave one comment where GitHub gives way when one is deleted: $kind', async (fault) => {
    sandbox.fault(DELETE, { ...fault, afterEffect: true })
    expect((await keep(overtaken())).kept).toEqual({ kind: 'updated', pullRequest: 7 })
    expect(bodies()).toEqual([`${MARKER}\nAll is well.`])
  })

  test('leave one comment where somebody else deletes the second one', async () => {
    sandbox.fault(DELETE, { kind: 'error', status: 404, code: 'NotFound', message: 'Not Found' })
    expect((await keep(overtaken())).kept).toEqual({ kind: 'updated', pullRequest: 7 })
  })

  test('leave two where the second one cannot be deleted, and say so', async () => {
    sandbox.fault(DELETE, { kind: 'error', status: 403, code: 'Forbidden', message: 'Not for you.' })
    const { kept } = await keep(overtaken())
    expect(kept).toEqual({ kind: 'updated', pullRequest: 7, leftover: expect.anything() })
  })
})

const SPOILED: readonly (readonly [string, Fault])[] = [
  ['a reset', { kind: 'reset' }],
  ['a reset in the middle', { kind: 'reset-midway' }],
  ['an answer cut short', { kind: 'truncate' }],
  ['status 500', { kind: 'error', status: 500, code: 'Internal', message: 'Server Error' }],
  ['status 503', { kind: 'error', status: 503, code: 'Unavailable', message: 'Unavailable' }],
  ['a page with status 502', { kind: 'answer', status: 502, body: '<html>Unicorn!</html>' }],
  ['a page with status 200', { kind: 'answer', status: 200, body: '<!DOCTYPE html><html></html>' }],
  ['half a document', { kind: 'answer', status: 200, body: '[{"id":1,"body":"' }],
  ['a throttle', { kind: 'throttle' }],
]

describe('another try', () => {
  test.each(SPOILED)('follows %s, four times in all', async (_, fault) => {
    for (const [operation, kind] of [
      [LIST, 'created'],
      [UPDATE, 'updated'],
      [LIST, 'updated'],
    ] as const) {
      const before = count(operation)
      sandbox.fault(operation, fault, { times: 3 })
      const { kept, told } = await keep({ text: `${operation} ${kind}` })
      expect(kept.kind).toBe(kind)
      expect(count(operation) - before).toBeGreaterThanOrEqual(4)
      expect(told).toHaveLength(3)
      for (const line of told) expect(line).toMatch(/^GitHub: ./)
      expect(bodies()).toEqual([`${MARKER}\n${operation} ${kind}`])
    }
  })

  test.each(SPOILED)('of a comment that was not made makes it: %s', async (_, fault) => {
    sandbox.fault(CREATE, fault, { times: 3 })
    expect((await keep()).kept.kind).toBe('created')
    expect(bodies()).toEqual([`${MARKER}\nAll is well.`])
  })

  test.each(SPOILED)('of a comment that was made all the same leaves one: %s', async (_, fault) => {
    sandbox.fault(CREATE, { ...fault, afterEffect: true }, { times: 3 })
    expect((await keep()).kept.kind).not.toBe('failed')
    expect(bodies()).toEqual([`${MARKER}\nAll is well.`])
    expect(count(CREATE)).toBe(1)
  })

  test('does not make a second comment where the first one does not show yet', async () => {
    sandbox.fault(LIST, { kind: 'delay', ms: 0 })
    sandbox.fault(LIST, { kind: 'error', status: 500, code: 'Internal', message: 'Server Error' })
    sandbox.fault(LIST, answer(200, []))
    expect((await keep()).kept).toEqual({ kind: 'created', pullRequest: 7 })
    expect(count(CREATE)).toBe(1)
  })

  test.each(SPOILED)('is not made for ever: %s', async (_, fault) => {
    sandbox.fault(LIST, fault, { times: Number.POSITIVE_INFINITY })
    const { kept, told } = await keep()
    expect(wordsOf(kept)).toMatch(/GitHub|127\.0\.0\.1 could not be reached after 4 attempts/)
    expect([count(LIST), told.length]).toEqual([4, 3])
  })

  test('waits in seconds for the quota of GitHub', async () => {
    const clock = new PatientClock()
    sandbox.fault(LIST, { kind: 'throttle' }, { times: 3 })
    await keep({ clock })
    expect(clock.sleeps).toHaveLength(3)
    expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(1000)
  })

  test.each([
    [429, 8],
    [429, 29],
    [403, 1],
    [403, 8],
  ])('waits as long as GitHub asks: status %i, %i seconds', async (status, seconds) => {
    const clock = new PatientClock()
    const headers = { 'retry-after': String(seconds) }
    sandbox.fault(LIST, answer(status, { message: 'You have exceeded a secondary rate limit.' }, headers))
    expect((await keep({ clock })).kept.kind).toBe('created')
    expect(clock.sleeps).toHaveLength(1)
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(seconds * 1000)
  })

  test.each([[403], [429]])(
    'is given up at once where GitHub asks for too long: status %i',
    async (status) => {
      const message = 'Not so fast'
      for (const [seconds, calls] of [
        [60, 1],
        [16, 2],
      ] as const) {
        const before = count(LIST)
        sandbox.fault(LIST, answer(status, { message }, { 'retry-after': String(seconds) }), { times: calls })
        const { kept } = await keep()
        expect(wordsOf(kept)).toMatch(new RegExp(`${status}.*Not so fast.*later`))
        expect(count(LIST) - before).toBe(calls)
      }
    },
  )

  test('follows a refused connection', async () => {
    const { kept, told } = await keep({ env: { GITHUB_API_URL: `http://127.0.0.1:${CLOSED_PORT}` } })
    expect(wordsOf(kept)).toContain('ECONNREFUSED')
    expect(told).toHaveLength(3)
  })

  test.each([[400], [401], [403], [404], [410], [422], [451]])(
    'is worth nothing after status %i',
    async (status) => {
      for (const operation of [LIST, CREATE] as const) {
        sandbox.fault(operation, { kind: 'error', status, code: 'No', message: 'Not today' })
        const { kept, told } = await keep()
        expect(wordsOf(kept)).toContain('Not today')
        expect(told).toEqual([])
      }
      expect([count(LIST), count(CREATE), marked().length]).toEqual([2, 1, 0])
    },
  )
})

describe('a refusal', () => {
  test('of a token that may only read names the permission that is missing', async () => {
    const reason = await reasonOf({ token: sandbox.github.readOnlyToken })
    for (const words of ['403', 'Resource not accessible by integration', 'pull-requests: write']) {
      expect(reason).toContain(words)
    }
    expect(reason).not.toMatch(/fork|https:/)
    expect(bodies()).toEqual([])
  })

  test('of a token that may only read leaves the comment as it is', async () => {
    const before = addOurs()
    expect(await reasonOf({ token: sandbox.github.readOnlyToken })).toContain('pull-requests: write')
    expect(sandbox.github.comments(7)).toEqual([before])
  })

  test('in the run of a fork tells of forks, and of no permission that would not help', async () => {
    const reason = await reasonOf({ token: sandbox.github.readOnlyToken, event: FROM_FORK })
    expect(reason).toContain('403')
    expect(reason).toMatch(/fork.*gets a read-only token.*job summary/)
    expect(reason).not.toContain('pull-requests: write')
  })

  test('of a token that is none names the input', async () => {
    for (const event of [ON_PULL_REQUEST, FROM_FORK, ON_PUSH]) {
      const reason = await reasonOf({ token: 'ghs_0123456789', event })
      expect(reason).toMatch(/401.*Bad credentials.*github-token/)
    }
  })

  test('of a pull request that cannot be found is told with its likeliest reason', async () => {
    const event: Event = { ...ON_PULL_REQUEST, pullRequest: { number: 8, isFromFork: false, head: SHA } }
    expect(await reasonOf({ event })).toMatch(/404.*Not Found.*pull-requests: write/)
  })

  test('of requests that were too many asks for no permission', async () => {
    for (const message of [
      'API rate limit exceeded for installation ID 1.',
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ]) {
      const headers = { 'x-ratelimit-remaining': '0', 'retry-after': '60' }
      sandbox.fault(LIST, answer(403, { message }, headers), { times: 4 })
      expect(await reasonOf()).not.toContain('pull-requests: write')
    }
  })

  test('of a text that is too long is told in the words of GitHub', async () => {
    expect(await reasonOf({ text: 'x'.repeat(65_536) })).toContain('Validation Failed')
  })

  test('that is long or odd is told in one harmless line', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(401, 403, 404, 422), async (message, status) => {
        sandbox.fault(LIST, answer(status, { message }))
        expect((await reasonOf()).length).toBeLessThan(1000)
      }),
      { numRuns: 50 },
    )
  })
})

describe('without a request', () => {
  const idle = async (round: Round) => {
    const reason = await reasonOf(round)
    expect(sandbox.requests).toEqual([])
    return reason
  }

  test('ends a run that is about no pull request, whatever else is wrong', async () => {
    const event: Event = { ...ON_PULL_REQUEST, pullRequest: undefined }
    for (const round of [{}, { token: '' }, { env: { GITHUB_REPOSITORY: '' } }]) {
      expect((await keep({ ...round, event })).kept).toEqual({ kind: 'no-pull-request' })
    }
    expect(sandbox.requests).toEqual([])
  })

  test('ends a run without a token', async () => {
    for (const event of [ON_PULL_REQUEST, ON_PUSH, FROM_FORK]) {
      expect(await idle({ event, token: '' })).toContain('github-token')
    }
  })

  test.each([[undefined], [''], ['octo-repo'], ['octo-org/'], ['/octo-repo'], ['/']])(
    'ends a run of the repository %j',
    async (GITHUB_REPOSITORY) => {
      expect(await idle({ env: { GITHUB_REPOSITORY } })).toContain('GITHUB_REPOSITORY')
    },
  )

  test.each([
    ['api'],
    ['//'],
    ['http://'],
    ['http://a b'],
    ['localhost:3000'],
    ['file:///etc'],
    ['ftp://x.test'],
  ])('ends a run whose API is at %j', async (GITHUB_API_URL) => {
    expect(await idle({ env: { GITHUB_API_URL } })).toContain('GITHUB_API_URL')
  })

  test('ends a run whose token cannot be sent', async () => {
    for (const token of ['ghs_0123456789\n', 'ghs_01\r\nx-evil: 1', 'ghs_0123456789\u2026']) {
      const { kept, told } = await keep({ token })
      expect([kept.kind, told]).toEqual(['failed', []])
    }
    expect(sandbox.requests).toEqual([])
  })

  test('ends a run whose proxy is none', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://user:hunter2hunter2@[')
    expect(await idle({})).not.toContain('hunter2')
  })
})

describe('a push', () => {
  test('is about the pull request that was merged as its commit', async () => {
    sandbox.github.addPullRequest(8, { mergedAs: 'b'.repeat(40) })
    sandbox.github.addPullRequest(9, { head: 'c'.repeat(40), mergedAs: SHA })
    sandbox.github.addPullRequest(10)
    expect((await keep({ event: ON_PUSH })).kept).toEqual({ kind: 'created', pullRequest: 9 })
    expect((await keep({ event: ON_PUSH, text: 'Again' })).kept).toEqual({ kind: 'updated', pullRequest: 9 })
    expect(bodies(9)).toEqual([`${MARKER}\nAgain`])
    expect(sandbox.requestsTo(PULLS).map(({ path }) => path)).toEqual(
      Array(2).fill(`/repos/octo-org/octo-repo/commits/${SHA}/pulls`),
    )
  })

  test('is about the open pull request whose newest commit it is', async () => {
    sandbox.github.addPullRequest(8, { head: 'c'.repeat(40) })
    sandbox.github.addPullRequest(9, { head: SHA })
    expect((await keep({ event: ON_PUSH })).kept).toEqual({ kind: 'created', pullRequest: 9 })
  })

  test('is not about one that was merged as another commit', async () => {
    sandbox.github.addPullRequest(8, { head: SHA, mergedAs: 'b'.repeat(40) })
    expect((await keep({ event: ON_PUSH })).kept).toEqual({ kind: 'no-pull-request' })
    sandbox.github.addPullRequest(9, { head: 'c'.repeat(40), mergedAs: SHA })
    expect((await keep({ event: ON_PUSH })).kept).toEqual({ kind: 'created', pullRequest: 9 })
    expect(bodies(8)).toEqual([])
  })

  test('may be about none', async () => {
    expect((await keep({ event: ON_PUSH })).kept).toEqual({ kind: 'no-pull-request' })
    expect(sandbox.requests).toHaveLength(1)
  })

  test.each(SPOILED)('is asked about again after %s', async (_, fault) => {
    sandbox.github.addPullRequest(9, { head: SHA })
    sandbox.fault(PULLS, fault, { times: 3 })
    expect((await keep({ event: ON_PUSH })).kept).toEqual({ kind: 'created', pullRequest: 9 })
  })

  test.each([[{}], [[null]], [[{}]], [[{ head: null }]], [{ total_count: 1, items: [5] }]])(
    'whose pull requests are %j is about nobody knows which',
    async (list) => {
      sandbox.fault(PULLS, answer(200, list), { times: 4 })
      expect(await reasonOf({ event: ON_PUSH })).toContain('GitHub')
      expect(count(LIST)).toBe(0)
    },
  )
})

/** A GitHub with one comment, ours, on its second page. */
function gitHub() {
  return serve((response, { method, path: asked, headers }) => {
    const comment = { id: 3_000_000_001, body: MARKER, user: { type: 'Bot' }, author_association: 'NONE' }
    if (method !== 'GET') return json(response, 200, comment)
    if (asked.includes('page=2')) return json(response, 200, [comment])
    const link = `<http://${headers.host}/repositories/74/issues/7/comments?per_page=100&page=2>; rel="next"`
    return json(response, 200, [], { link })
  })
}

describe('the requests', () => {
  test.each([
    ['', ''],
    ['/', ''],
    ['/api/v3', '/api/v3'],
    ['/api/v3/', '/api/v3'],
    ['/api/v3//', '/api/v3'],
  ])('to an API at %j are right', async (base, path) => {
    const server = await gitHub()
    expect((await keep({ env: at(server, base) })).kept.kind).toBe('updated')
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${path}/repos/octo-org/octo-repo/issues/7/comments?per_page=100&page=1`,
      `GET ${path}/repos/octo-org/octo-repo/issues/7/comments?per_page=100&page=2`,
      `PATCH ${path}/repos/octo-org/octo-repo/issues/comments/3000000001`,
    ])
  })

  test('carry the token, a name and the text', async () => {
    const server = await gitHub()
    await keep({ env: at(server), token: 'ghs_0123456789' })
    for (const { headers } of server.requests) {
      expect(headers.authorization).toMatch(/^(?:token|bearer) ghs_0123456789$/i)
      expect(headers['user-agent']).toContain('ses-mail-from-action')
      expect(headers.host).toBe(`127.0.0.1:${server.port}`)
    }
    const { headers, body = '' } = server.requests.at(-1) ?? {}
    expect(headers?.['content-type']).toMatch(/^application\/json/)
    expect(JSON.parse(body)).toEqual({ body: `${MARKER}\nAll is well.` })
  })

  test('of the repository and nothing else are made, whatever it is called', async () => {
    const server = await serve((response, { method }) => json(response, 200, method === 'GET' ? [] : {}))
    await keep({ env: { ...at(server), GITHUB_REPOSITORY: 'octo-org/a?b#c%2f' } })
    expect(server.requests[0]?.path).toBe(
      '/repos/octo-org/a%3Fb%23c%252f/issues/7/comments?per_page=100&page=1',
    )
  })

  test.each<[string, (here: number, there: number) => string]>([
    ['another port', (_, there) => `http://127.0.0.1:${there}/next`],
    ['another host behind ours', (here, there) => `http://127.0.0.1:${here}@127.0.0.1:${there}/next`],
    ['another host behind our path', (_, there) => `@127.0.0.1:${there}/next`],
    ['nothing', () => 'http://['],
  ])('do not follow a link to %s, nor carry the token there', async (_, linkOf) => {
    const other = await serve((response) => json(response, 200, []))
    const server = await serve((response, { method }, index) => {
      const link = `<${linkOf(server.port, other.port)}>; rel="next"`
      if (method === 'GET') json(response, 200, [], index === 0 ? { link } : {})
      else json(response, 201, { id: 1 })
    })
    expect((await keep({ env: at(server) })).kept.kind).toBe('created')
    expect(other.requests).toEqual([])
    expect(server.requests[1]?.path).toBe('/repos/octo-org/octo-repo/issues/7/comments?per_page=100&page=2')
  })

  test.each([[301], [302], [303], [307], [308]])(
    'do not follow a redirect with status %i',
    async (status) => {
      const other = await serve((response) => json(response, 200, []))
      const server = await serve((response) =>
        json(response, status, {}, { location: `${other.url}/elsewhere` }),
      )
      expect(await reasonOf({ env: at(server) })).toMatch(/redirect/)
      expect([server.requests.length, other.requests.length]).toEqual([1, 0])
    },
  )
})

describe('an answer of another kind', () => {
  const huge = `[{"body":"${'x'.repeat(20 * 1024 * 1024)}"}]`

  test.each<[string, string, Record<string, string>?]>([
    ['HTML', '<!DOCTYPE html><html><body>Unicorn!</body></html>', { 'content-type': 'text/html' }],
    ['HTML that calls itself JSON', '<html></html>'],
    ['truncated JSON', '[{"id":1,'],
    ['nothing', ''],
    ['a word', 'OK', { 'content-type': 'text/plain' }],
    ['null', 'null'],
    ['a number', '5'],
    ['an object', '{}'],
    ['an object with a list', '{"items":[]}'],
    ['a count', '{"total_count":1,"items":5}'],
    ['null in a list', '[null]'],
    ['a text that is none', '[{"id":1,"body":5,"user":{"type":"Bot"}}]'],
    ['a text that is an object', '[{"id":1,"body":{"startsWith":true}}]'],
    ['20 MB', huge],
  ])('is no list of comments: %s', async (_, body, headers = { 'content-type': 'application/json' }) => {
    const server = await serve((response) => reply(response, 200, body, headers))
    const reason = await reasonOf({ env: at(server) })
    expect(reason).toContain('GitHub')
    expect(reason).not.toMatch(/not a function|properties of|operator|invalid/i)
    expect(server.requests.map(({ method }) => method)).not.toContain('POST')
    expect(server.requests.length).toBeLessThanOrEqual(4)
  })

  test.each([['text/plain'], [''], [';;=""; charset="']])(
    'is read as what it is, even if it calls itself %j',
    async (type) => {
      const server = await serve((response, { method }) =>
        reply(response, 200, method === 'GET' ? '[]' : '{"id":1}', { 'content-type': type }),
      )
      expect((await keep({ env: at(server) })).kept).toEqual({ kind: 'created', pullRequest: 7 })
    },
  )

  test.each([
    ['no id', '{"message":"Thanks"}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['nothing', ''],
  ])('is no comment that was made: %s', async (_, body) => {
    const server = await serve((response, { method }) =>
      method === 'GET' ? json(response, 200, []) : reply(response, 201, body),
    )
    expect(await reasonOf({ env: at(server) })).toContain('GitHub')
  })

  test('is none to the making of a comment either: 20 MB', async () => {
    const server = await serve((response, { method }) =>
      method === 'GET' ? json(response, 200, []) : reply(response, 201, huge),
    )
    expect(await reasonOf({ env: at(server) })).toMatch(/MiB/)
  })

  test('is not printed, nor what it says of deprecation', async () => {
    const headers = {
      deprecation: 'Sat, 01 Jan 2028 00:00:00 GMT',
      sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
      link: '<https://evil.test>; rel="deprecation"; ::error::x',
    }
    for (const status of [200, 404, 500]) {
      const server = await serve((response) => json(response, status, [], headers))
      await keep({ env: at(server) })
      expect(server.requests.length).toBeGreaterThan(0)
    }
  })

  test('is an answer at the worst, whatever it is', async () => {
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.dictionary(
            fc.constantFrom('id', 'body', 'user', 'type', 'number', 'head', 'sha', 'merged_at', 'message'),
            fc.constantFrom(null, 1, -1, '', '../7', MARKER, SHA, [], {}, { type: 'Bot' }, { sha: SHA }),
            { noNullPrototype: true },
          ),
          { maxLength: 3 },
        )
        .map((list) => JSON.stringify(list)),
    )
    const answers = fc.record({
      status: fc.constantFrom(
        200,
        200,
        200,
        201,
        204,
        205,
        206,
        226,
        304,
        400,
        401,
        404,
        409,
        422,
        500,
        599,
        999,
      ),
      body,
      headers: fc.record(
        {
          'content-type': fc.constantFrom(
            'application/json',
            'text/plain',
            'application/octet-stream',
            'x',
            ';',
          ),
          link: fc.constantFrom(
            '</next>; rel="next"',
            '<?page=2>; rel="next"',
            '<>; rel="next"',
            'next',
            '<http:x>',
          ),
          deprecation: fc.constant('true'),
          'x-odd': fc.constant('é'),
        },
        { requiredKeys: [] },
      ),
    })
    const event = fc.constantFrom(ON_PULL_REQUEST, ON_PUSH, FROM_FORK)
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 12 }), event, async (answers, event) => {
        const server = await serve((response, _, index) => {
          const { status, headers, body } = answers[index] ?? { status: 404, headers: {}, body: '{}' }
          reply(response, status, body, headers)
        })
        const { kept } = await keep({ env: at(server), event })
        expect(['created', 'updated', 'failed', 'no-pull-request']).toContain(kept.kind)
        for (const { path } of server.requests) expect(path).toMatch(/^\/repos\/octo-org\/octo-repo\//)
      }),
      { numRuns: 100 },
    )
  })
})

describe('time', () => {
  test('for all of it is up after 30 seconds, and nothing is left behind', async () => {
    const clock = new PatientClock()
    let gone = false
    const server = await serve((response) => {
      response.on('close', () => {
        gone = true
      })
      clock.timeIsUp()
    })
    expect(await reasonOf({ env: at(server), clock })).toMatch(/30 seconds/)
    expect(clock.limits).toEqual([30_000])
    await vi.waitUntil(() => gone)
    expect(server.requests).toHaveLength(1)
  })

  test('is up while pages follow pages without end', async () => {
    const clock = new PatientClock()
    const server = await serve((response, _, index) => {
      if (index === 20) clock.timeIsUp()
      json(response, 200, [], { link: '</next>; rel="next"' })
    })
    expect(await reasonOf({ env: at(server), clock })).toMatch(/30 seconds/)
    const asked = server.requests.length
    await keep()
    // One may have been on its way.
    expect(server.requests.length).toBeLessThanOrEqual(asked + 1)
  })

  test('is not needed to end pages that follow pages without end', async () => {
    const server = await serve((response) => json(response, 200, [], { link: '</next>; rel="next"' }))
    expect(await reasonOf({ env: at(server) })).toContain('200 pages')
  })

  test('is up while there is another try', async () => {
    const clock = new PatientClock()
    const server = await serve((response, _, index) => {
      if (index === 2) clock.timeIsUp()
      else json(response, 500, {})
    })
    expect(await reasonOf({ env: at(server), clock })).toMatch(/30 seconds/)
    expect(server.requests).toHaveLength(3)
  })

  test('that is up ends the wait for another try', async () => {
    const naps: AbortSignal[] = []
    const clock = new (class extends PatientClock {
      override sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
        if (milliseconds >= 20_000) return super.sleep(milliseconds, signal)
        naps.push(signal)
        this.timeIsUp()
        return stoppedClock.sleep(milliseconds, signal)
      }
    })()
    sandbox.fault(LIST, { kind: 'reset' })
    expect(await reasonOf({ clock })).toMatch(/30 seconds/)
    expect(naps.map(({ aborted }) => aborted)).toEqual([true])
    expect(sandbox.requests).toHaveLength(1)
  })

  test('is no matter where everything is answered', async () => {
    expect((await keep({ clock: stoppedClock })).kept.kind).toBe('created')
  })
})

describe('cancellation', () => {
  const reason = new ActionError('CANCELLED', msg`The job was canceled (${code('SIGINT')}).`)

  test('beforehand sends nothing', async () => {
    const signal = AbortSignal.abort(reason)
    expect(await reasonOf({ signal, clock: stoppedClock })).toContain('The job was canceled')
    expect(sandbox.requests).toEqual([])
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['before an answer', () => {}],
    ['in the middle of one', (response) => response.write('[{"id":')],
    ['after a failure', reset],
  ])('%s ends it at once', async (_, begin) => {
    const controller = new AbortController()
    const server = await serve((response) => {
      begin(response)
      setImmediate(() => controller.abort(reason))
    })
    const { kept, told } = await keep({ env: at(server), clock: stoppedClock, signal: controller.signal })
    expect(wordsOf(kept)).toContain('The job was canceled')
    expect(server.requests).toHaveLength(1)
    expect(told.length).toBeLessThanOrEqual(1)
  })

  test('between two requests makes no comment', async () => {
    const controller = new AbortController()
    await keep({ signal: controller.signal, onExchange: () => controller.abort(reason) })
    expect([count(LIST), count(CREATE)]).toEqual([1, 0])
  })
})

test('no message ever holds the token, even where GitHub says it', async () => {
  const token = 'ghs_0123456789abcdefghij'
  rememberSecret(token)
  const echoes: ((response: ServerResponse) => void)[] = [
    (response) => json(response, 401, { message: `Bad token ${token}` }),
    (response) => json(response, 500, { message: token }),
    (response) => json(response, 422, { message: 'x', errors: [{ message: token }] }),
    (response) => json(response, 422, { message: `${'x'.repeat(490)}${token}` }),
    (response) => reply(response, 403, token, { 'content-type': 'text/plain' }),
    (response) => reply(response, 200, `<html>${token}`),
    (response) => json(response, 200, [], { link: `<http://${token}.test/>; rel="next"` }),
    (response) => json(response, 200, [], { link: `</${token}>; rel="next"` }),
  ]
  for (const echo of echoes) {
    const server = await serve((response, _, index) => (index > 3 ? json(response, 400, {}) : echo(response)))
    const { kept, told, lines } = await keep({ env: at(server), token })
    const shown = [...told, ...lines, kept.kind === 'failed' ? kept.reason.markdown() : ''].join('\n')
    expect(shown).not.toMatch(/ghs_0123|abcdefghij/)
  }
})
