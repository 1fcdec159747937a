import { type Current, type Desired, isDeclared } from './attributes.ts'

/** What has to be done to get from the current to the desired state; all but `none` are the same PUT. */
export type Change = 'none' | 'enable' | 'update' | 'restart' | 'disable'

/**
 * Decides. `restart` sends what is there already: a PUT makes SES look for the MX record again after it gave up
 * ("Amazon SES custom MAIL FROM domain setup states"). Where the current state could not be read (`undefined`), the
 * settings are sent without knowing whether they differ.
 */
export function decide(current: Current | undefined, desired: Desired): Change {
  if (desired.kind === 'default') return current?.kind === 'default' ? 'none' : 'disable'
  if (!current) return 'update'
  if (current.kind === 'default') return 'enable'
  if (!isDeclared(current, desired)) return 'update'
  return current.status === 'FAILED' ? 'restart' : 'none'
}

/** One attribute of SES that is not as declared; `undefined` means none. */
export interface Difference {
  readonly attribute: 'domain' | 'behavior'
  readonly wanted: string | undefined
  readonly found: string | undefined
}

/** Every attribute in which the two states differ. Without a custom MAIL FROM domain the behavior does not matter. */
export function differences(current: Current, desired: Desired): readonly Difference[] {
  const found = current.kind === 'custom' ? current.domain : undefined
  const wanted = desired.kind === 'custom' ? desired.domain : undefined
  const domain = { attribute: 'domain', wanted, found } as const
  const behavior =
    desired.kind === 'custom'
      ? ([{ attribute: 'behavior', wanted: desired.behavior, found: current.behavior }] as const)
      : []
  return [domain, ...behavior].filter(({ wanted, found }) => wanted !== found)
}

/** Whether mail that leaves today would be rejected after the change, until SES has verified the domain. */
export type DeliveryImpact = 'no' | 'yes' | 'unknown'

/**
 * Under `REJECT_MESSAGE` SES refuses to send until the MAIL FROM domain is verified, and a change puts it back to
 * `PENDING`. That stops mail only where mail leaves today: from a verified domain, or by the default behavior.
 */
export function deliveryImpact(
  change: Change,
  current: Current | undefined,
  desired: Desired,
): DeliveryImpact {
  if (change === 'none' || desired.kind === 'default' || desired.behavior !== 'REJECT_MESSAGE') return 'no'
  if (!current) return 'unknown'
  const leavesToday =
    current.kind === 'default' || current.behavior !== 'REJECT_MESSAGE' || current.status === 'SUCCESS'
  return leavesToday ? 'yes' : 'no'
}
