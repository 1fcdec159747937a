import { type DnsView, isAbsent, isConclusive, recordsOf } from '../mail-from/dns-view.ts'
import { type Finding, finding } from '../mail-from/findings.ts'
import { isMeantForSes, satisfiesSes, showMx } from '../mail-from/mx.ts'
import { isWithin } from '../mail-from/names.ts'
import { SPF_RECORD } from '../mail-from/records.ts'
import { allowsSes, isSpf } from '../mail-from/spf.ts'
import { typesOfWildcard } from '../mail-from/wildcard.ts'
import { msg } from '../message.ts'
import { wantedMx } from './fixes.ts'

/** Findings about other records at the name, and about records at other names. */

/** An alias for a name with the right MX record works as far as DNS goes, and is no error. */
export function aboutAlias({ name, cname, mx }: DnsView, region: string): readonly Finding[] {
  const target = recordsOf(cname).join(', ')
  const replace = msg`replace the CNAME record (or the DNAME record above it) with ${wantedMx(region)} and TXT ${SPF_RECORD}`
  if (satisfiesSes(recordsOf(mx), region)) {
    return [
      finding(
        'CNAME_IN_THE_WAY',
        msg`${name} is a CNAME for ${target}, which has the right MX record, but AWS documents the records at the name itself.`,
        msg`If SES doesn't verify the domain, ${replace}.`,
        'info',
      ),
    ]
  }
  return [
    finding(
      'CNAME_IN_THE_WAY',
      msg`${name} is a CNAME for ${target}, and a name with a CNAME can't have MX and TXT records.`,
      msg`Choose another MAIL FROM domain, or ${replace}.`,
    ),
  ]
}

/** Each is an annotation, of which GitHub shows ten. */
const MOST_NAMES = 3

/** Records where a mistyped name ended up at the DNS provider. */
export function aboutOtherNames({ name, zone, mx, txt, cname, elsewhere }: DnsView): readonly Finding[] {
  const isSpfMissing = isConclusive(txt) && !recordsOf(txt).some(isSpf)
  const found = elsewhere.map((other) => ({
    name: other.name,
    mx: isAbsent(mx) ? recordsOf(other.mx).filter(isMeantForSes) : [],
    spf:
      isSpfMissing && !isWithin(name, other.name)
        ? recordsOf(other.txt).filter((value) => isSpf(value) && allowsSes(value))
        : [],
  }))
  const misplaced =
    recordsOf(cname).length > 0 ? [] : found.filter((other) => other.mx.length + other.spf.length > 0)
  const relative =
    zone && name !== zone.name
      ? msg`${name.slice(0, -zone.name.length - 1)} in the zone ${zone.name}`
      : msg`${name}.`
  return misplaced.slice(0, MOST_NAMES).map((other) => {
    const records = [
      ...other.mx.map((record) => msg`MX ${showMx(record)}`),
      ...other.spf.map((record) => msg`TXT ${record}`),
    ]
    const shown = records.slice(0, 2).reduce((all, next) => msg`${all} and ${next}`)
    const severity = other.mx.length > 0 ? 'error' : 'warning'
    if (other.name.startsWith(`${name}.`)) {
      return finding(
        'NAME_ZONE_APPENDED',
        msg`${other.name} has ${shown}, which ${name} lacks: a zone name was appended.`,
        msg`At the DNS provider, enter the name as ${relative}.`,
        severity,
      )
    }
    return finding(
      'RECORDS_AT_OTHER_NAME',
      msg`${other.name} has ${shown}, which ${name} lacks.`,
      msg`If they were meant for ${name}, move them: at the DNS provider, enter the name as ${relative}.`,
      severity,
    )
  })
}

export function aboutWildcard(view: DnsView): readonly Finding[] {
  const types = typesOfWildcard(view).map((type) => type.toUpperCase())
  if (!view.wildcard || types.length === 0) return []
  return [
    finding(
      'WILDCARD_ANSWERS',
      msg`The records at ${view.name} (${types.join(', ')}) come from the wildcard ${view.wildcard.name}.`,
      msg`Leave the wildcard alone: records at the name itself override it. If the name has the same records itself, change those.`,
    ),
  ]
}
