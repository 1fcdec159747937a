import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { type Message, msg } from '../message.ts'
import { found, stateOf } from './sentences.ts'

/** What a plan says, pure. */

/** What `apply` would do in SES; which values change is for other lines to say. */
export function aboutPlan(change: Change, before: Current | undefined, desired: Desired): Message {
  switch (change) {
    case 'none':
      return msg`Plan: nothing to change in SES. ${found(before)}.`
    case 'enable':
      return msg`Plan: enable the custom MAIL FROM domain in SES.`
    case 'update':
      return before
        ? msg`Plan: change the MAIL FROM settings in SES.`
        : msg`Plan: set ${stateOf(desired)} in SES. ${found(before)}.`
    case 'restart':
      return msg`Plan: send the same settings to SES again, so that it restarts the verification.`
    case 'disable':
      return msg`Plan: disable the custom MAIL FROM domain in SES.`
  }
}

interface Attribute {
  readonly label: Message
  readonly isStatus: boolean
  readonly show: (state: Current) => Message
}

/** The attributes of SES, as they are shown side by side. */
export const ATTRIBUTES: readonly Attribute[] = [
  {
    label: msg`MAIL FROM domain`,
    isStatus: false,
    show: (state) => (state.kind === 'custom' ? msg`${state.domain}` : msg`none`),
  },
  {
    label: msg`Behavior on MX failure`,
    isStatus: false,
    show: ({ behavior }) => msg`${behavior}`,
  },
  {
    label: msg`Status`,
    isStatus: true,
    show: (state) => (state.kind === 'custom' ? msg`${state.status || 'unknown'}` : msg`none`),
  },
]

/** An attribute of a state that may not be known. */
export function showAttribute(attribute: Attribute, state: Current | undefined): Message {
  return state ? attribute.show(state) : msg`unknown`
}

/** What would change, attribute by attribute. */
export function aboutTransitions(now: Current | undefined, then: Current | undefined): readonly Message[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const [before, after] = [showAttribute(attribute, now), showAttribute(attribute, then)]
    return before.plain() === after.plain() ? [] : [msg`  ${attribute.label}: ${before} → ${after}`]
  })
}
