import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { NODE } from '../runner.ts'

export type Behavior =
  /** Connects (CONNECT) and forwards (`GET http://…`), if the credentials are right, and says 407 if not. */
  | 'works'
  /** Says 403. */
  | 'refuses'
  /** Says nothing, ever. */
  | 'hangs'
  /** Says that it has connected, and nothing more. */
  | 'mutes'
  /** Closes the connection. */
  | 'closes'
  /** Says something that is no HTTP, and closes the connection. */
  | 'babbles'

export interface ProxyOptions {
  /** What becomes of its requests, one after the other, the last for ever after; by default it works. */
  readonly behavior?: readonly Behavior[]
  /** `user:password`, to be shown by Basic authentication; by default it asks for nothing. */
  readonly credentials?: string
  /** Ports of this machine by the `host:port` that clients ask for. Elsewhere there is only what is on this machine anyway. */
  readonly routes?: Readonly<Record<string, number>>
}

export interface ProxiedRequest {
  readonly method: string
  /** `host:port` for CONNECT, else a URL. */
  readonly target: string
  /** Whether it showed the right credentials; what it showed is not kept. */
  readonly authorized: boolean
}

/** A running proxy. */
export interface ProxyProcess extends AsyncDisposable {
  readonly port: number
  /** For the proxy variables. @param userinfo `user:password`, percent-encoded */
  url(userinfo?: string): string
  /** Stops it, and gives every request that it has seen. */
  close(): Promise<readonly ProxiedRequest[]>
}

const PROGRAM = fileURLToPath(new URL('main.ts', import.meta.url))

/** Starts a proxy such as companies have, in a process of its own, on the loopback interface. */
export async function startProxy(options: ProxyOptions = {}): Promise<ProxyProcess> {
  const child = spawn(NODE, [PROGRAM, JSON.stringify(options)], {
    env: {},
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const lines = createInterface(child.stdout)
  const [first] = await once(lines, 'line')
  const port = Number(first)
  const requests: ProxiedRequest[] = []
  lines.on('line', (line) => requests.push(JSON.parse(line)))
  const close = async () => {
    child.stdin.end()
    await closed
    return requests
  }
  return {
    port,
    url: (userinfo) => `http://${userinfo ? `${userinfo}@` : ''}127.0.0.1:${port}`,
    close,
    [Symbol.asyncDispose]: async () => {
      await close()
    },
  }
}
