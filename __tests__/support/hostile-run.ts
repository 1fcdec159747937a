import fc from 'fast-check'
import { expect } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { type Edges, run } from '../../src/action.ts'
import { openAws } from '../../src/aws/account.ts'
import { type Clock, systemClock } from '../../src/clock.ts'
import { type Comments, PullRequestComments } from '../../src/github/comments.ts'
import type { Runner } from '../../src/github/runner.ts'
import { INPUTS, type InputName } from '../../src/inputs/inputs.ts'
import { msg } from '../../src/message.ts'
import { OUTPUTS } from '../../src/report/outputs.ts'
import { armed, effectIn, harmIn, MARK } from './hostile.ts'
import { inJob, type Told } from './job.ts'
import { edgesOf, type World } from './step.ts'
import { hasDefault } from './values.ts'

/** Whole runs with the real runner, in which others say what does harm if it does any; and what such a run must not do. */

/** Of this run, as STS would issue it; it stands in the middle of what the others say. */
const SECRET = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYzz'
/** Less of it is no use to anybody. */
const FRAGMENT = 16

export const NAME = 'bounce.example.com'

export const DECLARED: Readonly<Record<InputName, string>> = {
  identity: 'example.com',
  'mail-from-domain': NAME,
  'behavior-on-mx-failure': 'RejectMessage',
  'config-file': '',
  disable: 'false',
  mode: 'apply',
  'aws-region': 'us-east-1',
  'role-to-assume': 'arn:aws:iam::111122223333:role/deploy',
  'role-session-name': 'deploy',
  audience: 'sts.amazonaws.com',
  'hosted-zone-id': '',
  'hosted-zone-role-to-assume': '',
  'dns-provider': '',
  'cloudflare-api-token': '',
  'cloudflare-zone-id': '',
  'dns-servers': '',
  'wait-minutes': '0',
  comment: 'true',
  'github-token': 'token-0123456789abcdef',
}

export type Inputs = Partial<typeof DECLARED>

/** Harmful text, with one of the secrets in it, and so long that the place where it is cut may lie anywhere. */
function textWith(...secrets: readonly string[]): fc.Arbitrary<string> {
  const padding = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(520) })
  return fc
    .record({ padding, before: armed, secret: fc.constantFrom('', ...secrets), after: armed })
    .map(({ padding, before, secret, after }) => `${'x'.repeat(padding)}${before}${secret}${after}`)
}

/** With the secret whole, for what is shown with every sign of it. */
export const plainText = textWith(SECRET)
/** With the secret whole, or hidden by a sign that nobody sees. */
export const text = textWith(SECRET, ...['\u200b', '\u202e'].map((sign) => SECRET.replace('I', `I${sign}`)))

/** What a header can hold of it. */
export const header = text.map((words) => words.replace(/[^\x20-\x7e]/g, '').trim())

function inputVariables(inputs: Inputs): Record<string, string> {
  const all = { ...DECLARED, ...inputs }
  return Object.fromEntries(INPUTS.map((name) => [`INPUT_${name.toUpperCase()}`, all[name]]))
}

/** A run in a job; beside what the runner was told it gives the comments. */
async function runInJob(
  inputs: Inputs,
  variables: Readonly<Record<string, string>>,
  edges: (runner: Runner) => Omit<Edges, 'runner' | 'env'>,
): Promise<Told & { readonly comments: readonly string[] }> {
  const comments: string[] = []
  const told = await inJob({ ...variables, ...inputVariables(inputs) }, async (runner) => {
    runner.mask(SECRET)
    const { openComments, ...others } = edges(runner)
    await run({
      ...others,
      runner,
      env: process.env,
      openComments: async (token, event) => noted(await openComments(token, event), comments),
    })
  })
  return { ...told, comments }
}

function noted(kept: Comments, comments: string[]): Comments {
  return {
    keep: (marker, text) => {
      comments.push(text)
      return kept.keep(marker, text)
    },
  }
}

export type Result = Awaited<ReturnType<typeof runInJob>>

/** A run in a world of its own. */
export function runIn(
  world: World,
  inputs: Inputs = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const openComments = (): Comments => ({ keep: async () => ({ kind: 'created', pullRequest: 7 }) })
  return runInJob(inputs, variables, () => ({ ...edgesOf(world), openComments }))
}

/** Waits in no time, but for the limits that bound others. */
function impatientClock(): Clock {
  let skipped = 0
  return {
    ...systemClock,
    monotonic: () => systemClock.monotonic() + skipped,
    sleep: (milliseconds, signal) => {
      const isSkipped = milliseconds < 15_000
      if (isSkipped) skipped += milliseconds
      return systemClock.sleep(isSkipped ? 0 : milliseconds, signal)
    },
  }
}

/** A run with the real clients of AWS and GitHub, which ask the sandbox. */
export function runAt(
  sandbox: Sandbox,
  inputs: Inputs = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const job = { GITHUB_REPOSITORY: 'octo-org/octo-repo', ...sandbox.env, ...variables }
  const all = { 'github-token': sandbox.github.token, ...inputs }
  return runInJob(all, job, (runner) => {
    const edges = {
      clock: impatientClock(),
      signal: new AbortController().signal,
      mask: (secret: string) => runner.mask(secret),
      log: runner.log.bind(runner),
      trace: runner.debug.bind(runner),
      onRetry: (service: string, message: string) => runner.log(msg`${service}: ${message}; trying again.`),
    }
    return {
      ...edges,
      openAws: (settings) => openAws(settings, process.env, edges),
      openManyAws: () => Promise.reject(new Error('no file here')),
      openDns: edgesOf({ ses: hasDefault }).openDns,
      openComments: (token, event) => new PullRequestComments({ token, event, env: process.env, ...edges }),
    }
  })
}

const OWN_COMMANDS = ['add-mask', 'debug', 'error', 'warning', 'notice']

/** Nothing that was said has an effect, and every output is there. */
function expectHarmless({ lines, commands, outputs, summary, comments }: Result): void {
  for (const line of lines) expect(harmIn(line)).toBeUndefined()
  for (const { name, properties, message } of commands) {
    expect(OWN_COMMANDS).toContain(name)
    if (name !== 'add-mask') expect(harmIn(message)).toBeUndefined()
    for (const [key, value] of Object.entries(properties)) {
      expect(`${key}=${value}`).toMatch(/^title=[A-Z][\w ]+$/)
      expect(value).not.toContain(MARK)
    }
  }
  for (const value of Object.values(outputs)) expect(harmIn(value)).toBeUndefined()
  expect(Object.keys(outputs).toSorted()).toEqual([...OUTPUTS].toSorted())
  expect(outputs['error-code']).not.toBe('INTERNAL_ERROR')
  for (const document of [summary, ...comments]) {
    expect(effectIn(document)).toBeUndefined()
    for (const line of document.split('\n'))
      expect(harmIn(line.replaceAll(/^\s*::|##\[/g, ''))).toBeUndefined()
  }
  expect(summary).toContain(outputs['error-code'])
}

function expectNoSecret(result: Result): void {
  const { lines, commands, outputs, summary, comments } = result
  const messages = commands.filter(({ name }) => name !== 'add-mask').map(({ message }) => message)
  const all = [...lines, ...messages, ...Object.values(outputs), summary, ...comments].join('\n')
  for (let i = 0; i + FRAGMENT <= SECRET.length; i++) {
    expect(all).not.toContain(SECRET.slice(i, i + FRAGMENT))
  }
}

const ANNOTATIONS = { most: 10, characters: 4096 }
const OUTPUT_BYTES = 1_000_000
const SUMMARY_BYTES = 1024 * 1024
const COMMENT_CHARACTERS = 65_536

/** As GitHub documents them; it counts outputs in UTF-16. */
function expectWithinLimits({ commands, outputs, summary, comments }: Result): void {
  for (const kind of ['error', 'warning', 'notice']) {
    const messages = commands.filter(({ name }) => name === kind).map(({ message }) => message)
    expect(messages.length, kind).toBeLessThanOrEqual(ANNOTATIONS.most)
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(ANNOTATIONS.characters)
  }
  const all = Object.entries(outputs).flat().join('')
  expect(Math.max(2 * all.length, Buffer.byteLength(all))).toBeLessThanOrEqual(OUTPUT_BYTES)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
  for (const comment of comments) expect(comment.length).toBeLessThanOrEqual(COMMENT_CHARACTERS)
}

export function expectSafe(result: Result): void {
  expectHarmless(result)
  expectNoSecret(result)
  expectWithinLimits(result)
}
