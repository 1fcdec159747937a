import type { Mx } from './dns-view.ts'
import { plainName } from './names.ts'
import type { DnsRecord } from './records.ts'

/** Record data as zone files write it (RFC 1035, section 5), and as Route 53 does: "Supported DNS record types". */

/** The records in zone-file form, names absolute. */
export function zoneFile(records: readonly DnsRecord[]): string {
  return records
    .map((record) => `${record.name}. ${record.ttl} IN ${record.type} ${recordValue(record)}`)
    .join('\n')
}

/** The data of a record of our own. */
export function recordValue(record: DnsRecord): string {
  return record.type === 'MX' ? `${record.priority} ${record.value}.` : txtValue(record.value)
}

/** A TXT value of our own: short, without quotes and backslashes. */
export function txtValue(text: string): string {
  return `"${text}"`
}

/** Joins the chunks of a TXT value and undoes its escapes, which Route 53 writes in octal. */
export function parseTxtValue(value: string): string {
  // A chunk that does not end is one as well: looking for its end from every quote would take forever.
  const chunks = Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs), ([, chunk = '']) => chunk)
  return decodeUtf8(
    (chunks.length > 0 ? chunks : [value])
      .join('')
      .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal?: string, character?: string) =>
        octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (character ?? ''),
      ),
  )
}

/** The text of a TXT value in which each character stands for a byte; as it is where those are no UTF-8. */
export function decodeUtf8(bytes: string): string {
  if (!/^[\x00-\xff]*$/.test(bytes)) return bytes
  const text = Buffer.from(bytes, 'latin1').toString()
  return text.includes('\ufffd') ? bytes : text
}

/** `10 host.example.com.` */
export function parseMxValue(value: string): Mx {
  const [preference = '', host = ''] = value.trim().split(/\s+/)
  return { preference: Number(preference), host: plainName(host) }
}
