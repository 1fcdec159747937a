import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'

/** Runs the committed bundle as the runner of GitHub Actions would: on its Node, with its variables and command files. */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
/** The npm package `node`, pinned to the major version that action.yml names. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
const NETWORK_OFF = join(ROOT, 'sandbox', 'loopback-only.ts')

/** action.yml, as far as it is read here. */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export async function readMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata
}

/** What a workflow says of the step. */
export interface Step {
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The webhook payload of the event that triggered the workflow. */
  readonly event?: unknown
  /** What `${{ github.token }}` stands for; empty by default. */
  readonly token?: string
}

export interface StepOptions {
  /** Another bundle than the committed one. */
  readonly main?: string
  /** The executable of another Node than the runner's. */
  readonly node?: string
  /** Called with the log so far whenever a line came, to cancel the step at a certain point. */
  readonly onLog?: (log: string, kill: Kill) => void
  /** Called when the process has begun, to cancel the step at a moment that no line of the log tells. */
  readonly onStart?: (kill: Kill) => void
}

/** Sends the step a signal, as the runner does when a job is canceled. */
export type Kill = (signal: NodeJS.Signals) => void

export interface StepResult {
  readonly exitCode: number | null
  /** Standard output and standard error, as they came. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
  readonly milliseconds: number
}

/** Runs one step to its end. */
export async function runStep(step: Step, options: StepOptions = {}): Promise<StepResult> {
  const metadata = await readMetadata()
  const folder = await mkdtemp(join(tmpdir(), 'ses-mail-from-'))
  const outputFile = join(folder, 'output')
  const summaryFile = join(folder, 'summary')
  try {
    await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])
    const env = {
      ...machine(folder, options.node ? await inJavaScript(NETWORK_OFF, folder) : NETWORK_OFF),
      ...JOB,
      ...inputVariables(metadata, step),
      ...(await eventVariables(folder, step.event)),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...step.env,
    }
    const { exitCode, log, milliseconds } = await spawnNode(
      options.main ?? join(ROOT, metadata.runs.main),
      env,
      options,
    )
    const outputs = parseCommandFile(await readFile(outputFile, 'utf8'))
    return { exitCode, log, outputs, summary: await readFile(summaryFile, 'utf8'), milliseconds }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Nothing of this machine's own configuration may reach the step. */
function machine(home: string, preloaded: string): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    NODE_OPTIONS: `--import=${pathToFileURL(preloaded).href}`,
  }
}

/** Older Nodes know no TypeScript. */
async function inJavaScript(path: string, folder: string): Promise<string> {
  const target = join(folder, 'preloaded.mjs')
  await writeFile(target, stripTypeScriptTypes(await readFile(path, 'utf8')))
  return target
}

/** "Default environment variables", as far as they matter here. */
const JOB = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_NUMBER: '10',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad',
  RUNNER_OS: 'Linux',
}

/** The one expression that a default may be. */
const TOKEN_EXPRESSION = /^\$\{\{ github\.token \}\}$/

/** `INPUT_<NAME>`: upper case, hyphens kept, defaults filled in. */
function inputVariables(
  metadata: ActionMetadata,
  { with: given = {}, token = '' }: Step,
): Record<string, string> {
  const names = Object.keys(metadata.inputs)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown) throw new Error(`action.yml declares no input ${unknown}`)
  const defaultOf = (name: string) =>
    metadata.inputs[name]?.default?.replace(TOKEN_EXPRESSION, () => token) ?? ''
  return Object.fromEntries(
    names.map((name) => [`INPUT_${name.toUpperCase()}`, given[name] ?? defaultOf(name)]),
  )
}

/** The payload is a file, where there is one. */
async function eventVariables(folder: string, event: unknown): Promise<Record<string, string>> {
  if (event === undefined) return {}
  const path = join(folder, 'event.json')
  await writeFile(path, JSON.stringify(event))
  return { GITHUB_EVENT_PATH: path }
}

async function spawnNode(
  script: string,
  env: Record<string, string>,
  { node = NODE, onLog, onStart }: StepOptions,
) {
  const begin = performance.now()
  const child = spawn(node, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill: Kill = (signal) => child.kill(signal)
  onStart?.(kill)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
      onLog?.(log, kill)
    })
  }
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, log, milliseconds: performance.now() - begin }
}

/** Reads `name<<delimiter … delimiter` blocks ("Workflow commands", Multiline strings). */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(
    /^([^\r\n<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2(?:\r?\n|$)/gm,
  )) {
    values[name] = value
  }
  return values
}
