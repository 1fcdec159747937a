import { type DnsView, recordsOf } from '../mail-from/dns-view.ts'
import type { Questions } from './questions.ts'
import { ancestors } from './zone-lookup.ts'

type Dmarc = NonNullable<DnsView['dmarc']>

/**
 * The DMARC record that holds for mail from a domain: its own, else that of its organization. Where the organization ends is found by
 * walking up, wherever the zones are cut, as in DMARCbis ("DNS Tree Walk"): it is at the shortest name with a record, unless one
 * says otherwise by `psd=`.
 */
export async function findDmarc(domain: string, resolvers: Questions): Promise<Dmarc | undefined> {
  const own = await recordsAt(domain, resolvers)
  // Of several records none holds, and that ends the search ("DMARC", RFC 7489, section 6.6.3).
  if (own.length > 0) return own.length === 1 ? own[0] : undefined
  const above = await Promise.all(
    ancestors(domain)
      .slice(1)
      .map((ancestor) => recordsAt(ancestor, resolvers)),
  )
  const found = above.flatMap((records) => (records.length === 1 ? records : []))
  return (
    found.find(({ record }) => hasPsd(record, 'n')) ??
    found.findLast(({ record }) => !hasPsd(record, 'y')) ??
    found.at(-1)
  )
}

/** "Formal Definition" (RFC 7489, section 6.4): only the name of the tag may be in any case. */
const VERSION = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/

async function recordsAt(domain: string, resolvers: Questions): Promise<readonly Dmarc[]> {
  const name = `_dmarc.${domain}`
  return recordsOf(await resolvers.txt(name))
    .filter((value) => VERSION.test(value))
    .map((record) => ({ name, record }))
}

/** Whether a record says that its name is (`y`) or is not (`n`) a public suffix. */
function hasPsd(record: string, value: 'y' | 'n'): boolean {
  return record
    .toLowerCase()
    .split(';')
    .some((tag) => tag.replace(/\s/g, '') === `psd=${value}`)
}
