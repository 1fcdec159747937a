import { type AgentOptions, Agent as HttpsAgent } from 'node:https'
import { ActionError } from '../errors.ts'
import type { Environment } from '../inputs/settings.ts'
import { aboutInvalidProxy } from './network-errors.ts'

/**
 * Of the agents of Node. From 24.5 on they read the proxy variables themselves when told to; before, they ignore the option
 * ("Enterprise network configuration" in the guides of Node.js).
 */
export function agentOptions(): AgentOptions & { proxyEnv: NodeJS.ProcessEnv } {
  return { keepAlive: true, proxyEnv: process.env }
}

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/** The proxy variables that are set and that this Node does not read: agents do where there is the option `--use-env-proxy`. */
export function unreadProxyVariables(env: Environment): readonly string[] {
  const canProxy = process.allowedNodeEnvironmentFlags.has('--use-env-proxy')
  return canProxy ? [] : PROXY_VARIABLES.filter((name) => env[name])
}

/** Those that the agents read, and pass over without a word, as they name no HTTP proxy. */
export function foreignProxyVariables(env: Environment): readonly string[] {
  return [
    ['https_proxy', 'HTTPS_PROXY'],
    ['http_proxy', 'HTTP_PROXY'],
  ].flatMap((names) => {
    const name = names.find((each) => env[each])
    return name && !/^https?:\/\//.test(env[name] ?? '') ? [name] : []
  })
}

export function httpsAgent(): HttpsAgent {
  try {
    return new HttpsAgent(agentOptions())
  } catch {
    // Node's own text holds the URL, and with it the password.
    throw new ActionError('NETWORK_ERROR', aboutInvalidProxy)
  }
}
