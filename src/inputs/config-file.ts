import { constants } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { wordsOf } from '../errors.ts'
import { partitionOf } from '../mail-from/regions.ts'
import { code, type Message, msg } from '../message.ts'
import {
  type InputName,
  isCloudflare,
  LONGEST_INPUT,
  namedRegion,
  PUBLISHING_INPUTS,
  type ReadInput,
  readTarget,
} from './inputs.ts'
import { type Environment, type FileProblem, isCustom, MOST_FILE_PROBLEMS, type Target } from './settings.ts'
import { type MapEntry, type Position, parseYaml, type Tree } from './yaml-tree.ts'

/** What a `config-file` declares, or what is wrong with it. */
export interface ConfigFile {
  /** As the runner and GitHub name it: relative to the workspace, with forward slashes. */
  readonly path: string
  readonly targets: readonly Target[]
  readonly problems: readonly FileProblem[]
  /** Decisions made on the user's behalf. */
  readonly notes: readonly Message[]
}

/** 1 MiB. */
const LARGEST_BYTES = 1_048_576
const MOST_TARGETS = 1_000

const DEFAULT_KEYS = [
  'mail-from-domain',
  'behavior-on-mx-failure',
  'disable',
  'aws-region',
  'hosted-zone-id',
] as const satisfies readonly InputName[]

type Key = (typeof DEFAULT_KEYS)[number] | 'identity'

const ENTRY_KEYS: readonly Key[] = ['identity', ...DEFAULT_KEYS]

/** Reads the file at a path of the workspace, and every target that it declares; never throws. */
export async function readConfigFile(typed: string, input: ReadInput, env: Environment): Promise<ConfigFile> {
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
  const absolute = resolve(workspace, typed)
  const path = relative(workspace, absolute).split(sep).join('/')
  const failed = (message: Message) => unread(path, [{ message }])
  try {
    const text = await readWithin(workspace, absolute)
    return text instanceof Uint8Array
      ? readText(path, text, input, env)
      : failed(msg`${code('config-file')} is "${typed}", which ${text}.`)
  } catch (error) {
    return failed(msg`${code('config-file')} is "${typed}", which can't be read ("${wordsOf(error)}").`)
  }
}

function unread(path: string, problems: readonly FileProblem[]): ConfigFile {
  return { path, targets: [], notes: [], problems }
}

/** The bytes of a file in a folder, or why they are not read. */
async function readWithin(folder: string, path: string): Promise<Uint8Array | Message> {
  const outside = msg`is outside the workspace: give the path of a file in the repository`
  if (!isInside(folder, path)) return outside
  const [real, realFolder] = await Promise.all([realpath(path), realpath(folder)]).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  if (!real || !realFolder)
    return msg`does not exist in the workspace: run ${code('actions/checkout')} before this step, or correct the path`
  if (!isInside(realFolder, real)) return outside
  if (!(await stat(real)).isFile()) return msg`is not a file: give the path of a YAML file in the repository`
  const file = await open(real, constants.O_RDONLY)
  try {
    const buffer = new Uint8Array(LARGEST_BYTES + 1)
    let length = 0
    for (let read = 1; read > 0 && length < buffer.length; length += read)
      ({ bytesRead: read } = await file.read(buffer, length))
    return length > LARGEST_BYTES ? msg`is larger than 1 MiB` : buffer.subarray(0, length)
  } finally {
    await file.close()
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function readText(path: string, bytes: Uint8Array, input: ReadInput, env: Environment): ConfigFile {
  const wrong = (message: Message) => unread(path, [{ message, line: 1, column: 1 }])
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return wrong(msg`The file is not UTF-8.`)
  }
  const { tree, problems } = parseYaml(text)
  if (problems.length > 0)
    return unread(
      path,
      problems
        .slice(0, MOST_FILE_PROBLEMS)
        .map(({ message, ...at }) => ({ message: msg`The file ${message}.`, ...at })),
    )
  if (!tree || (tree.kind === 'value' && tree.value === null))
    return wrong(msg`The file is empty: list the identities under ${code('identities')}.`)
  return new FileReader(input, env).read(path, tree)
}

/** The keys of a map, as far as they are known and have a value. */
type Fields = { readonly [K in Key]?: Tree | undefined }

/** Where a value comes from: the place in the file, or an input. */
interface Declared {
  readonly value: string
  readonly at: Position | undefined
  /** What its placeholders stand for: where that is wrong, so is this, and only that is told. */
  readonly filledFrom?: readonly InputName[]
}

type Declarations = { readonly [Name in InputName]?: Declared | undefined }

/** One pass over the file, which notes every problem. */
class FileReader {
  readonly #input: ReadInput
  readonly #env: Environment
  /** What was read of each map, by the keys that are allowed in it, however many aliases stand for it. */
  readonly #maps = new Map<readonly string[], Map<readonly MapEntry[], Partial<Record<string, Tree>>>>()
  readonly #targets = new Map<string, { readonly target: Target; readonly at: Position }>()
  /** By place and text: the same value may be part of many targets. */
  readonly #problems = new Map<string, FileProblem & Position>()
  readonly #notes = new Map<string, Message>()
  readonly #owners = new Map<string, string>()
  /** Where something is to be published, but no zone is declared. */
  readonly #zoneless: { readonly target: Target; readonly at: Position }[] = []

  constructor(input: ReadInput, env: Environment) {
    this.#input = input
    this.#env = env
  }

  read(path: string, tree: Tree): ConfigFile {
    const top = this.#fields(tree, ['defaults', 'identities'], msg`The file`)
    if (top) this.#readParts(tree, top)
    const targets = Array.from(this.#targets.values(), ({ target }) => target)
    if (targets.some(({ zone }) => zone)) this.#checkZones()
    const problems = [...this.#problems.values()].toSorted(byPlace)
    return { path, targets, problems, notes: [...this.#notes.values()] }
  }

  #readParts(tree: Tree, top: { readonly defaults?: Tree; readonly identities?: Tree }): undefined {
    const defaults = top.defaults ? this.#fields(top.defaults, DEFAULT_KEYS, msg`${code('defaults')}`) : {}
    // Without its defaults nearly every entry would lack something.
    if (!defaults) return undefined
    this.#checkDefaults(defaults)
    const { identities } = top
    if (!identities) this.#problem(tree, msg`${code('identities')} is missing: list the identities under it.`)
    else if (identities.kind !== 'list')
      this.#problem(
        identities,
        msg`${code('identities')} is not a list: begin each identity with ${code('-')}.`,
      )
    else if (identities.items.length === 0)
      this.#problem(identities, msg`${code('identities')} is empty: list at least one identity.`)
    else this.#readEntries(identities.items, defaults)
  }

  #readEntries(items: readonly Tree[], defaults: Fields): undefined {
    let declared = 0
    for (const item of items) {
      if (this.#problems.size >= MOST_FILE_PROBLEMS) return undefined
      const regions = this.#regions(item, defaults)
      // Right or wrong: what bounds the time is how often something is read.
      declared += Math.max(1, regions.length)
      if (declared > MOST_TARGETS)
        return this.#problem(
          item,
          msg`The file declares more than ${MOST_TARGETS} targets: split it, and run a step for each part.`,
        )
      for (const { fields, region } of regions) this.#readTarget(item, fields, defaults, region)
    }
  }

  /** An entry with each of its regions; a region that is not in the file comes from the inputs. */
  #regions(item: Tree, defaults: Fields) {
    const fields: Fields | undefined =
      item.kind === 'value' && typeof item.value === 'string'
        ? { identity: item }
        : this.#fields(
            item,
            ENTRY_KEYS,
            msg`An entry of ${code('identities')}`,
            msg`neither a string nor a map`,
          )
    if (!fields) return []
    const regions = isSet(fields['aws-region']) ? fields['aws-region'] : defaults['aws-region']
    return this.#regionsIn(regions).map((region) => ({ fields, region }))
  }

  #regionsIn(regions: Tree | undefined): readonly (Tree | undefined)[] {
    if (regions?.kind !== 'list') return [regions]
    if (regions.items.length === 0)
      this.#problem(
        regions,
        msg`${code('aws-region')} is an empty list: name at least one region, or leave it out.`,
      )
    return regions.items
  }

  /** A default that is wrong is told also where every entry has a value of its own. */
  #checkDefaults(defaults: Fields): void {
    for (const region of this.#regionsIn(defaults['aws-region']).slice(0, MOST_TARGETS)) {
      const declared = this.#declared({}, defaults, region)
      if (!declared) continue
      for (const { input, message } of readTarget((name) => declared(name).value, this.#env).problems) {
        const { at } = declared(input)
        // A MAIL FROM domain is right or wrong for an identity.
        if (at && input !== 'mail-from-domain') this.#problem(at, message)
      }
    }
  }

  #readTarget(item: Tree, entry: Fields, defaults: Fields, region: Tree | undefined): undefined {
    const declared = this.#declared(entry, defaults, region)
    if (!declared) return undefined
    const { target, problems, notes } = readTarget((name) => declared(name).value, this.#env)
    for (const note of notes) this.#notes.set(note.plain(), note)
    const wrong = new Set(problems.map(({ input }) => input))
    for (const { input, message } of problems) {
      const { value, at, filledFrom = [] } = declared(input)
      // What an input says is checked with the inputs.
      const isOfFile = at !== undefined || value === ''
      if (isOfFile && !filledFrom.some((name) => wrong.has(name))) this.#problem(at ?? item, message)
    }
    if (!target) return undefined
    if (isCustom(target) && lacksZone(declared)) this.#zoneless.push({ target, at: item })
    return this.#addTarget(target, item, region ?? item)
  }

  /** Unless it is there already, or belongs to another account. */
  #addTarget(target: Target, item: Tree, region: Position): undefined {
    const key = `${target.region} ${target.identity.name}`
    const earlier = this.#targets.get(key)
    if (earlier?.at === item)
      return this.#problem(region, msg`${code('aws-region')} lists ${target.region} twice: remove one.`)
    if (earlier)
      return this.#problem(
        item,
        msg`${target.identity.name} in ${target.region} is declared twice: line ${earlier.at.line} has it already.`,
      )
    const [first] = this.#targets.values()
    if (first && partitionOf(first.target.region) !== partitionOf(target.region))
      return this.#problem(
        region,
        msg`${target.region} is in a different partition from ${first.target.region}, so it is in another AWS account: use one file and one step per account.`,
      )
    this.#targets.set(key, { target: this.#withOwner(target), at: item })
  }

  /** With `dns-provider: route53`, an entry without a zone is a problem. Where no entry has one, the inputs report it. */
  #checkZones(): void {
    for (const { target, at } of this.#zoneless)
      this.#problem(
        at,
        msg`${target.identity.name} has no ${code('hosted-zone-id')}, but ${code('dns-provider')} is ${code('route53')}: set it here or under ${code('defaults')}, or write ${code('none')} to publish nothing.`,
      )
  }

  /** The MX record of a name is that of the region that is first to declare it. */
  #withOwner(target: Target): Target {
    if (target.desired.kind === 'default') return target
    const { domain } = target.desired
    const mxRegion = this.#owners.get(domain) ?? target.region
    this.#owners.set(domain, mxRegion)
    return { ...target, mxRegion }
  }

  /** The value of each key for one target: that of the entry, else of the defaults, else of the input. */
  #declared(
    entry: Fields,
    defaults: Fields,
    region: Tree | undefined,
  ): ((name: InputName) => Declared) | undefined {
    const own = this.#texts(entry)
    const common = this.#texts(defaults)
    const regions = this.#texts({ 'aws-region': region })
    if (!own || !common || !regions) return undefined
    const disables = isTrue(own.disable?.value)
    const declares = own['mail-from-domain'] !== undefined && own.disable === undefined
    const sources: Declarations = {
      ...common,
      ...(disables && { 'mail-from-domain': undefined }),
      ...(declares && { disable: undefined }),
      ...own,
      ...regions,
    }
    const zone = sources['hosted-zone-id']
    const isNone = zone?.value.trim().toLowerCase() === 'none'
    if (zone?.at && !isNone && isCloudflare(this.#input))
      this.#problem(
        zone.at,
        msg`${code('hosted-zone-id')} is a Route 53 zone, but records are published in Cloudflare: leave it out, or write ${code('none')} to publish nothing.`,
      )
    const domain = this.#fillIn(sources)
    const [unknown] = /\{(?!(?:domain|region)\})[^{}]*\}/.exec(readable(domain?.value)) ?? []
    if (domain?.at && unknown)
      return this.#problem(
        domain.at,
        msg`${code('mail-from-domain')} has the unknown placeholder ${unknown}: use ${code('{domain}')} or ${code('{region}')}.`,
      )
    const filled = {
      ...sources,
      'mail-from-domain': domain,
      'hosted-zone-id': isNone ? undefined : zone,
    }
    const inputs: readonly InputName[] = [
      'behavior-on-mx-failure',
      'aws-region',
      ...(isNone ? [] : PUBLISHING_INPUTS),
    ]
    return (name) => filled[name] ?? { value: inputs.includes(name) ? this.#input(name) : '', at: undefined }
  }

  /** `{domain}` and `{region}` in the MAIL FROM domain. */
  #fillIn(sources: Declarations): Declared | undefined {
    const domain = sources['mail-from-domain']
    const template = readable(domain?.value)
    const identity = readable(sources.identity?.value).trim()
    const typed = sources['aws-region']?.value ?? this.#input('aws-region')
    const [, region = ''] = namedRegion(typed, this.#env)
    const values: Readonly<Record<string, string>> = {
      '{domain}': identity.slice(identity.lastIndexOf('@') + 1).replace(/\.$/, ''),
      '{region}': region,
    }
    return (
      domain && {
        ...domain,
        value: template.replace(/\{(?:domain|region)\}/g, (name) => values[name] ?? name) || domain.value,
        filledFrom: [
          ...(template.includes('{domain}') ? (['identity'] as const) : []),
          ...(template.includes('{region}') ? (['aws-region'] as const) : []),
        ],
      }
    )
  }

  /** The values as they would be typed as inputs; an empty one is none. Undefined where one has the wrong type. */
  #texts(fields: Fields): Declarations | undefined {
    const typed = (Object.entries(fields) as [Key, Tree | undefined][]).flatMap(([name, at]) => {
      if (!at || (name === 'aws-region' && at.kind === 'list')) return []
      const value = textOf(name, at)
      if (value === undefined) this.#problem(at, aboutType(name, at))
      return [{ name, value, at }]
    })
    if (typed.some(({ value }) => value === undefined)) return undefined
    return Object.fromEntries(
      typed.flatMap(({ name, value = '', at }) => (value.trim() === '' ? [] : [[name, { value, at }]])),
    )
  }

  /** Undefined where the tree is no map. */
  #fields<K extends string>(
    tree: Tree,
    keys: readonly K[],
    subject: Message,
    isOther = msg`not a map`,
  ): Partial<Record<K, Tree>> | undefined {
    const fields: Partial<Record<K, Tree>> = {}
    const list = keys.join(', ')
    if (tree.kind !== 'map')
      return this.#problem(tree, msg`${subject} is ${isOther}: the allowed keys are ${list}.`)
    const maps = this.#maps.get(keys) ?? new Map()
    this.#maps.set(keys, maps)
    const known = maps.get(tree.entries)
    if (known) return known
    maps.set(tree.entries, fields)
    for (const { key, value } of tree.entries) {
      const name = keys.find((known) => key.kind === 'value' && known === key.value)
      if (!name)
        this.#problem(
          key,
          msg`${subject} has ${key.kind === 'value' ? msg`the unknown key ${String(key.value)}` : msg`a key that isn't a string`}: the allowed keys are ${list}.`,
        )
      else if (fields[name]) this.#problem(key, msg`${subject} has the key ${name} twice.`)
      else fields[name] = value
    }
    return fields
  }

  #problem({ line, column }: Position, message: Message): undefined {
    if (this.#problems.size < MOST_FILE_PROBLEMS)
      this.#problems.set(JSON.stringify([line, column, message.parts]), { message, line, column })
  }
}

function byPlace(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}

/** Whether Route 53 is named, and no zone; beside the zone `none`, no provider is declared. */
function lacksZone(declared: (name: InputName) => Declared): boolean {
  const provider = declared('dns-provider').value.trim().toLowerCase()
  return provider === 'route53' && declared('hosted-zone-id').value === ''
}

/** What is longer than an input may be is wrong as it is: it is not searched, and nothing is put into it. */
function readable(value = ''): string {
  return value.length > LONGEST_INPUT ? '' : value
}

function textOf(name: Key, tree: Tree): string | undefined {
  const value = tree.kind === 'value' ? tree.value : undefined
  if (name === 'disable' && typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : undefined
}

function aboutType(name: Key, tree: Tree): Message {
  if (tree.kind === 'value' && tree.value === null)
    return msg`${name} has no value: give it one, or leave it out.`
  if (tree.kind === 'map')
    return msg`${name} is a map, not a string: put it in quotation marks, as ${code('{')} begins a map.`
  if (name === 'disable') return msg`${name} is not ${code('true')} or ${code('false')}.`
  return name === 'aws-region'
    ? msg`${name} is not a string or a list of strings.`
    : msg`${name} is not a string.`
}

function isSet(tree: Tree | undefined): tree is Tree {
  return (
    tree !== undefined &&
    !(tree.kind === 'value' && typeof tree.value === 'string' && tree.value.trim() === '')
  )
}

function isTrue(value: string | undefined): boolean {
  return value?.trim().toLowerCase() === 'true'
}
