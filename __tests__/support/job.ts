import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, vi } from 'vitest'
import { ActionsRunner, type Runner } from '../../src/github/runner.ts'
import { isolate } from './loopback.ts'

/**
 * The runner's side of a step that runs in this process: what it makes of the standard output and of the files, by the code of
 * actions/runner (ActionCommand, FileCommandManager), which is stricter than the documentation.
 */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface Told {
  /** What is printed and is no command. */
  readonly lines: readonly string[]
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly failed: boolean
}

// One for all jobs of a file: the toolkit remembers the place of the summary.
const folder = mkdtempSync(join(tmpdir(), 'job-'))
const [OUTPUT, SUMMARY] = [join(folder, 'output'), join(folder, 'summary')]
afterAll(() => rmSync(folder, { recursive: true }))

/** Does something with the real runner and such environment variables, and gives what it told the runner. */
export async function inJob(
  variables: Readonly<Record<string, string>>,
  act: (runner: Runner) => Promise<unknown>,
): Promise<Told> {
  isolate()
  const files = { GITHUB_OUTPUT: OUTPUT, GITHUB_STEP_SUMMARY: SUMMARY, RUNNER_DEBUG: '1' }
  for (const [name, value] of Object.entries({ ...variables, ...files })) vi.stubEnv(name, value)
  for (const file of [OUTPUT, SUMMARY]) writeFileSync(file, '')
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const { exitCode } = process
  process.exitCode = 0
  try {
    await act(new ActionsRunner())
    const lines = written.mock.calls
      .map(([text]) => String(text))
      .join('')
      .split(/\r\n|\r|\n/)
    const commands = lines.map(readCommand)
    return {
      lines: lines.filter((_, i) => !commands[i]),
      commands: commands.filter((command) => command !== undefined),
      outputs: readOutputs(readFileSync(OUTPUT, 'utf8')),
      summary: readFileSync(SUMMARY, 'utf8'),
      failed: Number(process.exitCode) !== 0,
    }
  } finally {
    process.exitCode = exitCode
    written.mockRestore()
    vi.unstubAllEnvs()
  }
}

/** `::name key=value,key=value::message`, after any white space. */
function readCommand(line: string): Command | undefined {
  const [, name = '', list = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
  if (!name) return undefined
  const properties = list.split(',').flatMap((pair) => {
    const [key = '', ...value] = pair.trim().split('=')
    return key ? [[key, unescaped(value.join('='))]] : []
  })
  return { name, properties: Object.fromEntries(properties), message: unescaped(message) }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '%25': '%',
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
}

function unescaped(text: string): string {
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => ESCAPES[code] ?? '')
}

/** `name=value`, or `name<<delimiter`, the lines of the value, and the delimiter alone; anything else fails the step. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (!name || (sign === '<<' && !rest)) throw new Error(`Invalid format '${line}'`)
    outputs[name] = sign === '=' ? rest : linesUntil(rest, lines).join('\n')
  }
  return outputs
}

function linesUntil(delimiter: string, lines: string[]): readonly string[] {
  const end = lines.indexOf(delimiter)
  if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`)
  const value = lines.slice(0, end)
  lines.splice(0, end + 1)
  return value
}
