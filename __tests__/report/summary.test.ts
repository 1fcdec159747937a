import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import type { Change } from '../../src/mail-from/decision.ts'
import { say } from '../../src/message.ts'
import type { Outcome } from '../../src/outcome.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { found, mx, nothing, seen } from '../support/dns.ts'
import { hostile } from '../support/hostile.ts'
import { blocks, codeSpans, skeleton } from '../support/markdown.ts'
import { has, hasDefault, identity, settings, wantsDefault } from '../support/values.ts'

const summary = (outcome: Partial<Outcome>) =>
  summaryOf({ accepted: false, requestId: '', published: [], warnings: [], ...outcome })

describe('a success', () => {
  const enabled: Partial<Outcome> = {
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
    const error = new ActionError('ACCESS_DENIED', say`IAM denies ${'ses:GetEmailIdentity'}.`)
    const text = summary({ settings: settings(), error })
    expect(text).toContain('ACCESS_DENIED')
    expect(codeSpans(text)).toEqual(expect.arrayContaining(['ses:GetEmailIdentity', 'example.com']))
    expect(text).not.toMatch(/next step|feedback-smtp/i)
    expect(text).not.toContain('✅')
  })

  test('of several inputs lists them one by one', () => {
    const points = [say`${'identity'} is missing.`, say`${'aws-region'} is missing.`]
    const error = new ActionError('VALIDATION_ERROR', say`2 inputs are wrong.`, { points })
    const items = blocks(summary({ error })).filter(
      (block) => block.kind === 'line' && block.prefix.endsWith('- '),
    )
    expect(items).toHaveLength(2)
    expect(codeSpans(summary({ error }))).toEqual(['identity', 'aws-region'])
  })

  test('of one input shows it', () => {
    const points = [say`${'identity'} is missing.`]
    const error = new ActionError('VALIDATION_ERROR', say`An input is wrong. ${points[0] ?? ''}`, { points })
    expect(codeSpans(summary({ error }))).toEqual(['identity'])
  })

  test('after an unanswered PUT does not claim to know the state', () => {
    const error = new ActionError('NETWORK_ERROR', say`No answer.`)
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
  const runs = (a: string, b: string): Partial<Outcome>[] => {
    const email = identity('news@example.com')
    const odd = settings({ identity: { ...email, name: a } as typeof email })
    const points = [say`${'identity'} is "${a}", which holds ${b}.`, say`${a} is wrong.`]
    return [
      {
        error: new ActionError(
          'REQUEST_REJECTED',
          say`Amazon SES refused the request: "${a}". Correct ${b}.`,
        ),
      },
      { error: new ActionError('VALIDATION_ERROR', say`2 inputs are wrong.`, { points }) },
      {
        settings: odd,
        before: has(a, b, a),
        after: has(b, a, b),
        error: new ActionError('ROLE_NOT_ASSUMED', say`AWS STS refused: "${b}".`, {
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
    const harmless = runs('some', 'text').map((outcome) => skeleton(summary(outcome)))
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        // Two statuses have sentences of their own, of which this is not about.
        fc.pre(!['SUCCESS', 'TEMPORARY_FAILURE'].includes(b))
        const odd = runs(a, b)
        for (const [i, outcome] of odd.entries()) expect(skeleton(summary(outcome))).toEqual(harmless[i])
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
        const error = new ActionError('ROLE_NOT_ASSUMED', say`No.`, {
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
        for (const outcome of runs(a, b)) {
          const text = summary(outcome)
          expect(text).not.toMatch(/\p{Bidi_Control}/u)
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        }
      }),
    )
  })
})

describe('what DNS shows', () => {
  const known = { settings: settings(), after: has('bounce.example.com', 'PENDING'), change: 'none' } as const

  test('is a table of record, wanted, seen and verdict', () => {
    const text = summary({ ...known, view: seen({ txt: found('v=spf1 -all', 'x=y'), mx: nothing.mx }) })
    expect(text).toContain('| Record | Wanted | Seen | Verdict |')
    expect(text).toMatch(/\| MX `bounce\.example\.com` \| `10 feedback-smtp[^|]*\| none \| ❌ missing \|/)
    expect(text).toMatch(/\| TXT `bounce\.example\.com` \|[^|]*\| `v=spf1 -all` \| ❌ wrong \|/)
  })

  test('names who was asked, and the zone in which the run published', () => {
    const hostedZone = { id: 'Z1', name: 'example.com', nameServers: [], isPrivate: false }
    const published = [{ action: 'CREATE', type: 'MX', ttl: 300, values: ['10 x.'] }] as const
    const text = summary({ ...known, view: seen({ asked: 'dns-servers' }), hostedZone, published })
    expect(text).toMatch(/`dns-servers`/)
    expect(text).toMatch(/published MX in the hosted zone `example\.com` \(`Z1`\)/)
  })

  test('keeps its form whatever the records hold', () => {
    const plain = seen({ mx: mx('10 a.example'), txt: found('v=spf1 x') })
    const form = skeleton(summary({ ...known, view: plain }))
    fc.assert(
      fc.property(hostile, (text) => {
        // What is too long to be copied whole is not offered.
        const view = { ...plain, txt: found(`v=spf1 x${text.slice(0, 200)}`) }
        expect(skeleton(summary({ ...known, view }))).toEqual(form)
      }),
    )
  })
})
