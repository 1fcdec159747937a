import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Answer, ServiceError } from './service.ts'

/** The members of an answer, by element name; a list repeats its element, and undefined members are left out. */
export interface Members {
  [name: string]: string | undefined | Members | readonly (string | Members)[]
}

const builder = new XMLBuilder({ ignoreAttributes: false })

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
    body: `<?xml version="1.0"?>\n${builder.build({ [root]: { '@_xmlns': namespace, ...members } })}`,
  }
}

/** The answer of an action of the query protocol. */
export function queryResult(action: string, namespace: string, requestId: string, members: Members): Answer {
  return xml(200, `${action}Response`, namespace, requestId, {
    [`${action}Result`]: members,
    ResponseMetadata: { RequestId: requestId },
  })
}

/** The names that the XML protocols have for what is wrong with credentials. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  AccessDeniedException: 'AccessDenied',
  ExpiredTokenException: 'ExpiredToken',
  InvalidSignatureException: 'SignatureDoesNotMatch',
  MissingAuthenticationTokenException: 'MissingAuthenticationToken',
  UnrecognizedClientException: 'InvalidClientTokenId',
}

export function xmlError(
  { status, code, message }: ServiceError,
  namespace: string,
  requestId: string,
): Answer {
  const name = status === 403 ? (FORBIDDEN[code] ?? code) : code
  return xml(status, 'ErrorResponse', namespace, requestId, {
    Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: name, Message: message },
    RequestId: requestId,
  })
}

/** Text as it may stand in an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Reads a document as an object of its elements, all text as it is; the elements named in `lists` are arrays. Throws a `SyntaxError`
 * for what is not XML.
 */
export function parseXml(text: string, lists: readonly string[]): unknown {
  const flaw = XMLValidator.validate(text)
  if (flaw !== true) throw new SyntaxError(flaw.err.msg)
  const options = { parseTagValue: false, trimValues: false, htmlEntities: true }
  return new XMLParser({ ...options, isArray: (name) => lists.includes(name) }).parse(text)
}
