import type { EdgeOptions } from '../aws/client.ts'
import { type ActionError, aboutDoubt, toActionError } from '../errors.ts'
import { BoundedHttpHandler, requestFor } from '../http/http.ts'
import { retryAfterMsOf, UnreadableResponse } from '../http/response.ts'
import type { Environment } from '../inputs/settings.ts'
import { plainName, toALabels } from '../mail-from/names.ts'
import { type Attempt, inTurn, withRetries } from '../retry.ts'
import {
  type CloudflareFailure,
  type CloudflarePermission,
  CloudflareRefusal,
  explainCloudflareFailure,
  isCloudflareFailure,
  mayBeDone,
} from './cloudflare-errors.ts'

/** A zone, as far as it is read here ("Zone Details"). */
export interface CloudflareZone {
  readonly id: string
  readonly name: string
  /** `active`, or why the zone is not in use. */
  readonly status: string
  /** `full` where Cloudflare's name servers are authoritative. */
  readonly type: string
  readonly nameServers: readonly string[]
}

/** A record as Cloudflare has it, one value to each ("DNS Record"). */
export interface CloudflareRecord {
  readonly type: string
  readonly name: string
  /** Of a TXT record with quotation marks or without; of an MX record the host. */
  readonly content: string
  /** In seconds; 1 is automatic. */
  readonly ttl: number
  /** Of an MX record. */
  readonly priority?: number | undefined
}

/** What Cloudflare says to a batch. */
export type BatchAnswer =
  | { readonly kind: 'accepted' }
  /** Nothing was created: a record like that, or a CNAME, is there already. */
  /** `isInDoubt`: an earlier try may have been accepted. */
  | { readonly kind: 'refused'; readonly message: string; readonly isInDoubt: boolean }

const DEFAULT_BASE_URL = 'https://api.cloudflare.com/client/v4'
/** The most that lists of zones give. */
const PAGE = 50
const MOST_PAGES = 50

interface Call<T> {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: object
  /** What it needs of the token. */
  readonly permission: CloudflarePermission
  readonly zoneId?: string
  /** Unset where the answer cannot be meant. */
  read(result: unknown, info: unknown): T | undefined
  /** Of some refusals: what they come to. */
  accept?(refusal: CloudflareRefusal, isInDoubt: boolean): T | undefined
}

/**
 * The calls of Cloudflare's API v4 that publishing needs. Each throws an `ActionError` when it fails for good. They are made by the HTTP
 * client of this Action and not by Cloudflare's, which would follow redirects, retry by rules of its own, and take headers and keys
 * from variables that nobody meant for this step.
 */
export class CloudflareApi {
  readonly #token: string
  readonly #baseUrl: string
  readonly #edges: EdgeOptions
  readonly #handler: BoundedHttpHandler
  /** Whether the token has been accepted, so that a refusal is about what it can do. */
  #isTokenKnown = false

  constructor(token: string, env: Environment, edges: EdgeOptions) {
    const { signal, trace } = edges
    this.#token = token
    this.#baseUrl = (env['CLOUDFLARE_BASE_URL']?.trim() || DEFAULT_BASE_URL).replace(/(?<!\/)\/+$/, '')
    this.#edges = edges
    this.#handler = new BoundedHttpHandler({ expects: 'json', signal, trace })
  }

  /** "List Zones": those with exactly this name; none where the token can't read them. */
  async zonesNamed(name: string): Promise<readonly CloudflareZone[]> {
    const zones = await this.#list({ path: '/zones', query: { name }, permission: 'Zone:Read', item: toZone })
    return zones.filter((zone) => zone.name === name)
  }

  /** "Zone Details" */
  async zone(id: string): Promise<CloudflareZone> {
    return this.#call({
      method: 'GET',
      path: zonePath(id),
      permission: 'Zone:Read',
      zoneId: id,
      read: toZone,
    })
  }

  /** "List DNS Records": all at exactly this name, in the order in which Cloudflare has them. */
  async records(zoneId: string, name: string): Promise<readonly CloudflareRecord[]> {
    const records = await this.#list({
      path: `${zonePath(zoneId)}/dns_records`,
      query: { 'name.exact': name },
      permission: 'DNS:Read',
      zoneId,
      item: toRecord,
    })
    return records.filter((record) => record.name === name)
  }

  /** "Batch DNS Records": creates all or none. An error says by `mayBeDone` whether they may have been created. */
  async create(zoneId: string, posts: readonly CloudflareRecord[]): Promise<BatchAnswer> {
    return this.#call<BatchAnswer>({
      method: 'POST',
      path: `${zonePath(zoneId)}/dns_records/batch`,
      body: { posts },
      permission: 'DNS:Edit',
      zoneId,
      read: (result) => (isObject(result) ? { kind: 'accepted' } : undefined),
      accept: ({ kind, message }, isInDoubt) =>
        kind === 'exists' ? { kind: 'refused', message, isInDoubt } : undefined,
    })
  }

  close(): void {
    this.#handler.destroy()
  }

  /** Reads a list page after page. */
  async #list<T>(list: {
    readonly path: string
    readonly query: Readonly<Record<string, string>>
    readonly permission: CloudflarePermission
    readonly zoneId?: string
    readonly item: (value: unknown) => T | undefined
  }): Promise<readonly T[]> {
    const { path, query, item, ...call } = list
    const found: T[] = []
    for (let number = 1; ; number++) {
      const search = new URLSearchParams({ ...query, page: String(number), per_page: String(PAGE) })
      const page = await this.#call({
        ...call,
        method: 'GET',
        path: `${path}?${search}`,
        read: (result, info) => (number > MOST_PAGES ? undefined : readPage(result, info, item)),
      })
      found.push(...page.items)
      if (number >= page.pages) return found
    }
  }

  async #call<T>(call: Call<T>): Promise<T> {
    const { clock, signal, onRetry, limiter } = this.#edges
    signal.throwIfAborted()
    let isInDoubt = false
    const attempt = async (): Promise<Attempt<T, CloudflareFailure>> => {
      try {
        return { value: await this.#send(call, isInDoubt) }
      } catch (error) {
        isInDoubt ||= !isCloudflareFailure(error) || mayBeDone(error)
        if (isCloudflareFailure(error)) return { failure: error }
        throw error
      }
    }
    try {
      const result = await withRetries(() => inTurn(attempt, limiter), {
        clock,
        signal,
        onRetry: ({ message }, delayMs) => onRetry('Cloudflare', message, delayMs),
      })
      if ('value' in result) return result.value
      const error = await this.#explain(result.failure, call)
      throw signal.aborted ? signal.reason : error
    } catch (error) {
      const failure = toActionError(error)
      if (call.method === 'GET' || !isInDoubt) throw failure
      throw failure.with(aboutDoubt('Cloudflare'), { mayBeDone: 'Cloudflare' })
    }
  }

  /** One request. */
  async #send<T>({ method, path, body, read, accept }: Call<T>, isInDoubt = false): Promise<T> {
    const url = new URL(`${this.#baseUrl}${path}`)
    const { response } = await this.#handler.handle(
      requestFor(url, {
        method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${this.#token}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
      }),
    )
    const { statusCode: status, headers } = response
    const { success, errors, result, result_info } = JSON.parse(response.body.toString('utf8') || '{}')
    if (status < 300 && typeof success !== 'boolean') {
      throw new UnreadableResponse(url.hostname, status, 'something that is not a Cloudflare API response')
    }
    if (success !== true || status >= 300) {
      const refusal = new CloudflareRefusal(status, errors, retryAfterMsOf(headers))
      const accepted = accept?.(refusal, isInDoubt)
      if (accepted !== undefined) return accepted
      this.#isTokenKnown ||= refusal.kind === 'permission'
      throw refusal
    }
    const value = read(result, result_info)
    if (value === undefined) throw new UnreadableResponse(url.hostname, status, 'no usable result')
    this.#isTokenKnown = true
    return value
  }

  async #explain(failure: CloudflareFailure, { permission, zoneId }: Call<unknown>): Promise<ActionError> {
    const isUnclear = failure instanceof CloudflareRefusal && failure.kind === 'token-or-permission'
    const isTokenFine = isUnclear && (await this.#isTokenFine(zoneId))
    return explainCloudflareFailure(failure, permission, { zoneId, isTokenFine })
  }

  /**
   * Cloudflare may say the same to an unknown token as to one without a permission. "Verify Token" tells them apart, but knows only the
   * tokens of users; one that an account owns is known if it may do anything else.
   */
  async #isTokenFine(zoneId: string | undefined): Promise<boolean> {
    const ofZone = zoneId ? [`${zonePath(zoneId)}/dns_records`] : []
    const read = (result: unknown) =>
      Array.isArray(result) || textOf(result, 'status') === 'active' || undefined
    for (const path of ['/user/tokens/verify', ...ofZone, '/zones']) {
      if (this.#isTokenKnown || this.#edges.signal.aborted) break
      await this.#send({ method: 'GET', path, permission: 'Zone:Read', read }).catch(() => {})
    }
    return this.#isTokenKnown
  }
}

function zonePath(id: string): string {
  return `/zones/${encodeURIComponent(id)}`
}

interface Page<T> {
  readonly items: readonly T[]
  readonly pages: number
}

function readPage<T>(
  result: unknown,
  info: unknown,
  item: (value: unknown) => T | undefined,
): Page<T> | undefined {
  if (!Array.isArray(result)) return undefined
  const items = result.map(item).filter((value) => value !== undefined)
  if (items.length < result.length) return undefined
  const untold = items.length < PAGE ? 1 : Number.POSITIVE_INFINITY
  return { items, pages: numberOf(info, 'total_pages') ?? untold }
}

function toZone(value: unknown): CloudflareZone | undefined {
  const [id, name, status] = [textOf(value, 'id'), textOf(value, 'name'), textOf(value, 'status')]
  if (!id || !name || status === undefined) return undefined
  const listed = isObject(value) && Array.isArray(value['name_servers']) ? value['name_servers'] : []
  const nameServers = listed.filter((host) => typeof host === 'string').map(toName)
  return { id, name: toName(name), status, type: textOf(value, 'type') ?? 'full', nameServers }
}

function toRecord(value: unknown): CloudflareRecord | undefined {
  const [type, name, content = ''] = [textOf(value, 'type'), textOf(value, 'name'), textOf(value, 'content')]
  if (!type || !name) return undefined
  return {
    type,
    name: toName(name),
    content: NAMES.has(type) ? toName(content) : content,
    ttl: numberOf(value, 'ttl') ?? 1,
    priority: numberOf(value, 'priority'),
  }
}

/** The types whose content is a name. */
const NAMES = new Set(['CNAME', 'MX', 'NS'])

/** A name in the form that is compared: Cloudflare shows an internationalized one in Unicode. */
function toName(text: string): string {
  return plainName(toALabels(text) || text)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown, key: string): string | undefined {
  const field = isObject(value) ? value[key] : undefined
  return typeof field === 'string' ? field : undefined
}

function numberOf(value: unknown, key: string): number | undefined {
  const field = isObject(value) ? value[key] : undefined
  return typeof field === 'number' ? field : undefined
}
