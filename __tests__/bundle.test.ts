import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** `dist` is what users run, so it must be what the sources build to. */

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))

test('dist is what the sources build to, byte for byte: else run `npm run build`', {
  timeout: 120_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    execFileSync(process.execPath, ['scripts/build.ts', folder], { stdio: 'pipe' })
    const fresh = contents(folder)
    const committed = contents('dist')
    expect(Object.keys(committed)).toEqual(Object.keys(fresh))
    for (const [name, bytes] of Object.entries(fresh)) expect(committed[name]?.equals(bytes), name).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
