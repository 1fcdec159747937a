import { domainToASCII } from 'node:url'
import { code, type Message, msg } from '../message.ts'

/**
 * A domain name in the one form that is compared and sent: lower case, A-labels (RFC 5890), no trailing dot, and
 * letters, digits and hyphens only, as RFC 5321 asks of a name that mail is sent from.
 */
export type DomainName = string & { readonly __brand: 'DomainName' }

/** An SES identity: a domain, or an email address whose domain then counts as the identity's domain. */
export type Identity =
  | { readonly kind: 'domain'; readonly name: DomainName; readonly domain: DomainName }
  | { readonly kind: 'email'; readonly name: string; readonly domain: DomainName }

/** A name that was read, or the reason why it is none, to go after "which ". */
export type Parsed<T> = { readonly value: T } | { readonly problem: Message }

type Parse<T> = (text: string) => Parsed<T>

/** Longer than any name that can be read, in whatever letters and whatever is pasted around it. In UTF-16 code units. */
const LONGEST_TYPED = 1000
/** "Domain names - implementation and specification" (RFC 1035), without the trailing dot. */
const LONGEST_NAME = 253
const LONGEST_LABEL = 63
/** "Simple Mail Transfer Protocol" (RFC 5321), section 4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
/** The dot-atom of RFC 5321 in ASCII: SES takes no other local part ("Verified identities in Amazon SES"). */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

/**
 * Reads a domain name. Surrounding space, upper case and one trailing dot are forgiven; an internationalized name
 * becomes its A-labels.
 */
export function parseDomainName(typed: string): Parsed<DomainName> {
  return parseTyped(typed, parseDomain, DOMAIN_SLIPS)
}

/** Reads an identity. The local part of an email address keeps its case, as SES compares it. */
export function parseIdentity(typed: string): Parsed<Identity> {
  return parseTyped(typed, parseDomainOrAddress, IDENTITY_SLIPS)
}

function parseTyped<T>(typed: string, parse: Parse<T>, slips: readonly Slip[]): Parsed<T> {
  const text = typed.trim()
  if (text === '') return { problem: msg`is empty` }
  if (text.length > LONGEST_TYPED) return { problem: msg`is longer than ${LONGEST_TYPED} characters` }
  const variable = aboutVariable(text)
  if (variable) return { problem: variable }
  const parsed = parse(text)
  if ('value' in parsed) return parsed
  return { problem: listOf(text, parse) ?? slipIn(text, parse, slips) ?? parsed.problem }
}

function listOf(text: string, parse: Parse<unknown>): Message | undefined {
  const names = text.split(/[\s,;]+/)
  if (names.length < 2 || !names.every((name) => 'value' in parse(name))) return undefined
  return msg`is a list of ${names.length} names: give one here, or list several identities in ${code('config-file')}`
}

/** Asked first, as the characters of a variable may be part of an email address, though hardly of one that exists. */
function aboutVariable(text: string): Message | undefined {
  const [expression] = /\$\{\{[^{}]*\}\}/.exec(text) ?? []
  if (expression)
    return msg`contains the expression ${expression}, and GitHub evaluates expressions in workflow files only: give the name itself`
  const [variable, inBraces, bare] = /\$(?:\{(\w+)\}|(\w+)$)/.exec(text) ?? []
  if (!variable) return undefined
  return msg`contains the shell variable ${variable}, and no shell reads it: give the name itself, or in a workflow ${`\${{ env.${inBraces ?? bare} }}`}`
}

/** Something other than a name that people take for one: what it is, and what to give in its place. */
interface Slip {
  readonly is: Message
  readonly fix: Message
  /** The first group is the name that was meant. */
  readonly pattern: RegExp
  /** Whether it can be nothing else, also where no name can be told. */
  readonly isCertain?: boolean
}

const ALONE = msg`give the name alone`
const UNSET = msg`most likely from an unset variable`

const SLIPS: readonly Slip[] = [
  {
    is: msg`is a URL with no host, ${UNSET}`,
    fix: msg`give the name itself`,
    pattern: /^[a-z][a-z0-9+.-]*:\/\/(?:[/?#]|$)/i,
    isCertain: true,
  },
  {
    is: msg`is a URL`,
    fix: ALONE,
    pattern: /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]*)/i,
    isCertain: true,
  },
  { is: msg`is a ${code('mailto:')} link`, fix: ALONE, pattern: /^mailto:([^?]*)/i },
  { is: msg`is a Markdown link`, fix: ALONE, pattern: /^\[([^\]]*)\]\(/ },
  { is: msg`has angle brackets`, fix: msg`give what is between them`, pattern: /<([^<>]+)>/ },
  { is: msg`has square brackets`, fix: msg`give what is between them`, pattern: /^\[([^[\]]*)\]$/ },
  {
    is: msg`has quotation marks`,
    fix: msg`leave them out`,
    pattern: /^["'`“”„‘’«»]*([^"'`“”„‘’«»](?:.*[^"'`“”„‘’«»])?)["'`“”„‘’«»]*$/,
  },
  { is: msg`ends in a comma`, fix: msg`leave it out`, pattern: /^([^,]+),+$/ },
  { is: msg`ends in a semicolon`, fix: msg`leave it out`, pattern: /^([^;]+);+$/ },
  { is: msg`has a path after the name`, fix: ALONE, pattern: /^([^/:]+)\// },
  { is: msg`has a port after the name`, fix: ALONE, pattern: /^([^/:]+):\d*$/ },
  {
    is: msg`contains a placeholder`,
    fix: msg`only ${code('config-file')} supports ${code('{domain}')} and ${code('{region}')}, so give the full name`,
    pattern: /\{\w*\}/,
    isCertain: true,
  },
  {
    is: msg`is one label only, with nothing after its dot, ${UNSET}`,
    fix: msg`give the full name`,
    pattern: /^[^.@]+\.$/,
    isCertain: true,
  },
]

const DOMAIN_SLIPS: readonly Slip[] = [
  { is: msg`is an ARN`, fix: msg`give the domain name itself`, pattern: /^arn:/i, isCertain: true },
  ...SLIPS,
  {
    is: msg`is a domain with nothing before its @, ${UNSET}`,
    fix: msg`give the domain alone`,
    pattern: /^@(.+)/,
    isCertain: true,
  },
  {
    is: msg`is an email address with nothing after its @, ${UNSET}`,
    fix: msg`give the domain alone`,
    pattern: /@$/,
    isCertain: true,
  },
  { is: msg`is an email address`, fix: msg`give the domain alone`, pattern: /@([^@]*)$/, isCertain: true },
]

const IDENTITY_SLIPS: readonly Slip[] = [
  {
    is: msg`is an ARN`,
    fix: msg`give the identity alone`,
    pattern: /^arn:[^/]*:identity\/(.+)/i,
    isCertain: true,
  },
  {
    is: msg`is an ARN, but not the ARN of an SES identity`,
    fix: msg`give the domain or the email address`,
    pattern: /^arn:/i,
    isCertain: true,
  },
  ...SLIPS,
  {
    is: msg`is empty before its first dot, ${UNSET}`,
    fix: msg`give the full name, or the domain without the dot`,
    pattern: /^\.+([^.@][^@]*)$/,
    isCertain: true,
  },
  {
    is: msg`is empty before the @, ${UNSET}`,
    fix: msg`give the whole address, or the domain alone`,
    pattern: /^@(.*)/,
    isCertain: true,
  },
  {
    is: msg`is empty after the @, ${UNSET}`,
    fix: msg`give the whole address`,
    pattern: /^[^@]+@$/,
    isCertain: true,
  },
]

function slipIn(text: string, parse: Parse<unknown>, slips: readonly Slip[]): Message | undefined {
  for (const { is, fix, pattern, isCertain } of slips) {
    const [found, meant = ''] = pattern.exec(text) ?? []
    if (found === undefined || meant === text) continue
    const name = nameIn(meant, parse, slips)
    if (name) return msg`${is}: ${fix}, ${name}`
    if (isCertain) return msg`${is}: ${fix}`
  }
  return undefined
}

/** Slips that are made at once: a quoted URL with a comma after it. */
const MOST_SLIPS = 3

/** The name in a text, once its slips are mended. */
function nameIn(
  text: string,
  parse: Parse<unknown>,
  slips: readonly Slip[],
  mostSlips = MOST_SLIPS,
): string | undefined {
  const name = text.trim()
  if ('value' in parse(name)) return name
  if (mostSlips === 0) return undefined
  const meant = slips.flatMap(({ pattern }) => pattern.exec(name)?.[1] ?? [])
  for (const inner of meant) {
    const found = inner === name ? undefined : nameIn(inner, parse, slips, mostSlips - 1)
    if (found) return found
  }
  return undefined
}

function parseDomain(text: string): Parsed<DomainName> {
  if (text === '') return { problem: msg`is empty` }
  if (text.startsWith('*')) return { problem: msg`is a wildcard: give one full name` }
  // Checked before the conversion, which would quietly decode %-sequences, cut the name at a slash, and take typographic quotes
  // and dashes for letters.
  const foreign = /[^A-Za-z0-9.\-\u{80}-\u{10ffff}]|[\p{Pi}\p{Pf}\p{Ps}\p{Pe}–—−]/u.exec(text)
  if (foreign)
    return { problem: msg`contains ${describe(foreign[0])}, which is not allowed in a domain name` }
  const ascii = toALabels(text)
  if (ascii === '') return { problem: msg`is not a valid internationalized name` }
  return checkLabels(ascii.replace(/\.$/, ''))
}

/** A name in lower case with A-labels for what is not ASCII; empty where it can have none. */
export function toALabels(text: string): string {
  // The conversion reads all-digit labels as an IPv4 address, so only names that need it go through it.
  return /[^\x00-\x7f]/.test(text) ? domainToASCII(text) : text.toLowerCase()
}

/** `U+200B`: many characters that do harm cannot be seen. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function describe(character: string): string {
  const codePoint = codePointOf(character)
  return /[\p{C}\p{Z}]/u.test(character) ? codePoint : `${character} (${codePoint})`
}

function checkLabels(name: string): Parsed<DomainName> {
  const labels = name.split('.')
  if (labels.includes('')) return { problem: aboutEmptyLabel(labels) }
  if (labels.length < 2)
    return { problem: msg`is one label only: give the full name, such as ${`${name}.example.com`}` }
  if (name.length > LONGEST_NAME) return { problem: msg`is longer than ${LONGEST_NAME} characters` }
  const bad = labels.find((label) => label.length > LONGEST_LABEL || !LABEL.test(label))
  if (bad !== undefined) {
    return {
      problem: msg`has the label "${bad}": a label is 1 to ${LONGEST_LABEL} letters, digits and hyphens, with no hyphen at its ends`,
    }
  }
  if (/^\d+$/.test(labels.at(-1) ?? ''))
    return { problem: msg`ends in a number: an IP address is not a domain name` }
  return { value: name as DomainName }
}

function aboutEmptyLabel(labels: readonly string[]): Message {
  const others = labels.filter((label) => label !== '')
  if (others.length === 0) return msg`is nothing but dots, ${UNSET}: give the full name`
  if (labels[0] === '') {
    const example = ['bounce', ...others].join('.')
    return msg`is empty before its first dot, ${UNSET}: give the full name, such as ${example}`
  }
  const example = others.length > 1 ? msg`, such as ${others.join('.')}` : msg``
  return msg`is empty between two of its dots, ${UNSET}: give the full name${example}`
}

function parseDomainOrAddress(text: string): Parsed<Identity> {
  const at = text.lastIndexOf('@')
  if (at < 0) {
    const domain = parseDomain(text)
    return 'problem' in domain
      ? domain
      : { value: { kind: 'domain', name: domain.value, domain: domain.value } }
  }
  const local = text.slice(0, at)
  if (local.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(local)) {
    return {
      problem: msg`has "${local}" before the @: SES accepts 1 to ${LONGEST_LOCAL_PART} ASCII letters, digits and symbols there, unquoted`,
    }
  }
  const domain = parseDomain(text.slice(at + 1))
  if ('problem' in domain) return { problem: msg`has a domain after the @ that ${domain.problem}` }
  return { value: { kind: 'email', name: `${local}@${domain.value}`, domain: domain.value } }
}

/** Whether `child` is below `parent`, at any depth; a name is not its own child. */
export function isStrictChild(child: DomainName, parent: DomainName): boolean {
  return child.endsWith(`.${parent}`)
}

/** A name and those above it, down to two labels: the longest first. */
export function lineage(name: string): readonly string[] {
  const labels = name.split('.')
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
}

/** Whether a name is a domain or below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`)
}

/** A name as DNS and Route 53 answer it, in the form that is compared: lower case, no trailing dot. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
