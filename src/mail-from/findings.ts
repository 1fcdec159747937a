import { type Message, msg } from '../message.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * Every code of a finding, with its usual severity. `error`: keeps SES from verifying; `warning`: SES verifies, but mail fails SPF
 * or its alignment, or AWS documents something else; `info`: worth knowing. docs/findings.md lists each with its fix.
 */
export const SEVERITIES = {
  MX_MISSING: 'error',
  MX_MULTIPLE: 'error',
  MX_WRONG_HOST: 'error',
  MX_WRONG_SUFFIX: 'error',
  MX_WRONG_REGION: 'error',
  MX_ZONE_APPENDED: 'error',
  MX_PREFERENCE_IN_HOST: 'error',
  MX_HOST_MALFORMED: 'error',
  NAME_ZONE_APPENDED: 'error',
  RECORDS_AT_OTHER_NAME: 'error',
  CNAME_IN_THE_WAY: 'error',
  NAME_SERVERS_DISAGREE: 'error',
  ZONE_NOT_DELEGATED: 'error',
  DNS_SERVFAIL: 'error',
  HOSTED_ZONE_NOT_DELEGATED: 'warning',
  MX_WRONG_PREFERENCE: 'warning',
  MX_OTHER_PARTITION: 'warning',
  SPF_MISSING: 'warning',
  SPF_MULTIPLE: 'warning',
  SPF_WITHOUT_SES: 'warning',
  SPF_INVALID: 'warning',
  SPF_TOO_MANY_LOOKUPS: 'warning',
  SPF_ALLOWS_ALL: 'warning',
  DMARC_STRICT_SPF: 'warning',
  IDENTITY_NOT_VERIFIED: 'warning',
  MX_OTHER_REGION: 'info',
  RECORDS_NOT_VISIBLE_YET: 'info',
  WILDCARD_ANSWERS: 'info',
  PRIVATE_DNS_VIEW: 'info',
  DNS_REFUSED: 'info',
  DNS_TIMEOUT: 'info',
  DNS_UNREACHABLE: 'info',
  DNS_UNREADABLE: 'info',
} as const satisfies Record<string, Severity>

export type FindingCode = keyof typeof SEVERITIES

/** All codes, for whoever has to list them. */
export const FINDING_CODES = Object.keys(SEVERITIES) as readonly FindingCode[]

/** One thing that the diagnosis found. */
export interface Finding {
  readonly severity: Severity
  readonly code: FindingCode
  /** What was seen, and how to fix it. */
  readonly message: Message
}

/** Makes a finding from a sentence that says what was seen, and one that says how to fix it. */
export function finding(
  code: FindingCode,
  seen: Message,
  fix: Message,
  severity: Severity = SEVERITIES[code],
): Finding {
  return { severity, code, message: msg`${seen} ${fix}` }
}

const RANKS: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** The gravest first. */
export function bySeverity(a: Finding, b: Finding): number {
  return RANKS[a.severity] - RANKS[b.severity]
}
