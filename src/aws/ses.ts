import {
  GetEmailIdentityCommand,
  PutEmailIdentityMailFromAttributesCommand,
  type PutEmailIdentityMailFromAttributesCommandInput,
  SESv2Client,
} from '@aws-sdk/client-sesv2'
import type { AwsCredentialIdentityProvider } from '@smithy/types'
import { ActionError, type ErrorCode } from '../errors.ts'
import { BoundedHttpHandler } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import type { Target } from '../inputs/settings.ts'
import { type Current, type Desired, isMailFromAttributes, toCurrent } from '../mail-from/attributes.ts'
import { decide } from '../mail-from/decision.ts'
import type { Retry } from '../retry.ts'
import {
  attemptCall,
  attemptInTurn,
  type Call,
  callAws,
  clientSettings,
  type EdgeOptions,
  explainFailure,
} from './client.ts'
import type { ServiceFailure } from './failure.ts'
import type { Limiter } from './limiter.ts'
import type { SesBatch } from './ses-batch.ts'
import { explainSesFailure, type SesPermission } from './ses-errors.ts'
import { isTransport } from './transport-errors.ts'

/** The identity that a call is about. */
export type SesTarget = Pick<Target, 'identity' | 'region'>

/** What SES says of an identity. */
export interface SesState {
  readonly current: Current
  readonly requestId: string
  /** Whether SES lets the identity itself send (`VerifiedForSendingStatus`); unset where it does not say. */
  readonly canSend: boolean | undefined
}

/** The answer to a read: the state, or that IAM does not let us see it. */
export type SesRead =
  | ({ readonly kind: 'known' } & SesState)
  | { readonly kind: 'denied'; readonly error: ActionError }

/** The answer to one read of many in a wait: the state, or why there is none this time. */
export type Poll =
  | { readonly kind: 'seen'; readonly current: Current; readonly requestId: string }
  | { readonly kind: 'missed'; readonly message: string }

/** The one call of Amazon SES that reads an identity. */
export interface SesReader {
  /** Over when the first request is on its way: whatever else takes time may begin. */
  readonly sent?: Promise<void>
  /**
   * GetEmailIdentity. That IAM denies it is an answer; whatever else fails for good is thrown as an `ActionError`, as is what the
   * credentials provider throws.
   */
  read(target: SesTarget): Promise<SesRead>
  /** The same, tried once: what may have passed by the next time is an answer, and no error. */
  poll(target: SesTarget): Promise<Poll>
}

/** The two calls of Amazon SES that this Action makes. */
export interface Ses extends SesReader {
  /**
   * PutEmailIdentityMailFromAttributes; answers with the request ID. An error says by `mayBeDone` whether SES may have made the
   * change.
   */
  put(target: SesTarget, desired: Desired): Promise<string>
  close(): void
}

/** The credentials of a run. */
export interface SesCredentials {
  readonly provider: AwsCredentialIdentityProvider
  /** Whether this run made them, so that they may be new to SES. */
  readonly justAssumed: boolean
}

const READ: SesPermission = 'ses:GetEmailIdentity'
const BATCH: SesPermission = 'ses:GetIdentityMailFromDomainAttributes'
const PUT: SesPermission = 'ses:PutEmailIdentityMailFromAttributes'

/** Failures that are temporary, also where new credentials are fetched. */
export const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'RATE_LIMITED',
  'SERVICE_ERROR',
  'NETWORK_ERROR',
  'OIDC_UNAVAILABLE',
])

/** For how long after assuming a role its credentials may still be unknown to SES. */
const FRESH_MS = 10_000

/** The credentials that were used last. */
interface LastKey {
  readonly accessKeyId: string
  /** On the monotonic clock. */
  readonly since: number
  /** A long-term access key (`AKIA…`) has no session token: one set along with it is left over from other credentials. */
  readonly hasStrayToken: boolean
}

/** Amazon SES in one account, with a client for each region. */
export class SesApi implements Ses {
  readonly #credentials: SesCredentials
  readonly #edges: EdgeOptions
  readonly #limiterOf: ((region: string) => Limiter) | undefined
  readonly #clients = new Map<string, SESv2Client>()
  readonly #batches = new Map<string, Promise<SesBatch>>()
  #onSent: () => void = () => {}
  readonly sent = new Promise<void>((resolve) => {
    this.#onSent = resolve
  })
  #lastKey: LastKey | undefined

  /** @param limiterOf the pace of all calls in a region, where a run makes many */
  constructor(credentials: SesCredentials, edges: EdgeOptions, limiterOf?: (region: string) => Limiter) {
    this.#credentials = credentials
    this.#edges = edges
    this.#limiterOf = limiterOf
  }

  async read(target: SesTarget): Promise<SesRead> {
    try {
      const state = await this.#call(target, { permission: READ }, (client) => readIdentity(client, target))
      return { kind: 'known', ...state }
    } catch (error) {
      if (error instanceof ActionError && error.code === 'ACCESS_DENIED') return { kind: 'denied', error }
      throw error
    }
  }

  async poll(target: SesTarget): Promise<Poll> {
    const call = this.#describe(target, READ)
    const send = async () => readIdentity(await this.#client(target), target)
    const result = await attemptInTurn(call, send, this.#limiterOf?.(target.region))
    this.#edges.signal.throwIfAborted()
    if ('value' in result) return { kind: 'seen', ...result.value }
    const { failure } = result
    if (failure.kind !== 'known' && (isTransport(failure) || failure.retry !== 'final'))
      return { kind: 'missed', message: failure.message }
    const error = explainFailure(call, failure)
    if (PASSING.has(error.code)) return { kind: 'missed', message: error.text.plain() }
    throw error
  }

  async put(target: SesTarget, desired: Desired): Promise<string> {
    const options = { permission: PUT, changes: 'Amazon SES' } as const
    return this.#call(target, options, (client) => putMailFrom(client, target, desired))
  }

  /**
   * GetIdentityMailFromDomainAttributes, of the SES API v1: the states of a hundred identities of one region at most, by their names.
   * An identity that is not listed may still exist. Throws as `read` does, and where IAM denies it, too.
   */
  async readBatch(
    targets: readonly [SesTarget, ...SesTarget[]],
  ): Promise<{ readonly states: ReadonlyMap<string, Current>; readonly requestId: string }> {
    const [target] = targets
    const { region } = target
    const names = targets.map(({ identity }) => identity.name)
    await this.#client(target)
    const opened = this.#batches.get(region) ?? this.#openBatch(region)
    this.#batches.set(region, opened)
    const batch = await opened
    return callAws(this.#describe(target, BATCH), () => batch.read(names), this.#edgesOf(region))
  }

  close(): void {
    for (const client of this.#clients.values()) client.destroy()
    for (const opened of this.#batches.values()) opened.then((batch) => batch.close()).catch(() => {})
  }

  async #openBatch(region: string): Promise<SesBatch> {
    const { openSesBatch } = await import('./ses-batch.ts')
    return openSesBatch(region, this.#credentials.provider, this.#edges)
  }

  #edgesOf(region: string): EdgeOptions {
    const limiter = this.#limiterOf?.(region)
    return limiter ? { ...this.#edges, limiter } : this.#edges
  }

  async #call<T>(
    target: SesTarget,
    { permission, ...options }: Pick<Call, 'changes'> & { readonly permission: SesPermission },
    send: (client: SESv2Client) => Promise<T>,
  ): Promise<T> {
    const client = await this.#client(target)
    return callAws(
      { ...this.#describe(target, permission), ...options },
      () => send(client),
      this.#edgesOf(target.region),
    )
  }

  #describe(target: SesTarget, permission: SesPermission) {
    const { justAssumed } = this.#credentials
    return {
      service: 'Amazon SES',
      explain: (failure: ServiceFailure) => {
        const { hasStrayToken } = this.#lastKey ?? {}
        const error = explainSesFailure(failure, permission, { ...target, justAssumed, hasStrayToken })
        // What a region rejects once is not tried again for each target.
        if (error.code === 'CREDENTIALS_REJECTED') this.#limiterOf?.(target.region).stop(error)
        return error
      },
      refine: (failure: ServiceFailure) => ({ ...failure, retry: this.#retryOf(failure) }),
    }
  }

  /** Fetches credentials beforehand, as that has errors and time limits of its own. The SDK keeps and renews them. */
  async #client({ region }: SesTarget): Promise<SESv2Client> {
    const client = this.#clients.get(region) ?? this.#open(region)
    const { accessKeyId, sessionToken } = await client.config.credentials()
    if (accessKeyId !== this.#lastKey?.accessKeyId) {
      const hasStrayToken = accessKeyId.startsWith('AKIA') && sessionToken !== undefined
      this.#lastKey = { accessKeyId, since: this.#edges.clock.monotonic(), hasStrayToken }
    }
    return client
  }

  #open(region: string): SESv2Client {
    const { signal, trace } = this.#edges
    const requestHandler = new BoundedHttpHandler({ expects: 'json', signal, trace })
    void requestHandler.sent.then(this.#onSent)
    const client = new SESv2Client({
      ...clientSettings(region),
      credentials: this.#credentials.provider,
      requestHandler,
    })
    this.#clients.set(region, client)
    return client
  }

  #retryOf({ name, retry }: ServiceFailure): Retry {
    const isUnknownKey = name === 'UnrecognizedClientException' || name === 'InvalidClientTokenId'
    const age = this.#edges.clock.monotonic() - (this.#lastKey?.since ?? 0)
    return isUnknownKey && this.#credentials.justAssumed && age < FRESH_MS ? 'once' : retry
  }
}

async function readIdentity(client: SESv2Client, { identity }: SesTarget): Promise<SesState> {
  const answer = await client.send(new GetEmailIdentityCommand({ EmailIdentity: identity.name }))
  const { IdentityType, MailFromAttributes: attributes, VerifiedForSendingStatus: canSend } = answer
  const { requestId = '' } = answer.$metadata
  // No attributes mean the default MAIL FROM domain, but only where it is SES that gives none.
  if (!requestId && !IdentityType && !attributes)
    throw new UnreadableResponse('Amazon SES', 200, 'neither a request id nor an identity')
  // The SDK hands on whatever types came.
  if (!isMailFromAttributes(attributes))
    throw new UnreadableResponse('Amazon SES', 200, 'attributes of the wrong types')
  return {
    current: toCurrent(attributes),
    requestId,
    canSend: typeof canSend === 'boolean' ? canSend : undefined,
  }
}

async function putMailFrom(client: SESv2Client, target: SesTarget, desired: Desired): Promise<string> {
  const command = new PutEmailIdentityMailFromAttributesCommand(putInput(target, desired))
  const { requestId } = (await client.send(command)).$metadata
  if (requestId) return requestId
  // SES answers with nothing but an ID. Without it anyone between may have answered, so SES is asked.
  const seen = await attemptCall({}, () => readIdentity(client, target))
  if ('value' in seen && decide(seen.value.current, desired) === 'none') return seen.value.requestId
  // A role that may only send the PUT cannot ask.
  if ('failure' in seen && seen.failure.kind === 'denied') return ''
  throw new UnreadableResponse('Amazon SES', 200, 'neither a request id nor the change')
}

/** Leaving the domain out turns it off; an empty string is not documented to. */
function putInput({ identity }: SesTarget, desired: Desired): PutEmailIdentityMailFromAttributesCommandInput {
  const EmailIdentity = identity.name
  if (desired.kind === 'default') return { EmailIdentity }
  return { EmailIdentity, MailFromDomain: desired.domain, BehaviorOnMxFailure: desired.behavior }
}
