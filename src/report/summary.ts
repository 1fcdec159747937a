import type { ActionError, ErrorCode } from '../errors.ts'
import type { Target } from '../inputs/settings.ts'
import { type Current, statusOf } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import type { DnsView } from '../mail-from/dns-view.ts'
import type { Finding, Severity } from '../mail-from/findings.ts'
import { type RecordStatus, recordsSeen } from '../mail-from/record-status.ts'
import type { DnsRecord } from '../mail-from/records.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { code, codeSpan, msg } from '../message.ts'
import {
  areRecordsInPlace,
  changeOf,
  findingsOf,
  publicationOf,
  type Result,
  stateToCome,
  toPublish,
  wantedRecords,
} from '../run/result.ts'
import { withoutSecrets } from '../secrets.ts'
import { nextStep, outcomeOf } from './conclusion.ts'
import { SUMMARY_CHARACTERS } from './delivery.ts'
import { alert, codeBlock, details, fitting, table } from './markdown.ts'
import { ATTRIBUTES, showAttribute } from './plan-sentences.ts'
import { addedValue, isNamedIn } from './sentences.ts'

/** The job summary of a run, as GitHub Flavored Markdown. */
export function summaryOf(result: Result): string {
  const rest = msg`Some of this was left out, as it is too long for GitHub; the outputs and the log have more.`
  return `${fitting(sectionsOf(result), SUMMARY_CHARACTERS, rest)}\n`
}

type Place = Pick<Target, 'identity' | 'region'>

/**
 * What a run has to show, the most important first. Values from outside are in code spans and code blocks only.
 *
 * @param place what the run is about, where the result does not say so
 */
export function sectionsOf(result: Result, place: Place | undefined = result.target): readonly string[] {
  const { error, warnings } = result
  return [
    heading(result, place),
    ...(error ? failure(error) : [`**${outcomeOf(result).markdown()}** ${nextStep(result).markdown()}`]),
    error ? remedy(error) : '',
    ...warnings.map((warning) => alert('WARNING', warning.markdown())),
    findingsSection(result),
    settingsSection(result),
    publicationSection(result),
    recordsToPublish(result),
    dnsSection(result),
  ]
}

function heading(result: Result, place: Place | undefined): string {
  const subject = place ? ` for ${codeSpan(place.identity.name)} in ${codeSpan(place.region)}` : ''
  return `### ${result.error ? `❌ ${failed(result.error, result)}` : succeeded(result)}${subject}`
}

const DONE: Record<Change, string> = {
  none: 'SES MAIL FROM domain unchanged',
  enable: 'SES MAIL FROM domain enabled',
  update: 'SES MAIL FROM settings updated',
  restart: 'SES MAIL FROM verification restarted',
  disable: 'SES MAIL FROM domain disabled',
}

function succeeded(result: Result): string {
  const { settings, target } = result
  const change = changeOf(result) ?? 'none'
  switch (settings?.mode) {
    case 'plan':
      return `${change === 'none' && toPublish(result).length === 0 ? '✅' : '📝'} SES MAIL FROM plan`
    case 'check':
      return result.canSend === false && target?.desired.kind === 'custom'
        ? "⚠️ SES MAIL FROM check passed, but the identity isn't verified"
        : '✅ SES MAIL FROM check passed'
    default:
      return `✅ ${DONE[change]}${isVerifiedByWait(result) ? ' and verified' : ''}`
  }
}

function isVerifiedByWait({ settings, after }: Result): boolean {
  return settings !== undefined && settings.waitMinutes > 0 && statusOf(after) === 'SUCCESS'
}

const FAILED: Partial<Record<ErrorCode, string>> = {
  VALIDATION_ERROR: 'SES MAIL FROM inputs are invalid',
  DNS_CONFLICT: 'SES MAIL FROM settings not applied: DNS conflict',
  VERIFICATION_FAILED: 'SES MAIL FROM domain not verified',
  VERIFICATION_TIMEOUT: 'SES MAIL FROM domain not verified in time',
  DRIFT_DETECTED: 'SES MAIL FROM settings differ',
  NOT_VERIFIED: 'SES MAIL FROM domain not verified',
}

function failed({ code, details }: ActionError, result: Result): string {
  const { settings, accepted, plan } = result
  const mode = settings?.mode
  if (mode === 'plan') return 'SES MAIL FROM plan failed'
  const known = FAILED[code]
  if (known) return known
  if (mode === 'check') return 'SES MAIL FROM check failed'
  if (details.mayBeDone === 'Amazon SES') return 'SES MAIL FROM settings may not have been applied'
  const isApplied = accepted || (plan?.kind === 'ready' && plan.change === 'none')
  return isApplied
    ? 'SES MAIL FROM settings applied, but the step failed'
    : 'SES MAIL FROM settings not applied'
}

/** Problems that are left out or shown together. */
const POINTS_OF_SECTION = 40

function failure({ code, text, details: { lead, points = [] } }: ActionError): readonly string[] {
  if (!lead || points.length < 2) return [alert('CAUTION', `**${code}**: ${text.markdown()}`)]
  const lines = points.map((point) => `- ${point.markdown()}`)
  const first = lines.splice(0, POINTS_OF_SECTION).map((line) => `> ${line}`)
  const others: string[] = []
  while (lines.length > 0) others.push(lines.splice(0, POINTS_OF_SECTION).join('\n'))
  const title = `**${code}**: ${lead.markdown()}. Nothing was sent.`
  return [alert('CAUTION', [title, '>', ...first].join('\n')), ...others]
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

/** What is left to fix; what the error says already is not said again. */
function findingsSection(result: Result): string {
  return findingsOf(result)
    .filter(({ severity }) => severity !== 'info')
    .filter((finding) => !isNamedIn(finding, result.error))
    .map(listed)
    .join('\n')
}

function listed({ severity, code, message }: Finding): string {
  return `- ${SIGNS[severity]} **${code}**: ${message.markdown()}`
}

/** SES side by side: before and after, now and then, expected and found. */
function settingsSection(result: Result): string {
  const [header, ...states] = sides(result)
  if (states.every((state) => state === undefined)) return ''
  // A plan changes no status but that of a domain for which SES starts over.
  const hasStatus = result.settings?.mode !== 'plan' || ['none', 'restart'].includes(changeOf(result) ?? '')
  const rows = ATTRIBUTES.filter(({ isStatus }) => hasStatus || !isStatus).map((attribute) => [
    attribute.label.markdown(),
    ...states.map((state) => showAttribute(attribute, state).markdown()),
  ])
  return table(['SES setting', ...header], rows)
}

function sides(result: Result): readonly [readonly string[], ...(Current | undefined)[]] {
  const { settings, before, after } = result
  switch (settings?.mode) {
    case 'plan':
      return [['Now', 'After apply'], before, stateToCome(result)]
    case 'check':
      return [['Expected', 'In SES'], after && expected(result, after), after]
    default:
      return before === after ? [['In SES'], after] : [['Before', 'After'], before, after]
  }
}

/** As it should be once SES has done its part. Without a custom MAIL FROM domain the behavior does not matter. */
function expected({ target }: Result, { behavior }: Current): Current {
  return target?.desired.kind === 'custom'
    ? { ...target.desired, status: 'SUCCESS' }
    : { kind: 'default', behavior }
}

/** The records that the run creates, or would. */
function publicationSection(result: Result): string {
  const { target, published } = result
  const zone = publicationOf(result)?.zone
  const isPlan = result.settings?.mode === 'plan'
  const changes = isPlan ? toPublish(result) : published
  if (!zone || changes.length === 0 || target?.desired.kind !== 'custom') return ''
  const name = codeSpan(target.desired.domain)
  const rows = changes.map((change) => {
    const action = change.joins ? (isPlan ? 'add' : 'added') : isPlan ? 'create' : 'created'
    return [action, `${change.record.type} ${name}`, codeSpan(addedValue(change))]
  })
  return table(
    [
      'Action',
      `DNS record in ${zone.provider === 'cloudflare' ? 'the Cloudflare zone ' : ''}${codeSpan(zone.name)} (${codeSpan(zone.id)})`,
      'Value',
    ],
    rows,
  )
}

/** The records for the user to publish, where they are not known to be there and nobody else publishes them. */
function recordsToPublish(result: Result): string {
  const { dns, accepted, error, published } = result
  const isUnknown = error && !dns && !accepted
  const changes = publicationOf(result)?.changes
  const isPublished = changes && (!error || changes.length === 0 || published.length > 0)
  const records = wantedRecords(result)
  if (isUnknown || isPublished || areRecordsInPlace(result) || records.length === 0) return ''
  const rows = records.map((record) => [
    record.type,
    codeSpan(record.name),
    record.type === 'MX' ? String(record.priority) : '',
    codeSpan(record.value),
    String(record.ttl),
  ])
  return [
    '#### DNS records that SES needs',
    table(['Type', 'Name', 'Priority', 'Value', 'TTL'], rows),
    details('As a zone file', codeBlock('dns', zoneFile(records))),
  ].join('\n\n')
}

/** What DNS showed last, folded. */
function dnsSection(result: Result): string {
  const { dns, target } = result
  if (!dns || !target) return ''
  const seen = recordsSeen(dns, target.mxRegion)
  const rows = wantedRecords(result).map((record) => {
    const { seen: values = [], status = 'not known' } = seen.find(({ type }) => type === record.type) ?? {}
    return [
      `${record.type} ${codeSpan(record.name)}`,
      codeSpan(recordValue(record)),
      status === 'not known' ? 'no answer' : valueCell(values),
      STATUSES[status],
    ]
  })
  const lesser = findingsOf(result)
    .filter(({ severity }) => severity === 'info')
    .map((finding) =>
      finding.isFixedByPlan ? `${listed(finding)} ${code('apply').markdown()} fixes this.` : listed(finding),
    )
  const sections = [
    `Asked: ${ASKED[dns.asked]}.`,
    table(['Record', 'Expected', 'Found', 'Status'], rows),
    lesser.join('\n'),
  ]
  return details('What public DNS shows now', sections.filter((section) => section !== '').join('\n\n'))
}

function recordValue(record: DnsRecord): string {
  return record.type === 'MX' ? `${record.priority} ${record.value}` : record.value
}

const STATUSES: Record<RecordStatus, string> = {
  'in place': '✅ in place',
  missing: '❌ missing',
  wrong: '❌ wrong',
  'not known': '❔ unknown',
}
const SIGNS: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }
const ASKED: Record<DnsView['asked'], string> = {
  'name-servers': "the zone's own name servers",
  resolvers: "the runner's DNS resolvers, whose answers may be a few minutes old",
  'dns-servers': 'the servers in `dns-servers`',
}

const MOST_VALUES = 5

/** Values of a table cell, one per line. */
function valueCell(values: readonly string[]): string {
  if (values.length === 0) return 'none'
  const more = values.length > MOST_VALUES ? [`and ${values.length - MOST_VALUES} more`] : []
  return [...values.slice(0, MOST_VALUES).map(codeSpan), ...more].join('<br>')
}
