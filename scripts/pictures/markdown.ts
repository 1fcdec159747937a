import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { at, type Drawing, rect, type Style, stack, text, widthOf } from './svg.ts'

/**
 * Draws GitHub Flavored Markdown much as GitHub shows it: as much of it as the pictures have. Throws for anything else, and for a
 * table or a word that is too wide.
 */

const BODY: Style = { size: 14 }
const BOLD: Style = { size: 14, bold: true }
const GAP = 16
const CELL = { x: 13, y: 6 }

export function drawMarkdown(source: string, width: number): Drawing {
  const blocks = (lexer(source) as MarkedToken[]).filter(({ type }) => type !== 'space' && type !== 'html')
  return stack(
    blocks.map((block) => drawBlock(block, width)),
    GAP,
  )
}

function drawBlock(block: MarkedToken, width: number): Drawing {
  switch (block.type) {
    case 'heading':
      return drawHeading(block, width)
    case 'paragraph':
      return drawText(block.tokens, block.text.startsWith('<sub>') ? { size: 12 } : BODY, width)
    case 'blockquote':
      return drawAlert(block, width)
    case 'list':
      return drawList(block, width)
    case 'table':
      return drawTable(block, width)
    case 'code':
      return drawCode(block, width)
    default:
      return refuse(block)
  }
}

function drawHeading({ depth, tokens }: Tokens.Heading, width: number): Drawing {
  const line = drawText(tokens, { ...BOLD, size: depth > 2 ? 17.5 : 21 }, width)
  if (depth > 2) return { svg: at(0, GAP / 2, line), width, height: line.height + GAP / 2 }
  return { svg: line.svg + rect('border', 0, line.height + 6, width, 1), width, height: line.height + 7 }
}

function drawAlert(quote: Tokens.Blockquote, width: number): Drawing {
  const [kind = '', ...lines] = quote.text.split('\n')
  if (kind !== '[!CAUTION]') return refuse(quote)
  const sign = rect('caution', 0, 3, 15, 15, 7.5) + text('!', 5.7, 15, { ...BOLD, size: 13, color: 'canvas' })
  const title = { svg: sign + text('Caution', 23, 15.4, { ...BOLD, color: 'caution' }), width, height: 21 }
  const body = stack([title, drawMarkdown(lines.join('\n'), width - GAP - 4)], GAP / 4)
  const height = body.height + GAP
  return { svg: rect('caution', 0, 0, 4, height) + at(GAP + 4, GAP / 2, body), width, height }
}

function drawList({ items }: Tokens.List, width: number): Drawing {
  const indent = 28
  const drawings = items.map(({ tokens }) => {
    const item = drawText(tokens, BODY, width - indent)
    return { svg: rect('text', 14, 8, 5, 5, 2.5) + at(indent, 0, item), width, height: item.height }
  })
  return stack(drawings, GAP / 4)
}

function drawCode({ text: source }: Tokens.Code, width: number): Drawing {
  const lines = source.split('\n')
  const height = lines.length * 18 + 2 * GAP
  const svg = lines.map((line, i) => text(line, GAP, GAP + 13 + 18 * i, { size: 12, code: true }))
  return { svg: rect('subtle', 0, 0, width, height, 6) + svg.join(''), width, height }
}

function drawTable({ header, rows, raw }: Tokens.Table, width: number): Drawing {
  const cells = [header, ...rows].map((row, i) =>
    row.map(({ tokens }) => drawLine(runsOf(tokens, i === 0 ? BOLD : BODY), BODY.size)),
  )
  const columns = header.map((_, i) => Math.max(...cells.map((row) => row[i]?.width ?? 0)) + 2 * CELL.x)
  const table = stack(
    cells.map((row, i) => drawRow(row, columns, i)),
    -1,
  )
  return table.width <= width ? table : refuse({ raw })
}

/** The borders are what shows of rectangles behind others. */
function drawRow(cells: readonly Drawing[], columns: readonly number[], index: number): Drawing {
  const height = 1.5 * BODY.size + 2 * CELL.y
  const color = index > 0 && index % 2 === 0 ? 'subtle' : 'canvas'
  let x = 0
  let svg = ''
  for (const [i, cell] of cells.entries()) {
    const width = columns[i] ?? 0
    const indent = index === 0 ? (width - cell.width) / 2 : CELL.x
    svg += rect('border', x, 0, width + 1, height) + rect(color, x + 1, 1, width - 1, height - 2)
    svg += at(x + indent, CELL.y, cell)
    x += width
  }
  return { svg, width: x + 1, height }
}

/** Words of one style. */
interface Run {
  readonly words: string
  readonly style: Style
}

function drawText(tokens: readonly Token[], style: Style, width: number): Drawing {
  const lines = linesOf(runsOf(tokens, style), width).map((line) => drawLine(line, style.size))
  const paragraph = stack(lines, 0)
  return paragraph.width <= width ? paragraph : refuse({ raw: tokens.map(({ raw }) => raw).join('') })
}

function runsOf(tokens: readonly Token[], style: Style): Run[] {
  return (tokens as MarkedToken[]).flatMap((token) => {
    switch (token.type) {
      case 'text':
        return token.tokens ? runsOf(token.tokens, style) : { words: token.text, style }
      case 'codespan':
        return { words: token.text, style: { ...style, size: style.size * 0.85, code: true } }
      case 'strong':
        return runsOf(token.tokens, { ...style, bold: true })
      case 'link':
        return runsOf(token.tokens, { ...style, color: 'link' })
      case 'html':
        if (/^<\/?sub>$/.test(token.text)) return []
    }
    return refuse(token)
  })
}

/** Breaks lines at spaces only. */
function linesOf(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [[]]
  for (const unit of unitsOf(runs)) {
    const line = lines.at(-1) ?? []
    if (line.length === 0 || drawLine([...line, ...unit], 0).width <= width) line.push(...unit)
    else lines.push(unit)
  }
  return lines
}

/** Words, each with what touches it. */
function unitsOf(runs: readonly Run[]): Run[][] {
  const units: Run[][] = [[]]
  for (const { words, style } of runs) {
    for (const word of words.split(/(?<=\s)/)) {
      units.at(-1)?.push({ words: word, style })
      if (/\s$/.test(word)) units.push([])
    }
  }
  return units
}

function drawLine(runs: readonly Run[], size: number): Drawing {
  const baseline = size * 1.1
  let x = 0
  let svg = ''
  for (const { words, style } of merged(runs)) {
    const width = widthOf(words, style)
    const padding = style.code ? 0.4 * style.size : 0
    if (style.code) svg += rect('chip', x, 0.08 * size, width + 2 * padding, 1.34 * size, 6)
    svg += text(words, x + padding, baseline, style)
    x += width + 2 * padding
  }
  return { svg, width: x, height: 1.5 * size }
}

/** Each run in one piece, without the space at the end of the line. */
function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const { words, style } of runs) {
    const last = all.at(-1)
    if (last?.style === style) all[all.length - 1] = { words: last.words + words, style }
    else all.push({ words, style })
  }
  const last = all.at(-1)
  return last ? [...all.slice(0, -1), { ...last, words: last.words.trimEnd() }] : all
}

function refuse({ raw }: { readonly raw: string }): never {
  throw new Error(`This cannot be drawn yet, or is too wide: ${raw}`)
}
