import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { NODE } from '../sandbox/runner.ts'

/** The pictures of the README show what the step really shows: the Markdown beside each is that of a run. */

test('the Markdown of the pictures is what the bundle shows: else run `npm run pictures`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // Without a browser, as screenshots differ from one machine to the next.
  execFileSync(NODE, ['scripts/pictures.ts', folder], {
    stdio: 'pipe',
    env: { ...process.env, PATH: '', CHROMIUM: 'none' },
  })
  for (const name of ['plan', 'summary', 'failure'].map((name) => `${name}.md`)) {
    const committed = readFileSync(join('docs', 'pictures', name), 'utf8')
    expect(readFileSync(join(folder, name), 'utf8'), name).toBe(committed)
  }
})

test('the README shows no picture that is not there', () => {
  const shown = readFileSync('README.md', 'utf8').match(/docs\/pictures\/[\w-]+\.\w+/g) ?? []
  expect(shown).not.toEqual([])
  expect(shown.filter((path) => !existsSync(path))).toEqual([])
})
