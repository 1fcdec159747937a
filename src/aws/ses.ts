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
import { type Current, type Desired, isMailFromAttributes, toCurrent } from '../mail-from/attributes.ts'
import { decide } from '../mail-from/decision.ts'
import { msg } from '../message.ts'
import type { Retry } from '../retry.ts'
import { clientSettings, type EdgeOptions, explainSettings, retryAws, sendChange } from './client.ts'
import { type Failure, toFailure } from './failure.ts'
import { explainSesFailure, type SesContext, type SesPermission } from './ses-errors.ts'
import { isTransport } from './transport-errors.ts'

/** The answer to a read: the state, or that IAM does not let us see it. */
export type Read =
  | { readonly allowed: true; readonly current: Current; readonly requestId: string }
  | { readonly allowed: false; readonly error: ActionError }

/** The answer to one look in a row of many: the state, or why there is none this time. */
export type Poll =
  | { readonly kind: 'seen'; readonly current: Current; readonly requestId: string }
  | { readonly kind: 'missed'; readonly words: string }

/** The one call of Amazon SES that looks at an identity. */
export interface SesReader {
  /** Over when the first request is on its way: whatever else takes time may begin. */
  readonly sent?: Promise<void>
  /**
   * GetEmailIdentity. That IAM denies it is an answer; whatever else fails for good is thrown as an `ActionError`, as is what the
   * credentials provider throws.
   */
  readMailFrom(): Promise<Read>
  /** The same, tried once: what may have passed by the next time is an answer, and no error. */
  pollMailFrom(): Promise<Poll>
}

/** The two calls of Amazon SES that this Action makes, for one identity. */
export interface Ses extends SesReader {
  /**
   * PutEmailIdentityMailFromAttributes; answers with the request id. An error tells by `inDoubt` whether SES may have made the
   * change all the same.
   */
  putMailFrom(desired: Desired): Promise<string>
  close(): void
}

/** The identity, and the credentials to ask for it with. */
export interface SesTarget extends SesContext {
  readonly credentials: AwsCredentialIdentityProvider
}

const READ: SesPermission = 'ses:GetEmailIdentity'

/** What passes by itself, also where new credentials are fetched. */
const PASSING = new Set<ErrorCode>(['RATE_LIMITED', 'SERVICE_ERROR', 'NETWORK_ERROR', 'OIDC_UNAVAILABLE'])

const never = (): Retry => 'final'

/** For how long after assuming a role its credentials may still be unknown to SES. */
const FRESH_MS = 10_000

/** One identity of SES, in one region and account. */
export class SesIdentity implements Ses {
  readonly #target: SesTarget
  readonly #edges: EdgeOptions
  readonly #client: SESv2Client
  readonly sent: Promise<void>
  #lastKey: { readonly accessKeyId: string; readonly since: number } | undefined

  constructor(target: SesTarget, edges: EdgeOptions) {
    const { signal, trace } = edges
    this.#target = target
    this.#edges = edges
    const requestHandler = new BoundedHttpHandler({ expects: 'json', signal, trace })
    this.sent = requestHandler.sent
    this.#client = new SESv2Client({
      ...clientSettings(target.region),
      credentials: target.credentials,
      requestHandler,
    })
  }

  /** The same credentials for other services; the SDK keeps and renews them. */
  get credentials(): AwsCredentialIdentityProvider {
    return this.#client.config.credentials
  }

  async readMailFrom(): Promise<Read> {
    try {
      return { allowed: true, ...(await this.#call(READ, () => this.#read())) }
    } catch (error) {
      if (error instanceof ActionError && error.code === 'ACCESS_DENIED') return { allowed: false, error }
      throw error
    }
  }

  async pollMailFrom(): Promise<Poll> {
    try {
      const seen = await this.#send(() => this.#read(), never)
      return { kind: 'seen', ...seen }
    } catch (error) {
      const failure = toFailure(error)
      if (failure && (isTransport(failure) || this.#worth(failure) !== 'final')) {
        return { kind: 'missed', words: failure.words }
      }
      const explained = this.#explain(error, READ)
      if (explained instanceof ActionError && PASSING.has(explained.code)) {
        return { kind: 'missed', words: explained.text.plain() }
      }
      throw explained
    }
  }

  async putMailFrom(desired: Desired): Promise<string> {
    return sendChange(
      'Amazon SES',
      msg`SES`,
      () => this.#put(desired),
      (send) => this.#call('ses:PutEmailIdentityMailFromAttributes', send),
    )
  }

  close(): void {
    this.#client.destroy()
  }

  async #put(desired: Desired): Promise<string> {
    const command = new PutEmailIdentityMailFromAttributesCommand(this.#putInput(desired))
    const { requestId } = (await this.#client.send(command)).$metadata
    if (requestId) return requestId
    // SES answers with nothing but an id. Without it anyone between may have answered, so SES is asked.
    const seen = await this.#read().catch(() => undefined)
    if (seen && decide(seen.current, desired) === 'none') return seen.requestId
    throw new UnreadableResponse('Amazon SES', 200, 'neither a request id nor the change')
  }

  /** Leaving the domain out turns it off; an empty string is not documented to. */
  #putInput(desired: Desired): PutEmailIdentityMailFromAttributesCommandInput {
    const EmailIdentity = this.#target.identity.name
    if (desired.kind === 'default') return { EmailIdentity }
    return { EmailIdentity, MailFromDomain: desired.domain, BehaviorOnMxFailure: desired.behavior }
  }

  async #read(): Promise<{ current: Current; requestId: string }> {
    const command = new GetEmailIdentityCommand({ EmailIdentity: this.#target.identity.name })
    const { IdentityType, MailFromAttributes: attributes, $metadata } = await this.#client.send(command)
    const { requestId = '' } = $metadata
    // No attributes mean the default MAIL FROM domain, but only where it is SES that gives none.
    if (!requestId && !IdentityType && !attributes)
      throw new UnreadableResponse('Amazon SES', 200, 'neither a request id nor an identity')
    // The SDK hands on whatever types came.
    if (!isMailFromAttributes(attributes))
      throw new UnreadableResponse('Amazon SES', 200, 'attributes of the wrong types')
    return { current: toCurrent(attributes), requestId }
  }

  async #call<T>(permission: SesPermission, send: () => Promise<T>): Promise<T> {
    try {
      return await this.#send(send, (failure) => this.#worth(failure))
    } catch (error) {
      throw this.#explain(error, permission)
    }
  }

  async #send<T>(send: () => Promise<T>, worth: (failure: Failure) => Retry): Promise<T> {
    // Beforehand, as getting credentials has its own errors and its own time limits. The SDK keeps and renews them.
    const { accessKeyId } = await this.#client.config.credentials()
    if (accessKeyId !== this.#lastKey?.accessKeyId) {
      this.#lastKey = { accessKeyId, since: this.#edges.clock.now().getTime() }
    }
    return retryAws('Amazon SES', this.#edges, send, worth)
  }

  #explain(error: unknown, permission: SesPermission): unknown {
    const failure = toFailure(error)
    return failure ? explainSesFailure(failure, permission, this.#target) : explainSettings(error)
  }

  #worth(failure: Failure): Retry {
    const unknownKey = /^(?:UnrecognizedClientException|InvalidClientTokenId)$/.test(failure.name)
    const age = this.#edges.clock.now().getTime() - (this.#lastKey?.since ?? 0)
    return unknownKey && this.#target.justAssumed && age < FRESH_MS ? 'once' : failure.retry
  }
}
