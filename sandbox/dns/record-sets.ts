import { isIPv4, isIPv6 } from 'node:net'
import { domainName } from './names.ts'

/** The types of record sets that hosted zones of the sandbox hold. */
export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'TXT'] as const

export type RecordType = (typeof RECORD_TYPES)[number]

/** All records of one name and type. */
export interface RecordSet {
  name: string
  /** Zones at other providers may hold a DNAME, too. */
  type: RecordType | 'DNAME'
  ttl: number
  /** As Route 53 shows them: `10 mail.example.com`, `"v=spf1 ~all"`. */
  values: readonly string[]
}

/** A record set as a test writes it: the TTL is 300 when left out, and TXT values need no quotation marks. */
export interface GivenRecordSet extends Omit<RecordSet, 'ttl'> {
  ttl?: number
}

/** The record sets of one zone by name and type, in no order. */
export type RecordSets = Map<string, RecordSet>

export function keyOf({ name, type }: Pick<RecordSet, 'name' | 'type'>): string {
  return `${name} ${type}`
}

export function fromGiven({ name, type, ttl = 300, values }: GivenRecordSet): RecordSet {
  const quoted = type === 'TXT' ? values.map((value) => (parseTxt(value) ? value : quoteTxt(value))) : values
  return { name: domainName(name), type, ttl, values: quoted }
}

const MAX_STRING_BYTES = 255

/** Writes text as a TXT value: in quotation marks, and in as many strings as its length takes. */
function quoteTxt(text: string): string {
  const bytes = Buffer.from(text)
  const count = Math.max(1, Math.ceil(bytes.length / MAX_STRING_BYTES))
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * MAX_STRING_BYTES, (index + 1) * MAX_STRING_BYTES),
  )
    .map((string) => `"${string.toString('latin1').replace(/["\\]|[^ -~]/g, escapeCharacter)}"`)
    .join(' ')
}

/** The strings of a TXT value; undefined if it is not made of strings in quotation marks. */
export function parseTxt(value: string): Buffer[] | undefined {
  if (!/^\s*"(?:[^"\\]|\\.)*"(?:\s+"(?:[^"\\]|\\.)*")*\s*$/s.test(value)) return undefined
  return Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)"/gs), ([, string = '']) =>
    Buffer.from(
      Buffer.from(string)
        .toString('latin1')
        .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal?: string, character?: string) =>
          octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (character ?? ''),
        ),
      'latin1',
    ),
  )
}

/** Reads `10 mail.example.com`; whatever stands after the preference is the host, so that a zone can hold any mistake. */
export function parseMx(value: string): { preference: number; exchange: string } {
  const [, preference = '0', exchange = value] = value.match(/^\s*(\d+)\s+(.*\S)\s*$/s) ?? []
  return { preference: Number(preference), exchange: domainName(exchange) }
}

/** What Route 53 has against a value, in its words; undefined if nothing. */
export function flawOf(type: RecordSet['type'], value: string): string | undefined {
  return FLAWS[type](value)
}

const FLAWS: Record<RecordSet['type'], (value: string) => string | undefined> = {
  A: (value) => (isIPv4(value) ? undefined : 'ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)'),
  AAAA: (value) =>
    isIPv6(value) ? undefined : 'AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)',
  CNAME: flawOfName,
  DNAME: flawOfName,
  MX(value) {
    const [preference = '', ...hosts] = value.trim().split(/\s+/)
    if (hosts.length !== 1) return "MXRRDATANotTwoFields (MX record doesn't have 2 fields)"
    return /^\d{1,5}$/.test(preference) ? undefined : 'MXRRDATAPriorityRequired (Priority is required)'
  },
  NS: flawOfName,
  PTR: flawOfName,
  SOA: (value) => (value.trim().split(/\s+/).length === 7 ? undefined : 'InvalidSOARRDATA'),
  TXT(value) {
    const strings = parseTxt(value)
    if (!strings) return 'InvalidCharacterString (Value should be enclosed in quotation marks)'
    const isTooLong = strings.some(({ length }) => length > MAX_STRING_BYTES)
    return isTooLong ? 'CharacterStringTooLong (Value is too long)' : undefined
  },
}

function flawOfName(value: string): string | undefined {
  return /^\S+$/.test(value) ? undefined : 'InvalidDomainName'
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
}
