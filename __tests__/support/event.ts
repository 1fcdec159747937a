import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The file of an event as the runner writes it, for the length of the test; a string is written as it is. */
export function payloadFile(payload: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'event-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return path
}

/** The variables of a run for a pull request of `octo-org/octo-repo` whose branch is in that repository; `null`: in none any more. */
export function pullRequestFrom(repository: string | null): Record<string, string> {
  const repo = repository === null ? null : { full_name: repository }
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_EVENT_PATH: payloadFile({ pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo } } }),
  }
}
