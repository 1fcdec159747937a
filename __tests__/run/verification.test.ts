import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Poll, Ses } from '../../src/aws/ses.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { Current } from '../../src/mail-from/attributes.ts'
import type { DnsView } from '../../src/mail-from/dns-view.ts'
import { msg } from '../../src/message.ts'
import type { RunContext } from '../../src/run/context.ts'
import type { Result } from '../../src/run/result.ts'
import { awaitVerification } from '../../src/run/verification.ts'
import { FakeClock } from '../support/clock.ts'
import { mx, seen } from '../support/dns.ts'
import { FakeRunner } from '../support/runner.ts'
import { missed } from '../support/step.ts'
import { failureOf, has, hasDefault, result, settings, target } from '../support/values.ts'

const NAME = 'bounce.example.com'
const WRONG_MX = seen({ mx: mx('10 mail.example.com') })

/** What SES says at one look: a status of the declared settings, a whole state, a poll, or an error. */
type Word = string | Current | Poll | Error

function toPoll(word: Exclude<Word, Error>, index: number): Poll {
  if (typeof word === 'object' && (word.kind === 'seen' || word.kind === 'missed')) return word
  const current = typeof word === 'string' ? has(NAME, word) : word
  return { kind: 'seen', current, requestId: `poll-${index + 1}` }
}

interface Given {
  readonly minutes?: number
  /** What is known when the wait begins. */
  readonly known?: Partial<Result>
  /** What DNS shows look after look, the last for ever after; by default both records in place. */
  readonly views?: readonly (DnsView | undefined)[]
  readonly onSleep?: (clock: FakeClock, cancel: (reason: Error) => void) => void
}

/** A wait in which SES says these words one after the other, and the last for ever after. */
function scene(words: readonly Word[], { minutes = 10, known = {}, views = [seen()], onSleep }: Given = {}) {
  const clock = new FakeClock()
  const startedAt = clock.now().getTime()
  const elapsed = () => clock.now().getTime() - startedAt
  const controller = new AbortController()
  if (onSleep) clock.duringSleep = () => onSleep(clock, (reason) => controller.abort(reason))
  const given = settings({ waitMinutes: minutes })
  const start = result({ settings: given, after: has(NAME, 'PENDING'), requestId: 'put-1', ...known })
  // Filled in at the end.
  const outcome: { -readonly [Name in keyof Result]: Result[Name] } = { ...start }
  const lines: { readonly at: number; readonly text: string }[] = []
  const polledAt: number[] = []
  let looks = 0
  const ses: Ses = {
    poll: async () => {
      const word = words[Math.min(polledAt.length, words.length - 1)] ?? 'PENDING'
      polledAt.push(elapsed())
      if (word instanceof Error) throw word
      return toPoll(word, polledAt.length - 1)
    },
    read: () => Promise.reject(new Error('a wait only polls')),
    put: () => Promise.reject(new Error('a wait changes nothing')),
    close: () => {},
  }
  const dns = {
    look: async () => views[Math.min(looks++, views.length - 1)],
    zoneOf: () => Promise.reject(new Error('a wait looks for no zone')),
    authoritative: () => Promise.reject(new Error('a wait asks for no single server')),
    close: () => {},
  }
  const runner = new FakeRunner()
  runner.log = (line) => {
    lines.push({ at: elapsed(), text: line.plain() })
  }
  const context: RunContext & { dns: typeof dns; aws: { ses: Ses } } = {
    settings: given,
    aws: { ses, dnsProvider: async () => undefined },
    dns,
    runner,
    clock,
    signal: controller.signal,
  }
  const end = async () => {
    Object.assign(outcome, await awaitVerification(target(), start, context))
    if (outcome.error) throw outcome.error
  }
  return {
    end,
    outcome,
    clock,
    context,
    polledAt,
    lines,
    texts: () => lines.map(({ text }) => text),
    looks: () => looks,
    elapsed,
  }
}

/** The message of the error that ends such a wait. */
async function messageOf(words: readonly Word[], given?: Given): Promise<string> {
  return (await failureOf(scene(words, given).end())).text.plain()
}

describe('the looks', () => {
  test('begin after 5 s and come ever slower, every 30 s in the end', async () => {
    const { end, clock } = scene(['PENDING'], { minutes: 10 })
    await failureOf(end())
    const pauses = clock.sleeps.slice(0, -1)
    expect(pauses[0]).toBe(5_000)
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(Math.max(...pauses)).toBe(30_000)
    expect(pauses.filter((pause) => pause < 30_000).length).toBeGreaterThan(3)
    expect(pauses.filter((pause) => pause < 30_000).length).toBeLessThan(8)
  })

  test('are at SES and at DNS, one each', async () => {
    const { end, polledAt, looks } = scene(['PENDING', 'PENDING', 'SUCCESS'])
    await end()
    expect([polledAt.length, looks()]).toEqual([3, 3])
  })

  test('go to SES and DNS at the same time', async () => {
    const { end, context } = scene([])
    const started: string[] = []
    const meet = async (who: string) => {
      started.push(who)
      await new Promise((resolve) => setImmediate(resolve))
      expect(started).toHaveLength(2)
    }
    context.aws.ses.poll = async () => {
      await meet('SES')
      return toPoll('SUCCESS', 0)
    }
    context.dns.look = async () => {
      await meet('DNS')
      return undefined
    }
    await end()
    expect(started.toSorted()).toEqual(['DNS', 'SES'])
  })

  test.each([
    [0.001, [1_000]],
    [0.01, [1_000]],
    [0.05, [3_000]],
    [0.09, [5_400]],
    [0.1, [5_000, 1_000]],
    [0.25, [5_000, 7_500, 2_500]],
    [0.5, [5_000, 7_500, 11_250, 6_250]],
  ])('in %d minutes end with the time', async (minutes, sleeps) => {
    const { end, clock } = scene(['PENDING'], { minutes })
    expect((await failureOf(end())).code).toBe('VERIFICATION_TIMEOUT')
    expect(clock.sleeps).toEqual(sleeps)
  })

  test('are no more for a time that is no whole number of milliseconds', async () => {
    const { end, polledAt } = scene(['PENDING'], { minutes: 0.1234567 })
    await failureOf(end())
    expect(polledAt).toHaveLength(2)
  })

  test('have one at the very end of the time, which can still be the good one', async () => {
    const { end, elapsed, polledAt } = scene(['PENDING', 'PENDING', 'SUCCESS'], { minutes: 0.25 })
    await end()
    expect([polledAt.length, elapsed()]).toEqual([3, 15_000])
  })

  test('do not crowd when answers are slow', async () => {
    const { end, context, clock, elapsed } = scene(['PENDING'], { minutes: 1 })
    const { poll } = context.aws.ses
    context.aws.ses.poll = async () => {
      clock.advance(10_000)
      return poll(target())
    }
    await failureOf(end())
    expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(1_000)
    // The time, a second for the last pause, and the last answer.
    expect(elapsed()).toBeLessThanOrEqual(60_000 + 1_000 + 10_000)
  })
})

describe('SUCCESS', () => {
  test('ends the wait, with the time that it took', async () => {
    const { end, outcome, texts, elapsed } = scene(['PENDING', 'SUCCESS'])
    await end()
    expect(elapsed()).toBe(12_500)
    expect(outcome.after).toEqual(has(NAME, 'SUCCESS'))
    expect(outcome.requestId).toBe('poll-2')
    expect(texts()[0]).toMatch(/bounce\.example\.com.*10 min/)
    expect(texts().at(-1)).toMatch(/verified bounce\.example\.com.*13 s/)
  })

  test('ends it whatever DNS shows', async () => {
    const { end, polledAt } = scene(['SUCCESS'], { views: [WRONG_MX] })
    await end()
    expect(polledAt).toHaveLength(1)
  })
})

describe('FAILED', () => {
  test('ends the wait with what DNS shows as the reason', async () => {
    const { end, outcome, elapsed } = scene(['PENDING', 'FAILED', 'SUCCESS'], { views: [seen(), WRONG_MX] })
    const error = await failureOf(end())
    expect([error.code, error.details.requestId]).toEqual(['VERIFICATION_FAILED', 'poll-2'])
    expect(error.text.plain()).toMatch(/bounce\.example\.com.*FAILED.*MX_WRONG_HOST.*mail\.example\.com/)
    expect(error.text.plain()).toMatch(/run the step again/)
    expect(outcome.after).toEqual(has(NAME, 'FAILED'))
    expect(outcome.requestId).toBe('poll-2')
    expect(elapsed()).toBe(12_500)
  })

  test('with every record in place says to run the step again, and blames nothing', async () => {
    const text = await messageOf(['FAILED'])
    expect(text).toMatch(/records? (?:is|are) in place.*run the step again/)
    expect(text).not.toMatch(/MX_|SPF_|Correct/)
  })

  test('names what keeps SES from verifying, and leaves out what does not', async () => {
    const text = await messageOf(['FAILED'], {
      views: [seen({ mx: { kind: 'nodata' }, txt: { kind: 'nodata' } })],
    })
    expect(text).toContain('MX_MISSING')
    expect(text).not.toContain('SPF_MISSING')
  })

  test('says that DNS could not be checked, where that is so', async () => {
    expect(await messageOf(['FAILED'], { views: [undefined] })).toMatch(/Could not check DNS/)
  })
})

describe('FAILED right after a restart', () => {
  const restarted = { before: has(NAME, 'FAILED'), accepted: true, change: 'restart' } as const

  test('may be the state before it, and does not end the wait', async () => {
    const { end, outcome, texts } = scene(['FAILED', 'FAILED', 'PENDING', 'SUCCESS'], { known: restarted })
    await end()
    expect(outcome.after).toEqual(has(NAME, 'SUCCESS'))
    expect(texts()[1]).toMatch(/FAILED.*before/)
  })

  test('is not taken for the state', async () => {
    const cancelled = new ActionError('CANCELLED', msg`Cancelled.`)
    const { end, outcome } = scene(['FAILED'], {
      known: restarted,
      onSleep: (clock, cancel) => clock.sleeps.length > 1 && cancel(cancelled),
    })
    expect(await failureOf(end())).toBe(cancelled)
    expect(outcome.after).toEqual(has(NAME, 'PENDING'))
    expect(outcome.requestId).toBe('put-1')
  })

  test('ends it after 30 s', async () => {
    const { end, polledAt, outcome } = scene(['FAILED'], { known: restarted })
    expect((await failureOf(end())).code).toBe('VERIFICATION_FAILED')
    expect(polledAt.filter((at) => at < 30_000).length).toBeGreaterThan(1)
    expect(polledAt.filter((at) => at >= 30_000)).toHaveLength(1)
    expect(outcome.after).toEqual(has(NAME, 'FAILED'))
  })

  test('ends it when the time is over', async () => {
    const { end, elapsed } = scene(['FAILED'], { known: restarted, minutes: 0.2 })
    expect((await failureOf(end())).code).toBe('VERIFICATION_FAILED')
    expect(elapsed()).toBe(12_000)
  })

  test('ends it once another status was seen, as that one was new', async () => {
    const { end, polledAt } = scene(['FAILED', 'PENDING', 'FAILED'], { known: restarted })
    expect((await failureOf(end())).code).toBe('VERIFICATION_FAILED')
    expect(polledAt).toHaveLength(3)
  })

  test.each<[string, Word]>([
    ['a look that was missed', missed('ECONNRESET')],
    ['the settings of before', has('old.example.com', 'SUCCESS')],
    ['no custom domain', hasDefault],
  ])('is not made newer by %s', async (_, word) => {
    const { end, polledAt } = scene(['FAILED', word, 'FAILED', 'SUCCESS'], { known: restarted })
    await end()
    expect(polledAt).toHaveLength(4)
  })

  test.each<[string, Partial<Result>]>([
    ['SES had another status before', { before: has(NAME, 'PENDING'), accepted: true }],
    ['there was no domain before', { before: hasDefault, accepted: true }],
    ['nothing was changed', { before: has(NAME, 'FAILED'), accepted: false }],
  ])('is not what it is when %s', async (_, known) => {
    const { end, polledAt } = scene(['FAILED', 'SUCCESS'], { known })
    expect((await failureOf(end())).code).toBe('VERIFICATION_FAILED')
    expect(polledAt).toHaveLength(1)
  })
})

describe('the end of the time', () => {
  test('is told with the limit, the status and what DNS shows', async () => {
    const { end, outcome } = scene(['TEMPORARY_FAILURE'], { minutes: 1.5, views: [WRONG_MX] })
    const error = await failureOf(end())
    expect(error.code).toBe('VERIFICATION_TIMEOUT')
    expect(error.details.requestId).toBe(outcome.requestId)
    expect(error.text.plain()).toMatch(/bounce\.example\.com within 1 min 30 s.*TEMPORARY_FAILURE/)
    expect(error.text.plain()).toMatch(/MX_WRONG_HOST: .*mail\.example\.com/)
    expect(outcome.after).toEqual(has(NAME, 'TEMPORARY_FAILURE'))
  })

  test('with every record in place reassures', async () => {
    const text = await messageOf(['PENDING'], { minutes: 1 })
    expect(text).toMatch(/[Bb]oth records are in place, so there's nothing left to do/)
    expect(text).toMatch(/72 hours/)
    expect(text).not.toMatch(/[Cc]orrect/)
  })

  test('goes by what DNS showed last', async () => {
    const better = await messageOf(['PENDING'], { minutes: 0.1, views: [WRONG_MX, seen()] })
    expect(better).toMatch(/[Bb]oth records are in place/)
    const worse = await messageOf(['PENDING'], { minutes: 0.1, views: [seen(), WRONG_MX] })
    expect(worse).toContain('MX_WRONG_HOST')
  })

  test('names what else was found where nothing keeps SES from verifying', async () => {
    const text = await messageOf(['PENDING'], { minutes: 0.1, views: [seen({ txt: { kind: 'nodata' } })] })
    expect(text).toContain('SPF_MISSING')
  })

  test('says what became of the last look', async () => {
    expect(await messageOf(['PENDING', missed('Rate exceeded')], { minutes: 0.1 })).toMatch(/Rate exceeded/)
    const stale = await messageOf([has(NAME, 'SUCCESS', 'REJECT_MESSAGE')], { minutes: 0.1 })
    expect(stale).not.toContain('SUCCESS')
  })

  test('without an answer of DNS says so', async () => {
    expect(await messageOf(['PENDING'], { minutes: 0.1, views: [undefined] })).toMatch(/Could not check DNS/)
  })
})

describe('the wait goes on', () => {
  test.each<[string, Word]>([
    ['PENDING', 'PENDING'],
    ['TEMPORARY_FAILURE', 'TEMPORARY_FAILURE'],
    ['a status of tomorrow', 'PONDERING'],
    ['no status', ''],
    ['a throttle', missed('Rate exceeded')],
    ['a lost connection', missed('ECONNRESET')],
    ['the domain of before, verified', has('old.example.com', 'SUCCESS')],
    ['the domain of before, failed', has('old.example.com', 'FAILED')],
    ['the behavior of before, verified', has(NAME, 'SUCCESS', 'REJECT_MESSAGE')],
    ['the behavior of before, failed', has(NAME, 'FAILED', 'REJECT_MESSAGE')],
    ['no custom domain yet', hasDefault],
  ])('after %s', async (_, word) => {
    const { end, polledAt, outcome } = scene([word, word, 'SUCCESS'])
    await end()
    expect(polledAt).toHaveLength(3)
    expect(outcome.after).toEqual(has(NAME, 'SUCCESS'))
  })
})

describe('what is known', () => {
  const cancelled = new ActionError('CANCELLED', msg`The job was canceled.`)

  /** The outcome when the job is cancelled after these words. */
  async function knownAfter(...words: Word[]): Promise<Partial<Result>> {
    const { end, outcome, polledAt } = scene(words, {
      onSleep: (_, cancel) => polledAt.length === words.length && cancel(cancelled),
    })
    expect(await failureOf(end())).toBe(cancelled)
    return outcome
  }

  test('follows SES', async () => {
    expect(await knownAfter('PENDING', 'TEMPORARY_FAILURE')).toMatchObject({
      after: has(NAME, 'TEMPORARY_FAILURE'),
      requestId: 'poll-2',
    })
  })

  test.each<[string, Word]>([
    ['is missed', missed('ECONNRESET')],
    ['shows another domain', has('old.example.com', 'SUCCESS')],
    ['shows another behavior', has(NAME, 'SUCCESS', 'REJECT_MESSAGE')],
    ['shows no domain', hasDefault],
  ])('stays when a look %s', async (_, word) => {
    expect(await knownAfter('TEMPORARY_FAILURE', word)).toMatchObject({
      after: has(NAME, 'TEMPORARY_FAILURE'),
      requestId: 'poll-1',
    })
    expect(await knownAfter(word)).toMatchObject({ after: has(NAME, 'PENDING'), requestId: 'put-1' })
  })

  test.each<[string, Current]>([
    ['another domain', has('old.example.com', 'SUCCESS')],
    ['no domain', hasDefault],
  ])('is %s when SES shows it to the end, as somebody else set it', async (_, state) => {
    const brief = scene([state, state, 'PENDING'], { minutes: 0.5 })
    await failureOf(brief.end())
    expect(brief.outcome.after).toEqual(has(NAME, 'PENDING'))
    const long = scene([state], { minutes: 0.6 })
    const error = await failureOf(long.end())
    expect(error.code).toBe('VERIFICATION_TIMEOUT')
    expect(error.text.plain()).toMatch(/other settings.*Make sure nothing else changes them/)
    expect(long.outcome.after).toEqual(state)
  })
})

describe('cancellation ends the wait at once', () => {
  const cancelled = new ActionError('CANCELLED', msg`The job was canceled.`)

  test('in the middle of a pause', async () => {
    const { end, outcome, polledAt } = scene(['PENDING', 'TEMPORARY_FAILURE', 'SUCCESS'], {
      onSleep: (clock, cancel) => clock.sleeps.length === 3 && cancel(cancelled),
    })
    expect(await failureOf(end())).toBe(cancelled)
    expect(polledAt).toHaveLength(2)
    expect(outcome).toMatchObject({ after: has(NAME, 'TEMPORARY_FAILURE'), requestId: 'poll-2' })
  })

  test('in the middle of a look', async () => {
    const { end, outcome, clock } = scene(['TEMPORARY_FAILURE', cancelled])
    const error = await failureOf(end())
    expect(error).toBe(cancelled)
    expect(outcome.after).toEqual(has(NAME, 'TEMPORARY_FAILURE'))
    expect(clock.sleeps).toHaveLength(2)
  })

  test('although DNS is still silent', async () => {
    const { end, context } = scene([cancelled])
    context.dns.look = () => new Promise(() => {})
    expect(await failureOf(end())).toBe(cancelled)
  })

  test('before the first look', async () => {
    const { end, polledAt, outcome } = scene(['SUCCESS'], { onSleep: (_, cancel) => cancel(cancelled) })
    expect(await failureOf(end())).toBe(cancelled)
    expect(polledAt).toEqual([])
    expect(outcome.after).toEqual(has(NAME, 'PENDING'))
  })
})

describe('an error that does not pass by itself ends the wait', () => {
  test.each<[ErrorCode]>([
    ['CREDENTIALS_REJECTED'],
    ['ACCESS_DENIED'],
    ['IDENTITY_NOT_FOUND'],
    ['REQUEST_REJECTED'],
    ['ROLE_NOT_ASSUMED'],
  ])('%s, with its words and how far it had come', async (code) => {
    const denied = new ActionError(code, msg`SES says ${'no'}.`, { requestId: 'req-9' })
    const { end, outcome, polledAt } = scene(['TEMPORARY_FAILURE', denied, 'SUCCESS'])
    const error = await failureOf(end())
    expect([error.code, error.details.requestId]).toEqual([code, 'req-9'])
    expect(error.text.plain()).toMatch(/^SES says no\. .*ended the wait.*13 s/)
    expect(polledAt).toHaveLength(2)
    expect(outcome.after).toEqual(has(NAME, 'TEMPORARY_FAILURE'))
  })

  test('a bug of ours, which is told as one', async () => {
    const error = await failureOf(scene([new TypeError('x is not a function')]).end())
    expect(error.code).toBe('INTERNAL_ERROR')
    expect(error.text.plain()).toContain('x is not a function')
  })
})

describe('the lines', () => {
  test('tell what SES says and what DNS shows, with the time that is gone and left', async () => {
    const { end, texts } = scene(['PENDING'], { minutes: 3, views: [WRONG_MX] })
    await failureOf(end())
    expect(texts()[0]).toMatch(/Waiting.*bounce\.example\.com.*3 min/)
    expect(texts()[1]).toMatch(/^After 5 s, with 2 min 55 s left: .*PENDING.*MX_WRONG_HOST/)
  })

  test('come at once when SES says something new', async () => {
    const { end, lines } = scene([
      'PENDING',
      'PENDING',
      'TEMPORARY_FAILURE',
      missed('Rate exceeded'),
      'SUCCESS',
    ])
    await end()
    const at = (words: string) => lines.find(({ text }) => text.includes(words))?.at
    expect(at('PENDING')).toBe(5_000)
    expect(at('TEMPORARY_FAILURE')).toBe(23_750)
    expect(at('Rate exceeded')).toBe(40_625)
  })

  test('come at once when DNS shows something new, the reassurance too', async () => {
    const { end, lines } = scene(['PENDING'], { minutes: 1, views: [WRONG_MX, WRONG_MX, seen()] })
    await failureOf(end())
    expect(lines.map(({ at }) => at)).toContain(23_750)
    const told = lines.find(({ at }) => at === 23_750)?.text
    expect(told).toMatch(/both records are in place.*nothing left to do/i)
  })

  test('do not repeat themselves look after look', async () => {
    const { end, lines, polledAt } = scene(['PENDING'], { minutes: 60 })
    await failureOf(end())
    const firstMinute = lines.filter(({ at }) => at > 0 && at < 60_000)
    expect(firstMinute.length).toBeLessThan(polledAt.filter((at) => at < 60_000).length)
    expect(lines.length).toBeLessThanOrEqual(2 * 60 + 2)
  })

  test('come once a minute at least', async () => {
    const { end, lines, elapsed } = scene(['PENDING'], { minutes: 60 })
    await failureOf(end())
    expect(longestGap([...lines.map(({ at }) => at), elapsed()])).toBeLessThanOrEqual(60_000)
  })

  test('tell of other settings than the declared ones, and not of their status', async () => {
    for (const stale of [
      has('old.example.com', 'SUCCESS'),
      has(NAME, 'SUCCESS', 'REJECT_MESSAGE'),
      hasDefault,
    ]) {
      const { end, texts } = scene([stale], { minutes: 0.2 })
      await failureOf(end())
      expect(texts()[1]).toMatch(/other settings/)
      expect(texts().join('\n')).not.toContain('SUCCESS')
    }
  })

  test('say that DNS was not checked, where it gave nothing', async () => {
    const { end, texts } = scene(['PENDING', 'SUCCESS'], { views: [undefined] })
    await end()
    expect(texts()[1]).toMatch(/DNS was not checked/)
  })
})

function longestGap(times: readonly number[]): number {
  return Math.max(...times.map((time, i) => time - (times[i - 1] ?? 0)))
}

test('whatever SES says and however long it takes: bounded, gentle and never silent for a minute', async () => {
  const words = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('PENDING', 'TEMPORARY_FAILURE', '') },
      { weight: 1, arbitrary: fc.constantFrom('SUCCESS', 'FAILED') },
      { weight: 2, arbitrary: fc.constantFrom(missed('Rate exceeded'), missed('ECONNRESET')) },
      { weight: 2, arbitrary: fc.constantFrom(hasDefault, has('old.example.com', 'SUCCESS')) },
    ),
    { minLength: 1, maxLength: 60 },
  )
  const views = fc.array(fc.constantFrom(seen(), WRONG_MX, undefined), { minLength: 1, maxLength: 60 })
  const minutes = fc.oneof(
    fc.double({ min: 0.01, max: 60, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  const restarted = fc.boolean()
  const ends = new Set<string>()
  await fc.assert(
    fc.asyncProperty(words, views, minutes, restarted, async (words, views, minutes, restarted) => {
      const known = restarted ? { before: has(NAME, 'FAILED'), accepted: true } : {}
      const { end, clock, polledAt, lines, elapsed } = scene(words, { minutes, views, known })
      const code = await end().then(
        () => 'SUCCESS',
        (error) => (error instanceof ActionError ? error.code : String(error)),
      )
      ends.add(code)
      const slept = clock.sleeps.reduce((sum, sleep) => sum + sleep, 0)
      const limit = minutes * 60_000
      expect(slept).toBeLessThanOrEqual(limit + 1_000.001)
      expect(clock.sleeps).toHaveLength(polledAt.length)
      expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(1_000)
      expect(Math.max(...clock.sleeps.slice(0, -1), 0)).toBeLessThanOrEqual(30_000)
      // The last one may take in what would be too short for a look of its own.
      expect(clock.sleeps.at(-1)).toBeLessThan(31_000)
      expect(longestGap([...lines.map(({ at }) => at), elapsed()])).toBeLessThanOrEqual(60_000)

      const heard = polledAt.map((_, i) => words[Math.min(i, words.length - 1)])
      const last = heard.pop()
      expect(heard).not.toContain('SUCCESS')
      if (!restarted) expect(heard).not.toContain('FAILED')
      if (code === 'SUCCESS') expect(last).toBe('SUCCESS')
      else if (code === 'VERIFICATION_FAILED') expect(last).toBe('FAILED')
      else {
        expect(code).toBe('VERIFICATION_TIMEOUT')
        expect(slept).toBeGreaterThan(limit - 1)
      }
    }),
    { numRuns: 300 },
  )
  expect(ends.size).toBe(3)
})
