import type { DomainName } from './names.ts'

/** What a DNS lookup came to: records, or the reason why there are none. */
export type Answer<T> =
  | { readonly kind: 'records'; readonly records: readonly T[] }
  | { readonly kind: 'nodata' | 'nxdomain' | LookupFailure }

/** Why a lookup says nothing about the records. */
export type LookupFailure = 'servfail' | 'refused' | 'timeout' | 'unreachable' | 'unreadable'

/** An MX record: its preference, the lowest of which is tried first, and its host. */
export interface Mx {
  readonly preference: number
  /** In lower case, without trailing dot; `''` is the null MX (RFC 7505). */
  readonly host: string
}

/** The MX and TXT records of one name. TXT values are whole, their chunks joined. */
export interface MailRecords {
  readonly mx: Answer<Mx>
  readonly txt: Answer<string>
}

/** The records of one name that matter to a MAIL FROM domain. */
export interface Records extends MailRecords {
  readonly cname: Answer<string>
}

/** A zone: the name of its apex, and its name servers. */
export interface Zone {
  readonly name: string
  /** Host names in lower case, without trailing dot; none when they could not be had. */
  readonly nameServers: readonly string[]
}

/** What one server answers for the name. */
export interface ServerAnswers extends MailRecords {
  /** The host name of a name server, or an entry of `dns-servers`. */
  readonly server: string
}

/** What each authoritative server of a name's zone answers, or each of `dns-servers`. */
export interface AuthoritativeAnswers {
  /** The zone that contains the name, as public DNS delegates it; unset when it could not be found. */
  readonly zone: Zone | undefined
  /** A domain above the name that does not exist: the registered one if no zone was found, else the identity's. */
  readonly undelegated: string | undefined
  /** Whether the zone is one that only the runner's network sees; no server is asked then. */
  readonly isPrivateView: boolean
  readonly servers: readonly ServerAnswers[]
}

/** What DNS shows of a MAIL FROM domain. */
export interface DnsView extends Records, AuthoritativeAnswers {
  readonly name: DomainName
  /** Other names with records that look meant for this one, where a mistyped name ends up; looked for only when some are missing. */
  readonly elsewhere: readonly ({ readonly name: string } & MailRecords)[]
  /** The wildcard that answers for the name, or else the one beside it; asked only when something is missing or wrong. */
  readonly wildcard: ({ readonly name: string } & Records) | undefined
  /** The DMARC record that holds for mail from the identity's domain. */
  readonly dmarc: { readonly name: string; readonly record: string } | undefined
  /** Who was asked: the zone's own name servers, the system's resolvers (of which `servers` lists none), or those of `dns-servers`. */
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

/** Whether nobody was there to answer, which says nothing about the server's records. */
export function isSilence({ kind }: Answer<unknown>): boolean {
  return kind === 'timeout' || kind === 'unreachable'
}

/** Of several answers to one question the most telling: records, else that there are none, else the first failure that is no silence. */
export function mostTelling<T>(answers: readonly Answer<T>[]): Answer<T> {
  return (
    answers.find(({ kind }) => kind === 'records') ??
    answers.find(isConclusive) ??
    answers.find((answer) => !isSilence(answer)) ??
    answers[0] ?? { kind: 'unreachable' }
  )
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
