import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, type Retry, withRetries } from '../src/retry.ts'
import { FakeClock } from './support/clock.ts'

/** A failure of the call with this number. */
interface Failed {
  readonly retry: Retry
  readonly call: number
}

/** Calls something that fails with these worths in turn and then works. */
function attempt(
  worths: readonly Retry[],
  { clock = new FakeClock(), signal = new AbortController().signal } = {},
) {
  let calls = 0
  const told: { failure: Failed; delay: number }[] = []
  const promise = withRetries(
    async (): Promise<Attempt<string, Failed>> => {
      const retry = worths[calls++]
      return retry ? { failure: { retry, call: calls } } : { value: 'worked' }
    },
    { clock, signal, onRetry: (failure, delay) => told.push({ failure, delay }) },
  )
  return { promise, clock, told, calls: () => calls }
}

const always = (worth: Retry) => Array<Retry>(20).fill(worth)

test('a call that works is made once', async () => {
  const { promise, clock, told, calls } = attempt([])
  expect(await promise).toEqual({ value: 'worked' })
  expect([calls(), clock.sleeps, told]).toEqual([1, [], []])
})

describe('the number of attempts', () => {
  test.each<[Retry, number]>([
    ['final', 1],
    ['once', 2],
    ['transient', 4],
    ['throttled', 4],
  ])('of a failure that is always %s is %i, and it ends with the last', async (worth, attempts) => {
    const { promise, clock, calls } = attempt(always(worth))
    expect(await promise).toEqual({ failure: { retry: worth, call: attempts } })
    expect(calls()).toBe(attempts)
    expect(clock.sleeps).toHaveLength(attempts - 1)
  })

  test.each<[readonly Retry[], number]>([
    [['transient', 'final'], 2],
    [['once', 'transient', 'throttled', 'transient'], 4],
    [['transient', 'once'], 2],
    [['once', 'once'], 2],
  ])('with %j is %i', async (worths, attempts) => {
    const { promise, calls } = attempt(worths)
    expect(await promise).toEqual({ failure: { retry: worths.at(-1), call: attempts } })
    expect(calls()).toBe(attempts)
  })

  test.each<[readonly Retry[]]>([[['once']], [['transient']], [['throttled', 'transient', 'throttled']]])(
    'ends with the first that works, after %j',
    async (worths) => {
      const { promise, calls } = attempt(worths)
      expect(await promise).toEqual({ value: 'worked' })
      expect(calls()).toBe(worths.length + 1)
    },
  )
})

describe('the wait', () => {
  test.each<[Retry, number]>([
    ['transient', 2],
    ['throttled', 2],
  ])('doubles when %s', async (worth, factor) => {
    const { promise, clock } = attempt(always(worth))
    await promise
    const [first = 0, second = 0, third = 0] = clock.sleeps
    expect(first).toBeGreaterThan(0)
    expect([second / first, third / second]).toEqual([factor, factor])
  })

  test('is long enough for a quota of one call a second when throttled, and shorter otherwise', async () => {
    const clock = new FakeClock()
    clock.chance = 0
    await attempt(always('throttled'), { clock }).promise
    expect(Math.min(...clock.sleeps)).toBeGreaterThanOrEqual(1000)
    const other = new FakeClock()
    other.chance = 0.999
    await attempt(always('transient'), { clock: other }).promise
    expect(other.sleeps[0]).toBeLessThan(1000)
  })

  test('is spread by chance over the upper half, and is never long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Retry>('transient', 'throttled', 'once'),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (worth, chance) => {
          const sleepsWith = async (random: number) => {
            const clock = new FakeClock()
            clock.chance = random
            await attempt(always(worth), { clock }).promise
            return clock.sleeps
          }
          const longest = await sleepsWith(1)
          const sleeps = await sleepsWith(chance)
          for (const [i, sleep] of sleeps.entries()) {
            const most = longest[i] ?? 0
            expect(sleep).toBeGreaterThanOrEqual(Math.floor(most / 2))
            expect(sleep).toBeLessThanOrEqual(most)
            expect(sleep).toBeLessThanOrEqual(10_000)
          }
        },
      ),
    )
  })

  test('is told beforehand, with the failure', async () => {
    const { promise, clock, told } = attempt(['transient', 'throttled'])
    await promise
    expect(told).toEqual([
      { failure: { retry: 'transient', call: 1 }, delay: clock.sleeps[0] },
      { failure: { retry: 'throttled', call: 2 }, delay: clock.sleeps[1] },
    ])
  })
})

describe('cancellation', () => {
  const reason = new Error('cancelled')
  const first = { failure: { retry: 'transient', call: 1 } }

  test('during the wait ends it with the last failure, and nothing is tried again', async () => {
    const controller = new AbortController()
    const clock = new FakeClock()
    clock.duringSleep = () => controller.abort(reason)
    const { promise, calls } = attempt(always('transient'), { clock, signal: controller.signal })
    expect(await promise).toEqual(first)
    expect(calls()).toBe(1)
  })

  test('during the call leaves it at the failure that it causes, and nothing is tried again', async () => {
    const { promise, clock, told, calls } = attempt(always('transient'), {
      signal: AbortSignal.abort(reason),
    })
    expect(await promise).toEqual(first)
    expect([calls(), clock.sleeps, told]).toEqual([1, [], []])
  })
})
