import { EOL } from 'node:os'
import { cut, type Message } from '../message.ts'
import { rememberSecret, withoutSecrets } from '../secrets.ts'
import { issueCommand, issueFileCommand, prepareKeyValueMessage } from './toolkit.ts'

/** The runner of GitHub Actions, as far as this Action speaks to it ("Workflow commands for GitHub Actions"). */
export interface Runner {
  /** The input as typed, without the white space around it; `''` when unset. */
  input(name: string): string
  log(line: Message): void
  /** Shown only when the user has switched debug logging on (`ACTIONS_STEP_DEBUG`). */
  debug(line: Message): void
  notice(title: string, message: Message): void
  warning(title: string, message: Message): void
  /** An error annotation that leaves the result of the step alone; on a line of a file where a place is given. */
  error(title: string, message: Message, place?: Place): void
  /** An error annotation; the step fails with exit code 1 once the process has ended of its own accord. */
  fail(title: string, message: Message): void
  /** Throws when the file of the runner cannot be written. */
  output(values: Readonly<Record<string, string>>): void
  /** Shows Markdown on the summary page of the run; throws when the file of the runner cannot be written. */
  summary(markdown: string): void
  /** Makes a secret unprintable, here and in the rest of the job. */
  mask(secret: string): void
}

/** A place in a file of the repository, as annotations name it. */
export interface Place {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly col: number
}

/** The runner that started this process, by standard output and the files that it names. */
export class ActionsRunner implements Runner {
  input(name: string): string {
    return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  }

  log(line: Message): void {
    process.stdout.write(`${line.plain()}\n`)
  }

  debug(line: Message): void {
    if (process.env['RUNNER_DEBUG'] === '1') issueCommand('debug', {}, line.plain())
  }

  notice(title: string, message: Message): void {
    issueCommand('notice', { title }, annotation(message))
  }

  warning(title: string, message: Message): void {
    issueCommand('warning', { title }, annotation(message))
  }

  error(title: string, message: Message, place?: Place): void {
    issueCommand('error', { title, ...place }, annotation(message))
  }

  fail(title: string, message: Message): void {
    this.error(title, message)
    process.exitCode = 1
  }

  output(values: Readonly<Record<string, string>>): void {
    const lines = Object.entries(values).map(([name, value]) =>
      prepareKeyValueMessage(name, withoutSecrets(value)),
    )
    issueFileCommand('OUTPUT', lines.join(EOL))
  }

  summary(markdown: string): void {
    issueFileCommand('STEP_SUMMARY', withoutSecrets(markdown))
  }

  mask(secret: string): void {
    if (rememberSecret(secret)) issueCommand('add-mask', {}, secret)
  }
}

/** The runner cuts an annotation there without a word. */
const LONGEST_ANNOTATION = 4096

function annotation(message: Message): string {
  return cut(message.plain(), LONGEST_ANNOTATION)
}
