import { ActionError } from '../errors.ts'
import type { HostedZoneChoice } from '../inputs/settings.ts'
import type { Custom } from '../mail-from/attributes.ts'
import { code, msg } from '../message.ts'
import { type Outcome, stateToCome } from '../outcome.ts'
import { aboutPlan, aboutTransitions } from '../report/plan-sentences.ts'
import { aboutHeldRecords, aboutRecords } from '../report/sentences.ts'
import { look, type Run, readAndDecide, warnOfDeliveryImpact, zoneInDns } from './run.ts'

/**
 * Previews what `apply` would do: reads all that it would read, and writes nothing. Fails only where `apply` would fail, as far as
 * reading tells.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the zone, and what the calls throw
 */
export async function plan(run: Run): Promise<void> {
  const { desired, hostedZone, waitMinutes } = run.settings
  if (desired.kind === 'default') {
    await planSettings(run)
    return
  }
  const looked = look(desired, run)
  const denied = await planSettings(run)
  try {
    if (hostedZone) await planRecords(desired, hostedZone, looked, run)
  } finally {
    await looked
  }
  if (denied && waitMinutes > 0) {
    throw denied.with(
      msg`${code('apply')} would send the settings and then fail, as it cannot wait for the verification without that permission: allow it, or leave ${code('wait-minutes')} out.`,
    )
  }
}

/** Gives the reason when IAM denies the read. */
async function planSettings(run: Run): Promise<ActionError | undefined> {
  const { settings, runner, outcome } = run
  const { change, denied } = await readAndDecide(run)
  const { before } = outcome
  runner.log(aboutPlan(change, before, settings.desired))
  for (const line of aboutTransitions(before, stateToCome(outcome))) runner.log(line)
  warnOfDeliveryImpact('Mail would stop', change, run)
  return denied
}

/** What `apply` would publish. Loads the code for it, which most runs do not need. */
async function planRecords(
  desired: Custom,
  hostedZone: HostedZoneChoice,
  looked: Promise<void>,
  run: Run,
): Promise<void> {
  const { settings, aws, runner, outcome } = run
  const { missingRecords, openHostedZone } = await import('./hosted-zone.ts')
  const route53 = await aws.route53()
  const target = { domain: desired.domain, region: settings.region, hostedZone }
  const zone = await openHostedZone(target, { route53, zoneInDns: () => zoneInDns(desired, run, looked) })
  outcome.toPublish = await missingRecords(target, zone, route53).catch((error: unknown) => {
    throw isStopAfterPut(error, outcome)
      ? error.with(msg`${code('apply')} would send the settings to SES first, and then stop here.`)
      : error
  })
  outcome.hostedZone = zone
  runner.log(
    outcome.toPublish.length > 0
      ? msg`${code('apply')} would publish in the hosted zone ${zone.name} (${zone.id}): ${aboutRecords(outcome.toPublish)}.`
      : aboutHeldRecords(zone),
  )
}

/** The settings are sent before the zone is looked at. */
function isStopAfterPut(error: unknown, { change }: Outcome): error is ActionError {
  return error instanceof ActionError && error.code === 'DNS_CONFLICT' && change !== 'none'
}
