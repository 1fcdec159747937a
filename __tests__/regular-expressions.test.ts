import { stripTypeScriptTypes } from 'node:module'
import { parse } from 'acorn'
import { checkSync } from 'recheck'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { read, repositoryFiles } from './support/pages.ts'

/** Every regular expression takes linear time, whatever it is given: `recheck` proves it. */

beforeAll(() => {
  // In this process: nothing has to be started, and it is the same on every platform.
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure')
})
afterAll(() => vi.unstubAllEnvs())

const files = repositoryFiles().filter((path) => /^src\/.*\.ts$/.test(path))

/** What each token of a file stands for: a word, or a literal as a value. */
function tokensOf(file: string): readonly unknown[] {
  const values: unknown[] = []
  const script = stripTypeScriptTypes(read(file))
  parse(script, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token) => values.push('value' in token && token.value),
  })
  return values
}

function literalsIn(file: string): readonly RegExp[] {
  const values = tokensOf(file).map((token) => (token as { value?: unknown } | undefined)?.value)
  return values.filter((value) => value instanceof RegExp)
}

/** Steps are counted and never timed: a busy machine has to come to the same verdict. */
const UNTIMED = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null } as const

/** Why an expression may take more than linear time. */
function slowness(pattern: string, flags: string): string | undefined {
  // Large counts are too much for a proof. Without them there are only more ways to match, and these can be proved.
  const uncounted = pattern.replaceAll(/(?<!\\u)\{\d+(?:,\d*)?\}/g, '*')
  if (checkSync(uncounted, flags, { ...UNTIMED, checker: 'automaton' }).status === 'safe') return undefined
  const found = checkSync(pattern, flags, UNTIMED)
  if (found.status === 'safe') return undefined
  return found.status === 'unknown' ? `not decided: ${found.error.kind}` : found.complexity.summary
}

test.each(
  files.flatMap((file) => literalsIn(file).map(({ source, flags }) => [file, source, flags] as const)),
)('in %s, /%s/%s is linear', (_, pattern, flags) => {
  expect(slowness(pattern, flags)).toBeUndefined()
})

test('none is made at run time, where nothing could check it', () => {
  const made = files.filter((file) => tokensOf(file).includes('RegExp'))
  expect(made).toEqual([])
})

test('a slow one is found', () => {
  for (const slow of [/\/+$/, /^(?:\d+\.?\d*|\.\d+)$/, /^(\w+\s?)+$/, /^(?:a{1,40}){1,40}$/, /\s+,/])
    expect(slowness(slow.source, slow.flags)).toMatch(/polynomial|exponential/)
})
