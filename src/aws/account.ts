import type { AwsCredentialIdentityProvider } from '@smithy/types'
import { requestIdToken } from '../github/id-token.ts'
import type { Environment, Settings } from '../inputs/settings.ts'
import type { Route53, Route53Reader } from '../route53/route53.ts'
import type { EdgeOptions } from './client.ts'
import { environmentCredentials } from './environment.ts'
import { roleCredentials } from './role.ts'
import { type Ses, SesIdentity, type SesReader } from './ses.ts'

/** The AWS account that a run looks at, by one set of credentials: nothing here can change anything. */
export interface AwsReader {
  readonly ses: SesReader
  /** Loads the code for Route 53 when it is first asked for. */
  route53(): Promise<Route53Reader>
}

/** The AWS account that a run works in. */
export interface Aws extends AwsReader {
  readonly ses: Ses
  route53(): Promise<Route53>
  close(): void
}

/**
 * Makes the clients; sends nothing yet.
 *
 * @param firstToken the first ID token, where it is under way already
 */
export function openAws(
  settings: Settings,
  env: Environment,
  edges: EdgeOptions,
  firstToken?: Promise<string>,
): Aws {
  const { identity, region } = settings
  const justAssumed = settings.credentials.kind === 'role'
  const ses = new SesIdentity(
    { identity, region, credentials: credentialsFor(settings, env, edges, firstToken), justAssumed },
    edges,
  )
  let route53: Promise<Route53> | undefined
  const openRoute53 = async () => {
    const { Route53Account } = await import('../route53/route53.ts')
    return new Route53Account(region, ses.credentials, edges)
  }
  return {
    ses,
    route53: () => (route53 ??= openRoute53()),
    close: () => {
      ses.close()
      route53?.then((client) => client.close()).catch(() => {})
    },
  }
}

function credentialsFor(
  { credentials: source, region }: Settings,
  env: Environment,
  edges: EdgeOptions,
  firstToken: Promise<string> | undefined,
): AwsCredentialIdentityProvider {
  if (source.kind === 'environment') return environmentCredentials(region, env, edges)
  const onRetry = (error: unknown, delayMs: number) =>
    edges.onRetry('GitHub', error instanceof Error ? error.message : '', delayMs)
  const request = () => requestIdToken(source.audience, env, { ...edges, onRetry })
  let first = firstToken
  const nextToken = () => {
    const token = first ?? request()
    first = undefined
    return token
  }
  return roleCredentials(source, region, nextToken, edges)
}
