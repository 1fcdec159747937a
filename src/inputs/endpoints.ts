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

/** None if the SDK is told to ignore them. */
function awsEndpoints(env: Environment): readonly string[] {
  return env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true' ? [] : AWS_ENDPOINTS
}

/** The last as Cloudflare's own clients read it. */
function endpoints(env: Environment): readonly string[] {
  return [...awsEndpoints(env), 'CLOUDFLARE_BASE_URL']
}

/** The endpoint that the environment sets for a service of AWS, spelled as in the variables (`SESV2`). */
export function awsEndpoint(service: string, env: Environment): string | undefined {
  if (awsEndpoints(env).length === 0) return undefined
  return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || undefined
}

const VARIANTS = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT']

/**
 * What is wrong with the endpoints that the environment sets. These aren't inputs, but they are settings of the job, and the SDK only
 * reports them badly ("Service-specific endpoints" in the AWS SDKs and Tools Reference Guide).
 */
export function endpointProblems(env: Environment): readonly Message[] {
  const named = awsEndpoints(env).filter((name) => env[name])
  const broken = endpoints(env).filter((name) => env[name] && !isUrl(env[name] ?? ''))
  const contrary = VARIANTS.filter((name) => named.length > 0 && env[name]?.toLowerCase() === 'true')
  return [
    ...broken.map(
      (name) =>
        msg`The environment variable ${name} is not a URL: write one such as ${code('http://localhost:4566')}.`,
    ),
    ...contrary.map(
      (name) =>
        msg`The environment variable ${name} is ${code('true')}, but an endpoint is set in ${named.join(', ')}, and the AWS SDK accepts only one of the two: unset one.`,
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
  return msg`The environment overrides endpoints, so requests and their credentials go to ${all}.`
}

/** That others may read along; unset where nobody can. Within the machine, nobody can. */
export function aboutPlainEndpoints(env: Environment): Message | undefined {
  const plain = endpointsIn(env).filter(([, url]) => url.protocol === 'http:' && !isLoopback(url.hostname))
  if (plain.length === 0) return undefined
  const names = plain.map(([name]) => name).join(', ')
  return msg`Tokens go over plain HTTP (${names}), where anyone on the way can read and change them. Use ${code('https://')}.`
}

function endpointsIn(env: Environment): readonly (readonly [name: string, url: URL])[] {
  return endpoints(env).flatMap((name) => {
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
