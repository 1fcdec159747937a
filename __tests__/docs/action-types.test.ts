import { BehaviorOnMxFailure, MailFromDomainStatus } from '@aws-sdk/client-sesv2'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMetadata } from '../../sandbox/runner.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import { type InputName, readInputs } from '../../src/inputs/inputs.ts'
import type { Settings } from '../../src/inputs/settings.ts'
import { decide } from '../../src/mail-from/decision.ts'
import { parseDomainName } from '../../src/mail-from/names.ts'
import { read } from '../support/pages.ts'

/** action-types.yml types what action.yml declares, as the code reads and writes it. */

interface Type {
  readonly type: string
  readonly 'allowed-values'?: readonly string[]
  readonly separator?: string
  readonly 'list-item'?: Type
}

const types = parse(read('action-types.yml')) as Record<'inputs' | 'outputs', Record<string, Type>>
const metadata = await readMetadata()

const RIGHT: Partial<Record<InputName, string>> = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
}

/** What the code makes of an input that is set to a value, the others being right: its settings, or its complaint. */
function readWith(name: string, value: string): Settings | string {
  const typed: Readonly<Record<string, string>> = { ...RIGHT, [name]: value }
  const inputs = readInputs((input) => typed[input] ?? '', {})
  return 'error' in inputs ? inputs.error.message : inputs.settings
}

const allowed = (type: Type | undefined) => type?.['allowed-values'] ?? []
const inputsOf = (kind: string) => Object.entries(types.inputs).filter(([, { type }]) => type === kind)

test('every input and every output has a type, in the same order', () => {
  expect(Object.keys(types)).toEqual(['inputs', 'outputs'])
  expect(Object.keys(types.inputs)).toEqual(Object.keys(metadata.inputs))
  expect(Object.keys(types.outputs)).toEqual(Object.keys(metadata.outputs))
})

describe('the format of github-actions-typing', () => {
  const KEYS: Readonly<Record<string, readonly string[]>> = {
    string: ['type'],
    boolean: ['type'],
    integer: ['type'],
    float: ['type'],
    enum: ['type', 'allowed-values'],
    list: ['type', 'separator', 'list-item'],
  }

  test.each([...Object.entries(types.inputs), ...Object.entries(types.outputs)])(
    'is that of %s',
    (_, type) => {
      expect(Object.keys(type)).toEqual(KEYS[type.type])
      if (type.type === 'list') expect(Object.keys(type['list-item'] ?? {})).toEqual(KEYS['string'])
      for (const value of allowed(type)) expect(value).toMatch(/\S/)
      expect(new Set(allowed(type)).size).toBe(allowed(type).length)
    },
  )
})

describe('inputs', () => {
  test.each(inputsOf('enum'))('%s takes exactly the allowed values', (name, type) => {
    for (const value of allowed(type)) expect(typeof readWith(name, value), value).toBe('object')
    expect(allowed(type)).toContain(metadata.inputs[name]?.default)
  })

  test('the complaint about a mode names the allowed values', () => {
    const complaint = String(readWith('mode', 'x')).replace(/^.*: write /, '')
    expect(complaint.match(/\w+(?=,| or|\.)|(?<=or )\w+/g)).toEqual(allowed(types.inputs['mode']))
  })

  test('a behavior is spelled as in either version of the SES API', () => {
    const spellings = Object.values(BehaviorOnMxFailure).flatMap((value) => [value, pascalCase(value)])
    expect(allowed(types.inputs['behavior-on-mx-failure']).toSorted()).toEqual(spellings.toSorted())
  })

  test.each(inputsOf('boolean'))('%s takes true and false, and no number', (name) => {
    // Together with `disable`, a MAIL FROM domain is a mistake of its own.
    expect(String(readWith(name, 'true'))).not.toContain(': write ')
    expect(typeof readWith(name, 'false')).toBe('object')
    expect(readWith(name, '1')).toContain(': write ')
  })

  test.each(inputsOf('float'))('%s takes fractions', (name) => {
    expect(readWith(name, '0.5')).toMatchObject({ waitMinutes: 0.5 })
    expect(typeof readWith(name, 'soon')).toBe('string')
  })

  test.each(inputsOf('list'))(
    '%s takes items with its separator between them',
    (name, { separator = '' }) => {
      expect(readWith(name, ['192.0.2.1', '192.0.2.2'].join(separator))).toMatchObject({
        dnsServers: [{ host: '192.0.2.1' }, { host: '192.0.2.2' }],
      })
    },
  )
})

describe('outputs', () => {
  test('error-code', () => {
    expect(allowed(types.outputs['error-code'])).toEqual([...ERROR_CODES])
  })

  test('behavior-on-mx-failure and mail-from-domain-status are spelled as SES does', () => {
    expect(allowed(types.outputs['behavior-on-mx-failure']).toSorted()).toEqual(
      Object.values(BehaviorOnMxFailure).toSorted(),
    )
    expect(allowed(types.outputs['mail-from-domain-status']).toSorted()).toEqual(
      Object.values(MailFromDomainStatus).toSorted(),
    )
  })

  test('change has every decision', () => {
    expect(allowed(types.outputs['change']).toSorted()).toEqual([...decisions()].toSorted())
  })
})

function decisions(): Set<string> {
  const parsed = parseDomainName('bounce.example.com')
  if (!('value' in parsed)) throw new Error(parsed.problem.plain())
  const behavior = 'USE_DEFAULT_VALUE'
  const wanted = { kind: 'custom', domain: parsed.value, behavior } as const
  const none = { kind: 'default', behavior } as const
  const states = ['SUCCESS', 'FAILED'].flatMap((status) =>
    ['bounce', 'old'].map((label) => ({ ...wanted, domain: `${label}.example.com`, status })),
  )
  return new Set([none, ...states].flatMap((current) => [decide(current, wanted), decide(current, none)]))
}

/** `REJECT_MESSAGE` → `RejectMessage`. */
function pascalCase(text: string): string {
  return text.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
