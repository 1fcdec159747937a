import type { Dns } from './system-dns.ts'

/** A DNS that answers so many at the same time and no more: each look takes a dozen sockets, and five seconds at the most. */
export class BoundedDns implements Dns {
  readonly #dns: Dns
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(dns: Dns, mostAtOnce: number) {
    this.#dns = dns
    this.#free = mostAtOnce
  }

  look(...args: Parameters<Dns['look']>): ReturnType<Dns['look']> {
    return this.#inTurn(() => this.#dns.look(...args))
  }

  authoritative(...args: Parameters<Dns['authoritative']>): ReturnType<Dns['authoritative']> {
    return this.#inTurn(() => this.#dns.authoritative(...args))
  }

  zoneOf(...args: Parameters<Dns['zoneOf']>): ReturnType<Dns['zoneOf']> {
    return this.#inTurn(() => this.#dns.zoneOf(...args))
  }

  close(): void {
    this.#dns.close()
  }

  async #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await ask()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }
}
