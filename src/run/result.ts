import { diagnose } from '../diagnosis/diagnosis.ts'
import { identityNotVerified } from '../diagnosis/identity.ts'
import { spfAttempt } from '../diagnosis/spf-record.ts'
import type { ProviderZone } from '../dns-provider/provider.ts'
import type { ActionError } from '../errors.ts'
import type { Settings, Target } from '../inputs/settings.ts'
import { afterPut, type Current } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { type DnsView, recordsOf } from '../mail-from/dns-view.ts'
import { bySeverity, type Finding } from '../mail-from/findings.ts'
import type { RecordChange } from '../mail-from/publication.ts'
import { isInPlace } from '../mail-from/record-status.ts'
import { type DnsRecord, dnsRecords } from '../mail-from/records.ts'
import type { Message } from '../message.ts'
import type { Plan, Publication } from './plan.ts'

/** What is known of a target when the run ends, wherever it ended: what is reported. Each step of a run makes a new one. */
export interface Result {
  /** Unset when the inputs are wrong. */
  readonly settings?: Settings | undefined
  readonly target?: Target | undefined
  /** What SES had; unset when it was not, or could not be, read. */
  readonly before?: Current | undefined
  /** Whether SES lets the identity itself send; unset when that is not known. */
  readonly canSend?: boolean | undefined
  readonly plan?: Plan | undefined
  /** Whether SES accepted a change from this run. */
  readonly accepted: boolean
  /** What SES has when the run ends; unset when that is not known. */
  readonly after?: Current | undefined
  /** AWS request ID of the SES call that settled the result. */
  readonly requestId: string
  /** Whether this run knows that the zone holds both records: it published them, or found them there. */
  readonly isZoneComplete?: boolean
  /** Whether another target of the run has the same MAIL FROM domain, and publishes its records. */
  readonly areRecordsShared?: boolean
  /** The changes that the DNS provider accepted. */
  readonly published: readonly RecordChange[]
  /** What DNS showed last; unset when it was not asked, or has not answered. */
  readonly dns?: DnsView | undefined
  /** Warnings, each also an annotation. */
  readonly warnings: readonly Message[]
  readonly error?: ActionError | undefined
  /** ID of the AWS account, where the run had to ask for it. */
  readonly account?: string | undefined
}

/** What is known before a run has begun: nothing. */
export const NOTHING_KNOWN: Result = { accepted: false, requestId: '', published: [], warnings: [] }

/** What has to be done, or would have to be; unset where that is not known. */
export function changeOf({ plan }: Result): Change | undefined {
  return plan?.change
}

/** What is to be published, and where; unset where nothing is, or cannot be. */
export function publicationOf({ plan }: Result): Publication | undefined {
  return plan?.kind === 'ready' ? plan.publication : undefined
}

/** In a plan: the changes that `apply` would make in the zone. */
export function toPublish(result: Result): readonly RecordChange[] {
  return result.settings?.mode === 'plan' ? (publicationOf(result)?.changes ?? []) : []
}

/** The records that the declared MAIL FROM domain needs; none when it is disabled, or when the inputs are wrong. */
export function wantedRecords({ target }: Result): readonly DnsRecord[] {
  return target?.desired.kind === 'custom' ? dnsRecords(target.desired.domain, target.mxRegion) : []
}

/** A finding, and whether carrying out the plan fixes it: then it is no alarm, so its severity is `info`. */
export interface ReportedFinding extends Finding {
  readonly isFixedByPlan: boolean
}

/** What is wrong, as far as it was seen, the gravest first. */
export function findingsOf(result: Result): readonly ReportedFinding[] {
  const { target, canSend } = result
  const ofIdentity =
    target?.desired.kind === 'custom' && canSend === false ? [identityNotVerified(target.identity)] : []
  return [...dnsFindings(result), ...ofIdentity]
    .map((found) =>
      isFixedByPlan(found, result)
        ? { ...found, severity: 'info' as const, isFixedByPlan: true }
        : { ...found, isFixedByPlan: false },
    )
    .toSorted(bySeverity)
}

function dnsFindings(result: Result): readonly Finding[] {
  const { target, dns, after } = result
  if (!target || !dns) return []
  // Of another domain SES's status says nothing about this one.
  const sesStatus = after?.kind === 'custom' && after.domain === dns.name ? after.status : undefined
  return diagnose(dns, { region: target.mxRegion, sesStatus, hostedZone: zoneOf(result) })
}

function zoneOf(result: Result): (ProviderZone & { readonly holdsRecords: boolean }) | undefined {
  const publication = publicationOf(result)
  if (!publication) return undefined
  const { zone, changes } = publication
  return { ...zone, holdsRecords: changes.length === 0 || result.isZoneComplete === true }
}

/** The state that SES will have when the change is made; as it is where there is none to make. */
export function stateToCome(result: Result): Current | undefined {
  const { target, before } = result
  const change = changeOf(result)
  return target && change && change !== 'none' ? afterPut(target.desired) : before
}

/** Whether DNS shows both records as SES and the receivers of mail want them. */
export function areRecordsInPlace({ target, dns }: Result): boolean {
  return target !== undefined && dns !== undefined && isInPlace(dns, target.mxRegion)
}

/** Records elsewhere are none once the name has its own. */
function isFixedByPlan({ code, severity }: Finding, result: Result): boolean {
  const creates = (type: DnsRecord['type']) => toPublish(result).some(({ record }) => record.type === type)
  switch (code) {
    case 'MX_MISSING':
      return creates('MX')
    case 'SPF_MISSING':
      // Of a record that was meant to be SPF, the plan leaves the terms out.
      return creates('TXT') && !(result.dns && spfAttempt(recordsOf(result.dns.txt)))
    case 'NAME_ZONE_APPENDED':
    case 'RECORDS_AT_OTHER_NAME':
      return creates(severity === 'error' ? 'MX' : 'TXT')
    default:
      return false
  }
}
