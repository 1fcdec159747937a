import { Route53Client } from '@aws-sdk/client-route-53'
import { SESClient } from '@aws-sdk/client-ses'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { STSClient } from '@aws-sdk/client-sts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

interface ClientOptions {
  region?: string
  maxAttempts?: number
  credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
}

export function sesClient(sandbox: Sandbox, options: ClientOptions = {}): SESv2Client {
  return new SESv2Client({ ...settings(sandbox, options), endpoint: endpoint(sandbox, 'SESV2') })
}

/** Of SES API v1. */
export function sesV1Client(sandbox: Sandbox, options: ClientOptions = {}): SESClient {
  return new SESClient({ ...settings(sandbox, options), endpoint: endpoint(sandbox, 'SES') })
}

export function stsClient(sandbox: Sandbox, options: ClientOptions = {}): STSClient {
  return new STSClient({ ...settings(sandbox, options), endpoint: endpoint(sandbox, 'STS') })
}

export function route53Client(sandbox: Sandbox, options: ClientOptions = {}): Route53Client {
  return new Route53Client({ ...settings(sandbox, options), endpoint: endpoint(sandbox, 'ROUTE_53') })
}

export function endpoint({ env }: Sandbox, service: 'SESV2' | 'SES' | 'STS' | 'ROUTE_53'): string {
  return env[`AWS_ENDPOINT_URL_${service}`] ?? ''
}

/** Asks for an ID token as a job does. */
export async function fetchIdToken({ env }: Sandbox, audience = 'sts.amazonaws.com'): Promise<string> {
  const response = await fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${audience}`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  })
  const { value } = (await response.json()) as { value: string }
  return value
}

function settings({ keys }: Sandbox, options: ClientOptions) {
  return { region: 'us-east-1', maxAttempts: 1, credentials: keys, ...options }
}
