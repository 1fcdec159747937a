import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { code, type Message, msg } from '../message.ts'
import { found, stateOf } from './sentences.ts'

/** What a plan says, pure. */

/** What `apply` would do. */
export function aboutPlan(change: Change, before: Current | undefined, desired: Desired): Message {
  const would = msg`${found(before)}: ${code('apply')} would`
  switch (change) {
    case 'none':
      return msg`${would} change nothing in SES.`
    case 'enable':
      return msg`${would} enable ${stateOf(desired)}.`
    case 'update':
      return msg`${would} ${before ? msg`update it to` : msg`set`} ${stateOf(desired)}.`
    case 'restart':
      return msg`${would} send the same settings again, so that SES starts looking for the MX record anew.`
    case 'disable':
      return msg`${would} turn the custom MAIL FROM domain off.`
  }
}

interface Attribute {
  readonly label: Message
  readonly show: (state: Current) => Message
}

/** The attributes of SES, as they are shown side by side. */
export const ATTRIBUTES: readonly Attribute[] = [
  {
    label: msg`MAIL FROM domain`,
    show: (state) => (state.kind === 'custom' ? msg`${state.domain}` : msg`none`),
  },
  { label: msg`Behavior on MX failure`, show: ({ behavior }) => msg`${behavior}` },
  {
    label: msg`Status`,
    show: (state) => (state.kind === 'custom' ? msg`${state.status || 'not given'}` : msg`none`),
  },
]

/** An attribute of a state that may not be known. */
export function shown(attribute: Attribute, state: Current | undefined): Message {
  return state ? attribute.show(state) : msg`not known`
}

/** What would change, attribute by attribute. */
export function aboutTransitions(now: Current | undefined, then: Current | undefined): readonly Message[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const [before, after] = [shown(attribute, now), shown(attribute, then)]
    return before.plain() === after.plain() ? [] : [msg`  ${attribute.label}: ${before} → ${after}`]
  })
}
