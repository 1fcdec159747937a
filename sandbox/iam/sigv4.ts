import { createHash, createHmac } from 'node:crypto'
import { type CredentialScope, ServiceError, type WireRequest } from '../http/service.ts'

interface Authorization {
  scope: CredentialScope
  /** `YYYYMMDD` */
  date: string
  signedHeaders: string[]
  signature: string
}

const ALGORITHM = 'AWS4-HMAC-SHA256'
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<accessKeyId>[^/]+)\/(?<date>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, ?SignedHeaders=(?<signedHeaders>[^,]+), ?Signature=(?<signature>[0-9a-f]{64})$/
const TOLERANCE_MINUTES = 5

/** Reads an `Authorization` header; undefined if it is none of Signature Version 4. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const groups = header?.match(AUTHORIZATION)?.groups
  if (!groups) return undefined
  const {
    accessKeyId = '',
    date = '',
    region = '',
    service = '',
    signedHeaders = '',
    signature = '',
  } = groups
  return { scope: { accessKeyId, region, service }, date, signedHeaders: signedHeaders.split(';'), signature }
}

/**
 * Verifies a Signature Version 4, written from AWS's description of it and not from an SDK, so that it is a second
 * opinion on what the SDK signs. Throws the errors that AWS answers.
 */
export function verifySignature(
  request: WireRequest,
  { scope, date, signedHeaders, signature }: Authorization,
  secretAccessKey: string,
  now: number,
): void {
  const time = String(request.headers['x-amz-date'])
  const credentialScope = `${date}/${scope.region}/${scope.service}/aws4_request`
  requireSignedHeaders(request, signedHeaders)
  requireCurrent(time, date, now)

  const canonicalRequest = [
    request.method,
    request.path.split('/').map(encode).join('/'), // what is percent-encoded on the wire is encoded once more
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${canonicalValue(request.headers[name])}`),
    '',
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n')
  const stringToSign = [ALGORITHM, time, credentialScope, sha256(canonicalRequest)].join('\n')
  const signingKey = [date, scope.region, scope.service, 'aws4_request'].reduce<string | Buffer>(
    (key, part) => hmac(key, part),
    `AWS4${secretAccessKey}`,
  )
  if (hmac(signingKey, stringToSign).toString('hex') !== signature) {
    throw invalid(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    )
  }
}

/** A header that is not signed could be changed on the way: the host and all of AWS's own must be. */
function requireSignedHeaders({ headers }: WireRequest, signedHeaders: string[]): void {
  const needed = ['host', 'x-amz-date', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))]
  const missing = needed.find((name) => !signedHeaders.includes(name))
  if (missing) throw invalid(`'${missing}' must be a 'SignedHeader' in the AWS Authorization.`)
}

function requireCurrent(time: string, date: string, now: number): void {
  const signedAt = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(signedAt)) throw invalid(`Date must be in ISO-8601 'basic format'. Got '${time}'.`)
  if (!time.startsWith(date))
    throw invalid('Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP')
  const tolerance = TOLERANCE_MINUTES * 60_000
  const [earliest, latest] = [basicFormat(now - tolerance), basicFormat(now + tolerance)]
  const allowed = `(${basicFormat(now)} %s ${TOLERANCE_MINUTES} min.)`
  if (time < earliest) {
    throw invalid(`Signature expired: ${time} is now earlier than ${earliest} ${allowed.replace('%s', '-')}`)
  }
  if (time > latest) {
    throw invalid(
      `Signature not yet current: ${time} is still later than ${latest} ${allowed.replace('%s', '+')}`,
    )
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError(403, 'InvalidSignatureException', message)
}

/** `20260131T235959Z`; in this format times compare as strings. */
function basicFormat(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
}

function canonicalValue(value: string | string[] | undefined): string {
  return String(value ?? '')
    .trim()
    .replace(/ +/g, ' ')
}

/** Percent-encodes all but the unreserved characters of RFC 3986, which `encodeURIComponent` alone does not. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
