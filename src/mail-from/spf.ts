import { type Mechanism, type Modifier, parseTerm, policyOf, type Term } from './spf-grammar.ts'
import { readWords, SES, type Word } from './spf-repair.ts'

/** What is wrong with the SPF records of a name (RFC 7208), and what to have instead: for the diagnosis and for publishing. */

export type SpfFault =
  /** SPF fails permanently, whatever the records say (section 4.5). */
  | { readonly kind: 'multiple' }
  /** SPF fails permanently (section 4.6), by words that are no terms, are there twice, or refer to the record itself. */
  | { readonly kind: 'invalid'; readonly words: readonly Word[] }
  /** SPF fails permanently (section 4.6.4), sooner or later. */
  | { readonly kind: 'too-many-lookups'; readonly lookups: number }
  /** Mail from SES does not pass. The mistaken words are valid, and were most likely meant to be something else. */
  | { readonly kind: 'without-ses'; readonly mistaken: readonly Word[] }
  /** Most likely SPF fails permanently (section 5.2), by includes ahead of that of SES whose names only resemble it. */
  | { readonly kind: 'doubtful'; readonly words: readonly Word[] }
  /** Mail from anybody passes, by that term. */
  | { readonly kind: 'allows-all'; readonly term: string }

/** One record to have instead, or why none can be offered. */
export type SpfReplacement =
  | { readonly kind: 'record'; readonly record: string }
  | { readonly kind: 'too-many-lookups'; readonly lookups: number }
  | { readonly kind: 'too-long' }

/** DNS lookups that the terms of a record may cost. Included records count as well, but are not seen here. */
export const MOST_LOOKUPS = 10
/** Characters of one string of a TXT record (RFC 1035, section 3.3). */
export const LONGEST_STRING = 255

const INCLUDE = `include:${SES}`

/** Whether a TXT value is an SPF record; other values at the same name belong to somebody else. */
export function isSpf(value: string): boolean {
  return /^v=spf1(?: |$)/i.test(value)
}

/** Whether mail from SES passes, at whatever name: the record is valid, and names SES before a term that everybody matches. */
export function allowsSes(record: string): boolean {
  return isRightSpf([record], '')
}

/** Whether the SPF records of a name are as they should be: one, which lets SES send, perhaps with everybody else. */
export function isRightSpf(records: readonly string[], name: string): boolean {
  return (
    records.length > 0 &&
    judgeSpf(records, name).every(({ kind }) => kind === 'allows-all' || kind === 'doubtful') &&
    records.every((record) => namesSes(termsOf(wordsOf(record))))
  )
}

/** Judges the SPF records of a name; nothing is wrong where there are none. */
export function judgeSpf(records: readonly string[], name: string): readonly SpfFault[] {
  return records.length > 1 ? [{ kind: 'multiple' }] : records.flatMap((record) => judgeRecord(record, name))
}

/** Modifiers that may not be repeated (section 6). */
const ONLY_ONCE: readonly string[] = ['redirect', 'exp']

function judgeRecord(record: string, owner: string): readonly SpfFault[] {
  const words = wordsOf(record)
  const terms = termsOf(words)
  const atSes = terms.findIndex(isSes)
  // Mail from SES comes no further than to the term that lets it pass.
  const reached = new Set(reachedOf(atSes < 0 ? terms : terms.slice(0, atSes)))
  const firsts = ONLY_ONCE.map((name) => words.find(({ term }) => term?.name === name))
  const invalid = words.filter(
    (word) =>
      !word.term ||
      (ONLY_ONCE.includes(word.term.name) && !firsts.includes(word)) ||
      (reached.has(word.term) && isRecursive(word.term, owner)),
  )
  if (invalid.length > 0) return [{ kind: 'invalid', words: invalid }]
  const lookups = lookupsOf(terms)
  const isOverLimit = lookups > MOST_LOOKUPS
  const open = evaluated(terms).find(allowsEverybody)
  const mistaken = words.filter(({ term, meant }) => term && !meant.includes(term))
  const doubtful = mistaken.filter(({ term }) => term && policyOf(term) !== undefined && reached.has(term))
  return [
    ...(isOverLimit ? [{ kind: 'too-many-lookups', lookups } as const] : []),
    ...(open ? [{ kind: 'allows-all', term: open.text } as const] : []),
    ...(isOverLimit || open || namesSes(terms) ? [] : [{ kind: 'without-ses', mistaken } as const]),
    ...(atSes >= 0 && doubtful.length > 0 ? [{ kind: 'doubtful', words: doubtful } as const] : []),
  ]
}

/** One record that allows whom the given ones do, or were meant to, and SES; but not everybody. */
export function replaceSpf(records: readonly string[], name: string): SpfReplacement {
  const meant = records.map((record) => wordsOf(record).flatMap((word) => word.meant))
  const record = mergeSpf(meant, name)
  const lookups = lookupsOf(termsOf(wordsOf(record)))
  if (lookups > MOST_LOOKUPS) return { kind: 'too-many-lookups', lookups }
  return record.length > LONGEST_STRING ? { kind: 'too-long' } : { kind: 'record', record }
}

/** What the replacement of records lacks, as it cannot be told what was meant; a version or a mark that is left over is no loss. */
export function leftOut(records: readonly string[]): readonly string[] {
  return records
    .flatMap(wordsOf)
    .flatMap(({ lost }) => lost)
    .filter((text) => /[a-z\d]/i.test(text) && !/^v=/i.test(text))
}

function mergeSpf(records: readonly (readonly Term[])[], owner: string): string {
  const mechanisms = records.flat().filter(isMechanism)
  const alls = mechanisms.filter(isAll)
  const end = alls.find((term) => !allowsEverybody(term))?.text ?? '~all'
  const redirects = records.flatMap(redirectsOf)
  const isRedirected =
    alls.length === 0 &&
    redirects.length === 1 &&
    !redirects.some((term) => isSes(term) || isRecursive(term, owner))
  const hasEnd = alls.length > 0 || (redirects.length > 0 && !isRedirected)
  const allowed = [
    ...mechanisms.filter((term) => !isAll(term) && !allowsEverybody(term)),
    // A redirect has no place beside `all`, another redirect, or the include of the same.
    ...(isRedirected ? [] : redirects.flatMap(asInclude)),
  ].filter((term) => !isRecursive(term, owner))
  const barrier = allowed.findIndex(isForAllOfIPv4)
  const atBarrier = barrier < 0 ? allowed.length : barrier
  const listed = allowed.map((term) => (isSes(term) ? INCLUDE : term.text))
  const modifiers = [
    ...(isRedirected ? redirects : []),
    ...records.flat().filter((term) => isModifier(term) && term.name !== 'redirect'),
  ]
  return [
    'v=spf1',
    ...new Set([...listed.slice(0, atBarrier), INCLUDE, ...listed.slice(atBarrier)]),
    ...(hasEnd ? [end] : []),
    // The first of each name: receivers that take a second one for an error exist.
    ...Array.from(Map.groupBy(modifiers, ({ name }) => name).values(), ([first]) => first?.text),
  ].join(' ')
}

function asInclude({ text }: Modifier): readonly Mechanism[] {
  const term = parseTerm(text.replace(/^redirect=/i, 'include:'))
  return term && isMechanism(term) ? [term] : []
}

function wordsOf(record: string): readonly Word[] {
  return readWords(record.split(/ +/).slice(1).filter(Boolean))
}

function termsOf(words: readonly Word[]): readonly Term[] {
  return words.flatMap(({ term }) => term ?? [])
}

/** Mechanisms that receivers come to: up to `all`, which everybody matches. */
function evaluated(terms: readonly Term[]): readonly Mechanism[] {
  const mechanisms = terms.filter(isMechanism)
  const end = mechanisms.findIndex(isAll)
  return end < 0 ? mechanisms : mechanisms.slice(0, end + 1)
}

/** All that receivers come to. */
function reachedOf(terms: readonly Term[]): readonly Term[] {
  return [...evaluated(terms), ...redirectsOf(terms)]
}

const LOOKUPS: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'exists', 'redirect'])

function lookupsOf(terms: readonly Term[]): number {
  return reachedOf(terms).filter(({ name }) => LOOKUPS.has(name)).length
}

/** Whether a term of the record of a name leads back to that record, which costs lookups without end (section 4.6.4). */
export function isRecursive(term: Term, owner: string): boolean {
  const policy = policyOf(term)?.replace(/%\{[do](\d*)\}/g, (_, labels) =>
    owner.split('.').slice(-Number(labels)).join('.'),
  )
  return owner !== '' && policy === owner
}

/** The redirect of a record, in an invalid one perhaps several; it has no effect beside `all` (section 6.1). */
function redirectsOf(terms: readonly Term[]): readonly Modifier[] {
  const redirects = terms.filter(isModifier).filter(({ name }) => name === 'redirect')
  return terms.filter(isMechanism).some(isAll) ? [] : redirects
}

/** Whether mail from SES passes because it is named, with "pass", before a term that it matches in any case. */
function namesSes(terms: readonly Term[]): boolean {
  const decisive = evaluated(terms).find((term) => isSes(term) || isForAllOfIPv4(term))
  return decisive ? isSes(decisive) && decisive.qualifier === '+' : redirectsOf(terms).some(isSes)
}

function isSes(term: Term): boolean {
  return policyOf(term) === SES
}

function isAll({ name }: Mechanism): boolean {
  return name === 'all'
}

/** `all`, `ip4:0.0.0.0/0`, `a/0` */
function isForAllOfIPv4({ prefix4 }: Mechanism): boolean {
  return prefix4 === 0
}

function allowsEverybody({ qualifier, prefix4, prefix6 }: Mechanism): boolean {
  return qualifier === '+' && (prefix4 === 0 || prefix6 === 0)
}

function isMechanism(term: Term): term is Mechanism {
  return term.kind === 'mechanism'
}

function isModifier(term: Term): term is Modifier {
  return term.kind === 'modifier'
}
