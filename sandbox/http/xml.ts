import type { Answer } from './service.ts'

/** What an answer says, by element name; a list is its element over and over, and what is undefined is left out. */
export interface Members {
  [name: string]: string | undefined | Members | readonly (string | Members)[]
}

/** The XML protocols have names of their own for what is wrong with credentials. */
export const XML_CODES: Readonly<Record<string, string>> = {
  InvalidSignatureException: 'SignatureDoesNotMatch',
  MissingAuthenticationTokenException: 'MissingAuthenticationToken',
  UnrecognizedClientException: 'InvalidClientTokenId',
}

/** An XML document whose elements are of one namespace. */
export function xml(
  status: number,
  root: string,
  namespace: string,
  requestId: string,
  members: Members,
): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-RequestId': requestId },
    body: `<?xml version="1.0"?>\n<${root} xmlns="${namespace}">${render(members)}</${root}>`,
  }
}

function render(members: Members): string {
  return Object.entries(members)
    .flatMap(([name, value]) =>
      [value ?? []]
        .flat()
        .map((item) => `<${name}>${typeof item === 'string' ? escapeXml(item) : render(item)}</${name}>`),
    )
    .join('')
}

/** Text as it may stand in an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** An element of a document that was read. */
export class XmlElement {
  readonly name: string
  readonly children: XmlElement[] = []
  text = ''

  constructor(name: string) {
    this.name = name
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name)
  }

  child(name: string): XmlElement | undefined {
    return this.all(name)[0]
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads as much XML as the AWS SDKs write: elements and text, with no comments, no CDATA and no document type. Gives the root;
 * throws a `SyntaxError` for anything else.
 */
export function parseXml(text: string): XmlElement {
  const top = new XmlElement('')
  const open = [top]
  const body = text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
  for (const [, closing, name, selfClosing, characters, rest] of body.matchAll(
    /<(\/?)([\w.-]+)(?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>|([^<]+)|(<)/g,
  )) {
    const current = open.at(-1) ?? top
    if (rest !== undefined) throw new SyntaxError('Not the XML that the sandbox reads')
    if (characters !== undefined) current.text += unescapeXml(characters)
    else if (closing) closeElement(open, name)
    else {
      const element = new XmlElement(name ?? '')
      current.children.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  const [root, ...others] = top.children
  if (!root || others.length > 0 || open.length > 1) throw new SyntaxError('Not one whole element')
  return root
}

function closeElement(open: XmlElement[], name: string | undefined): void {
  if (open.length < 2 || open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes nothing`)
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16))
  })
}
