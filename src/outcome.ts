import type { HostedZone } from './aws/route53.ts'
import type { ActionError } from './errors.ts'
import type { Settings } from './inputs.ts'
import type { Current } from './mail-from/attributes.ts'
import type { Change } from './mail-from/decision.ts'
import { diagnose } from './mail-from/diagnosis.ts'
import type { DnsView } from './mail-from/dns-view.ts'
import type { Finding } from './mail-from/findings.ts'
import type { RecordChange } from './mail-from/publication.ts'
import { type DnsRecord, dnsRecords } from './mail-from/records.ts'
import { isInPlace } from './mail-from/verdict.ts'
import type { Message } from './message.ts'

/** What is known of a run. It fills up as the run goes on, so a failed run reports as far as it came. */
export interface Outcome {
  /** Unset when the inputs are wrong. */
  settings?: Settings
  /** Unset when it was not, or could not be, read. */
  before?: Current
  change?: Change
  /** Whether SES accepted a change from this run. */
  accepted: boolean
  /** As SES has it when the run ends; unset when that is not known. */
  after?: Current
  /** AWS request id of the SES call that settled the result. */
  requestId: string
  /** The hosted zone that holds the records, when this run keeps them there. */
  hostedZone?: HostedZone
  /** The changes that Route 53 accepted. */
  published: readonly RecordChange[]
  /** What the world saw last; unset when DNS was not asked, or has not answered. */
  view?: DnsView
  /** What was warned of, each also an annotation. */
  readonly warnings: Message[]
  error?: ActionError
}

export function newOutcome(): Outcome {
  return { accepted: false, requestId: '', published: [], warnings: [] }
}

/** The records that the declared MAIL FROM domain needs; none when it is disabled, or when the inputs are wrong. */
export function wantedRecords({ settings }: Outcome): readonly DnsRecord[] {
  return settings?.desired.kind === 'custom' ? dnsRecords(settings.desired.domain, settings.region) : []
}

/** What is wrong with the DNS, as far as it was seen. */
export function findingsOf({ settings, view, hostedZone }: Outcome): readonly Finding[] {
  return settings && view ? diagnose(view, settings.region, hostedZone) : []
}

/** Whether the world sees both records as SES and the receivers of mail want them. */
export function areRecordsInPlace({ settings, view }: Outcome): boolean {
  return settings !== undefined && view !== undefined && isInPlace(view, settings.region)
}
