import { type Message, msg } from '../message.ts'
import { type HostKind, kindOfHost, satisfiesSes } from './mx.ts'
import type { DomainName } from './names.ts'
import { type DnsRecord, dnsRecords, SPF_RECORD } from './records.ts'
import { isRightSpf, isSpf, judgeSpf, replaceSpf } from './spf.ts'
import { adviseByHand, describeWords } from './spf-sentences.ts'
import { parseMxValue, parseTxtValue, txtValue } from './zone-file.ts'

/** A record set of a hosted zone, its values as they stand in a zone file: quoted TXT, MX with preference. */
export interface RecordSet {
  readonly type: string
  /** In seconds; unset for an alias. */
  readonly ttl: number | undefined
  readonly values: readonly string[]
  /** Whether it is an alias, or one of several by a routing policy. */
  readonly isSpecial: boolean
}

/** One change of a record set, for a batch. The TTL is in seconds, the values are as they stand in a zone file. */
export interface RecordChange {
  readonly action: 'CREATE' | 'DELETE'
  readonly type: DnsRecord['type']
  readonly ttl: number
  readonly values: readonly string[]
}

/** Of a batch the sets as they are afterwards; a value that is added to a set is its last. */
export function creationsIn(changes: readonly RecordChange[]): readonly RecordChange[] {
  return changes.filter(({ action }) => action === 'CREATE')
}

/** What publishing comes to: changes to make in one batch, none if all is there, or reasons why nothing can be done. */
export type Plan =
  | { readonly kind: 'changes'; readonly changes: readonly RecordChange[] }
  | { readonly kind: 'conflict'; readonly reasons: readonly Message[] }

/**
 * Plans how to publish the two records in a hosted zone without destroying what somebody else put there. A record set cannot be
 * changed in part, so a value is added by replacing the set by itself and the value, in one batch: Route 53 refuses it as a whole
 * when the set is no longer as it was read. (UPSERT would overwrite what has come meanwhile.)
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
  return type === 'CNAME'
    ? msg`${domain} is a CNAME for ${shown(values)}, and a name with a CNAME can have no MX and TXT records: delete it, or take another MAIL FROM domain.`
    : msg`${domain} is delegated to ${shown(values)}: publish in the zone there.`
}

/** Hosts that somebody wants mail to arrive at. */
const RECEIVING: ReadonlySet<HostKind> = new Set(['foreign', 'receiving'])

function planMx(record: DnsRecord & { type: 'MX' }, sets: readonly RecordSet[], region: string): Plan {
  const value = `${record.priority} ${record.value}`
  if (sets.length === 0) return create(record, [`${value}.`])
  const values = sets.flatMap((set) => set.values)
  if (satisfiesSes(values.map(parseMxValue), region)) return NOTHING
  const receives = values.map(parseMxValue).some(({ host }) => RECEIVING.has(kindOfHost(host, region)))
  const advice = receives ? msg` A name that receives other mail cannot be a MAIL FROM domain.` : msg``
  return conflict(msg`${record.name} has MX ${shown(values)} and needs exactly MX ${value}.${advice}`)
}

function planSpf(record: DnsRecord & { type: 'TXT' }, sets: readonly RecordSet[]): Plan {
  const [set, ...others] = sets
  if (!set) return create(record, [txtValue(record.value)])
  const spf = sets.flatMap(({ values }) => values.map(parseTxtValue)).filter(isSpf)
  if (isRightSpf(spf)) return NOTHING
  if (spf.length > 0) return conflict(aboutSpf(record.name, spf))
  if (others.length > 0 || set.isSpecial || set.ttl === undefined) {
    return conflict(
      msg`The TXT records of ${record.name} are an alias or follow a routing policy, so ${SPF_RECORD} has to be added there by hand.`,
    )
  }
  const { ttl, values } = set
  return {
    kind: 'changes',
    changes: [
      { action: 'DELETE', type: 'TXT', ttl, values },
      { action: 'CREATE', type: 'TXT', ttl, values: [...values, txtValue(record.value)] },
    ],
  }
}

function aboutSpf(name: string, records: readonly string[]): Message {
  const invalid = judgeSpf(records).flatMap((fault) => (fault.kind === 'invalid' ? fault.words : []))
  const reason = invalid.length > 0 ? msg` (invalid: ${describeWords(invalid)})` : msg``
  const replaced = replaceSpf(records)
  return replaced.kind === 'record'
    ? msg`${name} has TXT ${shown(records)}${reason} and needs exactly TXT ${replaced.record} instead.`
    : msg`${name} has TXT ${shown(records)}${reason}, which does not work for SES. ${adviseByHand(replaced)}`
}

function create({ type, ttl }: DnsRecord, values: readonly string[]): Plan {
  return { kind: 'changes', changes: [{ action: 'CREATE', type, ttl, values }] }
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
