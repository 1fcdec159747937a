import type { Clock } from '../clock.ts'
import { type ActionError, type ActionErrorDetails, aboutDoubt, toActionError } from '../errors.ts'
import type { Trace } from '../http/http.ts'
import type { Message } from '../message.ts'
import { type Attempt, inTurn, type Turns, withRetries } from '../retry.ts'
import { classify, type Failure, type ServiceFailure } from './failure.ts'

/** What every edge is given by the run. */
export interface EdgeOptions {
  readonly clock: Clock
  /** Aborted when the job is canceled; ends whatever is under way. */
  readonly signal: AbortSignal
  /** Makes a secret unprintable. Called before anything else sees it. */
  mask(secret: string): void
  readonly trace: Trace
  /** Called before a call is tried again. */
  onRetry(service: string, message: string, delayMs: number): void
  /** Lets each attempt through in its turn, where a run makes many calls. */
  readonly limiter?: Turns | undefined
}

/** The same, for what has to tell the user of a decision. */
export interface LoggingEdges extends EdgeOptions {
  log(line: Message): void
}

/** Settings that every SDK client shares. One attempt each: `withRetries` decides about more, alike for all services. */
export function clientSettings(region: string) {
  return {
    region,
    maxAttempts: 1,
    retryMode: 'standard',
    // Set here, or the SDK would read the AWS config files for each of them. Only the application ID is left to users.
    defaultsMode: 'standard' as const,
    authSchemePreference: [] as string[],
    sigv4aSigningRegionSet: [] as string[],
    userAgentAppId: process.env['AWS_SDK_UA_APP_ID'] ?? '',
    customUserAgent: [['ses-mail-from-action']] satisfies [string][],
  }
}

/** A call of AWS: how its failure reads, and what it may have changed. */
export interface Call {
  readonly service: string
  /** Turns a failure for good into its code and sentence; called once for each. */
  explain(failure: ServiceFailure): ActionError
  /** The service that the call asks to change something; unset for a call that only reads. */
  readonly changes?: NonNullable<ActionErrorDetails['mayBeDone']>
  /** What the caller knows better about a failure. */
  refine?(failure: ServiceFailure): ServiceFailure
  /** What an error means that neither a service nor the network caused, where it is no bug. */
  unclassified?(error: unknown): ActionError
}

/**
 * Makes a call, with its retries.
 *
 * @param send is told whether an earlier attempt may have changed something
 * @throws ActionError what `explain` makes of the last failure, or the reason of the signal. Where one of the attempts may have
 *   changed something, the error says so, in words and by `details.mayBeDone`.
 */
export async function callAws<T>(
  call: Call,
  send: (isInDoubt: boolean) => Promise<T>,
  edges: EdgeOptions,
): Promise<T> {
  const { clock, signal, onRetry } = edges
  signal.throwIfAborted()
  let mayBeDone = false
  const attempt = async (): Promise<Attempt<T, Failure>> => {
    const result = await attemptInTurn(call, () => send(mayBeDone), edges.limiter)
    if ('failure' in result) mayBeDone ||= result.failure.mayBeDone
    return result
  }
  const result = await withRetries(attempt, {
    clock,
    signal,
    onRetry: (failure, delayMs) => onRetry(call.service, messageOf(failure), delayMs),
  })
  if ('value' in result) return result.value
  const error = signal.aborted ? toActionError(signal.reason) : explainFailure(call, result.failure)
  if (!call.changes || !mayBeDone) throw error
  throw error.with(aboutDoubt(call.changes), { mayBeDone: call.changes })
}

/** Makes a call once, in its turn; one that is throttled is made again. */
export async function attemptInTurn<T>(
  call: Pick<Call, 'refine' | 'unclassified'>,
  send: () => Promise<T>,
  limiter: Turns | undefined,
): Promise<Attempt<T, Failure>> {
  try {
    return await inTurn(() => attemptCall(call, send), limiter)
  } catch (error) {
    // The run was canceled, or the limiter stopped, before its turn: nothing was sent.
    return { failure: { kind: 'known', retry: 'final', mayBeDone: false, error: toActionError(error) } }
  }
}

/** Makes a call once; whatever it throws becomes a classified failure, here and nowhere else. */
export async function attemptCall<T>(
  { refine, unclassified }: Pick<Call, 'refine' | 'unclassified'>,
  send: () => Promise<T>,
): Promise<Attempt<T, Failure>> {
  try {
    return { value: await send() }
  } catch (error) {
    const failure = classify(error, unclassified)
    return { failure: failure.kind === 'known' ? failure : (refine?.(failure) ?? failure) }
  }
}

/** The error that tells the user of a failure. */
export function explainFailure({ explain }: Pick<Call, 'explain'>, failure: Failure): ActionError {
  return failure.kind === 'known' ? failure.error : explain(failure)
}

function messageOf(failure: Failure): string {
  return failure.kind === 'known' ? failure.error.message : failure.message
}
