import type { Poll } from '../aws/ses.ts'
import { type Current, isDeclared } from '../mail-from/attributes.ts'
import type { Finding } from '../mail-from/findings.ts'
import { type RecordStatus, recordsSeen } from '../mail-from/record-status.ts'
import { code, join, type Message, msg } from '../message.ts'
import { areRecordsInPlace, findingsOf, type Result } from '../run/result.ts'

/** What the wait for verification says, pure. */

/** `45 s`, `3 min`, `3 min 20 s`. */
export function duration(milliseconds: number): Message {
  const seconds = Math.round(milliseconds / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return msg`${rest} s`
  return rest === 0 ? msg`${minutes} min` : msg`${minutes} min ${rest} s`
}

/** What SES showed last, before it decided. */
export function aboutPoll(poll: Poll, { target }: Result): Message {
  if (poll.kind === 'missed') return msg`Could not read the status this time (${poll.message}).`
  const { current } = poll
  const desired = target?.desired
  if (desired?.kind !== 'custom' || !isDeclared(current, desired)) {
    return msg`SES shows other settings: reads lag behind changes, or something else changed them.`
  }
  if (current.status === 'FAILED') return msg`SES still shows ${code('FAILED')}, as before the change.`
  return msg`SES shows ${current.status ? msg`${current.status}` : msg`no status`}.`
}

/** What DNS shows, in a few words. */
export function aboutDns(result: Result): Message {
  if (!result.dns) return msg`DNS was not checked.`
  if (areRecordsInPlace(result)) {
    return msg`Both records are in place, so there's nothing left to do; SES just hasn't looked${again(result)} yet.`
  }
  const codes = findingsOf(result).map(({ code }) => code)
  return codes.length > 0 ? msg`DNS shows ${codes.join(', ')}.` : msg`DNS shows no problems.`
}

/**
 * Why SES gave up, as far as DNS shows.
 *
 * @param restart how to make SES start over, as the end of a sentence
 */
export function aboutFailed(
  result: Result,
  restart: Message = msg`run the step again, which makes SES start over.`,
): Message {
  const failed = msg`SES found no valid MX record for ${domainOf(result)} and stopped looking (status ${code('FAILED')}).`
  switch (mxStatus(result)) {
    case 'in place':
      return msg`${failed} The MX record is in place now: ${restart}${spfNote(result)}`
    case 'not known':
      return msg`${failed} ${reasons(result)} Check the DNS records; then ${restart}`
    default:
      return msg`${failed} ${reasons(result)} Fix the DNS records; then ${restart}`
  }
}

/** Why the time was not enough, as far as DNS shows. */
export function aboutTimeout(limitMs: number, lastPoll: Poll, result: Result): Message {
  const late = msg`SES didn't verify ${domainOf(result)} within ${duration(limitMs)}. ${aboutPoll(lastPoll, result)}`
  return lastPoll.kind === 'seen' && !isOfDomain(lastPoll.current, result)
    ? msg`${late} Make sure nothing else changes them, then run the step again.`
    : msg`${late} ${whileLooking(result)}`
}

/** What to do while SES is looking, as far as DNS shows. */
export function whileLooking(result: Result): Message {
  switch (mxStatus(result)) {
    case 'in place': {
      const both = areRecordsInPlace(result)
        ? msg`Both records are in place, so there's nothing left to do`
        : msg`The MX record is in place, which is all that SES needs`
      return msg`${both}; SES just hasn't looked${again(result)} yet, and keeps looking for up to 72 hours. Run the step again later, or raise ${code('wait-minutes')}.${spfNote(result)}`
    }
    case 'not known':
      return msg`${reasons(result)} SES keeps looking for up to 72 hours: run the step again later, or raise ${code('wait-minutes')}.`
    default:
      return msg`${reasons(result)} SES keeps looking for up to 72 hours: fix the DNS records, then run the step again.`
  }
}

/** Of a domain that was verified once. */
function again({ after }: Result): Message {
  return after?.kind === 'custom' && after.status === 'TEMPORARY_FAILURE' ? msg` again` : msg``
}

function isOfDomain(current: Current, result: Result): boolean {
  return current.kind === 'custom' && current.domain === domainOf(result)
}

function domainOf({ target }: Result): string {
  return target?.desired.kind === 'custom' ? target.desired.domain : ''
}

function mxStatus({ dns, target }: Result): RecordStatus {
  const seen = dns && target ? recordsSeen(dns, target.mxRegion) : []
  return seen.find(({ type }) => type === 'MX')?.status ?? 'not known'
}

/** SES ignores the SPF record, but receivers of mail don't. */
function spfNote(result: Result): Message {
  const spf = findingsOf(result).filter(({ severity }) => severity === 'warning')
  return spf.length > 0 ? msg` Also, ${named(spf)}` : msg``
}

/** What keeps SES from verifying; what else was found where there is no such thing. */
function reasons(result: Result): Message {
  const findings = findingsOf(result)
  const errors = findings.filter(({ severity }) => severity === 'error')
  return findings.length > 0 ? named(errors.length > 0 ? errors : findings) : msg`Could not check DNS.`
}

function named(findings: readonly Finding[]): Message {
  return join(findings.map(({ code, message }) => msg`${code}: ${message}`))
}
