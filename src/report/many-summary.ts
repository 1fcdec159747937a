import { codeSpan, counted, cut } from '../message.ts'
import type { ManyResult } from '../run/many.ts'
import { changeOf, findingsOf, type Result } from '../run/result.ts'
import { aboutOutcome, byOutcome, isChange, nameOf, ownToPublish, stateOfOthers } from './many-sentences.ts'
import { alert, details, table } from './markdown.ts'

/** A run over many targets as GitHub Flavored Markdown: counts first, then failures, then changes, the rest folded. */

/** How much is told of a failure; GitHub's limits hold whatever happens, and failures are what goes last. */
const DETAILS = ['all', 'short', 'names'] as const
type Detail = (typeof DETAILS)[number]

/** A part of the report, of which the last rows can be left out. */
interface Part {
  readonly name: string
  readonly all: number
  /** With so many rows. */
  readonly first: (rows: number) => string
}

/** As much as fits: every failure, in less detail where need be; then of the rest as many rows as there is room for. */
export function manySections(many: ManyResult, mostCharacters: number): string {
  let text = ''
  for (const detail of DETAILS) {
    const parts = partsOf(many, detail)
    const counts = parts.map(({ all }) => all)
    const fits = (some: readonly number[]) => textOf(many, detail, parts, some).length <= mostCharacters
    for (let i = parts.length - 1; i >= 0 && !fits(counts); i--)
      counts[i] = most(counts[i] ?? 0, (rows) => fits(counts.with(i, rows)))
    text = textOf(many, detail, parts, counts)
    if (counts[0] === parts[0]?.all) break
  }
  return text
}

/** The largest number up to a limit that fits; 0 where none does. */
function most(limit: number, fits: (count: number) => boolean): number {
  let [fitting, tooMany] = [0, limit + 1]
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(middle)) fitting = middle
    else tooMany = middle
  }
  return fitting
}

const SHORTENED: Readonly<Record<Detail, readonly string[]>> = {
  all: [],
  short: ['the ends of long messages'],
  names: ['the messages of failures'],
}

function textOf(many: ManyResult, detail: Detail, parts: readonly Part[], counts: readonly number[]): string {
  const rows = parts.map(({ first }, i) => first(counts[i] ?? 0))
  const omitted = parts.flatMap(({ name, all }, i) => {
    const count = all - (counts[i] ?? 0)
    return count > 0 ? [`${count} of ${all} ${name}`] : []
  })
  const all = [...SHORTENED[detail], ...omitted]
  const rest =
    all.length > 0
      ? `Left out, because GitHub limits the length of this text: ${new Intl.ListFormat('en').format(all)}. The log of the step has every failure, change, and finding.`
      : ''
  return [...headOf(many), ...rows, rest].filter((section) => section !== '').join('\n\n')
}

function headOf(many: ManyResult): readonly string[] {
  const { settings, results, error } = many
  const { changes } = byOutcome(results)
  const sign = error ? '❌' : settings.mode === 'plan' && changes.length > 0 ? '📝' : '✅'
  return [
    `## ${sign} ${titleOf(many)} for ${codeSpan(settings.file ?? '')}`,
    `**${aboutOutcome(many).markdown()}**`,
    error && error.code !== 'TARGETS_FAILED'
      ? alert('CAUTION', `**${error.code}**: ${error.text.markdown()}`)
      : '',
    ...(many.warnings ?? []).map((warning) => alert('WARNING', warning.markdown())),
  ]
}

/** The most important first. */
function partsOf({ settings: { mode }, results }: ManyResult, detail: Detail): readonly Part[] {
  const { failures, changes, others } = byOutcome(results)
  return [
    failurePart(failures, detail),
    changePart(changes, mode === 'plan'),
    findingPart(results),
    unchangedPart(others, stateOfOthers(mode).markdown()),
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

function failurePart(failures: readonly Result[], detail: Detail): Part {
  const heading = `### ❌ Failed (${failures.length})\n\n`
  const rows = failures.map((result) => {
    const { code = '', text } = result.error ?? {}
    if (detail === 'names') return [place(result), codeSpan(code)]
    const message = detail === 'short' ? codeSpan(cut(text?.plain() ?? '', SHORT)) : (text?.markdown() ?? '')
    return [place(result), codeSpan(code), message]
  })
  const columns = ['Target', 'Code', ...(detail === 'names' ? [] : ['What happened, and how to fix it'])]
  return part('failures', rows, (first) => `${heading}${table(columns, first)}`)
}

function changePart(changes: readonly Result[], isPlan: boolean): Part {
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
  const heading = `### ${isPlan ? 'What `apply` would change' : 'Changed'} (${changes.length})\n\n`
  const columns = [
    'Target',
    'Change in SES',
    'MAIL FROM domain',
    ...(isPlan ? ['DNS records to publish'] : ['DNS records published', 'Status']),
  ]
  return part('changes', rows, (first) => `${heading}${table(columns, first)}`)
}

function findingPart(results: readonly Result[]): Part {
  const lines = results.flatMap((result) =>
    findingsOf(result)
      .filter(({ severity }) => severity !== 'info')
      .map(
        ({ severity, code, message }) =>
          `- ${severity === 'error' ? '❌' : '⚠️'} ${place(result)}: **${code}**: ${message.markdown()}`,
      ),
  )
  const title = `What DNS shows (${counted(lines.length, 'finding').markdown()})`
  return part('findings', lines, (first) => details(title, first.join('\n')))
}

function unchangedPart(others: readonly Result[], same: string): Part {
  const lines = others.map((result) => {
    const { after } = result
    const state =
      after?.kind === 'custom'
        ? `${codeSpan(after.domain)}, ${codeSpan(after.status)}`
        : 'no custom MAIL FROM domain'
    return `- ${place(result)}: ${state}`
  })
  return part(`targets ${same}`, lines, (first) => details(`${others.length} ${same}`, first.join('\n')))
}

function part<Row>(name: string, rows: readonly Row[], show: (first: readonly Row[]) => string): Part {
  const first = (count: number) => (count === 0 ? '' : show(rows.slice(0, count)))
  return { name, all: rows.length, first }
}

function place(result: Result): string {
  return nameOf(result).markdown()
}
