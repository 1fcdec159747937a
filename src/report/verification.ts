import type { Poll } from '../aws/ses.ts'
import { isDeclared } from '../mail-from/attributes.ts'
import { join, type Message, say } from '../message.ts'
import { areRecordsInPlace, findingsOf, type Outcome } from '../outcome.ts'

/** What the wait for verification says, pure. */

/** `45 s`, `3 min`, `3 min 20 s`. */
export function duration(milliseconds: number): Message {
  const seconds = Math.round(milliseconds / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return say`${rest} s`
  return rest === 0 ? say`${minutes} min` : say`${minutes} min ${rest} s`
}

/** What SES said last, while it has not decided. */
export function aboutPoll(poll: Poll, { settings }: Outcome): Message {
  if (poll.kind === 'missed') return say`SES could not be read this time (${poll.words}).`
  const { current } = poll
  const desired = settings?.desired
  if (desired?.kind !== 'custom' || !isDeclared(current, desired)) {
    return say`SES shows other settings than the declared ones: reads lag behind changes, or somebody else has changed them.`
  }
  if (current.status === 'FAILED') return say`SES still says ${'FAILED'}, as before the change.`
  return say`SES says ${current.status || 'nothing'}.`
}

/** What DNS shows, in a few words. */
export function aboutDns(outcome: Outcome): Message {
  if (!outcome.view) return say`DNS was not asked.`
  if (areRecordsInPlace(outcome)) {
    return say`DNS shows both records in place: nothing is left to do, SES merely has not looked yet.`
  }
  const codes = findingsOf(outcome).map(({ code }) => code)
  return say`DNS shows ${codes.join(', ') || 'nothing wrong'}.`
}

/** Why SES gave up, as far as DNS tells. */
export function aboutFailed(outcome: Outcome): Message {
  const failed = say`SES found no valid MX record for ${domainOf(outcome)} in time and has stopped looking (status ${'FAILED'}).`
  if (areRecordsInPlace(outcome)) {
    return say`${failed} Both records are in place by now: run the step again, which makes SES start over.`
  }
  return say`${failed} ${reasons(outcome)} Correct the DNS records, then run the step again: that makes SES start over.`
}

/** Why the time was not enough, as far as DNS tells. */
export function aboutTimeout(limitMs: number, lastPoll: Poll, outcome: Outcome): Message {
  const late = say`SES has not verified ${domainOf(outcome)} within ${duration(limitMs)}. ${aboutPoll(lastPoll, outcome)}`
  if (areRecordsInPlace(outcome)) {
    return say`${late} Both records are in place, so nothing is left to do: SES merely has not looked yet, and goes on for up to 72 hours. Run the step again later, or raise ${'wait-minutes'}.`
  }
  return say`${late} ${reasons(outcome)} SES goes on looking for up to 72 hours: correct the DNS records, then run the step again.`
}

function domainOf({ settings }: Outcome): string {
  return settings?.desired.kind === 'custom' ? settings.desired.domain : ''
}

/** What keeps SES from verifying; what else was found where there is no such thing. */
function reasons(outcome: Outcome): Message {
  const findings = findingsOf(outcome)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const named = (errors.length > 0 ? errors : findings).map(({ code, message }) => say`${code}: ${message}`)
  return named.length > 0 ? join(named) : say`DNS could not be asked.`
}
