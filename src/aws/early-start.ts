import { setImmediate as nextTurn } from 'node:timers/promises'
import { requestIdToken } from '../github/id-token.ts'
import { connectEarly } from '../http/agents.ts'
import { awsEndpoint } from '../inputs/endpoints.ts'
import type { Environment, Settings } from '../inputs/settings.ts'
import type { EdgeOptions } from './client.ts'

/** What was begun before the AWS SDK was loaded. */
export interface EarlyStart {
  /** The first ID token, where a role is to be assumed. */
  readonly idToken?: Promise<string>
}

/**
 * Begins what waits for the network: asks for the ID token, and opens the connections to the endpoints of AWS. It ends when the AWS
 * SDK, whose loading blocks the process, may be loaded.
 */
export async function startEarly(
  { targets: [{ region }], credentials }: Settings,
  env: Environment,
  edges: EdgeOptions,
): Promise<EarlyStart> {
  const ses = endpointOf('SESV2', 'email', region, env)
  if (credentials.kind === 'environment') {
    connectEarly(ses)
    // In which the handshake begins.
    await nextTurn()
    return {}
  }
  const connected = connectEarly(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')
  const idToken = requestIdToken(credentials.audience, env, {
    ...edges,
    onRetry: ({ message }, delayMs) => edges.onRetry('GitHub', message, delayMs),
  })
  for (const endpoint of [endpointOf('STS', 'sts', region, env), ses]) connectEarly(endpoint)
  // A failure is told to whoever uses the token.
  await Promise.race([connected, idToken]).catch(() => {})
  return { idToken }
}

/** Where the SDK finds a service, unless a config file or a variant says otherwise. */
function endpointOf(service: string, host: string, region: string, env: Environment): string {
  return awsEndpoint(service, env) ?? `https://${host}.${region}.amazonaws.com`
}
