import type { IncomingHttpHeaders } from 'node:http'

/** What the sandbox answers, by the names that IAM gives to AWS actions; anything else is `unknown`. */
export const OPERATIONS = [
  'ses:GetEmailIdentity',
  'ses:PutEmailIdentityMailFromAttributes',
  'ses:GetIdentityMailFromDomainAttributes',
  'route53:ListHostedZonesByName',
  'route53:GetHostedZone',
  'route53:ListResourceRecordSets',
  'route53:ChangeResourceRecordSets',
  'route53:GetChange',
  'sts:AssumeRoleWithWebIdentity',
  'sts:GetCallerIdentity',
  'cloudflare:VerifyToken',
  'cloudflare:ListZones',
  'cloudflare:GetZone',
  'cloudflare:ListRecords',
  'cloudflare:CreateRecord',
  'cloudflare:GetRecord',
  'cloudflare:EditRecord',
  'cloudflare:OverwriteRecord',
  'cloudflare:DeleteRecord',
  'cloudflare:BatchRecords',
  'github:GetIdToken',
  'github:GetOpenIdConfiguration',
  'github:GetJwks',
  'github:ListIssueComments',
  'github:CreateIssueComment',
  'github:UpdateIssueComment',
  'github:DeleteIssueComment',
  'github:ListPullRequestsOfCommit',
  'unknown',
] as const

export type Operation = (typeof OPERATIONS)[number]

/** A request before it is known which operation it asks for. */
export interface WireRequest {
  method: string
  /** As it was on the wire, still percent-encoded. */
  path: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: IncomingHttpHeaders
  body: string
}

/** Whose credential signed a request, and for what. */
export interface CredentialScope {
  accessKeyId: string
  region: string
  service: string
}

/** A request as the sandbox keeps it; a signed one also has the scope of its credential. */
export interface RecordedRequest extends WireRequest, Partial<CredentialScope> {
  operation: Operation
  scheme: 'http' | 'https'
  /** The request ID in the answer. */
  requestId: string
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** A refusal, which each service words in its own protocol. */
export class ServiceError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** One of the services that the sandbox imitates. */
export interface Service {
  /** How this service says that there were too many requests. */
  readonly throttling: ServiceError
  operationOf(request: WireRequest): Operation
  /** Answers, or throws a `ServiceError`. */
  handle(request: RecordedRequest): Answer | Promise<Answer>
  /** Words an error in the protocol of the operation that was asked for. */
  renderError(error: ServiceError, request: RecordedRequest): Answer
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}
