import { displayName, domainName, sortKey } from '../dns/names.ts'
import type { RecordSet } from '../dns/record-sets.ts'
import type { Zone } from '../dns/zones.ts'
import type { Members } from '../http/xml.ts'
import { invalidInput } from './change-batch.ts'
import { bareId, type HostedZone } from './hosted-zone.ts'

/** What Route 53 answers, as the members of its XML. */

/** A batch of changes on its way to the name servers. */
export interface Change {
  id: string
  account: string
  submittedAt: number
  comment: string | undefined
  /** How many times GetChange was asked. */
  polls: number
}

/** In the order of their names from the given one on, which need not be the name of a zone. */
export function listHostedZones(hostedZones: readonly HostedZone[], query: URLSearchParams): Members {
  const name = query.get('dnsname')
  const id = query.get('hostedzoneid')
  if (id !== null && name === null) {
    throw invalidInput('You must specify a DNS name when you specify a hosted zone ID')
  }
  const key = (zoneName: string, zoneId: string) => `${sortKey(zoneName)} ${zoneId}`
  const first = name === null ? '' : key(domainName(name), bareId(id ?? ''))
  const maxItems = maxItemsOf(query, 100)
  const all = hostedZones
    .map((hosted) => ({ hosted, sortedBy: key(hosted.zone.name, hosted.id) }))
    .filter(({ sortedBy }) => sortedBy >= first)
    .sort((one, other) => compare(one.sortedBy, other.sortedBy))
    .map(({ hosted }) => hosted)
  const next = all[maxItems]
  return {
    HostedZones: { HostedZone: all.slice(0, maxItems).map(summary) },
    DNSName: name ?? undefined,
    HostedZoneId: id ?? undefined,
    IsTruncated: String(next !== undefined),
    NextDNSName: next?.zone.name,
    NextHostedZoneId: next?.id,
    MaxItems: String(maxItems),
  }
}

function summary({ id, zone, isPrivate, callerReference }: HostedZone): Members {
  return {
    Id: `/hostedzone/${id}`,
    Name: zone.name,
    CallerReference: callerReference,
    Config: { PrivateZone: String(isPrivate) },
    ResourceRecordSetCount: String(zone.recordSets.size),
  }
}

export function getHostedZone(hosted: HostedZone): Members {
  const vpc = { VPCRegion: 'us-east-1', VPCId: 'vpc-0123456789abcdef0' }
  return {
    HostedZone: summary(hosted),
    ...(hosted.isPrivate
      ? { VPCs: { VPC: vpc } }
      : { DelegationSet: { NameServers: { NameServer: hosted.zone.nameServers.map(displayName) } } }),
  }
}

/** In the order of their names, then of their types, from the given ones on. */
export function listRecordSets(zone: Zone, query: URLSearchParams): Members {
  const name = query.get('name')
  const type = query.get('type')
  if (type !== null && name === null) throw invalidInput('You must specify a name when you specify a type')
  if (query.has('identifier') && type === null) {
    throw invalidInput('You must specify a name and a type when you specify an identifier')
  }
  const first = name === null ? '' : `${sortKey(domainName(name))} ${type ?? ''}`
  const maxItems = maxItemsOf(query, 300)
  const all = sortedSets(zone).filter((set) => setKey(set) >= first)
  const next = all[maxItems]
  return {
    ResourceRecordSets: { ResourceRecordSet: all.slice(0, maxItems).map(recordSet) },
    IsTruncated: String(next !== undefined),
    NextRecordName: next?.name,
    NextRecordType: next?.type,
    MaxItems: String(maxItems),
  }
}

function recordSet({ name, type, ttl, values }: RecordSet): Members {
  const records = values.map((value) => ({ Value: value }))
  return { Name: name, Type: type, TTL: String(ttl), ResourceRecords: { ResourceRecord: records } }
}

export function sortedSets(zone: Zone): RecordSet[] {
  return [...zone.recordSets.values()].sort((one, other) => compare(setKey(one), setKey(other)))
}

function setKey({ name, type }: RecordSet): string {
  return `${sortKey(name)} ${type}`
}

export function changeInfo({ id, submittedAt, comment }: Change, isInsync: boolean): Members {
  return {
    Id: `/change/${id}`,
    Status: isInsync ? 'INSYNC' : 'PENDING',
    SubmittedAt: new Date(submittedAt).toISOString(),
    Comment: comment,
  }
}

function maxItemsOf(query: URLSearchParams, most: number): number {
  const given = query.get('maxitems') ?? String(most)
  if (!/^[1-9]\d*$/.test(given))
    throw invalidInput(`Invalid request: maxitems must be a number from 1 on: ${given}`)
  return Math.min(Number(given), most)
}

/** By bytes, as Route 53 does, and not by the rules of a language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
