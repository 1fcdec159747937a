import type { DnsView } from '../mail-from/dns-view.ts'
import { PREFERENCE } from '../mail-from/mx.ts'
import { feedbackHost } from '../mail-from/regions.ts'
import { type Message, msg } from '../message.ts'

/** What several findings end with. */

export function wantedMx(region: string): Message {
  return msg`MX ${`${PREFERENCE} ${feedbackHost(region)}`}`
}

/** For a domain that does not exist. */
export const CHECK_REGISTRATION: Message = msg`Check that it's spelled right and registered, and that the registrar lists your DNS provider's name servers.`

/** Resolvers remember that something was missing. */
export function resolverCacheNote({ asked }: DnsView): Message {
  return asked === 'resolvers'
    ? msg` If you just created it, the runner's resolvers may not see it yet.`
    : msg``
}
