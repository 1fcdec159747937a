import fc from 'fast-check'

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

/** What no line of a log may hold: see "Workflow commands" of GitHub, and Unicode TR 36 for the rest. */
export function harmIn(line: string): string | undefined {
  if (/[\p{Cc}\u2028\u2029]/u.test(line)) return 'a control character or line break'
  if (/\p{Bidi_Control}/u.test(line)) return 'a character that changes the direction of the text'
  if (line.trim().startsWith('::')) return 'a workflow command'
  if (line.includes('##[')) return 'a workflow command of the old form'
  if (!line.isWellFormed()) return 'a lone surrogate'
  return undefined
}
