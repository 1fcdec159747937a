import { diagnose } from './diagnosis/diagnosis.ts'
import type { ActionError } from './errors.ts'
import type { Settings } from './inputs/settings.ts'
import { afterPut, type Current } from './mail-from/attributes.ts'
import type { Change } from './mail-from/decision.ts'
import type { DnsView } from './mail-from/dns-view.ts'
import type { Finding } from './mail-from/findings.ts'
import type { RecordChange } from './mail-from/publication.ts'
import { isInPlace } from './mail-from/record-status.ts'
import { type DnsRecord, dnsRecords } from './mail-from/records.ts'
import type { Message } from './message.ts'
import type { HostedZone } from './route53/route53.ts'

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
  /** The hosted zone that holds the records, when this run keeps them there; in a plan, the one that would hold them. */
  hostedZone?: HostedZone
  /** In a plan: the changes that are missing there. */
  toPublish: readonly RecordChange[]
  /** The changes that Route 53 accepted. */
  published: readonly RecordChange[]
  /** What the world saw last; unset when DNS was not asked, or has not answered. */
  view?: DnsView
  /** What was warned of, each also an annotation. */
  readonly warnings: Message[]
  error?: ActionError
}

/** What is known of a run before it has begun: nothing. */
export function newOutcome(): Outcome {
  return { accepted: false, requestId: '', toPublish: [], published: [], warnings: [] }
}

/** The records that the declared MAIL FROM domain needs; none when it is disabled, or when the inputs are wrong. */
export function wantedRecords({ settings }: Outcome): readonly DnsRecord[] {
  return settings?.desired.kind === 'custom' ? dnsRecords(settings.desired.domain, settings.region) : []
}

/** What is wrong with the DNS, as far as it was seen. */
export function findingsOf({ settings, view, hostedZone, toPublish, after }: Outcome): readonly Finding[] {
  if (!settings || !view) return []
  const zone = hostedZone && { ...hostedZone, holdsRecords: toPublish.length === 0 }
  const sesStatus = after?.kind === 'custom' && after.domain === view.name ? after.status : undefined
  return diagnose(view, { region: settings.region, sesStatus, hostedZone: zone })
}

/** The state that SES will have when the change is made; as it is where there is none to make. */
export function stateToCome({ settings, before, change }: Outcome): Current | undefined {
  return settings && change && change !== 'none' ? afterPut(settings.desired) : before
}

/** Whether the world sees both records as SES and the receivers of mail want them. */
export function areRecordsInPlace({ settings, view }: Outcome): boolean {
  return settings !== undefined && view !== undefined && isInPlace(view, settings.region)
}

/** Whether carrying out the plan does what a finding asks for. */
export function isCuredByPlan({ code }: Finding, { toPublish }: Outcome): boolean {
  const type = code === 'MX_MISSING' ? 'MX' : code === 'SPF_MISSING' ? 'TXT' : undefined
  return toPublish.some((change) => change.type === type)
}
