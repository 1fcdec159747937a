import { expect, test } from 'vitest'
import { afterPut, toCurrent } from '../../src/mail-from/attributes.ts'
import { wants, wantsDefault } from '../support/values.ts'

test.each([
  ['no block', undefined],
  ['an empty block', {}],
  ['no domain', { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' }],
  ['an undefined domain', { MailFromDomain: undefined, BehaviorOnMxFailure: undefined }],
  ['an empty domain', { MailFromDomain: '', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' }],
  ['a blank domain', { MailFromDomain: ' ', MailFromDomainStatus: 'FAILED' }],
])('%s means the default MAIL FROM domain', (_, attributes) => {
  expect(toCurrent(attributes)).toEqual({ kind: 'default', behavior: 'USE_DEFAULT_VALUE' })
})

test('keeps the behavior of the default MAIL FROM domain', () => {
  expect(toCurrent({ BehaviorOnMxFailure: 'REJECT_MESSAGE' })).toEqual({
    kind: 'default',
    behavior: 'REJECT_MESSAGE',
  })
})

test.each([['PENDING'], ['SUCCESS'], ['FAILED'], ['TEMPORARY_FAILURE'], ['A_STATUS_OF_TOMORROW']])(
  'reads a custom domain with status %s',
  (status) => {
    const attributes = {
      MailFromDomain: 'bounce.example.com',
      BehaviorOnMxFailure: 'REJECT_MESSAGE',
      MailFromDomainStatus: status,
    }
    expect(toCurrent(attributes)).toEqual({
      kind: 'custom',
      domain: 'bounce.example.com',
      behavior: 'REJECT_MESSAGE',
      status,
    })
  },
)

test.each([
  ['Bounce.EXAMPLE.com', 'bounce.example.com'],
  ['bounce.example.com.', 'bounce.example.com'],
  ['bücher.example.com', 'xn--bcher-kva.example.com'],
  ['not a name', 'not a name'],
])('%j is compared as %j', (given, domain) => {
  expect(toCurrent({ MailFromDomain: given })).toEqual({
    kind: 'custom',
    domain,
    behavior: 'USE_DEFAULT_VALUE',
    status: '',
  })
})

test('after the PUT, a custom domain is pending, and without one the behavior is the default one', () => {
  expect(afterPut(wants('bounce.example.com', 'REJECT_MESSAGE'))).toEqual({
    kind: 'custom',
    domain: 'bounce.example.com',
    behavior: 'REJECT_MESSAGE',
    status: 'PENDING',
  })
  expect(afterPut(wantsDefault)).toEqual({ kind: 'default', behavior: 'USE_DEFAULT_VALUE' })
})
