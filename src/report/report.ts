import { ActionError, wordsOf } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import { zoneFile } from '../mail-from/records.ts'
import { say } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { outputsOf, wantedRecords } from './outputs.ts'
import { nextStep } from './sentences.ts'
import { summaryOf } from './summary.ts'

/** Tells the result everywhere it is looked for. Outputs first: they are what other steps wait for. */
export async function report(outcome: Outcome, runner: Runner, endedAt: Date): Promise<void> {
  const outputs = Object.entries(outputsOf(outcome, endedAt))
  try {
    for (const [name, value] of outputs) runner.output(name, value)
  } catch (error) {
    outcome.error ??= new ActionError(
      'INTERNAL_ERROR',
      say`The outputs could not be written ("${wordsOf(error)}"). Check the disk and the temporary folder of the runner.`,
    )
  }
  if (outcome.error) runner.fail(outcome.error.code, outcome.error.text)
  else tellSuccess(outcome, runner)
  try {
    await runner.summary(summaryOf(outcome))
  } catch (error) {
    runner.log(say`The job summary was not written ("${wordsOf(error)}").`)
  }
}

function tellSuccess(outcome: Outcome, runner: Runner): void {
  runner.log(nextStep(outcome))
  if (outcome.after?.kind === 'custom' && outcome.after.status === 'SUCCESS') return
  for (const record of wantedRecords(outcome)) runner.log(say`  ${zoneFile([record])}`)
}
