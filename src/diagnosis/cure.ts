import type { DnsView } from '../mail-from/dns-view.ts'
import { PREFERENCE } from '../mail-from/mx.ts'
import { feedbackHost } from '../mail-from/regions.ts'
import { type Message, say } from '../message.ts'

/** Words that several findings end with. */

export function wantedMx(region: string): Message {
  return say`MX ${`${PREFERENCE} ${feedbackHost(region)}`}`
}

/** Resolvers remember that something was missing. */
export function age({ asked }: DnsView): Message {
  return asked === 'resolvers'
    ? say` If it was created in the last minutes, the resolvers of the runner, which were asked, may not know it yet.`
    : say``
}
