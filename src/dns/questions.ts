import { Resolver } from 'node:dns/promises'
import type { Clock } from '../clock.ts'
import type { Answer, LookupFailure, Mx, Records } from '../mail-from/dns-view.ts'
import { plainName } from '../mail-from/names.ts'

/** Whom to ask, and for how long. */
export interface QuestionsOptions {
  /** Addresses with or without port; the system's resolvers when unset. */
  readonly servers?: readonly string[] | undefined
  /** After so many milliseconds whatever is not answered counts as timed out. */
  readonly limitMs: number
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** The timeout of c-ares for one try at one server; each server is tried twice. */
const TRY_MS = 700

/**
 * Asks some DNS servers, in bounded time. A question never throws: what goes wrong is an answer, too. Close it, or a timer stays.
 */
export class Questions {
  /** Each with another of the servers first, as a server that fails or refuses is taken at its word by the one that asked it. */
  readonly #resolvers: readonly Resolver[]
  readonly #closed = new AbortController()
  #isOver = false

  constructor({ servers, limitMs, clock, signal }: QuestionsOptions) {
    this.#resolvers = rotations(servers).map((rotation) => {
      const resolver = new Resolver({ timeout: TRY_MS, tries: 2 })
      if (rotation) resolver.setServers(rotation)
      return resolver
    })
    clock
      .sleep(limitMs, AbortSignal.any([signal, this.#closed.signal]))
      .catch(() => {})
      .finally(() => this.close())
  }

  close(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#closed.abort()
    for (const resolver of this.#resolvers) resolver.cancel()
  }

  /** All that is asked of one name. */
  async records(name: string): Promise<Records> {
    const [mx, txt, cname] = await Promise.all([this.mx(name), this.txt(name), this.cname(name)])
    return { mx, txt, cname }
  }

  mx(name: string): Promise<Answer<Mx>> {
    return this.#ask(async (resolver) => {
      const records = await resolver.resolveMx(name)
      return records.map(({ priority, exchange }) => ({ preference: priority, host: plainName(exchange) }))
    })
  }

  txt(name: string): Promise<Answer<string>> {
    return this.#ask(async (resolver) => {
      const records = await resolver.resolveTxt(name)
      return records.map((chunks) => chunks.join(''))
    })
  }

  cname(name: string): Promise<Answer<string>> {
    return this.#ask(async (resolver) => (await resolver.resolveCname(name)).map(plainName))
  }

  nameServers(name: string): Promise<Answer<string>> {
    return this.#ask(async (resolver) => (await resolver.resolveNs(name)).map(plainName))
  }

  /** IPv4 addresses, or IPv6 ones where there are no others. */
  async addresses(host: string): Promise<Answer<string>> {
    const answer = await this.#ask((resolver) => resolver.resolve4(host))
    return answer.kind === 'records' ? answer : this.#ask((resolver) => resolver.resolve6(host))
  }

  async #ask<T>(question: (resolver: Resolver) => Promise<T[]>): Promise<Answer<T>> {
    let answer: Answer<T> = { kind: 'timeout' }
    for (const resolver of this.#resolvers) {
      answer = await this.#askOne(resolver, question)
      if (answer.kind !== 'servfail' && answer.kind !== 'refused') break
    }
    return answer
  }

  async #askOne<T>(resolver: Resolver, question: (resolver: Resolver) => Promise<T[]>): Promise<Answer<T>> {
    if (this.#isOver) return { kind: 'timeout' }
    try {
      const records = await question(resolver)
      return records.length > 0 ? { kind: 'records', records } : { kind: 'nodata' }
    } catch (error) {
      return { kind: meaningOf((error as { code?: unknown }).code) }
    }
  }
}

function rotations(servers: readonly string[] | undefined): readonly (readonly string[] | undefined)[] {
  if (!servers || servers.length === 0) return [servers]
  return servers.map((_, i) => [...servers.slice(i), ...servers.slice(0, i)])
}

/** The error codes of c-ares, as Node hands them on. */
function meaningOf(code: unknown): 'nodata' | 'nxdomain' | LookupFailure {
  switch (code) {
    case 'ENODATA':
      return 'nodata'
    case 'ENOTFOUND':
      return 'nxdomain'
    case 'ESERVFAIL':
      return 'servfail'
    case 'EREFUSED':
    case 'ENOTIMP':
      return 'refused'
    case 'ETIMEOUT':
    case 'ECANCELLED':
      return 'timeout'
    case 'EBADRESP':
    case 'EFORMERR':
      return 'unreadable'
    default:
      return 'unreachable'
  }
}
