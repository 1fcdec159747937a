import * as core from '@actions/core'
import type { Message } from '../message.ts'
import { rememberSecret, withoutSecrets } from '../secrets.ts'

/** The runner of GitHub Actions, as far as this Action speaks to it. */
export interface Runner {
  /** The input as typed; `''` when unset. */
  input(name: string): string
  log(line: Message): void
  /** Shown only when the user has switched debug logging on (`ACTIONS_STEP_DEBUG`). */
  debug(line: Message): void
  notice(title: string, message: Message): void
  warning(title: string, message: Message): void
  /** An error annotation that leaves the result of the step alone. */
  error(title: string, message: Message): void
  /** An error annotation; the step fails with exit code 1 once the process has ended by itself. */
  fail(title: string, message: Message): void
  /** Throws when the file of the runner cannot be written. */
  output(name: string, value: string): void
  /** Shows Markdown on the summary page of the run; throws when the file of the runner cannot be written. */
  summary(markdown: string): Promise<void>
  /** Makes a secret unprintable, here and in the rest of the job. */
  mask(secret: string): void
}

export class ActionsRunner implements Runner {
  input(name: string): string {
    return core.getInput(name)
  }

  log(line: Message): void {
    core.info(line.plain())
  }

  debug(line: Message): void {
    if (core.isDebug()) core.debug(line.plain())
  }

  notice(title: string, message: Message): void {
    core.notice(message.plain(), { title })
  }

  warning(title: string, message: Message): void {
    core.warning(message.plain(), { title })
  }

  error(title: string, message: Message): void {
    core.error(message.plain(), { title })
  }

  fail(title: string, message: Message): void {
    this.error(title, message)
    process.exitCode = core.ExitCode.Failure
  }

  output(name: string, value: string): void {
    core.setOutput(name, withoutSecrets(value))
  }

  async summary(markdown: string): Promise<void> {
    await core.summary.addRaw(withoutSecrets(markdown), true).write()
  }

  mask(secret: string): void {
    if (rememberSecret(secret)) core.setSecret(secret)
  }
}
