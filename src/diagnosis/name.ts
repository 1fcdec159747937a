import { areSame, type DnsView, isAbsent, isConclusive, recordsOf } from '../mail-from/dns-view.ts'
import { type Finding, finding } from '../mail-from/findings.ts'
import { SPF_RECORD } from '../mail-from/records.ts'
import { allowsSes, isSpf } from '../mail-from/spf.ts'
import { typesOfWildcard } from '../mail-from/wildcard.ts'
import { msg } from '../message.ts'
import { wantedMx } from './fixes.ts'

/** Findings about what else stands at the name, or stands at another one. */

export function aboutAlias({ name, cname }: DnsView, region: string): readonly Finding[] {
  return [
    finding(
      'CNAME_IN_THE_WAY',
      msg`${name} is a CNAME for ${recordsOf(cname).join(', ')}, and a name with a CNAME can have no MX and TXT records.`,
      msg`Delete the CNAME record and create ${wantedMx(region)} and TXT ${SPF_RECORD}, or take another MAIL FROM domain.`,
    ),
  ]
}

/** A full name typed where the DNS provider expects it without the zone. */
export function aboutAppendedZone({
  name,
  mx,
  txt,
  cname,
  zoneAppended,
  wildcard,
}: DnsView): readonly Finding[] {
  const isMxThere = recordsOf(zoneAppended.mx).some(({ host }) => /amazon(?:ses|aws)\.com/.test(host))
  const isSpfThere = recordsOf(zoneAppended.txt).some((value) => isSpf(value) && allowsSes(value))
  const isMxMissing = isAbsent(mx) && isMxThere && !areSame(zoneAppended.mx, wildcard.mx)
  const isSpfMissing = isConclusive(txt) && !recordsOf(txt).some(isSpf) && isSpfThere
  if (
    recordsOf(cname).length > 0 ||
    !(isMxMissing || (isSpfMissing && !areSame(zoneAppended.txt, wildcard.txt)))
  )
    return []
  return [
    finding(
      'NAME_ZONE_APPENDED',
      msg`The records stand at ${zoneAppended.name}, with the name of the zone twice, and not at ${name}.`,
      msg`At the DNS provider, enter the name without the zone, or end it with a dot.`,
      isMxMissing ? 'error' : 'warning',
    ),
  ]
}

export function aboutWildcard(view: DnsView): readonly Finding[] {
  const types = typesOfWildcard(view).map((type) => type.toUpperCase())
  if (types.length === 0) return []
  return [
    finding(
      'WILDCARD_ANSWERS',
      msg`What is seen at ${view.name} (${types.join(', ')}) is what the wildcard ${view.wildcard.name} holds.`,
      msg`Leave the wildcard as it is: records at the name itself take its place. Should the name have the same records of its own, change those.`,
    ),
  ]
}
