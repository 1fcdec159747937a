import { code, type Message, msg } from '../message.ts'
import { codePointOf } from './names.ts'
import { isRecursive, LONGEST_STRING, leftOut, MOST_LOOKUPS, type SpfReplacement } from './spf.ts'
import type { Word } from './spf-repair.ts'

/** What the diagnosis and a conflict in a zone both say about SPF. */

const MOST_SHOWN = 3

/** Words of the record of a name that are wrong, each with what it should be; at least one. Goes in parentheses. */
export function describeWords(words: readonly Word[], owner: string): Message {
  return listed(words.map((word) => describeWord(word, owner)))
}

/**
 * Goes behind the advice to replace records by one.
 *
 * @param isNamed whether the message has already named what is wrong with the record
 */
export function describeLoss(records: readonly string[], isNamed: boolean): Message {
  const lost = leftOut(records).map((text) => msg`${text}`)
  if (lost.length === 0) return msg``
  return msg`, and add back what that leaves out${isNamed ? msg`` : msg` (${listed(lost)})`}, if you need it`
}

function listed(parts: readonly Message[]): Message {
  const more = parts.length > MOST_SHOWN ? [msg`and ${parts.length - MOST_SHOWN} more`] : []
  return [...parts.slice(0, MOST_SHOWN), ...more].reduce((all, next) => msg`${all}, ${next}`)
}

function describeWord({ text, term, meant }: Word, owner: string): Message {
  const seen = msg`${text}${describeForeign(text)}`
  if (term && isRecursive(term, owner)) return msg`${text} refers to the record itself`
  if (term && meant.includes(term))
    return msg`${text} repeats ${code(`${term.name}=`)}, which may appear only once`
  if (term?.name === 'v') return msg`${text} belongs only at the beginning`
  if (meant.length > 0) return msg`${seen} should be ${meant.map((one) => one.text).join(' ')}`
  const [, name = ''] = /^[+?~-]?([a-z]+[46]?)/.exec(text.toLowerCase()) ?? []
  const form = FORMS.get(name)
  return form ? msg`${seen} should look like ${code(form)}` : msg`${seen} is not an SPF term`
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ['all', '~all'],
  ['include', 'include:example.com'],
  ['exists', 'exists:%{i}.example.com'],
  ['ptr', 'ptr:example.com'],
  ['mx', 'mx:example.com/24'],
  ['a', 'a:example.com/24'],
  ['ip4', 'ip4:192.0.2.0/24'],
  ['ip6', 'ip6:2001:db8::/32'],
  ['redirect', 'redirect=example.com'],
  ['exp', 'exp=example.com'],
])

/** Names a character that SPF doesn't have, as it may not be seen; goes between a subject and what else is said of it. */
export function describeForeign(text: string): Message {
  const [foreign] = /[^ -~]/u.exec(text) ?? []
  return foreign === undefined ? msg`` : msg` contains ${code(codePointOf(foreign))} and`
}

/** What to do where no record can be offered. */
export function adviseByHand(replacement: Exclude<SpfReplacement, { kind: 'record' }>): Message {
  const goal = msg`put ${code('include:amazonses.com')} before its ${code('all')}`
  if (replacement.kind === 'too-long') {
    return msg`Correct it by hand and ${goal}; it does not fit one string of ${LONGEST_STRING} characters, so split it into several.`
  }
  const { lookups } = replacement
  return msg`With ${code('include:amazonses.com')} it needs ${lookups} DNS lookups, and SPF allows ${MOST_LOOKUPS}: remove ${lookups - MOST_LOOKUPS} or more of its ${code('include')}, ${code('a')}, ${code('mx')}, ${code('ptr')}, ${code('exists')} and ${code('redirect')} terms, or replace them with ${code('ip4')} and ${code('ip6')}, and ${goal}.`
}
