import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { isIPv6 } from 'node:net'
import { decode, encode, RECURSION_DESIRED } from 'dns-packet'
import type { Zone } from '../mail-from/dns-view.ts'
import { plainName } from '../mail-from/names.ts'

/**
 * Asks one server to whom it refers for a name: an authoritative server says so for what is delegated away, in a part of the
 * answer that Node's resolver does not hand on. Nothing when it does not, or when the signal ends the question.
 */
export async function askReferral(
  { address, port }: { readonly address: string; readonly port: number },
  name: string,
  signal: AbortSignal,
): Promise<Zone | undefined> {
  const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4')
  try {
    const id = Math.floor(Math.random() * 65536)
    socket.send(
      encode({ type: 'query', id, flags: RECURSION_DESIRED, questions: [{ type: 'NS', name }] }),
      port,
      address,
    )
    const [message] = (await once(socket, 'message', { signal })) as [Buffer]
    const answer = decode(message)
    const referrals = (answer.authorities ?? []).flatMap((record) => (record.type === 'NS' ? [record] : []))
    const [first] = referrals
    if (answer.id !== id || !first || (answer.answers ?? []).length > 0) return undefined
    return { name: plainName(first.name), nameServers: referrals.map(({ data }) => plainName(data)) }
  } catch {
    return undefined
  } finally {
    socket.close()
  }
}
