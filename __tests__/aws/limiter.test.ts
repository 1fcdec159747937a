import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Limiter } from '../../src/aws/limiter.ts'
import { FakeClock } from '../support/clock.ts'

/** A service that throttles each of the calls so many times, and when which call reached it, in seconds. */
function world() {
  const clock = new FakeClock()
  const began = clock.monotonic()
  const cancel = new AbortController()
  const limiter = new Limiter({ intervalMs: 1000, afterEnd: true }, { clock, signal: cancel.signal })
  const calls: string[] = []
  const send = (name: string, throttled = 0, retryAfterMs?: number) => {
    let left = throttled
    return limiter.run(
      async () => {
        calls.push(`${name} ${(clock.monotonic() - began) / 1000}`)
        return left-- > 0 ? 'throttled' : 'done'
      },
      (result) => (result === 'throttled' ? { retry: 'throttled', retryAfterMs } : undefined),
    )
  }
  return { clock, cancel, calls, send }
}

test.each([true, false])(
  'calls keep their order and their pace, counted from the end: %s',
  async (afterEnd) => {
    const { clock, cancel } = world()
    const limiter = new Limiter({ intervalMs: 1000, afterEnd }, { clock, signal: cancel.signal })
    const starts: number[] = []
    const began = clock.monotonic()
    let endFirst = () => {}
    const first = new Promise<void>((resolve) => (endFirst = resolve))
    const call = (until?: Promise<void>) =>
      limiter.run(
        async () => {
          starts.push(clock.monotonic() - began)
          await until
        },
        () => undefined,
      )
    const all = [call(first), call(), call()]
    await setImmediate()
    expect(starts, 'while the first is under way').toEqual(afterEnd ? [0] : [0, 1000, 2000])
    clock.advance(5000)
    endFirst()
    await Promise.all(all)
    expect(starts).toEqual(afterEnd ? [0, 6000, 7000] : [0, 1000, 2000])
    clock.advance(5000)
    const { length } = clock.sleeps
    await call()
    expect(clock.sleeps, 'one that comes late waits for nothing').toHaveLength(length)
  },
)

/** When the calls were made, and the times between them, in seconds. */
function timesOf(calls: readonly string[]) {
  const starts = calls.map((call) => Number(call.split(' ')[1]))
  return { starts, gaps: starts.slice(1).map((start, index) => start - (starts[index] ?? 0)) }
}

test('a throttled call stops all others, longer each time, until one passes', async () => {
  const { calls, send } = world()
  expect(await Promise.all([send('a', 5), send('b')])).toEqual(['done', 'done'])
  const { starts, gaps } = timesOf(calls)
  expect(Math.min(...gaps), 'no call in a pause').toBeGreaterThanOrEqual(1)
  expect(Math.max(...gaps)).toBe(16)

  // The pauses begin anew once a call has passed.
  const last = starts.at(-1) ?? 0
  calls.length = 0
  await send('c', 1)
  expect(calls).toEqual([`c ${last + 1}`, `c ${last + 3}`])
})

test('a pause is as long as the service asks for, up to half a minute', async () => {
  const { calls, send } = world()
  expect(await Promise.all([send('a', 1, 6000), send('b')])).toEqual(['done', 'done'])
  await send('c', 1, 86_400_000)
  await send('d', 1, 1)
  expect(calls).toEqual(['a 0', 'b 6', 'a 7', 'c 8', 'c 38', 'd 39', 'd 41'])
})

test('a service that never stops throttling gets an end', async () => {
  const { calls, clock, send } = world()
  const before = clock.monotonic()
  for (let attempt = 1; attempt <= 4; attempt++) expect(await send('a', 1000)).toBe('throttled')
  const { starts, gaps } = timesOf(calls)
  expect(starts).toHaveLength(24)
  expect(Math.max(...gaps)).toBe(30)
  expect((clock.monotonic() - before) / 60_000).toBeGreaterThan(8)
  expect((clock.monotonic() - before) / 60_000).toBeLessThan(10)
})

test('a call that fails lets the next one through, and a cancelled one is never made', async () => {
  const { calls, cancel, clock, send } = world()
  const limiter = new Limiter({ intervalMs: 1000, afterEnd: true }, { clock, signal: cancel.signal })
  const failed = limiter.run(
    () => Promise.reject(new Error('reset')),
    () => undefined,
  )
  const next = limiter.run(
    async () => 'done',
    () => undefined,
  )
  await expect(failed).rejects.toThrow('reset')
  expect(await next).toBe('done')

  cancel.abort(new Error('cancelled'))
  await expect(send('never')).rejects.toThrow('cancelled')
  expect(calls).toEqual([])
})
