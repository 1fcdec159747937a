import { cancellation } from './cancellation.ts'

// Only then the rest, as a signal may come while that is being loaded.

import { run } from './action.ts'
import type { LoggingEdges } from './aws/client.ts'
import { startEarly } from './aws/early-start.ts'
import { systemClock } from './clock.ts'
import { toActionError } from './errors.ts'
import { ActionsRunner } from './github/runner.ts'
import { type Message, msg } from './message.ts'

const runner = new ActionsRunner()

const edges: LoggingEdges = {
  clock: systemClock,
  signal: cancellation,
  mask: (secret) => runner.mask(secret),
  log: (line) => runner.log(line),
  trace: (line) => runner.debug(line),
  onRetry: (party, words, delayMs) =>
    runner.log(msg`${party}: ${words}; trying again in ${(delayMs / 1000).toFixed(1)} s.`),
}

try {
  await run({
    runner,
    env: process.env,
    clock: systemClock,
    signal: cancellation,
    openAws: async (settings) => {
      const { idToken } = await startEarly(settings, process.env, edges)
      const { openAws } = await import('./aws/account.ts')
      return openAws(settings, process.env, edges, idToken)
    },
    openManyAws: async (settings) => {
      const { idToken } = await startEarly(settings, process.env, edges)
      const { openManyAws } = await import('./aws/many.ts')
      const notice = (message: Message) => runner.notice('One read per identity', message)
      return openManyAws(settings, process.env, edges, notice, idToken)
    },
    openDns: async ({ dnsServers }) => {
      const { SystemDns } = await import(/* webpackChunkName: "job" */ './dns/system-dns.ts')
      return new SystemDns({ servers: dnsServers, ...edges })
    },
    openComments: async (token, event) => {
      const { PullRequestComments } = await import(/* webpackChunkName: "job" */ './github/comments.ts')
      return new PullRequestComments({ token, event, env: process.env, ...edges })
    },
  })
} catch (error) {
  const { code, text } = toActionError(error)
  runner.fail(code, text)
}

// Nothing is left to wait for, but a program that the SDK asked for credentials may still run and cannot be stopped. The timer
// lets a process with nothing open end before.
setTimeout(() => process.exit(), 1000).unref()
