import { type Message, say } from '../message.ts'
import {
  type DnsView,
  isAbsent,
  isConclusive,
  type Mx,
  type Records,
  recordsOf,
  type Trouble,
  troubleOf,
  type Zone,
} from './dns-view.ts'
import { bySeverity, type Finding, type FindingCode, finding } from './findings.ts'
import { type HostKind, isFeedback, kindOfHost, PREFERENCE, satisfiesSes } from './mx.ts'
import { SPF_RECORD } from './records.ts'
import { feedbackHost } from './regions.ts'
import { allowsSes, isSpf, mergeSpf } from './spf.ts'

/**
 * Says what is wrong with what the world sees of a MAIL FROM domain, by the rules of "Using a custom MAIL FROM domain" in the SES
 * guide. The gravest first; nothing at all when both records are in place. `hostedZone` is the one in which this run publishes.
 */
export function diagnose(view: DnsView, region: string, hostedZone?: Zone): readonly Finding[] {
  const isAlias = recordsOf(view.cname).length > 0
  return [
    ...aboutTrouble(view),
    ...aboutDelegation(view, region, hostedZone),
    ...(isAlias ? aboutAlias(view, region) : [...aboutMx(view, region), ...aboutSpf(view)]),
    ...aboutAppendedZone(view),
    ...aboutWildcard(view),
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
        say`Most likely the name servers${view.zone ? say` of ${view.zone.name} (${view.zone.nameServers.join(', ')})` : say``} do not serve the zone, or its DNSSEC is broken: compare the delegation at the registrar with the zone at the DNS provider.`,
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

function aboutDelegation(view: DnsView, region: string, hostedZone: Zone | undefined): readonly Finding[] {
  if (view.undelegated !== undefined) {
    return [
      finding(
        'ZONE_NOT_DELEGATED',
        say`${view.undelegated} does not exist in DNS (NXDOMAIN): no name servers are delegated for it.`,
        say`Check the spelling, that the domain is registered and has not expired, and that the registrar names the name servers of your DNS provider.`,
      ),
    ]
  }
  const { zone } = view
  if (!hostedZone?.nameServers.length || !zone || sharesNameServer(zone, hostedZone)) return []
  // Name servers may go by names of the company's own, so what counts is what they answer.
  if (satisfiesSes(recordsOf(view.mx), region)) return []
  return [
    finding(
      'HOSTED_ZONE_NOT_DELEGATED',
      say`The world asks the name servers of ${zone.name} (${zone.nameServers.join(', ')}), and not those of the hosted zone ${hostedZone.name} (${hostedZone.nameServers.join(', ')}), so it does not see records there.`,
      say`Publish in the zone that the world asks, or delegate ${hostedZone.name} to the name servers of the hosted zone.`,
    ),
  ]
}

/** Whether a zone that is seen in DNS is served by the name servers of a hosted zone. */
export function sharesNameServer(zone: Zone, hostedZone: Zone): boolean {
  return (
    zone.name === hostedZone.name && zone.nameServers.some((host) => hostedZone.nameServers.includes(host))
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

function aboutMx(view: DnsView, region: string): readonly Finding[] {
  if (isAbsent(view.mx)) return [missingMx(view, region)]
  const records = recordsOf(view.mx)
  if (satisfiesSes(records, region)) return records.flatMap((mx) => aboutHost(mx, view, region))
  if (records.length < 2) return records.flatMap((mx) => aboutHost(mx, view, region))
  const several = finding(
    'MX_MULTIPLE',
    say`${view.name} has ${records.length} MX records (${listOf(records)}), and SES accepts exactly one.`,
    say`Keep only ${wantedMx(region)}; a name that receives other mail cannot be a MAIL FROM domain.`,
  )
  const isOneRight = records.some((mx) => isFeedback(mx, region))
  return isOneRight ? [several] : [several, ...records.flatMap((mx) => aboutHost(mx, view, region))]
}

function missingMx(view: DnsView, region: string): Finding {
  const { name, mx, zone } = view
  const seen =
    mx.kind === 'no-name'
      ? say`${name} does not exist in DNS (NXDOMAIN), so SES finds no MX record.`
      : say`${name} exists in DNS, but has no MX record.`
  const where = zone
    ? say` in the zone ${zone.name}, at the name servers ${zone.nameServers.join(', ')}`
    : say``
  return finding(
    'MX_MISSING',
    seen,
    say`Create ${wantedMx(region)} for the name ${name}${where}; if it exists in another zone, the world does not ask that one.${age(view)}`,
  )
}

function wantedMx(region: string): Message {
  return say`MX ${`${PREFERENCE} ${feedbackHost(region)}`}`
}

function listOf(records: readonly Mx[]): string {
  return records.map(({ preference, host }) => `${preference} ${host || '.'}`).join(', ')
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
      return [say`${names}, and its region is none of Amazon SES.`, correct]
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
        say`Keep one: TXT ${mergeSpf(spf)}.`,
      ),
    ]
  }
  if (allowsSes(record)) return []
  return [
    finding(
      'SPF_WITHOUT_SES',
      say`The SPF record of ${name}, ${record}, does not allow Amazon SES, so mail fails SPF.`,
      say`Set it to TXT ${mergeSpf([record])}.`,
    ),
  ]
}

function missingSpf(view: DnsView): Finding {
  const { name, txt } = view
  const attempt = recordsOf(txt).find((value) => /amazonses\.com/i.test(value))
  const seen =
    attempt === undefined
      ? say`${name} has no SPF record, so mail fails SPF even when SES has verified the domain.`
      : say`${name} has the TXT record ${attempt}, which does not begin with ${'v=spf1'} and so is no SPF record.`
  return finding('SPF_MISSING', seen, say`Create TXT ${SPF_RECORD}.${age(view)}`)
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
  const isMxMissing = isAbsent(mx) && isMxThere && !sameRecords(doubled, wildcard, 'mx')
  const isSpfMissing = isConclusive(txt) && !recordsOf(txt).some(isSpf) && isSpfThere
  if (
    recordsOf(cname).length > 0 ||
    !(isMxMissing || (isSpfMissing && !sameRecords(doubled, wildcard, 'txt')))
  )
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
  const types = (['cname', 'mx', 'txt'] as const).filter((type) => sameRecords(view, view.wildcard, type))
  if (types.length === 0) return []
  return [
    finding(
      'WILDCARD_ANSWERS',
      say`What is seen at ${view.name} (${types.map((type) => type.toUpperCase()).join(', ')}) is what the wildcard ${view.wildcard.name} holds.`,
      say`Records at the name itself take its place: once there is any, the wildcard answers nothing for that name.`,
    ),
  ]
}

function sameRecords(a: Records, b: Records, type: keyof Records): boolean {
  const [one, other] = [a, b].map((records) =>
    recordsOf<unknown>(records[type])
      .map((record) => JSON.stringify(record))
      .toSorted()
      .join(),
  )
  return one !== '' && one === other
}

/** "DMARC" (RFC 7489), section 6.3: under `aspf=s` a child of the From domain does not align. */
function aboutAlignment({ name, dmarc }: DnsView): readonly Finding[] {
  if (!dmarc || !/^\s*aspf\s*=\s*s\s*$/im.test(dmarc.record.replaceAll(';', '\n'))) return []
  return [
    finding(
      'DMARC_STRICT_SPF',
      say`The DMARC policy at ${dmarc.name} asks for strict SPF alignment (${'aspf=s'}), and ${name} never aligns strictly, as it is a subdomain.`,
      say`Change it to ${'aspf=r'}, or rely on DKIM alone for DMARC.`,
    ),
  ]
}
