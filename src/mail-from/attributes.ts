import type { DomainName } from './names.ts'
import { parseDomainName } from './names.ts'

/** What SES does with a message when the MX record of the MAIL FROM domain cannot be found; spelled as SES v2 does. */
export type BehaviorOnMxFailure = 'USE_DEFAULT_VALUE' | 'REJECT_MESSAGE'

/** The values of today, per the API reference ("MailFromAttributes"); another string is passed on as it came. */
export type MailFromDomainStatus = 'PENDING' | 'SUCCESS' | 'FAILED' | 'TEMPORARY_FAILURE' | (string & {})

/** What the user declares: a custom MAIL FROM domain, or SES's default one. */
export type Desired = Custom | { readonly kind: 'default' }

/** A custom MAIL FROM domain as it is declared. */
export interface Custom {
  readonly kind: 'custom'
  readonly domain: DomainName
  readonly behavior: BehaviorOnMxFailure
}

/** What SES has. */
export type Current = CustomState | { readonly kind: 'default'; readonly behavior: string }

/** A custom MAIL FROM domain as SES shows it: the domain in the form that is compared, if it can be read; the rest as it came. */
export interface CustomState {
  readonly kind: 'custom'
  readonly domain: string
  readonly behavior: string
  readonly status: MailFromDomainStatus
}

/** The status of a custom MAIL FROM domain; empty where there is none, or none is known. */
export function statusOf(state: Current | undefined): MailFromDomainStatus {
  return state?.kind === 'custom' ? state.status : ''
}

/** The `MailFromAttributes` of GetEmailIdentity, as loosely as they may come. */
export interface MailFromAttributes {
  readonly MailFromDomain?: string | undefined
  readonly BehaviorOnMxFailure?: string | undefined
  readonly MailFromDomainStatus?: string | undefined
}

const ATTRIBUTES = ['MailFromDomain', 'BehaviorOnMxFailure', 'MailFromDomainStatus'] as const

/** Whether what came has the types of the API; the block as a whole, and each attribute, may be absent. */
export function isMailFromAttributes(block: unknown): block is MailFromAttributes | undefined {
  if (block === undefined || block === null) return true
  if (typeof block !== 'object' || Array.isArray(block)) return false
  const values = ATTRIBUTES.map((name) => (block as Record<string, unknown>)[name])
  return values.every((value) => value === undefined || value === null || typeof value === 'string')
}

/** Reads the attributes. No block, no domain in it, and an empty domain all mean: the default MAIL FROM domain. */
export function toCurrent(attributes: MailFromAttributes | undefined): Current {
  const domain = attributes?.MailFromDomain?.trim()
  const behavior = attributes?.BehaviorOnMxFailure || 'USE_DEFAULT_VALUE'
  if (!domain) return { kind: 'default', behavior }
  const name = parseDomainName(domain)
  return {
    kind: 'custom',
    domain: 'value' in name ? name.value : domain,
    behavior,
    status: attributes?.MailFromDomainStatus ?? '',
  }
}

/** The state right after SES accepted the PUT: a custom domain starts at `PENDING`; without one, the behavior falls back too. */
export function afterPut(desired: Desired): Current {
  return desired.kind === 'custom'
    ? { ...desired, status: 'PENDING' }
    : { kind: 'default', behavior: 'USE_DEFAULT_VALUE' }
}

/** Whether SES has the declared settings. */
export function isDeclared(current: Current, { domain, behavior }: Custom): current is CustomState {
  return current.kind === 'custom' && current.domain === domain && current.behavior === behavior
}
