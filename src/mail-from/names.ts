import { domainToASCII } from 'node:url'
import { type Message, msg } from '../message.ts'

/**
 * A domain name in the one form that is compared and sent: lower case, A-labels (RFC 5890), no trailing dot, and
 * letters, digits and hyphens only, as RFC 5321 asks of a name that mail is sent from.
 */
export type DomainName = string & { readonly __brand: 'DomainName' }

/** An SES identity: a domain, or an email address whose domain then counts as the identity's domain. */
export type Identity =
  | { readonly kind: 'domain'; readonly name: DomainName; readonly domain: DomainName }
  | { readonly kind: 'email'; readonly name: string; readonly domain: DomainName }

/** What came of reading a name: the value, or the reason why it is none, to go behind "which ". */
export type Parsed<T> = { readonly value: T } | { readonly problem: Message }

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
/** The dot-atom of RFC 5321 in ASCII: SES takes no other local part ("Verified identities in Amazon SES"). */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

/**
 * Reads a domain name. Surrounding space, upper case and one trailing dot are forgiven; an internationalized name
 * becomes its A-labels.
 */
export function parseDomainName(typed: string): Parsed<DomainName> {
  const text = typed.trim()
  if (text === '') return { problem: msg`is empty` }
  const url = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]*)/i.exec(text)
  if (url) return { problem: msg`is a URL: give the name alone, ${url[1] || 'example.com'}` }
  if (text.includes('@')) {
    return {
      problem: msg`is an email address: give the domain alone, ${text.slice(text.lastIndexOf('@') + 1)}`,
    }
  }
  if (text.startsWith('*')) return { problem: msg`is a wildcard: give one full name` }
  // Checked before the conversion, which would quietly decode %-sequences and cut the name at a slash.
  const foreign = /[^A-Za-z0-9.\-\u{80}-\u{10ffff}]/u.exec(text)
  if (foreign)
    return { problem: msg`contains ${describe(foreign[0])}, which is not allowed in a domain name` }
  const ascii = toALabels(text)
  if (ascii === '') return { problem: msg`is not a valid internationalized name` }
  return checkLabels(ascii.replace(/\.$/, ''))
}

function toALabels(text: string): string {
  // The conversion reads all-digit labels as an IPv4 address, so only names that need it go through it.
  return /[^\x00-\x7f]/.test(text) ? domainToASCII(text) : text.toLowerCase()
}

/** A character with its code point, as many that do harm cannot be seen. */
function describe(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${codePoint}` : `${character} (U+${codePoint})`
}

function checkLabels(name: string): Parsed<DomainName> {
  const labels = name.split('.')
  if (labels.includes('')) return { problem: msg`has an empty label: remove the extra dot` }
  if (labels.length < 2)
    return { problem: msg`is one label only: give the full name, such as ${`${name}.example.com`}` }
  if (name.length > 253) return { problem: msg`is longer than 253 characters` }
  const bad = labels.find((label) => !LABEL.test(label))
  if (bad !== undefined) {
    return {
      problem: msg`has the label "${bad}": a label is 1 to 63 letters, digits and hyphens, with no hyphen at its ends`,
    }
  }
  if (/^\d+$/.test(labels.at(-1) ?? ''))
    return { problem: msg`ends in a number: an IP address is not a domain name` }
  return { value: name as DomainName }
}

/** Reads an identity. The local part of an email address keeps its case, as SES compares it. */
export function parseIdentity(typed: string): Parsed<Identity> {
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  if (at < 0) {
    const domain = parseDomainName(text)
    return 'problem' in domain
      ? domain
      : { value: { kind: 'domain', name: domain.value, domain: domain.value } }
  }
  const local = text.slice(0, at)
  if (!LOCAL_PART.test(local) || local.length > 64) {
    return {
      problem: msg`has "${local}" before the @: SES takes 1 to 64 ASCII letters, digits and signs there, unquoted`,
    }
  }
  const domain = parseDomainName(text.slice(at + 1))
  if ('problem' in domain) return { problem: msg`has a domain after the @ that ${domain.problem}` }
  return { value: { kind: 'email', name: `${local}@${domain.value}`, domain: domain.value } }
}

/** Whether `child` lies below `parent`, at any depth; a name is not its own child. */
export function isStrictChild(child: DomainName, parent: DomainName): boolean {
  return child.endsWith(`.${parent}`)
}

/** A name and those above it, down to two labels: the longest first. */
export function lineage(name: string): readonly string[] {
  const labels = name.split('.')
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
}

/** Whether a name is a domain or lies below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`)
}

/** A name as DNS and Route 53 answer it, in the form that is compared: lower case, no trailing dot. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
