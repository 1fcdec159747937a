import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BASE_PATH, Cloudflare, type CloudflareOptions } from './cloudflare/cloudflare.ts'
import { Dns } from './dns/dns.ts'
import { Zones } from './dns/zones.ts'
import { OidcProvider } from './github/oidc-provider.ts'
import { GitHubRest } from './github/rest.ts'
import { type Fault, Faults, type Held } from './http/faults.ts'
import { serve } from './http/server.ts'
import type { Operation, RecordedRequest } from './http/service.ts'
import { ACCOUNT, type AccessKey, DNS_ACCOUNT, Iam, type Role, type RoleOptions } from './iam/iam.ts'
import { Sts, type StsOptions } from './iam/sts.ts'
import { Route53, type Route53Options } from './route53/route53.ts'
import { hasFeedbackMx } from './ses/mail-from.ts'
import { Ses, type SesOptions } from './ses/ses.ts'
import { CertificateAuthority, type CertificateOptions } from './tls/authority.ts'

export interface SandboxOptions extends SesOptions, StsOptions, Route53Options, CloudflareOptions {
  /** The clock of the sandbox, in milliseconds since 1970. */
  now?: () => number
  /**
   * Whether SES looks for MX records in the DNS of the sandbox; by default it does as soon as there is a zone. Where it does not,
   * a status stays as it is until it is set by hand.
   */
  mailFromLookups?: boolean
  /** Serves everything but DNS over TLS, with a certificate of an authority of its own, or of the given one. */
  tls?: CertificateOptions & { readonly authority?: CertificateAuthority }
}

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** Points the AWS SDKs, Cloudflare's clients and the Action at the sandbox; it holds no keys, no token of Cloudflare and no region. */
  readonly env: Record<string, string>
  /** What clients must trust, for `NODE_EXTRA_CA_CERTS` or `AWS_CA_BUNDLE`: the path of a file in PEM; empty without `tls`. */
  readonly caFile: string
  readonly account: string
  /** The key pair of a user who may do everything. */
  readonly keys: AccessKey
  /** A role that trusts the ID tokens that the sandbox signs. */
  readonly role: Role
  /** Another account, for hosted zones that are not in that of the identities. */
  readonly dnsAccount: string
  /** The like of `role` in `dnsAccount`. */
  readonly dnsRole: Role
  readonly github: Pick<OidcProvider, 'claims' | 'idToken'> &
    Pick<GitHubRest, 'token' | 'readOnlyToken' | 'addPullRequest' | 'addComment' | 'comments'>
  readonly ses: Pick<Ses, 'add' | 'get' | 'setStatus' | 'look'>
  readonly route53: Pick<Route53, 'addZone' | 'zone' | 'records' | 'setRecord' | 'deleteRecord'>
  readonly cloudflare: Pick<Cloudflare, 'token' | 'addToken' | 'addZone' | 'addRecord' | 'zone' | 'records'>
  readonly dns: Pick<Dns, 'address' | 'zone' | 'nameServer' | 'answer' | 'queries'>
  /** Every request so far, in order. */
  readonly requests: readonly RecordedRequest[]
  requestsTo(operation: Operation): RecordedRequest[]
  /** Adds a role, by default one that trusts any subject, and gives its ARN. */
  addRole(name: string, options?: RoleOptions): string
  /** Makes IAM deny an action to everybody. */
  deny(action: Operation): void
  /** Spoils the next request for the operation, or the next few. */
  fault(operation: Operation, fault: Fault, options?: { times?: number }): void
  /** Holds back the next request for the operation, so that a test can do something between it and its answer. */
  hold(operation: Operation): Pick<Held, 'arrived' | 'letGo'>
  /** Stops everything, and drops the connections that are open. */
  close(): Promise<void>
}

/** Starts a local AWS, GitHub and Cloudflare on the loopback interface. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now = Date.now, mailFromLookups, tls } = options
  const iam = new Iam(now)
  const subject = 'repo:octo-org/octo-repo:*'
  const oidc = new OidcProvider(now)
  const rest = new GitHubRest()
  const zones = new Zones()
  const route53 = new Route53(iam, zones, now, options)
  const findMx = (domain: string) =>
    (mailFromLookups ?? !zones.isEmpty) ? hasFeedbackMx(zones, domain) : undefined
  const cloudflare = new Cloudflare(zones, now, options)
  const ses = new Ses(iam, now, findMx, options)
  const sts = new Sts(iam, oidc, now, options)
  const requests: RecordedRequest[] = []
  const faults = new Faults()
  const dns = await Dns.start(zones)
  const authority = tls && (tls.authority ?? new CertificateAuthority())
  const identity = authority?.issue(tls)
  const caFile = await keepCa(authority)
  const servers = await Promise.all(
    [ses, sts, oidc, rest, route53, cloudflare].map((service) =>
      serve(service, { requests, faults, now, identity }),
    ),
  )
  const [sesUrl = '', stsUrl = '', oidcUrl = '', restUrl = '', route53Url = '', cloudflareUrl = ''] =
    servers.map(({ url }) => url)
  const close = async () => {
    await Promise.all([dns, ...servers, caFile].map((resource) => resource.close()))
  }

  return {
    env: {
      AWS_ENDPOINT_URL_SESV2: sesUrl,
      AWS_ENDPOINT_URL_SES: sesUrl,
      AWS_ENDPOINT_URL_STS: stsUrl,
      AWS_ENDPOINT_URL_ROUTE_53: route53Url,
      AWS_EC2_METADATA_DISABLED: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${oidcUrl}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
      GITHUB_API_URL: restUrl,
      CLOUDFLARE_BASE_URL: `${cloudflareUrl}${BASE_PATH}`,
    },
    caFile: caFile.path,
    account: ACCOUNT,
    keys: iam.keys,
    role: iam.addRole('deploy', { subject }),
    dnsAccount: DNS_ACCOUNT,
    dnsRole: iam.addRole('dns', { subject, account: DNS_ACCOUNT }),
    github: gitHubOf(oidc, rest),
    ses,
    route53,
    cloudflare,
    dns,
    requests,
    requestsTo: (operation) => requests.filter((request) => request.operation === operation),
    addRole: (name, options) => iam.addRole(name, options).arn,
    deny: (action) => iam.deny(action),
    fault: (operation, fault, { times = 1 } = {}) => faults.add(operation, fault, times),
    hold: (operation) => faults.hold(operation),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The certificate of an authority as a file, until it is closed. */
async function keepCa(authority: CertificateAuthority | undefined) {
  if (!authority) return { path: '', close: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-ca-'))
  const path = join(folder, 'ca.pem')
  await writeFile(path, authority.certificate)
  return { path, close: () => rm(folder, { recursive: true, force: true }) }
}

/** The two services of GitHub, as a test sees them. */
function gitHubOf(oidc: OidcProvider, rest: GitHubRest): Sandbox['github'] {
  return {
    get claims() {
      return oidc.claims
    },
    set claims(claims) {
      oidc.claims = claims
    },
    idToken: (audience) => oidc.idToken(audience),
    token: rest.token,
    readOnlyToken: rest.readOnlyToken,
    addPullRequest: (number, options) => rest.addPullRequest(number, options),
    addComment: (number, comment) => rest.addComment(number, comment),
    comments: (number) => rest.comments(number),
  }
}
