import { statusOf } from '../mail-from/attributes.ts'
import type { Finding } from '../mail-from/findings.ts'
import { oneValue } from '../message.ts'
import { changeOf, findingsOf, type Result, wantedRecords } from '../run/result.ts'

/** Every output that action.yml declares. */
export const OUTPUTS = [
  'success',
  'error-code',
  'error-message',
  'change',
  'changed',
  'mail-from-domain',
  'behavior-on-mx-failure',
  'mail-from-domain-status',
  'verified',
  'dns-records',
  'findings',
  'request-id',
  'response',
  'results',
] as const

export type OutputName = (typeof OUTPUTS)[number]

/** All outputs of a run; every run sets each of them. */
export function outputsOf(result: Result, endedAt: Date): Record<OutputName, string> {
  const { after, error, accepted, requestId } = result
  const custom = after?.kind === 'custom' ? after : undefined
  return {
    success: String(!error),
    'error-code': error?.code ?? '',
    'error-message': error?.text.plain() ?? '',
    change: changeOf(result) ?? '',
    changed: String(accepted),
    'mail-from-domain': oneValue(custom?.domain ?? ''),
    'behavior-on-mx-failure': oneValue(after?.behavior ?? ''),
    'mail-from-domain-status': oneValue(statusOf(after)),
    verified: String(statusOf(after) === 'SUCCESS'),
    'dns-records': JSON.stringify(wantedRecords(result)),
    findings: JSON.stringify(findingsOf(result).map(plainFinding)),
    'request-id': oneValue(requestId),
    response: JSON.stringify(responseOf(result, endedAt)),
    results: JSON.stringify(result.target ? [targetResult(result)] : []),
  }
}

/** A target in the output `results`. */
export function targetResult(result: Result) {
  const { target, after, error, accepted, published } = result
  return {
    identity: oneValue(target?.identity.name ?? ''),
    region: target?.region ?? '',
    success: !error,
    'error-code': error?.code ?? '',
    'error-message': error?.text.plain() ?? '',
    change: changeOf(result) ?? '',
    changed: accepted,
    published: published.length > 0,
    'mail-from-domain': oneValue(after?.kind === 'custom' ? after.domain : ''),
    'behavior-on-mx-failure': oneValue(after?.behavior ?? ''),
    'mail-from-domain-status': oneValue(statusOf(after)),
    verified: statusOf(after) === 'SUCCESS',
  }
}

/** The output `response`. */
export function responseOf({ error, requestId }: Pick<Result, 'error' | 'requestId'>, endedAt: Date) {
  return error
    ? { success: false, error: { code: error.code, message: error.text.plain() } }
    : { success: true, data: { id: oneValue(requestId), created_at: endedAt.toISOString() } }
}

function plainFinding({ severity, code, message }: Finding) {
  return { severity, code, message: message.plain() }
}
