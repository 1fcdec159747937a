import { ActionError, wordsOf } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import type { Finding } from '../mail-from/findings.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { say } from '../message.ts'
import { areRecordsInPlace, findingsOf, type Outcome, wantedRecords } from '../outcome.ts'
import { outputsOf } from './outputs.ts'
import { aboutFinding, nextStep } from './sentences.ts'
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
  annotate(outcome, runner)
  if (!outcome.error) tellSuccess(outcome, runner)
  try {
    await runner.summary(summaryOf(outcome))
  } catch (error) {
    runner.log(say`The job summary was not written ("${wordsOf(error)}").`)
  }
}

/** The failure of a run stays its one error annotation; what it already names as its reasons is not told twice. */
function annotate(outcome: Outcome, runner: Runner): void {
  const { error } = outcome
  const isReason = ({ severity }: Finding) => severity === 'error' && error?.code.startsWith('VERIFICATION_')
  for (const finding of findingsOf(outcome)) {
    const { severity, code, message } = finding
    if (isReason(finding)) continue
    if (severity === 'info') runner.log(aboutFinding(finding))
    else if (severity === 'error' && !error) runner.error(code, message)
    else runner.warning(code, message)
  }
}

function tellSuccess(outcome: Outcome, runner: Runner): void {
  const { after } = outcome
  const isInDns = areRecordsInPlace(outcome)
  if (isInDns) runner.log(say`DNS shows both records in place.`)
  runner.log(nextStep(outcome))
  if (isInDns || (after?.kind === 'custom' && after.status === 'SUCCESS')) return
  for (const record of wantedRecords(outcome)) runner.log(say`  ${zoneFile([record])}`)
}
