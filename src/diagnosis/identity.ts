import { type Finding, finding } from '../mail-from/findings.ts'
import type { Identity } from '../mail-from/names.ts'
import { msg } from '../message.ts'

/** That SES lets the identity send nothing, so that its MAIL FROM domain is of no use yet. */
export function identityNotVerified({ kind, name }: Identity): Finding {
  return finding(
    'IDENTITY_NOT_VERIFIED',
    msg`SES has not verified the identity ${name} itself, so it sends no mail, whatever the status of the MAIL FROM domain.`,
    kind === 'domain'
      ? msg`Publish the DKIM records that the SES console shows for the identity.`
      : msg`Open the link in the message that SES sent to that address, or verify its domain.`,
  )
}
