import { doesIdentityRequireRefresh, isIdentityExpired, memoizeIdentityProvider } from '@smithy/core'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import type { DnsProvider, DnsProviderReader } from '../dns-provider/provider.ts'
import { requestIdToken } from '../github/id-token.ts'
import type { Environment, Settings, Target } from '../inputs/settings.ts'
import type { LoggingEdges } from './client.ts'
import { environmentCredentials } from './environment.ts'
import { checkConfigFiles } from './regular-files.ts'
import { roleCredentials } from './role.ts'
import { type Ses, SesApi, type SesReader } from './ses.ts'
import { sessionPolicy } from './session-policy.ts'

/** The AWS account that a run reads, by one set of credentials: nothing here can change anything. */
export interface AwsReader {
  readonly ses: SesReader
  /** Where the target's records are published; unset: nowhere. Loads the code for it when it is first asked for. */
  dnsProvider(target: Target): Promise<DnsProviderReader | undefined>
}

/** The AWS account that a run works in. */
export interface Aws extends AwsReader {
  readonly ses: Ses
  dnsProvider(target: Target): Promise<DnsProvider | undefined>
  /** GetCallerIdentity: the ID of the account, twelve digits. Needs no permission; loads the code for it. */
  accountId(): Promise<string | undefined>
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
  edges: LoggingEdges,
  firstToken?: Promise<string>,
): Aws {
  const { region } = settings.targets[0]
  const provider = shared(credentialsFor(settings, region, env, edges, firstToken), env)
  const ses = new SesApi({ provider, justAssumed: settings.credentials.kind === 'role' }, edges)
  const providers: DnsProvider[] = []
  return {
    ses,
    dnsProvider: async ({ hostedZone }) => {
      if (!hostedZone) return undefined
      const { openRoute53 } = await import('../route53/provider.ts')
      const opened = openRoute53(hostedZone, region, provider, edges)
      providers.push(opened)
      return opened
    },
    accountId: async () => {
      const sts = await import('./sts.ts').catch(() => undefined)
      return sts?.accountId(region, provider, edges)
    },
    close: () => {
      ses.close()
      for (const opened of providers) opened.close()
    },
  }
}

function credentialsFor(
  settings: Settings,
  region: string,
  env: Environment,
  edges: LoggingEdges,
  firstToken: Promise<string> | undefined,
): AwsCredentialIdentityProvider {
  const { credentials: source } = settings
  if (source.kind === 'environment') return environmentCredentials(region, env, edges)
  const onRetry = ({ message }: Error, delayMs: number) => edges.onRetry('GitHub', message, delayMs)
  const request = () => requestIdToken(source.audience, env, { ...edges, onRetry })
  let first = firstToken
  const nextToken = () => {
    const token = first ?? request()
    first = undefined
    return token
  }
  return roleCredentials({ ...source, sessionPolicy: sessionPolicy(settings) }, region, nextToken, edges)
}

/** One set of credentials for all clients, fetched once and renewed when it expires. */
function shared(provider: AwsCredentialIdentityProvider, env: Environment): AwsCredentialIdentityProvider {
  const find: AwsCredentialIdentityProvider = async (properties) => {
    // Whatever the SDK reads these files for, it is after this.
    await checkConfigFiles(env)
    return provider(properties)
  }
  const memoized = memoizeIdentityProvider<AwsCredentialIdentity>(
    find,
    isIdentityExpired,
    doesIdentityRequireRefresh,
  )
  return memoized ?? find
}
