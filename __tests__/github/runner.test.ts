import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ActionsRunner } from '../../src/github/runner.ts'
import { code, msg } from '../../src/message.ts'
import { hostile } from '../support/hostile.ts'
import { isolate } from '../support/loopback.ts'

const SECRET = 'secret/key+0123456789abcdef'

let folder: string
let runner: ActionsRunner
let written: string[]
const exitCode = process.exitCode

beforeEach(() => {
  isolate()
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'))
  written = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  runner = new ActionsRunner()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
  process.exitCode = exitCode
})

const file = (name: string) => readFileSync(join(folder, name), 'utf8')
const log = () => written.join('')

test('an input is read as typed, without the space around it', () => {
  vi.stubEnv('INPUT_MAIL-FROM-DOMAIN', ' bounce.example.com ')
  expect(runner.input('mail-from-domain').trim()).toBe('bounce.example.com')
  expect(runner.input('identity')).toBe('')
})

test('each kind of line is told as what it is', () => {
  runner.log(msg`A line about ${code('x')}.`)
  runner.notice('Note', msg`noticed`)
  runner.warning('Beware', msg`warned`)
  runner.fail('CODE', msg`failed`)
  const lines = log().split(/\r?\n/)
  expect(lines).toContain('A line about x.')
  expect(lines).toContain('::notice title=Note::noticed')
  expect(lines).toContain('::warning title=Beware::warned')
  expect(lines).toContain('::error title=CODE::failed')
})

test('a debug line is told only where debug logging is on', () => {
  runner.debug(msg`unseen`)
  vi.stubEnv('RUNNER_DEBUG', '1')
  runner.debug(msg`seen`)
  expect(log()).not.toContain('unseen')
  expect(log()).toMatch(/^::debug::seen$/m)
})

test('only a failure sets the exit code, and does not end the process', () => {
  process.exitCode = 0
  runner.log(msg`a`)
  runner.notice('t', msg`b`)
  runner.warning('t', msg`c`)
  expect(process.exitCode).toBe(0)
  runner.fail('t', msg`d`)
  expect(process.exitCode).toBe(1)
})

test('outputs go to the file of the runner', () => {
  runner.output({ change: 'enable', 'error-message': '' })
  expect(file('output')).toMatch(
    /^change<<(\S+)\r?\nenable\r?\n\1\r?\nerror-message<<(\S+)\r?\n\r?\n\2\r?\n$/,
  )
})

test('nothing from outside is a command', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      written = []
      runner.log(msg`${text}`)
      runner.log(msg`## ${text}`)
      for (const line of log().split(/\r\n|\r|\n/)) {
        expect(line.trim()).not.toMatch(/^::/)
        expect(line).not.toContain('##[')
      }
      written = []
      runner.warning('Title', msg`${text}`)
      expect(
        log()
          .trimEnd()
          .split(/\r\n|\r|\n/),
      ).toHaveLength(1)
      expect(log()).toMatch(/^::warning title=Title::/)
    }),
  )
})

describe('a secret', () => {
  test('is announced to the runner', () => {
    runner.mask(SECRET)
    expect(log()).toMatch(/^::add-mask::/)
    expect(log()).toContain(SECRET)
  })

  test('is announced once, and an empty one not at all', () => {
    runner.mask('another secret of this test')
    runner.mask('another secret of this test')
    runner.mask('')
    expect(log().match(/::add-mask::/g)).toHaveLength(1)
  })

  test('is shown nowhere afterwards', () => {
    vi.stubEnv('RUNNER_DEBUG', '1')
    runner.mask(SECRET)
    written = []
    const message = msg`It is ${SECRET}, ${`x${SECRET}y`}.`
    runner.log(message)
    runner.debug(message)
    runner.notice('t', message)
    runner.warning('t', message)
    runner.fail('t', message)
    runner.output({
      'error-message': `It is ${SECRET}.`,
      response: JSON.stringify({ message: SECRET }),
    })
    runner.summary(`It is \`${SECRET}\`.`)
    for (const text of [log(), file('output'), file('summary')]) {
      expect(text).not.toContain(SECRET)
      expect(text).toContain('***')
    }
    expect(file('summary')).toContain('It is')
  })

  test('is not shown in part either, where a long value is cut', () => {
    const token = `eyJ${'0123456789abcdef'.repeat(100)}`
    runner.mask(token)
    runner.mask(SECRET)
    written = []
    runner.log(msg`Refused: ${`Value ${token} is wrong`}.`)
    runner.log(msg`Refused: ${`${'x'.repeat(985)}${SECRET}`}.`)
    expect(log()).not.toContain(token.slice(0, 20))
    expect(log()).not.toContain(SECRET.slice(0, 10))
  })

  test('that is short makes no holes into names', () => {
    runner.mask('test')
    runner.output({ 'mail-from-domain': 'bounce.test.example.com' })
    expect(file('output')).toContain('bounce.test.example.com')
  })
})

describe('the summary', () => {
  test('is added to what is there', () => {
    writeFileSync(join(folder, 'summary'), '# Before\n')
    runner.summary('## After\n')
    expect(file('summary')).toMatch(/^# Before\n## After\n/)
  })

  test.each<[string, () => string | undefined]>([
    ['unset', () => undefined],
    ['empty', () => ''],
    ['missing', () => join(folder, 'nowhere')],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'folder'))
        return join(folder, 'folder')
      },
    ],
  ])('that cannot be written is an error to the caller: its file is %s', (_, path) => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', path())
    expect(() => runner.summary('## Result\n')).toThrow(Error)
  })
})
