import type { Runner } from '../github/runner.ts'
import type { Message } from '../message.ts'
import type { Result } from './result.ts'

/** Warns in an annotation and, by way of the result, in the summary and the comment. */
export function warn(result: Result, title: string, warning: Message, runner: Runner): Result {
  runner.warning(title, warning)
  return { ...result, warnings: [...result.warnings, warning] }
}
