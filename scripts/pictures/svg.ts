import { escapeXml } from '../../sandbox/http/xml.ts'

/**
 * Drawings of rectangles and plain SVG text, laid out by our own metrics: every text keeps its place and width in every browser,
 * whatever fonts the reader has.
 */

/** Something drawn from its upper left corner. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Each color is a class of the same name. */
const COLORS = {
  light: {
    canvas: '#ffffff',
    subtle: '#f6f8fa',
    chip: '#eceef1',
    border: '#d1d9e0',
    text: '#1f2328',
    muted: '#59636e',
    link: '#0969da',
    caution: '#cf222e',
  },
  dark: {
    canvas: '#0d1117',
    subtle: '#151b23',
    chip: '#272d36',
    border: '#3d444d',
    text: '#f0f6fc',
    muted: '#9198a1',
    link: '#4493f8',
    caution: '#f85149',
  },
}

export type Theme = keyof typeof COLORS
export const THEMES: readonly Theme[] = ['light', 'dark']
export type Color = keyof (typeof COLORS)[Theme]

export interface Style {
  readonly size: number
  readonly color?: Color
  readonly bold?: boolean
  readonly code?: boolean
}

const SANS = `-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif`
const MONO = `ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace`

/** Characters by their width in thousandths of the font size, as common sans-serif fonts have them; all others are 556. */
const WIDTHS = new Map(
  Object.entries({
    0: '\uFE0F',
    222: 'ijl',
    278: ' !,./:;I[]ft',
    333: '()-`"r',
    500: 'Jckvsxyz',
    667: '&ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'Mm',
    944: 'W',
    1000: '→…',
  }).flatMap(([width, characters]) => Array.from(characters, (character) => [character, Number(width)])),
)

export function widthOf(text: string, { size, bold, code }: Style): number {
  const thousandths = Array.from(text, (character) => {
    if (/\p{Extended_Pictographic}/u.test(character)) return 1250
    return code ? 600 : (WIDTHS.get(character) ?? 556)
  })
  return (thousandths.reduce((sum, width) => sum + width, 0) / 1000) * size * (bold && !code ? 1.07 : 1)
}

/** `textLength` makes the text as wide as it was laid out; no-break spaces are not collapsed. */
export function text(words: string, x: number, baseline: number, style: Style): string {
  const look = [style.color ?? 'text', style.bold ? 'bold' : '', style.code ? 'code' : ''].filter(Boolean)
  const place = `x="${short(x)}" y="${short(baseline)}" font-size="${short(style.size)}"`
  const length = `textLength="${short(widthOf(words, style))}" lengthAdjust="spacingAndGlyphs"`
  return `<text class="${look.join(' ')}" ${place} ${length}>${escapeXml(words.replaceAll(' ', '\u00A0'))}</text>\n`
}

export function rect(color: Color, x: number, y: number, width: number, height: number, radius = 0): string {
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
  return `<rect class="${color}" ${place}${radius ? ` rx="${radius}"` : ''}/>\n`
}

export function at(x: number, y: number, { svg }: Drawing): string {
  return `<g transform="translate(${short(x)} ${short(y)})">\n${svg}</g>\n`
}

/** One below the other. */
export function stack(drawings: readonly Drawing[], gap: number): Drawing {
  let height = -gap
  const svg = drawings.map((drawing) => {
    const y = height + gap
    height = y + drawing.height
    return at(0, y, drawing)
  })
  return { svg: svg.join(''), width: Math.max(...drawings.map(({ width }) => width)), height }
}

/** A whole file. */
export function svgFile(title: string, { svg, width, height }: Drawing, theme: Theme): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  const colors = Object.entries(COLORS[theme]).map(([name, color]) => `.${name} { fill: ${color} }`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">
<title>${escapeXml(title)}</title>
<style>
text { font-family: ${SANS} }
.code { font-family: ${MONO} }
.bold { font-weight: 600 }
${colors.join('\n')}
</style>
${svg}</svg>
`
}

function short(length: number): string {
  return String(Math.round(length * 10) / 10)
}
