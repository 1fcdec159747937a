import { type DnsServer, parseDnsServer } from '../dns/server.ts'
import { ActionError } from '../errors.ts'
import type { BehaviorOnMxFailure, Desired } from '../mail-from/attributes.ts'
import {
  type Identity,
  isStrictChild,
  type Parsed,
  parseDomainName,
  parseIdentity,
} from '../mail-from/names.ts'
import { isKnownSesRegion, isRegion, partitionOf } from '../mail-from/regions.ts'
import { code, counted, join, type Message, msg } from '../message.ts'
import type { ConfigFile } from './config-file.ts'
import { endpointProblems } from './endpoints.ts'
import {
  type CommentRequest,
  type CredentialSource,
  type DnsProviderName,
  type DnsProviderSource,
  type Environment,
  type FileProblem,
  MOST_FILE_PROBLEMS,
  type Mode,
  type RoleInput,
  type RoleSource,
  type Settings,
  type Target,
  type ZoneChoice,
} from './settings.ts'
import { minutesSlip, regionSlip, roleSlip, zoneSlip } from './slips.ts'

/** Every input that action.yml declares. */
export const INPUTS = [
  'identity',
  'mail-from-domain',
  'behavior-on-mx-failure',
  'disable',
  'config-file',
  'mode',
  'aws-region',
  'role-to-assume',
  'role-session-name',
  'audience',
  'hosted-zone-id',
  'hosted-zone-role-to-assume',
  'dns-provider',
  'cloudflare-api-token',
  'cloudflare-zone-id',
  'dns-servers',
  'wait-minutes',
  'comment',
  'github-token',
] as const

export type InputName = (typeof INPUTS)[number]

/** Reads one input; `''` when it is unset or empty. */
export type ReadInput = (name: InputName) => string

/** What the inputs say. The comment is asked for on its own: it is to show what is wrong with the others, too. */
export type Inputs = { readonly comment: CommentRequest | undefined } & (
  | { readonly settings: Settings }
  | { readonly error: ActionError }
)

/**
 * Reads and checks all inputs. Nothing is sent before this has succeeded; a `VALIDATION_ERROR` lists every problem at once.
 *
 * @param file what the input `config-file` names, where it names one
 */
export function readInputs(getInput: ReadInput, env: Environment, file?: ConfigFile): Inputs {
  const inFile = file?.problems ?? []
  const form = new Form(file ? withZoneOf(file, getInput) : getInput, env, inFile.length > 0)
  const mode = form.mode()
  const { identity, region, targets, dnsProvider } = file ? form.beside(file) : form.single()
  const credentials = form.credentials(region)
  const dnsServers = form.dnsServers()
  const waitMinutes = form.waitMinutes()
  const isCommentWanted = form.comment()
  const account = credentials?.kind === 'role' ? credentials.arn.split(':')[4] : undefined
  const subject = identity && region ? { identity, region, account, mode: mode ?? 'apply' } : undefined
  const comment = isCommentWanted
    ? { token: form.githubToken(), subject, file: file && { path: file.path, mode: mode ?? 'apply' } }
    : undefined
  const { notes } = form
  const problems = [...form.problems, ...endpointProblems(env)]
  const required = { mode, targets, credentials, waitMinutes }
  if (problems.length > 0 || inFile.length > 0 || !isComplete(required))
    return { comment, error: validationError(problems, inFile, file?.path) }
  if (!file) form.noteIdle({ mode: required.mode, desired: required.targets[0].desired })
  const all = file ? [...notes, ...file.notes] : notes
  return { comment, settings: { ...required, file: file?.path, dnsProvider, dnsServers, notes: all } }
}

/** Where no provider is named by an input, a zone in the file makes it Route 53. */
function withZoneOf({ targets }: ConfigFile, getInput: ReadInput): ReadInput {
  const isInFile = targets.some(({ zone }) => zone !== undefined) && !isCloudflare(getInput)
  return (name) => getInput(name) || (isInFile && name === 'hosted-zone-id' ? 'auto' : '')
}

/** The region that is named, and by what; neither where none is. */
export function namedRegion(
  typed: string,
  env: Environment,
): readonly [source?: 'aws-region' | 'AWS_REGION' | 'AWS_DEFAULT_REGION', region?: string] {
  const sources = [
    ['aws-region', typed.trim()],
    ['AWS_REGION', env['AWS_REGION']?.trim()],
    ['AWS_DEFAULT_REGION', env['AWS_DEFAULT_REGION']?.trim()],
  ] as const
  const [source, region] = sources.find(([, value]) => value) ?? []
  return source && region ? [source, region] : []
}

/** Whether the inputs choose Cloudflare. */
export function isCloudflare(getInput: ReadInput): boolean {
  return providerOf((name) => getInput(name).trim()) === 'cloudflare'
}

/** The DNS provider that is named, else the one that has a zone or a token. */
function providerOf(text: ReadInput): DnsProviderName | undefined {
  const named = text('dns-provider').toLowerCase()
  if (named) return DNS_PROVIDERS.find((name) => name === named)
  if (text('hosted-zone-id')) return 'route53'
  return text('cloudflare-api-token') ? 'cloudflare' : undefined
}

/** What an entry of the file declares for one region, or what is wrong with it: read like the inputs of the same names. */
export function readTarget(
  getInput: ReadInput,
  env: Environment,
): {
  readonly target: Target | undefined
  readonly problems: readonly { readonly input: InputName; readonly message: Message }[]
  readonly notes: readonly Message[]
} {
  const form = new Form(getInput, env)
  const { targets } = form.single()
  const problems = form.problems.map((message) => ({ input: subjectOf(message), message }))
  return { target: targets?.[0], problems, notes: form.notes }
}

/** The input that a problem is about: each sentence begins with it, or with the variable of the region. */
function subjectOf({ parts }: Message): InputName {
  const [first] = parts.flatMap((part) => ('value' in part ? [part.value] : []))
  return INPUTS.find((name) => name === first) ?? 'aws-region'
}

/** Problems that are shown; of the rest only their number. */
const MOST_PROBLEMS = 20

function validationError(
  problems: readonly Message[],
  inFile: readonly FileProblem[],
  path: string | undefined,
): ActionError {
  const placed = inFile.map(({ message, line, column }) =>
    path !== undefined && line !== undefined && column !== undefined
      ? msg`${path}:${line}:${column}: ${message}`
      : message,
  )
  const all = [...problems, ...placed]
  const isCut = inFile.length >= MOST_FILE_PROBLEMS
  const lead = msg`${isCut ? msg`At least ` : msg``}${counted(all.length, 'problem')} in the inputs`
  const more = all.length - MOST_PROBLEMS
  const rest = msg`And ${isCut ? msg`at least ` : msg``}${more} more.`
  const told = more > 0 ? [...all.slice(0, MOST_PROBLEMS), rest] : all
  return new ActionError('VALIDATION_ERROR', msg`${lead}; nothing was sent. ${join(told)}`, {
    lead,
    points: path === undefined ? told : all,
    inFile: path === undefined ? undefined : { path, problems: inFile },
  })
}

type Complete<T> = { [Name in keyof T]: Exclude<T[Name], undefined> }

function isComplete<T extends object>(settings: T): settings is T & Complete<T> {
  return !Object.values(settings).includes(undefined)
}

const MODES: readonly Mode[] = ['apply', 'plan', 'check']

const BEHAVIORS: Readonly<Record<string, BehaviorOnMxFailure>> = {
  usedefaultvalue: 'USE_DEFAULT_VALUE',
  use_default_value: 'USE_DEFAULT_VALUE',
  rejectmessage: 'REJECT_MESSAGE',
  reject_message: 'REJECT_MESSAGE',
}

/** The core schema of YAML 1.2. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/
/** "AssumeRoleWithWebIdentity", RoleSessionName. */
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/

/** "ResourceId" of the Route 53 API reference; its own answers have the prefix. */
const ZONE_ID = /^(?:\/?hostedzone\/)?([A-Z0-9]{1,32})$/
/** Of all objects of the Cloudflare API. */
const CLOUDFLARE_ID = /^[\da-f]{32}$/
const DNS_PROVIDERS: readonly DnsProviderName[] = ['route53', 'cloudflare']
/** Longer than any value that can be right. In UTF-16 code units. */
export const LONGEST_INPUT = 2048
const MOST_DNS_SERVERS = 8
/** SES itself looks for 72 hours ("Amazon SES custom MAIL FROM domain setup states"). */
const LONGEST_WAIT_MINUTES = 72 * 60

const PROVIDER_TITLES: Readonly<Record<DnsProviderName, Message>> = {
  route53: msg`Route 53`,
  cloudflare: msg`Cloudflare`,
}

/** The input that publishing at a provider depends on. */
const PROVIDER_KEYS = {
  route53: 'hosted-zone-id',
  cloudflare: 'cloudflare-api-token',
} as const satisfies Record<DnsProviderName, InputName>

/** Whose setting an input is; the one that publishing there depends on comes first. */
const PROVIDER_SETTINGS = [
  ['route53', PROVIDER_KEYS.route53],
  ['route53', 'hosted-zone-role-to-assume'],
  ['cloudflare', PROVIDER_KEYS.cloudflare],
  ['cloudflare', 'cloudflare-zone-id'],
] as const satisfies readonly (readonly [DnsProviderName, InputName])[]

/** What says where to publish. */
export const PUBLISHING_INPUTS: readonly InputName[] = [
  'dns-provider',
  ...PROVIDER_SETTINGS.map(([, name]) => name),
]

/** One pass over the inputs, which notes every problem; what it could not read is `undefined`. */
class Form {
  readonly problems: Message[] = []
  readonly notes: Message[] = []
  readonly #getInput: ReadInput
  readonly #env: Environment
  /** Whether hosted zones may be declared where they could not be read: in a file that is wrong. */
  readonly #mayHaveZones: boolean
  /** Those that are too long to be read at all. */
  readonly #overlong: readonly InputName[]

  constructor(getInput: ReadInput, env: Environment, mayHaveZones = false) {
    this.#getInput = getInput
    this.#env = env
    this.#mayHaveZones = mayHaveZones
    this.#overlong = INPUTS.filter((name) => getInput(name).length > LONGEST_INPUT)
    for (const name of this.#overlong)
      this.#problem(msg`${name} is longer than ${LONGEST_INPUT} characters: check what it is set to.`)
  }

  /** The one target that the inputs declare, and as much of it as could be read. */
  single(): {
    readonly identity: Identity | undefined
    readonly region: string | undefined
    readonly targets: readonly [Target] | undefined
    readonly dnsProvider: DnsProviderSource | undefined
  } {
    const identity = this.identity()
    const desired = this.desired(identity)
    const region = this.region()
    const { dnsProvider, zone } = this.publishing()
    const targets: readonly [Target] | undefined =
      identity && desired && region ? [{ identity, region, mxRegion: region, desired, zone }] : undefined
    return { identity, region, targets, dnsProvider }
  }

  /** The targets of a file. Some inputs are its defaults, others contradict it. */
  beside({ targets: [first, ...others] }: ConfigFile): {
    readonly identity?: undefined
    readonly region: string | undefined
    readonly targets: Settings['targets'] | undefined
    readonly dnsProvider: DnsProviderSource | undefined
  } {
    for (const name of ['identity', 'mail-from-domain'] as const) {
      if (this.#text(name))
        this.#problem(
          msg`${name} can't be combined with ${code('config-file')}: declare it in the file, or remove one of the two.`,
        )
    }
    if (this.#boolean('disable'))
      this.#problem(
        msg`${code('disable')} can't be combined with ${code('config-file')}: declare it in the file, for each identity.`,
      )
    this.#behavior()
    if (this.#text('aws-region')) this.region()
    const { dnsProvider } = this.publishing()
    return { dnsProvider, region: first?.region, targets: first && [first, ...others] }
  }

  identity(): Identity | undefined {
    const typed = this.#text('identity')
    if (!typed) {
      return this.#missing(
        'identity',
        msg`${code('identity')} is missing: set it to the domain or the email address that is an SES identity.`,
      )
    }
    const identity = this.#name('identity', typed, parseIdentity(typed))
    if (identity) this.#noteSpelling('identity', typed, identity.name)
    return identity
  }

  desired(identity: Identity | undefined): Desired | undefined {
    const disable = this.#boolean('disable')
    const behavior = this.#behavior()
    const typed = this.#text('mail-from-domain')
    if (disable) {
      if (behavior === 'REJECT_MESSAGE') {
        this.notes.push(
          msg`${code('behavior-on-mx-failure')} has no effect, as ${code('disable')} is ${code('true')}.`,
        )
      }
      if (!typed) return { kind: 'default' }
      return this.#problem(
        msg`${code('mail-from-domain')} is "${typed}", but ${code('disable')} is ${code('true')}: remove one of the two.`,
      )
    }
    if (!typed) {
      if (disable === undefined) return undefined
      return this.#missing(
        'mail-from-domain',
        msg`${code('mail-from-domain')} is empty: set it to a subdomain of the identity's domain, such as ${`bounce.${identity?.domain ?? 'example.com'}`}. To turn the custom MAIL FROM domain off, set ${code('disable')} to ${code('true')}.`,
      )
    }
    const domain = this.#name('mail-from-domain', typed, parseDomainName(typed))
    if (!domain || !identity) return undefined
    this.#noteSpelling('mail-from-domain', typed, domain)
    if (!isStrictChild(domain, identity.domain)) {
      return this.#problem(
        msg`${code('mail-from-domain')} is "${domain}", which is not a subdomain of the identity's domain, ${identity.domain}: use a subdomain of it, such as ${`bounce.${identity.domain}`}.`,
      )
    }
    return behavior && { kind: 'custom', domain, behavior }
  }

  mode(): Mode | undefined {
    const typed = this.#text('mode') || 'apply'
    const mode = MODES.find((name) => name === typed.toLowerCase())
    return (
      mode ??
      this.#problem(
        msg`${code('mode')} is "${typed}": write ${code('apply')}, ${code('plan')} or ${code('check')}.`,
      )
    )
  }

  region(): string | undefined {
    const [source, region] = namedRegion(this.#text('aws-region'), this.#env)
    if (!source || !region) {
      return this.#missing(
        'aws-region',
        msg`${code('aws-region')} is missing, and neither ${code('AWS_REGION')} nor ${code('AWS_DEFAULT_REGION')} is set: set it to the region of the identity, such as ${code('us-east-1')}.`,
      )
    }
    if (!isRegion(region)) return this.#problem(msg`${source} is "${region}", which ${regionSlip(region)}.`)
    if (region.startsWith('cn-')) {
      return this.#problem(msg`${source} is "${region}": Amazon SES is not offered in the regions of China.`)
    }
    if (source !== 'aws-region')
      this.notes.push(msg`${code('aws-region')} is empty: using ${region} from ${source}.`)
    return region
  }

  /** Where to publish: what is named, else what has a zone or a token; a provider is told from the settings of the other. */
  publishing(): { dnsProvider: DnsProviderSource | undefined; zone: ZoneChoice | undefined } {
    const hostedZone = this.#hostedZone()
    const role = this.#role('hosted-zone-role-to-assume')
    const token = this.#cloudflareToken()
    const cloudflareZone = this.#cloudflareZone()
    switch (this.#dnsProvider()) {
      case 'route53':
        return { dnsProvider: { kind: 'route53', role }, zone: hostedZone }
      case 'cloudflare':
        return { dnsProvider: { kind: 'cloudflare', token }, zone: cloudflareZone }
      default:
        return { dnsProvider: undefined, zone: undefined }
    }
  }

  #dnsProvider(): DnsProviderName | undefined {
    const typed = this.#text('dns-provider')
    const provider = providerOf((name) => this.#text(name))
    if (typed && !provider) {
      return this.#problem(
        msg`${code('dns-provider')} is "${typed}": write ${code('route53')} or ${code('cloudflare')}, or leave it out.`,
      )
    }
    this.#checkProviderSettings(provider, typed ? provider : undefined)
    return provider
  }

  #checkProviderSettings(provider: DnsProviderName | undefined, named: DnsProviderName | undefined): void {
    const mayBeComplete = (owner: DnsProviderName) => owner === 'route53' && this.#mayHaveZones
    for (const [owner, name] of PROVIDER_SETTINGS) {
      if (!this.#text(name) || owner === provider) continue
      if (!provider) {
        if (mayBeComplete(owner)) continue
        this.#problem(
          msg`${name} is set without ${PROVIDER_KEYS[owner]}: set that as well, or remove ${name}.`,
        )
        continue
      }
      const choice = named ? msg`${code('dns-provider')} is ${named}` : msg`${PROVIDER_KEYS[provider]} is set`
      this.#problem(
        msg`${name} is for ${PROVIDER_TITLES[owner]}, but ${choice}: keep the inputs of one DNS provider only.`,
      )
    }
    const key = named && PROVIDER_KEYS[named]
    if (key && !this.#text(key) && !mayBeComplete(named)) {
      this.#problem(
        msg`${code('dns-provider')} is ${named}, but ${key} is empty: set it, and check that the secret or variable it comes from exists and is available to this job.`,
      )
    }
  }

  /** Trimmed, and shown nowhere. */
  #cloudflareToken(): string {
    const token = this.#text('cloudflare-api-token')
    if (!/^[\x21-\x7e]*$/.test(token)) {
      this.#problem(
        msg`${code('cloudflare-api-token')} contains whitespace or another character that no API token has: store the token alone, without ${code('Bearer')}.`,
      )
    }
    return token
  }

  #cloudflareZone(): ZoneChoice | undefined {
    const typed = this.#text('cloudflare-zone-id')
    if (!typed) return { kind: 'auto' }
    if (CLOUDFLARE_ID.test(typed.toLowerCase())) return { kind: 'id', id: typed.toLowerCase() }
    return this.#problem(
      msg`${code('cloudflare-zone-id')} is "${typed}", which is not the ID of a Cloudflare zone: it has 32 hexadecimal digits and is on the overview page of the domain. Leave it out to find the zone by name.`,
    )
  }

  #hostedZone(): ZoneChoice | undefined {
    const typed = this.#text('hosted-zone-id')
    if (!typed) return undefined
    if (typed.toLowerCase() === 'auto') return { kind: 'auto' }
    const [, id] = ZONE_ID.exec(typed) ?? []
    if (id) return { kind: 'id', id }
    return this.#problem(msg`${code('hosted-zone-id')} is "${typed}", which ${zoneSlip(typed)}.`)
  }

  dnsServers(): readonly DnsServer[] {
    const typed = this.#text('dns-servers')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
    if (typed.length > MOST_DNS_SERVERS) {
      this.#problem(
        msg`${code('dns-servers')} lists ${typed.length} servers: list ${MOST_DNS_SERVERS} at most.`,
      )
      return []
    }
    return typed.flatMap((part) => {
      const server = parseDnsServer(part)
      if (server) return [server]
      this.#problem(
        msg`${code('dns-servers')} has "${part}", which is not a DNS server: write ${code('host')} or ${code('host:port')}, such as ${code('192.0.2.53:53')} or ${code('[2001:db8::53]:53')}, separated by commas.`,
      )
      return []
    })
  }

  waitMinutes(): number | undefined {
    const typed = this.#text('wait-minutes') || '0'
    const minutes = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(typed) ? Number(typed) : Number.NaN
    if (minutes <= LONGEST_WAIT_MINUTES) return minutes
    const problem = Number.isNaN(minutes)
      ? minutesSlip(typed)
      : msg`is more than ${LONGEST_WAIT_MINUTES}: SES itself gives up after 72 hours`
    return this.#problem(msg`${code('wait-minutes')} is "${typed}", which ${problem}.`)
  }

  /** Without a MAIL FROM domain there are no records, and nothing to wait for; and a check asks no DNS provider. */
  noteIdle({ mode, desired }: { readonly mode: Mode; readonly desired: Desired }): void {
    const isDisabled = desired.kind === 'default'
    const because = isDisabled ? msg`${code('disable')} is ${code('true')}` : msg`${code('mode')} is ${mode}`
    const idle: InputName[] = [
      ...(isDisabled || mode === 'check' ? PUBLISHING_INPUTS : []),
      ...(isDisabled ? (['wait-minutes'] as const) : []),
    ]
    for (const name of idle) {
      if (!/^[0.]*$/.test(this.#text(name))) this.notes.push(msg`${name} has no effect, as ${because}.`)
    }
  }

  comment(): boolean | undefined {
    return this.#boolean('comment')
  }

  githubToken(): string {
    return this.#text('github-token')
  }

  credentials(region: string | undefined): CredentialSource | undefined {
    const sessionName = this.#sessionName()
    if (sessionName && !SESSION_NAME.test(sessionName)) {
      this.#problem(
        msg`${code('role-session-name')} is "${sessionName}": use 2 to 64 letters, digits, and the characters ${code('_+=,.@-')}.`,
      )
    }
    const audience = this.#audience()
    if (/[\s\p{Cc}]/u.test(audience)) {
      this.#problem(
        msg`${code('audience')} is "${audience}", which contains whitespace: the audience of an ID token can't.`,
      )
    }
    if (!this.#text('role-to-assume')) return { kind: 'environment' }
    const role = this.#role('role-to-assume')
    if (!role) return undefined
    const { arn } = role
    const [, partition = ''] = arn.split(':')
    if (region && isKnownSesRegion(region) && partition !== partitionOf(region)) {
      return this.#problem(
        msg`${code('role-to-assume')} is in the partition ${partition}, but ${region} is in ${partitionOf(region)}: a role works only in its own partition.`,
      )
    }
    return role
  }

  #role(input: RoleInput): RoleSource | undefined {
    const arn = this.#text(input)
    if (!arn) return undefined
    if (ROLE_ARN.test(arn)) {
      return { kind: 'role', arn, sessionName: this.#sessionName(), audience: this.#audience() }
    }
    return this.#problem(msg`${input} is "${arn}", which ${roleSlip(arn)}.`)
  }

  #audience(): string {
    return this.#text('audience') || 'sts.amazonaws.com'
  }

  #sessionName(): string {
    const typed = this.#text('role-session-name')
    const run = [this.#env['GITHUB_RUN_ID'], this.#env['GITHUB_RUN_ATTEMPT']].filter(
      (part) => part && /^\d+$/.test(part),
    )
    return typed || ['ses-mail-from', ...run].join('-')
  }

  #behavior(): BehaviorOnMxFailure | undefined {
    const typed = this.#text('behavior-on-mx-failure') || 'UseDefaultValue'
    const behavior = Object.hasOwn(BEHAVIORS, typed.toLowerCase())
      ? BEHAVIORS[typed.toLowerCase()]
      : undefined
    if (behavior) return behavior
    return this.#problem(
      msg`${code('behavior-on-mx-failure')} is "${typed}": write ${code('UseDefaultValue')} or ${code('RejectMessage')}.`,
    )
  }

  #boolean(name: InputName): boolean | undefined {
    const typed = this.#text(name) || 'false'
    if (Object.hasOwn(BOOLEANS, typed)) return BOOLEANS[typed]
    return this.#problem(msg`${name} is "${typed}": write ${code('true')} or ${code('false')}.`)
  }

  #name<T>(name: InputName, typed: string, parsed: Parsed<T>): T | undefined {
    if ('value' in parsed) return parsed.value
    return this.#problem(msg`${name} is "${typed}", which ${parsed.problem}.`)
  }

  #noteSpelling(name: InputName, typed: string, read: string): void {
    if (typed.toLowerCase().replace(/\.$/, '') === read.toLowerCase()) return
    this.notes.push(msg`${name} is read as ${read}, the form in which SES and DNS compare it.`)
  }

  #text(name: InputName): string {
    return this.#overlong.includes(name) ? '' : this.#getInput(name).trim()
  }

  /** Something has to be there, and is not. */
  #missing(name: InputName, problem: Message): undefined {
    return this.#overlong.includes(name) ? undefined : this.#problem(problem)
  }

  #problem(problem: Message): undefined {
    this.problems.push(problem)
  }
}
