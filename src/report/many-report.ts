import type { Runner } from '../github/runner.ts'
import { code, counted, msg } from '../message.ts'
import type { ManyResult } from '../run/many.ts'
import { findingsOf, type Result } from '../run/result.ts'
import { SUMMARY_CHARACTERS, withOutputs, writeSummary } from './delivery.ts'
import { manyOutputsOf } from './many-outputs.ts'
import { aboutOutcome, aboutTarget, byOutcome, nameOf } from './many-sentences.ts'
import { manySections } from './many-summary.ts'
import { failStep } from './report.ts'

/** GitHub shows ten annotations of a kind from a step. */
const MOST_WARNINGS = 9

/** Tells the result everywhere it is looked for. Outputs first: they are what other steps wait for. */
export function reportMany(ended: ManyResult, runner: Runner, endedAt: Date): void {
  const { outputs, dropped } = manyOutputsOf(ended, endedAt)
  if (dropped > 0)
    runner.notice(
      'Outputs shortened',
      msg`Left out ${counted(dropped, 'entry', 'entries')} of the outputs, because GitHub limits outputs to 1 MB. The output ${code('results')} still has every target that failed.`,
    )
  const many = withOutputs(ended, () => outputs, runner)
  const { settings, results, error } = many
  if (error) failStep(error, runner)
  const { failures, changes } = byOutcome(results)
  // What was changed is in the log since it was.
  for (const result of settings.mode === 'plan' ? [...failures, ...changes] : failures)
    runner.log(aboutTarget(result))
  warnAll(results, runner)
  runner.log(aboutOutcome(many))
  writeSummary(() => `${manySections(many, SUMMARY_CHARACTERS)}\n`, runner)
}

/** What a run of a single target annotates, as far as annotations reach; the rest is in the log. */
function warnAll(results: readonly Result[], runner: Runner): void {
  const warnings = results.flatMap((result) => [
    ...result.warnings.map((warning) => ({ title: 'Warning', text: msg`${nameOf(result)}: ${warning}` })),
    ...findingsOf(result)
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, message }) => ({ title: code, text: msg`${nameOf(result)}: ${message}` })),
  ])
  for (const { title, text } of warnings.slice(0, MOST_WARNINGS)) runner.warning(title, text)
  for (const { text } of warnings.slice(MOST_WARNINGS)) runner.log(text)
}
