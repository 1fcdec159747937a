import { domainName, isWithin, lineage } from './names.ts'
import type { RecordSet } from './record-sets.ts'
import type { Zone, Zones } from './zones.ts'

export type Rcode = 'NOERROR' | 'FORMERR' | 'SERVFAIL' | 'NXDOMAIN' | 'NOTIMP' | 'REFUSED' | 'NOTAUTH'

/** What a question comes to. */
export interface Resolution {
  rcode: Rcode
  answers: readonly RecordSet[]
  /** The SOA that a negative answer carries, or the NS records of a referral. */
  authority: readonly RecordSet[]
  isReferral?: boolean
}

const MAX_CNAMES = 8

/** Answers as public resolvers do: follows delegations and CNAMEs from zone to zone. */
export function resolve(zones: Zones, name: string, type: string): Resolution {
  return followCnames(name, type, (target) => {
    const zone = zones.reach(target)
    if (zone === 'lame') return refusal('SERVFAIL')
    const found = zone ? lookUp(zone, target, type) : nowhere(zones, target)
    if (found.answers.length > 0 || !zones.isNameServer(target)) return found
    // Name servers have addresses although nobody made a zone for them: all are here.
    const address: RecordSet = { name: target, type: 'A', ttl: 300, values: ['127.0.0.1'] }
    return type === 'A' ? answer(address) : { ...found, rcode: 'NOERROR' }
  })
}

/** Answers as the name servers of one zone do: of other zones they know no more than where they cut theirs. */
export function resolveAt(zone: Zone, name: string, type: string): Resolution {
  if (!isWithin(name, zone.name)) return refusal('REFUSED')
  return followCnames(name, type, (target) => {
    if (!isWithin(target, zone.name)) return undefined
    const cut = lineage(target)
      .filter((domain) => isWithin(domain, zone.name) && domain !== zone.name)
      .map((domain) => zone.find(domain, 'NS'))
      .find((set) => set !== undefined)
    if (cut) return { rcode: 'NOERROR', answers: [], authority: [cut], isReferral: true }
    return lookUp(zone, target, type)
  })
}

export function refusal(rcode: Rcode): Resolution {
  return { rcode, answers: [], authority: [] }
}

/** Looks names up one after another for as long as they are aliases; an undefined step leaves the rest to whoever asked. */
function followCnames(
  name: string,
  type: string,
  step: (name: string) => Resolution | undefined,
): Resolution {
  const aliases: RecordSet[] = []
  let target = name
  while (aliases.length <= MAX_CNAMES) {
    const found = step(target)
    if (!found) return { rcode: 'NOERROR', answers: aliases, authority: [] }
    const alias = found.answers.at(-1)
    if (alias?.type !== 'CNAME' || type === 'CNAME')
      return { ...found, answers: [...aliases, ...found.answers] }
    aliases.push(...found.answers)
    target = domainName(alias.values[0] ?? '.')
  }
  return refusal('SERVFAIL')
}

/** What one zone says of a name, wildcards as in RFC 4592: a name that exists, or has one below it, is never matched by any. */
function lookUp(zone: Zone, name: string, type: string): Resolution {
  const dname = lineage(name)
    .filter((domain) => isWithin(domain, zone.name) && domain !== name)
    .map((domain) => zone.find(domain, 'DNAME'))
    .find((set) => set !== undefined)
  if (dname) return { rcode: 'NOERROR', answers: [dname, synthesizedCname(dname, name)], authority: [] }
  const exists = (domain: string) => [...zone.served.values()].some((set) => isWithin(set.name, domain))
  const closestEncloser = lineage(name).findLast((domain) => domain === zone.name || exists(domain))
  const owner = closestEncloser === name ? name : `\\052.${closestEncloser}`
  const found = zone.find(owner, type) ?? zone.find(owner, 'CNAME')
  if (found) return answer({ ...found, name })
  const soa = zone.find(zone.name, 'SOA')
  return {
    rcode: closestEncloser === name || exists(owner) ? 'NOERROR' : 'NXDOMAIN',
    answers: [],
    authority: soa ? [soa] : [],
  }
}

/** "DNAME Redirection in the DNS" (RFC 6672), section 3.1. */
function synthesizedCname({ name: owner, ttl, values }: RecordSet, name: string): RecordSet {
  const target = `${name.slice(0, -owner.length)}${domainName(values[0] ?? '.')}`
  return { name, type: 'CNAME', ttl, values: [target] }
}

/** The answer of a registry whose top-level domain holds nothing of that name. */
function nowhere(zones: Zones, name: string): Resolution {
  const values = ['a.gtld-servers.net. nstld.verisign-grs.com. 1 1800 900 604800 900']
  const soa: RecordSet = { name: lineage(name)[0] ?? '.', type: 'SOA', ttl: 900, values }
  return { rcode: zones.isAbove(name) ? 'NOERROR' : 'NXDOMAIN', answers: [], authority: [soa] }
}

function answer(set: RecordSet): Resolution {
  return { rcode: 'NOERROR', answers: [set], authority: [] }
}
