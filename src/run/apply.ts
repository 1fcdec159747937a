import type { Aws } from '../aws/account.ts'
import type { ActionError } from '../errors.ts'
import type { HostedZoneChoice } from '../inputs/settings.ts'
import { afterPut, type Custom, type Desired, statusOf } from '../mail-from/attributes.ts'
import { code, type Message, msg } from '../message.ts'
import { areRecordsInPlace, findingsOf } from '../outcome.ts'
import { aboutChange, aboutFinding } from '../report/sentences.ts'
import { look, type Run, readAndDecide, waitParties, warn, warnOfDeliveryImpact, zoneInDns } from './run.ts'
import { awaitVerification } from './verification.ts'

/**
 * Brings the declared state about: the settings first, as SES does not look for the records of a domain that it has not been told
 * of; then the records; then the wait.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the zone, `VERIFICATION_FAILED` or `VERIFICATION_TIMEOUT` when
 *   the wait ends without success, and what the calls throw
 */
export async function apply(run: Run<Aws>): Promise<void> {
  const { settings } = run
  const { desired } = settings
  if (desired.kind === 'default') {
    await applySettings(desired, run)
    return
  }
  const applying = applySettings(desired, run)
  await Promise.race([run.aws.ses.sent, applying])
  const early = look(desired, run, settings.hostedZone ? 'own' : 'all')
  const denied = await applying
  if (settings.hostedZone) await publishRecords(desired, settings.hostedZone, early, run)
  else await early
  if (settings.waitMinutes > 0) await waitFor(desired, denied, run)
}

/** Read, decide, and PUT only what differs. Gives the reason when IAM denies the read. */
async function applySettings(desired: Desired, run: Run<Aws>): Promise<ActionError | undefined> {
  const { aws, runner, outcome } = run
  const { change, denied } = await readAndDecide(run)
  runner.log(aboutChange(change, outcome.before, desired))
  if (change !== 'none') {
    warnOfDeliveryImpact('Mail stops until SES verifies', change, run)
    outcome.requestId = await aws.ses.putMailFrom(desired)
    outcome.accepted = true
    outcome.after = afterPut(desired)
    runner.log(msg`Amazon SES accepted the change (request id ${outcome.requestId || 'not given'}).`)
  }
  return denied
}

/** Publishes, and looks again unless all was seen in place before. Loads the code for it, which most runs do not need. */
async function publishRecords(
  desired: Custom,
  hostedZone: HostedZoneChoice,
  early: Promise<void>,
  run: Run<Aws>,
): Promise<void> {
  const { settings, aws, clock, signal, runner, outcome } = run
  const { publish } = await import('./publish.ts')
  const parties = {
    route53: await aws.route53(),
    clock,
    signal,
    log: (line: Message) => runner.log(line),
    warn: (title: string, warning: Message) => warn(run, title, warning),
    zoneInDns: () => zoneInDns(desired, run, early),
  }
  try {
    await publish({ domain: desired.domain, region: settings.region, hostedZone }, parties, outcome)
  } finally {
    await early
  }
  if (outcome.published.length > 0 || !areRecordsInPlace(outcome)) await look(desired, run)
}

async function waitFor(desired: Custom, denied: ActionError | undefined, run: Run): Promise<void> {
  const { settings, runner, outcome } = run
  if (statusOf(outcome.after) === 'SUCCESS') return
  if (denied) {
    throw denied.with(
      msg`The settings were sent, but the step cannot wait for the verification without that permission: allow it, or leave ${code('wait-minutes')} out.`,
    )
  }
  for (const finding of findingsOf(outcome)) runner.log(aboutFinding(finding))
  await awaitVerification(desired, settings.waitMinutes, waitParties(desired, run), outcome)
}
