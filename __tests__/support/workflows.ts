import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { readMetadata } from '../../sandbox/runner.ts'
import { read } from './pages.ts'

/** Workflows, read and linted: those that users copy, and our own. */

export interface Workflow {
  readonly on?: unknown
  readonly concurrency?: { readonly group: string }
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Job {
  readonly if?: string
  readonly needs?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: { readonly include?: readonly Readonly<Record<string, string>>[] } }
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

export interface Step {
  readonly name?: string
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly shell?: string
  readonly run?: string
  readonly 'working-directory'?: string
}

/** How users name this Action. */
export const OURS = 'OWNER/ses-mail-from-action@v1'

const metadata = await readMetadata()

export const readWorkflow = (path: string): Workflow => parse(read(path)) as Workflow

export function workflowsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
}

/** What each `uses:` of a file names, with the comment beside it. */
export function referencesIn(path: string): string[] {
  return read(path).match(/(?<=^\s*(?:- )?uses: ).*/gm) ?? []
}

/** A commit, and the version that it is. */
export const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

export const scriptsOf = ({ jobs }: Workflow): string[] =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))

// It is no npm package; CI installs it.
export const isActionlintHere = spawnSync('actionlint', ['-version']).error === undefined

export function actionlint(paths: readonly string[]): { status: number | null; findings: string } {
  const { stdout, status } = spawnSync('actionlint', paths)
  return { status, findings: stdout.toString() }
}

// Node.js takes JSON only with an import attribute, which the language service leaves out as it is made for bundlers.
// (`registerHooks` is the newer way, and is not in Node.js 20.)
register(
  `data:text/javascript,${encodeURIComponent(`
    export function load(url, context, next) {
      return next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)
    }`)}`,
)

/** What GitHub's own language service, the one of its editors, finds in a workflow or in an action.yml. */
export async function lint(path: string, text: string): Promise<string[]> {
  const { validate } = await import('@actions/languageservice')
  // It tells the two kinds of file apart by where they are, and remembers each by its address.
  const address = path.endsWith('action.yml') ? path : `.github/workflows/${encodeURIComponent(path)}`
  const findings = await validate(TextDocument.create(`file:///${address}`, 'yaml', 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => {
        // Of other actions it is not known which inputs they take.
        const known = OURS.startsWith(`${owner}/${name}@`) ? { inputs: metadata.inputs } : {}
        return { name, description: '', ...known }
      },
    },
  })
  return findings.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`)
}
