import type { ProviderZone } from '../dns-provider/provider.ts'
import { ActionError, type ActionErrorDetails } from '../errors.ts'
import type { Mode, Settings } from '../inputs/settings.ts'
import type { Current, Desired } from '../mail-from/attributes.ts'
import type { Change, DeliveryImpact } from '../mail-from/decision.ts'
import { type AuthoritativeAnswers, sharesNameServer } from '../mail-from/dns-view.ts'
import type { Finding } from '../mail-from/findings.ts'
import { creationsIn, type RecordChange } from '../mail-from/publication.ts'
import { feedbackHost } from '../mail-from/regions.ts'
import { code, join, type Message, msg } from '../message.ts'
import type { Obstacle } from '../run/plan.ts'
import {
  areRecordsInPlace,
  changeOf,
  findingsOf,
  publicationOf,
  type Result,
  stateToCome,
  toPublish,
} from '../run/result.ts'

/** What the run says in prose, in the log and in the summary alike. */

/** What is declared, and with which credentials. */
export function aboutSettings({ targets, credentials, file }: Settings): Message {
  const [{ identity, desired, region }] = targets
  const wanted =
    desired.kind === 'custom'
      ? msg`MAIL FROM domain ${desired.domain}, behavior on MX failure ${desired.behavior}`
      : msg`no custom MAIL FROM domain`
  const source =
    credentials.kind === 'role'
      ? msg`with the role ${credentials.arn}, session ${credentials.sessionName}`
      : msg`with the credentials in the environment, as ${code('role-to-assume')} is empty`
  if (file !== undefined) return msg`${file} declares ${targets.length} targets; ${source}.`
  return msg`Declared for ${identity.name} in ${region}: ${wanted}; ${source}.`
}

/** The names only: the values may hold a password. */
export function aboutUnreadProxy(names: readonly string[]): Message {
  return msg`${names.join(', ')} is set, and the Node.js of this runner (${process.version}) knows no proxies: requests go out without one. Update the runner to 2.328 or newer.`
}

/** Also the names only. */
export function aboutForeignProxy(names: readonly string[]): Message {
  return msg`${names.join(', ')} does not begin with ${code('http://')} or ${code('https://')}, and Node.js knows no other proxies: requests go out without one. Write it as ${code('http://host:port')}.`
}

/** For a region that is not in the list of this version. */
export function aboutUnknownRegion(region: string): Message {
  return msg`This version of the Action does not know ${region} as a region of Amazon SES. The step continues; if the name is mistyped, correct ${code('aws-region')}.`
}

/** For a region whose MX host no AWS page confirms. */
export function aboutUnconfirmedHost(region: string): Message {
  return msg`AWS does not document the MX host for ${region}: ${feedbackHost(region)} follows the pattern of the other regions. Compare it with the one that the SES console shows.`
}

/** Why the settings are sent, or would be, although nobody knows what SES has. */
export function aboutDeniedRead(error: ActionError, mode: Mode): Message {
  const sent = mode === 'plan' ? msg`${code('apply')} would send the settings` : msg`the settings are sent`
  return msg`The current state is unknown, so ${sent} without knowing whether anything differs. ${error.text}`
}

/** That there is nothing to do in SES. */
export function aboutUnchanged(before: Current | undefined): Message {
  return msg`${found(before)}: nothing to change.`
}

/** What `apply` is about to do. */
export function aboutChange(
  change: Exclude<Change, 'none'>,
  before: Current | undefined,
  desired: Desired,
): Message {
  switch (change) {
    case 'enable':
      return msg`${found(before)}: enabling ${stateOf(desired)}.`
    case 'update':
      return msg`${found(before)}: updating to ${stateOf(desired)}.`
    case 'restart':
      return msg`${found(before)}: sending the same settings again, so that SES starts looking for the MX record anew.`
    case 'disable':
      return msg`${found(before)}: turning the custom MAIL FROM domain off.`
  }
}

/** `SES has …`, to begin a sentence with. */
export function found(before: Current | undefined): Message {
  return before ? msg`SES has ${stateOf(before)}` : msg`What SES has is not known`
}

/** A state in a few words. */
export function stateOf(state: Current | Desired): Message {
  if (state.kind === 'default') return msg`no custom MAIL FROM domain`
  const status = 'status' in state ? msg`, status ${state.status || 'not given'}` : msg``
  return msg`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`
}

/** That a change stops mail under `RejectMessage`, or may, and how to avoid that. */
export function aboutDeliveryImpact(
  stop: Exclude<DeliveryImpact, 'no'>,
  before: Current | undefined,
  desired: Desired,
): Message {
  const domain = desired.kind === 'custom' ? desired.domain : ''
  const advice = msg`To let mail go on meanwhile, set ${code('behavior-on-mx-failure')} to ${code('UseDefaultValue')} until the status is ${code('SUCCESS')}.`
  if (stop === 'unknown') {
    return msg`Under ${code('RejectMessage')} SES rejects all mail of this identity while ${domain} is not verified. If this changes the MAIL FROM domain, mail stops until SES has found its MX record. ${advice}`
  }
  const isVerified = before?.kind === 'custom' && before.domain === domain && before.status === 'SUCCESS'
  if (isVerified) {
    return msg`This change may stop mail: under ${code('RejectMessage')} SES rejects all mail of this identity while ${domain} is not verified, and a change may make SES verify it again. Make it at a time when little mail is sent.`
  }
  const instead =
    before?.kind === 'custom' && before.domain !== domain ? msg` in place of ${before.domain}` : msg``
  return msg`This change stops mail: under ${code('RejectMessage')} SES rejects all mail of this identity until it has verified ${domain}${instead}. ${advice}`
}

const ZONE_TERMS: Record<ProviderZone['provider'], Message> = {
  route53: msg`Route 53 hosted zone`,
  cloudflare: msg`Cloudflare zone`,
}

/** Which zone at which provider, to go behind an article. */
export function aboutZone({ provider, name, id }: ProviderZone): Message {
  return msg`${ZONE_TERMS[provider]} ${name} (${id})`
}

/** That nothing has to be published. */
export function aboutHeldRecords(zone: ProviderZone): Message {
  return msg`The ${aboutZone(zone)} holds both records already.`
}

/** The values that changes in a hosted zone add. */
export function aboutRecords(changes: readonly RecordChange[]): Message {
  return msg`${creationsIn(changes)
    .map(({ type, values }) => `${type} ${(values.at(-1) ?? '').replace(/\.$/, '')}`)
    .join(', ')}`
}

/** A finding as a line of the log. */
export function aboutFinding({ severity, code, message }: Finding): Message {
  return msg`DNS ${severity} ${code}: ${message}`
}

/** What is left for the user to do after a run that succeeded. */
export function nextStep(result: Result): Message {
  const { after, settings } = result
  const change = changeOf(result)
  if (settings?.mode === 'plan' && (change !== 'none' || toPublish(result).length > 0))
    return nextStepOfPlan(result)
  if (!after || after.kind === 'default') return nextStepAtDefault(result)
  if (after.status === 'SUCCESS') {
    if (result.canSend === false)
      return msg`SES has verified ${after.domain}, but not the identity itself, which sends no mail until then.`
    const verified = msg`SES has verified ${after.domain} and uses it.`
    return hasFaults(result)
      ? msg`${verified} Correct what DNS shows all the same.`
      : msg`${verified} No action is needed; keep both DNS records in place.`
  }
  const until = msg`Until SES has found the MX record ${meanwhile(after.behavior)}.`
  if (areRecordsInPlace(result)) {
    return msg`Both DNS records are in place, so nothing is left to do: SES just has not looked${after.status === 'TEMPORARY_FAILURE' ? msg` again` : msg``} yet, and usually does within minutes. ${until}`
  }
  return msg`${correction(after.status, change, hasFaults(result))} ${until}`
}

/** What is left after a plan that has something to do. */
function nextStepOfPlan(result: Result): Message {
  const start = msg`Nothing has been changed: this is a plan, and a run with ${code('mode')} ${code('apply')} carries it out.`
  const then = stateToCome(result)
  if (then?.kind !== 'custom') return msg`${start} After that mail leaves with the default MAIL FROM domain.`
  const correct = correctionBefore(result)
  if (then.status === 'SUCCESS') return msg`${start}${correct}`
  return msg`${start}${correct} SES then looks for the MX record for up to 72 hours. Until SES has found it, ${meanwhile(then.behavior)}.`
}

/** What the user has to do in DNS, as the plan does not do it. */
function correctionBefore(result: Result): Message {
  if (hasFaults(result)) return msg` Correct what DNS shows before that run, as the findings say.`
  return publicationOf(result) || areRecordsInPlace(result)
    ? msg``
    : msg` Publish both DNS records before that run if they are not published yet.`
}

function nextStepAtDefault(result: Result): Message {
  const { before } = result
  const state = msg`Mail leaves with the default MAIL FROM domain, a subdomain of ${code('amazonses.com')}.`
  if (changeOf(result) !== 'disable') return msg`${state} No action is needed.`
  const old =
    before?.kind === 'custom'
      ? msg`The DNS records of ${before.domain}`
      : msg`The DNS records of a custom one`
  return msg`${state} ${old} can be deleted.`
}

function correction(status: string, change: Change | undefined, hasFaults: boolean): Message {
  const publish = hasFaults
    ? msg`Correct the DNS records as the findings say.`
    : msg`Publish both DNS records if they are not published yet.`
  if (change === 'restart') {
    const again = msg`SES had not found the right MX record within 72 hours, and now looks again.`
    return hasFaults ? msg`${again} ${publish}` : msg`${again} Correct the DNS records first.`
  }
  if (status === 'TEMPORARY_FAILURE') {
    return msg`SES had verified the domain and no longer finds its MX record; it goes on looking for up to 72 hours. ${publish}`
  }
  return msg`${publish} SES looks for the MX record for up to 72 hours and usually finds it within minutes.`
}

function hasFaults(result: Result): boolean {
  return findingsOf(result).some(isDnsFault)
}

function isDnsFault({ severity, code: found }: Finding): boolean {
  return severity !== 'info' && found !== 'IDENTITY_NOT_VERIFIED'
}

function meanwhile(behavior: string): Message {
  return behavior === 'REJECT_MESSAGE'
    ? msg`it rejects all mail of this identity`
    : msg`mail leaves with the default MAIL FROM domain`
}

/** The end of a run whose plan cannot be carried out. Nothing was changed then, anywhere. */
export function obstacleError(obstacle: Obstacle): ActionError {
  switch (obstacle.kind) {
    case 'unreadable':
      return obstacle.of === 'SES' ? obstacle.error : obstacle.error.with(msg`Nothing was changed.`)
    case 'wait-denied':
      return obstacle.error.with(
        msg`${code('wait-minutes')} needs that permission: allow it, or leave ${code('wait-minutes')} out. Nothing was changed.`,
      )
    case 'conflict':
      return new ActionError(
        'DNS_CONFLICT',
        msg`The ${aboutZone(obstacle.zone)} has other records where those for SES belong. Nothing was changed. ${join(obstacle.reasons)}`,
      )
    case 'delegated': {
      const { name, nameServers } = obstacle.to
      return new ActionError(
        'DNS_CONFLICT',
        msg`The ${aboutZone(obstacle.zone)} delegates ${name} to other name servers (${nameServers.join(', ')}), so nobody would see records published in it. Nothing was changed. Publish in the zone ${name}, or choose another MAIL FROM domain.`,
      )
    }
  }
}

/** What `apply` would publish. */
export function aboutToPublish(zone: ProviderZone, changes: readonly RecordChange[]): Message {
  return msg`${code('apply')} would publish in the ${aboutZone(zone)}: ${aboutRecords(changes)}.`
}

/** A run that stops between publishing and switching. */
export const aboutAfterPublishing = msg`The DNS records are published, and SES was not changed; running the step again is safe.`

/** A batch that was refused in every round. */
export function aboutRefusedBatch(zone: ProviderZone, refusal: string, rounds: number): Message {
  return msg`The records were refused in the ${aboutZone(zone)} ("${refusal}"), also after the zone was read again, in ${rounds} rounds. Nothing was changed: correct what the message names, or publish the records yourself.`
}

/** That name servers are late, which is no reason to fail. */
export function aboutSlowSync(limitSeconds: number): Message {
  return msg`Route 53 has not brought the records to all of its name servers within ${limitSeconds} seconds; it continues to do so.`
}

/** The same where the name servers themselves are asked. */
export function aboutUnseenRecords(zone: ProviderZone, isUnasked: boolean, limitSeconds: number): Message {
  return isUnasked
    ? msg`The ${aboutZone(zone)} has the records, but no name server of the zone could be asked whether it shows them: let the runner reach port 53, or set ${code('dns-servers')}.`
    : msg`Not all name servers show the records of the ${aboutZone(zone)} within ${limitSeconds} seconds. Check that public DNS delegates ${zone.name} to that zone.`
}

/** That nobody could be asked whether the name servers have the records. */
export function aboutUnknownSync({ text }: ActionError): Message {
  return msg`The records are published, but the step could not find out whether all name servers have them. ${text}`
}

/** Why SES was left as it is, although the records are published. */
export function aboutRecordsNotLive(
  domain: string,
  zone: ProviderZone,
  { zone: seen, undelegated, servers }: AuthoritativeAnswers,
): Message {
  const start = msg`The ${aboutZone(zone)} has the DNS records, but public DNS does not show the MX record of ${domain}, and the change would stop mail that flows. SES was left as it is.`
  const again = msg`then run the step again, which is safe.`
  if (undelegated !== undefined) {
    return msg`${start} ${undelegated} does not exist in public DNS: make the registrar delegate it to ${zone.nameServers.join(', ')}, ${again}`
  }
  const isElsewhere = seen !== undefined && !sharesNameServer(seen, zone)
  if (isElsewhere && seen.nameServers.length > 0) {
    return msg`${start} Public DNS delegates ${seen.name} to ${seen.nameServers.join(', ')}, not to the name servers of that zone (${zone.nameServers.join(', ')}): publish where it is delegated, or change the delegation, ${again}`
  }
  const asked = servers.map(({ server }) => server).join(', ')
  return servers.length > 0
    ? msg`${start} Asked: ${asked}. Wait until they show it, ${again}`
    : msg`${start} No name server could be asked: let the runner reach port 53, or set ${code('dns-servers')}, ${again}`
}

/** SES said yes to turning the domain off, and still has it. */
export function aboutStillThere(seen: Current | undefined): Message {
  return msg`SES accepted that the custom MAIL FROM domain is turned off, and still shows ${seen ? stateOf(seen) : msg`it`} two seconds later. Reads may lag behind: check again in a minute, and run the step again if it is still there.`
}

/** What a cancelled run has done, and has not; what is in doubt its error says. */
export function whatWasDone(
  result: Result,
  { mayBeDone }: Pick<ActionErrorDetails, 'mayBeDone'>,
): readonly Message[] {
  const { accepted, published } = result
  const isPublished = published.length > 0
  if (isPublished && !accepted && !mayBeDone) return [aboutAfterPublishing]
  if (!isPublished && !accepted && !mayBeDone) return [msg`Nothing had been changed.`]
  return [
    ...(accepted ? [msg`Amazon SES had accepted the change.`] : []),
    ...(isPublished ? [msg`The DNS records had been published.`] : []),
  ]
}
