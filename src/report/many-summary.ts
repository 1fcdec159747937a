import { codeSpan, counted, cut, msg } from '../message.ts'
import type { ManyResult } from '../run/many.ts'
import { changeOf, findingsOf, type Result } from '../run/result.ts'
import { aboutOutcome, byOutcome, isChange, nameOf, ownToPublish, stateOfOthers } from './many-sentences.ts'
import { alert, details, fitting, table } from './markdown.ts'

/** A run over many targets as GitHub Flavored Markdown: counts first, then failures, then changes, the rest folded. */

/** How much is told; GitHub's limits hold whatever happens, and failures are what goes last. */
const DETAILS = ['all', 'no unchanged', 'counts of changes', 'short failures', 'names of failures'] as const
type Detail = (typeof DETAILS)[number]

/** The sections that fit: less detail until they do, and in the end as many whole sections as there is room for. */
export function manySections(many: ManyResult, mostCharacters: number): string {
  const rest = msg`Some of this was left out, as it is too long for GitHub; the outputs and the log have more.`
  for (const detail of DETAILS) {
    const sections = sectionsOf(many, detail).filter((section) => section !== '')
    const text = [...sections, ...(detail === 'all' ? [] : [rest.markdown()])].join('\n\n')
    if (text.length <= mostCharacters) return text
  }
  return fitting(sectionsOf(many, 'names of failures'), mostCharacters, rest)
}

function sectionsOf(many: ManyResult, detail: Detail): readonly string[] {
  const { settings, results, error } = many
  const { failures, changes, others } = byOutcome(results)
  const { mode } = settings
  const sign = error ? '❌' : mode === 'plan' && changes.length > 0 ? '📝' : '✅'
  return [
    `## ${sign} ${titleOf(many)} for ${codeSpan(settings.file ?? '')}`,
    `**${aboutOutcome(many).markdown()}**`,
    error && error.code !== 'TARGETS_FAILED'
      ? alert('CAUTION', `**${error.code}**: ${error.text.markdown()}`)
      : '',
    ...(many.warnings ?? []).map((warning) => alert('WARNING', warning.markdown())),
    failureSection(failures, detail),
    changeSection(changes, mode === 'plan', detail),
    detail === 'all' ? findingSection(results) : '',
    detail === 'all' ? unchangedSection(others, stateOfOthers(mode).markdown()) : '',
  ]
}

function titleOf({ settings, results, error }: ManyResult): string {
  switch (settings.mode) {
    case 'plan':
      return error ? 'SES MAIL FROM plan failed' : 'SES MAIL FROM plan'
    case 'check':
      return error ? 'SES MAIL FROM check failed' : 'SES MAIL FROM check passed'
    default: {
      if (!error) return 'SES MAIL FROM settings applied'
      const isPartly = results.some(
        (result) => !result.error || result.error.details.mayBeDone || isChange(result),
      )
      return isPartly ? 'SES MAIL FROM settings not fully applied' : 'SES MAIL FROM settings not applied'
    }
  }
}

const SHORT = 120

function failureSection(failures: readonly Result[], detail: Detail): string {
  if (failures.length === 0) return ''
  const heading = `### ❌ Failed (${failures.length})`
  if (detail === 'names of failures')
    return `${heading}\n\n${failures.map((result) => `${place(result)} (${result.error?.code})`).join(', ')}`
  const isShort = detail === 'short failures'
  const rows = failures.map((result) => {
    const { code = '', text } = result.error ?? {}
    const message = isShort ? codeSpan(cut(text?.plain() ?? '', SHORT)) : (text?.markdown() ?? '')
    return [place(result), codeSpan(code), message]
  })
  return `${heading}\n\n${table(['Target', 'Code', 'What happened, and how to fix it'], rows)}`
}

function changeSection(changes: readonly Result[], isPlan: boolean, detail: Detail): string {
  if (changes.length === 0 || (detail !== 'all' && detail !== 'no unchanged')) return ''
  const rows = changes.map((result) => {
    const { target } = result
    const domain = target?.desired.kind === 'custom' ? codeSpan(target.desired.domain) : 'none'
    const records = isPlan ? ownToPublish(result).length : result.published.length
    const warnings = result.warnings.map((warning) => `<br>⚠️ ${warning.markdown()}`).join('')
    const { after } = result
    const status = after?.kind === 'custom' ? codeSpan(after.status) : 'none'
    return [
      place(result),
      `${changeOf(result) ?? ''}${warnings}`,
      domain,
      String(records),
      ...(isPlan ? [] : [status]),
    ]
  })
  const columns = ['Target', 'Change in SES', 'MAIL FROM domain', 'DNS records published']
  return isPlan
    ? `### What \`apply\` would change (${changes.length})\n\n${table([...columns.slice(0, 3), 'DNS records to publish'], rows)}`
    : `### Changed (${changes.length})\n\n${table([...columns, 'Status'], rows)}`
}

function findingSection(results: readonly Result[]): string {
  const lines = results.flatMap((result) =>
    findingsOf(result)
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ severity, code, message }) =>
          `- ${severity === 'error' ? '❌' : '⚠️'} ${place(result)}: **${code}**: ${message.markdown()}`,
      ),
  )
  return folded(`What DNS shows (${counted(lines.length, 'finding').markdown()})`, lines)
}

function unchangedSection(others: readonly Result[], same: string): string {
  return folded(
    `${others.length} ${same}`,
    others.map((result) => {
      const { after } = result
      const state =
        after?.kind === 'custom'
          ? `${codeSpan(after.domain)}, ${codeSpan(after.status)}`
          : 'no custom MAIL FROM domain'
      return `- ${place(result)}: ${state}`
    }),
  )
}

function folded(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : details(title, lines.join('\n'))
}

function place(result: Result): string {
  return nameOf(result).markdown()
}
