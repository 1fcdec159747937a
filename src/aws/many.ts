import type { AwsCredentialIdentityProvider } from '@smithy/types'
import type { DnsProvider } from '../dns-provider/provider.ts'
import type { Environment, Settings } from '../inputs/settings.ts'
import type { Message } from '../message.ts'
import type { Route53Access } from '../route53/api.ts'
import type { SharedRoute53 } from '../route53/shared-route53.ts'
import { type Aws, credentialsFor, dnsProviders, endable, type ProviderOpeners, shared } from './account.ts'
import { BulkSes } from './bulk-ses.ts'
import type { LoggingEdges } from './client.ts'
import { Limiter, type Pace } from './limiter.ts'
import { SesApi } from './ses.ts'

/** The AWS account that a run over many targets works in: it keeps the pace of the quotas, and asks once for what many ask for. */
export interface ManyAws extends Aws {
  /** Announces the names that will be changed in each zone, by its ID, so that they are changed together. */
  expectChanges(names: ReadonlyMap<string, ReadonlySet<string>>): void
}

/** "Amazon SES quotas": one call a second, of all that do not send mail. The next one begins a second after an answer. */
const SES_PACE: Pace = { intervalMs: 1_000, afterEnd: true }
/** Half of what "Amazon Route 53 API request throttling" allows an account. */
const ROUTE53_PACE: Pace = { intervalMs: 220, afterEnd: false }
/** "Rate limits" of Cloudflare's API: 1,200 requests in five minutes, of all that a user's tokens make. */
const CLOUDFLARE_PACE: Pace = { intervalMs: 260, afterEnd: false }

/**
 * Makes the clients; sends nothing yet.
 *
 * @param firstToken the first ID token, where it is under way already
 * @param notice tells the user, once, of what makes the run slower than it could be
 */
export function openManyAws(
  settings: Settings,
  env: Environment,
  runEdges: LoggingEdges,
  notice: (message: Message) => void,
  firstToken?: Promise<string>,
): ManyAws {
  const { edges, end } = endable(runEdges)
  const { region } = settings.targets[0]
  const credentials = failingOnce(shared(credentialsFor(settings, region, env, edges, firstToken), env))
  const justAssumed = settings.credentials.kind === 'role'
  const limiters = new Map<string, Limiter>()
  const limiterOf = (name: string) => {
    const limiter = limiters.get(name) ?? new Limiter(SES_PACE, edges)
    limiters.set(name, limiter)
    return limiter
  }
  const ses = new BulkSes(new SesApi({ provider: credentials, justAssumed }, edges, limiterOf), notice)
  let route53: Promise<SharedRoute53> | undefined
  let expected: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  const openers: ProviderOpeners = {
    route53: async (choice, access) => {
      const { Route53Provider } = await import('../route53/provider.ts')
      route53 ??= openShared(access, edges, () => expected)
      return new Route53Provider(await route53, choice)
    },
    cloudflare: async (choice, token) => {
      const { openCloudflare } = await import('../cloudflare/provider.ts')
      const limiter = new Limiter(CLOUDFLARE_PACE, edges)
      return withSharedChanges(openCloudflare(choice, token, env, { ...edges, limiter }))
    },
  }
  const zones = dnsProviders(settings, region, credentials, env, edges, openers)
  return {
    ses,
    dnsProvider: zones.of,
    expectChanges: (names) => {
      expected = names
    },
    close: () => {
      end()
      ses.close()
      zones.close()
    },
  }
}

/** Several targets may share a name: once a change at it is accepted, the others get the same answer, and nothing is sent. */
function withSharedChanges(provider: DnsProvider): DnsProvider {
  const answers = new Map<string, ReturnType<DnsProvider['change']>>()
  return {
    findZone: (...args) => provider.findZone(...args),
    records: (...args) => provider.records(...args),
    change: (zone, changes) => {
      const key = `${zone.id} ${changes[0]?.record.name}`
      const change = () => provider.change(zone, changes)
      const earlier = answers.get(key)
      const answer = earlier
        ? earlier.then((known) => (known.kind === 'accepted' ? known : change()), change)
        : change()
      answers.set(key, answer)
      return answer
    },
    close: () => provider.close(),
  }
}

async function openShared(
  access: Route53Access,
  edges: LoggingEdges,
  expected: () => ReadonlyMap<string, ReadonlySet<string>>,
): Promise<SharedRoute53> {
  const [{ Route53Api }, { SharedRoute53 }] = await Promise.all([
    import('../route53/api.ts'),
    import('../route53/shared-route53.ts'),
  ])
  const api = new Route53Api(access, { ...edges, limiter: new Limiter(ROUTE53_PACE, edges) })
  return new SharedRoute53(api, edges.clock, expected)
}

/**
 * Credentials that could not be had at first are asked for no more: each target would wait for the same end. Where only renewing them
 * fails, the next call may have more luck.
 */
export function failingOnce(provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  let failure: Promise<never> | undefined
  let wereThere = false
  return async (...args) => {
    if (failure) return failure
    try {
      const credentials = await provider(...args)
      wereThere = true
      return credentials
    } catch (error) {
      if (!wereThere) {
        failure = Promise.reject(error)
        failure.catch(() => {})
      }
      throw error
    }
  }
}
