import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  type OptAnswer,
  type Question,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  type StringRecordType,
  TRUNCATED_RESPONSE,
} from 'dns-packet'
import { nameFromWire, nameToWire } from './names.ts'
import { flawOf, parseMx, parseTxt, type RecordSet } from './record-sets.ts'
import { type Rcode, type Resolution, refusal } from './resolution.ts'

/** A DNS message that asks something. */
export interface Query {
  id: number
  /** `QUERY`, unless it asks for something that nobody asks a resolver. */
  opcode: string
  questions: Question[]
  recursionDesired: boolean
  /** The largest datagram that the client takes, if it speaks EDNS. */
  udpPayloadSize?: number
}

const RCODES: Record<Rcode, number> = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  NOTAUTH: 9,
}

/** The largest datagram without EDNS. */
const PLAIN_UDP_BYTES = 512
/** The largest that is sent with it, as it never needs fragments. */
const EDNS_UDP_BYTES = 1232
const TCP_BYTES = 65_535

/** Undefined for what is no question at all, which servers leave unanswered. */
export function decodeQuery(bytes: Buffer): Query | undefined {
  try {
    const {
      id = 0,
      type,
      flags = 0,
      opcode = 'QUERY',
      questions = [],
      additionals = [],
    } = decode(bytes) as ReturnType<typeof decode> & { opcode?: string }
    if (type !== 'query') return undefined
    const opt = additionals.find((record): record is OptAnswer => record.type === 'OPT')
    return {
      id,
      opcode,
      questions,
      recursionDesired: (flags & RECURSION_DESIRED) !== 0,
      ...(opt && { udpPayloadSize: opt.udpPayloadSize }),
    }
  } catch {
    return undefined
  }
}

/**
 * A question without "recursion desired" is one to a name server and is answered with authority; any other is one to a resolver.
 * Over UDP, an answer too large for the client is cut down to the flag that says so.
 */
export function encodeResponse(query: Query, resolution: Resolution, transport: 'udp' | 'tcp'): Buffer {
  const { id, questions, recursionDesired, udpPayloadSize } = query
  const limit =
    transport === 'tcp' ? TCP_BYTES : Math.min(Math.max(udpPayloadSize ?? 0, PLAIN_UDP_BYTES), EDNS_UDP_BYTES)
  const [asked] = questions
  const toAnswers = (set: RecordSet) =>
    // Clients compare: the name goes back as it was asked, upper case and all.
    answersOf(set, asked && set.name === nameFromWire(asked.name) ? asked.name : nameToWire(set.name))
  const message = ({ rcode, answers, authority, isReferral }: Resolution, flags = 0) =>
    encode({
      type: 'response',
      id,
      flags:
        RCODES[rcode] |
        flags |
        (recursionDesired ? RECURSION_DESIRED | RECURSION_AVAILABLE : isReferral ? 0 : AUTHORITATIVE_ANSWER),
      questions,
      answers: answers.flatMap(toAnswers),
      authorities: authority.flatMap(toAnswers),
      additionals: udpPayloadSize === undefined ? [] : [OPT],
    })
  const response = message(resolution)
  if (response.length <= limit) return response
  if (transport === 'tcp') return message(refusal('SERVFAIL'))
  return message({ ...resolution, answers: [], authority: [] }, TRUNCATED_RESPONSE)
}

const OPT: OptAnswer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: EDNS_UDP_BYTES,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
}

function answersOf({ type, ttl, values }: RecordSet, name: string): Answer[] {
  return values.map((value): Answer => {
    const common = { name, ttl, class: 'IN' } as const
    switch (type) {
      case 'MX': {
        const { preference, exchange } = parseMx(value)
        return { ...common, type, data: { preference, exchange: nameToWire(exchange) } }
      }
      case 'TXT':
        return { ...common, type, data: parseTxt(value) ?? value }
      case 'SOA': {
        const [mname = '', rname = '', ...numbers] = value.trim().split(/\s+/)
        const [serial = 1, refresh = 0, retry = 0, expire = 0, minimum = 0] = numbers.map(Number)
        const names = { mname: nameToWire(mname), rname: nameToWire(rname) }
        return { ...common, type, data: { ...names, serial, refresh, retry, expire, minimum } }
      }
      case 'A':
      case 'AAAA':
        if (flawOf(type, value)) throw new RangeError(`Not an address: ${value}`)
        return { ...common, type, data: value }
      default:
        return { ...common, type: type satisfies StringRecordType, data: nameToWire(value) }
    }
  })
}
