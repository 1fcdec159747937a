import type { Fault } from '../../sandbox/http/faults.ts'
import type { Operation } from '../../sandbox/http/service.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { ErrorCode } from '../../src/errors.ts'

/** The outside calls by HTTP, what can go wrong with each, and what has to come of it. */

type Strings = Record<string, string>

export const PULL = 7
/** The commit that the runner of the sandbox says it works on. */
const COMMIT = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'
const OLD_COMMENT =
  '<!-- ses-mail-from-action identity=example.com region=us-east-1 account=111122223333 -->\nof an earlier run'
const NAME = 'bounce.example.com'
export const MX = { name: NAME, type: 'MX', values: ['10 feedback-smtp.us-east-1.amazonses.com.'] } as const
export const SPF = { name: NAME, type: 'TXT', values: ['"v=spf1 include:amazonses.com ~all"'] } as const

/** What a fault means to whoever asked. */
type Meaning =
  /** The request never arrived. */
  | 'unreachable'
  /** It may have arrived, and the connection broke. */
  | 'lost'
  /** It may have arrived, and the whole answer does not come in time. */
  | 'silent'
  | 'throttled'
  | 'broken'
  /** It may have been done, and what came says nothing. */
  | 'unreadable'
  /** Somebody else answered, and will do so again. */
  | 'foreign'
  | 'denied'

interface FaultRow {
  readonly means: Meaning
  /** What the service does, or that the network refuses the connection or leaves it unanswered. */
  readonly fault: 'refused' | 'unanswered' | ((call: Call, sandbox: Sandbox) => Fault)
}

const HTML = '<!DOCTYPE html><html><body>Log in to the network</body></html>'
const X = 'x'.repeat(10_000_000)
const LANGUAGES = {
  json: { type: 'application/json; charset=utf-8', half: '{"value":"eyJhbGciOi', large: `{"a":"${X}"}` },
  list: { type: 'application/json; charset=utf-8', half: '[{"id":1,"body":"He', large: `[{"id":"${X}"}]` },
  xml: {
    type: 'text/xml',
    half: '<?xml version="1.0"?>\n<Answer><HostedZone><Id>/host',
    large: `<a>${X}</a>`,
  },
}

const answer = (status: number, body = '', headers: Strings = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body,
})
const inTheTongueOf = ({ speaks }: Call, which: 'half' | 'large') =>
  answer(200, LANGUAGES[speaks][which], { 'content-type': LANGUAGES[speaks].type })

const NOTHING = 'nothing at all'

const FAULTS: Readonly<Record<string, FaultRow>> = {
  'connection refused': { means: 'unreachable', fault: 'refused' },
  'connection unanswered': { means: 'unreachable', fault: 'unanswered' },
  'reset before the answer': { means: 'lost', fault: () => ({ kind: 'reset' }) },
  'reset during the answer': { means: 'lost', fault: () => ({ kind: 'reset-midway' }) },
  'closed before the last byte': { means: 'lost', fault: () => ({ kind: 'truncate' }) },
  silence: { means: 'silent', fault: () => ({ kind: 'hang' }) },
  'a slow drip': { means: 'silent', fault: () => ({ kind: 'drip' }) },
  'a throttle in its own words': { means: 'throttled', fault: () => ({ kind: 'throttle' }) },
  'a bare 429': { means: 'throttled', fault: () => answer(429) },
  'a 500': {
    means: 'broken',
    fault: () => ({ kind: 'error', status: 500, code: 'InternalFailure', message: 'Sorry' }),
  },
  'a 503 in HTML': { means: 'broken', fault: () => answer(503, HTML) },
  'a 403': {
    means: 'denied',
    fault: () => ({ kind: 'error', status: 403, code: 'AccessDeniedException', message: 'Not for you.' }),
  },
  'a 403 in HTML': { means: 'foreign', fault: () => answer(403, HTML) },
  'an HTML page': { means: 'unreadable', fault: () => answer(200, HTML, { 'content-type': 'text/html' }) },
  'half a document': { means: 'unreadable', fault: (call) => inTheTongueOf(call, 'half') },
  [NOTHING]: { means: 'unreadable', fault: () => answer(200) },
  '10 MB': { means: 'unreadable', fault: (call) => inTheTongueOf(call, 'large') },
  'a redirect': {
    means: 'foreign',
    fault: ({ endpoint }, { env }) => answer(302, '', { location: `${env[endpoint]}/elsewhere` }),
  },
}

/** What comes of a call that fails for good. */
interface Failure {
  /** None where the run succeeds all the same, with an annotation. */
  readonly code: ErrorCode | ''
  readonly annotation?: RegExp
}

export interface Call {
  readonly name: string
  readonly operation: Operation
  readonly speaks: keyof typeof LANGUAGES
  /** The variable with the address that it goes to. */
  readonly endpoint: string
  /** The call before it at that address; unset for the first one. */
  readonly follows?: Operation
  /** Whether it belongs to the run of a push, and not to that of a pull request. */
  readonly isOfPush?: true
  /** Prepares the sandbox, and gives the inputs. */
  readonly given: (sandbox: Sandbox, isForever: boolean) => Strings
  /** How many requests for the operation are answered before the one that is spoiled. */
  readonly before: number
  /** How many requests for the operation a run makes in which nothing goes wrong. */
  readonly usually: number
  /** What it changes, maybe also when its answer is lost. */
  readonly changes?: 'SES' | 'Route 53' | 'comments'
  readonly fails: (means: Meaning) => Failure
  /** Whether the run knows what SES has in the end, although the call failed for good. */
  readonly knowsSes: (means: Meaning) => boolean
}

const READ = 'ses:GetEmailIdentity'
const PUT = 'ses:PutEmailIdentityMailFromAttributes'

const CODES: Readonly<Record<Meaning, ErrorCode>> = {
  unreachable: 'NETWORK_ERROR',
  lost: 'NETWORK_ERROR',
  silent: 'NETWORK_ERROR',
  throttled: 'RATE_LIMITED',
  broken: 'SERVICE_ERROR',
  unreadable: 'SERVICE_ERROR',
  foreign: 'SERVICE_ERROR',
  denied: 'ACCESS_DENIED',
}

const mayBeDone = (means: Meaning) => ['lost', 'silent', 'broken', 'unreadable'].includes(means)
const always = () => true
const never = () => false

const withRecords = (sandbox: Sandbox, inputs: Strings): Strings => {
  sandbox.dns.zone('example.com', [MX, SPF])
  return inputs
}

const inZone = ({ route53 }: Sandbox): Strings => ({ 'hosted-zone-id': route53.addZone('example.com') })

const commenting = (oldComments: number) => (sandbox: Sandbox) => {
  sandbox.github.addPullRequest(PULL, { mergedAs: COMMIT })
  for (let i = 0; i < oldComments; i++) {
    sandbox.github.addComment(PULL, { body: OLD_COMMENT, login: 'github-actions[bot]', type: 'Bot' })
  }
  return withRecords(sandbox, { mode: 'plan', comment: 'true' })
}

const byCode = (means: Meaning): Failure => ({ code: CODES[means] })
const once = { before: 0, usually: 1 } as const
const byRole = {
  ...once,
  given: (sandbox: Sandbox) => withRecords(sandbox, { 'role-to-assume': sandbox.role.arn }),
  knowsSes: never,
} as const
const ses = {
  ...once,
  speaks: 'json',
  endpoint: 'AWS_ENDPOINT_URL_SESV2',
  given: (sandbox: Sandbox) => withRecords(sandbox, {}),
  fails: byCode,
} as const
const route53 = {
  ...once,
  speaks: 'xml',
  endpoint: 'AWS_ENDPOINT_URL_ROUTE_53',
  given: inZone,
  fails: byCode,
  knowsSes: always,
} as const
const github = {
  ...once,
  speaks: 'json',
  endpoint: 'GITHUB_API_URL',
  follows: 'github:ListIssueComments',
  given: commenting(1),
  changes: 'comments',
  fails: (): Failure => ({ code: '', annotation: /^::notice title=No comment::/ }),
  knowsSes: always,
} as const

const CALLS: readonly Call[] = [
  {
    ...byRole,
    name: "GitHub's token endpoint",
    operation: 'github:GetIdToken',
    speaks: 'json',
    endpoint: 'ACTIONS_ID_TOKEN_REQUEST_URL',
    fails: () => ({ code: 'OIDC_UNAVAILABLE' }),
  },
  {
    ...byRole,
    name: 'sts:AssumeRoleWithWebIdentity',
    operation: 'sts:AssumeRoleWithWebIdentity',
    speaks: 'xml',
    endpoint: 'AWS_ENDPOINT_URL_STS',
    fails: (means) => ({ code: means === 'denied' ? 'ROLE_NOT_ASSUMED' : CODES[means] }),
  },
  {
    ...ses,
    name: READ,
    operation: READ,
    // The settings are sent all the same.
    fails: (means) =>
      means === 'denied'
        ? { code: '', annotation: /^::warning title=Current SES settings unknown::/ }
        : byCode(means),
    knowsSes: (means) => means === 'denied',
  },
  {
    ...ses,
    name: PUT,
    operation: PUT,
    follows: READ,
    changes: 'SES',
    knowsSes: (means) => !mayBeDone(means),
  },
  {
    ...ses,
    name: 'a poll of the wait',
    operation: READ,
    follows: PUT,
    // Time for one poll that fails, or for one that does and another that does not.
    given: (sandbox, isForever) => withRecords(sandbox, { 'wait-minutes': isForever ? '0.05' : '0.4' }),
    before: 1,
    usually: 2,
    fails: (means) => ({ code: means === 'denied' ? 'ACCESS_DENIED' : 'VERIFICATION_TIMEOUT' }),
    knowsSes: always,
  },
  {
    ...route53,
    name: 'route53:ListHostedZonesByName',
    operation: 'route53:ListHostedZonesByName',
    given: (sandbox) => ({ ...inZone(sandbox), 'hosted-zone-id': 'auto' }),
    usually: 2,
  },
  { ...route53, name: 'route53:GetHostedZone', operation: 'route53:GetHostedZone' },
  {
    ...route53,
    name: 'route53:ListResourceRecordSets',
    operation: 'route53:ListResourceRecordSets',
    follows: 'route53:GetHostedZone',
  },
  {
    ...route53,
    name: 'route53:ChangeResourceRecordSets',
    operation: 'route53:ChangeResourceRecordSets',
    follows: 'route53:ListResourceRecordSets',
    changes: 'Route 53',
  },
  {
    ...route53,
    name: 'route53:GetChange',
    operation: 'route53:GetChange',
    follows: 'route53:ChangeResourceRecordSets',
    fails: () => ({ code: '', annotation: /^::warning title=Propagation not confirmed::/ }),
  },
  ...[
    { ...github, operation: 'github:CreateIssueComment' as const, given: commenting(0) },
    { ...github, operation: 'github:UpdateIssueComment' as const },
    {
      ...github,
      operation: 'github:DeleteIssueComment' as const,
      fails: (): Failure => ({ code: '', annotation: /^::notice title=Duplicate comment::/ }),
      follows: 'github:UpdateIssueComment' as const,
      given: commenting(2),
    },
  ].map((call) => ({ ...call, name: call.operation })),
  ...(['github:ListIssueComments', 'github:ListPullRequestsOfCommit'] as const).map((operation): Call => {
    const { follows, changes, ...call } = github
    const isOfPush = operation === 'github:ListPullRequestsOfCommit'
    return { ...call, name: operation, operation, speaks: 'list', ...(isOfPush && { isOfPush }) }
  }),
]

/** One fault of one call. */
export interface Case {
  readonly call: Call
  readonly name: string
  readonly means: Meaning
  readonly fault: FaultRow['fault']
  readonly isForever: boolean
  /** Whether the service does its work all the same. */
  readonly isDone: boolean
}

export interface Expected extends Failure {
  readonly requests: number
  readonly retries: number
  readonly knowsSes: boolean
  /** Whether the message has to say that a change may have been made. */
  readonly isInDoubt: boolean
  /** For the calls, and the waits between them. */
  readonly withinMs: number
}

export const isPoll = ({ before }: Call) => before > 0
const isComment = ({ endpoint }: Call) => endpoint === 'GITHUB_API_URL'
const isFinal = (means: Meaning) => means === 'foreign' || means === 'denied'

/** A fault that is final is the same once as for ever; a poll comes again by itself. */
const passes = ({ call, means }: Case) => (isPoll(call) ? means !== 'denied' : !isFinal(means))

/** Only the first connection to an address can be left unanswered, and only on Linux. */
const isPossible = ({ call, fault, isForever }: Case) =>
  fault !== 'unanswered' || (process.platform === 'linux' && isForever && !call.follows)

/** Every call × every fault, for ever and once, and where an answer is lost, with the work done and without. */
export const CASES: readonly Case[] = CALLS.flatMap((call) =>
  Object.entries(FAULTS).flatMap(([name, row]) =>
    [true, false].flatMap((isForever) =>
      [false, true].map((isDone) => ({ call, name, ...row, isForever, isDone })),
    ),
  ),
).filter(
  (it) =>
    isPossible(it) &&
    (it.isForever || passes(it)) &&
    (!it.isDone || (it.call.changes !== undefined && mayBeDone(it.means))),
)

/** What is documented: "Every call the step makes" and "Error codes" in the README, and what each call is good for. */
export function expectedOf(it: Case): Expected {
  const { call, means } = it
  const attempts = attemptsOf(it)
  const [withinMs, isUnreachable] = [longestMs(it, attempts), means === 'unreachable']
  if (isFoundBeforehand(it)) return { ...SUCCESS, requests: call.usually, retries: 0, withinMs }
  if (it.isForever && !isFoundLater(it)) {
    return {
      ...call.fails(means),
      requests: call.before + (isUnreachable ? 0 : attempts),
      retries: attempts - 1,
      knowsSes: call.knowsSes(means),
      isInDoubt: (call.changes === 'SES' || call.changes === 'Route 53') && mayBeDone(means),
      withinMs,
    }
  }
  const requests = call.usually + (isUnreachable || isFoundLater(it) ? 0 : 1)
  return { ...SUCCESS, requests, retries: isPoll(call) ? 0 : 1, withinMs }
}

const SUCCESS = { code: '', knowsSes: true, isInDoubt: false } as const

/** An answer that is empty, and not signed by SES, sends the step to look before it tries again. */
function isFoundBeforehand({ call, name, isDone }: Case): boolean {
  return isDone && call.operation === PUT && name === NOTHING
}

/** The next round sees that a comment is there, or gone, and does not ask for it again. */
function isFoundLater({ call, isDone }: Case): boolean {
  return isDone && /(?:Create|Delete)IssueComment$/.test(call.operation)
}

function attemptsOf(it: Case): number {
  if (!it.isForever || isFoundLater(it)) return 2
  if (isPoll(it.call) || isFinal(it.means)) return 1
  // Three fit into the 30 seconds that all calls for the comment may take together.
  return isComment(it.call) && it.means === 'silent' ? 3 : 4
}

function longestMs({ call, means, fault, isForever }: Case, attempts: number): number {
  const each = means === 'silent' ? 10_000 : fault === 'unanswered' ? 5_000 : 0
  const firstDelay = means === 'throttled' ? 2_000 : 400
  const calls = each * (isForever ? attempts : 1) + firstDelay * (2 ** (attempts - 1) - 1)
  const waits = isPoll(call) ? (isForever ? 3_000 : 24_000) : 0
  return waits + (isComment(call) ? Math.min(calls, 30_000) : calls)
}

export function titleOf(it: Case): string {
  const { code, annotation } = expectedOf(it)
  const end = code || (annotation ? 'a success with an annotation' : 'a success')
  return `${it.call.name}, ${it.name}${it.isDone ? ' with the work done' : ''}, ${it.isForever ? 'for ever' : 'once'}: ${end}`
}
