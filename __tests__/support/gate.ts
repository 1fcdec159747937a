/** Lets in so many at once; the others wait in line. */
export class Gate {
  #free: number
  readonly #line: (() => void)[] = []

  constructor(places: number) {
    this.#free = places
  }

  /** Waits for a place, and gives the way to leave it, which may be gone more than once. */
  async enter(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#line.push(resolve))
    let isInside = true
    return () => {
      if (!isInside) return
      isInside = false
      const next = this.#line.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
