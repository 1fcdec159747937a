import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { Mode, Target } from '../../src/inputs/settings.ts'
import type { Current } from '../../src/mail-from/attributes.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import type { DnsView } from '../../src/mail-from/dns-view.ts'
import type { RecordChange } from '../../src/mail-from/publication.ts'
import { code, msg } from '../../src/message.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { found, mx, nothing, RIGHT_MX, seen } from '../support/dns.ts'
import { addMx, addTxt, zone } from '../support/hosted-zone.ts'
import { hostile } from '../support/hostile.ts'
import { blocks, codeSpans, skeleton } from '../support/markdown.ts'
import {
  has,
  hasDefault,
  identity,
  type Known,
  result,
  settings,
  wants,
  wantsDefault,
} from '../support/values.ts'

const summary = (known: Known) => summaryOf(result(known))

describe('a success', () => {
  const enabled: Known = {
    settings: settings(),
    before: hasDefault,
    after: has('bounce.example.com', 'PENDING'),
    change: 'enable',
    accepted: true,
  }

  test('shows the identity, before and after, and the records', () => {
    const text = summary(enabled)
    expect(codeSpans(text)).toEqual(
      expect.arrayContaining([
        'example.com',
        'us-east-1',
        'bounce.example.com',
        'PENDING',
        'feedback-smtp.us-east-1.amazonses.com',
        'v=spf1 include:amazonses.com ~all',
      ]),
    )
    expect(blocks(text).find((block) => block.kind === 'code')).toMatchObject({
      content: expect.stringContaining(
        'bounce.example.com. 300 IN MX 10 feedback-smtp.us-east-1.amazonses.com.',
      ),
    })
    expect(text).toContain('**Enabled `bounce.example.com` in SES.**')
  })

  test('has another heading for each change', () => {
    const changes: Change[] = ['none', 'enable', 'update', 'restart', 'disable']
    const headings = changes.map((change) => summary({ ...enabled, change }).split('\n')[0])
    expect(new Set(headings).size).toBe(changes.length)
  })

  test('without a domain shows no records', () => {
    const text = summary({
      settings: settings({ desired: wantsDefault }),
      before: has('bounce.example.com', 'SUCCESS'),
      after: hasDefault,
      change: 'disable',
      accepted: true,
    })
    expect(text).not.toMatch(/\bMX\b.*feedback-smtp/)
    expect(codeSpans(text)).toContain('bounce.example.com')
  })

  test('over a state that was not read says that it is unknown', () => {
    const { before, ...unread } = enabled
    expect(before).toBeDefined()
    expect(summary(unread)).toContain('| unknown |')
  })
})

describe('a failure', () => {
  test('shows its code and message, and not the records as if they were the next step', () => {
    const error = new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`)
    const text = summary({ settings: settings(), error })
    expect(text).toContain('ACCESS_DENIED')
    expect(codeSpans(text)).toEqual(expect.arrayContaining(['ses:GetEmailIdentity', 'example.com']))
    expect(text).not.toContain('feedback-smtp')
    expect(text).not.toContain('✅')
  })

  test('of several inputs lists them one by one', () => {
    const points = [msg`${code('identity')} is missing.`, msg`${code('aws-region')} is missing.`]
    const error = new ActionError('VALIDATION_ERROR', msg`2 inputs are wrong.`, {
      lead: msg`2 problems in the inputs`,
      points,
    })
    const items = blocks(summary({ error })).filter(
      (block) => block.kind === 'line' && block.prefix.endsWith('- '),
    )
    expect(items).toHaveLength(2)
    expect(codeSpans(summary({ error }))).toEqual(['identity', 'aws-region'])
  })

  test('of more problems than there is room for lists the first of them', () => {
    const points = Array.from({ length: 1000 }, (_, i) => msg`${code(`p${i}`)} is "${'x'.repeat(490)}".`)
    const error = new ActionError('VALIDATION_ERROR', msg`Wrong.`, {
      lead: msg`1000 problems in the inputs`,
      points,
    })
    const text = summary({ error })
    const shown = codeSpans(text).filter((span) => span.startsWith('p'))
    expect(text).toContain('1000 problems in the inputs. Nothing was sent.')
    expect(shown.length).toBeGreaterThan(500)
    expect(shown).toEqual(shown.map((_, i) => `p${i}`))
    expect(text.trimEnd().endsWith('the outputs and the log have more.')).toBe(true)
  })

  test('of one input shows it', () => {
    const points = [msg`${code('identity')} is missing.`]
    const error = new ActionError('VALIDATION_ERROR', msg`An input is wrong. ${points[0] ?? ''}`, { points })
    expect(codeSpans(summary({ error }))).toEqual(['identity'])
  })

  test('after an unanswered PUT does not claim to know the state', () => {
    const error = new ActionError('NETWORK_ERROR', msg`No answer.`)
    const text = summary({
      settings: settings(),
      before: has('old.example.com', 'SUCCESS'),
      error,
    })
    expect(text).toContain('| unknown |')
  })
})

describe('text from outside', () => {
  /** A failed and a successful run, with this text wherever text from outside can come in. */
  const runs = (a: string, b: string): Known[] => {
    const email = identity('news@example.com')
    const odd = settings({ identity: { ...email, name: a } as typeof email })
    const points = [msg`${code('identity')} is "${a}", which holds ${b}.`, msg`${a} is wrong.`]
    return [
      {
        error: new ActionError(
          'REQUEST_REJECTED',
          msg`Amazon SES refused the request: "${a}". Correct ${b}.`,
        ),
      },
      {
        error: new ActionError('VALIDATION_ERROR', msg`2 inputs are wrong.`, {
          lead: msg`2 problems in the inputs`,
          points,
        }),
      },
      {
        settings: odd,
        before: has(a, b, a),
        after: has(b, a, b),
        error: new ActionError('ROLE_NOT_ASSUMED', msg`AWS STS refused: "${b}".`, {
          remedy: { title: 'A trust policy statement', json: { Condition: { [`${a}:sub`]: b } } },
        }),
      },
      {
        settings: odd,
        before: { kind: 'default', behavior: a },
        after: has(a, b, a),
        change: 'update',
        accepted: true,
      },
      { settings: odd, before: has(b, 'SUCCESS'), after: has(a, 'SUCCESS', b), change: 'none' },
      { settings: odd, before: has(a, b), after: hasDefault, change: 'disable', accepted: true },
    ]
  }

  test('stands within code spans and code blocks only, and moves nothing', () => {
    const harmless = runs('some', 'text').map((known) => skeleton(summary(known)))
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        // Two statuses, and a domain that stays, have sentences of their own.
        fc.pre(a !== b && !['SUCCESS', 'TEMPORARY_FAILURE'].includes(b))
        const odd = runs(a, b)
        for (const [i, known] of odd.entries()) expect(skeleton(summary(known))).toEqual(harmless[i])
      }),
      { numRuns: 500 },
    )
  })

  test('keeps the cells of a row together', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const rows = blocks(
          summary({ settings: settings(), before: has(a, b, `|${a}`), after: has(`${b}|`, a) }),
        ).flatMap((block) => (block.kind === 'row' ? [block.cells.length] : []))
        expect(rows.slice(0, 5)).toEqual([3, 3, 3, 3, 3])
      }),
      { numRuns: 300 },
    )
  })

  test.each([['a|b'], ['a\\|b'], ['a||b'], ['`|`'], ['|'], ['\\']])(
    '%j can be read in a table as it is',
    (text) => {
      const rows = blocks(summary({ settings: settings(), before: has(text, 'SUCCESS'), after: hasDefault }))
      const spans = rows.flatMap((block) =>
        block.kind === 'row' ? block.cells.flat().flatMap((part) => ('code' in part ? [part.code] : [])) : [],
      )
      expect(spans).toContain(text)
    },
  )

  test('in a remedy can be copied as JSON', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = { Condition: { StringEquals: { 'issuer:sub': text } } }
        const error = new ActionError('ROLE_NOT_ASSUMED', msg`No.`, {
          remedy: { title: 'A statement', json },
        })
        const block = blocks(summary({ error })).find(({ kind }) => kind === 'code')
        expect(block?.kind === 'code' && JSON.parse(block.content)).toEqual(JSON.parse(JSON.stringify(json)))
      }),
    )
  })

  test('cannot change the direction of what stands around it, or hide in it', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        for (const known of runs(a, b)) {
          const text = summary(known)
          expect(text).not.toMatch(/\p{Bidi_Control}/u)
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        }
      }),
    )
  })
})

describe('what DNS shows', () => {
  const known = { settings: settings(), after: has('bounce.example.com', 'PENDING'), change: 'none' } as const

  test('is a table of what is expected and what was found', () => {
    const text = summary({ ...known, dns: seen({ txt: found('v=spf1 -all', 'x=y'), mx: nothing.mx }) })
    expect(text).toContain('| Record | Expected | Found | Status |')
    expect(text).toMatch(/\| MX `bounce\.example\.com` \| `10 feedback-smtp[^|]*\| none \| ❌ missing \|/)
    expect(text).toMatch(/\| TXT `bounce\.example\.com` \|[^|]*\| `v=spf1 -all` \| ❌ wrong \|/)
  })

  test('names who was asked', () => {
    expect(summary({ ...known, dns: seen({ asked: 'dns-servers' }) })).toContain('`dns-servers`')
  })

  test('keeps its form whatever the records hold', () => {
    const plain = seen({ mx: mx('10 a.example'), txt: found('v=spf1 -all', 'v=spf1 x') })
    // It names what is lost of the records.
    const formOf = (dns: DnsView) =>
      skeleton(summary({ ...known, dns })).map((line) => line.replace(/, and add back [^.]*/, ''))
    const form = formOf(plain)
    fc.assert(
      fc.property(hostile, (text) => {
        // What is too long to be copied whole is not offered.
        const dns = { ...plain, txt: found('v=spf1 -all', `v=spf1 x${text.slice(0, 200)}`) }
        expect(formOf(dns)).toEqual(form)
      }),
    )
  })
})

const NAME = 'bounce.example.com'
const ZONE = zone('Z1', 'example.com', { nameServers: [] })
const CREATE_MX = addMx('host.example')
const CREATE_SPF = addTxt('v=spf1 x')
const planOf = (known: Known): Known => ({ settings: settings({ mode: 'plan' }), ...known })

/** The cells of the table whose header begins so, as plain text. */
function tableIn(text: string, ...header: readonly string[]): readonly (readonly string[])[] {
  const all = blocks(text)
  const cellsOf = (index: number) => {
    const block = all[index]
    return block?.kind === 'row'
      ? block.cells.map((cell) => cell.map((part) => ('code' in part ? part.code : part.text)).join(''))
      : undefined
  }
  const start = all.findIndex((_, i) =>
    header.every((title, j) => cellsOf(i)?.[j]?.replaceAll('`', '') === title),
  )
  if (start < 0) return []
  const rows: (readonly string[])[] = []
  // Under the header is the line of dashes.
  for (let i = start + 2; cellsOf(i); i++) rows.push(cellsOf(i) ?? [])
  return rows
}

describe('the heading', () => {
  const headingOf = (known: Known) => summary(known).split('\n')[0] ?? ''
  const SUBJECT = ' for `example.com` in `us-east-1`'

  test.each<[Change, readonly RecordChange[], string]>([
    ['none', [], '✅'],
    ['enable', [], '📝'],
    ['none', [CREATE_MX], '📝'],
  ])('of a plan says whether there is anything to do: %s %j', (change, toPublish, sign) => {
    expect(headingOf(planOf({ change, toPublish, hostedZone: ZONE }))).toBe(
      `### ${sign} SES MAIL FROM plan${SUBJECT}`,
    )
  })

  test('of a check that passes says so', () => {
    const checked = {
      settings: settings({ mode: 'check' }),
      after: has(NAME, 'SUCCESS'),
      change: 'none',
    } as const
    expect(headingOf(checked)).toBe(`### ✅ SES MAIL FROM check passed${SUBJECT}`)
  })

  test.each<[Mode, ErrorCode, RegExp]>([
    ['plan', 'DNS_CONFLICT', /plan failed/],
    ['plan', 'ACCESS_DENIED', /plan failed/],
    ['check', 'DRIFT_DETECTED', /settings differ/],
    ['check', 'NOT_VERIFIED', /not verified/],
    ['check', 'ACCESS_DENIED', /check failed/],
    ['apply', 'IDENTITY_NOT_FOUND', /not applied/],
    ['apply', 'DNS_CONFLICT', /not applied: DNS conflict/],
    ['apply', 'VERIFICATION_TIMEOUT', /not verified/],
  ])('of %s that fails with %s says what failed', (mode, code, expected) => {
    const heading = headingOf({ settings: settings({ mode }), error: new ActionError(code, msg`No.`) })
    expect(heading).toMatch(expected)
    expect(heading.startsWith('### ❌ ')).toBe(true)
    expect(heading.endsWith(SUBJECT)).toBe(true)
  })
})

describe('the settings side by side', () => {
  const old = has('old.example.com', 'SUCCESS')

  test('are Before and After of a run that applies', () => {
    const text = summary({ settings: settings(), before: old, after: has(NAME, 'PENDING'), accepted: true })
    expect(tableIn(text, 'SES setting', 'Before', 'After')).toEqual([
      ['MAIL FROM domain', 'old.example.com', NAME],
      ['Behavior on MX failure', 'USE_DEFAULT_VALUE', 'USE_DEFAULT_VALUE'],
      ['Status', 'SUCCESS', 'PENDING'],
    ])
  })

  test('are one column of a run that changed nothing', () => {
    const text = summary({ settings: settings(), before: old, after: old })
    expect(tableIn(text, 'SES setting', 'In SES').map(([, value]) => value)).toEqual([
      'old.example.com',
      'USE_DEFAULT_VALUE',
      'SUCCESS',
    ])
  })

  test.each<[Change, Partial<Target>, readonly string[]]>([
    ['update', { desired: wants(NAME, 'REJECT_MESSAGE') }, [NAME, 'REJECT_MESSAGE']],
    ['disable', { desired: wantsDefault }, ['none', 'USE_DEFAULT_VALUE']],
    ['restart', { desired: wants(NAME) }, [NAME, 'USE_DEFAULT_VALUE', 'PENDING']],
  ])('are Now and After apply of a plan: %s', (change, declared, then) => {
    const text = summary({
      settings: settings({ mode: 'plan', ...declared }),
      before: old,
      after: old,
      change,
    })
    const rows = tableIn(text, 'SES setting', 'Now', 'After apply')
    expect(rows.map(([, now]) => now)).toEqual(
      ['old.example.com', 'USE_DEFAULT_VALUE', 'SUCCESS'].slice(0, then.length),
    )
    expect(rows.map(([, , value]) => value)).toEqual(then)
  })

  test.each<[string, Current, readonly string[]]>([
    ['verified', has(NAME, 'SUCCESS'), [NAME, 'USE_DEFAULT_VALUE', 'SUCCESS']],
    ['none', hasDefault, ['none', 'USE_DEFAULT_VALUE', 'none']],
  ])('are Expected and In SES of a check: %s', (_, after, found) => {
    const declared = settings({ mode: 'check', desired: wants(NAME, 'REJECT_MESSAGE') })
    const text = summary({ settings: declared, before: has(NAME, 'PENDING'), after })
    const rows = tableIn(text, 'SES setting', 'Expected', 'In SES')
    expect(rows.map(([, wanted]) => wanted)).toEqual([NAME, 'REJECT_MESSAGE', 'SUCCESS'])
    expect(rows.map(([, , value]) => value)).toEqual(found)
  })
})

describe('the records of the hosted zone', () => {
  const OTHERS = { ttl: 60, values: ['"one"'] }
  const HEADER = ['Action', 'DNS record in example.com (Z1)', 'Value'] as const

  test.each<[string, (known: Known) => Known, string, string]>([
    ['to be created by a plan', planOf, 'create', 'add'],
    ['created by a run', (known) => ({ settings: settings(), ...known }), 'created', 'added'],
  ])('are %s, each with its value', (_, runOf, create, add) => {
    const changes = [CREATE_MX, addTxt('v=spf1 x', OTHERS)]
    const known = { change: 'none', hostedZone: ZONE, toPublish: changes, published: changes } as const
    expect(tableIn(summary(runOf(known)), ...HEADER)).toEqual([
      [create, `MX ${NAME}`, '10 host.example'],
      [add, `TXT ${NAME}`, 'v=spf1 x'],
    ])
  })

  test('are not asked of the user, and what they fix is folded away', () => {
    const known = { hostedZone: ZONE, toPublish: [CREATE_MX, CREATE_SPF], dns: seen(nothing) }
    const [shown = '', folded = ''] = summary(planOf({ change: 'enable', ...known })).split('<details>')
    expect(shown).not.toMatch(/MISSING|zone file/)
    expect(folded).toMatch(/What public DNS shows now[\s\S]*missing[\s\S]*MX_MISSING[\s\S]*SPF_MISSING/)
  })

  test('leave in view that terms of a record that was meant to be SPF are lost', () => {
    const dns = seen({ txt: found('v=spf2 ip4:192.0.2.7 -all') })
    const known = { hostedZone: ZONE, toPublish: [CREATE_SPF], dns }
    const [shown = ''] = summary(planOf({ change: 'enable', ...known })).split('<details>')
    expect(shown).toMatch(/^- ⚠️ \*\*SPF_MISSING\*\*: .*ip4:192\.0\.2\.7/m)
  })

  test('fix records at another name once the name has its own', () => {
    const elsewhere = [{ name: 'bounce.example.com.example.com', mx: RIGHT_MX, txt: nothing.txt }]
    const dns = seen({ mx: nothing.mx, elsewhere })
    const known = { hostedZone: ZONE, toPublish: [CREATE_MX], dns }
    const [, folded = ''] = summary(planOf({ change: 'enable', ...known })).split('<details>')
    expect(folded).toMatch(/^- ℹ️ \*\*NAME_ZONE_APPENDED\*\*: .* `apply` fixes this\.$/m)
  })

  test('leave in view what they do not fix', () => {
    const dns = seen({ mx: mx('10 mail.example.com'), txt: nothing.txt })
    const known = { hostedZone: ZONE, toPublish: [CREATE_SPF], dns }
    const [shown = ''] = summary(planOf({ change: 'enable', ...known })).split('<details>')
    expect(shown).toMatch(/^- ❌ \*\*MX_WRONG_HOST\*\*: /m)
    expect(shown).not.toContain('SPF_MISSING')
  })

  test('are for the user to publish where the run did not', () => {
    const error = new ActionError('REQUEST_REJECTED', msg`No.`)
    const known = { hostedZone: ZONE, toPublish: [CREATE_MX], dns: seen(nothing), settings: settings() }
    expect(summary({ ...known, change: 'enable', error })).toContain('DNS records that SES needs')
    expect(summary({ ...known, change: 'enable', published: [CREATE_MX] })).not.toContain('that SES needs')
  })

  test('keep their form whatever the zone holds', () => {
    const form = (value: string) => {
      const toPublish = [CREATE_MX, addTxt(value, OTHERS)]
      return skeleton(summary(planOf({ change: 'none', hostedZone: { ...ZONE, name: value }, toPublish })))
    }
    const expected = form('some text')
    fc.assert(
      fc.property(hostile, (value) => {
        expect(form(value)).toEqual(expected)
      }),
    )
  })
})

describe('a summary that is too long', () => {
  const OMISSION =
    'Some of this was left out, as it is too long for GitHub; the outputs and the log have more.'
  const warningsOf = (count: number) =>
    Array.from({ length: count }, (_, i) => msg`Warning ${i}: ${'x'.repeat(400)} ends here.`)
  const known: Known = { settings: settings(), after: hasDefault, dns: seen(nothing) }

  test('is cut at whole sections, says so, and fits', () => {
    const text = summary({ ...known, warnings: warningsOf(2_000) })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text.length).toBeGreaterThan(300_000)
    const sections = text.trimEnd().split('\n\n')
    expect(sections[0]).toMatch(/^### /)
    expect(sections.at(-1)).toBe(OMISSION)
    const kept = sections.slice(2, -1)
    expect(kept.length).toBeGreaterThan(100)
    for (const [i, section] of kept.entries()) {
      expect(section).toMatch(new RegExp(`^> \\[!WARNING\\]\n> Warning ${i}: .* ends here\\.$`))
    }
  })

  test('fits in bytes, whatever its characters', () => {
    const warnings = Array.from({ length: 1_000 }, () => msg`${'日'.repeat(400)}`)
    const text = summary({ ...known, warnings })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text).toContain(OMISSION)
  })

  test('is no other, which is whole', () => {
    const text = summary({ ...known, warnings: warningsOf(500) })
    expect(text).not.toContain(OMISSION)
    expect(text).toContain('Warning 499: ')
    expect(text).toContain('DNS records that SES needs')
  })
})
