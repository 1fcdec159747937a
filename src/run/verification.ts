import type { Poll, SesReader } from '../aws/ses.ts'
import type { Clock } from '../clock.ts'
import { ActionError, toActionError } from '../errors.ts'
import { type Custom, type CustomState, isDeclared } from '../mail-from/attributes.ts'
import { type Message, msg } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { aboutDns, aboutFailed, aboutPoll, aboutTimeout, duration } from '../report/wait-sentences.ts'

/** Whom a wait needs. */
export interface VerificationParties {
  readonly ses: SesReader
  readonly clock: Clock
  readonly signal: AbortSignal
  log(line: Message): void
  /** Asks DNS, and notes in the outcome what the world sees. */
  look(): Promise<unknown>
  /** Whether to wait no longer once SES shows other settings for good. */
  readonly endsWhenChanged?: boolean
}

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

/**
 * Waits until SES has verified the MAIL FROM domain, and takes no other end.
 *
 * @throws ActionError `VERIFICATION_FAILED` when SES gave up, `VERIFICATION_TIMEOUT` when the time is over
 */
export async function awaitVerification(
  desired: Custom,
  minutes: number,
  parties: Omit<VerificationParties, 'endsWhenChanged'>,
  outcome: Outcome,
): Promise<void> {
  const end = await awaitDecision(desired, minutes, parties, outcome)
  const { requestId } = outcome
  switch (end.kind) {
    case 'verified':
      return
    case 'changed':
      throw new Error('ended a wait that was not to end there')
    case 'failed':
      throw new ActionError('VERIFICATION_FAILED', aboutFailed(outcome), { requestId })
    case 'timeout':
      throw new ActionError('VERIFICATION_TIMEOUT', aboutTimeout(end.limitMs, end.lastPoll, outcome), {
        requestId,
      })
  }
}

/**
 * Waits until SES has decided about the MAIL FROM domain, or the time is over; the outcome follows what SES says meanwhile. A read
 * that fails for a reason that passes by itself is left out.
 */
export async function awaitDecision(
  desired: Custom,
  minutes: number,
  parties: VerificationParties,
  outcome: Outcome,
): Promise<WaitEnd> {
  const { clock, signal, log } = parties
  const time = new TimeLimit(Math.round(minutes * 60_000), clock)
  const narrator = new Narrator(time, log)
  let mayBeStale = outcome.accepted && outcome.before?.kind === 'custom' && outcome.before.status === 'FAILED'
  log(msg`Waiting for SES to verify ${desired.domain}, ${duration(time.limitMs)} at most.`)
  for (let pause = PAUSES_MS.first; ; pause = Math.min(pause * GROWTH, PAUSES_MS.longest)) {
    await clock.sleep(time.untilNextLook(pause), signal)
    const poll = await lookAgain(parties, time)
    const isLate = time.elapsed() >= STALE_MS || time.isOver()
    mayBeStale &&= !isLate && (stateIn(poll, desired)?.status ?? 'FAILED') === 'FAILED'
    const decision = note(poll, desired, { isLate, mayBeStale }, outcome)
    if (decision === 'verified') {
      log(msg`SES has verified ${desired.domain}, after ${duration(time.elapsed())}.`)
    }
    if (decision && (decision !== 'changed' || parties.endsWhenChanged)) return { kind: decision }
    if (time.isOver()) return { kind: 'timeout', limitMs: time.limitMs, lastPoll: poll }
    narrator.tell(aboutLook(poll, desired, outcome), pause)
  }
}

/** What was seen; of other settings than the declared ones DNS tells nothing. */
function aboutLook(poll: Poll, desired: Custom, outcome: Outcome): Message {
  const isOther = poll.kind === 'seen' && !isDeclared(poll.current, desired)
  const said = aboutPoll(poll, outcome)
  return isOther ? said : msg`${said} ${aboutDns(outcome)}`
}

/** SES and DNS at once. What ends the wait says how far it had come. */
async function lookAgain({ ses, look }: VerificationParties, time: TimeLimit): Promise<Poll> {
  try {
    const [poll] = await Promise.all([ses.pollMailFrom(), look()])
    return poll
  } catch (error) {
    const known = toActionError(error)
    if (known.code === 'CANCELLED' || known.code === 'INTERNAL_ERROR') throw known
    throw known.with(msg`This ended the wait for verification after ${duration(time.elapsed())}.`)
  }
}

/** The state that a poll shows, if it is one of the declared settings: reads lag behind writes. */
function stateIn(poll: Poll, desired: Custom): Declared | undefined {
  if (poll.kind !== 'seen' || !isDeclared(poll.current, desired)) return undefined
  return { ...poll.current, requestId: poll.requestId }
}

type Declared = CustomState & { readonly requestId: string }

/** Notes what SES says; answers whether it has decided. */
function note(
  poll: Poll,
  desired: Custom,
  { isLate, mayBeStale }: { readonly isLate: boolean; readonly mayBeStale: boolean },
  outcome: Outcome,
): 'verified' | 'failed' | 'changed' | undefined {
  const state = stateIn(poll, desired)
  if (!state) {
    // What is still another state by now is hardly stale: somebody else has changed it.
    if (poll.kind === 'missed' || !isLate) return undefined
    outcome.after = poll.current
    outcome.requestId = poll.requestId
    return 'changed'
  }
  if (mayBeStale && state.status === 'FAILED') return undefined
  const { requestId, ...after } = state
  outcome.after = after
  outcome.requestId = requestId
  if (after.status === 'SUCCESS') return 'verified'
  return after.status === 'FAILED' ? 'failed' : undefined
}

class TimeLimit {
  readonly limitMs: number
  readonly #clock: Clock
  readonly #startedAt: number

  constructor(limitMs: number, clock: Clock) {
    this.limitMs = limitMs
    this.#clock = clock
    this.#startedAt = clock.now().getTime()
  }

  elapsed(): number {
    return this.#clock.now().getTime() - this.#startedAt
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
