import type { Retry } from '../retry.ts'

/** An answer that the party asked cannot have meant: a proxy's HTML page, half a document, nothing at all. */
export class UnreadableResponse extends Error {
  readonly host: string
  readonly status: number
  /** What came instead, to go after "with ". */
  readonly what: string
  readonly retry: Retry
  readonly retryAfterMs: number | undefined

  constructor(host: string, status: number, what: string, retryAfterMs?: number) {
    super(`${host} answered with status ${status} and ${what}`)
    this.name = 'UnreadableResponse'
    this.host = host
    this.status = status
    this.what = what
    this.retry = retryOfUnreadable(status)
    this.retryAfterMs = retryAfterMs
  }
}

/** A refusal or a redirect in a foreign tongue will be the same next time; a server that broke down may come back. */
export function retryOfUnreadable(status: number): Retry {
  if (status === 429) return 'throttled'
  return status < 300 || status >= 500 || status === 408 ? 'transient' : 'final'
}

/** How long an answer asks to be left alone; unset where its header does not say it in seconds. */
export function retryAfterMsOf(headers: Readonly<Record<string, unknown>>): number | undefined {
  const seconds = Number(headers['retry-after'])
  return seconds > 0 ? seconds * 1000 : undefined
}

/** What answers must hold: a JSON object, or a list as well, or XML; `any` takes JSON objects and XML, for several parties. */
export type Expected = 'json' | 'json-or-list' | 'xml' | 'any'

/**
 * What is wrong with an answer as such. An empty one is fine for errors, whose name may be in a header, and where the method
 * asks for nothing, as "PutEmailIdentityMailFromAttributes" documents.
 */
export function problemWith(
  body: Buffer,
  expects: Expected,
  method: string,
  status: number,
): string | undefined {
  const text = body.toString('utf8').trim()
  if (status >= 300 && status < 400) return 'a redirect'
  if (text === '')
    return status < 300 && method !== 'PUT' && method !== 'DELETE' ? 'an empty body' : undefined
  if (isHtml(text)) return 'an HTML page'
  const format = formatOf(text)
  if (format && ACCEPTED[expects].includes(format)) return undefined
  if (format === 'xml') return 'XML in place of JSON'
  return format === 'object' ? 'JSON in place of XML' : 'neither a JSON object nor XML'
}

type Format = 'object' | 'list' | 'xml'

const ACCEPTED: Record<Expected, readonly Format[]> = {
  json: ['object'],
  'json-or-list': ['object', 'list'],
  xml: ['xml'],
  any: ['object', 'xml'],
}

function formatOf(text: string): Format | undefined {
  if (text.startsWith('<')) return 'xml'
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return 'list'
    return typeof value === 'object' && value !== null ? 'object' : undefined
  } catch {
    return undefined
  }
}

/** A page may begin with an XML declaration or comments. */
function isHtml(text: string): boolean {
  // One at a time, so that nothing is tried in more than one way: an expression for all of it would never end.
  const before = /\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->)/gy
  const root = /\s*<(?:!doctype\s+html|html)\b/iy
  while (before.test(text)) root.lastIndex = before.lastIndex
  return root.test(text)
}
