import { code, type Message, msg } from '../message.ts'
import { MAX_ATTEMPTS, type Retry } from '../retry.ts'
import type { FailedProxy } from './proxies.ts'

/** Sentences about the network between the runner and the services, the same whoever was asked. */

/** Why nothing is sent where a proxy variable cannot be read. It does not show the value, which may hold a password. */
export const aboutInvalidProxy = msg`${code('HTTPS_PROXY')} or ${code('HTTP_PROXY')} is not a URL: write it as ${code('http://host:port')}, with special characters in the username and password percent-encoded.`

interface Unanswered {
  readonly host: string
  /** As in `NetworkFailure`. */
  readonly reason: string
  readonly retry: Retry
  /** The proxy in between, where it is what failed. */
  readonly proxy?: FailedProxy | undefined
}

/** What became of a request that got no answer, and what to do about it. */
export function aboutNetworkFailure(failure: Unanswered): Message {
  const { host, reason, retry, proxy } = failure
  if (reason === 'ERR_PROXY_INVALID_CONFIG') return aboutInvalidProxy
  if (proxy) return aboutProxy(proxy, failure)
  if (/^(?:SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(reason)) {
    return msg`The certificate of ${host} is not trusted (${reason}).${aboutIgnoredVariable()} Behind a proxy that intercepts TLS, set ${code('NODE_EXTRA_CA_CERTS')} to the file with its CA certificate in the runner's environment.`
  }
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(reason)) {
    return msg`The TLS connection to ${host} failed (${reason}).${aboutIgnoredVariable()} Check the runner's clock and proxy, and that the host is the right one.`
  }
  const failed = reason.startsWith('no complete response') ? msg`did not answer` : msg`could not be reached`
  return msg`${host} ${failed}${afterAllAttempts(retry)} (${reason}). Check that the runner can connect to it, and check its proxy settings (${code('HTTPS_PROXY')}, ${code('NO_PROXY')}); then run the step again.`
}

/** Its host and port are shown, and never its username and password. */
function aboutProxy(
  { variable, address, status }: FailedProxy,
  { host, reason, retry }: Unanswered,
): Message {
  const proxy = msg`${address} (${variable})`
  const bypass = msg`or add ${host} to ${code('NO_PROXY')} if the runner can reach it directly`
  if (status === 407) {
    return msg`The proxy ${proxy} answered with status ${status} when asked to connect to ${host}: it requires a username and password. Put them in ${variable}, percent-encoded, ${bypass}.`
  }
  if (status !== undefined) {
    return msg`The proxy ${proxy} answered with status ${status}${onAllAttempts(retry)} when asked to connect to ${host}. Allow connections to it there, ${bypass}.`
  }
  if (reason.startsWith('ERR_PROXY')) {
    return msg`The proxy ${proxy} did not connect to ${host} (${reason}). Check that ${variable} names an HTTP proxy, ${bypass}.`
  }
  return msg`The proxy ${proxy} could not be reached${afterAllAttempts(retry)} (${reason}). Correct ${variable} in the runner's environment, ${bypass}.`
}

function afterAllAttempts(retry: Retry): Message {
  return retry === 'final' ? msg`` : msg` after ${MAX_ATTEMPTS} attempts`
}

/** How often a service answered with a failure, where it was tried as often as that is worth. */
export function onAllAttempts(retry: Retry): Message {
  return retry === 'final' ? msg`` : msg` on all ${MAX_ATTEMPTS} attempts`
}

function aboutIgnoredVariable(): Message {
  const name = 'NODE_TLS_REJECT_UNAUTHORIZED'
  return process.env[name] === '0' ? msg` ${name} has no effect on this step.` : msg``
}
