import { createHash } from 'node:crypto'
import { Hash } from '@smithy/core/serde'
import { SignatureV4 } from '@smithy/signature-v4'
import { type CredentialScope, ServiceError, type WireRequest } from '../http/service.ts'

interface Authorization {
  scope: CredentialScope
  /** `YYYYMMDD` */
  date: string
  signedHeaders: string[]
  signature: string
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<accessKeyId>[^/]+)\/(?<date>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, ?SignedHeaders=(?<signedHeaders>[^,]+), ?Signature=(?<signature>[0-9a-f]{64})$/
const TOLERANCE_MS = 5 * 60_000

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

/** Verifies a Signature Version 4 by signing again what came. Throws the errors that AWS answers. */
export async function verifySignature(
  request: WireRequest,
  { scope, date, signedHeaders, signature }: Authorization,
  secretAccessKey: string,
  now: number,
): Promise<void> {
  requireSignedHeaders(request, signedHeaders)
  const signingDate = requireCurrent(String(request.headers['x-amz-date']), date, now)
  const signer = new SignatureV4({
    ...scope,
    credentials: { accessKeyId: scope.accessKeyId, secretAccessKey },
    sha256: Hash.bind(null, 'sha256'),
    applyChecksum: false,
  })
  const { headers } = await signer.sign(
    {
      method: request.method,
      protocol: 'http:',
      hostname: '',
      path: request.path,
      query: queryBag(request.query),
      headers: Object.fromEntries(signedHeaders.map((name) => [name, String(request.headers[name] ?? '')])),
      body: request.body,
    },
    { signingDate, signableHeaders: new Set(signedHeaders) },
  )
  // The signer takes a checksum that is given for the truth.
  const checksum = request.headers['x-amz-content-sha256'] ?? sha256(request.body)
  if (
    checksum !== sha256(request.body) ||
    parseAuthorization(headers['authorization'])?.signature !== signature
  ) {
    throw invalid(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    )
  }
}

/** A name may come more than once. */
function queryBag(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]))
}

/** A header that is not signed could be changed on the way: the host and all of AWS's own must be. */
function requireSignedHeaders({ headers }: WireRequest, signedHeaders: string[]): void {
  const needed = ['host', 'x-amz-date', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))]
  const missing = needed.find((name) => !signedHeaders.includes(name))
  if (missing) throw invalid(`'${missing}' must be a 'SignedHeader' in the AWS Authorization.`)
}

/** Gives the time of the signature. */
function requireCurrent(time: string, date: string, now: number): Date {
  const signedAt = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(signedAt)) throw invalid(`Date must be in ISO-8601 'basic format'. Got '${time}'.`)
  if (!time.startsWith(date))
    throw invalid('Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP')
  const [earliest, latest] = [basicFormat(now - TOLERANCE_MS), basicFormat(now + TOLERANCE_MS)]
  if (time < earliest) throw invalid(`Signature expired: ${time} is now earlier than ${earliest}`)
  if (time > latest) throw invalid(`Signature not yet current: ${time} is still later than ${latest}`)
  return new Date(signedAt)
}

function invalid(message: string): ServiceError {
  return new ServiceError(403, 'InvalidSignatureException', message)
}

/** `20260131T235959Z`; in this format times compare as strings. */
function basicFormat(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
