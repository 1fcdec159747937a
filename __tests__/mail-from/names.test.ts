import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isStrictChild, parseDomainName, parseIdentity } from '../../src/mail-from/names.ts'
import { hostile } from '../support/hostile.ts'
import { domain } from '../support/values.ts'

const label63 = 'a'.repeat(63)
/** 253 characters, the most that a name can have. */
const longest = `${label63}.${label63}.${label63}.${'b'.repeat(57)}.com`

function readDomain(text: string): string | undefined {
  const parsed = parseDomainName(text)
  return 'value' in parsed ? parsed.value : undefined
}

function problemOf(
  text: string,
  parse: typeof parseDomainName | typeof parseIdentity = parseDomainName,
): string {
  const parsed = parse(text)
  if ('value' in parsed) throw new Error(`${JSON.stringify(text)} was accepted`)
  return parsed.problem.plain()
}

describe('a domain name', () => {
  test.each([
    ['example.com', 'example.com'],
    ['Bounce.EXAMPLE.Com', 'bounce.example.com'],
    ['  bounce.example.com\n', 'bounce.example.com'],
    ['bounce.example.com.', 'bounce.example.com'],
    ['bounce.example.com. ', 'bounce.example.com'],
    ['a.b', 'a.b'],
    ['1.2.com', '1.2.com'],
    ['3com.example', '3com.example'],
    ['a--b.example.com', 'a--b.example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.Example.', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['STRAẞE.example', 'xn--strae-oqa.example'],
    ['日本語.jp', 'xn--wgv71a119e.jp'],
    ['日本語。jp', 'xn--wgv71a119e.jp'],
    ['ｂｏｕｎｃｅ.example.com', 'bounce.example.com'],
    [`${label63}.example.com`, `${label63}.example.com`],
    [longest, longest],
    [`${longest}.`, longest],
  ])('%j is read as %j', (typed, name) => {
    expect(parseDomainName(typed)).toEqual({ value: name })
  })

  test.each([
    ['', /empty/i],
    ['.', /nothing but dots/i],
    ['example.com..', /empty/i],
    ['bücher.example..', /empty/i],
    ['.example.com', /empty/i],
    ['a..example.com', /empty/i],
    ['bücher..example', /empty/i],
    ['localhost', /one label/i],
    ['com.', /one label/i],
    [`${label63}a.example.com`, /63/],
    [`${'ü'.repeat(63)}.example.com`, /63/],
    [`${longest}m`, /253/],
    ['my_bounce.example.com', /_/],
    ['-a.example.com', /-a/],
    ['a-.example.com', /a-/],
    ['*.example.com', /wildcard/i],
    ['%62ounce.example.com', /%/],
    ['bücher%2ecom.example', /%/],
    ['bounce example.com', /U\+0020/],
    ['bounce\texample.com', /U\+0009/],
    ['bounce.example.com\u0000', /U\+0000/],
    ['bounce,example.com', /,/],
    ['192.0.2.1', /IP/],
    ['example.1', /number|IP/],
    ['１９２.０.２.１', /IP/],
  ])('%j is refused, and the reason says so', (typed, reason) => {
    expect(problemOf(typed)).toMatch(reason)
  })

  test.each([
    ['bounce.example.com\u2028x'],
    ['[2001:db8::1]'],
    ['bücher_x.example'],
    ['bücher*.example'],
    ['é.1'],
    ['é.0x7f'],
    ['１.２'],
    ['bounce.example.com／x.y'],
    ['bounce.example.com＃x.y'],
    ['bounce.example.com？x.y'],
    ['user＠example.com'],
    ['％62ounce.example.com'],
    ['bounce.example.com：25'],
    ['bounce.example.com＼x.y'],
    ['a\u202eb.example.com'],
    ['\ud800.example.com'],
    ['xn--\u00e9.example.com'],
  ])('%j is refused', (typed) => {
    expect(problemOf(typed)).not.toBe('')
  })

  const label = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/)
  const name = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 5 }), fc.stringMatching(/^[a-zA-Z]{2,10}$/))
    .map(([labels, top]) => [...labels, top].join('.'))
  const letters = fc.constantFrom(...'abcxyz019äöüéñøåжщд日本語')
  const international = fc
    .tuple(fc.array(letters, { minLength: 1, maxLength: 12 }), name)
    .map(([label, parent]) => `${label.join('')}.${parent}`)

  test('is found in every name of letters, digits and hyphens', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(readDomain(text)).toBe(text.toLowerCase())
      }),
    )
  })

  test('is the same in any case, with a trailing dot, and within space', () => {
    fc.assert(
      fc.property(fc.oneof(name, international), (text) => {
        const read = readDomain(text)
        expect(read).toBeDefined()
        for (const same of [text.toLowerCase(), text.toUpperCase(), `${text}.`, `  ${text}\t`]) {
          expect(readDomain(same)).toBe(read)
        }
      }),
    )
  })

  test('has letters, digits and hyphens only, and is read as itself, whatever was typed', () => {
    const nearly = fc.tuple(hostile, name).map(([text, parent]) => `${text}.${parent}`)
    fc.assert(
      fc.property(fc.oneof(hostile, nearly, international), (text) => {
        const read = readDomain(text)
        if (read === undefined) return
        expect(read.length).toBeLessThanOrEqual(253)
        const labels = read.split('.')
        expect(labels.length).toBeGreaterThan(1)
        for (const label of labels) expect(label).toMatch(/^(?!-)[a-z0-9-]{1,63}(?<!-)$/)
        expect(labels.at(-1)).not.toMatch(/^\d+$/)
        expect(readDomain(read)).toBe(read)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an identity', () => {
  test.each([
    ['example.com', 'domain', 'example.com', 'example.com'],
    [' Mail.Example.COM. ', 'domain', 'mail.example.com', 'mail.example.com'],
    ['bücher.example', 'domain', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['news@example.com', 'email', 'news@example.com', 'example.com'],
    [' News.Letter+Tag@EXAMPLE.com. ', 'email', 'News.Letter+Tag@example.com', 'example.com'],
    ['a@bücher.example', 'email', 'a@xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ["!#$%&'*+/=?^_`{|}~-@example.com", 'email', "!#$%&'*+/=?^_`{|}~-@example.com", 'example.com'],
    [`${'a'.repeat(64)}@example.com`, 'email', `${'a'.repeat(64)}@example.com`, 'example.com'],
  ])('%j is a %s', (typed, kind, name, of) => {
    expect(parseIdentity(typed)).toEqual({ value: { kind, name, domain: of } })
  })

  test.each([
    ['', /empty/i],
    ['localhost', /one label/i],
    ['https://example.com', /URL/],
    ['*.example.com', /wildcard/i],
    ['@example.com', /@/],
    ['"quoted local"@example.com', /quot/i],
    ['"quoted"@example.com', /quot/i],
    ['a@b@example.com', /a@b/],
    ['a..b@example.com', /a\.\.b/],
    ['.a@example.com', /\.a/],
    ['a.@example.com', /a\./],
    ['jürgen@example.com', /jürgen.*ASCII/],
    [`${'a'.repeat(65)}@example.com`, /64/],
    ['news@', /empty/i],
    ['news@localhost', /one label/i],
    ['news@192.0.2.1', /IP/],
    ['news@exa_mple.com', /_/],
  ])('%j is refused, and the reason says so', (typed, reason) => {
    expect(problemOf(typed, parseIdentity)).toMatch(reason)
  })

  test('is read as itself, whatever was typed', () => {
    const address = fc.tuple(hostile, hostile).map(([local, host]) => `${local}@${host}.example.com`)
    fc.assert(
      fc.property(fc.oneof(hostile, address, fc.emailAddress(), fc.domain()), (text) => {
        const parsed = parseIdentity(text)
        if ('problem' in parsed) return
        expect(parseIdentity(parsed.value.name)).toEqual(parsed)
        expect(parsed.value.name.endsWith(parsed.value.domain)).toBe(true)
        expect(readDomain(parsed.value.domain)).toBe(parsed.value.domain)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is no name, but was meant as one, is named with the value to use', () => {
  test.each<[string, string | RegExp, string]>([
    ['https://example.com/path', 'is a URL: ', 'example.com'],
    ['HTTP://example.com:8080', 'is a URL: ', 'example.com'],
    ['https://user:password@example.com?x#y', 'is a URL: ', 'example.com'],
    ['example.com/path', 'has a path after the name', 'example.com'],
    ['bücher.example/path', 'has a path after the name', 'bücher.example'],
    ['example.com:25', 'has a port after the name', 'example.com'],
    ['"example.com"', 'has quotation marks', 'example.com'],
    ["'example.com'", 'has quotation marks', 'example.com'],
    ['“example.com”', 'has quotation marks', 'example.com'],
    ['`example.com', 'has quotation marks', 'example.com'],
    ['example.com,', 'ends in a comma', 'example.com'],
    ['example.com ;', 'ends in a semicolon', 'example.com'],
    ['MAIL FROM <example.com>', 'has angle brackets', 'example.com'],
    ['MAIL FROM:<example.com>', 'has angle brackets', 'example.com'],
    ['["example.com"]', 'has square brackets', 'example.com'],
    ['[example.com](https://example.com)', 'is a Markdown link', 'example.com'],
    ['"https://example.com/",', 'has quotation marks', 'example.com'],
    [
      'bounce..example.com',
      'is empty between two of its dots, most likely from an unset variable',
      'bounce.example.com',
    ],
    ['example.com..', 'is empty between two of its dots', 'example.com'],
  ])('%j', (typed, what, value) => {
    for (const problem of [problemOf(typed), problemOf(typed, parseIdentity)]) {
      expect(problem).toContain(what)
      expect(problem.endsWith(` ${value}`)).toBe(true)
    }
  })

  test.each([
    ['user@bounce.example.com', 'is an email address: ', 'bounce.example.com'],
    ['<user@bounce.example.com>', 'has angle brackets: ', 'bounce.example.com'],
    [
      '.example.com',
      'is empty before its first dot, most likely from an unset variable',
      'bounce.example.com',
    ],
    ['@example.com', 'nothing before its @, most likely from an unset variable', 'example.com'],
  ])('%j as a domain', (typed, what, value) => {
    expect(problemOf(typed)).toContain(what)
    expect(problemOf(typed).endsWith(` ${value}`)).toBe(true)
  })

  test.each([
    ['arn:aws:ses:eu-west-1:111122223333:identity/example.com', 'is an ARN: ', 'example.com'],
    [
      'arn:aws-us-gov:ses:us-gov-west-1:111122223333:identity/a.b@example.com',
      'is an ARN: ',
      'a.b@example.com',
    ],
    ['"arn:aws:ses:eu-west-1:111122223333:identity/example.com"', 'has quotation marks', 'example.com'],
    ['News <news@example.com>', 'has angle brackets', 'news@example.com'],
    ["'news@example.com'", 'has quotation marks', 'news@example.com'],
    ['news@example.com,', 'ends in a comma', 'news@example.com'],
    ['mailto:news@example.com?subject=x', 'is a mailto: link', 'news@example.com'],
    ['.example.com', 'is empty before its first dot, most likely from an unset variable', 'example.com'],
    ['@example.com', 'is empty before the @, most likely from an unset variable', 'example.com'],
  ])('%j as an identity', (typed, what, value) => {
    expect(problemOf(typed, parseIdentity)).toContain(what)
    expect(problemOf(typed, parseIdentity).endsWith(` ${value}`)).toBe(true)
  })

  test.each([
    ['https://', /URL with no host, most likely from an unset variable/],
    ['https:///path', /URL with no host, most likely from an unset variable/],
    ['bounce.', /nothing after its dot, most likely from an unset variable/],
    ['bounce..', /empty between two of its dots, most likely from an unset variable/],
    ['user@', /(?:after the|after its) @, most likely from an unset variable/],
    ['...', /nothing but dots, most likely from an unset variable/],
    ['arn:aws:ses:eu-west-1:111122223333:configuration-set/bounces', /is an ARN/],
    [`\${{ vars.DOMAIN }}`, /expression \$\{\{ vars\.DOMAIN \}\}/],
    [`bounce.\${{ vars.DOMAIN }}`, /expression \$\{\{ vars\.DOMAIN \}\}/],
    [`\${{vars.USER}}@example.com`, /expression \$\{\{vars\.USER\}\}/],
    [`\${DOMAIN}`, /shell variable \$\{DOMAIN\}.* \$\{\{ env\.DOMAIN \}\}$/],
    ['bounce.$DOMAIN', /shell variable \$DOMAIN.* \$\{\{ env\.DOMAIN \}\}$/],
    ['bounce.{domain}', /placeholder.*config-file/],
    ['example.com, example.org', /list of 2 names.*config-file/],
    ['example.com example.org example.net', /list of 3 names.*config-file/],
  ])('%j, where no value can be told', (typed, what) => {
    expect(problemOf(typed)).toMatch(what)
    expect(problemOf(typed, parseIdentity)).toMatch(what)
  })

  test('always with a value that is accepted', () => {
    const wrapped = fc
      .tuple(
        fc.array(fc.constantFrom('"', "'", '<', '[', 'https://', 'mailto:', ' ', ',', '“'), { maxLength: 3 }),
        fc.oneof(fc.domain(), fc.emailAddress(), fc.constant('')),
        fc.array(fc.constantFrom('"', "'", '>', ']', '/', ':25', ' ', ',', ';', '”'), { maxLength: 3 }),
      )
      .map(([before, name, after]) => `${before.join('')}${name}${after.join('')}`)
    fc.assert(
      fc.property(fc.oneof(wrapped, hostile), (typed) => {
        for (const parse of [parseDomainName, parseIdentity]) {
          const parsed = parse(typed)
          if ('value' in parsed) continue
          const [, value] = /: (?:give .*|leave .*), (\S+)$/.exec(parsed.problem.plain()) ?? []
          if (value && !value.includes('…')) expect(parse(value)).toHaveProperty('value')
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('is refused by its length alone, where that is longer than any name', () => {
    for (const part of ['a', 'a.', '.', '"', '<', '@', ',', '${', '[', '\u00ad', 'ü', ' a']) {
      const typed = `a${part.repeat(2 ** 20)}`
      expect(problemOf(typed)).toBe('is longer than 1000 characters')
      expect(problemOf(typed, parseIdentity)).toBe('is longer than 1000 characters')
    }
  })
})

describe('a strict child', () => {
  test.each([
    ['bounce.example.com', 'example.com', true],
    ['a.b.example.com', 'example.com', true],
    ['bounce.mail.example.com', 'mail.example.com', true],
    ['example.com', 'example.com', false],
    ['mail.example.com', 'bounce.mail.example.com', false],
    ['a.example.com', 'b.example.com', false],
    ['bounceexample.com', 'example.com', false],
    ['bounce.example.com.evil.test', 'example.com', false],
    ['bounce.example.org', 'example.com', false],
  ])('%s of %s: %s', (child, parent, expected) => {
    expect(isStrictChild(domain(child), domain(parent))).toBe(expected)
  })
})
