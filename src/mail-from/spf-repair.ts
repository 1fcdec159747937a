import { isMechanismName, parseTerm, policyOf, type Term } from './spf-grammar.ts'

/** What the words of an SPF record were most likely meant to be. */

/** What blanks set apart in an SPF record; or two of those, where one term has a blank in its middle. */
export interface Word {
  readonly text: string
  /** The term that it is; unset where it is none. */
  readonly term: Term | undefined
  /** The terms that were meant: most often that one; none where it cannot be told. */
  readonly meant: readonly Term[]
  /** The parts of it of which it cannot be told what was meant. */
  readonly lost: readonly string[]
}

/** Whose policy covers mail from SES. */
export const SES = 'amazonses.com'

/** With more words a record does not fit one string, and what each of them was meant to be helps nobody. */
const MOST_WORDS = 200

/** Reads what is behind the version of an SPF record. */
export function readWords(texts: readonly string[]): readonly Word[] {
  if (texts.length > MOST_WORDS) return texts.map(readLiterally)
  const words: Word[] = []
  for (let i = 0; i < texts.length; i += 1) {
    const pair = readPair(texts[i], texts[i + 1])
    words.push(pair ?? readWord(texts[i] ?? ''))
    if (pair) i += 1
  }
  return words
}

function readLiterally(text: string): Word {
  const term = parseTerm(text)
  return { text, term, ...(term ? exactly(term) : { meant: [], lost: [text] }) }
}

function readWord(text: string): Word {
  const term = parseTerm(text)
  return { text, term, ...(term && !isSuspect(term) ? exactly(term) : repair(text)) }
}

function exactly(term: Term): Pick<Word, 'meant' | 'lost'> {
  return { meant: [term], lost: [] }
}

/** `include: example.com`, `include :example.com`, `include example.com`, `- all` */
function readPair(first: string | undefined, second: string | undefined): Word | undefined {
  if (first === undefined || second === undefined) return undefined
  const isName = /^[+?~-]?(?:include|exists|ip[46])$/i.test(first)
  const isCutOff = isName || /[:=] | [:=/]/.test(`${first} ${second}`)
  const isQualifier = /^[+?~\p{Pd}]$/u.test(first)
  const isPair = isQualifier || (isCutOff && !parseTerm(second))
  const word = isPair ? readWord(first + (isName ? ':' : '') + second) : undefined
  return word && word.meant.length > 0 ? { ...word, text: `${first} ${second}`, term: undefined } : undefined
}

/**
 * Whether a valid term was meant to be something else. `include=example.com` and a second version are ignored, and a name that only
 * resembles that of SES most likely has no policy, which is a permanent error where receivers come to it (RFC 7208, section 5.2).
 */
function isSuspect(term: Term): boolean {
  return (
    (term.kind === 'modifier' && (isMechanismName(term.name) || term.name === 'v')) ||
    resemblesSes(policyOf(term) ?? '')
  )
}

/** `amazonses.co`, `_spf.amazonses.com`, `amazonaws.com`, `amazonses.com.example.com` */
function resemblesSes(name: string): boolean {
  const labels = name.split(/[./@]/)
  const at = labels.findIndex((label) => label === 'amazonses' || label === 'amazonaws')
  const isItself = at >= 0 && (labels.length <= at + 2 || labels[at + 1] === 'com')
  return name !== SES && (isItself || isOneSlipAway(name, SES))
}

const SEPARATORS = /(?:%20|\\040|[\s,;|"'`\\<>\p{Pi}\p{Pf}])+/u
/** Where a term begins right behind another one: `include:example.com~all`, `a.exampleinclude:b.example`, `example.comall`. */
const SEAM =
  /(?=[+?~-](?:(?:include|exists|ip[46]|ptr|mx|a):|(?:all|ptr|mx|a)$))|(?<![+?~-])(?=(?:include|exists|ip[46]|ptr|mx|a):|(?:redirect|exp)=)|(?<=\.(?:com|net|org))(?=(?:all|ptr|mx|a)$)/i

/** The terms that were meant by a text that is none. */
function repair(text: string): Pick<Word, 'meant' | 'lost'> {
  const pieces = text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\\(?=[1-9]\d{0,2}(?![\w.]))/g, '/')
    .replace(/^([+?~-])a[1l]{2}$/i, '$1all')
    .split(SEPARATORS)
    .filter((piece) => piece !== '')
  const read = pieces.flatMap((piece, i) => {
    const parts = piece.split(SEAM).map((part) => ({ part, term: repairTerm(part) }))
    if (parts.every(({ term }) => term)) return parts
    // `ip4:192.0.2.1,192.0.2.2`
    const [mechanism = ''] = /^[^:=]*[:=]/.exec(pieces[i - 1] ?? '') ?? []
    const term = repairTerm(piece) ?? repairTerm(mechanism + piece)
    return term ? [{ part: piece, term }] : parts
  })
  const meant = read.flatMap(({ term }) => term ?? [])
  const lost = read.flatMap(({ part, term }) => (term ? [] : [part]))
  return { meant, lost: meant.length > 0 ? lost : [text] }
}

const NAMES = ['all', 'include', 'redirect', 'exists', 'ptr', 'exp', 'mx', 'a', 'ip4', 'ip6'] as const

/** Mends one slip: in the name, the separator, the qualifier or the mechanism of a term, or behind its end. */
function repairTerm(text: string): Term | undefined {
  const [, qualifiers = '', typed = '', separator = '', argument = ''] =
    /^[^a-z\d+?~-]*([+?~-]*)((?:[a-z]+[46]?)?)([:=./@-]*)(.*)$/is.exec(text) ?? []
  const name = typed.toLowerCase()
  const named = [...NAMES.filter((one) => one === name), ...NAMES.filter((one) => isOneSlipAway(name, one))]
  const others = [
    ...(named.length > 0 || name === '' ? (['ip4', 'ip6'] as const) : []),
    ...(name.startsWith('ip') ? (['a'] as const) : []),
  ]
  const trimmed = /^.*[a-z\d}]/is.exec(argument)?.[0] ?? ''
  const isEnd = name === 'all' && /[:/]/.test(separator)
  const values = isEnd ? [''] : [argument, trimmed, ...(resemblesSes(trimmed.toLowerCase()) ? [SES] : [])]
  const candidates = [...named, ...others].flatMap((one) =>
    values.map((value) => {
      if (one === 'redirect' || one === 'exp') return `${one}=${value}`
      const qualifier = qualifiers.slice(-1)
      if (one === 'all' && (qualifier === '' || qualifier === '+')) return `~all${value}`
      return `${qualifier}${one}${value && `:${value}`}`
    }),
  )
  // Who wrote `all` without a qualifier hardly meant to allow everybody.
  const asTyped = /^\+?all$/i.test(text) ? [] : [text]
  return [...asTyped, ...candidates, ...(/^\W*amazonses\b/i.test(text) ? [`include:${SES}`] : [])]
    .map(parseTerm)
    .find((term) => term !== undefined && !isSuspect(term))
}

/** Whether one letter is missing, added or wrong, or two have changed places; names of two letters are too short to tell. */
function isOneSlipAway(typed: string, name: string): boolean {
  const start = [...name].findIndex((letter, i) => letter !== typed[i])
  const at = start < 0 ? name.length : start
  const [a = '', b = ''] = name.slice(at)
  const swapped = typed.startsWith(b + a, at) && typed.slice(at + 2) === name.slice(at + 2)
  return (
    name.length > 2 &&
    (swapped ||
      typed.slice(at + 1) === name.slice(at + 1) ||
      typed.slice(at + 1) === name.slice(at) ||
      typed.slice(at) === name.slice(at + 1))
  )
}
