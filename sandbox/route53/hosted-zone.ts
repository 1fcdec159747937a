import { randomBytes, randomUUID } from 'node:crypto'
import { Zone } from '../dns/zones.ts'
import { ACCOUNT } from '../iam/iam.ts'

export interface HostedZoneOptions {
  /** Seen by a VPC only, never by public DNS. */
  private?: boolean
  /** Whether public DNS reaches this zone, in place of another of its name; true by default. */
  delegated?: boolean
  /** Whose it is; nobody else sees it. */
  account?: string
  /** By default one like those that Route 53 gives. */
  id?: string
}

/** A zone in Route 53. */
export class HostedZone {
  /** `Z...`, as people know it; the API has it as `/hostedzone/Z...`. */
  readonly id: string
  readonly zone: Zone
  readonly isPrivate: boolean
  readonly account: string
  readonly callerReference: string = randomUUID()

  /** The number tells the name servers of one hosted zone from those of another. */
  constructor(name: string, number: number, options: HostedZoneOptions) {
    this.id = bareId(options.id ?? awsId('Z'))
    this.isPrivate = options.private ?? false
    this.account = options.account ?? ACCOUNT
    const nameServers = delegationSet(this.isPrivate ? 0 : number)
    const soa = `${nameServers[0]} awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400`
    this.zone = new Zone(name, this.isPrivate ? [] : nameServers, [
      { name, type: 'NS', ttl: 172_800, values: nameServers },
      { name, type: 'SOA', ttl: 900, values: [soa] },
    ])
  }
}

export function awsId(prefix: 'Z' | 'C'): string {
  return `${prefix}${randomBytes(10).toString('hex').toUpperCase()}`
}

/** Ids may come with the path that Route 53 puts before them. */
export function bareId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

/** Four name servers below four top-level domains, in the ranges that Route 53 has for each. */
function delegationSet(number: number): string[] {
  return ['com', 'net', 'org', 'co.uk'].map((domain, index) => {
    const host = (number % 512) + 512 * index
    return `ns-${host}.awsdns-${String(number % 64).padStart(2, '0')}.${domain}.`
  })
}
