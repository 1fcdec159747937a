import { type DnsView, isAbsent, type Mx, recordsOf } from '../mail-from/dns-view.ts'
import { type Finding, type FindingCode, finding } from '../mail-from/findings.ts'
import { type HostKind, isFeedback, kindOfHost, oddCharacterOf, PREFERENCE, showMx } from '../mail-from/mx.ts'
import { codePointOf } from '../mail-from/names.ts'
import { feedbackHost } from '../mail-from/regions.ts'
import { code, type Message, msg } from '../message.ts'
import { CHECK_REGISTRATION, resolverCacheNote, wantedMx } from './fixes.ts'

/** Findings about the MX record. */

/** Each is an annotation, of which GitHub shows ten. */
const MOST_ATTEMPTS = 3

export function aboutMx(view: DnsView, region: string): readonly Finding[] {
  if (isAbsent(view.mx)) return [missingMx(view, region)]
  const records = recordsOf(view.mx)
  if (records.length < 2) return records.flatMap((mx) => aboutMxRecord(mx, view.name, region))
  const several = finding(
    'MX_MULTIPLE',
    msg`${view.name} has ${records.length} MX records (${records.map(showMx).join(', ')}), but SES accepts exactly one.`,
    msg`Keep only ${wantedMx(region)}. If the name receives other mail, choose another MAIL FROM domain.`,
  )
  // Of the others, only those that were meant for SES need a finding of their own.
  const isOneRight = records.some((mx) => isFeedback(mx, region))
  const attempts = records
    .filter(({ host }) => !['foreign', 'null'].includes(kindOfHost(host, region)))
    .slice(0, MOST_ATTEMPTS)
  return isOneRight ? [several] : [several, ...attempts.flatMap((mx) => aboutMxRecord(mx, view.name, region))]
}

function missingMx(view: DnsView, region: string): Finding {
  const { name, mx, zone, undelegated } = view
  // Where the zones of registries end, DNS does not say.
  const absent = zone && mx.kind === 'nxdomain' ? undelegated : undefined
  const seen =
    mx.kind === 'nxdomain'
      ? msg`${absent ?? name} does not exist in DNS (NXDOMAIN), so SES finds no MX record.`
      : msg`${name} has no MX record.`
  const where = zone?.nameServers.length
    ? msg` in the zone ${zone.name} (name servers ${zone.nameServers.join(', ')})`
    : msg``
  const record = msg`${wantedMx(region)} for the name ${name}${where}.${resolverCacheNote(view)}`
  const fix =
    zone && absent !== undefined
      ? msg`${CHECK_REGISTRATION} If it belongs in the zone ${zone.name}, create ${record}`
      : msg`Create ${record}`
  return finding('MX_MISSING', seen, fix)
}

const HOST_CODES: Record<Exclude<HostKind, 'right'>, FindingCode> = {
  'other-region': 'MX_OTHER_REGION',
  'other-partition': 'MX_OTHER_PARTITION',
  'wrong-region': 'MX_WRONG_REGION',
  'wrong-suffix': 'MX_WRONG_SUFFIX',
  'zone-appended': 'MX_ZONE_APPENDED',
  'preference-in-host': 'MX_PREFERENCE_IN_HOST',
  malformed: 'MX_HOST_MALFORMED',
  'no-region': 'MX_WRONG_HOST',
  misspelled: 'MX_WRONG_HOST',
  receiving: 'MX_WRONG_HOST',
  sending: 'MX_WRONG_HOST',
  'other-aws': 'MX_WRONG_HOST',
  null: 'MX_WRONG_HOST',
  foreign: 'MX_WRONG_HOST',
}

/** Findings about one MX record at a name, in DNS or in a hosted zone; none if it is as AWS documents it. */
export function aboutMxRecord(mx: Mx, name: string, region: string): readonly Finding[] {
  const kind = kindOfHost(mx.host, region, name)
  const isNegligible = mx.preference === PREFERENCE || !isFeedback(mx, region)
  const preference = isNegligible
    ? []
    : [
        finding(
          'MX_WRONG_PREFERENCE',
          msg`The MX record of ${name} has preference ${mx.preference}, but AWS documents ${PREFERENCE}.`,
          msg`Set it to ${PREFERENCE}.`,
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
  const names = msg`The MX record of ${name} points to ${host}`
  const correct = msg`Set it to ${wantedMx(region)}.`
  switch (kind) {
    case 'other-region':
      return [
        msg`${names}, the feedback host of another region.`,
        msg`That works, as SES forwards bounces between regions; the host for ${region} is ${feedbackHost(region)}.`,
      ]
    case 'other-partition':
      return [
        msg`${names}, the feedback host of a region in another AWS partition. SES isn't known to forward bounces between partitions.`,
        correct,
      ]
    case 'wrong-region':
      return [msg`${names}, but this version of the Action lists no Amazon SES region of that name.`, correct]
    case 'no-region':
      return [msg`${names}, a feedback host without a region.`, correct]
    case 'wrong-suffix':
      return [msg`${names}, but SES feedback hosts end in ${`.${region}.amazonses.com`}.`, correct]
    case 'zone-appended':
      return [
        msg`${names}: the zone name was appended to the host.`,
        msg`End the value with a dot (${`${feedbackHost(region)}.`}), or enter it the way your DNS provider expects full names.`,
      ]
    case 'preference-in-host':
      return [
        msg`${names}: the preference is in the host field.`,
        msg`Enter ${PREFERENCE} as the preference (priority), and only ${feedbackHost(region)} as the host.`,
      ]
    case 'malformed':
      return [
        msg`${names}, which contains ${describeOddCharacter(host)}.`,
        msg`Set the host to exactly ${feedbackHost(region)}, typed rather than pasted.`,
      ]
    case 'misspelled':
      return [
        msg`${names}, which looks like an SES feedback host but isn't: those start with ${code('feedback-smtp.')} and a region.`,
        correct,
      ]
    case 'receiving':
      return [msg`${names}, the SES host for receiving mail rather than bounces.`, correct]
    case 'sending':
      return [msg`${names}, the SES host for sending mail (SMTP) rather than for bounces.`, correct]
    case 'other-aws':
      return [msg`${names}, which belongs to AWS but isn't an SES feedback host.`, correct]
    case 'null':
      return [msg`The MX record of ${name} says that the name accepts no mail (null MX).`, correct]
    case 'foreign':
      return [
        msg`${names}, which isn't an Amazon SES host.`,
        msg`${correct} If the name receives other mail, choose another MAIL FROM domain.`,
      ]
  }
}

/** Characters that people paste, by their common names. */
const CHARACTERS: Readonly<Record<string, Message>> = {
  ' ': msg`a space`,
  '\t': msg`a tab`,
  '"': msg`a double quote`,
  "'": msg`a single quote`,
  '\u00a0': msg`a no-break space (U+00A0)`,
  '\u200b': msg`a zero-width space (U+200B)`,
}

function describeOddCharacter(host: string): Message {
  const { character = '', before = '', after = '' } = oddCharacterOf(host) ?? {}
  const where = before === '' ? msg`at its beginning` : after === '' ? msg`at its end` : msg`after ${before}`
  return msg`${CHARACTERS[character] ?? describeByCodePoint(character)} ${where}`
}

function describeByCodePoint(character: string): Message {
  const codePoint = codePointOf(character)
  if (/[\p{C}\p{Z}\p{M}]/u.test(character)) return msg`an invisible character (${codePoint})`
  return msg`the character ${character} (${codePoint})`
}
