import { getServers, Resolver } from 'node:dns/promises'
import type { Clock } from '../clock.ts'
import {
  type Answer,
  isConclusive,
  type LookupFailure,
  type MailRecords,
  type Mx,
  mostTelling,
} from '../mail-from/dns-view.ts'
import { plainName } from '../mail-from/names.ts'
import { decodeUtf8 } from '../mail-from/zone-file.ts'

/** Whom to ask, and for how long. */
export interface QuestionsOptions {
  /** Addresses with or without port, all asked side by side; the system's resolvers when unset. */
  readonly servers?: readonly string[] | undefined
  /** After so many milliseconds whatever is not answered counts as timed out. */
  readonly limitMs: number
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * After so long a question is asked again, as the datagram may be lost. The first is still waited for, which c-ares would not do: it
 * drops the answers to what it has asked again.
 */
const AGAIN_MS = 1_000
/** Longer than anybody waits. */
const TRY_MS = 10_000

/**
 * Asks some DNS servers, in bounded time: the first answer that says anything about the records counts. A question never throws:
 * what goes wrong is an answer, too. Close it, or a timer stays.
 */
export class Questions {
  readonly #clock: Clock
  readonly #resolvers: readonly Resolver[]
  readonly #closed = new AbortController()

  constructor({ servers, limitMs, clock, signal }: QuestionsOptions) {
    this.#resolvers = (servers ?? getServers()).map((server) => {
      const resolver = new Resolver({ timeout: TRY_MS, tries: 1 })
      resolver.setServers([server])
      return resolver
    })
    this.#clock = clock
    clock
      .sleep(limitMs, AbortSignal.any([signal, this.#closed.signal]))
      .catch(() => {})
      .finally(() => this.close())
  }

  close(): void {
    if (this.#closed.signal.aborted) return
    this.#closed.abort()
    for (const resolver of this.#resolvers) resolver.cancel()
  }

  async mailRecords(name: string): Promise<MailRecords> {
    const [mx, txt] = await Promise.all([this.mx(name), this.txt(name)])
    return { mx, txt }
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
      return records.map((chunks) => decodeUtf8(chunks.join('')))
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

  /** The first conclusive answer, without waiting for the other servers; else the most telling failure. */
  async #ask<T>(question: (resolver: Resolver) => Promise<T[]>): Promise<Answer<T>> {
    const answers = this.#resolvers.map((resolver) => this.#askTwice(resolver, question))
    const conclusive = answers.map(async (answer) => {
      if (isConclusive(await answer)) return answer
      throw new Error('inconclusive')
    })
    return Promise.any(conclusive).catch(async () => mostTelling(await Promise.all(answers)))
  }

  async #askTwice<T>(resolver: Resolver, question: (resolver: Resolver) => Promise<T[]>): Promise<Answer<T>> {
    const answered = new AbortController()
    const ended = AbortSignal.any([this.#closed.signal, answered.signal])
    const first = this.#askReadably(resolver, question).finally(() => answered.abort())
    const second = this.#clock.sleep(AGAIN_MS, ended).then(
      () => this.#askOnce(resolver, question),
      () => first,
    )
    return Promise.race([first, second]).finally(() => answered.abort())
  }

  /** Garbage may be anybody's, and hardly comes twice. */
  async #askReadably<T>(
    resolver: Resolver,
    question: (resolver: Resolver) => Promise<T[]>,
  ): Promise<Answer<T>> {
    const answer = await this.#askOnce(resolver, question)
    return answer.kind === 'unreadable' ? this.#askOnce(resolver, question) : answer
  }

  async #askOnce<T>(resolver: Resolver, question: (resolver: Resolver) => Promise<T[]>): Promise<Answer<T>> {
    if (this.#closed.signal.aborted) return { kind: 'timeout' }
    try {
      const records = await question(resolver)
      return records.length > 0 ? { kind: 'records', records } : { kind: 'nodata' }
    } catch (error) {
      return { kind: meaningOf((error as { code?: unknown }).code) }
    }
  }
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
