import type { FileProblem } from './inputs/settings.ts'
import { code, type Message, msg } from './message.ts'

/** Every code that the output `error-code` can hold. The README lists each with its reason and fix. */
export const ERROR_CODES = [
  'VALIDATION_ERROR',
  'OIDC_UNAVAILABLE',
  'ROLE_NOT_ASSUMED',
  'CREDENTIALS_MISSING',
  'CREDENTIALS_REJECTED',
  'ACCESS_DENIED',
  'IDENTITY_NOT_FOUND',
  'REQUEST_REJECTED',
  'RATE_LIMITED',
  'SERVICE_ERROR',
  'NETWORK_ERROR',
  'DNS_CONFLICT',
  'RECORDS_NOT_LIVE',
  'VERIFICATION_FAILED',
  'VERIFICATION_TIMEOUT',
  'DRIFT_DETECTED',
  'NOT_VERIFIED',
  'TARGETS_FAILED',
  'CANCELLED',
  'INTERNAL_ERROR',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Something to show in the summary under the error, to copy. */
export interface Remedy {
  readonly title: string
  readonly json: unknown
}

/** What else is known of a failure, for the outputs and the summary. */
export interface ActionErrorDetails {
  /** AWS request ID of the call that failed. */
  readonly requestId?: string | undefined
  readonly remedy?: Remedy | undefined
  /** Where the text is a list: how many there are of what. */
  readonly lead?: Message | undefined
  /** The sentences of that list one by one. */
  readonly points?: readonly Message[] | undefined
  /** What is wrong with the `config-file`, to annotate it. */
  readonly inFile?: { readonly path: string; readonly problems: readonly FileProblem[] } | undefined
  /** The service that had been sent a change, where nobody knows if it was made. */
  readonly mayBeDone?: 'Amazon SES' | 'Amazon Route 53' | 'Cloudflare' | undefined
}

/** A failure as the user sees it: a code for programs, and one line that says what happened and what to do. */
export class ActionError extends Error {
  readonly code: ErrorCode
  readonly text: Message
  readonly details: ActionErrorDetails

  constructor(code: ErrorCode, text: Message, details: ActionErrorDetails = {}, cause?: unknown) {
    super(text.plain(), { cause })
    this.name = 'ActionError'
    this.code = code
    this.text = text
    this.details = details
  }

  /** The same failure with another sentence after it. */
  with(sentence: Message, details: ActionErrorDetails = {}): ActionError {
    return new ActionError(
      this.code,
      msg`${this.text} ${sentence}`,
      { ...this.details, ...details },
      this.cause,
    )
  }
}

/** What an error of somebody else's says. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** Anything thrown, as an `ActionError`: what is none already is a bug of ours. */
export function toActionError(thrown: unknown): ActionError {
  if (thrown instanceof ActionError) return thrown
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  return new ActionError(
    'INTERNAL_ERROR',
    msg`This is a bug in the Action: ${what}. Please report it with the log of a run in debug mode (secret ${code('ACTIONS_STEP_DEBUG')} set to ${code('true')}).`,
    {},
    thrown,
  )
}

/** That a change may have been made, though nobody said so. */
export function aboutDoubt(service: NonNullable<ActionErrorDetails['mayBeDone']>): Message {
  return msg`${service} may or may not have applied the change; running the step again is safe.`
}

/** What went wrong, as a value. */
export interface Failed {
  readonly kind: 'failed'
  readonly error: ActionError
}

/** A promise that never rejects: what went wrong becomes a value. */
export async function settled<T>(promise: Promise<T>): Promise<T | Failed> {
  try {
    return await promise
  } catch (error) {
    return { kind: 'failed', error: toActionError(error) }
  }
}
