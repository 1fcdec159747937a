import { ServiceError } from '../http/service.ts'

interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

/** What a session policy says, with the `*` and `?` of IAM in actions and resources. */
export type Policy = readonly Statement[]

/** Reads a policy document in JSON; what the sandbox does not enforce, such as conditions, is malformed to it. Throws the error of STS. */
export function parsePolicy(text: string): Policy {
  try {
    const { Version: version, Statement: given, ...others } = JSON.parse(text)
    if (version === '2012-10-17' && Object.keys(others).length === 0)
      return [given].flat().map(parseStatement)
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
  }
  throw malformed()
}

function parseStatement({
  Sid: _,
  Effect: effect,
  Action,
  Resource,
  ...others
}: Record<string, unknown>): Statement {
  const [actions, resources] = [[Action].flat(), [Resource].flat()]
  const areTexts = [...actions, ...resources].every((text) => typeof text === 'string')
  if (!areTexts || (effect !== 'Allow' && effect !== 'Deny') || Object.keys(others).length > 0)
    throw malformed()
  return { effect, actions: actions as string[], resources: resources as string[] }
}

function malformed(): ServiceError {
  return new ServiceError(400, 'MalformedPolicyDocument', 'Syntax errors in policy.')
}

/** Says whether a policy allows an action, whose case does not matter; an action without a resource takes `*` alone. */
export function isAllowed(policy: Policy, action: string, resource = ''): boolean {
  const effects = policy
    .filter(({ actions }) =>
      actions.some((pattern) => isStringLike(action.toLowerCase(), pattern.toLowerCase())),
    )
    .filter(({ resources }) => resources.some((pattern) => isStringLike(resource, pattern)))
    .map(({ effect }) => effect)
  return effects.includes('Allow') && !effects.includes('Deny')
}

/** The `StringLike` of IAM policies: `*` is any text, `?` any one character, and case matters. */
export function isStringLike(text: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text)
}
