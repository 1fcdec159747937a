import { domainName, isWithin } from '../dns/names.ts'
import { flawOf, keyOf, RECORD_TYPES, type RecordSet, type RecordSets } from '../dns/record-sets.ts'
import type { Zone } from '../dns/zones.ts'
import { ServiceError } from '../http/service.ts'
import { parseXml } from '../http/xml.ts'

const ACTIONS = ['CREATE', 'DELETE', 'UPSERT'] as const

interface Change {
  action: (typeof ACTIONS)[number]
  set: RecordSet
}

export interface ChangeBatch {
  comment: string | undefined
  changes: Change[]
}

/** The body of a ChangeResourceRecordSets request, as far as it is what it should be. */
interface Body {
  ChangeResourceRecordSetsRequest?: {
    ChangeBatch?: { Comment?: string; Changes?: { Change?: GivenChange[] } }
  }
}

interface GivenChange {
  Action?: string
  ResourceRecordSet?: {
    Name?: string
    Type?: string
    TTL?: string
    ResourceRecords?: { ResourceRecord?: { Value?: string }[] }
  }
}

/** Reads the body of a ChangeResourceRecordSets request. */
export function parseChangeBatch(body: string): ChangeBatch {
  const { ChangeBatch: batch } = parseBody(body)
  const changes = batch?.Changes?.Change?.map(parseChange) ?? []
  if (changes.length === 0) throw invalidInput('Invalid request: the change batch is empty')
  return { comment: batch?.Comment, changes }
}

export function invalidInput(message: string): ServiceError {
  return new ServiceError(400, 'InvalidInput', message)
}

/**
 * The record sets of the zone after the batch, which is applied whole or not at all. Changes are made in their order, so a record
 * set can be deleted and created again in one batch.
 */
export function applyBatch({ changes }: ChangeBatch, zone: Zone): RecordSets {
  const recordSets: RecordSets = new Map(zone.recordSets)
  const problems = changes.flatMap((change, index) => {
    const flaws = [
      ...(change.action === 'DELETE' ? [] : flawsOf(change, zone)),
      ...clashesInBatch(changes, index),
      ...clashesInZone(change, recordSets, zone),
    ]
    if (change.action === 'DELETE') recordSets.delete(keyOf(change.set))
    else if (flaws.length === 0) recordSets.set(keyOf(change.set), change.set)
    return flaws
  })
  if (!recordSets.has(`${zone.name} SOA`)) problems.push('A HostedZone must contain exactly one SOA record.')
  if (!recordSets.has(`${zone.name} NS`)) {
    problems.push('A HostedZone must contain at least one NS record for the zone itself.')
  }
  if (problems.length > 0) throw new ServiceError(400, 'InvalidChangeBatch', `[${problems.join(', ')}]`)
  return recordSets
}

function parseBody(body: string) {
  try {
    const { ChangeResourceRecordSetsRequest: root } = parseXml(body, ['Change', 'ResourceRecord']) as Body
    if (root) return root
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new ServiceError(400, 'MalformedInput', 'Unable to parse the request body')
}

function parseChange({ Action, ResourceRecordSet: set = {} }: GivenChange): Change {
  const action = ACTIONS.find((known) => known === Action)
  const type = RECORD_TYPES.find((known) => known === set.Type)
  if (!action || !set.Name || !type) {
    throw invalidInput('Invalid XML ; a change needs an Action, a Name and a Type that the sandbox knows')
  }
  const others = Object.keys(set).filter((member) => !MEMBERS.includes(member))
  if (others.length > 0) throw invalidInput(`The sandbox does not imitate ${others.join(', ')}`)
  const name = domainName(set.Name)
  const values = set.ResourceRecords?.ResourceRecord ?? []
  if (!/^\d{1,10}$/.test(set.TTL ?? '') || values.length === 0) {
    throw invalidInput(
      `Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none in Change with [Action=${action}, Name=${name}, Type=${type}, SetIdentifier=null]`,
    )
  }
  return {
    action,
    set: { name, type, ttl: Number(set.TTL), values: values.map(({ Value = '' }) => Value) },
  }
}

const MEMBERS = ['Name', 'Type', 'TTL', 'ResourceRecords']

/** What is wrong with a change on its own. */
function flawsOf({ set: { name, type, values } }: Change, { name: apex }: Zone): string[] {
  const flaws = values.flatMap((value) => {
    const flaw = flawOf(type, value)
    return flaw ? [`Invalid Resource Record: 'FATAL problem: ${flaw} encountered with '${value}''`] : []
  })
  const duplicate = values.find((value, index) => values.indexOf(value) < index)
  if (duplicate !== undefined) flaws.push(`Duplicate Resource Record: '${duplicate}'`)
  if (!isWithin(name, apex)) flaws.push(`RRSet with DNS name ${name} is not permitted in zone ${apex}`)
  if (type === 'CNAME' && name === apex) {
    flaws.push(`RRSet of type CNAME with DNS name ${name} is not permitted at apex in zone ${apex}`)
  }
  return flaws
}

/** One change for each record set, but for one that is deleted and made anew. */
function clashesInBatch(changes: readonly Change[], index: number): string[] {
  const change = changes[index]
  const earlier = changes
    .slice(0, index)
    .filter((other) => keyOf(other.set) === keyOf(change?.set ?? other.set))
  if (!change || earlier.length === 0) return []
  const isRenewal = earlier.length === 1 && earlier[0]?.action === 'DELETE' && change.action !== 'DELETE'
  const { name, type } = change.set
  return isRenewal
    ? []
    : [`The request contains an invalid set of changes for a resource record set '${type} ${name}'`]
}

/** What stands against a change in the zone as the batch has left it so far. */
function clashesInZone({ action, set }: Change, recordSets: RecordSets, { name: apex }: Zone): string[] {
  const { name, type } = set
  const current = recordSets.get(keyOf(set))
  const tried = (what: string) => [
    `Tried to ${action.toLowerCase()} resource record set [name='${name}', type='${type}'] but ${what}`,
  ]
  if (action === 'DELETE') {
    if (!current) return tried('it was not found')
    return isSame(current, set) ? [] : tried('the values provided do not match the current values')
  }
  if (action === 'CREATE' && current) return tried('it already exists')
  const rrset = `RRSet of type ${type} with DNS name ${name} is not permitted`
  const neighbors = [...recordSets.values()].filter((other) => other.name === name && other.type !== type)
  if (type === 'CNAME' && name !== apex && neighbors.length > 0) {
    return [`${rrset} as it conflicts with other records with the same DNS name in zone ${apex}`]
  }
  return neighbors.some((other) => other.type === 'CNAME')
    ? [
        `${rrset} because a conflicting RRSet of type CNAME with the same DNS name already exists in zone ${apex}`,
      ]
    : []
}

function isSame(one: RecordSet, other: RecordSet): boolean {
  const sorted = ({ values }: RecordSet) => JSON.stringify([...values].sort())
  return one.ttl === other.ttl && sorted(one) === sorted(other)
}
