import { type DnsView, recordsOf } from '../mail-from/dns-view.ts'
import { bySeverity, type Finding } from '../mail-from/findings.ts'
import { withoutWildcard } from '../mail-from/wildcard.ts'
import { aboutHostedZone, aboutUndelegated, type PublishingZone } from './delegation.ts'
import { aboutLookupFailures } from './lookup-failures.ts'
import { aboutMx } from './mx-record.ts'
import { aboutAlias, aboutAppendedZone, aboutWildcard } from './name.ts'
import { aboutAlignment, aboutSpf } from './spf-record.ts'

/**
 * Says what is wrong with what the world sees of a MAIL FROM domain, by the rules of "Using a custom MAIL FROM domain" in the SES
 * guide. The gravest first; nothing at all when both records are in place.
 */
export function diagnose(seen: DnsView, region: string, hostedZone?: PublishingZone): readonly Finding[] {
  const view = withoutWildcard(seen, region)
  const records =
    recordsOf(view.cname).length > 0
      ? aboutAlias(view, region)
      : [...aboutMx(view, region), ...aboutSpf(view)]
  return [
    ...aboutLookupFailures(view),
    ...aboutUndelegated(view),
    ...(hostedZone && view.undelegated === undefined
      ? aboutHostedZone(records, view, region, hostedZone)
      : records),
    ...aboutAppendedZone(view),
    ...aboutWildcard(seen),
    ...aboutAlignment(view),
  ].toSorted(bySeverity)
}
