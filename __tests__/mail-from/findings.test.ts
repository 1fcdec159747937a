import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySeverity, FINDING_CODES, finding, SEVERITIES } from '../../src/mail-from/findings.ts'
import { msg } from '../../src/message.ts'

const code = fc.constantFrom(...FINDING_CODES)
const severity = fc.constantFrom('error', 'warning', 'info')

describe('a finding', () => {
  test('says what is seen, and then the fix', () => {
    const { message } = finding('MX_MISSING', msg`${'x.example'} has no MX.`, msg`Create it.`)
    expect(message.plain()).toBe('x.example has no MX. Create it.')
    expect(message.markdown()).toBe('`x.example` has no MX. Create it.')
  })

  test('is as grave as its code', () => {
    fc.assert(
      fc.property(code, (name) => {
        const found = finding(name, msg`Seen.`, msg`Cure.`)
        expect(found).toMatchObject({ code: name, severity: SEVERITIES[name] })
      }),
    )
  })

  test('is graver or less grave where that is said', () => {
    expect(finding('NAME_ZONE_APPENDED', msg`Seen.`, msg`Cure.`, 'warning').severity).toBe('warning')
  })
})

test('errors come first, then warnings, and equals keep their order', () => {
  const findings = fc.array(
    fc.tuple(code, severity).map(([name, how]) => finding(name, msg``, msg``, how)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(findings, (given) => {
      const expected = (['error', 'warning', 'info'] as const).flatMap((rank) =>
        given.filter((one) => one.severity === rank),
      )
      expect(given.toSorted(bySeverity)).toEqual(expected)
    }),
  )
})
