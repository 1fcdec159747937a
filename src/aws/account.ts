import { doesIdentityRequireRefresh, isIdentityExpired, memoizeIdentityProvider } from '@smithy/core'
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types'
import type { DnsProvider, DnsProviderReader } from '../dns-provider/provider.ts'
import { remembered } from '../dns-provider/remembered.ts'
import { requestIdToken } from '../github/id-token.ts'
import type { Environment, RoleInput, RoleSource, Settings, Target, ZoneChoice } from '../inputs/settings.ts'
import { mainRegionOf } from '../mail-from/regions.ts'
import type { Route53Access } from '../route53/api.ts'
import type { EdgeOptions, LoggingEdges } from './client.ts'
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
  close(): void
}

/** One that can say which it is. */
export interface IdentifiedAws extends Aws {
  /** GetCallerIdentity: the ID of the account, twelve digits. Needs no permission; loads the code for it. */
  accountId(): Promise<string | undefined>
}

/**
 * Makes the clients; sends nothing yet.
 *
 * @param firstToken the first ID token, where it is under way already
 */
export function openAws(
  settings: Settings,
  env: Environment,
  runEdges: LoggingEdges,
  firstToken?: Promise<string>,
): IdentifiedAws {
  const { edges, end } = endable(runEdges)
  const { region } = settings.targets[0]
  const provider = shared(credentialsFor(settings, region, env, edges, firstToken), env)
  const ses = new SesApi({ provider, justAssumed: settings.credentials.kind === 'role' }, edges)
  const zones = dnsProviders(settings, region, provider, env, edges)
  return {
    ses,
    dnsProvider: zones.of,
    accountId: () => findAccountId(region, provider, edges),
    close: () => {
      end()
      ses.close()
      zones.close()
    },
  }
}

/** The edges until the clients are closed, which ends what is still under way: nobody waits for it, and it is not tried again. */
export function endable(edges: LoggingEdges): { readonly edges: LoggingEdges; end(): void } {
  const closed = new AbortController()
  const signal = AbortSignal.any([edges.signal, closed.signal])
  return { edges: { ...edges, signal }, end: () => closed.abort() }
}

/** What makes the clients of the DNS providers: those for one target, or those that keep the pace of many. */
export interface ProviderOpeners {
  route53(choice: ZoneChoice, access: Route53Access): Promise<DnsProvider>
  cloudflare(choice: ZoneChoice, token: string): Promise<DnsProvider>
}

function openersFor(env: Environment, edges: LoggingEdges): ProviderOpeners {
  return {
    route53: async (choice, access) =>
      (await import('../route53/provider.ts')).openRoute53(choice, access, edges),
    cloudflare: async (choice, token) =>
      (await import('../cloudflare/provider.ts')).openCloudflare(choice, token, env, edges),
  }
}

/** The clients of the DNS provider: one for each choice of a zone, however often it is asked for. */
export function dnsProviders(...run: Parameters<typeof providerOpener>): {
  readonly of: Aws['dnsProvider']
  close(): void
} {
  const open = providerOpener(...run)
  const opened = new Map<string, Promise<DnsProvider>>()
  return {
    of: async ({ zone }) => {
      if (!zone || !open) return undefined
      const key = zone.kind === 'id' ? zone.id : ''
      return remembered(opened, key, () => open(zone))
    },
    close: () => {
      for (const provider of opened.values()) provider.then((each) => each.close()).catch(() => {})
    },
  }
}

export async function findAccountId(
  region: string,
  credentials: AwsCredentialIdentityProvider,
  edges: EdgeOptions,
): Promise<string | undefined> {
  const sts = await import('./sts.ts').catch(() => undefined)
  return sts?.accountId(region, credentials, edges)
}

/** What makes the client of the DNS provider, whose code it loads; unset where the run publishes nowhere. */
function providerOpener(
  settings: Settings,
  region: string,
  credentials: AwsCredentialIdentityProvider,
  env: Environment,
  edges: LoggingEdges,
  openers: ProviderOpeners = openersFor(env, edges),
): ((choice: ZoneChoice) => Promise<DnsProvider>) | undefined {
  const { dnsProvider: source } = settings
  switch (source?.kind) {
    case 'route53': {
      const { role } = source
      const zoneRegion = role ? mainRegionOf(role.arn.split(':')[1] ?? '') : region
      const own =
        role && shared(assumedRole('hosted-zone-role-to-assume', role, settings, zoneRegion, env, edges), env)
      const access = { region: zoneRegion, credentials: own ?? credentials, role: role?.arn }
      return (choice) => openers.route53(choice, access)
    }
    case 'cloudflare':
      return (choice) => openers.cloudflare(choice, source.token)
    default:
      return undefined
  }
}

export function credentialsFor(
  settings: Settings,
  region: string,
  env: Environment,
  edges: LoggingEdges,
  firstToken: Promise<string> | undefined,
): AwsCredentialIdentityProvider {
  const { credentials: source } = settings
  return source.kind === 'environment'
    ? environmentCredentials(region, env, edges)
    : assumedRole('role-to-assume', source, settings, region, env, edges, firstToken)
}

function assumedRole(
  input: RoleInput,
  { arn, sessionName, audience }: RoleSource,
  settings: Settings,
  region: string,
  env: Environment,
  edges: LoggingEdges,
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
  const role = { input, arn, sessionName, sessionPolicy: sessionPolicy(input, settings) }
  return roleCredentials(role, region, nextToken, edges)
}

/** One set of credentials for all clients, fetched once and renewed when it expires. */
export function shared(
  provider: AwsCredentialIdentityProvider,
  env: Environment,
): AwsCredentialIdentityProvider {
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
