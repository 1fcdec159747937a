import { ActionError } from '../../src/errors.ts'
import type { Settings } from '../../src/inputs/settings.ts'
import type { BehaviorOnMxFailure, Current, Custom, Desired } from '../../src/mail-from/attributes.ts'
import { type DomainName, type Identity, parseDomainName, parseIdentity } from '../../src/mail-from/names.ts'
import { newOutcome, type Outcome } from '../../src/outcome.ts'

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

export function settings(changes: Partial<Settings> = {}): Settings {
  return {
    mode: 'apply',
    identity: identity('example.com'),
    desired: wants('bounce.example.com'),
    region: 'us-east-1',
    credentials: { kind: 'environment' },
    hostedZone: undefined,
    dnsServers: [],
    waitMinutes: 0,
    notes: [],
    ...changes,
  }
}

/** An outcome as far as a test is about it. */
export function outcome(known: Partial<Outcome> = {}): Outcome {
  return { ...newOutcome(), ...known }
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
