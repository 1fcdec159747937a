import type { Runner } from '../../src/github/runner.ts'
import type { Message } from '../../src/message.ts'

/** A runner that remembers what it was told. */
export class FakeRunner implements Runner {
  readonly inputs: Readonly<Record<string, string>>
  readonly logs: string[] = []
  readonly debugs: string[] = []
  readonly notices: string[] = []
  readonly warnings: string[] = []
  readonly errors: { readonly title: string; readonly text: string }[] = []
  readonly failures: { readonly title: string; readonly text: string }[] = []
  readonly outputs: Record<string, string> = {}
  readonly summaries: string[] = []

  constructor(inputs: Readonly<Record<string, string>> = {}) {
    this.inputs = inputs
  }

  input(name: string): string {
    return this.inputs[name] ?? ''
  }

  log(line: Message): void {
    this.logs.push(line.plain())
  }

  debug(line: Message): void {
    this.debugs.push(line.plain())
  }

  notice(_title: string, message: Message): void {
    this.notices.push(message.plain())
  }

  warning(_title: string, message: Message): void {
    this.warnings.push(message.plain())
  }

  error(title: string, message: Message): void {
    this.errors.push({ title, text: message.plain() })
  }

  fail(title: string, message: Message): void {
    this.failures.push({ title, text: message.plain() })
  }

  output(values: Readonly<Record<string, string>>): void {
    Object.assign(this.outputs, values)
  }

  summary(markdown: string): void {
    this.summaries.push(markdown)
  }

  mask(): void {}
}
