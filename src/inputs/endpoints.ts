import { isIPv4 } from 'node:net'
import { code, type Message, msg } from '../message.ts'
import type { Environment } from './settings.ts'

const AWS_ENDPOINTS = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_SESV2',
  'AWS_ENDPOINT_URL_SES',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_ROUTE_53',
]

/** The last as Cloudflare's own clients read it. */
const ENDPOINTS = [...AWS_ENDPOINTS, 'CLOUDFLARE_BASE_URL']

const VARIANTS = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT']

/**
 * What is wrong with the endpoints that the environment names: no inputs, but settings of the job all the same, over which the SDK
 * would only stumble ("Service-specific endpoints" in the AWS SDKs and Tools Reference Guide).
 */
export function endpointProblems(env: Environment): readonly Message[] {
  const named = AWS_ENDPOINTS.filter((name) => env[name])
  const broken = ENDPOINTS.filter((name) => env[name] && !isUrl(env[name] ?? ''))
  const contrary = VARIANTS.filter((name) => named.length > 0 && env[name]?.toLowerCase() === 'true')
  return [
    ...broken.map(
      (name) =>
        msg`The environment variable ${name} is not a URL: write it as in ${code('http://localhost:4566')}.`,
    ),
    ...contrary.map(
      (name) =>
        msg`The environment variable ${name} is ${code('true')} although an endpoint is named in ${named.join(', ')}: the AWS SDK takes only one of the two.`,
    ),
  ]
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** That tokens and credentials go to other hosts than those of AWS and Cloudflare; unset where they do not. */
export function aboutEndpoints(env: Environment): Message | undefined {
  const list = endpointsIn(env).map(([name, url]) => msg`${name} (${originOf(url)})`)
  const [first, ...others] = list
  if (!first) return undefined
  const all = others.reduce((sentence, next) => msg`${sentence}, ${next}`, first)
  return msg`The environment sets other endpoints, which get the requests with their tokens: ${all}.`
}

/** That others may read along; unset where nobody can. Within the machine, nobody can. */
export function aboutPlainEndpoints(env: Environment): Message | undefined {
  const plain = endpointsIn(env).filter(([, url]) => url.protocol === 'http:' && !isLoopback(url.hostname))
  if (plain.length === 0) return undefined
  const names = plain.map(([name]) => name).join(', ')
  return msg`${names} sends tokens over plain HTTP, where anyone on the way can read and change them. Use ${code('https://')}.`
}

function endpointsIn(env: Environment): readonly (readonly [name: string, url: URL])[] {
  return ENDPOINTS.flatMap((name) => {
    const text = env[name] ?? ''
    return isUrl(text) ? [[name, new URL(text)] as const] : []
  })
}

/** Without user, password, path and query, which may be secret. */
function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'))
}
