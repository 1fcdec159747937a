import { displayName, domainName } from '../dns/names.ts'
import { parseMx } from '../dns/record-sets.ts'
import { resolve } from '../dns/resolution.ts'
import type { Zones } from '../dns/zones.ts'

export const BEHAVIORS = ['USE_DEFAULT_VALUE', 'REJECT_MESSAGE'] as const

export type BehaviorOnMxFailure = (typeof BEHAVIORS)[number]
export type MailFromDomainStatus = 'PENDING' | 'SUCCESS' | 'FAILED' | 'TEMPORARY_FAILURE'

/** As SES shows them: without a MAIL FROM domain, only the behavior. */
export interface MailFromAttributes {
  MailFromDomain?: string
  MailFromDomainStatus?: MailFromDomainStatus
  BehaviorOnMxFailure: BehaviorOnMxFailure
}

export interface MailFromOptions {
  /** How long SES waits after a PUT before it looks for the MX record; not at all by default. */
  verifyAfterMs?: number
  /** How long SES looks for an MX record that is missing; 72 hours, as in real SES, by default. */
  giveUpAfterMs?: number
  /** How many reads after a PUT still show what was before; none by default. */
  staleReads?: number
  /** How long after a PUT reads still show what was before; not at all by default. */
  staleForMs?: number
}

/** Says whether DNS has the MX record that SES wants for a MAIL FROM domain; undefined when SES does not look. */
export type FindMx = (domain: string) => boolean | undefined

export const NEVER_CONFIGURED: MailFromAttributes = { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' }
const HOUR_MS = 3_600_000

/** The MAIL FROM of one identity: what was set, what SES has found out of it, and what reads show. */
export class MailFrom {
  #attributes: MailFromAttributes | undefined
  /** When SES began to look for the MX record. */
  #since: number
  #stale: { attributes: MailFromAttributes | undefined; reads: number; until: number } | undefined
  readonly #options: MailFromOptions

  constructor(attributes: MailFromAttributes | undefined, now: number, options: MailFromOptions) {
    this.#attributes = attributes
    this.#since = now
    this.#options = options
  }

  /** As they are; undefined where SES shows none. */
  get attributes(): MailFromAttributes | undefined {
    return this.#attributes
  }

  /** As a read shows them, which may lag behind a write. */
  read(now: number): MailFromAttributes | undefined {
    const stale = this.#stale
    if (!stale || (stale.reads < 1 && now >= stale.until)) return this.#attributes
    stale.reads -= 1
    return stale.attributes
  }

  /** Another domain starts over, and so does one that SES had given up; else SES goes on as it was. */
  put(domain: string, behavior: BehaviorOnMxFailure, now: number): void {
    const { MailFromDomain: currentDomain, MailFromDomainStatus: current = 'PENDING' } =
      this.#attributes ?? {}
    const startsOver = currentDomain?.toLowerCase() !== domain.toLowerCase() || current === 'FAILED'
    if (startsOver) this.#since = now
    this.#replace(
      {
        MailFromDomain: domain,
        MailFromDomainStatus: startsOver ? 'PENDING' : current,
        BehaviorOnMxFailure: behavior,
      },
      now,
    )
  }

  disable(now: number): void {
    this.#replace(NEVER_CONFIGURED, now)
  }

  /** Sets the status of the domain, if there is one; the time that SES has for looking starts anew. */
  setStatus(status: MailFromDomainStatus, now: number): void {
    if (!this.#attributes?.MailFromDomain) return
    this.#attributes = { ...this.#attributes, MailFromDomainStatus: status }
    this.#since = now
  }

  /** Has SES look for the MX record of the domain, unless it has given up or does not look yet. */
  look(findMx: FindMx, now: number): void {
    const { MailFromDomain: domain, MailFromDomainStatus: status = 'FAILED' } = this.#attributes ?? {}
    const { verifyAfterMs = 0, giveUpAfterMs = 72 * HOUR_MS } = this.#options
    const elapsed = now - this.#since
    if (!domain || status === 'FAILED' || (status === 'PENDING' && elapsed < verifyAfterMs)) return
    const isFound = findMx(domain)
    if (isFound === undefined) return
    const next = statusAfterLook(status, isFound, elapsed >= giveUpAfterMs)
    if (next !== status) this.setStatus(next, now)
  }

  #replace(attributes: MailFromAttributes, now: number): void {
    const { staleReads = 0, staleForMs = 0 } = this.#options
    this.#stale = { attributes: this.#attributes, reads: staleReads, until: now + staleForMs }
    this.#attributes = attributes
  }
}

function statusAfterLook(
  status: MailFromDomainStatus,
  isFound: boolean,
  isTimeOver: boolean,
): MailFromDomainStatus {
  if (isFound) return 'SUCCESS'
  if (status === 'SUCCESS') return 'TEMPORARY_FAILURE'
  return isTimeOver ? 'FAILED' : status
}

/** What SES wants to find in DNS: exactly one MX record, which names the feedback host of a region, whichever that is. */
export function hasFeedbackMx(zones: Zones, domain: string): boolean {
  const { answers } = resolve(zones, domainName(domain), 'MX')
  const hosts = answers.filter(({ type }) => type === 'MX').flatMap(({ values }) => values.map(hostOf))
  return hosts.length === 1 && /^feedback-smtp\.[a-z]+(?:-[a-z]+)+-\d+\.amazonses\.com$/.test(hosts[0] ?? '')
}

function hostOf(mx: string): string {
  return displayName(parseMx(mx).exchange)
}
