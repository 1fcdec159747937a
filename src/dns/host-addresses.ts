import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { recordsOf } from '../mail-from/dns-view.ts'
import type { Questions } from './questions.ts'

/**
 * The address of a DNS server that is given by name, as the system would find it: in the hosts file, else by the system's resolvers.
 * The system's own lookup cannot be canceled, and keeps a process that is over from ending.
 */
export async function addressOf(host: string, system: () => Questions): Promise<string | undefined> {
  if (isIP(host)) return host
  // RFC 6761, section 6.3.
  if (/^(?:.+\.)?localhost\.?$/i.test(host)) return '127.0.0.1'
  const text = await readFile(HOSTS_FILE, 'utf8').catch(() => '')
  return addressIn(text, host) ?? recordsOf(await system().addresses(host))[0]
}

const HOSTS_FILE =
  process.platform === 'win32'
    ? `${process.env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\drivers\\etc\\hosts`
    : '/etc/hosts'

/** What a hosts file has for a name, which may have several lines: the first. */
export function addressIn(hostsFile: string, host: string): string | undefined {
  const lines = hostsFile.split('\n').map((line) => line.replace(/#.*/, '').trim().toLowerCase().split(/\s+/))
  const found = lines.find(([address = '', ...names]) => isIP(address) && names.includes(host.toLowerCase()))
  return found?.[0]
}
