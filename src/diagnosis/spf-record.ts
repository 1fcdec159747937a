import { type DnsView, isConclusive, recordsOf } from '../mail-from/dns-view.ts'
import { type Finding, type FindingCode, finding } from '../mail-from/findings.ts'
import { SPF_RECORD } from '../mail-from/records.ts'
import { isSpf, judgeSpf, MOST_LOOKUPS, replaceSpf, type SpfFault } from '../mail-from/spf.ts'
import { adviseByHand, describeForeign, describeLoss, describeWords } from '../mail-from/spf-sentences.ts'
import { code, type Message, msg } from '../message.ts'
import { resolverCacheNote } from './fixes.ts'

/** Findings about the SPF record, and its alignment for DMARC. */

export function aboutSpf(view: DnsView): readonly Finding[] {
  if (!isConclusive(view.txt)) return []
  const records = recordsOf(view.txt).filter(isSpf)
  if (records.length === 0) return [missingSpf(view)]
  return judgeSpf(records, view.name).map((fault) =>
    finding(
      CODES[fault.kind],
      describeFault(view.name, records, fault),
      msg`${adviseOn(view.name, records, fault)}${aliasNote(view)}`,
    ),
  )
}

const CODES = {
  multiple: 'SPF_MULTIPLE',
  invalid: 'SPF_INVALID',
  'too-many-lookups': 'SPF_TOO_MANY_LOOKUPS',
  'allows-all': 'SPF_ALLOWS_ALL',
  'without-ses': 'SPF_WITHOUT_SES',
  doubtful: 'SPF_WITHOUT_SES',
} as const satisfies Record<SpfFault['kind'], FindingCode>

function describeFault(name: string, records: readonly string[], fault: SpfFault): Message {
  switch (fault.kind) {
    case 'multiple':
      return msg`${name} has ${records.length} SPF records, which makes SPF fail permanently (permerror).`
    case 'invalid':
      return msg`The SPF record of ${name} is invalid (${describeWords(fault.words, name)}), so SPF fails permanently (permerror).`
    case 'too-many-lookups':
      return msg`The SPF record of ${name} has ${fault.lookups} terms that need a DNS lookup, and SPF fails permanently (permerror) above ${MOST_LOOKUPS}.`
    case 'doubtful':
      return msg`The SPF record of ${name} names another domain ahead of ${code('amazonses.com')} (${describeWords(fault.words, name)}), and if that has no SPF record, SPF fails permanently (permerror).`
    case 'allows-all':
      return msg`The SPF record of ${name} has ${fault.term}, so mail from anyone passes SPF as ${name}.`
    case 'without-ses': {
      const mistaken = fault.mistaken.length > 0 ? msg` (${describeWords(fault.mistaken, name)})` : msg``
      return msg`The SPF record of ${name}, ${records.join()}, doesn't itself include ${code('amazonses.com')} before ${code('all')}${mistaken}, so mail fails SPF unless another term covers Amazon SES.`
    }
  }
}

/** A record is never at the end of a sentence, as its period would be copied with it. */
function adviseOn(name: string, records: readonly string[], fault?: SpfFault): Message {
  const replacement = replaceSpf(records, name)
  if (replacement.kind !== 'record') return adviseByHand(replacement)
  const { record } = replacement
  const replace =
    records.length > 1 ? msg`Replace them all with TXT ${record} alone` : msg`Use TXT ${record} instead`
  return msg`${replace}${describeLoss(records, fault?.kind === 'invalid')}.`
}

/** How a TXT value begins that was meant to be an SPF record: with a version, mistyped or behind something else, or without one. */
const ATTEMPT =
  /^(?:\W*(?:v\W*s(?:pf|fp)(?:\W*\d+)?|spf\d+)(?:\.\d\S*)?|.*?v=spf1|(?=.*\binclude[:=]\w|.*\s[~?-]all$))/is

/** What among TXT values was meant to be an SPF record; unset where nothing was. */
export function spfAttempt(values: readonly string[]): string | undefined {
  return values.find((value) => ATTEMPT.test(value))
}

function missingSpf(view: DnsView): Finding {
  const { name, txt, cname } = view
  const place = recordsOf(cname).length > 0 ? msg`for it` : msg`there`
  const attempt = spfAttempt(recordsOf(txt)) ?? ''
  const [version = ''] = ATTEMPT.exec(attempt) ?? []
  const terms = attempt.slice(version.length)
  const [next = ''] = terms
  const foreign = describeForeign(version + next)
  const [seen, fix] =
    attempt === ''
      ? [
          msg`${name} has no SPF record, so mail fails SPF even after SES verifies the domain.`,
          msg`Create TXT ${SPF_RECORD} ${place}.`,
        ]
      : [
          msg`${name} has the TXT record ${attempt}, which${foreign} isn't an SPF record, as it doesn't start with ${code('v=spf1')} and a space.`,
          adviseOn(name, [`v=spf1 ${terms}`]),
        ]
  return finding('SPF_MISSING', seen, msg`${fix}${aliasNote(view)}${resolverCacheNote(view)}`)
}

/** An alias can't have records of its own (RFC 1034, section 3.6.2; RFC 6672, section 2.4). */
function aliasNote({ name, cname }: DnsView): Message {
  const [target] = recordsOf(cname)
  return target === undefined
    ? msg``
    : msg` As ${name} is an alias (CNAME) for ${target}, make that change at the end of the alias, or replace the CNAME with both records.`
}

/** "DMARC" (RFC 7489), section 6.3: under `aspf=s` a child of the From domain does not align. */
export function aboutAlignment({ name, dmarc }: DnsView): readonly Finding[] {
  const tags = dmarc?.record.split(';').map((tag) => tag.split('=').map((part) => part.trim().toLowerCase()))
  const isStrict = tags?.some(([tag, value]) => tag === 'aspf' && value === 's')
  if (!dmarc || !isStrict) return []
  return [
    finding(
      'DMARC_STRICT_SPF',
      msg`The DMARC policy at ${dmarc.name} requires strict SPF alignment (${code('aspf=s')}), and a subdomain such as ${name} never aligns strictly.`,
      msg`Change it to ${code('aspf=r')}, or rely on DKIM alone for DMARC.`,
    ),
  ]
}
