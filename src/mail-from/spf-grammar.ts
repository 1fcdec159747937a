import { isIPv4, isIPv6 } from 'node:net'

/** The terms of an SPF record, by the grammar of RFC 7208, section 12. */

const MECHANISM_NAMES = ['all', 'include', 'exists', 'ptr', 'mx', 'a', 'ip4', 'ip6'] as const
export type MechanismName = (typeof MECHANISM_NAMES)[number]

/** A term of an SPF record: `text` is what was written, everything else is in lower case. */
export type Term = Mechanism | Modifier

export interface Mechanism {
  readonly kind: 'mechanism'
  readonly text: string
  readonly qualifier: '+' | '-' | '~' | '?'
  readonly name: MechanismName
  /** Without trailing dot; unset where none is given. */
  readonly domain?: string | undefined
  /** Prefix length of IPv4 addresses; 0 matches all of them. */
  readonly prefix4?: number | undefined
  /** Prefix length of IPv6 addresses; 0 matches all of them. */
  readonly prefix6?: number | undefined
}

export interface Modifier {
  readonly kind: 'modifier'
  readonly text: string
  readonly name: string
  /** Of `redirect` and `exp` a domain, without trailing dot. */
  readonly value: string
}

/** Reads one term; unset where the text is none, which makes SPF fail permanently. */
export function parseTerm(text: string): Term | undefined {
  if (!/^[!-~]+$/.test(text)) return undefined
  const lower = text.toLowerCase()
  const [, modifier, value = ''] = /^([a-z][\w.-]*)=(.*)$/.exec(lower) ?? []
  if (modifier !== undefined) {
    const isValid =
      modifier === 'redirect'
        ? isPolicyName(value)
        : modifier === 'exp'
          ? isDomain(value)
          : isMacroString(value)
    return isValid ? { kind: 'modifier', text, name: modifier, value: withoutDot(value) } : undefined
  }
  const [, qualifier, written, rest = ''] = /^([+?~-]?)([a-z]+[46]?)([:/].*)?$/.exec(lower) ?? []
  const name = MECHANISM_NAMES.find((one) => one === written)
  const argument = name && parseArgument(name, rest)
  return (
    argument && {
      kind: 'mechanism',
      text,
      qualifier: (qualifier || '+') as Mechanism['qualifier'],
      name,
      ...argument,
    }
  )
}

/** Whether text is the name of a mechanism. */
export function isMechanismName(text: string): boolean {
  return MECHANISM_NAMES.some((name) => name === text)
}

/** The name whose policy a term refers to, by `include` or `redirect`. */
export function policyOf(term: Term): string | undefined {
  if (term.kind === 'mechanism') return term.name === 'include' ? term.domain : undefined
  return term.name === 'redirect' ? term.value : undefined
}

type Argument = Pick<Mechanism, 'domain' | 'prefix4' | 'prefix6'>

function parseArgument(name: MechanismName, text: string): Argument | undefined {
  switch (name) {
    case 'all':
      return text === '' ? { prefix4: 0, prefix6: 0 } : undefined
    case 'include':
      return parseDomain(text, isPolicyName)
    case 'exists':
      return parseDomain(text, isDomain)
    case 'ptr':
      return text === '' ? {} : parseDomain(text, isDomain)
    case 'a':
    case 'mx':
      return parseHosts(text)
    case 'ip4':
    case 'ip6':
      return parseNetwork(name, text)
  }
}

function parseDomain(text: string, isValid: (domain: string) => boolean): Argument | undefined {
  const domain = text.slice(1)
  return text.startsWith(':') && isValid(domain) ? { domain: withoutDot(domain) } : undefined
}

function parseHosts(text: string): Argument | undefined {
  const match = /^(:.*?)?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/.exec(text)
  if (!match) return undefined
  const [, domain, four, six] = match
  if (!isPrefix(four, 32) || !isPrefix(six, 128)) return undefined
  const named = domain === undefined ? {} : parseDomain(domain, isDomain)
  return named && { ...named, prefix4: numberOf(four), prefix6: numberOf(six) }
}

function parseNetwork(name: 'ip4' | 'ip6', text: string): Argument | undefined {
  const [, address = '', prefix] = /^:([\da-f:.]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  if (name === 'ip4') {
    return isIPv4(address) && isPrefix(prefix, 32) ? { prefix4: numberOf(prefix) } : undefined
  }
  return isIPv6(address) && isPrefix(prefix, 128) ? { prefix6: numberOf(prefix) } : undefined
}

function isPrefix(digits: string | undefined, most: number): boolean {
  return digits === undefined || (/^(?:0|[1-9]\d*)$/.test(digits) && Number(digits) <= most)
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** A macro as a term may hold it: the letters `c`, `r` and `t` belong in explanations (section 7.2). */
const MACRO = /%(?:\{[slodiphv](?:0*[1-9]\d*)?r?[.+,/_=-]*\}|[%_-])/g
/** Takes the place of a macro; nothing else in a term can be a blank. */
const EXPANSION = ' '

function isMacroString(text: string): boolean {
  return !text.replace(MACRO, EXPANSION).includes('%')
}

/** `domain-spec`: ends in a macro, or in a dot and a label that is not all digits. */
function isDomain(text: string): boolean {
  const shape = text.replace(MACRO, EXPANSION)
  if (shape.includes('%')) return false
  const labels = withoutDot(shape).split('.')
  const isTopLabel = /^(?=.*[a-z-])[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(labels.at(-1) ?? '')
  return shape.endsWith(EXPANSION) || (labels.length > 1 && isTopLabel)
}

/**
 * The name of somebody's SPF record. That a name has none is a permanent error, too (sections 5.2 and 6.1), and none can be at a
 * name that DNS cannot hold or whose last label is no top-level domain: `amazonses.com-all`, `amazonses.comall`,
 * `a.exampleinclude:b.example`.
 */
function isPolicyName(text: string): boolean {
  const shape = text.replace(MACRO, EXPANSION)
  const isName =
    /^(?:[\w-]{1,63}\.)+(?!(?:com|net|org)(?:all|ptr|mx|a)\.?$)(?:[a-z]+|xn--[a-z\d-]+)\.?$/.test(text)
  return isName || (isDomain(text) && shape.includes(EXPANSION) && /^[\w .-]+$/.test(shape))
}

function withoutDot(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
