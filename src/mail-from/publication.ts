import { type Message, msg } from '../message.ts'
import { type HostKind, kindOfHost, satisfiesSes } from './mx.ts'
import type { DomainName } from './names.ts'
import { type DnsRecord, dnsRecords, SPF_RECORD } from './records.ts'
import { isRightSpf, isSpf, judgeSpf, replaceSpf } from './spf.ts'
import { adviseByHand, describeLoss, describeWords } from './spf-sentences.ts'
import { parseMxValue, parseTxtValue, recordValue } from './zone-file.ts'

/** The records of one name and type in a zone, their values as in a zone file: quoted TXT, MX with preference. */
export interface RecordSet {
  readonly type: string
  /** In seconds; unset for an alias. */
  readonly ttl: number | undefined
  readonly values: readonly string[]
  /** Whether it is an alias, or one of several by a routing policy. */
  readonly isSpecial: boolean
}

/** One change of a zone: publishing adds records, and does nothing else. Each provider says it in its own way. */
export interface RecordChange {
  readonly record: DnsRecord
  /** The set of its type that was read at its name, and stays; unset where there was none. */
  readonly joins: JoinedSet | undefined
}

/** A set that a record can be added to. */
export interface JoinedSet {
  /** In seconds. */
  readonly ttl: number
  readonly values: readonly string[]
}

/** The sets as they are after some changes; the value that is added to a set is its last. */
export function creationsIn(
  changes: readonly RecordChange[],
): readonly (JoinedSet & { readonly type: DnsRecord['type'] })[] {
  return changes.map(({ record, joins }) => ({
    type: record.type,
    ttl: joins?.ttl ?? record.ttl,
    values: [...(joins?.values ?? []), recordValue(record)],
  }))
}

/** What publishing comes to: changes to make in one batch, none if all is there, or reasons why nothing can be done. */
export type Plan =
  | { readonly kind: 'changes'; readonly changes: readonly RecordChange[] }
  | { readonly kind: 'conflict'; readonly reasons: readonly Message[] }

/**
 * Plans how to publish the two records in a zone without changing what somebody else put there.
 *
 * @param existing all record sets at the name
 * @param isApex whether the name is the zone's own
 */
export function planPublication(
  domain: DomainName,
  region: string,
  existing: readonly RecordSet[],
  isApex: boolean,
): Plan {
  const obstacle = existing.find(({ type }) => type === 'CNAME' || (type === 'NS' && !isApex))
  if (obstacle) return { kind: 'conflict', reasons: [aboutObstacle(domain, obstacle)] }
  const plans = dnsRecords(domain, region).map((record) => {
    const sets = existing.filter(({ type }) => type === record.type)
    return record.type === 'MX' ? planMx(record, sets, region) : planSpf(record, sets)
  })
  const reasons = plans.flatMap((plan) => (plan.kind === 'conflict' ? plan.reasons : []))
  if (reasons.length > 0) return { kind: 'conflict', reasons }
  return {
    kind: 'changes',
    changes: plans.flatMap((plan) => (plan.kind === 'changes' ? plan.changes : [])),
  }
}

const NOTHING: Plan = { kind: 'changes', changes: [] }

function aboutObstacle(domain: DomainName, { type, values }: RecordSet): Message {
  const names = values.map(withoutDot)
  return type === 'CNAME'
    ? msg`${domain} is a CNAME for ${shown(names)}, and a name with a CNAME can't have MX or TXT records. Delete the CNAME, or choose another MAIL FROM domain.`
    : msg`${domain} is delegated to ${shown(names)}. Publish in the zone there.`
}

/** As names are shown everywhere. */
function withoutDot(value: string): string {
  return value.replace(/(?<=\S)\.$/, '')
}

/** Hosts that somebody wants mail to arrive at. */
const RECEIVING: ReadonlySet<HostKind> = new Set(['foreign', 'receiving'])

/** Several sets are alternatives by a routing policy, so each has to be right alone. */
function planMx(record: DnsRecord & { type: 'MX' }, sets: readonly RecordSet[], region: string): Plan {
  const value = `${record.priority} ${record.value}`
  if (sets.length === 0) return add(record, undefined)
  const wrong = sets.find((set) => !satisfiesSes(set.values.map(parseMxValue), region))
  if (!wrong) return NOTHING
  const { values } = wrong
  const receives = values.map(parseMxValue).some(({ host }) => RECEIVING.has(kindOfHost(host, region)))
  const existing = values.length > 1 ? msg`the existing MX records` : msg`the existing MX record`
  const fix = receives
    ? msg`If the name receives other mail, choose another MAIL FROM domain; otherwise, delete ${existing}.`
    : msg`Delete ${existing}.`
  return conflict(
    msg`${record.name} has MX ${shown(values.map(withoutDot))}, but needs exactly MX ${value}. ${fix}`,
  )
}

function planSpf(record: DnsRecord & { type: 'TXT' }, sets: readonly RecordSet[]): Plan {
  const [set, ...others] = sets
  if (!set) return add(record, undefined)
  const wrong = sets
    .map(({ values }) => values.map(parseTxtValue).filter(isSpf))
    .filter((spf) => !isRightSpf(spf, record.name))
  if (wrong.length === 0) return NOTHING
  const spf = wrong.find(({ length }) => length > 0)
  if (spf) return conflict(aboutSpf(record.name, spf))
  if (others.length > 0 || set.isSpecial || set.ttl === undefined) {
    return conflict(
      msg`The TXT records of ${record.name} are an alias or use a routing policy, so add ${SPF_RECORD} there by hand.`,
    )
  }
  return add(record, { ttl: set.ttl, values: set.values })
}

function aboutSpf(name: string, records: readonly string[]): Message {
  const invalid = judgeSpf(records, name).flatMap((fault) => (fault.kind === 'invalid' ? fault.words : []))
  const reason = invalid.length > 0 ? msg` (invalid: ${describeWords(invalid, name)})` : msg``
  const replaced = replaceSpf(records, name)
  return replaced.kind === 'record'
    ? msg`${name} has TXT ${shown(records)}${reason}, but needs exactly TXT ${replaced.record} instead. Replace ${records.length > 1 ? msg`them` : msg`it`}${describeLoss(records, invalid.length > 0)}.`
    : msg`${name} has TXT ${shown(records)}${reason}, which does not work for SES. ${adviseByHand(replaced)}`
}

function add(record: DnsRecord, joins: JoinedSet | undefined): Plan {
  return { kind: 'changes', changes: [{ record, joins }] }
}

function conflict(reason: Message): Plan {
  return { kind: 'conflict', reasons: [reason] }
}

const MOST_SHOWN = 10

function shown(values: readonly string[]): Message {
  if (values.length === 0) return msg`an alias`
  const first = values.slice(0, MOST_SHOWN).map((value) => msg`${value}`)
  const more = values.length > MOST_SHOWN ? [msg`and ${values.length - MOST_SHOWN} more`] : []
  return [...first, ...more].reduce((all, next) => msg`${all}, ${next}`)
}
