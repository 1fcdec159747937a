import type { Poll } from '../aws/ses.ts'
import type { Clock } from '../clock.ts'
import { ActionError, settled } from '../errors.ts'
import type { CustomTarget } from '../inputs/settings.ts'
import { type Custom, type CustomState, isDeclared } from '../mail-from/attributes.ts'
import type { DnsView } from '../mail-from/dns-view.ts'
import { type Message, msg } from '../message.ts'
import { aboutFinding } from '../report/sentences.ts'
import { aboutDns, aboutFailed, aboutPoll, aboutTimeout, duration } from '../report/wait-sentences.ts'
import type { RunContext } from './context.ts'
import { findingsOf, type Result } from './result.ts'

/** SES allows one call a second, for all who work in the account and region. */
const PAUSES_MS = { shortest: 1_000, first: 5_000, longest: 30_000 }
const GROWTH = 1.5
/** A line at least so often, so that nobody takes the job for dead. */
const LONGEST_SILENCE_MS = 60_000
/** How much later than planned the next line may come: ten seconds for an answer, one for a last look that was put off. */
const MOST_LATE_MS = 11_000
/** For how long after a change a read may still show the state before it. */
const STALE_MS = 30_000

/** How a wait ends: SES has verified the domain, it has given up, somebody has changed the settings, or the time is over. */
export type WaitEnd =
  | { readonly kind: 'verified' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'timeout'; readonly limitMs: number; readonly lastPoll: Poll }

type Decision = 'verified' | 'failed' | 'changed'

/** What is known after a wait; without an end where an error ended it. */
export interface Waited {
  readonly result: Result
  readonly end?: WaitEnd
}

/**
 * Waits until SES has verified the MAIL FROM domain, and takes no other end: the result has the error `VERIFICATION_FAILED` when SES
 * gave up, and `VERIFICATION_TIMEOUT` when the time is over.
 */
export async function awaitVerification(
  target: CustomTarget,
  start: Result,
  context: RunContext,
): Promise<Result> {
  const { result, end } = await awaitDecision(target, start, context)
  const { requestId } = result
  if (end?.kind === 'failed') {
    const error = new ActionError('VERIFICATION_FAILED', aboutFailed(result), { requestId })
    return { ...result, error }
  }
  if (end?.kind === 'timeout') {
    const text = aboutTimeout(end.limitMs, end.lastPoll, result)
    return { ...result, error: new ActionError('VERIFICATION_TIMEOUT', text, { requestId }) }
  }
  return result
}

/**
 * Waits until SES has decided about the MAIL FROM domain, or the time is over; the result follows what SES says meanwhile. A read
 * that fails for a temporary reason is left out.
 *
 * @param endsWhenChanged whether to wait no longer once SES shows other settings for good
 */
export async function awaitDecision(
  target: CustomTarget,
  start: Result,
  context: RunContext,
  { endsWhenChanged = false }: { readonly endsWhenChanged?: boolean } = {},
): Promise<Waited> {
  const { desired } = target
  const { settings, clock, runner } = context
  const log = (line: Message) => runner.log(line)
  const time = new TimeLimit(Math.round(settings.waitMinutes * 60_000), clock)
  const narrator = new Narrator(time, log)
  let result = start
  let mayBeStale = start.accepted && start.before?.kind === 'custom' && start.before.status === 'FAILED'
  for (const finding of findingsOf(start)) log(aboutFinding(finding))
  log(msg`Waiting for SES to verify ${desired.domain}, ${duration(time.limitMs)} at most.`)
  for (let pause = PAUSES_MS.first; ; pause = Math.min(pause * GROWTH, PAUSES_MS.longest)) {
    const seen = await settled(lookAgain(target, time.untilNextLook(pause), context))
    if ('error' in seen) return { result: { ...result, error: endedBy(seen.error, time) } }
    const [poll, view] = seen
    const isLate = time.elapsed() >= STALE_MS || time.isOver()
    mayBeStale &&= !isLate && isStillFailed(poll, desired)
    const { decision, ...news } = judge(poll, desired, { isLate, mayBeStale })
    result = { ...result, ...news, dns: view ?? result.dns }
    const end = endOf(decision === 'changed' && !endsWhenChanged ? undefined : decision, poll, time)
    if (end?.kind === 'verified')
      log(msg`SES has verified ${desired.domain}, after ${duration(time.elapsed())}.`)
    if (end) return { result, end }
    narrator.tell(aboutLook(poll, desired, result), pause)
  }
}

/** Whether a poll shows nothing newer than the `FAILED` before the change. */
function isStillFailed(poll: Poll, desired: Custom): boolean {
  return (stateIn(poll, desired)?.status ?? 'FAILED') === 'FAILED'
}

function endOf(decision: Decision | undefined, lastPoll: Poll, time: TimeLimit): WaitEnd | undefined {
  if (decision) return { kind: decision }
  return time.isOver() ? { kind: 'timeout', limitMs: time.limitMs, lastPoll } : undefined
}

/** SES and DNS at once, after a pause. */
async function lookAgain(
  target: CustomTarget,
  pause: number,
  { aws, dns, clock, signal }: RunContext,
): Promise<readonly [Poll, DnsView | undefined]> {
  await clock.sleep(pause, signal)
  return Promise.all([aws.ses.poll(target), dns.look(target.desired.domain, target.identity.domain)])
}

/** What was seen; of other settings than the declared ones DNS tells nothing. */
function aboutLook(poll: Poll, desired: Custom, result: Result): Message {
  const isOther = poll.kind === 'seen' && !isDeclared(poll.current, desired)
  const said = aboutPoll(poll, result)
  return isOther ? said : msg`${said} ${aboutDns(result)}`
}

/** What ends the wait says how far it had come. */
function endedBy(error: ActionError, time: TimeLimit): ActionError {
  if (error.code === 'CANCELLED' || error.code === 'INTERNAL_ERROR') return error
  return error.with(msg`This ended the wait for verification after ${duration(time.elapsed())}.`)
}

/** The state that a poll shows, if it is one of the declared settings: reads lag behind writes. */
function stateIn(poll: Poll, desired: Custom): CustomState | undefined {
  return poll.kind === 'seen' && isDeclared(poll.current, desired) ? poll.current : undefined
}

/** What a poll adds to the result, and whether SES has decided. */
function judge(
  poll: Poll,
  desired: Custom,
  { isLate, mayBeStale }: { readonly isLate: boolean; readonly mayBeStale: boolean },
): Partial<Pick<Result, 'after' | 'requestId'>> & {
  readonly decision?: Decision | undefined
} {
  if (poll.kind === 'missed') return {}
  const news = { after: poll.current, requestId: poll.requestId }
  const state = stateIn(poll, desired)
  // What is still another state by now is hardly stale: somebody else has changed it.
  if (!state) return isLate ? { ...news, decision: 'changed' } : {}
  if (mayBeStale && state.status === 'FAILED') return {}
  if (state.status === 'SUCCESS') return { ...news, decision: 'verified' }
  return { ...news, decision: state.status === 'FAILED' ? 'failed' : undefined }
}

class TimeLimit {
  readonly limitMs: number
  readonly #clock: Clock
  readonly #startedAt: number

  constructor(limitMs: number, clock: Clock) {
    this.limitMs = limitMs
    this.#clock = clock
    this.#startedAt = clock.monotonic()
  }

  elapsed(): number {
    return this.#clock.monotonic() - this.#startedAt
  }

  left(): number {
    return Math.max(0, this.limitMs - this.elapsed())
  }

  isOver(): boolean {
    return this.left() === 0
  }

  /** The last look falls on the end of the time; one shortly before it is left out. */
  untilNextLook(pause: number): number {
    const next = this.left() < pause + PAUSES_MS.shortest ? this.left() : pause
    return Math.max(next, PAUSES_MS.shortest)
  }
}

/** Tells what is new at once, and what is not now and then. */
class Narrator {
  readonly #time: TimeLimit
  readonly #log: (line: Message) => void
  #told = ''
  #toldAt = 0

  constructor(time: TimeLimit, log: (line: Message) => void) {
    this.#time = time
    this.#log = log
  }

  tell(state: Message, pause: number): void {
    const elapsed = this.#time.elapsed()
    const nextChance = elapsed + Math.min(pause * GROWTH, PAUSES_MS.longest) + MOST_LATE_MS
    if (state.plain() === this.#told && nextChance - this.#toldAt <= LONGEST_SILENCE_MS) return
    this.#told = state.plain()
    this.#toldAt = elapsed
    this.#log(msg`After ${duration(elapsed)}, with ${duration(this.#time.left())} left: ${state}`)
  }
}
