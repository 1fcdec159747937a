/**
 * Domain names as Route 53 writes them: in lower case, with a dot at the end, and every byte but letters, digits, `-` and `_` as
 * an octal escape (`\052` for `*`). In this form names compare as strings and split at their dots.
 */
export function domainName(text: string): string {
  const bytes = Buffer.from(text).toString('latin1')
  const name = bytes.replace(
    /\\([0-7]{3})|\\(.)|([^a-z\d_.-])/gis,
    (_, octal?: string, escaped?: string, other?: string) =>
      escapeByte(octal ? Number.parseInt(octal, 8) : (escaped ?? other ?? '').charCodeAt(0)),
  )
  return name.toLowerCase().endsWith('.') ? name.toLowerCase() : `${name.toLowerCase()}.`
}

/** A name as it comes in a DNS message, where a backslash is a byte like any other. */
export function nameFromWire(text: string): string {
  return domainName(text.replaceAll('\\', '\\\\'))
}

/** A name as it goes into a DNS message: no escapes, no dot at the end. Throws a `RangeError` for one that fits into none. */
export function nameToWire(text: string): string {
  const bytes = domainName(text)
    .slice(0, -1)
    .replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
  if (bytes.length > 253 || bytes.split('.').some((label) => label.length > 63)) {
    throw new RangeError(`Not a name for DNS: ${text}`)
  }
  return Buffer.from(bytes, 'latin1').toString()
}

/** A name as people write it: without the dot at the end. */
export function displayName(name: string): string {
  return name.slice(0, -1)
}

/** Says whether a name is the domain itself or below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || domain === '.' || name.endsWith(`.${domain}`)
}

/** The domains that a name is within, from the top down, the name itself last: `com.`, `example.com.`, ... */
export function lineage(name: string): string[] {
  const labels = displayName(name).split('.')
  return labels.map((_, index) => `${labels.slice(-1 - index).join('.')}.`)
}

/**
 * What Route 53 sorts names by: the labels reversed, `com.example.www.`. The dot at the end counts: `example-a.com` sorts before
 * `example.com`, as a hyphen sorts before a dot.
 */
export function sortKey(name: string): string {
  return `${displayName(name).split('.').reverse().join('.')}.`
}

function escapeByte(code: number): string {
  const character = String.fromCharCode(code)
  return /[a-z\d_-]/i.test(character) ? character : `\\${code.toString(8).padStart(3, '0')}`
}
