import { ActionError, wordsOf } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import { statusOf } from '../mail-from/attributes.ts'
import type { Finding } from '../mail-from/findings.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { msg } from '../message.ts'
import {
  areRecordsInPlace,
  findingsOf,
  isCuredByPlan,
  type Outcome,
  stateToCome,
  wantedRecords,
} from '../outcome.ts'
import { outputsOf } from './outputs.ts'
import { aboutFinding, nextStep } from './sentences.ts'
import { summaryOf } from './summary.ts'

/** Tells the result everywhere it is looked for. Outputs first: they are what other steps wait for. */
export async function report(outcome: Outcome, runner: Runner, endedAt: Date): Promise<void> {
  const outputs = outputsOf(outcome, endedAt)
  try {
    runner.output(outputs)
  } catch (error) {
    outcome.error ??= new ActionError(
      'INTERNAL_ERROR',
      msg`The outputs could not be written ("${wordsOf(error)}"). Check the disk and the temporary folder of the runner.`,
    )
  }
  if (outcome.error) runner.fail(outcome.error.code, outcome.error.text)
  annotate(outcome, runner)
  if (!outcome.error) tellSuccess(outcome, runner)
  try {
    await runner.summary(summaryOf(outcome))
  } catch (error) {
    runner.log(msg`The job summary was not written ("${wordsOf(error)}").`)
  }
}

/** The failure of a run stays its one error annotation; what it already names as its reasons is not told twice. */
function annotate(outcome: Outcome, runner: Runner): void {
  const { error, settings, change } = outcome
  // That it is missing before a change is no alarm on the pull request that previews it.
  const isExpected = ({ code }: Finding) =>
    code === 'MX_MISSING' && settings?.mode === 'plan' && change !== 'none'
  const isTold = ({ message }: Finding) => error?.text.plain().includes(message.plain())
  for (const finding of findingsOf(outcome)) {
    const { severity, code, message } = finding
    if (isTold(finding)) continue
    if (severity === 'info' || isCuredByPlan(finding, outcome)) runner.log(aboutFinding(finding))
    else if (severity === 'error' && !error && !isExpected(finding)) runner.error(code, message)
    else runner.warning(code, message)
  }
}

function tellSuccess(outcome: Outcome, runner: Runner): void {
  const state = outcome.settings?.mode === 'plan' ? stateToCome(outcome) : outcome.after
  const isInDns = areRecordsInPlace(outcome)
  if (isInDns) runner.log(msg`DNS shows both records in place.`)
  runner.log(nextStep(outcome))
  if (isInDns || statusOf(state) === 'SUCCESS' || outcome.toPublish.length > 0) return
  for (const record of wantedRecords(outcome)) runner.log(msg`  ${zoneFile([record])}`)
}
