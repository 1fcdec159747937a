import type { MailFromDomainStatus } from '../mail-from/attributes.ts'
import { type DnsView, isAbsent, recordsOf } from '../mail-from/dns-view.ts'
import { bySeverity, type Finding, finding } from '../mail-from/findings.ts'
import { satisfiesSes } from '../mail-from/mx.ts'
import { bestView } from '../mail-from/record-status.ts'
import { withoutWildcard } from '../mail-from/wildcard.ts'
import { code, type Message, msg } from '../message.ts'
import { aboutHostedZone, aboutUndelegated, type PublishingZone } from './delegation.ts'
import { aboutDisagreement } from './disagreement.ts'
import { aboutLookupFailures } from './lookup-failures.ts'
import { aboutMx } from './mx-record.ts'
import { aboutAlias, aboutOtherNames, aboutWildcard } from './name.ts'
import { aboutAlignment, aboutSpf } from './spf-record.ts'

/** What else is known of the MAIL FROM domain. */
export interface DiagnosisContext {
  /** Of the identity. */
  readonly region: string
  /** What SES says of this very domain; unset where it has another one, or was not asked. */
  readonly sesStatus?: MailFromDomainStatus | undefined
  /** In which this run publishes. */
  readonly hostedZone?: PublishingZone | undefined
}

/**
 * Says what is wrong with what DNS shows of a MAIL FROM domain, by the rules of "Using a custom MAIL FROM domain" in the SES guide.
 * The gravest first; nothing at all when both records are in place. What SES has verified is never called an error.
 */
export function diagnose(
  seen: DnsView,
  { region, sesStatus, hostedZone }: DiagnosisContext,
): readonly Finding[] {
  if (seen.isPrivateView) return [privateView(seen)]
  const view = withoutWildcard(bestView(seen, region), region)
  const isAlias = recordsOf(view.cname).length > 0
  const isVerified = sesStatus === 'SUCCESS'
  if (isVerified && !isAlias && (isAbsent(view.mx) || view.mx.kind === 'servfail')) {
    return [unseenBySes(view), ...aboutAlignment(view)]
  }
  const records = isAlias
    ? [...aboutAlias(view, region), ...(satisfiesSes(recordsOf(view.mx), region) ? aboutSpf(view) : [])]
    : [...aboutMx(view, region), ...aboutSpf(view), ...aboutDisagreement(view, region)]
  const findings = [
    ...(isAlias ? [] : aboutLookupFailures(view)),
    ...aboutUndelegated(view),
    ...(hostedZone ? aboutHostedZone(records, view, region, hostedZone) : records),
    ...aboutOtherNames(view),
    ...aboutWildcard(seen),
    ...aboutAlignment(view),
  ]
  return (isVerified ? findings.map(doubted) : findings).toSorted(bySeverity)
}

function privateView({ name, zone }: DnsView): Finding {
  const servers =
    zone && zone.nameServers.length > 0 ? msg` (name servers ${zone.nameServers.join(', ')})` : msg``
  return finding(
    'PRIVATE_DNS_VIEW',
    msg`The runner sees a private DNS zone for ${name}${servers}, which SES doesn't see, so the records were not checked.`,
    msg`Set ${code('dns-servers')} to a public resolver that the runner can reach.`,
  )
}

function unseenBySes(view: DnsView): Finding {
  return finding(
    'MX_MISSING',
    msg`SES has verified ${view.name}, but the DNS servers that this run asked show no MX record for it.`,
    SUSPECT_VIEW,
    'warning',
  )
}

/** SES looks again from time to time, so it may not have noticed a change. */
const SUSPECT_VIEW: Message = msg`Most likely, the runner's network has its own view of DNS: set ${code('dns-servers')} to a public resolver. If the record changed recently, SES hasn't noticed yet.`

function doubted(found: Finding): Finding {
  if (found.severity !== 'error') return found
  return {
    ...found,
    severity: 'warning',
    message: msg`${found.message} But SES has verified this domain. ${SUSPECT_VIEW}`,
  }
}
