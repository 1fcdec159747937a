import { ActionError, wordsOf } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import { msg } from '../message.ts'

/** GitHub takes 1 MiB of summary ("Job summaries"), and a character is three bytes at the most. */
export const SUMMARY_CHARACTERS = 340_000

/** Writes the outputs; a run whose outputs nobody can read has failed, if only with that. */
export function withOutputs<T extends { readonly error?: ActionError | undefined }>(
  result: T,
  outputsOf: () => Readonly<Record<string, string>>,
  runner: Runner,
): T {
  try {
    runner.output(outputsOf())
    return result
  } catch (error) {
    const text = msg`Could not write the outputs ("${wordsOf(error)}"). Check the runner's disk and temporary folder.`
    return { ...result, error: result.error ?? new ActionError('INTERNAL_ERROR', text) }
  }
}

/** Writes the job summary, which is never the reason that a run fails. */
export function writeSummary(summaryOf: () => string, runner: Runner): void {
  try {
    runner.summary(summaryOf())
  } catch (error) {
    runner.log(msg`Could not write the job summary ("${wordsOf(error)}").`)
  }
}
