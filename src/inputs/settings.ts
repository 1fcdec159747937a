import type { DnsServer } from '../dns/server.ts'
import type { Custom, Desired } from '../mail-from/attributes.ts'
import type { Identity } from '../mail-from/names.ts'
import type { Message } from '../message.ts'

/** What a run is asked to do; `inputs.ts` reads it. */

/** The environment variables of the step. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What to do with the declared state: `apply` brings it about, `plan` previews that, and `check` compares it with SES. Only `apply`
 * changes anything.
 */
export type Mode = 'apply' | 'plan' | 'check'

/** One identity in one region, and what is declared for it. */
export interface Target {
  readonly identity: Identity
  readonly region: string
  /** The region that the MX record names: of several that share a MAIL FROM domain, the first. */
  readonly mxRegion: string
  readonly desired: Desired
  /** The zone at the DNS provider of the run to publish the records in; unset: publish nowhere. */
  readonly zone: ZoneChoice | undefined
}

/** A target for which a custom MAIL FROM domain is declared. */
export interface CustomTarget extends Target {
  readonly desired: Custom
}

export function isCustom(target: Target): target is CustomTarget {
  return target.desired.kind === 'custom'
}

/** A run as its user declared it: everything that was typed, read and checked. */
export interface Settings {
  readonly mode: Mode
  readonly targets: readonly [Target, ...Target[]]
  /** The `config-file` that declares them; unset where the inputs declare the one target. */
  readonly file?: string | undefined
  readonly credentials: CredentialSource
  /** Where targets with a zone publish; unset: nowhere. */
  readonly dnsProvider: DnsProviderSource | undefined
  /** The DNS servers to ask, and no others; empty: as `Dns` finds them. */
  readonly dnsServers: readonly DnsServer[]
  /** How many minutes to wait for SES to verify, whole or not; 0: not at all. */
  readonly waitMinutes: number
  /** Decisions made on the user's behalf, for the log. */
  readonly notes: readonly Message[]
}

/** The comment to keep on the pull request. Its inputs can be right where others are wrong. */
export interface CommentRequest {
  /** Of the GitHub API; a secret. */
  readonly token: string
  /** What the comment is about; unset where the inputs do not say. */
  readonly subject: CommentSubject | undefined
  /** The `config-file` that the comment is about, in place of a subject. */
  readonly file?: FileSubject | undefined
}

/** What tells the comment about a `config-file` from another; `check` has one of its own. */
export interface FileSubject {
  readonly path: string
  readonly mode: Mode
}

/** What tells one comment of the step from another. */
export interface CommentSubject {
  readonly identity: Identity
  readonly region: string
  /** ID of the AWS account, twelve digits; unset where it is not known. */
  readonly account?: string | undefined
  /** `check` has a comment of its own. */
  readonly mode: Mode
}

/** Nobody reads more problems of a file, so no more are looked for. */
export const MOST_FILE_PROBLEMS = 1_000

/** Something that is wrong with a `config-file`; without a place where it cannot be read at all. */
export interface FileProblem {
  readonly message: Message
  readonly line?: number
  /** In UTF-16 code units, from 1. */
  readonly column?: number
}

/** Where the AWS credentials come from: a role that the step assumes with its ID token, or the environment. */
export type CredentialSource = RoleSource | { readonly kind: 'environment' }

/** A role that the step assumes with its ID token. */
export interface RoleSource {
  readonly kind: 'role'
  readonly arn: string
  readonly sessionName: string
  readonly audience: string
}

/** The inputs that name a role. */
export type RoleInput = 'role-to-assume' | 'hosted-zone-role-to-assume'

export type DnsProviderName = 'route53' | 'cloudflare'

/** A DNS provider, and what it is asked with. */
export type DnsProviderSource =
  /** Without a role, with the credentials for SES. */
  | { readonly kind: 'route53'; readonly role: RoleSource | undefined }
  /** The token is a secret. */
  | { readonly kind: 'cloudflare'; readonly token: string }

/** The zone to publish in: by its ID (of Route 53, without `/hostedzone/`), or found by the MAIL FROM domain. */
export type ZoneChoice = { readonly kind: 'id'; readonly id: string } | { readonly kind: 'auto' }
