import {
  type Answer,
  areSame,
  type DnsView,
  isConclusive,
  isSilence,
  recordsOf,
} from '../mail-from/dns-view.ts'
import { type Finding, finding } from '../mail-from/findings.ts'
import { satisfiesSes, showMx } from '../mail-from/mx.ts'
import { isSpf } from '../mail-from/spf.ts'
import { code, cut, type Message, msg } from '../message.ts'

/** Findings about servers that do not show the same records. */

/** So that eight servers fit in one annotation. */
const MOST_CHARACTERS = 100

/** A server that is silent does not disagree; one that refuses or fails does, where another one answers. */
export function aboutDisagreement(view: DnsView, region: string): readonly Finding[] {
  const { name, zone, servers, asked } = view
  const shown = servers.map(({ server, mx, txt }) => ({
    server,
    mx: readable(mx, showMx),
    spf: readable(
      txt.kind === 'records' ? { kind: 'records', records: txt.records.filter(isSpf) } : txt,
      String,
    ),
  }))
  const differences = [
    ...differing(
      'MX',
      shown.map(({ server, mx }) => ({ server, answer: mx })),
    ),
    ...differing(
      'SPF',
      shown.map(({ server, spf }) => ({ server, answer: spf })),
    ),
  ]
  if (differences.length === 0) return []
  const answers = servers.map(({ mx }) => mx).filter(isConclusive)
  const isMxAtStake =
    answers.some((mx) => !satisfiesSes(recordsOf(mx), region)) &&
    answers.some((mx) => !areSame(mx, answers[0] ?? mx))
  const whose =
    asked === 'dns-servers'
      ? msg`in ${code('dns-servers')}`
      : zone
        ? msg`of ${zone.name}`
        : msg`that were queried`
  return [
    finding(
      'NAME_SERVERS_DISAGREE',
      msg`The DNS servers ${whose} show different records at ${name}: ${listed(differences)}.`,
      asked === 'dns-servers'
        ? msg`If the records changed recently, old answers expire with their TTL. Otherwise, check which server is right.`
        : msg`Make sure all of them serve the current zone, or remove the outdated ones at the registrar.`,
      isMxAtStake ? 'error' : 'warning',
    ),
  ]
}

interface Shown {
  readonly server: string
  readonly answer: Answer<string>
}

function readable<T>(answer: Answer<T>, show: (record: T) => string): Answer<string> {
  if (answer.kind !== 'records') return answer
  const records = answer.records.map(show)
  return records.length > 0 ? { kind: 'records', records } : { kind: 'nodata' }
}

/** Who shows what, those that show the same together; nothing where all that answer agree. */
function differing(type: 'MX' | 'SPF', shown: readonly Shown[]): readonly Message[] {
  const answering = shown.filter(({ answer }) => !isSilence(answer))
  const groups = answering
    .filter((one, i) => answering.findIndex((other) => areAlike(other.answer, one.answer)) === i)
    .map(({ answer }) => ({ answer, servers: answering.filter((other) => areAlike(other.answer, answer)) }))
  if (groups.length < 2 || !answering.some(({ answer }) => isConclusive(answer))) return []
  return groups.map(({ answer, servers }) => {
    const names = cut(servers.map(({ server }) => server).join(', '), MOST_CHARACTERS)
    return msg`${names} ${servers.length > 1 ? msg`show` : msg`shows`} ${describe(type, answer)}`
  })
}

/** Names without records are alike whether or not they exist; failures are alike, of whatever kind. */
function areAlike(one: Answer<string>, other: Answer<string>): boolean {
  return isConclusive(one) === isConclusive(other) && areSame(one, other)
}

function describe(type: 'MX' | 'SPF', answer: Answer<string>): Message {
  const label = type === 'MX' ? msg`MX` : msg`SPF`
  if (answer.kind === 'records') return msg`${label} ${cut(answer.records.join(', '), MOST_CHARACTERS)}`
  if (isConclusive(answer)) return msg`no ${label} record`
  return msg`an error for ${label} (${answer.kind.toUpperCase()})`
}

function listed(parts: readonly Message[]): Message {
  return parts.reduce((all, next) => msg`${all}; ${next}`)
}
