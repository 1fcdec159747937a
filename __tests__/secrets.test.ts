import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeSpan, msg } from '../src/message.ts'
import { rememberSecret, withoutSecrets } from '../src/secrets.ts'
import { hostile } from './support/hostile.ts'

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
rememberSecret(SECRET)

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0')
const each = (secret: string, encode: (character: string, index: number) => string) =>
  Array.from(secret, encode).join('')
/** Every second character encoded, so that the others stay as they are. */
const partly = (encode: (character: string) => string) => (secret: string) =>
  each(secret, (character, i) => (i % 2 ? encode(character) : character))

const INVISIBLE = {
  'zero-width spaces': '\u200b',
  'word joiners': '\u2060',
  'soft hyphens': '\u00ad',
  'variation selectors': '\ufe0f',
  'variation selectors of the supplement': '\u{e0100}',
  'combining grapheme joiners': '\u034f',
  'Hangul fillers': '\u3164',
  'Mongolian vowel separators': '\u180e',
  'reserved ignorable characters': '\u{e0fff}',
  tags: '\u{e0041}',
  'combining accents': '\u0301',
  'enclosing marks': '\u20dd',
  'blank Braille patterns': '\u2800',
  'lone surrogates': '\ud800',
  'byte order marks': '\ufeff',
  'null characters': '\0',
  'line breaks': '\r\n',
  'ideographic spaces': '\u3000',
}

const ENCODINGS: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  'percent-encoded': encodeURIComponent,
  'percent-encoded whole': (secret) => each(secret, (character) => `%${hex(character).toUpperCase()}`),
  'percent-encoded in lower case': (secret) => each(secret, (character) => `%${hex(character)}`),
  'percent-encoded partly': partly((character) => `%${hex(character)}`),
  'percent-encoded twice': (secret) => each(secret, (character) => `%25${hex(character)}`),
  'escaped for JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'with escaped slashes': (secret) => secret.replaceAll('\\', '\\\\').replaceAll('/', '\\/'),
  'as JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret).replaceAll('/', '\\/')).slice(3, -3),
  'escaped for JSON whole': (secret) => each(secret, (character) => `\\u00${hex(character)}`),
  'escaped for JSON partly': partly((character) => `\\u00${hex(character).toUpperCase()}`),
  'escaped for JavaScript': (secret) => each(secret, (character) => `\\x${hex(character)}`),
  'as decimal HTML entities': (secret) => each(secret, (character) => `&#${character.charCodeAt(0)};`),
  'as hexadecimal HTML entities': (secret) => each(secret, (character) => `&#x${hex(character)};`),
  'escaped for HTML': (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll("'", '&#39;'),
  hexadecimal: (secret) => Buffer.from(secret).toString('hex'),
  'hexadecimal in upper case': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  ...Object.fromEntries(
    Object.entries(INVISIBLE).map(([name, character]) => [
      `with ${name} between`,
      (secret: string) => Array.from(secret).join(character),
    ]),
  ),
}

describe('a secret is taken out, and nothing around it', () => {
  test.each(Object.entries(ENCODINGS))('%s', (_, encode) => {
    expect(withoutSecrets(`It is "${encode(SECRET)}", and 100% %20 \\n &amp; é.`)).toBe(
      'It is "***", and 100% %20 \\n &amp; é.',
    )
  })

  test('with a few invisible characters somewhere in it', () => {
    expect(withoutSecrets(`a ${SECRET.slice(0, 7)}\u200b\ufe0f${SECRET.slice(7)} b`)).toBe('a *** b')
  })

  test('of letters beyond ASCII', () => {
    rememberSecret('Zürich-Ελλάδα-日本語-😀-geheim')
    const json = String.raw`Z\u00fcrich-\u0395\u03bb\u03bb\u03ac\u03b4\u03b1-\u65e5\u672c\u8a9e-\ud83d\ude00-geheim`
    for (const form of [
      'Zürich-Ελλάδα-日本語-😀-geheim',
      json,
      encodeURIComponent('Zürich-Ελλάδα-日本語-😀-geheim'),
    ]) {
      expect(withoutSecrets(`<${form}>`)).toBe('<***>')
    }
  })
})

describe('in base64', () => {
  test.each([0, 1, 2, 3, 4, 5])('behind %d bytes, in both alphabets, and wrapped', (offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset, 'u'), Buffer.from(`${SECRET}:more`)])
    const wrapped = bytes.toString('base64').replace(/.{19}/g, '$&\r\n')
    for (const text of [bytes.toString('base64'), bytes.toString('base64url'), wrapped]) {
      const shown = withoutSecrets(`Basic ${text}.`)
      expect(shown).toMatch(/^Basic [\w+/]{0,9}\*\*\*[\w+/=\s]{0,12}\.$/)
    }
  })

  test('percent-encoded on top', () => {
    const text = encodeURIComponent(Buffer.from(SECRET).toString('base64'))
    expect(withoutSecrets(`q=${text}`)).toMatch(/^q=\*\*\*[\w%]{0,9}$/)
  })
})

describe('several secrets', () => {
  const inner = 'inner-0123456789abcdef'
  const outer = `outer-${inner}-outer-${inner}`
  const overlapping = `${inner.slice(4)}-and-more-behind-it`

  test.each([
    ['the short one first', [inner, outer]],
    ['the long one first', [outer, inner]],
  ])('one of which is part of the other, %s', (_, secrets) => {
    for (const secret of secrets) rememberSecret(secret)
    expect(withoutSecrets(`a ${outer} b ${inner} c`)).toBe('a *** b *** c')
  })

  test('that overlap leave nothing of each other', () => {
    rememberSecret(inner)
    rememberSecret(overlapping)
    expect(withoutSecrets(`a ${inner.slice(0, 4)}${overlapping} b`)).toBe('a *** b')
  })
})

describe('what is left of a secret', () => {
  test('when somebody cut it off is taken out where it could still be of use', () => {
    expect(withoutSecrets(`Token ${SECRET.slice(0, 25)}… is wrong`)).toBe('Token ***… is wrong')
    expect(withoutSecrets(`Token …${SECRET.slice(-25)} is wrong`)).toBe('Token …*** is wrong')
    expect(withoutSecrets(SECRET.slice(0, 16))).toBe('***')
  })

  test('is taken out in two values that touch', () => {
    const message = msg`${SECRET.slice(0, 19)}${SECRET.slice(19)}`
    expect(message.plain()).not.toMatch(/[A-Z]/)
    expect(message.markdown()).not.toMatch(/[A-Z]/)
  })

  test('is not shown when we cut', () => {
    for (const length of [460, 470, 480, 490, 499]) {
      const text = `${'x'.repeat(length)}${Array.from(SECRET).join('\u200b')}`
      expect(codeSpan(text)).not.toMatch(/[A-Z]/)
    }
  })
})

describe('other text', () => {
  test('stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.json(), fc.webUrl(), fc.lorem({ maxCount: 40 })), (text) => {
        expect(withoutSecrets(text)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('stays as it is around a secret, which leaves JSON as JSON', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...Object.values(ENCODINGS)), (before, after, encode) => {
        const json = JSON.stringify({ before, secret: `«${encode(SECRET)}»`, after })
        expect(JSON.parse(withoutSecrets(json))).toEqual({ before, secret: '«***»', after })
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps the fences and quotation marks that a made-up secret would take along', () => {
    rememberSecret('fenced-Ahb7ooQu3eiPh0la`')
    rememberSecret('quoted-eeGh4ahc9Iexo2na",')
    rememberSecret('spread-Fae6ahb8ohNg1Ree` and `the rest')
    expect(withoutSecrets('a `fenced-Ahb7ooQu3eiPh0la` b')).toBe('a `***` b')
    expect(withoutSecrets('{"a":"quoted-eeGh4ahc9Iexo2na","b":"c"}')).toBe('{"a":"***","b":"c"}')
    const spread = 'a `spread-Fae6ahb8ohNg1Ree` and `more` b'
    expect(withoutSecrets(spread)).toBe(spread)
  })

  test('of a short secret stays too: it would make holes into names', () => {
    rememberSecret('test')
    expect(withoutSecrets('bounce.test.example.com')).toBe('bounce.test.example.com')
  })

  test('of megabytes is no reason to hang', () => {
    const parts = ['\\', '%25', '&', 'é\u200b', '`', SECRET.slice(0, 15), `${SECRET} `, '\u{e0100}', '\0']
    for (const part of parts) {
      const text = part.repeat(2 ** 20 / part.length)
      expect(withoutSecrets(text)).not.toContain(SECRET)
    }
  })
})

// The last one, as each of these many secrets costs time afterwards.
test('a secret is taken out whatever is printable in it, and in whatever encodings on top of each other', () => {
  const secrets = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcXYZ0189+/=-_.'), minLength: 16, maxLength: 60 }),
    fc
      .string({
        unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
        minLength: 40,
        maxLength: 80,
      })
      .map((text) => `a${text}z`),
  )
  const inJson = ENCODINGS['as JSON in JSON']
  // Nobody encodes what is already taken apart.
  const encodings = (leftOut: RegExp) =>
    fc.constantFrom(
      ...Object.entries(ENCODINGS).flatMap(([name, encode]) => (leftOut.test(name) ? [] : [encode])),
    )
  fc.assert(
    fc.property(
      secrets,
      encodings(/partly|between/),
      encodings(/partly|^hexadecimal/),
      (secret, inner, outer) => {
        rememberSecret(secret)
        expect(withoutSecrets(`«${outer(inner(secret))}»`)).toBe('«***»')
      },
    ),
    {
      numRuns: 300,
      // What looks like an encoding in the secret comes on top of those around it.
      examples: [['a%00!!!!!!!!!!!!!!!!!!\\!!!!!!!!!!!!!!!!!!!!!z', inJson, inJson]],
    },
  )
})
