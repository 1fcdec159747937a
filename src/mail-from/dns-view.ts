import type { DomainName } from './names.ts'

/** What became of one question: records, or the reason why there are none. */
export type Answer<T> =
  | { readonly kind: 'records'; readonly records: readonly T[] }
  | { readonly kind: 'nodata' | 'nxdomain' | LookupFailure }

/** Why a question has no answer that says anything about the records. */
export type LookupFailure = 'servfail' | 'refused' | 'timeout' | 'unreachable' | 'unreadable'

/** An MX record: its preference, the lowest of which is tried first, and its host. */
export interface Mx {
  readonly preference: number
  /** In lower case, without trailing dot; `''` is the null MX (RFC 7505). */
  readonly host: string
}

/** What stands at one name. TXT values are whole, their chunks joined. */
export interface Records {
  readonly mx: Answer<Mx>
  readonly txt: Answer<string>
  readonly cname: Answer<string>
}

/** A zone: the name of its apex, and its name servers. */
export interface Zone {
  readonly name: string
  /** Host names in lower case, without trailing dot; none when they could not be had. */
  readonly nameServers: readonly string[]
}

/** What the world sees of a MAIL FROM domain. */
export interface DnsView extends Records {
  readonly name: DomainName
  /** The zone that holds the name, as the delegations have it; unset when it could not be found. */
  readonly zone: Zone | undefined
  /** The registered domain, where it does not exist at all. */
  readonly undelegated: string | undefined
  /** What stands where a record lands when its zone's name is appended to a full name. */
  readonly zoneAppended: Records & { readonly name: string }
  /** What the wildcard beside the name answers for names that do not exist. */
  readonly wildcard: Records & { readonly name: string }
  /** The DMARC record that holds for mail from the identity's domain. */
  readonly dmarc: { readonly name: string; readonly record: string } | undefined
  /** Who was asked: the zone's own name servers, the system's resolvers, or those of `dns-servers`. */
  readonly asked: 'name-servers' | 'resolvers' | 'dns-servers'
}

/** The records of an answer; none where there is no usable answer. */
export function recordsOf<T>(answer: Answer<T>): readonly T[] {
  return answer.kind === 'records' ? answer.records : []
}

/** Whether the answer says that there is nothing. */
export function isAbsent(answer: Answer<unknown>): boolean {
  return answer.kind === 'nodata' || answer.kind === 'nxdomain'
}

/** Why the answer says nothing about the records; unset when it does. */
export function lookupFailureOf(answer: Answer<unknown>): LookupFailure | undefined {
  return answer.kind === 'records' || answer.kind === 'nodata' || answer.kind === 'nxdomain'
    ? undefined
    : answer.kind
}

/** Whether the answer says anything about the records. */
export function isConclusive(answer: Answer<unknown>): boolean {
  return lookupFailureOf(answer) === undefined
}

/** Whether a zone that is seen in DNS is a hosted zone: by its name and one of its name servers. */
export function sharesNameServer(zone: Zone, hostedZone: Zone): boolean {
  return (
    zone.name === hostedZone.name && zone.nameServers.some((host) => hostedZone.nameServers.includes(host))
  )
}

/** Whether two answers have the same records, in whatever order; answers without any are the same as well. */
export function areSame<T>(one: Answer<T>, other: Answer<T>): boolean {
  const [a, b] = [one, other].map((answer) =>
    recordsOf<T>(answer)
      .map((record) => JSON.stringify(record))
      .toSorted()
      .join(),
  )
  return a === b
}

/** What one server answers for the name. */
export interface ServerAnswers {
  readonly server: string
  readonly mx: Answer<Mx>
  readonly txt: Answer<string>
}

/** What each authoritative server of a name's zone answers, or each of `dns-servers`. */
export interface AuthoritativeAnswers {
  readonly zone: Zone | undefined
  readonly undelegated: string | undefined
  readonly isPrivateView: boolean
  readonly servers: readonly ServerAnswers[]
}
