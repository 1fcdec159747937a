import { doesIdentityRequireRefresh, isIdentityExpired, memoizeIdentityProvider } from '@smithy/core'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import type { DnsProvider, DnsProviderReader } from '../dns-provider/provider.ts'
import { requestIdToken } from '../github/id-token.ts'
import type {
  DnsProviderSource,
  Environment,
  HostedZoneChoice,
  RoleInput,
  RoleSource,
  Settings,
  Target,
} from '../inputs/settings.ts'
import { mainRegionOf } from '../mail-from/regions.ts'
import type { Route53Access } from '../route53/api.ts'
import type { EdgeOptions } from './client.ts'
import { environmentCredentials } from './environment.ts'
import { roleCredentials } from './role.ts'
import { type Ses, SesApi, type SesReader } from './ses.ts'

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
  edges: EdgeOptions,
  firstToken?: Promise<string>,
): Aws {
  const { region } = settings.targets[0]
  const provider = shared(credentialsFor(settings, region, env, edges, firstToken))
  const ses = new SesApi({ provider, justAssumed: settings.credentials.kind === 'role' }, edges)
  const openProvider = providerOpener(settings.dnsProvider, region, provider, env, edges)
  const providers: DnsProvider[] = []
  return {
    ses,
    dnsProvider: async ({ hostedZone }) => {
      const opened = hostedZone && (await openProvider?.(hostedZone))
      if (opened) providers.push(opened)
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

/** What makes the client of a DNS provider; Route 53 has one for one target, and another for many. */
export type OpenRoute53 = (choice: HostedZoneChoice, access: Route53Access) => Promise<DnsProvider>

/** What makes the client of the DNS provider, whose code it loads; unset where the run publishes nowhere. */
export function providerOpener(
  source: DnsProviderSource | undefined,
  region: string,
  credentials: AwsCredentialIdentityProvider,
  env: Environment,
  edges: EdgeOptions,
  openRoute53: OpenRoute53 = async (choice, access) =>
    (await import('../route53/provider.ts')).openRoute53(choice, access, edges),
): ((choice: HostedZoneChoice) => Promise<DnsProvider>) | undefined {
  switch (source?.kind) {
    case 'route53': {
      const { role } = source
      const zoneRegion = role ? mainRegionOf(role.arn.split(':')[1] ?? '') : region
      const own = role && shared(assumedRole('hosted-zone-role-to-assume', role, zoneRegion, env, edges))
      const access = { region: zoneRegion, credentials: own ?? credentials, role: role?.arn }
      return (choice) => openRoute53(choice, access)
    }
    case 'cloudflare':
      return async (choice) => {
        const { openCloudflare } = await import('../cloudflare/provider.ts')
        return openCloudflare(choice, source.token, env, edges)
      }
    default:
      return undefined
  }
}

export function credentialsFor(
  { credentials: source }: Settings,
  region: string,
  env: Environment,
  edges: EdgeOptions,
  firstToken: Promise<string> | undefined,
): AwsCredentialIdentityProvider {
  return source.kind === 'environment'
    ? environmentCredentials(region, env, edges)
    : assumedRole('role-to-assume', source, region, env, edges, firstToken)
}

function assumedRole(
  input: RoleInput,
  { arn, sessionName, audience }: RoleSource,
  region: string,
  env: Environment,
  edges: EdgeOptions,
  firstToken?: Promise<string>,
): AwsCredentialIdentityProvider {
  const onRetry = ({ message }: Error, delayMs: number) => edges.onRetry('GitHub', message, delayMs)
  const request = () => requestIdToken(audience, env, { ...edges, onRetry, role: input })
  let first = firstToken
  const nextToken = () => {
    const token = first ?? request()
    first = undefined
    return token
  }
  return roleCredentials({ input, arn, sessionName }, region, nextToken, edges)
}

/** One set of credentials for all clients, fetched once and renewed when it expires. */
export function shared(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  const memoized = memoizeIdentityProvider<AwsCredentialIdentity>(
    provider,
    isIdentityExpired,
    doesIdentityRequireRefresh,
  )
  return memoized ?? provider
}
