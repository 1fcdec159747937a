import { expect, test } from 'vitest'
import { dnsRecords } from '../../src/mail-from/records.ts'
import { zoneFile } from '../../src/mail-from/zone-file.ts'
import { domain } from '../support/values.ts'

const name = 'bounce.example.com'

test('are one MX record and one SPF policy', () => {
  expect(dnsRecords(domain(name), 'eu-west-1')).toEqual([
    { type: 'MX', name, ttl: 300, priority: 10, value: 'feedback-smtp.eu-west-1.amazonses.com' },
    { type: 'TXT', name, ttl: 300, value: 'v=spf1 include:amazonses.com ~all' },
  ])
})

test('are written for a zone file with absolute names and a quoted text', () => {
  expect(zoneFile(dnsRecords(domain(name), 'us-east-1')).split('\n')).toEqual([
    'bounce.example.com. 300 IN MX 10 feedback-smtp.us-east-1.amazonses.com.',
    'bounce.example.com. 300 IN TXT "v=spf1 include:amazonses.com ~all"',
  ])
  expect(zoneFile([])).toBe('')
})
