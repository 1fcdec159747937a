import type { ActionError, ErrorCode } from '../errors.ts'
import type { Mode, Target } from '../inputs/settings.ts'
import { type Current, type Desired, statusOf } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import type { DnsView } from '../mail-from/dns-view.ts'
import type { Severity } from '../mail-from/findings.ts'
import { creationsIn } from '../mail-from/publication.ts'
import { type RecordStatus, recordsSeen } from '../mail-from/record-status.ts'
import type { DnsRecord } from '../mail-from/records.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { codeSpan, msg } from '../message.ts'
import {
  areRecordsInPlace,
  changeOf,
  findingsOf,
  isFixedByPlan,
  publicationOf,
  type Result,
  stateToCome,
  toPublish,
  wantedRecords,
} from '../run/result.ts'
import { withoutSecrets } from '../secrets.ts'
import { alert, codeBlock, fitting, table } from './markdown.ts'
import { ATTRIBUTES, shown } from './plan-sentences.ts'
import { aboutZone, nextStep } from './sentences.ts'

/** GitHub takes 1 MiB ("Job summaries"), and a character is three bytes at the most. */
const MOST_CHARACTERS = 340_000

/** The job summary of a run, as GitHub Flavored Markdown. */
export function summaryOf(result: Result): string {
  const rest = msg`Some of this summary is left out, as it is too long for GitHub.`
  return `${fitting(sectionsOf(result), MOST_CHARACTERS, rest)}\n`
}

/** What a run has to show, the most important first. Values from outside stand in code spans and code blocks only. */
export function sectionsOf(result: Result): readonly string[] {
  const isUnknown = result.error && !result.dns && !result.accepted
  const isNeedless = isUnknown || areRecordsInPlace(result) || toPublish(result).length > 0
  const records = isNeedless ? [] : wantedRecords(result)
  return [
    heading(result),
    result.error ? failure(result.error) : '',
    result.error ? remedy(result.error) : '',
    ...result.warnings.map((warning) => alert('WARNING', warning.markdown())),
    result.settings && result.target ? facts(result.settings.mode, result.target, result) : '',
    result.error ? '' : `**Next step:** ${nextStep(result).markdown()}`,
    publishedSection(result),
    planSection(result),
    result.dns ? seenInDns(result.dns, result) : '',
    records.length > 0 ? dns(records) : '',
  ]
}

const DONE: Record<Change, string> = {
  none: 'MAIL FROM domain unchanged',
  enable: 'MAIL FROM domain enabled',
  update: 'MAIL FROM domain updated',
  restart: 'MAIL FROM verification restarted',
  disable: 'MAIL FROM domain disabled',
}

const PLANNED: Record<Change, string> = {
  none: 'nothing to change',
  enable: 'enable the MAIL FROM domain',
  update: 'update the MAIL FROM domain',
  restart: 'restart the MAIL FROM verification',
  disable: 'disable the MAIL FROM domain',
}

function heading(result: Result): string {
  const { target, error } = result
  const subject = target ? ` for ${codeSpan(target.identity.name)}` : ''
  return error ? `## ❌ ${failed(error, result)}${subject}` : `## ${succeeded(result)}${subject}`
}

function succeeded(result: Result): string {
  const { settings, target } = result
  const change = changeOf(result) ?? 'none'
  switch (settings?.mode) {
    case 'plan':
      return planned(change, result)
    case 'check':
      return `✅ ${target?.desired.kind === 'custom' ? 'MAIL FROM domain live and verified' : 'No MAIL FROM domain, as declared'}`
    default:
      return `✅ ${DONE[change]}${isVerifiedByWait(result) ? ' and verified' : ''}`
  }
}

function planned(change: Change, result: Result): string {
  const publishes = toPublish(result).length > 0
  const steps = [
    ...(change !== 'none' || !publishes ? [PLANNED[change]] : []),
    ...(publishes ? ['publish DNS records'] : []),
  ]
  const isIdle = change === 'none' && !publishes
  return `${isIdle ? '✅' : '📝'} Plan: ${steps.join(' and ')}`
}

function isVerifiedByWait({ settings, after }: Result): boolean {
  return settings !== undefined && settings.waitMinutes > 0 && statusOf(after) === 'SUCCESS'
}

const FAILED: Partial<Record<ErrorCode, string>> = {
  VALIDATION_ERROR: 'Settings are wrong',
  DNS_CONFLICT: 'DNS records not published',
  VERIFICATION_FAILED: 'MAIL FROM domain not verified',
  VERIFICATION_TIMEOUT: 'MAIL FROM domain not verified',
  DRIFT_DETECTED: 'MAIL FROM settings are not the declared ones',
  NOT_VERIFIED: 'MAIL FROM domain not verified',
}

function failed({ code, details }: ActionError, result: Result): string {
  const { settings, accepted, plan } = result
  const mode = settings?.mode
  if (mode === 'plan') return 'Plan failed'
  const known = FAILED[code]
  if (known) return known
  if (mode === 'check') return 'MAIL FROM domain not checked'
  if (details.mayBeDone === 'Amazon SES') return 'MAIL FROM settings may not have been applied'
  const isApplied = accepted || (plan?.kind === 'ready' && plan.change === 'none')
  return isApplied ? 'MAIL FROM settings applied, then the step failed' : 'MAIL FROM settings not applied'
}

function failure({ code, text, details }: ActionError): string {
  const { points = [] } = details
  const list = points.map((point) => `> - ${point.markdown()}`).join('\n')
  const message =
    points.length > 1 ? `${points.length} settings are wrong; nothing was sent.\n>\n${list}` : text.markdown()
  return alert('CAUTION', `**${code}**: ${message}`)
}

function remedy({ details }: ActionError): string {
  return details.remedy
    ? `${details.remedy.title}:\n\n${codeBlock('json', printable(details.remedy.json))}`
    : ''
}

/** JSON that hides nothing: what is copied into a trust policy must be what is seen. */
function printable(value: unknown): string {
  const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return withoutSecrets(JSON.stringify(value, undefined, 2)).replace(/[^\x20-\x7e\n]/g, toEscape)
}

/** Whose MAIL FROM domain it is. */
export function placeOf({ identity, region }: Pick<Target, 'identity' | 'region'>): string {
  return `Identity ${codeSpan(identity.name)} in ${codeSpan(region)}`
}

function facts(mode: Mode, target: Target, result: Result): string {
  const place = placeOf(target)
  const [header, left, right] = sides(mode, target, result)
  if (!left && !right) return place
  const rows = ATTRIBUTES.map((attribute) => [
    attribute.label.markdown(),
    shown(attribute, left).markdown(),
    shown(attribute, right).markdown(),
  ])
  return `${place}\n\n${table(['', ...header], rows)}`
}

/** What the mode is about, side by side. */
function sides(
  mode: Mode,
  { desired }: Target,
  result: Result,
): readonly [string[], Current | undefined, Current | undefined] {
  const { before, after } = result
  switch (mode) {
    case 'apply':
      return [['Before', 'After'], before, after]
    case 'plan':
      return [['Now', 'After `apply`'], before, stateToCome(result)]
    case 'check':
      return [['Declared', 'Found'], after && declared(desired, after), after]
  }
}

/** As it should be once SES has done its part. Without a custom MAIL FROM domain the behavior does not matter. */
function declared(desired: Desired, { behavior }: Current): Current {
  return desired.kind === 'custom' ? { ...desired, status: 'SUCCESS' } : { kind: 'default', behavior }
}

function seenInDns(view: DnsView, result: Result): string {
  const { target } = result
  const seen = target ? recordsSeen(view, target.region) : []
  const rows = wantedRecords(result).map((record) => {
    const { seen: values = [], status = 'not known' } = seen.find(({ type }) => type === record.type) ?? {}
    const wanted = record.type === 'MX' ? `${record.priority} ${record.value}` : record.value
    return [
      `${record.type} ${codeSpan(record.name)}`,
      codeSpan(wanted),
      status === 'not known' ? 'no answer' : valueCell(values),
      `${STATUSES[status]} ${status}`,
    ]
  })
  const findings = findingsOf(result).map((finding) => {
    const { severity, code, message } = finding
    const isFixed = isFixedByPlan(finding, result)
    const sign = SIGNS[isFixed ? 'info' : severity]
    return `- ${sign} **${code}**: ${message.markdown()}${isFixed ? ' This is what `apply` would do.' : ''}`
  })
  return [
    '### What DNS shows',
    `Asked: ${ASKED[view.asked]}.`,
    table(['Record', 'Wanted', 'Seen', 'Status'], rows),
    findings.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function publishedSection(result: Result): string {
  const { published } = result
  const zone = publicationOf(result)?.zone
  if (!zone || published.length === 0) return ''
  const types = creationsIn(published).map(({ type }) => type)
  return `This run published ${types.join(' and ')} in ${aboutZone(zone).markdown()}.`
}

function planSection(result: Result): string {
  const { target } = result
  const changes = toPublish(result)
  const hostedZone = publicationOf(result)?.zone
  if (!hostedZone || changes.length === 0 || target?.desired.kind !== 'custom') return ''
  const rows = creationsIn(changes).map(({ type, ttl, values }) => [
    type,
    codeSpan(values.at(-1) ?? ''),
    String(ttl),
    values.length > 1 ? `added to the ${type} records that are there` : 'created',
  ])
  return [
    '### DNS records that `apply` would publish',
    `At ${codeSpan(target.desired.domain)}, in ${aboutZone(hostedZone).markdown()}:`,
    table(['Type', 'Value', 'TTL', ''], rows),
  ].join('\n\n')
}

const STATUSES: Record<RecordStatus, string> = {
  'in place': '✅',
  missing: '❌',
  wrong: '❌',
  'not known': '❔',
}
const SIGNS: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }
const ASKED: Record<DnsView['asked'], string> = {
  'name-servers': "the zone's own name servers",
  resolvers: 'the DNS resolvers of the runner, whose answers may be some minutes old',
  'dns-servers': 'the servers of `dns-servers`',
}

const MOST_VALUES = 5

/** Values of a table cell, each on a line of its own. */
function valueCell(values: readonly string[]): string {
  if (values.length === 0) return 'none'
  const more = values.length > MOST_VALUES ? [`and ${values.length - MOST_VALUES} more`] : []
  return [...values.slice(0, MOST_VALUES).map(codeSpan), ...more].join('<br>')
}

function dns(records: readonly DnsRecord[]): string {
  const rows = records.map((record) => [
    record.type,
    codeSpan(record.name),
    record.type === 'MX' ? String(record.priority) : '',
    codeSpan(record.value),
    String(record.ttl),
  ])
  return [
    '### DNS records that SES needs',
    table(['Type', 'Name', 'Priority', 'Value', 'TTL'], rows),
    'The same, to copy into a zone file:',
    codeBlock('dns', zoneFile(records)),
  ].join('\n\n')
}
