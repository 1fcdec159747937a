import type { ActionError } from '../errors.ts'
import type { Runner } from '../github/runner.ts'
import { statusOf } from '../mail-from/attributes.ts'
import type { Finding } from '../mail-from/findings.ts'
import { zoneFile } from '../mail-from/zone-file.ts'
import { msg } from '../message.ts'
import {
  areRecordsInPlace,
  changeOf,
  findingsOf,
  publicationOf,
  type Result,
  stateToCome,
  wantedRecords,
} from '../run/result.ts'
import { withoutSecrets } from '../secrets.ts'
import { nextStep } from './conclusion.ts'
import { withOutputs, writeSummary } from './delivery.ts'
import { outputsOf } from './outputs.ts'
import { aboutFinding, isNamedIn } from './sentences.ts'
import { summaryOf } from './summary.ts'

/** Reports the result everywhere. Outputs first: other steps wait for them. */
export function report(ended: Result, runner: Runner, endedAt: Date): void {
  const result = withOutputs(ended, () => outputsOf(ended, endedAt), runner)
  if (result.error) failStep(result.error, runner)
  annotate(result, runner)
  if (!result.error) logNextStep(result, runner)
  writeSummary(() => summaryOf(result), runner)
}

/** Makes the texts of a report and drops them, so that the code for it is warm when the real one is written. */
export function draft(result: Result): void {
  for (const text of [...Object.values(outputsOf(result, new Date(0))), summaryOf(result)])
    withoutSecrets(text)
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

/** The failure of a run stays its one error annotation; what it names, or the plan fixes, is not said again. */
function annotate(result: Result, runner: Runner): void {
  const { error, settings } = result
  const change = changeOf(result)
  // That records are missing is no alarm where SES is only now being told of the domain, and `dns-records` says what to publish.
  const isNew = settings?.mode !== 'check' && change !== undefined && change !== 'none'
  const isExpected = ({ code }: Finding) => (code === 'MX_MISSING' || code === 'SPF_MISSING') && isNew
  for (const finding of findingsOf(result)) {
    const { severity, code, message } = finding
    if (isNamedIn(finding, error) || finding.isFixedByPlan) continue
    if (severity === 'info') runner.log(aboutFinding(finding))
    else if (!error && isExpected(finding)) runner.notice(code, message)
    else if (severity === 'error' && !error) runner.error(code, message)
    else runner.warning(code, message)
  }
}

/** With the records, where the user has to publish them. */
function logNextStep(result: Result, runner: Runner): void {
  runner.log(nextStep(result))
  const state = result.settings?.mode === 'plan' ? stateToCome(result) : result.after
  const isDone = areRecordsInPlace(result) || statusOf(state) === 'SUCCESS' || publicationOf(result)
  if (isDone) return
  for (const record of wantedRecords(result)) runner.log(msg`  ${zoneFile([record])}`)
}
