import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change } from '../mail-from/decision.ts'
import { type Message, say } from '../message.ts'
import { found, stateOf } from './sentences.ts'

/** What a plan says, pure. */

/** What `apply` would do. */
export function aboutPlan(change: Change, before: Current | undefined, desired: Desired): Message {
  const would = say`${found(before)}: ${'apply'} would`
  switch (change) {
    case 'none':
      return say`${would} change nothing in SES.`
    case 'enable':
      return say`${would} enable ${stateOf(desired)}.`
    case 'update':
      return say`${would} ${before ? say`update it to` : say`set`} ${stateOf(desired)}.`
    case 'restart':
      return say`${would} send the same settings again, so that SES starts looking for the MX record anew.`
    case 'disable':
      return say`${would} turn the custom MAIL FROM domain off.`
  }
}

interface Attribute {
  readonly label: Message
  readonly show: (state: Current) => Message
}

/** The attributes of SES, as they are shown side by side. */
export const ATTRIBUTES: readonly Attribute[] = [
  {
    label: say`MAIL FROM domain`,
    show: (state) => (state.kind === 'custom' ? say`${state.domain}` : say`none`),
  },
  { label: say`Behavior on MX failure`, show: ({ behavior }) => say`${behavior}` },
  {
    label: say`Status`,
    show: (state) => (state.kind === 'custom' ? say`${state.status || 'not given'}` : say`none`),
  },
]

/** An attribute of a state that may not be known. */
export function shown(attribute: Attribute, state: Current | undefined): Message {
  return state ? attribute.show(state) : say`not known`
}

/** What would change, attribute by attribute. */
export function aboutTransitions(now: Current | undefined, then: Current | undefined): readonly Message[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const [before, after] = [shown(attribute, now), shown(attribute, then)]
    return before.plain() === after.plain() ? [] : [say`  ${attribute.label}: ${before} → ${after}`]
  })
}
