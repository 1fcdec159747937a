/** Writes ASN.1 in its distinguished encoding (X.690), as far as a certificate needs it. */

export function sequence(...items: Buffer[]): Buffer {
  return encode(0x30, ...items)
}

export function set(...items: Buffer[]): Buffer {
  return encode(0x31, ...items)
}

/** @param bytes no more than it takes; the first bit is the sign */
export function integer(bytes: Buffer): Buffer {
  return encode(0x02, bytes)
}

export function boolean(value: boolean): Buffer {
  return encode(0x01, Buffer.of(value ? 0xff : 0))
}

/** @param unused how many bits of the last byte do not count */
export function bitString(bytes: Buffer, unused = 0): Buffer {
  return encode(0x03, Buffer.of(unused), bytes)
}

export function octetString(bytes: Buffer): Buffer {
  return encode(0x04, bytes)
}

export function utf8String(text: string): Buffer {
  return encode(0x0c, Buffer.from(text))
}

/** @param dotted `2.5.4.3` */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number)
  return encode(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]))
}

/** To the second, before 2050. */
export function utcTime(time: Date): Buffer {
  const digits = time.toISOString().replace(/\D/g, '')
  return encode(0x17, Buffer.from(`${digits.slice(2, 14)}Z`))
}

/** `[n]`: one that holds others, or one that stands for a string. */
export function tagged(number: number, content: Buffer, { holds = false } = {}): Buffer {
  return encode((holds ? 0xa0 : 0x80) + number, content)
}

function encode(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.of(tag), lengthOf(content), content])
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.of(length)
  return length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff)
}

/** Seven bits a byte; all but the last have the eighth. */
function base128(value: number): number[] {
  const bytes = [value & 0x7f]
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return bytes
}
