import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import type { CommentSubject } from '../../src/inputs/settings.ts'
import { parseIdentity } from '../../src/mail-from/names.ts'
import { code, join, msg } from '../../src/message.ts'
import { commentOf, markerOf, type Origin } from '../../src/report/comment-body.ts'
import { fitting } from '../../src/report/markdown.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { found, seen, views } from '../support/dns.ts'
import { addMx, addTxt, zone } from '../support/hosted-zone.ts'
import { hostile } from '../support/hostile.ts'
import { codeSpans, skeleton } from '../support/markdown.ts'
import { has, hasDefault, identity, type Known, result, settings } from '../support/values.ts'

const ORIGIN = {
  runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1234567890',
  commit: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad',
}

const enabled: Known = {
  settings: settings(),
  before: hasDefault,
  after: has('bounce.example.com', 'PENDING'),
  change: 'enable',
  accepted: true,
  dns: seen({ txt: found('v=spf1 -all') }),
}

const subject = (name = 'example.com', region = 'us-east-1') => ({
  identity: identity(name),
  region,
  mode: 'plan' as const,
})

const comment = (known: Known, origin: Origin = ORIGIN) => commentOf(subject(), result(known), origin)

describe('the marker', () => {
  const of = (name: string, region?: string, others: Partial<CommentSubject> = {}) =>
    markerOf({ ...subject(name, region), ...others }).exact

  test('is a comment of HTML that names identity, region, account and, if that is the mode, check', () => {
    expect(of('example.com')).toBe('<!-- ses-mail-from-action identity=example.com region=us-east-1 -->')
    expect(of('news@example.com', 'eu-west-1', { account: '111122223333' })).toBe(
      '<!-- ses-mail-from-action identity=news%40example.com region=eu-west-1 account=111122223333 -->',
    )
    expect(of('example.com', 'us-east-1', { account: '111122223333', mode: 'check' })).toBe(
      '<!-- ses-mail-from-action identity=example.com region=us-east-1 check account=111122223333 -->',
    )
  })

  test('of a run that does not know the account takes over the comment of any, and is taken back', () => {
    const known = markerOf({ ...subject(), account: '111122223333' })
    const unknown = markerOf(subject())
    expect(unknown.alike.some((beginning) => known.exact.startsWith(beginning))).toBe(true)
    expect(known.alike).toEqual([unknown.exact])
    const check = markerOf({ ...subject(), account: '111122223333', mode: 'check' })
    expect(unknown.alike.some((beginning) => check.exact.startsWith(beginning))).toBe(false)
  })

  test('is the same for plan and apply', () => {
    expect(of('example.com', 'us-east-1', { mode: 'apply' })).toBe(
      of('example.com', 'us-east-1', { mode: 'plan' }),
    )
  })

  test('is the same for one identity, however it is typed', () => {
    expect(of(' Example.COM. ')).toBe(of('example.com'))
    expect(of('bücher.example')).toBe(of('xn--bcher-kva.example'))
  })

  const locals = fc
    .array(fc.constantFrom(..."aZ09_!#$%&'*+/=?^`{|}~-.-", '--', '-->', '--!', '<!--', '%2D', ' region=x'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join(''))
  const identities = fc
    .oneof(
      locals.map((local) => `${local}@example.com`),
      fc.constantFrom('example.com', 'a--b.example.com', 'mail.example.com', 'bücher.example'),
    )
    .filter((name) => 'value' in parseIdentity(name))
  const fields = {
    name: identities,
    region: fc.constantFrom('us-east-1', 'us-east-2', 'eu-west-1', 'us-gov-west-1'),
    account: fc.constantFrom(undefined, '111122223333', '444455556666'),
    mode: fc.constantFrom('apply' as const, 'check' as const),
  }
  const keys = fc.record(fields)
  const changes = fc.record(fields, { requiredKeys: [] })
  const ofKey = ({ name, region, ...others }: { name: string; region: string } & Partial<CommentSubject>) =>
    of(name, region, others)

  test('ends where it ends, for every identity', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const marker = ofKey(key)
        expect(marker).toMatch(/^<!-- [^<>\s]+ identity=[^<>\s=]+ region=[a-z0-9-]+[a-z0-9= ]* -->$/)
        const encoded = /identity=(\S+)/.exec(marker)?.[1] ?? ''
        expect(decodeURIComponent(encoded)).toBe(identity(key.name).name)
      }),
    )
  })

  test('is that of one key, and the beginning of no other', () => {
    fc.assert(
      fc.property(keys, changes, (one, changed) => {
        const other = { ...one, ...changed }
        const isSame = isDeepStrictEqual(
          { ...one, name: identity(one.name).name },
          { ...other, name: identity(other.name).name },
        )
        expect(ofKey(one).startsWith(ofKey(other))).toBe(isSame)
      }),
    )
    expect(of('example.com').startsWith(of('example.co'))).toBe(false)
  })
})

describe('the comment', () => {
  test('begins with its marker, on a line of its own', () => {
    const error = new ActionError('VALIDATION_ERROR', msg`No.`)
    for (const name of ['example.com', 'a--b@example.com']) {
      for (const known of [enabled, { error }]) {
        const text = commentOf(subject(name, 'eu-west-1'), result(known), ORIGIN)
        expect(text.split('\n')[0]).toBe(markerOf(subject(name, 'eu-west-1')).exact)
      }
    }
  })

  test('holds what the summary shows, all of it', () => {
    fc.assert(
      fc.property(views, (dns) => {
        const known = { ...enabled, dns }
        expect(comment(known)).toContain(summaryOf(result(known)).trim())
        expect(comment(known)).not.toContain('left out')
      }),
    )
    const error = new ActionError('ACCESS_DENIED', msg`IAM denies ${code('ses:GetEmailIdentity')}.`)
    const failed = { settings: settings(), error }
    expect(comment(failed)).toContain(summaryOf(result(failed)).trim())
    expect(comment(failed)).toContain('ACCESS_DENIED')
  })

  test('says whose it is also where the inputs are wrong', () => {
    const error = new ActionError('VALIDATION_ERROR', msg`1 problem in the inputs.`)
    expect(comment({ error })).toContain('for `example.com` in `us-east-1`\n')
    expect(comment({ error })).toContain('VALIDATION_ERROR')
  })

  const footer = (text: string) => text.trimEnd().split('\n').at(-1) ?? ''

  test('ends with where it comes from', () => {
    for (const mode of ['apply', 'plan', 'check'] as const) {
      const last = footer(comment({ ...enabled, settings: settings({ mode }) }))
      expect(last).toContain(`[this run](${ORIGIN.runUrl})`)
      expect(codeSpans(last)).toEqual([ORIGIN.commit.slice(0, 12), mode])
    }
  })

  test('ends without a link and a commit where they are not known', () => {
    const text = comment(enabled, { runUrl: undefined, commit: undefined })
    expect(footer(text)).not.toMatch(/\]\(|undefined|commit/)
    expect(codeSpans(footer(text))).toEqual(['apply'])
    const nothing = comment(
      { error: new ActionError('VALIDATION_ERROR', msg`No.`) },
      { ...ORIGIN, commit: '' },
    )
    expect(codeSpans(footer(nothing))).toEqual([])
  })

  test('keeps its footer apart from the sections', () => {
    for (const known of [enabled, { error: new ActionError('ACCESS_DENIED', msg`No.`) }]) {
      const lines = comment(known).trimEnd().split('\n')
      expect(lines.at(-2)).toBe('')
      expect(lines.at(-1)).toMatch(/^<sub>.*<\/sub>$/)
    }
  })
})

describe('a comment of any length', () => {
  const conflict = (count: number, length: number) =>
    new ActionError(
      'DNS_CONFLICT',
      join(Array.from({ length: count }, (_, i) => msg`There is ${String(i).padEnd(length, '`x')}.`)),
    )

  /** That GitHub takes it, and that it is still one of ours. */
  function expectTakable(text: string): void {
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.startsWith(`${markerOf(subject()).exact}\n### `)).toBe(true)
    expect(text.trimEnd().endsWith('</sub>')).toBe(true)
  }

  test('says that something is left out where it is too long, and where all of it is', () => {
    for (const count of [200, 500, 1000]) {
      const text = comment({ ...enabled, error: conflict(count, 400) })
      expectTakable(text)
      expect(text).toMatch(/left out.*job summary/)
      expect(text).toContain('DNS conflict')
    }
  })

  test('says nothing of it where all is there', () => {
    const text = comment({ ...enabled, error: conflict(100, 400) })
    expectTakable(text)
    expect(text).not.toContain('left out')
    expect(text).toContain('DNS_CONFLICT')
  })

  test('leaves out the end of it, and whole sections only', () => {
    const warnings = Array.from({ length: 300 }, (_, i) => msg`Warning ${String(i).padEnd(400, 'x')}.`)
    const text = comment({ ...enabled, warnings })
    expectTakable(text)
    const shown = codeSpans(text).flatMap((span) => /^\d+(?=x{390})/.exec(span)?.[0] ?? [])
    expect(shown.length).toBeGreaterThan(100)
    expect(shown).toEqual(shown.map((_, i) => String(i)))
    for (const span of codeSpans(text)) if (/^\d+x/.test(span)) expect(span).toHaveLength(400)
    expect(text).toMatch(/left out/)
  })

  test('is one that GitHub takes', () => {
    const size = { count: fc.nat(400), length: fc.nat(700), text: hostile }
    fc.assert(
      fc.property(fc.record(size), fc.record(size), views, (error, warning, dns) => {
        const known = {
          ...enabled,
          dns,
          error: new ActionError(
            'DNS_CONFLICT',
            join(Array.from({ length: error.count }, () => msg`${error.text.padEnd(error.length, '`|x')}.`)),
          ),
          warnings: Array.from(
            { length: warning.count },
            () => msg`Warning: ${warning.text.padEnd(warning.length, '😀')}.`,
          ),
        }
        const text = comment(known)
        expectTakable(text)
        const isWhole = text.includes(summaryOf(result(known)).trim())
        expect(isWhole).toBe(!text.includes('left out'))
      }),
      { numRuns: 50 },
    )
  })

  test('is one that GitHub takes for the longest of identities', () => {
    const long = subject(`${'%'.repeat(64)}@${`${'a'.repeat(60)}.`.repeat(4)}example`)
    const text = commentOf(long, result({ ...enabled, error: conflict(500, 400) }), ORIGIN)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.startsWith(`${markerOf(long).exact}\n`)).toBe(true)
  })
})

describe('text from outside', () => {
  const runs = (a: string, b: string): Known[] => {
    const email = identity('news@example.com')
    const odd = settings({ identity: { ...email, name: a } as typeof email })
    return [
      {
        error: new ActionError('DNS_CONFLICT', msg`${a} is there: "${b}". Delete ${a}.`),
        hostedZone: zone(b, a),
        warnings: [msg`Beware of ${a}, ${b}.`],
      },
      {
        settings: odd,
        error: new ActionError('ROLE_NOT_ASSUMED', msg`AWS STS refused: "${b}".`, {
          remedy: { title: 'A trust policy statement', json: { [a]: b } },
        }),
      },
      { settings: odd, before: has(a, b, a), after: has(b, a, b), change: 'update', accepted: true },
      {
        ...enabled,
        hostedZone: zone(a, b),
        published: [addMx(a)],
      },
      {
        ...enabled,
        settings: settings({ mode: 'plan' }),
        hostedZone: zone(a, b),
        toPublish: [addTxt(a, { ttl: 300, values: [b] })],
      },
    ]
  }

  /** The comment without its marker, which the identity of the settings is in. */
  const shown = (known: Known, commit = 'some text') => {
    const [, ...lines] = comment(known, { ...ORIGIN, commit }).split('\n')
    return skeleton(lines.join('\n'))
  }

  test('stands within code spans and code blocks only, and moves nothing', () => {
    const harmless = runs('some', 'text').map((known) => shown(known))
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, commit) => {
        // Two statuses, and a domain that stays, have sentences of their own.
        fc.pre(a !== b && !['SUCCESS', 'TEMPORARY_FAILURE'].includes(b) && commit !== '')
        for (const [i, known] of runs(a, b).entries()) expect(shown(known, commit)).toEqual(harmless[i])
      }),
      { numRuns: 300 },
    )
  })

  test('makes no mention, no link and no HTML', () => {
    const ours = /<\/?(?:sub|details|summary)>|<br>|<code>|<block \w*>|\[this run\]\([^()]+\)/g
    fc.assert(
      fc.property(hostile, hostile, views, (a, b, view) => {
        const txt = found(`v=spf1 ${a.slice(0, 200)}`, b.slice(0, 200))
        for (const known of [...runs(a, b), { ...enabled, dns: { ...view, txt } }]) {
          const words = shown(known, b).join('\n').replace(ours, '')
          expect(words).not.toMatch(/@\w|<[a-z!/?]|\]\(|\]\[|:\/\/|www\.|&#?\w+;/i)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('cannot end the marker’s line, change the direction of the text, or hide in it', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        for (const known of runs(a, b)) {
          const text = comment(known, { ...ORIGIN, commit: a })
          expect(text.split('\n')[0]).toBe(markerOf(subject()).exact)
          expect(text).not.toMatch(/\p{Bidi_Control}/u)
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
          expect(text.isWellFormed()).toBe(true)
        }
      }),
    )
  })
})

describe('what is fitted', () => {
  const REST = msg`The rest, such as ${code('this')}, is left out.`
  const sentence = REST.markdown()
  const sections = fc.array(fc.oneof(fc.constant(''), fc.string({ maxLength: 30 })), { maxLength: 10 })

  test('is all of it where there is room', () => {
    expect(fitting(['a', '', 'b\n\nc', ''], 1000, REST)).toBe('a\n\nb\n\nc')
    expect(fitting([], 1000, REST)).toBe('')
  })

  test('is what comes first where there is not, and a sentence', () => {
    const [long, room] = ['x'.repeat(60), sentence.length + 130]
    expect(fitting([long, long, long, 'x'], room, REST)).toBe(`${long}\n\n${long}\n\n${sentence}`)
    expect(fitting(['x'.repeat(1000), 'x'], room, REST)).toBe(sentence)
  })

  test('is whole sections in their order, as many as there is room for', () => {
    fc.assert(
      fc.property(sections, fc.nat(250), (all, extra) => {
        const room = sentence.length + extra
        const text = fitting(all, room, REST)
        expect(text.length).toBeLessThanOrEqual(room)
        const given = all.filter((section) => section !== '')
        if (text === given.join('\n\n')) return
        const upTo = (count: number) => [...given.slice(0, count), sentence].join('\n\n')
        const count = given.findIndex((_, i) => upTo(i) === text)
        expect(count).toBeGreaterThanOrEqual(0)
        expect(upTo(count + 1).length).toBeGreaterThan(room)
      }),
      { numRuns: 500 },
    )
  })
})
