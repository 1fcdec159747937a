import { setImmediate } from 'node:timers/promises'
import { expect } from 'vitest'
import { run } from '../../src/action.ts'
import type { Poll, Ses, SesRead } from '../../src/aws/ses.ts'
import type { Dns } from '../../src/dns/system-dns.ts'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { Comments } from '../../src/github/comments.ts'
import type { Target } from '../../src/inputs/settings.ts'
import type { Current } from '../../src/mail-from/attributes.ts'
import type { AuthoritativeAnswers, DnsView, Zone } from '../../src/mail-from/dns-view.ts'
import type { RecordSet } from '../../src/mail-from/publication.ts'
import { code, msg } from '../../src/message.ts'
import { OUTPUTS } from '../../src/report/outputs.ts'
import type { HostedZone } from '../../src/route53/api.ts'
import { type Route53Calls, Route53Provider } from '../../src/route53/provider.ts'
import { FakeClock } from './clock.ts'
import { FakeRunner } from './runner.ts'

/** What SES says at one look. */
type Word = Current | Poll | Error

/** Whom a step speaks to; what a test does not name is silent or empty. */
export interface World {
  readonly ses: Current | SesRead | Error
  /** What SES says afterwards, poll after poll, the last for ever after; by default what it said first. */
  readonly polls?: readonly Word[]
  /** The account's hosted zones. */
  readonly zones?: readonly HostedZone[]
  /** What stands at the MAIL FROM domain in each of them. */
  readonly sets?: readonly RecordSet[]
  /** What is thrown in place of a list of record sets. */
  readonly setsError?: Error
  /** What DNS shows, look after look, the last for ever after. */
  readonly views?: readonly (DnsView | undefined)[]
  readonly zoneInDns?: Zone
  /** What the zone's own name servers answer, time after time, the last for ever after; by default nobody can be asked. */
  readonly answers?: readonly AuthoritativeAnswers[]
  /** Called in the middle of each sleep. */
  readonly onSleep?: (clock: FakeClock, cancel: (reason: Error) => void) => void
}

export const denied: SesRead = {
  kind: 'denied',
  error: new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`, {
    requestId: 'read-1',
  }),
}

export const missed = (message: string): Poll => ({ kind: 'missed', message })

/** A whole step in such a world, with all that it asked of AWS and all that it told. */
export async function step(inputs: Readonly<Record<string, string>>, world: World) {
  const runner = new FakeRunner(inputs)
  const calls: string[] = []
  const edges = edgesOf(world, calls)
  await run({ runner, ...edges })
  const { clock } = edges
  const { outputs, summaries } = runner
  expect(Object.keys(outputs).toSorted()).toEqual([...OUTPUTS].toSorted())
  expect(summaries).toHaveLength(1)
  return { runner, outputs, calls, clock, summary: summaries[0] ?? '' }
}

/** All edges but the runner, of such a world; notes what is asked of AWS. */
export function edgesOf(world: World, calls: string[] = []) {
  const clock = new FakeClock()
  const controller = new AbortController()
  clock.duringSleep = () => world.onSleep?.(clock, (reason) => controller.abort(reason))
  const ses = sesOf(world, calls)
  const route53 = route53Of(world, calls)
  return {
    env: {},
    clock,
    signal: controller.signal,
    openAws: () => ({
      ses,
      accountId: async () => undefined,
      dnsProvider: async ({ zone }: Target) => zone && new Route53Provider(route53, zone),
      close: () => {},
    }),
    openManyAws: () => Promise.reject(new Error('no file here')),
    openDns: () => dnsOf(world),
    openComments: (): Comments => {
      throw new Error('nobody comments here')
    },
  }
}

export type Step = Awaited<ReturnType<typeof step>>

/** A step that changes nothing and fails so, with one error annotation and no more. */
export async function failed(inputs: Record<string, string>, world: World, code: ErrorCode): Promise<Step> {
  const result = await step(inputs, world)
  const { outputs, runner, summary } = result
  expect(outputs).toMatchObject({ success: 'false', 'error-code': code, changed: 'false' })
  expect(runner.failures).toEqual([{ title: code, text: outputs['error-message'] }])
  expect(runner.errors).toEqual([])
  expect(headingOf(result)).toContain('❌')
  expect(summary).toContain(code)
  return result
}

/** The codes of the findings, in the order of the output. */
export function findingsIn({ outputs }: Step): readonly string[] {
  return JSON.parse(outputs['findings'] ?? '').map(({ code }: { code: string }) => code)
}

export function headingOf({ summary }: Step): string {
  return summary.split('\n')[0] ?? ''
}

/** The bold sentence of the summary: what was done, or would be. */
export function outcomeIn({ summary }: Step): string {
  return /^\*\*(.*?)\*\*/m.exec(summary)?.[1] ?? ''
}

function sesOf({ ses, polls }: World, calls: string[]) {
  const isState = !(ses instanceof Error) && (ses.kind === 'custom' || ses.kind === 'default')
  const words = polls ?? [isState ? ses : new Error('nobody polls here')]
  let polled = 0
  return {
    read: async () => {
      calls.push('read')
      if (ses instanceof Error) throw ses
      return isState ? { kind: 'known', current: ses, requestId: 'read-1', canSend: true } : (ses as SesRead)
    },
    poll: async () => {
      calls.push('poll')
      const word = words[Math.min(polled++, words.length - 1)]
      if (word === undefined || word instanceof Error) throw word
      if (word.kind === 'seen' || word.kind === 'missed') return word
      return { kind: 'seen', current: word, requestId: `poll-${polled}` }
    },
    put: async () => {
      calls.push('put')
      return 'put-1'
    },
    close: () => {},
  } satisfies Ses
}

function route53Of({ zones = [], sets = [], setsError }: World, calls: string[]): Route53Calls {
  return {
    hostedZone: async (id) => {
      calls.push(`hostedZone ${id}`)
      const found = zones.find((zone) => zone.id === id)
      if (!found) throw new ActionError('REQUEST_REJECTED', msg`There is no hosted zone ${id}.`)
      return found
    },
    publicZonesNamed: async (name) => {
      calls.push(`publicZonesNamed ${name}`)
      return zones.filter((zone) => zone.name === name && !zone.isPrivate).map(({ id }) => id)
    },
    recordSets: async ({ id }, name) => {
      calls.push(`recordSets ${id} ${name}`)
      if (setsError) throw setsError
      return sets
    },
    change: async () => {
      calls.push('change')
      return { kind: 'accepted', changeId: 'C1' }
    },
    isInSync: async () => {
      calls.push('isInSync')
      return true
    },
    close: () => {},
  }
}

const NOBODY = { zone: undefined, undelegated: undefined, isPrivateView: false, servers: [] }

/** Slower than AWS, and silent once it is closed. */
function dnsOf({ views = [], zoneInDns, answers = [] }: World): Dns {
  let asked = 0
  let looks = 0
  let isClosed = false
  return {
    look: async () => {
      const view = views[Math.min(looks++, views.length - 1)]
      await setImmediate()
      return isClosed ? undefined : view
    },
    zoneOf: async () => zoneInDns,
    authoritative: async () => answers[Math.min(asked++, answers.length - 1)] ?? NOBODY,
    close: () => {
      isClosed = true
    },
  }
}
