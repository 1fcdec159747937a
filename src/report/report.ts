import type { Runner } from '../github/runner.ts'
import { zoneFile } from '../mail-from/records.ts'
import { say } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import { outputsOf, wantedRecords } from './outputs.ts'
import { nextStep } from './sentences.ts'
import { summaryOf } from './summary.ts'

/** Tells the result everywhere it is looked for. Outputs first: they are what other steps wait for. */
export async function report(outcome: Outcome, runner: Runner, endedAt: Date): Promise<void> {
  writeOutputs(outcome, runner, endedAt)
  if (outcome.error) runner.fail(outcome.error.code, outcome.error.text)
  else {
    runner.log(nextStep(outcome))
    const verified = outcome.after?.kind === 'custom' && outcome.after.status === 'SUCCESS'
    for (const record of verified ? [] : wantedRecords(outcome)) runner.log(say`  ${zoneFile([record])}`)
  }
  await runner.summary(summaryOf(outcome))
}

function writeOutputs(outcome: Outcome, runner: Runner, endedAt: Date): void {
  try {
    for (const [name, value] of Object.entries(outputsOf(outcome, endedAt))) runner.output(name, value)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    runner.fail(
      'INTERNAL_ERROR',
      say`The outputs could not be written ("${words}"): check the disk of the runner.`,
    )
  }
}
