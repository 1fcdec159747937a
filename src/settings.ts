import type { DnsServer } from './dns/server.ts'
import type { Desired } from './mail-from/attributes.ts'
import type { Identity } from './mail-from/names.ts'
import type { Message } from './message.ts'

/** What a run is declared to do; `inputs.ts` reads it. */

export type Environment = Readonly<Record<string, string | undefined>>

/** `apply` brings the declared state about; `plan` previews that, `check` holds what is live against it. Neither changes anything. */
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
  /** How long to wait for SES to verify; 0: not at all. */
  readonly waitMinutes: number
  /** What was decided on the user's behalf, to be told. */
  readonly notes: readonly Message[]
}

/** Whose comment on the pull request to keep, which needs no more of the inputs than this to be right. */
export interface CommentTarget {
  readonly identity: Identity
  readonly region: string
  /** Of the GitHub API; a secret. */
  readonly token: string
}

export type CredentialSource =
  | { readonly kind: 'role'; readonly arn: string; readonly sessionName: string; readonly audience: string }
  | { readonly kind: 'environment' }

export type HostedZoneChoice = { readonly kind: 'id'; readonly id: string } | { readonly kind: 'auto' }
