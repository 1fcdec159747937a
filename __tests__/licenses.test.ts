import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { licensesOf } from '../scripts/licenses.ts'

/** The licenses that ship beside the bundle, of packages made up for it. */

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function addPackage(name: string, license: string | undefined, files: Record<string, string> = {}): string {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

test('names each package with its version, and has each text once', () => {
  const text = licensesOf([
    addPackage('one', 'MIT', { LICENSE: 'Of Ada.  \n' }),
    addPackage('two', 'MIT', { 'license.md': 'Of Ada.' }),
    addPackage('three', 'ISC', { 'LICENSE.txt': 'Of Bob.' }),
  ])
  expect(text).toContain('\none 1.2.3 (MIT)\ntwo 1.2.3 (MIT)\n\nOf Ada.\n')
  expect(text).toContain('\nthree 1.2.3 (ISC)\n\nOf Bob.\n')
  expect(text.match(/Of Ada/g)).toHaveLength(1)
})

test('has the notice of a package, and gives Apache-2.0 to a package that ships no text of it', () => {
  const text = licensesOf([
    addPackage('one', 'Apache-2.0'),
    addPackage('two', 'Apache-2.0', { LICENSE: 'Apache License' }),
    addPackage('three', 'Apache-2.0', { LICENSE: 'Apache License', NOTICE: 'Made by Ada.' }),
  ])
  expect(text).toContain('one 1.2.3 (Apache-2.0)\ntwo 1.2.3 (Apache-2.0)\n\nApache License')
  expect(text).toContain('three 1.2.3 (Apache-2.0)\n\nApache License\n\nMade by Ada.')
})

test('does not ship what it may not, and names all of it', () => {
  const folders = [
    addPackage('fine', 'MIT', { LICENSE: 'Of Ada.' }),
    addPackage('viral', 'GPL-3.0-only', { LICENSE: 'Copyleft' }),
    addPackage('nameless', 'MIT'),
    addPackage('none', undefined),
  ]
  expect(() => licensesOf(folders)).toThrow(
    'Licenses that cannot be shipped: viral 1.2.3 (GPL-3.0-only), nameless 1.2.3 (MIT), none 1.2.3 (none).',
  )
})

test('does not ship Apache-2.0 where no package has its text', () => {
  expect(() => licensesOf([addPackage('one', 'Apache-2.0')])).toThrow('one 1.2.3 (Apache-2.0)')
})
