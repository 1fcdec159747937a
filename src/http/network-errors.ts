import { code, type Message, msg } from '../message.ts'
import { MAX_ATTEMPTS, type Retry } from '../retry.ts'

/** Sentences about the network between the runner and the world, the same whoever was asked. */

/** Why nothing is sent where a proxy variable cannot be read. It does not show the value, which may hold a password. */
export const aboutInvalidProxy = msg`${code('HTTPS_PROXY')} or ${code('HTTP_PROXY')} is not a URL: write it as ${code('http://host:port')}, with special characters of user and password percent-encoded.`

interface Unanswered {
  readonly host: string
  /** As in `NetworkFailure`. */
  readonly reason: string
  readonly retry: Retry
}

/** What became of a request that got no answer, and what to do about it. */
export function aboutNetworkFailure({ host, reason, retry }: Unanswered): Message {
  if (reason === 'ERR_PROXY_INVALID_CONFIG') return aboutInvalidProxy
  if (/^(?:SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(reason)) {
    return msg`The certificate of ${host} is not trusted (${reason}). Behind a proxy that intercepts TLS, set ${code('NODE_EXTRA_CA_CERTS')} to the file with its CA certificate in the environment of the runner.`
  }
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(reason)) {
    return msg`The TLS connection to ${host} failed (${reason}). Check the clock of the runner, its proxy, and that the host is the one that you mean.`
  }
  if (reason.startsWith('ERR_PROXY')) {
    return msg`The proxy refused to connect to ${host} (${reason}). Check ${code('HTTPS_PROXY')}, its user and password, and ${code('NO_PROXY')} in the environment of the runner.`
  }
  const failed = reason.startsWith('no whole answer') ? msg`did not answer` : msg`could not be reached`
  const attempts = retry === 'final' ? msg`` : msg` in ${MAX_ATTEMPTS} attempts`
  return msg`${host} ${failed}${attempts} (${reason}). Check that the runner may open connections to it, and its proxy settings (${code('HTTPS_PROXY')}, ${code('NO_PROXY')}), then run the step again.`
}
