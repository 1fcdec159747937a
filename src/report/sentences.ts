import type { ProviderZone } from '../dns-provider/provider.ts'
import { ActionError, type ActionErrorDetails } from '../errors.ts'
import type { Mode } from '../inputs/settings.ts'
import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change, DeliveryImpact } from '../mail-from/decision.ts'
import { type AuthoritativeAnswers, sharesNameServer } from '../mail-from/dns-view.ts'
import type { Finding } from '../mail-from/findings.ts'
import { isWithin } from '../mail-from/names.ts'
import type { RecordChange } from '../mail-from/publication.ts'
import { code, join, type Message, msg } from '../message.ts'
import type { Obstacle } from '../run/plan.ts'
import type { Result } from '../run/result.ts'

/** What the run says in prose, in the log and in the summary alike. */

/** That the settings are sent, or would be, without knowing what SES has. */
export function aboutDeniedRead(error: ActionError, mode: Mode): Message {
  const sends = mode === 'plan' ? msg`${code('apply')} would send` : msg`this run sends`
  return msg`Could not read the current SES settings, so ${sends} the declared settings without comparing them. ${error.text}`
}

/** That there is nothing to do in SES. */
export function aboutUnchanged(before: Current | undefined): Message {
  return msg`Nothing to change in SES. ${found(before)}.`
}

/** What `apply` is about to do. */
export function aboutChange(
  change: Exclude<Change, 'none'>,
  before: Current | undefined,
  desired: Desired,
): Message {
  switch (change) {
    case 'enable':
      return msg`${found(before)}. Enabling ${stateOf(desired)}.`
    case 'update':
      return msg`${found(before)}. Setting ${stateOf(desired)}.`
    case 'restart':
      return msg`${found(before)}. Sending the same settings again, so that SES restarts the verification.`
    case 'disable':
      return msg`${found(before)}. Disabling the custom MAIL FROM domain.`
  }
}

/** `SES has …`, a sentence without its period. */
export function found(before: Current | undefined): Message {
  return before ? msg`SES has ${stateOf(before)}` : msg`Could not read the current SES settings`
}

/** A state in a few words. */
export function stateOf(state: Current | Desired): Message {
  if (state.kind === 'default') return msg`no custom MAIL FROM domain`
  const status = 'status' in state ? msg`, status ${state.status || 'unknown'}` : msg``
  return msg`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`
}

/** That a change stops mail under `RejectMessage`, or may, and how to avoid that. */
export function aboutDeliveryImpact(
  stop: Exclude<DeliveryImpact, 'no'>,
  before: Current | undefined,
  desired: Desired,
): Message {
  const domain = desired.kind === 'custom' ? desired.domain : ''
  const advice = msg`To keep mail flowing, set ${code('behavior-on-mx-failure')} to ${code('UseDefaultValue')} until the status is ${code('SUCCESS')}.`
  if (stop === 'unknown') {
    return msg`With ${code('RejectMessage')}, SES rejects all mail from this identity while ${domain} isn't verified. If this changes the MAIL FROM domain, mail stops until SES verifies it. ${advice}`
  }
  const isVerified = before?.kind === 'custom' && before.domain === domain && before.status === 'SUCCESS'
  if (isVerified) {
    return msg`This change may stop mail: with ${code('RejectMessage')}, SES rejects all mail from this identity while ${domain} isn't verified, and a change may make SES verify it again. Apply it when little mail is sent.`
  }
  const instead =
    before?.kind === 'custom' && before.domain !== domain ? msg` in place of ${before.domain}` : msg``
  return msg`This change stops mail: with ${code('RejectMessage')}, SES rejects all mail from this identity until it verifies ${domain}${instead}. ${advice}`
}

const ZONE_TERMS: Record<ProviderZone['provider'], Message> = {
  route53: msg`Route 53 hosted zone`,
  cloudflare: msg`Cloudflare zone`,
}

/** Which zone at which provider, to go after an article. */
export function aboutZone({ provider, name, id }: ProviderZone): Message {
  return msg`${ZONE_TERMS[provider]} ${name} (${id})`
}

/** That nothing has to be published. */
export function aboutHeldRecords(zone: ProviderZone): Message {
  return msg`The ${aboutZone(zone)} already has both records.`
}

/** The values that changes in a hosted zone add. */
export function aboutRecords(changes: readonly RecordChange[]): Message {
  return msg`${changes.map((change) => `${change.record.type} ${addedValue(change)}`).join(', ')}`
}

/** The value that a change adds, as people write it: without quotes and trailing dot. */
export function addedValue({ record }: RecordChange): string {
  return record.type === 'MX' ? `${record.priority} ${record.value}` : record.value
}

/** Whether an error gives a finding as its reason already. */
export function isNamedIn({ message }: Finding, error: ActionError | undefined): boolean {
  return error?.text.plain().includes(message.plain()) ?? false
}

/** A finding as a line of the log. */
export function aboutFinding({ severity, code, message }: Finding): Message {
  return msg`${code === 'IDENTITY_NOT_VERIFIED' ? 'SES' : 'DNS'} ${severity} ${code}: ${message}`
}

/** The end of a run whose plan cannot be carried out. Nothing was changed then, anywhere. */
export function obstacleError(obstacle: Obstacle): ActionError {
  switch (obstacle.kind) {
    case 'unreadable':
      return obstacle.of === 'SES' ? obstacle.error : obstacle.error.with(msg`Nothing was changed.`)
    case 'wait-denied':
      return obstacle.error.with(
        msg`Nothing was changed. ${code('wait-minutes')} needs that permission: allow it, or remove ${code('wait-minutes')}.`,
      )
    case 'conflict':
      return new ActionError(
        'DNS_CONFLICT',
        msg`The ${aboutZone(obstacle.zone)} has records that conflict with those for SES. Nothing was changed. ${join(obstacle.reasons)} Then run the step again.`,
      )
    case 'delegated': {
      const { name, nameServers } = obstacle.to
      return new ActionError(
        'DNS_CONFLICT',
        msg`The ${aboutZone(obstacle.zone)} delegates ${name} to other name servers (${nameServers.join(', ')}), so public DNS wouldn't show records published in it. Nothing was changed. Publish in the zone ${name}, or choose another MAIL FROM domain.`,
      )
    }
  }
}

/** What `apply` would publish. */
export function aboutToPublish(zone: ProviderZone, changes: readonly RecordChange[]): Message {
  return msg`Plan: publish in the ${aboutZone(zone)}: ${aboutRecords(changes)}.`
}

/** A run that stops between publishing and updating SES. */
export const aboutAfterPublishing = msg`The DNS records are published, but SES was not changed. Running the step again is safe.`

/** A batch that was refused in every round. */
export function aboutRefusedBatch(zone: ProviderZone, refusal: string, rounds: number): Message {
  return msg`Could not publish in the ${aboutZone(zone)}: all ${rounds} attempts were refused, although the zone was read again each time ("${refusal}"). Nothing was changed. If something else is changing these records, run the step again; otherwise, fix what the message names.`
}

/** That name servers are late, which is no reason to fail. */
export function aboutSlowSync(limitSeconds: number): Message {
  return msg`Not all Route 53 name servers had the records after ${limitSeconds} seconds. They usually follow within minutes.`
}

/** The same where the name servers themselves are asked. */
export function aboutUnseenRecords(zone: ProviderZone, isUnasked: boolean, limitSeconds: number): Message {
  return isUnasked
    ? msg`The ${aboutZone(zone)} has the records, but none of the zone's name servers could be reached to confirm it. Allow outbound port 53, or set ${code('dns-servers')}.`
    : msg`Not all name servers showed the records of the ${aboutZone(zone)} within ${limitSeconds} seconds. Check that public DNS delegates ${zone.name} to that zone.`
}

/** That nobody could be asked whether the name servers have the records. */
export function aboutUnknownSync({ text }: ActionError): Message {
  return msg`The records are published, but the step could not check that all name servers have them. ${text}`
}

/** Why SES was left as it is, although the records are published. */
export function aboutRecordsNotLive(
  domain: string,
  zone: ProviderZone,
  { zone: seen, undelegated, servers }: AuthoritativeAnswers,
): Message {
  const start = msg`The ${aboutZone(zone)} has the DNS records, but public DNS doesn't show the MX record of ${domain} yet, and the change would stop mail until it does. SES was not changed.`
  const again = msg`then run the step again, which is safe.`
  if (undelegated !== undefined) {
    return msg`${start} ${undelegated} does not exist in public DNS: set the name servers at the registrar to ${zone.nameServers.join(', ')}, ${again}`
  }
  const isElsewhere = seen !== undefined && seen.nameServers.length > 0 && !sharesNameServer(seen, zone)
  if (isElsewhere && seen.name !== zone.name && isWithin(zone.name, seen.name)) {
    return msg`${start} Public DNS doesn't delegate ${zone.name}, only ${seen.name}: set the name servers at the registrar, or in the zone ${seen.name}, to ${zone.nameServers.join(', ')}, ${again}`
  }
  if (isElsewhere) {
    return msg`${start} Public DNS delegates ${seen.name} to ${seen.nameServers.join(', ')}, not to the name servers of that zone (${zone.nameServers.join(', ')}): publish in the zone there, or change the delegation, ${again}`
  }
  const asked = servers.map(({ server }) => server).join(', ')
  return servers.length > 0
    ? msg`${start} Wait until its name servers (${asked}) show it, ${again}`
    : msg`${start} No name server answered: allow outbound port 53, or set ${code('dns-servers')}, ${again}`
}

/** SES said yes to turning the domain off, and still has it. */
export function aboutStillThere(seen: Current | undefined): Message {
  return msg`SES accepted the request to disable the custom MAIL FROM domain, but two seconds later it still has ${seen ? stateOf(seen) : msg`it`}. Reads may lag behind: check again in a minute, and run the step again if it's still there.`
}

/** What a canceled run has done, and has not; what is in doubt its error says. */
export function whatWasDone(
  result: Result,
  { mayBeDone }: Pick<ActionErrorDetails, 'mayBeDone'>,
): readonly Message[] {
  const { accepted, published } = result
  const isPublished = published.length > 0
  if (isPublished && !accepted && !mayBeDone) return [aboutAfterPublishing]
  if (!isPublished && !accepted && !mayBeDone) return [msg`Nothing was changed.`]
  return [
    ...(accepted ? [msg`SES accepted the change before that.`] : []),
    ...(isPublished ? [msg`The DNS records were published.`] : []),
  ]
}
