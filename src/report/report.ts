import { ActionError, wordsOf } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import { statusOf } from '../mail-from/attributes.ts'
import type { Finding } from '../mail-from/findings.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { msg } from '../message.ts'
import {
  areRecordsInPlace,
  changeOf,
  findingsOf,
  type Result,
  stateToCome,
  toPublish,
  wantedRecords,
} from '../run/result.ts'
import { outputsOf } from './outputs.ts'
import { aboutFinding, nextStep } from './sentences.ts'
import { summaryOf } from './summary.ts'

/** Tells the result everywhere it is looked for. Outputs first: they are what other steps wait for. */
export async function report(ended: Result, runner: Runner, endedAt: Date): Promise<void> {
  const result = withOutputs(ended, runner, endedAt)
  if (result.error) failStep(result.error, runner)
  annotate(result, runner)
  if (!result.error) tellSuccess(result, runner)
  try {
    await runner.summary(summaryOf(result))
  } catch (error) {
    runner.log(msg`The job summary was not written ("${wordsOf(error)}").`)
  }
}

/** GitHub shows ten annotations of a kind from a step, and the first is the run's own. */
const MOST_PLACES = 9

/** The error of the run, and where in the `config-file` it comes from. */
export function failStep({ code, text, details: { inFile } }: ActionError, runner: Runner): void {
  runner.fail(code, text)
  const placed = (inFile?.problems ?? []).flatMap(({ message, line, column: col }) =>
    inFile && line !== undefined && col !== undefined
      ? [{ message, place: { file: inFile.path, line, col } }]
      : [],
  )
  for (const { message, place } of placed.slice(0, MOST_PLACES)) runner.error(code, message, place)
}

/** Writes the outputs; a run whose outputs nobody can read has failed. */
function withOutputs(result: Result, runner: Runner, endedAt: Date): Result {
  try {
    runner.output(outputsOf(result, endedAt))
    return result
  } catch (error) {
    const text = msg`The outputs could not be written ("${wordsOf(error)}"). Check the disk and the temporary folder of the runner.`
    return { ...result, error: result.error ?? new ActionError('INTERNAL_ERROR', text) }
  }
}

/** The failure of a run stays its one error annotation; what it already names as its reasons is not told twice. */
function annotate(result: Result, runner: Runner): void {
  const { error, settings } = result
  const change = changeOf(result)
  // That records are missing is no alarm where SES is only now being told of the domain, and `dns-records` says what to publish.
  const isNew = settings?.mode !== 'check' && change !== undefined && change !== 'none'
  const isExpected = ({ code }: Finding) => (code === 'MX_MISSING' || code === 'SPF_MISSING') && isNew
  const isTold = ({ message }: Finding) => error?.text.plain().includes(message.plain())
  for (const finding of findingsOf(result)) {
    const { severity, code, message } = finding
    if (isTold(finding)) continue
    if (severity === 'info') runner.log(aboutFinding(finding))
    else if (!error && isExpected(finding)) runner.notice(code, message)
    else if (severity === 'error' && !error) runner.error(code, message)
    else runner.warning(code, message)
  }
}

function tellSuccess(result: Result, runner: Runner): void {
  const state = result.settings?.mode === 'plan' ? stateToCome(result) : result.after
  const isInDns = areRecordsInPlace(result)
  if (isInDns) runner.log(msg`DNS shows both records in place.`)
  runner.log(nextStep(result))
  if (isInDns || statusOf(state) === 'SUCCESS' || toPublish(result).length > 0) return
  for (const record of wantedRecords(result)) runner.log(msg`  ${zoneFile([record])}`)
}
