import type { Runner } from '../github/runner.ts'
import { foreignProxyVariables, unreadProxyVariables } from '../http/proxies.ts'
import { aboutEndpoints, aboutPlainEndpoints } from '../inputs/endpoints.ts'
import { type Environment, isCustom, type Settings } from '../inputs/settings.ts'
import {
  feedbackHost,
  isFeedbackHostConfirmed,
  isKnownSesRegion,
  similarSesRegion,
} from '../mail-from/regions.ts'
import { code, counted, type Message, msg } from '../message.ts'

/** Tells what is declared, and what in the environment of the run its user may not expect; gives the warnings. */
export function announce(
  settings: Settings,
  { runner, env }: { readonly runner: Runner; readonly env: Environment },
): readonly Message[] {
  for (const note of settings.notes) runner.log(note)
  runner.log(aboutSettings(settings))
  for (const region of new Set(settings.targets.map((target) => target.region)))
    if (!isKnownSesRegion(region)) runner.notice('Unknown region', aboutUnknownRegion(region))
  for (const region of new Set(settings.targets.filter(isCustom).map(({ mxRegion }) => mxRegion)))
    if (isKnownSesRegion(region) && !isFeedbackHostConfirmed(region))
      runner.notice('Unconfirmed MX host', aboutUnconfirmedHost(region))
  const endpoints = aboutEndpoints(env)
  if (endpoints) runner.notice('Endpoints overridden', endpoints)
  const warnings = [
    { title: 'Plain HTTP', text: aboutPlainEndpoints(env) },
    { title: 'Proxy not used', text: aboutProxy(env) },
  ].flatMap(({ title, text }) => (text ? [{ title, text }] : []))
  for (const { title, text } of warnings) runner.warning(title, text)
  return warnings.map(({ text }) => text)
}

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
      : msg`with credentials from the environment, as ${code('role-to-assume')} is empty`
  if (file !== undefined) return msg`${file} declares ${counted(targets.length, 'target')}, ${source}.`
  return msg`Settings for ${identity.name} in ${region}: ${wanted}, ${source}.`
}

/** The names only: the values may hold a password. */
function aboutProxy(env: Environment): Message | undefined {
  const [unread, foreign] = [unreadProxyVariables(env), foreignProxyVariables(env)]
  if (unread.length > 0)
    return msg`A proxy variable is set (${unread.join(', ')}), but Node.js on this runner (${process.version}) doesn't support proxy variables, so requests bypass the proxy. Update the runner to 2.328 or newer.`
  if (foreign.length > 0)
    return msg`The proxy URL in ${inWords(foreign)} doesn't start with ${code('http://')} or ${code('https://')}, the only proxies that Node.js supports, so requests bypass the proxy. Set it to ${code('http://host:port')}.`
  return undefined
}

/** `A`, `A and B`. */
function inWords(names: readonly string[]): Message {
  return names.map(code).reduce((all, next) => msg`${all} and ${next}`)
}

/** For a region that is not in the list of this version. */
function aboutUnknownRegion(region: string): Message {
  const similar = similarSesRegion(region)
  const fix = similar ? msg`If you mean ${similar}, correct` : msg`If it's a typo, correct`
  return msg`This version of the Action doesn't list ${region} as an Amazon SES region, and continues anyway. ${fix} ${code('aws-region')}.`
}

/** For a region whose MX host no AWS page confirms. */
function aboutUnconfirmedHost(region: string): Message {
  return msg`AWS doesn't document the MX host for ${region}; ${feedbackHost(region)} follows the pattern of the other regions. Compare it with the host in the SES console.`
}
