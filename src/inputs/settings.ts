import type { DnsServer } from '../dns/server.ts'
import type { Desired } from '../mail-from/attributes.ts'
import type { Identity } from '../mail-from/names.ts'
import type { Message } from '../message.ts'

/** What a run is declared to do; `inputs.ts` reads it. */

/** The environment variables of the step. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What to do with the declared state: `apply` brings it about, `plan` previews that, and `check` holds what is live against it.
 * Only `apply` changes anything.
 */
export type Mode = 'apply' | 'plan' | 'check'

/** A run as its user declared it: everything that was typed, read and checked. */
export interface Settings {
  readonly mode: Mode
  readonly identity: Identity
  readonly desired: Desired
  readonly region: string
  readonly credentials: CredentialSource
  /** Where to publish the records: a hosted zone's id, or the one to be found; unset: nowhere. */
  readonly hostedZone: HostedZoneChoice | undefined
  /** The DNS servers to ask, and no others; empty: as `Dns` finds them. */
  readonly dnsServers: readonly DnsServer[]
  /** How many minutes to wait for SES to verify, whole or not; 0: not at all. */
  readonly waitMinutes: number
  /** What was decided on the user's behalf, to be told. */
  readonly notes: readonly Message[]
}

/** Whose comment on the pull request to keep, which needs no more of the inputs than this to be right. */
export interface CommentTarget {
  readonly identity: Identity
  readonly region: string
  /** Id of the AWS account, twelve digits; unset while it is not known. */
  readonly account?: string | undefined
  /** `check` has a comment of its own. */
  readonly mode: Mode
  /** Of the GitHub API; a secret. */
  readonly token: string
}

/** Where the AWS credentials come from: a role that the step assumes with its ID token, or what the environment gives. */
export type CredentialSource =
  | { readonly kind: 'role'; readonly arn: string; readonly sessionName: string; readonly audience: string }
  | { readonly kind: 'environment' }

/** The hosted zone to publish in: the one with an id, without `/hostedzone/`, or the one that is found by the MAIL FROM domain. */
export type HostedZoneChoice = { readonly kind: 'id'; readonly id: string } | { readonly kind: 'auto' }
