import * as core from '@actions/core'
import { type Message, oneLine } from '../message.ts'

/**
 * The runner of GitHub Actions, as far as this Action speaks to it. Whatever leaves through here is free of the secrets that were
 * masked before, also where the runner would not hide them: in outputs and in the summary.
 */
export interface Runner {
  /** The input as typed; `''` when unset. */
  input(name: string): string
  log(line: Message): void
  /** Shown only when the user has switched debug logging on (`ACTIONS_STEP_DEBUG`). */
  debug(line: Message): void
  notice(title: string, message: Message): void
  warning(title: string, message: Message): void
  /** An error annotation; the step fails with exit code 1 once the process has ended by itself. */
  fail(title: string, message: Message): void
  output(name: string, value: string): void
  /** Shows Markdown on the summary page of the run; a summary that cannot be written is only logged. */
  summary(markdown: string): Promise<void>
  /** Makes a secret unprintable, here and in the rest of the job. */
  mask(secret: string): void
}

/** No real secret is shorter; the `test` of a local stand-in is, and must not punch holes into domain names. */
const SHORTEST_SECRET = 16

export class ActionsRunner implements Runner {
  readonly #secrets = new Set<string>()

  input(name: string): string {
    return core.getInput(name)
  }

  log(line: Message): void {
    core.info(this.#line(line))
  }

  debug(line: Message): void {
    if (core.isDebug()) core.debug(this.#line(line))
  }

  notice(title: string, message: Message): void {
    core.notice(this.#line(message), { title })
  }

  warning(title: string, message: Message): void {
    core.warning(this.#line(message), { title })
  }

  fail(title: string, message: Message): void {
    core.error(this.#line(message), { title })
    process.exitCode = core.ExitCode.Failure
  }

  output(name: string, value: string): void {
    core.setOutput(name, this.#redact(value))
  }

  async summary(markdown: string): Promise<void> {
    try {
      await core.summary.addRaw(this.#redact(markdown), true).write()
    } catch (error) {
      core.info(
        oneLine(
          this.#redact(`The job summary was not written: ${error instanceof Error ? error.message : error}`),
        ),
      )
    }
  }

  mask(secret: string): void {
    if (secret === '' || this.#secrets.has(secret)) return
    this.#secrets.add(secret)
    core.setSecret(secret)
  }

  #line(message: Message): string {
    return this.#redact(message.plain())
  }

  #redact(text: string): string {
    return [...this.#secrets]
      .filter((secret) => secret.length >= SHORTEST_SECRET)
      .reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text)
  }
}
