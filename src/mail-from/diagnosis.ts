import { LONGEST_VALUE, type Message, say } from '../message.ts'
import {
  type DnsView,
  isAbsent,
  isConclusive,
  type Mx,
  recordsOf,
  sharesNameServer,
  type Trouble,
  troubleOf,
  type Zone,
} from './dns-view.ts'
import { bySeverity, type Finding, type FindingCode, finding } from './findings.ts'
import { type HostKind, isFeedback, kindOfHost, PREFERENCE, satisfiesSes, showMx } from './mx.ts'
import { isWithin } from './names.ts'
import { SPF_RECORD } from './records.ts'
import { feedbackHost } from './regions.ts'
import { allowsSes, isSpf, mergeSpf } from './spf.ts'
import { areSame, typesOfWildcard, withoutWildcard } from './wildcard.ts'

/** The zone in Route 53 that is meant to hold the records. */
export interface PublishingZone extends Zone {
  /** Whether it is known to hold them both already. */
  readonly holdsRecords: boolean
}

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
    ...aboutTrouble(view),
    ...aboutUndelegated(view),
    ...(hostedZone && view.undelegated === undefined
      ? aboutHostedZone(records, view, region, hostedZone)
      : records),
    ...aboutAppendedZone(view),
    ...aboutWildcard(seen),
    ...aboutAlignment(view),
  ].toSorted(bySeverity)
}

const TROUBLES: Record<Trouble, FindingCode> = {
  servfail: 'DNS_SERVFAIL',
  refused: 'DNS_REFUSED',
  timeout: 'DNS_TIMEOUT',
  unreachable: 'DNS_UNREACHABLE',
  unreadable: 'DNS_UNREADABLE',
}

function aboutTrouble(view: DnsView): readonly Finding[] {
  const kinds = [view.mx, view.txt].flatMap((answer) => troubleOf(answer) ?? [])
  return [...new Set(kinds)].map((kind) => {
    const types = (['mx', 'txt'] as const).filter((type) => view[type].kind === kind)
    const question =
      types.length > 1
        ? say`the questions for the MX and TXT records of ${view.name}`
        : say`the question for the ${types[0] === 'mx' ? say`MX` : say`TXT`} record of ${view.name}`
    return finding(TROUBLES[kind], ...explainTrouble(kind, question, view))
  })
}

function explainTrouble(kind: Trouble, question: Message, view: DnsView): [Message, Message] {
  const servers =
    view.asked === 'dns-servers'
      ? say`the input ${'dns-servers'}`
      : say`the DNS settings of the runner, or set ${'dns-servers'}`
  switch (kind) {
    case 'servfail':
      return [
        say`DNS fails (SERVFAIL) at ${question}.`,
        say`Most likely the name servers${ofZone(view.zone)} do not serve the zone, or its DNSSEC is broken: compare the delegation at the registrar with the zone at the DNS provider.`,
      ]
    case 'refused':
      return [
        say`The DNS server refused ${question} (REFUSED), so this is not known.`,
        say`Most likely it serves neither this zone nor this client: check ${servers}.`,
      ]
    case 'timeout':
      return [
        say`Nobody answered ${question} in time, so this is not known.`,
        say`Check that the runner may send DNS queries (port 53, UDP and TCP), and ${servers}.`,
      ]
    case 'unreachable':
      return [
        say`No DNS server could be reached with ${question}, so this is not known.`,
        say`Check ${servers}.`,
      ]
    case 'unreadable':
      return [
        say`The answer to ${question} cannot be read, so this is not known.`,
        say`Look for a firewall that changes DNS answers, and check ${servers}.`,
      ]
  }
}

function ofZone(zone: Zone | undefined): Message {
  if (!zone) return say``
  return zone.nameServers.length > 0
    ? say` of ${zone.name} (${zone.nameServers.join(', ')})`
    : say` of ${zone.name}`
}

function aboutUndelegated({ undelegated }: DnsView): readonly Finding[] {
  if (undelegated === undefined) return []
  return [
    finding(
      'ZONE_NOT_DELEGATED',
      say`${undelegated} does not exist in DNS (NXDOMAIN): no name servers are delegated for it.`,
      say`Check the spelling, that the domain is registered and has not expired, and that the registrar names the name servers of your DNS provider.`,
    ),
  ]
}

/** Why the world does not see the records of the hosted zone. Those that it holds need not be created. */
function aboutHostedZone(
  findings: readonly Finding[],
  view: DnsView,
  region: string,
  hostedZone: PublishingZone,
): readonly Finding[] {
  const others = hostedZone.holdsRecords
    ? findings.filter(({ code }) => code !== 'MX_MISSING' && code !== 'SPF_MISSING')
    : findings
  // Name servers may go by names of the company's own, so what counts is what they answer.
  const isUnseen = isConclusive(view.mx) && !satisfiesSes(recordsOf(view.mx), region)
  if (isUnseen && isAskedElsewhere(view, hostedZone)) return [...others, notDelegated(view.zone, hostedZone)]
  if (!hostedZone.holdsRecords) return others
  if (view.mx.kind === 'servfail' && hostedZone.nameServers.length > 0) {
    return [...others, perhapsNotDelegated(view, hostedZone)]
  }
  if (others.length === findings.length) return others
  const soon = finding(
    'RECORDS_NOT_VISIBLE_YET',
    say`The hosted zone ${hostedZone.name} holds both records, and DNS does not show them yet.`,
    say`Wait: Route 53 takes about a minute, and resolvers that were asked before may take some more.`,
  )
  return [...others, soon]
}

type ViewElsewhere = DnsView & { readonly zone: Zone }

function isAskedElsewhere(view: DnsView, hostedZone: Zone): view is ViewElsewhere {
  const areKnown =
    view.zone !== undefined && view.zone.nameServers.length > 0 && hostedZone.nameServers.length > 0
  return areKnown && !sharesNameServer(view.zone, hostedZone)
}

function perhapsNotDelegated({ name }: DnsView, hostedZone: Zone): Finding {
  return finding(
    'HOSTED_ZONE_NOT_DELEGATED',
    say`The hosted zone ${hostedZone.name} holds both records, and DNS fails for ${name}: most likely the delegation names other name servers.`,
    say`Make the registrar, or the zone above, name those of the hosted zone: ${hostedZone.nameServers.join(', ')}.`,
  )
}

function notDelegated(zone: Zone, hostedZone: Zone): Finding {
  const isChild = zone.name !== hostedZone.name && isWithin(zone.name, hostedZone.name)
  return finding(
    'HOSTED_ZONE_NOT_DELEGATED',
    say`The world asks the name servers of ${zone.name} (${zone.nameServers.join(', ')}), and not those of the hosted zone ${hostedZone.name} (${hostedZone.nameServers.join(', ')}), so it does not see the records there.`,
    isChild
      ? say`Publish in the zone ${zone.name}, to which the name is delegated.`
      : say`Publish in the zone that the world asks, or delegate ${hostedZone.name} to the name servers of the hosted zone.`,
  )
}

function aboutAlias({ name, cname }: DnsView, region: string): readonly Finding[] {
  return [
    finding(
      'CNAME_IN_THE_WAY',
      say`${name} is a CNAME for ${recordsOf(cname).join(', ')}, and a name with a CNAME can have no MX and TXT records.`,
      say`Delete the CNAME record and create ${wantedMx(region)} and TXT ${SPF_RECORD}, or take another MAIL FROM domain.`,
    ),
  ]
}

/** A mistake is hardly made more often in other ways; each is an annotation, of which GitHub shows ten. */
const MOST_ATTEMPTS = 3

function aboutMx(view: DnsView, region: string): readonly Finding[] {
  if (isAbsent(view.mx)) return [missingMx(view, region)]
  const records = recordsOf(view.mx)
  if (records.length < 2) return records.flatMap((mx) => aboutHost(mx, view, region))
  const several = finding(
    'MX_MULTIPLE',
    say`${view.name} has ${records.length} MX records (${records.map(showMx).join(', ')}), and SES accepts exactly one.`,
    say`Keep only ${wantedMx(region)}; a name that receives other mail cannot be a MAIL FROM domain.`,
  )
  // Of the others only those that were meant for SES need a word of their own.
  const isOneRight = records.some((mx) => isFeedback(mx, region))
  const attempts = records
    .filter(({ host }) => /amazon(?:ses|aws)\.com|^feedback-smtp/.test(host))
    .slice(0, MOST_ATTEMPTS)
  return isOneRight ? [several] : [several, ...attempts.flatMap((mx) => aboutHost(mx, view, region))]
}

function missingMx(view: DnsView, region: string): Finding {
  const { name, mx, zone } = view
  const seen =
    mx.kind === 'no-name'
      ? say`${name} does not exist in DNS (NXDOMAIN), so SES finds no MX record.`
      : say`${name} exists in DNS, but has no MX record of its own.`
  const where = zone?.nameServers.length
    ? say` The world looks for it in the zone ${zone.name} (name servers ${zone.nameServers.join(', ')}) and sees no record that stands elsewhere.`
    : say``
  return finding(
    'MX_MISSING',
    seen,
    say`Create ${wantedMx(region)} for the name ${name}.${where}${age(view)}`,
  )
}

function wantedMx(region: string): Message {
  return say`MX ${`${PREFERENCE} ${feedbackHost(region)}`}`
}

const HOST_CODES: Record<Exclude<HostKind, 'right'>, FindingCode> = {
  'other-region': 'MX_OTHER_REGION',
  'wrong-region': 'MX_WRONG_REGION',
  'wrong-suffix': 'MX_WRONG_SUFFIX',
  'zone-appended': 'MX_ZONE_APPENDED',
  'preference-in-host': 'MX_PREFERENCE_IN_HOST',
  receiving: 'MX_WRONG_HOST',
  null: 'MX_WRONG_HOST',
  wrong: 'MX_WRONG_HOST',
}

function aboutHost(mx: Mx, { name }: DnsView, region: string): readonly Finding[] {
  const kind = kindOfHost(mx.host, region)
  const isNegligible = mx.preference === PREFERENCE || !isFeedback(mx, region)
  const preference = isNegligible
    ? []
    : [
        finding(
          'MX_WRONG_PREFERENCE',
          say`The MX record of ${name} has the preference ${mx.preference}, and SES asks for ${PREFERENCE}.`,
          say`Set it to ${PREFERENCE}.`,
        ),
      ]
  if (kind === 'right') return preference
  return [...preference, finding(HOST_CODES[kind], ...explainHost(kind, mx, name, region))]
}

function explainHost(
  kind: Exclude<HostKind, 'right'>,
  { host }: Mx,
  name: string,
  region: string,
): [Message, Message] {
  const names = say`The MX record of ${name} names ${host}`
  const correct = say`Set it to ${wantedMx(region)}.`
  switch (kind) {
    case 'other-region':
      return [
        say`${names}, the feedback host of another region.`,
        say`That works, as SES forwards bounces between regions; for ${region} itself it would be ${feedbackHost(region)}.`,
      ]
    case 'wrong-region':
      return [say`${names}, and its region is none that this version knows as one of Amazon SES.`, correct]
    case 'wrong-suffix':
      return [say`${names}, and feedback hosts of SES end in ${`.${region}.amazonses.com`}.`, correct]
    case 'zone-appended':
      return [
        say`${names}: a zone was appended to the host.`,
        say`End the value with a dot, ${`${feedbackHost(region)}.`}, or enter it as your DNS provider wants full names.`,
      ]
    case 'preference-in-host':
      return [
        say`${names}: the preference stands in the host field.`,
        say`Enter ${PREFERENCE} as preference (priority) and ${feedbackHost(region)} alone as host.`,
      ]
    case 'receiving':
      return [say`${names}, which is the host for receiving mail with SES.`, correct]
    case 'null':
      return [say`The MX record of ${name} says that the name takes no mail (null MX).`, correct]
    case 'wrong':
      return [
        say`${names}, which is no host of Amazon SES.`,
        say`${correct} If the name receives other mail, take another MAIL FROM domain.`,
      ]
  }
}

function aboutSpf(view: DnsView): readonly Finding[] {
  const { name, txt } = view
  if (!isConclusive(txt)) return []
  const spf = recordsOf(txt).filter(isSpf)
  const [record, ...others] = spf
  if (record === undefined) return [missingSpf(view)]
  if (others.length > 0) {
    return [
      finding(
        'SPF_MULTIPLE',
        say`${name} has ${spf.length} SPF records, which makes SPF fail for good (permerror).`,
        say`Keep one${mergedSpf(spf)}.`,
      ),
    ]
  }
  if (allowsSes(record)) return []
  return [
    finding(
      'SPF_WITHOUT_SES',
      say`The SPF record of ${name}, ${record}, does not itself include ${'amazonses.com'} before ${'all'}, so mail fails SPF unless another term covers Amazon SES.`,
      say`Put ${'include:amazonses.com'} before its ${'all'}${mergedSpf([record])}.`,
    ),
  ]
}

function missingSpf(view: DnsView): Finding {
  const { name, txt } = view
  const attempt = recordsOf(txt).find((value) => /amazonses\.com/i.test(value))
  const seen =
    attempt === undefined
      ? say`${name} has no SPF record, so mail fails SPF even when SES has verified the domain.`
      : say`${name} has the TXT record ${attempt}, which does not begin with ${'v=spf1'} and a blank, and so is no SPF record.`
  return finding('SPF_MISSING', seen, say`Create TXT ${SPF_RECORD}.${age(view)}`)
}

/** The record to copy, unless it is too long to be shown whole. */
function mergedSpf(records: readonly string[]): Message {
  const merged = mergeSpf(records)
  return merged.length > LONGEST_VALUE ? say`` : say`: TXT ${merged}`
}

/** Resolvers remember that something was missing. */
function age({ asked }: DnsView): Message {
  return asked === 'resolvers'
    ? say` If it was created in the last minutes, the resolvers of the runner, which were asked, may not know it yet.`
    : say``
}

/** A full name typed where the DNS provider expects it without the zone. */
function aboutAppendedZone({ name, mx, txt, cname, doubled, wildcard }: DnsView): readonly Finding[] {
  const isMxThere = recordsOf(doubled.mx).some(({ host }) => /amazon(?:ses|aws)\.com/.test(host))
  const isSpfThere = recordsOf(doubled.txt).some((value) => isSpf(value) && allowsSes(value))
  const isMxMissing = isAbsent(mx) && isMxThere && !areSame(doubled.mx, wildcard.mx)
  const isSpfMissing = isConclusive(txt) && !recordsOf(txt).some(isSpf) && isSpfThere
  if (recordsOf(cname).length > 0 || !(isMxMissing || (isSpfMissing && !areSame(doubled.txt, wildcard.txt))))
    return []
  return [
    finding(
      'NAME_ZONE_APPENDED',
      say`The records stand at ${doubled.name}, with the name of the zone twice, and not at ${name}.`,
      say`At the DNS provider, enter the name without the zone, or end it with a dot.`,
      isMxMissing ? 'error' : 'warning',
    ),
  ]
}

function aboutWildcard(view: DnsView): readonly Finding[] {
  const types = typesOfWildcard(view).map((type) => type.toUpperCase())
  if (types.length === 0) return []
  return [
    finding(
      'WILDCARD_ANSWERS',
      say`What is seen at ${view.name} (${types.join(', ')}) is what the wildcard ${view.wildcard.name} holds.`,
      say`Leave the wildcard as it is: records at the name itself take its place. Should the name have the same records of its own, change those.`,
    ),
  ]
}

/** "DMARC" (RFC 7489), section 6.3: under `aspf=s` a child of the From domain does not align. */
function aboutAlignment({ name, dmarc }: DnsView): readonly Finding[] {
  const tags = dmarc?.record.split(';').map((tag) => tag.split('=').map((part) => part.trim().toLowerCase()))
  const isStrict = tags?.some(([tag, value]) => tag === 'aspf' && value === 's')
  if (!dmarc || !isStrict) return []
  return [
    finding(
      'DMARC_STRICT_SPF',
      say`The DMARC policy at ${dmarc.name} asks for strict SPF alignment (${'aspf=s'}), and ${name} never aligns strictly, as it is a subdomain.`,
      say`Change it to ${'aspf=r'}, or rely on DKIM alone for DMARC.`,
    ),
  ]
}
