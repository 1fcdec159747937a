import { ActionError, type ErrorCode } from '../errors.ts'
import { aboutNetworkFailure, onAllAttempts } from '../http/network-errors.ts'
import { isKnownSesRegion } from '../mail-from/regions.ts'
import { code, type Message, msg } from '../message.ts'
import type { FailureKind, ServiceFailure } from './failure.ts'

/** Kinds of failure that say nothing about the request: any service can be slow, broken or out of reach. */
export type TransportKind = Extract<FailureKind, 'throttled' | 'broken' | 'unreadable' | 'network'>

/** Whether a failure is of such a kind. */
export function isTransport(
  failure: ServiceFailure,
): failure is ServiceFailure & { readonly kind: TransportKind } {
  return failure.kind in CODES
}

const CODES: Record<TransportKind, ErrorCode> = {
  throttled: 'RATE_LIMITED',
  broken: 'SERVICE_ERROR',
  unreadable: 'SERVICE_ERROR',
  network: 'NETWORK_ERROR',
}

/** What was called, in the user's words. */
export interface Called {
  /** `Amazon SES`. */
  readonly service: string
  /** The action as IAM spells it. */
  readonly action: string
  readonly region: string
  /** The variable that can point the client elsewhere. */
  readonly endpointVariable: string
  /** The ID of a call of SES only: the output `request-id` is about those. */
  readonly requestId?: string | undefined
}

/** The error for a call that failed for a reason that is not in the request. */
export function explainTransport(
  failure: ServiceFailure & { readonly kind: TransportKind },
  called: Called,
): ActionError {
  return new ActionError(CODES[failure.kind], transportSentence(failure, called), {
    requestId: called.requestId,
  })
}

function transportSentence(
  failure: ServiceFailure & { readonly kind: TransportKind },
  called: Called,
): Message {
  const { message } = failure
  const { service, action, region, endpointVariable } = called
  const attempts = onAllAttempts(failure.retry)
  switch (failure.kind) {
    case 'throttled':
      return msg`${service} throttled ${action}${attempts} ("${message}"). ${service === 'Amazon SES' ? msg`The quota is one such call a second, per account and region` : msg`The quota is per account`}: run the step again, and make jobs run one at a time.`
    case 'broken':
      return msg`${service} failed to serve ${action}${attempts} ("${message}"). This is usually temporary: run the step again, and check the AWS Health Dashboard if it persists.`
    case 'unreadable':
      return msg`${service} in ${region} returned an unusable response to ${action}${attempts}${failure.host ? msg`: ${failure.host} answered with` : msg`:`} ${message}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${endpointVariable} if it is set.`
    case 'network':
      return message === 'ENOTFOUND' && !failure.proxy
        ? explainNoSuchHost(failure.host, called)
        : aboutNetworkFailure({ ...failure, reason: message })
  }
}

function explainNoSuchHost(host: string, { service, region, endpointVariable }: Called): Message {
  const missing = msg`The host ${host} does not exist (${code('ENOTFOUND')}).`
  if (!/\.(?:amazonaws\.(?:com|eu)|api\.aws)$/.test(host)) {
    return msg`${missing} Correct it in ${endpointVariable}, or wherever else it is set.`
  }
  if (isKnownSesRegion(region)) {
    return msg`${missing} It should: check the runner's DNS and proxy settings (${code('HTTPS_PROXY')}, ${code('NO_PROXY')}).`
  }
  return msg`${missing} ${service} is not offered in ${region}, or the name is mistyped: correct ${code('aws-region')}.`
}
