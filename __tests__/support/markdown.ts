/**
 * A little reader of the Markdown that GitHub shows, written from the specifications (CommonMark 0.31, sections 4.5 and 6.1; GFM,
 * section 4.10) and apart from the code that it checks.
 */

export type Inline = { readonly text: string } | { readonly code: string }

/** Splits inline text into code spans and what stands around them. */
export function inlines(source: string): Inline[] {
  const found: Inline[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(source.slice(at))
    const run = /^`+/.exec(source.slice(at))?.[0] ?? ''
    // cmark-gfm, which GitHub uses, knows no longer ones.
    const end = run && run.length <= 80 ? closingRun(source, at + run.length, run.length) : -1
    if (end >= 0) {
      if (text) found.push({ text })
      text = ''
      found.push({ code: spanContent(source.slice(at + run.length, end)) })
      at = end + run.length
    } else {
      const literal = escaped?.[0] ?? (run || source.charAt(at))
      text += literal
      at += literal.length
    }
  }
  if (text) found.push({ text })
  return found
}

/** A span ends at the next run of exactly as many backticks as it began with; backslashes have no effect in it. */
function closingRun(source: string, from: number, length: number): number {
  for (const run of source.slice(from).matchAll(/`+/g)) {
    if (run[0].length === length) return from + run.index
  }
  return -1
}

function spanContent(raw: string): string {
  return raw.startsWith(' ') && raw.endsWith(' ') && raw.trim() !== '' ? raw.slice(1, -1) : raw
}

export type Block =
  | { readonly kind: 'line'; readonly prefix: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly language: string; readonly content: string }

/** Splits a document into lines, table rows and fenced code blocks. */
export function blocks(document: string): Block[] {
  const found: Block[] = []
  const lines = document.split(/\r\n|\r|\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const fence = /^(`{3,}|~{3,})([^`]*)$/.exec(line)
    if (fence) {
      const end = lines.findIndex((other, j) => j > i && closes(other, fence[1] ?? ''))
      const last = end < 0 ? lines.length : end
      found.push({
        kind: 'code',
        language: fence[2] ?? '',
        content: lines.slice(i + 1, last).join('\n'),
      })
      i = last
    } else if (line.startsWith('|')) found.push({ kind: 'row', cells: cellsOf(line).map(inlines) })
    else {
      const prefix = /^(?:> ?)?(?:- |#+ )?/.exec(line)?.[0] ?? ''
      found.push({ kind: 'line', prefix, inlines: inlines(line.slice(prefix.length)) })
    }
  }
  return found
}

function closes(line: string, fence: string): boolean {
  const run = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? ''
  return run.length >= fence.length && run.charAt(0) === fence.charAt(0)
}

/** Cells are split before anything else is read: at every pipe that has no backslash before it. */
function cellsOf(row: string): string[] {
  return row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** What is left of Markdown when every code span and code block is emptied: our own words, and the structure. */
export function skeleton(document: string): string[] {
  const hollow = (list: readonly Inline[]) =>
    list.map((part) => ('code' in part ? '<code>' : part.text)).join('')
  return blocks(document).map((block) => {
    if (block.kind === 'code') return `<block ${block.language}>`
    return block.kind === 'row'
      ? `| ${block.cells.map(hollow).join(' | ')} |`
      : block.prefix + hollow(block.inlines)
  })
}

export function codeSpans(document: string): string[] {
  return blocks(document).flatMap((block) => {
    if (block.kind === 'code') return []
    const parts = block.kind === 'row' ? block.cells.flat() : block.inlines
    return parts.flatMap((part) => ('code' in part ? [part.code] : []))
  })
}
