import { expect, test } from 'vitest'
import { read } from './support/pages.ts'

/** What `npm ci` brings onto the machine that builds the bundle. */

interface LockedPackage {
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const readJson = (file: string) => JSON.parse(read(file))
const packages: [string, LockedPackage][] = Object.entries(readJson('package-lock.json').packages)
const installed = packages.filter(([folder]) => folder !== '')

test('only the packages that package.json names may run a script at their install', () => {
  const wanting = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder)
  expect(wanting).toEqual(
    Object.keys(readJson('package.json').allowScripts).map((name) => `node_modules/${name}`),
  )
  expect(read('.npmrc')).toMatch(/^strict-allow-scripts=true$/m)
})

test('every package is held by its hash, and none comes from a place of its own', () => {
  for (const [folder, { integrity, resolved, link }] of installed) {
    expect([folder, typeof integrity, resolved, link]).toEqual([folder, 'string', undefined, undefined])
  }
})

test('the lock file has the binaries of every platform', () => {
  // npm drops those of other platforms when it installs over an existing folder; `npm ci` then fails everywhere.
  const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')))
  const wanted = installed.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies))
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

test('every direct dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = readJson('package.json')
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/)
})
