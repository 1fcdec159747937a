import type { Environment } from '../inputs/settings.ts'

/** In the order in which Node's agents prefer them. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** A proxy that does not let a request through. */
export interface FailedProxy {
  /** The variable that names it. */
  readonly variable: string
  /** `host:port`, without user and password. */
  readonly address: string
  /** The status with which it refused, where it gave one. */
  readonly status?: number
}

/** What Node says of a connection that did not come about. */
interface ConnectionError {
  readonly code?: unknown
  readonly syscall?: unknown
  /** What could not be looked up. */
  readonly hostname?: unknown
  /** What could not be reached. */
  readonly address?: unknown
  readonly port?: unknown
  /** One for each address that was tried. */
  readonly errors?: readonly ConnectionError[]
  /** With which a proxy refused to connect. */
  readonly statusCode?: unknown
}

/** The proxy that a request was to go through, where the error is about the proxy and not about the host behind it. */
export function failedProxy(
  error: unknown,
  { protocol, port }: { readonly protocol: string; readonly port?: number | undefined },
  env: Environment,
): FailedProxy | undefined {
  const variable = variableFor(protocol, env)
  const url = variable && URL.canParse(env[variable] ?? '') && new URL(env[variable] ?? '')
  if (!url) return undefined
  const proxyPort = portOf(url.protocol, url.port)
  const proxy = { variable, address: `${url.hostname}:${proxyPort}` }
  const { code, statusCode, errors } = error as ConnectionError
  if (code === 'ERR_PROXY_TUNNEL')
    return Number.isInteger(statusCode) ? { ...proxy, status: Number(statusCode) } : proxy
  const tried = errors?.[0] ?? (error as ConnectionError)
  const isNotFound = tried.syscall === 'getaddrinfo' && tried.hostname === url.hostname
  // By its address where the proxy has the port of the host behind it, which `NO_PROXY` may exclude.
  const isItsPort = tried.port === proxyPort && proxyPort !== portOf(protocol, port)
  const isUnreached =
    tried.syscall === 'connect' && (isItsPort || `${tried.address}:${tried.port}` === proxy.address)
  return isNotFound || isUnreached ? proxy : undefined
}

function portOf(protocol: string, port: string | number | undefined): number {
  return Number(port || (protocol === 'https:' ? 443 : 80))
}

/** Whether any proxy variable is set. */
export function namesProxy(env: Environment): boolean {
  return PROXY_VARIABLES.some((name) => env[name])
}

/** The proxy variables that are set and that this Node does not read: agents do where there is the option `--use-env-proxy`. */
export function unreadProxyVariables(env: Environment): readonly string[] {
  // The list of Node's options takes a millisecond to make.
  if (!namesProxy(env) || process.allowedNodeEnvironmentFlags.has('--use-env-proxy')) return []
  return PROXY_VARIABLES.filter((name) => env[name])
}

/** Those that the agents read, and silently pass over, as they name no HTTP proxy. */
export function foreignProxyVariables(env: Environment): readonly string[] {
  return ['https:', 'http:'].flatMap((protocol) => {
    const name = variableFor(protocol, env)
    return name && !/^https?:\/\//.test(env[name] ?? '') ? [name] : []
  })
}

/** The variable that the agents read for requests of a protocol. */
function variableFor(protocol: string, env: Environment): string | undefined {
  return PROXY_VARIABLES.find((name) => env[name] && name.toLowerCase() === `${protocol.slice(0, -1)}_proxy`)
}
