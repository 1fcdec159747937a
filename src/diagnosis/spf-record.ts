import { type DnsView, isConclusive, recordsOf } from '../mail-from/dns-view.ts'
import { type Finding, finding } from '../mail-from/findings.ts'
import { SPF_RECORD } from '../mail-from/records.ts'
import { allowsSes, isSpf, mergeSpf } from '../mail-from/spf.ts'
import { code, LONGEST_VALUE, type Message, msg } from '../message.ts'
import { resolverCacheNote } from './fixes.ts'

/** Findings about the SPF record, and its alignment for DMARC. */

export function aboutSpf(view: DnsView): readonly Finding[] {
  const { name, txt } = view
  if (!isConclusive(txt)) return []
  const spf = recordsOf(txt).filter(isSpf)
  const [record, ...others] = spf
  if (record === undefined) return [missingSpf(view)]
  if (others.length > 0) {
    return [
      finding(
        'SPF_MULTIPLE',
        msg`${name} has ${spf.length} SPF records, which makes SPF fail permanently (permerror).`,
        msg`Keep one${mergedSpf(spf)}.`,
      ),
    ]
  }
  if (allowsSes(record)) return []
  return [
    finding(
      'SPF_WITHOUT_SES',
      msg`The SPF record of ${name}, ${record}, does not itself include ${code('amazonses.com')} before ${code('all')}, so mail fails SPF unless another term covers Amazon SES.`,
      msg`Put ${code('include:amazonses.com')} before its ${code('all')}${mergedSpf([record])}.`,
    ),
  ]
}

function missingSpf(view: DnsView): Finding {
  const { name, txt } = view
  const attempt = recordsOf(txt).find((value) => /amazonses\.com/i.test(value))
  const seen =
    attempt === undefined
      ? msg`${name} has no SPF record, so mail fails SPF even when SES has verified the domain.`
      : msg`${name} has the TXT record ${attempt}, which does not begin with ${code('v=spf1')} and a space, and so is not an SPF record.`
  return finding('SPF_MISSING', seen, msg`Create TXT ${SPF_RECORD}.${resolverCacheNote(view)}`)
}

/** The record to copy, unless it is too long to be shown whole. */
function mergedSpf(records: readonly string[]): Message {
  const merged = mergeSpf(records)
  return merged.length > LONGEST_VALUE ? msg`` : msg`: TXT ${merged}`
}

/** "DMARC" (RFC 7489), section 6.3: under `aspf=s` a child of the From domain does not align. */
export function aboutAlignment({ name, dmarc }: DnsView): readonly Finding[] {
  const tags = dmarc?.record.split(';').map((tag) => tag.split('=').map((part) => part.trim().toLowerCase()))
  const isStrict = tags?.some(([tag, value]) => tag === 'aspf' && value === 's')
  if (!dmarc || !isStrict) return []
  return [
    finding(
      'DMARC_STRICT_SPF',
      msg`The DMARC policy at ${dmarc.name} asks for strict SPF alignment (${code('aspf=s')}), and ${name} never aligns strictly, as it is a subdomain.`,
      msg`Change it to ${code('aspf=r')}, or rely on DKIM alone for DMARC.`,
    ),
  ]
}
