import { setImmediate as nextTurn } from 'node:timers/promises'
import { ActionError } from '../errors.ts'
import type { Current, Desired } from '../mail-from/attributes.ts'
import { code, type Message, msg } from '../message.ts'
import { PASSING, type Poll, type Ses, type SesApi, type SesRead, type SesTarget } from './ses.ts'

/** The calls of SES that reading many targets takes. */
export type BatchingSes = Ses & Pick<SesApi, 'readBatch'>

/** "GetIdentityMailFromDomainAttributes" of the SES API v1. */
const MOST_IN_BATCH = 100
/** A wrong region must not cost a quarter of an hour: one call a second. */
const MOST_SINGLE_READS = 20

/** What a batch says of an identity: its state, that it does not list it, or that IAM denies the call. */
type Listed = { readonly current: Current; readonly requestId: string } | 'not listed' | 'denied'

/**
 * Amazon SES for many targets: reads that are asked for at the same time become batches. What a batch does not list is read singly
 * before it counts as not found; where IAM denies the batch, everything is.
 */
export class BulkSes implements Ses {
  readonly #ses: BatchingSes
  readonly #notice: (message: Message) => void
  readonly #regions = new Map<string, RegionReads>()

  constructor(ses: BatchingSes, notice: (message: Message) => void) {
    this.#ses = ses
    this.#notice = notice
  }

  async read(target: SesTarget): Promise<SesRead> {
    const region = this.#region(target)
    const listed = await region.read(target)
    if (typeof listed === 'object') return { kind: 'known', ...listed, canSend: undefined }
    if (listed === 'not listed' && !region.admitsSingle(target)) throw notListed(target)
    return this.#ses.read(target)
  }

  async poll(target: SesTarget): Promise<Poll> {
    const region = this.#region(target)
    try {
      const listed = await region.read(target)
      if (typeof listed === 'object') return { kind: 'seen', ...listed }
      return listed === 'not listed' && !region.admitsSingle(target)
        ? { kind: 'missed', message: 'the identity is not listed' }
        : await this.#ses.poll(target)
    } catch (error) {
      if (error instanceof ActionError && PASSING.has(error.code))
        return { kind: 'missed', message: error.text.plain() }
      throw error
    }
  }

  put(target: SesTarget, desired: Desired): Promise<string> {
    return this.#ses.put(target, desired)
  }

  close(): void {
    this.#ses.close()
  }

  #region({ region }: SesTarget): RegionReads {
    const known = this.#regions.get(region) ?? new RegionReads(this.#ses, this.#notice)
    this.#regions.set(region, known)
    return known
  }
}

interface Asked {
  readonly target: SesTarget
  readonly resolve: (listed: Listed) => void
  readonly reject: (error: unknown) => void
}

/** The reads of one region. */
class RegionReads {
  readonly #ses: BatchingSes
  readonly #notice: (message: Message) => void
  readonly #single = new Set<string>()
  #asked: Asked[] = []
  #isReading = false
  #isDenied = false

  constructor(ses: BatchingSes, notice: (message: Message) => void) {
    this.#ses = ses
    this.#notice = notice
  }

  read(target: SesTarget): Promise<Listed> {
    if (this.#isDenied) return Promise.resolve('denied')
    return new Promise((resolve, reject) => {
      this.#asked.push({ target, resolve, reject })
      if (!this.#isReading) void this.#readAll()
    })
  }

  /** Whether an identity that no batch lists may be read with a call of its own. */
  admitsSingle({ identity }: SesTarget): boolean {
    if (this.#single.size < MOST_SINGLE_READS) this.#single.add(identity.name)
    return this.#single.has(identity.name)
  }

  async #readAll(): Promise<void> {
    this.#isReading = true
    // Until all who ask at the same time have asked.
    await nextTurn()
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) await this.#readBatch(batch)
    this.#isReading = false
  }

  #next(): readonly Asked[] {
    return this.#asked.splice(0, MOST_IN_BATCH)
  }

  async #readBatch(batch: readonly Asked[]): Promise<void> {
    try {
      const listed = await this.#list(batch.map(({ target }) => target))
      for (const { target, resolve } of batch) resolve(listed(target))
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  /** What one call says of each of the targets. */
  async #list(targets: readonly SesTarget[]): Promise<(target: SesTarget) => Listed> {
    const [first, ...others] = targets
    if (!first || this.#isDenied) return () => 'denied'
    try {
      const { states, requestId } = await this.#ses.readBatch([first, ...others])
      return ({ identity }) => {
        const current = states.get(identity.name)
        return current ? { current, requestId } : 'not listed'
      }
    } catch (error) {
      if (!(error instanceof ActionError) || error.code !== 'ACCESS_DENIED') throw error
      this.#isDenied = true
      this.#notice(aboutDeniedBatch(first))
      return () => 'denied'
    }
  }
}

function aboutDeniedBatch({ region }: SesTarget): Message {
  return msg`IAM denies ${code('ses:GetIdentityMailFromDomainAttributes')} in ${region}, so the step reads identities one at a time, one per second. Allow that action on resource ${code('*')} to read a hundred at once.`
}

function notListed({ identity, region }: SesTarget): ActionError {
  return new ActionError(
    'IDENTITY_NOT_FOUND',
    msg`Amazon SES returned nothing for ${identity.name} and more than ${MOST_SINGLE_READS} other identities in ${region}. Most likely they are in another region or account: correct ${code('aws-region')} or the role, or create the identities first.`,
  )
}
