import type { Settings } from '../inputs.ts'
import type { Current } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { type DnsRecord, zoneFile } from '../mail-from/records.ts'
import { codeSpan } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { wantedRecords } from './outputs.ts'
import { nextStep } from './sentences.ts'

/** The job summary of a run, as GitHub Flavored Markdown. Values from outside stand in code spans and code blocks only. */
export function summaryOf(outcome: Outcome): string {
  const records = outcome.error ? [] : wantedRecords(outcome)
  const sections = [
    heading(outcome),
    outcome.error ? failure(outcome) : '',
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
  return error
    ? `## ❌ MAIL FROM settings not applied${subject}`
    : `## ✅ ${DONE[change ?? 'none']}${subject}`
}

function failure({ error }: Outcome): string {
  if (!error) return ''
  const remedy = error.remedy
    ? `\n\n${error.remedy.title}:\n\n${codeBlock('json', JSON.stringify(error.remedy.json, undefined, 2))}`
    : ''
  const points = error.points.map((point) => `> - ${point.markdown()}`)
  const text = points.length > 1 ? `nothing was sent.\n>\n${points.join('\n')}` : error.text.markdown()
  return `> [!CAUTION]\n> **${error.code}**: ${text}${remedy}`
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
  const longestRun = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
