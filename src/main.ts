import { run } from './action.ts'
import { openAws } from './aws/account.ts'
import type { AwsEdges } from './aws/client.ts'
import { systemClock } from './clock.ts'
import { WorldDns } from './dns/dns.ts'
import { ActionError, toActionError } from './errors.ts'
import { PullRequestComments } from './github/comments.ts'
import { ActionsRunner } from './github/runner.ts'
import { say } from './message.ts'

const runner = new ActionsRunner()

/** Aborted by the runner's signals: SIGINT when a job is cancelled, SIGTERM 7.5 seconds later. */
const cancellation = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () =>
    cancellation.abort(new ActionError('CANCELLED', say`The job was cancelled (${signal}).`)),
  )
}

/** A bug that surfaces outside the story fails the step, and ends the run with its outputs if it is still going on. */
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (thrown) => {
    process.exitCode = 1
    cancellation.abort(toActionError(thrown))
  })
}

const edges: AwsEdges = {
  clock: systemClock,
  signal: cancellation.signal,
  mask: (secret) => runner.mask(secret),
  trace: (line) => runner.debug(line),
  onRetry: (party, words, delayMs) =>
    runner.log(say`${party}: ${words}; trying again in ${(delayMs / 1000).toFixed(1)} s.`),
}

try {
  await run({
    runner,
    env: process.env,
    clock: systemClock,
    signal: cancellation.signal,
    openAws: (settings) => openAws(settings, process.env, edges),
    openDns: ({ dnsServers }) => new WorldDns({ servers: dnsServers, ...edges }),
    openComments: (token, event) => new PullRequestComments({ token, event, env: process.env, ...edges }),
  })
} catch (error) {
  const { code, text } = toActionError(error)
  runner.fail(code, text)
}

// Nothing is left to wait for, but a program that the SDK asked for credentials may still run and cannot be stopped. The timer
// lets a process with nothing open end before.
setTimeout(() => process.exit(), 1000).unref()
