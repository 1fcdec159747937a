import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What `npm ci` brings onto the machine that builds the bundle. */

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const packages: [string, Record<string, unknown>][] = Object.entries(read('package-lock.json').packages)
const installed = packages.filter(([folder]) => folder !== '')

test('only the packages that package.json names may run a script at their install', () => {
  const wanting = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder)
  expect(wanting).toEqual(
    Object.keys(read('package.json').allowScripts).map((name) => `node_modules/${name}`),
  )
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m)
})

test('every package is held by its hash, and none comes from a place of its own', () => {
  for (const [folder, { integrity, resolved, link }] of installed) {
    expect([folder, typeof integrity, resolved, link]).toEqual([folder, 'string', undefined, undefined])
  }
})

test('every direct dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = read('package.json')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/)
})
