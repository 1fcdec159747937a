/**
 * The secrets of this run. They are taken out of every text before it is shown, cut or written, also where the runner would not
 * hide them: in outputs, in the summary, and in encodings that the runner does not know.
 */
const secrets = new Set<string>()
/** Those that no text has been searched for yet: their forms are found when one is. */
const unread: string[] = []
/** Each secret in every form that is searched for, and how much of its beginning or end is enough to take that out. */
const forms = new Map<string, number>()

/** No real secret is shorter; the `test` of a local stand-in is, and must not punch holes into domain names. */
const SHORTEST_SECRET = 16

/**
 * What Markdown and JSON are made of. No real token has any of it; a made-up one must not take a fence or a quotation mark along
 * that only happens to stand beside a part of it.
 */
const STRUCTURE = /[\s`|\\<>[\]{}"*,]/
const BETWEEN_STRUCTURE = /[^\s`|\\<>[\]{}"*,](?:.*[^\s`|\\<>[\]{}"*,])?/s

/** Four encodings on top of each other are undone, and what looks like one in the secret itself; each takes time for the whole text. */
const MOST_LAYERS = 5

/** Remembers a secret; answers whether it is new. */
export function rememberSecret(secret: string): boolean {
  if (secret === '' || secrets.has(secret)) return false
  secrets.add(secret)
  unread.push(secret)
  return true
}

/**
 * The text with `***` in place of each secret of at least 16 characters: as it is, percent-encoded, escaped for JSON or HTML, in
 * base64 or hexadecimal, several of these on top of each other, with invisible characters or white space anywhere in it, and
 * also where only 16 or more of its first or last characters are left of it. The rest of the text stays as it is.
 *
 * Takes time in proportion to the length of the text, times the number of secrets.
 */
export function withoutSecrets(text: string): string {
  // No reading of a text is longer than the text.
  if (text.length < SHORTEST_SECRET) return text
  for (const form of unread.splice(0).flatMap(formsOf))
    if (form.length >= SHORTEST_SECRET) forms.set(form, STRUCTURE.test(form) ? form.length : SHORTEST_SECRET)
  if (forms.size === 0) return text
  const spans: Span[] = []
  for (const reading of readingsOf(text))
    for (const [form, least] of forms) for (const span of spansOf(form, least, reading)) spans.push(span)
  return masked(text, spans)
}

function formsOf(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return []
  const [bare = ''] = BETWEEN_STRUCTURE.exec(secret) ?? []
  const bytes = Buffer.from(secret, 'utf8')
  // Percent-encoding is undone byte by byte.
  const plain = [bare, Buffer.from(bare, 'utf8').toString('latin1')].flatMap((form) =>
    Array.from(readingsOf(form), ({ text }) => text),
  )
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2].map((offset) => base64Of(bytes, offset))
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  return [...plain, hex, hex.toUpperCase(), ...base64, ...base64url]
}

/** As it stands in the base64 of a longer text, so many bytes behind a multiple of three: the digits that are its own. */
function base64Of(bytes: Buffer, offset: number): string {
  const digits = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return digits.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
}

/** A text as it reads once something in it is decoded, and where each of its characters was in the text as written. */
interface Reading {
  readonly text: string
  startOf(index: number): number
  /** The first index behind the character. */
  endOf(index: number): number
}

/**
 * The text as written, and as it reads with each layer of what hides or encodes its characters taken away. One by one, as a reading of
 * an output as long as GitHub takes holds megabytes.
 */
function* readingsOf(text: string): Generator<Reading> {
  let last: Reading = { text, startOf: (index) => index, endOf: (index) => index + 1 }
  yield last
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    for (const [pattern, replace] of LAYER) {
      if (last.text.search(pattern) < 0) continue
      last = rewritten(last, pattern, replace)
      yield last
    }
  }
}

type Replace = (match: readonly string[]) => string

const HIDDEN = /[\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Of bytes (RFC 3986), of characters in JSON (RFC 8259) and JavaScript, and of characters in HTML. */
const ESCAPE = /(?:%|\\x)([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]+);|&#(\d+);|&([a-z]+);|\\([^ux])/gi

const LAYER: readonly (readonly [RegExp, Replace])[] = [
  [HIDDEN, () => ''],
  [ESCAPE, decode],
]

const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['equals', '='],
  ['gt', '>'],
  ['lt', '<'],
  ['plus', '+'],
  ['quot', '"'],
  ['sol', '/'],
])

function decode([whole = '', byte, unit, hex, decimal, entity, escaped]: readonly string[]): string {
  if (entity) return HTML_ENTITIES.get(entity.toLowerCase()) ?? whole
  if (escaped) return 'bfnrt'.includes(escaped) ? ' ' : escaped
  const codePoint = decimal ? Number(decimal) : Number.parseInt(byte ?? unit ?? hex ?? '', 16)
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole
}

/** Where its characters were is found out when somebody asks: most texts hold no secret. */
function rewritten(reading: Reading, pattern: RegExp, replace: Replace): Reading {
  const text = reading.text.replace(pattern, (...match) => replace(match))
  let places: Places | undefined
  const find = () => {
    places ??= placesOf(reading, pattern, replace)
    return places
  }
  return { text, startOf: (i) => find().starts[i] ?? 0, endOf: (i) => find().ends[i] ?? 0 }
}

/** For each character of the rewritten text. */
interface Places {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

function placesOf({ text, startOf, endOf }: Reading, pattern: RegExp, replace: Replace): Places {
  // A replacement is never longer than what it replaces.
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let index = 0
  let length = 0
  const keepUntil = (end: number) => {
    for (; index < end; index++, length++) {
      starts[length] = startOf(index)
      ends[length] = endOf(index)
    }
  }
  for (const match of text.matchAll(pattern)) {
    keepUntil(match.index)
    index += match[0].length
    for (const end = length + replace(match).length; length < end; length++) {
      starts[length] = startOf(match.index)
      ends[length] = endOf(index - 1)
    }
  }
  keepUntil(text.length)
  return { starts, ends }
}

/** A part of the text as written. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Where a form is, or so many characters or more of its beginning or end. */
function spansOf(form: string, least: number, { text, startOf, endOf }: Reading): readonly Span[] {
  const beginning = form.slice(0, least)
  const ending = form.slice(-least)
  const spans: Span[] = []
  for (let end = 0, at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, end)) {
    end = at + least
    while (end - at < form.length && text[end] === form[end - at]) end++
    spans.push({ start: startOf(at), end: endOf(end - 1) })
  }
  if (beginning === form) return spans
  for (let end = 0, at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, end)) {
    const first = Math.max(end, at + least - form.length)
    end = at + least
    let start = at
    while (start > first && text[start - 1] === form[form.length - (end - start) - 1]) start--
    spans.push({ start: startOf(start), end: endOf(end - 1) })
  }
  return spans
}

function masked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let shown = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= shown) pieces.push(text.slice(shown, start), '***')
    shown = Math.max(shown, end)
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(shown)
}
