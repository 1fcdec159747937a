import fc from 'fast-check'
import { blocks, skeleton } from './markdown.ts'

const TOKENS = [
  '::error::x',
  '::set-output name=a::b',
  ' ::stop-commands::t',
  '##[error]x',
  '##[',
  '##\u200b[group]',
  '#',
  '[',
  ':',
  '`',
  '``',
  '```',
  '`'.repeat(80),
  '~~~',
  '|',
  '\\',
  '\\|',
  '\\`',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<img src=x onerror=y>',
  '</details>',
  '&lt;',
  '[link](https://evil.test)',
  '![image](https://evil.test/x.png)',
  '@everyone',
  '**bold**',
  '# heading',
  '> quote',
  '- item',
  '%0A::error::x',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u061c',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00a0',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  'ẞ',
  '日本',
  ' ',
  'a',
  'example.com',
]

const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }).map((list) => list.join(''))
/** Any UTF-16 at all, lone surrogates included. */
const utf16 = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units))
const long = fc
  .tuple(tokens, fc.integer({ min: 900, max: 5000 }))
  .map(([text, length]) => (text || 'x').repeat(length).slice(0, length))

/** What somebody who means harm, or a broken service, could hand us as text. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: tokens },
  { weight: 2, arbitrary: utf16 },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: long },
)

/** Between the parts of an armed text, so that it is found wherever some of that has gotten out. */
export const MARK = 'pwned'
/** Words of such parts that have no business outside a code span. */
const TRACES = new RegExp(`${MARK}|evil|everyone|alert|onerror|bold`)
const FOREIGN_HTML = /<(?!code>|block |br>|\/?(?:sub|details|summary)>)/
/** Of a comment, in which the identity stands percent-encoded. */
const OWN_MARKER =
  /^<!-- ses-mail-from-action (?:identity=[^\s<>]+ region=[a-z\d-]+|file=[^\s<>]+)(?: check)?(?: account=\d{12})? -->$/

/** Text that does harm in many ways, if it does any. */
export const armed: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 2, maxLength: 8 })
  .map((list) => list.join(MARK))

/** What armed text has done to a document: stepped out of its code span, or broken a table. */
export function effectIn(document: string): string | undefined {
  const lines = skeleton(document)
  const loose = lines.find((line) => !OWN_MARKER.test(line) && (TRACES.test(line) || FOREIGN_HTML.test(line)))
  if (loose !== undefined) return loose
  const rows = blocks(document).map((block) => (block.kind === 'row' ? block.cells.length : 0))
  const broken = rows.findIndex((cells, i) => cells > 0 && (rows[i - 1] || cells) !== cells)
  return broken < 0 ? undefined : lines[broken]
}

/** What no line of a log may hold: see "Workflow commands" of GitHub, and Unicode TR 36 for the rest. */
export function harmIn(line: string): string | undefined {
  if (/[\p{Cc}\u2028\u2029]/u.test(line)) return 'a control character or line break'
  if (/\p{Bidi_Control}/u.test(line)) return 'a character that changes the direction of the text'
  if (line.trim().startsWith('::')) return 'a workflow command'
  if (line.includes('##[')) return 'a workflow command of the old form'
  if (!line.isWellFormed()) return 'a lone surrogate'
  return undefined
}
