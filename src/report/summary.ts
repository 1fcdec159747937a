import type { ActionError } from '../errors.ts'
import type { Settings } from '../inputs.ts'
import type { Current } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { type DnsRecord, zoneFile } from '../mail-from/records.ts'
import { codeSpan, fenceAround } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { withoutSecrets } from '../secrets.ts'
import { wantedRecords } from './outputs.ts'
import { nextStep } from './sentences.ts'

/** The job summary of a run, as GitHub Flavored Markdown. Values from outside stand in code spans and code blocks only. */
export function summaryOf(outcome: Outcome): string {
  const records = outcome.error ? [] : wantedRecords(outcome)
  const sections = [
    heading(outcome),
    outcome.error ? failure(outcome.error) : '',
    ...outcome.warnings.map((warning) => `> [!WARNING]\n> ${warning.markdown()}`),
    outcome.settings ? facts(outcome.settings, outcome) : '',
    outcome.error ? '' : `**Next step:** ${nextStep(outcome).markdown()}`,
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

function heading({ settings, change, error }: Outcome): string {
  const subject = settings ? ` for ${codeSpan(settings.identity.name)}` : ''
  if (!error) return `## ✅ ${DONE[change ?? 'none']}${subject}`
  const doubt = error.details.inDoubt ? 'may not have been' : 'not'
  return `## ❌ MAIL FROM settings ${doubt} applied${subject}`
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
