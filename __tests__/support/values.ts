import type { ProviderZone } from '../../src/dns-provider/provider.ts'
import { ActionError } from '../../src/errors.ts'
import type { Settings, Target } from '../../src/inputs/settings.ts'
import type { BehaviorOnMxFailure, Current, Custom, Desired } from '../../src/mail-from/attributes.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import { type DomainName, type Identity, parseDomainName, parseIdentity } from '../../src/mail-from/names.ts'
import type { RecordChange } from '../../src/mail-from/publication.ts'
import { NOTHING_KNOWN, type Result } from '../../src/run/result.ts'

export function domain(text: string): DomainName {
  const parsed = parseDomainName(text)
  if ('problem' in parsed) throw new Error(parsed.problem.plain())
  return parsed.value
}

export function identity(text: string): Identity {
  const parsed = parseIdentity(text)
  if ('problem' in parsed) throw new Error(parsed.problem.plain())
  return parsed.value
}

export function wants(name: string, behavior: BehaviorOnMxFailure = 'USE_DEFAULT_VALUE'): Custom {
  return { kind: 'custom', domain: domain(name), behavior }
}

export const wantsDefault: Desired = { kind: 'default' }

export function has(name: string, status: string, behavior = 'USE_DEFAULT_VALUE'): Current {
  return { kind: 'custom', domain: name, behavior, status }
}

export const hasDefault: Current = { kind: 'default', behavior: 'USE_DEFAULT_VALUE' }

export function target<T extends Partial<Target>>(changes?: T): Target & T {
  return {
    identity: identity('example.com'),
    desired: wants('bounce.example.com'),
    region: 'us-east-1',
    mxRegion: changes?.region ?? 'us-east-1',
    zone: undefined,
    ...(changes as T),
  }
}

export function settings(changes: Partial<Omit<Settings, 'targets'> & Target> = {}): Settings {
  const { identity, desired, region, zone, ...run } = changes
  const given = { identity, desired, region, zone }
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {
    mode: 'apply',
    targets: [target(named)],
    credentials: { kind: 'environment' },
    dnsProvider: undefined,
    dnsServers: [],
    waitMinutes: 0,
    notes: [],
    ...run,
  }
}

/** What a test knows of a result, with the plan in short. */
export interface Known extends Omit<Partial<Result>, 'plan'> {
  readonly change?: Change | undefined
  /** Where the plan publishes. */
  readonly hostedZone?: ProviderZone
  /** What it changes there; what was published where that is left out. */
  readonly toPublish?: readonly RecordChange[]
}

/** A result as far as a test is about it. */
export function result({ change, hostedZone, toPublish, ...known }: Known = {}): Result {
  const target = known.settings?.targets[0]
  const changes = toPublish ?? known.published ?? []
  const publication = hostedZone && { zone: hostedZone, changes }
  const isPlanned = change !== undefined || publication !== undefined
  const plan = { kind: 'ready', change: change ?? 'none', impact: 'no', publication } as const
  return { ...NOTHING_KNOWN, target, plan: isPlanned ? plan : undefined, ...known }
}

/** The `ActionError` that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<ActionError> {
  const thrown = await thrownBy(promise)
  if (thrown instanceof ActionError) return thrown
  throw new Error(`not an ActionError: ${thrown}`, { cause: thrown })
}

export async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`nothing was thrown, but the answer was ${JSON.stringify(value)}`)
    },
    (error: unknown) => error,
  )
}

/** An error as the AWS SDK throws it for a refusal. */
export function serviceError(
  name: string,
  httpStatusCode: number,
  message = '',
  metadata: Record<string, unknown> = {},
): Error {
  return Object.assign(new Error(message), {
    name,
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode, requestId: 'req-1', attempts: 1, totalRetryDelay: 0, ...metadata },
  })
}
