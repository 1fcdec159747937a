import { expect, test } from 'vitest'
import { ActionError, ERROR_CODES, toActionError } from '../src/errors.ts'
import { code, msg } from '../src/message.ts'

test('the codes are a closed set', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length)
  for (const code of ERROR_CODES) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
})

test('a failure is an Error with one line', () => {
  const error = new ActionError('ACCESS_DENIED', msg`IAM said ${code('no\n::error::x')}`)
  expect(error).toBeInstanceOf(Error)
  expect(error.message).toBe(error.text.plain())
  expect(error.message).not.toMatch(/\n/)
})

test('a sentence behind it changes nothing else', () => {
  const remedy = { title: 'A policy', json: { a: 1 } }
  const points = [msg`one`, msg`two`]
  const error = new ActionError('ACCESS_DENIED', msg`Denied.`, { requestId: 'r-1', remedy, points })
  const longer = error.with(msg`It was ${code('sent')}.`)
  expect(longer.text.plain()).toBe('Denied. It was sent.')
  expect([longer.code, longer.details.requestId, longer.details.remedy, longer.details.points]).toEqual([
    'ACCESS_DENIED',
    'r-1',
    remedy,
    points,
  ])
  expect(error.text.plain()).toBe('Denied.')
})

test('a failure that was thrown stays what it is', () => {
  const error = new ActionError('RATE_LIMITED', msg`Slow down.`)
  expect(toActionError(error)).toBe(error)
})

test.each([
  [new TypeError('x is not a function'), 'x is not a function'],
  [new Error('boom'), 'boom'],
  ['a string', 'a string'],
  [undefined, 'undefined'],
  [null, 'null'],
  [{ message: 'no error' }, ''],
  [42, '42'],
])('anything else thrown is a bug: %s', (thrown, words) => {
  const error = toActionError(thrown)
  expect(error.code).toBe('INTERNAL_ERROR')
  expect(error.text.plain()).toContain(words)
  expect(error.text.plain()).toContain('ACTIONS_STEP_DEBUG')
})
