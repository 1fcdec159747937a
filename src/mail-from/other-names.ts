import { type MailRecords, recordsOf } from './dns-view.ts'
import { isMeantForSes } from './mx.ts'
import { lineage } from './names.ts'
import { allowsSes, isSpf } from './spf.ts'

/** Where records end up when a name is mistyped at a DNS provider, which appends the name of a zone to whatever is entered. */

const MOST_NAMES = 16

/**
 * The likeliest names first. What is entered is the full name, nothing, or the first labels; where it lands is the zone, the
 * identity's domain, another name above, each of which may be a zone, or the name itself. That covers a label that was left out.
 *
 * @param zone the name of the zone that contains the name
 */
export function otherNames(name: string, zone: string, identityDomain: string): readonly string[] {
  const above = lineage(name).slice(1)
  const entered = [`${name}.`, '', ...above.toReversed().map((home) => name.slice(0, -home.length))]
  const names = entered.flatMap((prefix) =>
    [zone, identityDomain, ...above, name].map((home) => prefix + home),
  )
  return [...new Set(names)].filter((other) => other !== name && other.length <= 253).slice(0, MOST_NAMES)
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
