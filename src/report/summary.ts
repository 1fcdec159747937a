import type { ActionError } from '../errors.ts'
import type { Settings } from '../inputs.ts'
import type { Current } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import type { DnsView } from '../mail-from/dns-view.ts'
import type { Severity } from '../mail-from/findings.ts'
import type { DnsRecord } from '../mail-from/records.ts'
import { recordsSeen, type Verdict } from '../mail-from/verdict.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { codeSpan, fenceAround } from '../message.ts'
import { areRecordsInPlace, findingsOf, type Outcome, wantedRecords } from '../outcome.ts'
import { withoutSecrets } from '../secrets.ts'
import { nextStep } from './sentences.ts'

/** The job summary of a run, as GitHub Flavored Markdown. Values from outside stand in code spans and code blocks only. */
export function summaryOf(outcome: Outcome): string {
  const isUnknown = outcome.error && !outcome.view && !outcome.accepted
  const records = isUnknown || areRecordsInPlace(outcome) ? [] : wantedRecords(outcome)
  const sections = [
    heading(outcome),
    outcome.error ? failure(outcome.error) : '',
    ...outcome.warnings.map((warning) => `> [!WARNING]\n> ${warning.markdown()}`),
    outcome.settings ? facts(outcome.settings, outcome) : '',
    outcome.error ? '' : `**Next step:** ${nextStep(outcome).markdown()}`,
    published(outcome),
    outcome.view ? seenInDns(outcome.view, outcome) : '',
    records.length > 0 ? dns(records) : '',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const DONE: Record<Change, string> = {
  none: 'MAIL FROM domain unchanged',
  enable: 'MAIL FROM domain enabled',
  update: 'MAIL FROM domain updated',
  restart: 'MAIL FROM verification restarted',
  disable: 'MAIL FROM domain disabled',
}

function heading(outcome: Outcome): string {
  const { settings, change, error } = outcome
  const subject = settings ? ` for ${codeSpan(settings.identity.name)}` : ''
  return error
    ? `## ❌ ${failed(error, outcome)}${subject}`
    : `## ✅ ${done(outcome, change ?? 'none')}${subject}`
}

function done({ settings, after }: Outcome, change: Change): string {
  const isVerified = after?.kind === 'custom' && after.status === 'SUCCESS'
  return isVerified && settings && settings.waitMinutes > 0 ? `${DONE[change]} and verified` : DONE[change]
}

function failed({ code, details }: ActionError, { accepted, change }: Outcome): string {
  if (code === 'DNS_CONFLICT') return 'DNS records not published'
  if (code === 'VERIFICATION_FAILED' || code === 'VERIFICATION_TIMEOUT')
    return 'MAIL FROM domain not verified'
  if (details.inDoubt === 'Amazon SES') return 'MAIL FROM settings may not have been applied'
  const isApplied = accepted || change === 'none'
  return isApplied ? 'MAIL FROM settings applied, then the step failed' : 'MAIL FROM settings not applied'
}

function failure({ code, text, details }: ActionError): string {
  const { points = [], remedy } = details
  const list = points.map((point) => `> - ${point.markdown()}`).join('\n')
  const message =
    points.length > 1 ? `${points.length} settings are wrong; nothing was sent.\n>\n${list}` : text.markdown()
  const caution = `> [!CAUTION]\n> **${code}**: ${message}`
  return remedy ? `${caution}\n\n${remedy.title}:\n\n${codeBlock('json', printable(remedy.json))}` : caution
}

/** JSON that hides nothing: what is copied into a trust policy must be what is seen. */
function printable(value: unknown): string {
  const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return withoutSecrets(JSON.stringify(value, undefined, 2)).replace(/[^\x20-\x7e\n]/g, toEscape)
}

function facts(settings: Settings, { before, after }: Outcome): string {
  const place = `Identity ${codeSpan(settings.identity.name)} in ${codeSpan(settings.region)}`
  if (!before && !after) return place
  const row = (name: string, show: (state: Current) => string) => [
    name,
    before ? show(before) : 'not known',
    after ? show(after) : 'not known',
  ]
  const rows = [
    row('MAIL FROM domain', (state) => (state.kind === 'custom' ? codeSpan(state.domain) : 'none')),
    row('Behavior on MX failure', ({ behavior }) => codeSpan(behavior)),
    row('Status', (state) => (state.kind === 'custom' ? codeSpan(state.status) : 'none')),
  ]
  return `${place}\n\n${table(['', 'Before', 'After'], rows)}`
}

function seenInDns(view: DnsView, outcome: Outcome): string {
  const { settings } = outcome
  const seen = settings ? recordsSeen(view, settings.region) : []
  const rows = wantedRecords(outcome).map((record) => {
    const { seen: values = [], verdict = 'not known' } = seen.find(({ type }) => type === record.type) ?? {}
    const wanted = record.type === 'MX' ? `${record.priority} ${record.value}` : record.value
    return [
      `${record.type} ${codeSpan(record.name)}`,
      codeSpan(wanted),
      verdict === 'not known' ? 'no answer' : listed(values),
      `${VERDICTS[verdict]} ${verdict}`,
    ]
  })
  const findings = findingsOf(outcome).map(
    ({ severity, code, message }) => `- ${SIGNS[severity]} **${code}**: ${message.markdown()}`,
  )
  return [
    '### What DNS shows',
    `Asked: ${ASKED[view.asked]}.`,
    table(['Record', 'Wanted', 'Seen', 'Verdict'], rows),
    findings.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function published({ published, hostedZone }: Outcome): string {
  if (!hostedZone || published.length === 0) return ''
  const types = published.filter(({ action }) => action === 'CREATE').map(({ type }) => type)
  return `This run published ${types.join(' and ')} in the hosted zone ${codeSpan(hostedZone.name)} (${codeSpan(hostedZone.id)}).`
}

const VERDICTS: Record<Verdict, string> = { 'in place': '✅', missing: '❌', wrong: '❌', 'not known': '❔' }
const SIGNS: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }
const ASKED: Record<DnsView['asked'], string> = {
  'name-servers': "the zone's own name servers",
  resolvers: 'the DNS resolvers of the runner, whose answers may be some minutes old',
  'dns-servers': 'the servers of `dns-servers`',
}

const MOST_VALUES = 5

/** Values of a table cell, each on a line of its own. */
function listed(values: readonly string[]): string {
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

/** A pipe would end the cell, in a code span too. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function codeBlock(language: string, text: string): string {
  const fence = fenceAround(text, 3)
  return `${fence}${language}\n${text}\n${fence}`
}
