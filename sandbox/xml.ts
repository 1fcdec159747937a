import type { Answer } from './service.ts'

/** What a response of the query protocol says, by element name. */
export interface Members {
  [name: string]: string | Members
}

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** Successes carry the request id inside `ResponseMetadata`, errors beside `Error`. */
export function xml(status: number, root: string, requestId: string, members: Members): Answer {
  const id = { RequestId: requestId }
  const content = render({ ...members, ...(status === 200 ? { ResponseMetadata: id } : id) })
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-RequestId': requestId },
    body: `<${root} xmlns="${NAMESPACE}">${content}</${root}>`,
  }
}

function render(members: Members): string {
  return Object.entries(members)
    .map(
      ([name, value]) => `<${name}>${typeof value === 'string' ? escapeXml(value) : render(value)}</${name}>`,
    )
    .join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
