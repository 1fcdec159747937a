import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError, type ErrorCode } from '../../src/errors.ts'
import type { Mode, Target } from '../../src/inputs/settings.ts'
import type { Current } from '../../src/mail-from/attributes.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import type { RecordChange } from '../../src/mail-from/publication.ts'
import { code, msg } from '../../src/message.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { found, mx, nothing, seen } from '../support/dns.ts'
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
    expect(text).toMatch(/next step/i)
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

  test('over a state that was not read says that it is not known', () => {
    const { before, ...unread } = enabled
    expect(before).toBeDefined()
    expect(summary(unread)).toMatch(/not known/)
  })
})

describe('a failure', () => {
  test('shows its code and message, and not the records as if they were the next step', () => {
    const error = new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`)
    const text = summary({ settings: settings(), error })
    expect(text).toContain('ACCESS_DENIED')
    expect(codeSpans(text)).toEqual(expect.arrayContaining(['ses:GetEmailIdentity', 'example.com']))
    expect(text).not.toMatch(/next step|feedback-smtp/i)
    expect(text).not.toContain('✅')
  })

  test('of several inputs lists them one by one', () => {
    const points = [msg`${code('identity')} is missing.`, msg`${code('aws-region')} is missing.`]
    const error = new ActionError('VALIDATION_ERROR', msg`2 inputs are wrong.`, { points })
    const items = blocks(summary({ error })).filter(
      (block) => block.kind === 'line' && block.prefix.endsWith('- '),
    )
    expect(items).toHaveLength(2)
    expect(codeSpans(summary({ error }))).toEqual(['identity', 'aws-region'])
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
    expect(text).toMatch(/not known/)
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
      { error: new ActionError('VALIDATION_ERROR', msg`2 inputs are wrong.`, { points }) },
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
        // Two statuses have sentences of their own, of which this is not about.
        fc.pre(!['SUCCESS', 'TEMPORARY_FAILURE'].includes(b))
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

  test('is a table of record, wanted, seen and status', () => {
    const text = summary({ ...known, dns: seen({ txt: found('v=spf1 -all', 'x=y'), mx: nothing.mx }) })
    expect(text).toContain('| Record | Wanted | Seen | Status |')
    expect(text).toMatch(/\| MX `bounce\.example\.com` \| `10 feedback-smtp[^|]*\| none \| ❌ missing \|/)
    expect(text).toMatch(/\| TXT `bounce\.example\.com` \|[^|]*\| `v=spf1 -all` \| ❌ wrong \|/)
  })

  test('names who was asked, and the zone in which the run published', () => {
    const text = summary({
      ...known,
      dns: seen({ asked: 'dns-servers' }),
      hostedZone: ZONE,
      published: [addMx('x')],
    })
    expect(text).toMatch(/`dns-servers`/)
    expect(text).toMatch(/published MX in the Route 53 hosted zone `example\.com` \(`Z1`\)/)
  })

  test('keeps its form whatever the records hold', () => {
    const plain = seen({ mx: mx('10 a.example'), txt: found('v=spf1 -all', 'v=spf1 x') })
    const form = skeleton(summary({ ...known, dns: plain }))
    fc.assert(
      fc.property(hostile, (text) => {
        // What is too long to be copied whole is not offered.
        const dns = { ...plain, txt: found('v=spf1 -all', `v=spf1 x${text.slice(0, 200)}`) }
        expect(skeleton(summary({ ...known, dns }))).toEqual(form)
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
  // Under the header stands the line of dashes.
  for (let i = start + 2; cellsOf(i); i++) rows.push(cellsOf(i) ?? [])
  return rows
}

describe('the heading', () => {
  const headingOf = (known: Known) => summary(known).split('\n')[0] ?? ''

  test.each<[Change, readonly RecordChange[], RegExp]>([
    ['none', [], /^## ✅ Plan: nothing to change for `example\.com`$/],
    ['enable', [], /^## 📝 Plan: enable /],
    ['update', [], /^## 📝 Plan: update /],
    ['restart', [], /^## 📝 Plan: restart /],
    ['disable', [], /^## 📝 Plan: disable /],
    ['none', [CREATE_MX], /^## 📝 Plan: publish DNS records for `example\.com`$/],
    ['enable', [CREATE_MX], /^## 📝 Plan: enable .* and publish DNS records for `example\.com`$/],
  ])('of a plan says what is to do: %s %j', (change, toPublish, expected) => {
    expect(headingOf(planOf({ change, toPublish, hostedZone: ZONE }))).toMatch(expected)
  })

  test.each<[Partial<Target>, Current, RegExp]>([
    [{}, has(NAME, 'SUCCESS'), /^## ✅ .*live and verified for `example\.com`$/],
    [{ desired: wantsDefault }, hasDefault, /^## ✅ No MAIL FROM domain.* `example\.com`$/],
  ])('of a check that passes says what was found: %j', (declared, after, expected) => {
    const checked = { settings: settings({ mode: 'check', ...declared }), before: after, after }
    expect(headingOf({ ...checked, change: 'none' })).toMatch(expected)
  })

  test.each<[Mode, ErrorCode, RegExp]>([
    ['plan', 'IDENTITY_NOT_FOUND', /Plan failed/],
    ['plan', 'DNS_CONFLICT', /Plan failed/],
    ['plan', 'ACCESS_DENIED', /Plan failed/],
    ['check', 'DRIFT_DETECTED', /not the declared ones/],
    ['check', 'NOT_VERIFIED', /not verified/],
    ['check', 'ACCESS_DENIED', /not checked/],
    ['check', 'IDENTITY_NOT_FOUND', /not checked/],
    ['apply', 'IDENTITY_NOT_FOUND', /not applied/],
    ['apply', 'DNS_CONFLICT', /not published/],
    ['apply', 'VERIFICATION_TIMEOUT', /not verified/],
  ])('of %s that fails with %s says what did not come of it', (mode, code, expected) => {
    const heading = headingOf({ settings: settings({ mode }), error: new ActionError(code, msg`No.`) })
    expect(heading).toMatch(expected)
    expect(heading).toMatch(/^## ❌ .*`example\.com`$/)
    if (mode !== 'apply') expect(heading).not.toMatch(/applied,|not applied|published/)
  })
})

describe('the attributes side by side', () => {
  test('are Before and After of a run that applies', () => {
    const known = { before: has('old.example.com', 'SUCCESS'), after: has(NAME, 'PENDING'), accepted: true }
    expect(tableIn(summary({ settings: settings(), ...known }), '', 'Before', 'After')).toEqual([
      ['MAIL FROM domain', 'old.example.com', NAME],
      ['Behavior on MX failure', 'USE_DEFAULT_VALUE', 'USE_DEFAULT_VALUE'],
      ['Status', 'SUCCESS', 'PENDING'],
    ])
  })

  test('are Now and After apply of a plan, which has changed nothing', () => {
    const before = has('old.example.com', 'SUCCESS')
    const text = summary({
      settings: settings({ mode: 'plan', desired: wants(NAME, 'REJECT_MESSAGE') }),
      before,
      after: before,
      change: 'update',
    })
    expect(tableIn(text, '', 'Now', 'After apply')).toEqual([
      ['MAIL FROM domain', 'old.example.com', NAME],
      ['Behavior on MX failure', 'USE_DEFAULT_VALUE', 'REJECT_MESSAGE'],
      ['Status', 'SUCCESS', 'PENDING'],
    ])
  })

  test('are the same where a plan has nothing to do', () => {
    const before = has(NAME, 'TEMPORARY_FAILURE')
    const rows = tableIn(summary(planOf({ before, after: before, change: 'none' })), '', 'Now', 'After apply')
    expect(rows).toHaveLength(3)
    for (const [, now, then] of rows) expect(then).toBe(now)
  })

  test('are none after apply where a plan disables', () => {
    const before = has(NAME, 'SUCCESS', 'REJECT_MESSAGE')
    const text = summary({
      settings: settings({ mode: 'plan', desired: wantsDefault }),
      before,
      after: before,
      change: 'disable',
    })
    expect(tableIn(text, '', 'Now', 'After apply')).toEqual([
      ['MAIL FROM domain', NAME, 'none'],
      ['Behavior on MX failure', 'REJECT_MESSAGE', 'USE_DEFAULT_VALUE'],
      ['Status', 'SUCCESS', 'none'],
    ])
  })

  test.each<[string, Current, readonly string[]]>([
    ['verified', has(NAME, 'SUCCESS'), [NAME, 'USE_DEFAULT_VALUE', 'SUCCESS']],
    ['another', has('old.example.com', 'PENDING'), ['old.example.com', 'USE_DEFAULT_VALUE', 'PENDING']],
    ['none', hasDefault, ['none', 'USE_DEFAULT_VALUE', 'none']],
  ])('are Declared and Found of a check: %s', (_, after, found) => {
    const declared = settings({ mode: 'check', desired: wants(NAME, 'REJECT_MESSAGE') })
    const rows = tableIn(summary({ settings: declared, before: after, after }), '', 'Declared', 'Found')
    expect(rows.map(([, wanted]) => wanted)).toEqual([NAME, 'REJECT_MESSAGE', 'SUCCESS'])
    expect(rows.map(([, , value]) => value)).toEqual(found)
  })

  test('of a check are those that SES had in the end', () => {
    const known = { before: has(NAME, 'PENDING'), after: has(NAME, 'FAILED') }
    const text = summary({ settings: settings({ mode: 'check' }), ...known })
    expect(tableIn(text, '', 'Declared', 'Found').at(-1)).toEqual(['Status', 'SUCCESS', 'FAILED'])
  })
})

describe('the records that apply would publish', () => {
  const TITLE = '### DNS records that `apply` would publish'
  const OTHERS = { ttl: 60, values: ['"one"'] }

  test('stand in a table with the zone, each with what becomes of it', () => {
    const text = summary(
      planOf({ change: 'none', hostedZone: ZONE, toPublish: [CREATE_MX, addTxt('v=spf1 x', OTHERS)] }),
    )
    expect(text).toContain(TITLE)
    expect(text).toMatch(/Route 53 hosted zone `example\.com` \(`Z1`\)/)
    expect(tableIn(text, 'Type', 'Value', 'TTL')).toEqual([
      ['MX', '10 host.example.', '300', 'created'],
      ['TXT', '"v=spf1 x"', '60', 'added to the TXT records that are there'],
    ])
    expect(text).not.toContain('"one"')
  })

  test('are not said to be published, nor asked of the user', () => {
    const known = { hostedZone: ZONE, toPublish: [CREATE_MX, CREATE_SPF], dns: seen(nothing) }
    const text = summary(planOf({ change: 'none', ...known }))
    expect(text).not.toMatch(/This run published/)
    expect(text).not.toContain('zone file')
  })

  test.each<[string, Known]>([
    ['nothing is missing', { hostedZone: ZONE, toPublish: [] }],
    ['no zone is named', {}],
  ])('are left out where %s', (_, known) => {
    expect(summary(planOf({ change: 'enable', ...known }))).not.toContain(TITLE)
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

describe('the next step of a plan', () => {
  const stepOf = (known: Known) =>
    /\*\*Next step:\*\* (.*)/.exec(summary(planOf(known)))?.[1]?.replaceAll('`', '') ?? ''

  test.each<Change>(['enable', 'update', 'restart', 'disable'])('to %s is a run that applies', (change) => {
    const text = stepOf({ change, before: hasDefault, after: hasDefault })
    expect(text).toMatch(/[Nn]othing has been changed.*mode apply/)
  })

  test('to publish is one as well', () => {
    const before = has(NAME, 'SUCCESS')
    const text = stepOf({ change: 'none', before, after: before, toPublish: [CREATE_SPF], hostedZone: ZONE })
    expect(text).toMatch(/[Nn]othing has been changed.*mode apply/)
    expect(text).not.toMatch(/72 hours/)
  })

  test('that has nothing to do is none', () => {
    const before = has(NAME, 'SUCCESS')
    const text = stepOf({ change: 'none', before, after: before })
    expect(text).toMatch(/[Nn]o action/)
    expect(text).not.toContain('apply')
  })

  test('asks for the records where nobody has published or would publish them', () => {
    const known = { change: 'enable', before: hasDefault, after: hasDefault } as const
    const asks = /(?:Publish both DNS records|Correct what DNS shows) before that run/
    expect(stepOf(known)).toMatch(/Publish both DNS records before that run if they are not published yet/)
    expect(stepOf({ ...known, dns: seen(nothing) })).toMatch(/Correct what DNS shows before that run/)
    expect(stepOf({ ...known, dns: seen() })).not.toMatch(asks)
    const planned = { toPublish: [CREATE_MX, CREATE_SPF], hostedZone: ZONE }
    expect(stepOf({ ...known, dns: seen(nothing), ...planned })).not.toMatch(asks)
  })

  test('says what becomes of mail until SES has verified', () => {
    const stepFor = (behavior: 'USE_DEFAULT_VALUE' | 'REJECT_MESSAGE') => {
      const declared = settings({ mode: 'plan', desired: wants(NAME, behavior) })
      return stepOf({ settings: declared, change: 'enable', before: hasDefault })
    }
    expect(stepFor('REJECT_MESSAGE')).toMatch(/rejects all mail/)
    expect(stepFor('USE_DEFAULT_VALUE')).not.toMatch(/rejects/)
    const disable = {
      settings: settings({ mode: 'plan', desired: wantsDefault }),
      change: 'disable',
    } as const
    expect(stepOf({ ...disable, before: has(NAME, 'SUCCESS') })).toMatch(/default MAIL FROM domain/)
  })
})

describe('a summary that is too long', () => {
  const OMISSION = 'Some of this summary is left out, as it is too long for GitHub.'
  const warningsOf = (count: number) =>
    Array.from({ length: count }, (_, i) => msg`Warning ${i}: ${'x'.repeat(400)} ends here.`)
  const known: Known = { settings: settings(), after: hasDefault, dns: seen(nothing) }

  test('is cut at whole sections, says so, and fits', () => {
    const text = summary({ ...known, warnings: warningsOf(2_000) })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text.length).toBeGreaterThan(300_000)
    const sections = text.trimEnd().split('\n\n')
    expect(sections[0]).toMatch(/^## /)
    expect(sections.at(-1)).toBe(OMISSION)
    const kept = sections.slice(1, -1)
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
    expect(text).toContain('### DNS records that SES needs')
  })
})
