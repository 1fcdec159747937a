import { type MailRecords, recordsOf } from './dns-view.ts'
import { isMeantForSes } from './mx.ts'
import { isWithin, lineage } from './names.ts'
import { allowsSes, isSpf } from './spf.ts'

/** Where records end up when a name is mistyped at a DNS provider, which appends the name of a zone to whatever is entered. */

const MOST_NAMES = 12

/**
 * The likeliest names first. What is entered is the full name, or its first labels, once or twice, or nothing; where it lands is the
 * zone, the identity's domain, or another name above, each of which may be a zone.
 *
 * @param zone the name of the zone that contains the name
 */
export function otherNames(name: string, zone: string, identityDomain: string): readonly string[] {
  const labels = name.split('.')
  const homes = [zone, identityDomain, ...lineage(name)].filter(
    (home) => home !== name && isWithin(name, home),
  )
  const withoutOneLabel = labels
    .slice(0, -zone.split('.').length)
    .map((_, dropped) => labels.toSpliced(dropped, 1).join('.'))
  const names = [
    ...[zone, identityDomain].map((home) => `${name}.${home}`),
    ...homes.map((home) => `${name.slice(0, -home.length)}${name}`),
    ...homes,
    ...homes.map((home) => `${relativeTo(identityDomain, name)}.${home}`),
    ...withoutOneLabel,
  ]
  return [...new Set(names)].filter((other) => other !== name && other.length <= 253).slice(0, MOST_NAMES)
}

function relativeTo(domain: string, name: string): string {
  return isWithin(name, domain) ? name.slice(0, -domain.length - 1) : name
}

/**
 * Whether records look meant for a MAIL FROM domain. An SPF record with SES at a domain that mail may be sent from is nothing of the
 * kind.
 *
 * @param isAbove whether they are at a name above the MAIL FROM domain
 */
export function lookMisplaced({ mx, txt }: MailRecords, isAbove: boolean): boolean {
  return (
    recordsOf(mx).some(isMeantForSes) ||
    (!isAbove && recordsOf(txt).some((value) => isSpf(value) && allowsSes(value)))
  )
}
