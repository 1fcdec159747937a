import { code, type Message, msg } from '../message.ts'
import type { Environment } from './settings.ts'

const ENDPOINTS = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_SESV2',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_ROUTE_53',
]

/** As Cloudflare's own clients read it. */
const CLOUDFLARE_ENDPOINT = 'CLOUDFLARE_BASE_URL'

const VARIANTS = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT']

/**
 * What is wrong with the endpoints that the environment names: no inputs, but settings of the job all the same, over which the SDK
 * would only stumble ("Service-specific endpoints" in the AWS SDKs and Tools Reference Guide).
 */
export function endpointProblems(env: Environment): readonly Message[] {
  const named = ENDPOINTS.filter((name) => env[name])
  const broken = [...named, CLOUDFLARE_ENDPOINT].filter((name) => env[name] && !isUrl(env[name]))
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
