import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionError } from '../../src/errors.ts'
import { INPUTS, type InputName, readInputs } from '../../src/inputs/inputs.ts'
import type { Settings, Target } from '../../src/inputs/settings.ts'
import { harmIn, hostile } from '../support/hostile.ts'

type Inputs = Partial<Record<InputName, string>>

const minimal: Inputs = {
  identity: 'example.com',
  'mail-from-domain': 'bounce.example.com',
  'aws-region': 'us-east-1',
}

function readAll(inputs: Inputs = {}, env: Record<string, string> = {}) {
  const all = { ...minimal, ...inputs }
  return readInputs((name) => all[name] ?? '', env)
}

function read(inputs?: Inputs, env?: Record<string, string>): Settings {
  const all = readAll(inputs, env)
  if ('error' in all) throw all.error
  return all.settings
}

function readTarget(inputs?: Inputs, env?: Record<string, string>): Target {
  return read(inputs, env).targets[0]
}

function refusal(inputs: Inputs, env: Record<string, string> = {}): ActionError {
  const all = readAll(inputs, env)
  if ('settings' in all) throw new Error('the inputs were accepted')
  expect(all.error.code).toBe('VALIDATION_ERROR')
  return all.error
}

const notesOf = (settings: Settings) => settings.notes.map((note) => note.plain())
const domainOf = ({ desired }: Target) => (desired.kind === 'custom' ? desired.domain : undefined)

describe('the defaults', () => {
  test('are the default behavior, no role, and nothing to note', () => {
    expect(read()).toEqual({
      mode: 'apply',
      targets: [
        {
          identity: { kind: 'domain', name: 'example.com', domain: 'example.com' },
          desired: { kind: 'custom', domain: 'bounce.example.com', behavior: 'USE_DEFAULT_VALUE' },
          region: 'us-east-1',
          mxRegion: 'us-east-1',
          zone: undefined,
        },
      ],
      credentials: { kind: 'environment' },
      dnsServers: [],
      waitMinutes: 0,
      notes: [],
    })
  })

  test('stand for inputs that are blank', () => {
    const blank = Object.fromEntries(INPUTS.filter((name) => !(name in minimal)).map((name) => [name, ' \n']))
    expect(read(blank)).toEqual(read())
  })

  test('of a role are the audience of STS and a session named after the run', () => {
    const arn = 'arn:aws:iam::111122223333:role/ses'
    const run = { GITHUB_RUN_ID: '1234567890', GITHUB_RUN_ATTEMPT: '2' }
    expect(read({ 'role-to-assume': arn }, run).credentials).toEqual({
      kind: 'role',
      arn,
      sessionName: 'ses-mail-from-1234567890-2',
      audience: 'sts.amazonaws.com',
    })
  })

  test.each<[Record<string, string>]>([
    [{}],
    [{ GITHUB_RUN_ID: '', GITHUB_RUN_ATTEMPT: '' }],
    [{ GITHUB_RUN_ID: 'not a number', GITHUB_RUN_ATTEMPT: '1 2' }],
  ])('of the session name can be sent, with the environment %j', (env) => {
    const { credentials } = read({ 'role-to-assume': 'arn:aws:iam::111122223333:role/ses' }, env)
    expect(credentials.kind === 'role' && credentials.sessionName).toMatch(/^ses-mail-from[\w+=,.@-]*$/)
  })
})

describe('identity and mail-from-domain', () => {
  test('are read into the form that is compared, which is noted', () => {
    const settings = read({ identity: 'News@BÜCHER.example.', 'mail-from-domain': ' Bounce.Bücher.Example ' })
    const [target] = settings.targets
    expect(target.identity).toEqual({
      kind: 'email',
      name: 'News@xn--bcher-kva.example',
      domain: 'xn--bcher-kva.example',
    })
    expect(domainOf(target)).toBe('bounce.xn--bcher-kva.example')
    const notes = notesOf(settings)
    expect(notes.find((note) => /identity/.test(note))).toContain('News@xn--bcher-kva.example')
    expect(notes.find((note) => /mail-from-domain/.test(note))).toContain('bounce.xn--bcher-kva.example')
  })

  test('that are in that form already are not noted', () => {
    expect(notesOf(read({ identity: ' example.com ' }))).toEqual([])
  })

  test.each<[Inputs]>([
    [{ identity: '' }],
    [{ identity: '  ' }],
    [{ identity: 'localhost' }],
    [{ identity: 'https://example.com' }],
    [{ identity: '"a b"@example.com' }],
  ])('%j names identity', (inputs) => {
    const error = refusal(inputs)
    expect(error.text.plain()).toContain('identity')
    expect(error.details.points).toHaveLength(1)
  })

  test.each([
    ['example.com', 'the domain itself'],
    ['EXAMPLE.com.', 'the domain itself'],
    ['bounce.example.org', 'a foreign domain'],
    ['bounceexample.com', 'a domain that ends alike'],
    ['com', 'a parent'],
    ['user@bounce.example.com', 'an address'],
    ['bounce', 'a prefix only'],
    ['*.example.com', 'a wildcard'],
  ])('%s is refused as mail-from-domain: %s', (typed) => {
    expect(refusal({ 'mail-from-domain': typed }).text.plain()).toContain('mail-from-domain')
  })

  test('not below the identity is told with both names', () => {
    const text = refusal({
      identity: 'a@mail.example.com',
      'mail-from-domain': 'bounce.example.com',
    }).text.plain()
    expect(text).toContain('mail-from-domain')
    expect(text).toContain('bounce.example.com')
    expect(text).toContain('mail.example.com')
  })

  test('an empty domain disables nothing, and the way to disable is told', () => {
    for (const typed of ['', ' ']) {
      const text = refusal({ 'mail-from-domain': typed }).text.plain()
      expect(text).toContain('mail-from-domain')
      expect(text).toMatch(/\bdisable\b.*\btrue\b/)
    }
  })
})

describe('disable', () => {
  test.each([['true'], ['True'], ['TRUE'], [' true ']])('%j disables', (typed) => {
    expect(readTarget({ disable: typed, 'mail-from-domain': '' }).desired).toEqual({ kind: 'default' })
  })

  test.each([['false'], ['False'], ['FALSE'], ['']])('%j does not', (typed) => {
    expect(domainOf(readTarget({ disable: typed }))).toBe('bounce.example.com')
    expect(refusal({ disable: typed, 'mail-from-domain': '' }).text.plain()).toContain('mail-from-domain')
  })

  test.each([['yes'], ['on'], ['1'], ['0'], ['tRUE'], ['y'], ['null'], ['constructor'], ['__proto__']])(
    '%j is no boolean',
    (typed) => {
      for (const name of ['', 'bounce.example.com']) {
        const error = refusal({ disable: typed, 'mail-from-domain': name })
        expect(error.text.plain()).toContain('disable')
        expect(error.text.plain()).toContain(typed)
        expect(error.details.points).toHaveLength(1)
      }
    },
  )

  test('true contradicts a domain, and both are named', () => {
    const text = refusal({ disable: 'true' }).text.plain()
    expect(text).toContain('disable')
    expect(text).toContain('mail-from-domain')
    expect(text).toContain('bounce.example.com')
  })
})

describe('behavior-on-mx-failure', () => {
  test.each([
    ['UseDefaultValue', 'USE_DEFAULT_VALUE'],
    ['USE_DEFAULT_VALUE', 'USE_DEFAULT_VALUE'],
    ['usedefaultvalue', 'USE_DEFAULT_VALUE'],
    ['use_Default_value', 'USE_DEFAULT_VALUE'],
    ['', 'USE_DEFAULT_VALUE'],
    ['RejectMessage', 'REJECT_MESSAGE'],
    ['REJECT_MESSAGE', 'REJECT_MESSAGE'],
    ['REJECTMESSAGE', 'REJECT_MESSAGE'],
    [' reject_message\n', 'REJECT_MESSAGE'],
  ])('%j is %s', (typed, behavior) => {
    expect(readTarget({ 'behavior-on-mx-failure': typed }).desired).toMatchObject({ behavior })
  })

  test.each([['Reject'], ['reject-message'], ['true'], ['constructor'], ['toString'], ['__proto__']])(
    '%j is refused with both ways to write it',
    (typed) => {
      const text = refusal({ 'behavior-on-mx-failure': typed }).text.plain()
      for (const word of ['behavior-on-mx-failure', typed, 'UseDefaultValue', 'RejectMessage']) {
        expect(text).toContain(word)
      }
    },
  )
})

describe('aws-region', () => {
  const env = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' }

  test.each<[string, Record<string, string>, string]>([
    ['us-east-1', env, 'us-east-1'],
    [' us-gov-west-1 ', {}, 'us-gov-west-1'],
    ['', env, 'eu-west-1'],
    ['  ', { ...env, AWS_REGION: ' eu-west-3 ' }, 'eu-west-3'],
    ['', { ...env, AWS_REGION: '' }, 'eu-west-2'],
    ['', { ...env, AWS_REGION: ' ' }, 'eu-west-2'],
    ['', { AWS_DEFAULT_REGION: 'eu-west-2' }, 'eu-west-2'],
    ['xx-nowhere-9', {}, 'xx-nowhere-9'],
  ])('%j with %j is %s', (typed, env, region) => {
    expect(readTarget({ 'aws-region': typed }, env).region).toBe(region)
  })

  test('is noted only when it comes from the environment, with the variable', () => {
    expect(notesOf(read({}, env))).toEqual([])
    const [note, ...more] = notesOf(read({ 'aws-region': '' }, env))
    expect(more).toEqual([])
    expect(note).toContain('eu-west-1')
    expect(note).toContain('AWS_REGION')
    const [other] = notesOf(read({ 'aws-region': '' }, { AWS_DEFAULT_REGION: 'eu-west-2' }))
    expect(other).toContain('AWS_DEFAULT_REGION')
  })

  test('that is missing names the input and both variables', () => {
    const text = refusal({ 'aws-region': '' }).text.plain()
    for (const word of ['aws-region', 'AWS_REGION', 'AWS_DEFAULT_REGION']) expect(text).toContain(word)
  })

  test.each([['us-east'], ['US-EAST-1'], ['us-east-1a'], ['us-east-1.evil.test'], ['us-east-1/']])(
    '%j is no region, whatever the environment says',
    (typed) => {
      const text = refusal({ 'aws-region': typed }, env).text.plain()
      expect(text).toContain('aws-region')
      expect(text).toContain(typed)
    },
  )

  test('that is wrong in the environment names the variable', () => {
    expect(refusal({ 'aws-region': '' }, { AWS_DEFAULT_REGION: 'nowhere' }).text.plain()).toMatch(
      /AWS_DEFAULT_REGION.*nowhere/,
    )
  })

  test.each([['cn-north-1'], ['cn-northwest-1']])('%s is refused, as SES is not there', (region) => {
    expect(refusal({ 'aws-region': region }).text.plain()).toMatch(/aws-region.*China/)
    expect(refusal({ 'aws-region': '' }, { AWS_REGION: region }).text.plain()).toMatch(/AWS_REGION.*China/)
  })
})

describe('the role', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/ses-mail-from'],
    ['arn:aws:iam::111122223333:role/path/to/Role+=,.@_-1'],
    [' arn:aws:iam::111122223333:role/ses\n'],
    ['arn:aws-us-gov:iam::111122223333:role/ses', 'us-gov-west-1'],
    ['arn:aws-eusc:iam::111122223333:role/ses', 'eusc-de-east-1'],
    ['arn:aws-iso:iam::111122223333:role/ses', 'us-iso-east-1'],
  ])('%j is taken', (typed, region = 'us-east-1') => {
    const { credentials } = read({ 'role-to-assume': typed, 'aws-region': region })
    expect(credentials).toMatchObject({ kind: 'role', arn: typed.trim() })
  })

  test.each([
    ['arn:aws-us-gov:iam::111122223333:role/ses', 'us-east-1'],
    ['arn:aws:iam::111122223333:role/ses', 'us-gov-west-1'],
    ['arn:aws-cn:iam::111122223333:role/ses', 'eu-west-1'],
  ])('%j does not work in %s', (arn, region) => {
    const { text } = refusal({ 'role-to-assume': arn, 'aws-region': region })
    expect(text.plain()).toMatch(/role-to-assume.*partition/)
  })

  test.each([
    ['ses-mail-from'],
    ['arn:aws:iam::111122223333:user/ses'],
    ['arn:aws:iam::11112222333:role/ses'],
    ['arn:aws:iam::111122223333:role/'],
    ['arn:aws:sts::111122223333:assumed-role/ses/x'],
    ['arn:other:iam::111122223333:role/ses'],
    ['arn:aws:iam::111122223333:role/a b'],
    ['arn:aws:iam:us-east-1:111122223333:role/ses'],
  ])('%j is refused', (typed) => {
    expect(refusal({ 'role-to-assume': typed }).text.plain()).toContain('role-to-assume')
  })

  test('has the session name and the audience that were typed', () => {
    const typed = {
      'role-to-assume': 'arn:aws:iam::111122223333:role/ses',
      'role-session-name': ' my.session@1 ',
      audience: ' https://github.com/acme ',
    }
    expect(read(typed, { GITHUB_RUN_ID: '1' }).credentials).toMatchObject({
      sessionName: 'my.session@1',
      audience: 'https://github.com/acme',
    })
  })

  test.each([['a'], ['a b'], ['a/b'], ['é1'], ['a'.repeat(65)]])('%j is no session name', (typed) => {
    expect(refusal({ 'role-session-name': typed }).text.plain()).toContain('role-session-name')
  })

  test.each([['ab'], ['a'.repeat(64)], ['_+=,.@-']])('%j is a session name', (typed) => {
    const { credentials } = read({
      'role-to-assume': 'arn:aws:iam::111122223333:role/ses',
      'role-session-name': typed,
    })
    expect(credentials).toMatchObject({ sessionName: typed })
  })

  test.each([['a b'], ['a\nb'], ['a\u0000b']])('%j is no audience', (typed) => {
    expect(refusal({ audience: typed }).text.plain()).toContain('audience')
  })
})

describe('hosted-zone-id', () => {
  test.each([
    ['Z0123456789ABCDEFGHIJ', 'Z0123456789ABCDEFGHIJ'],
    ['/hostedzone/Z1', 'Z1'],
    ['hostedzone/Z1', 'Z1'],
    [' Z1\n', 'Z1'],
    ['A'.repeat(32), 'A'.repeat(32)],
  ])('%j is the zone %s', (typed, id) => {
    expect(readTarget({ 'hosted-zone-id': typed }).zone).toEqual({ kind: 'id', id })
  })

  test.each([['auto'], ['AUTO'], [' Auto ']])('%j is to be found', (typed) => {
    expect(readTarget({ 'hosted-zone-id': typed }).zone).toEqual({ kind: 'auto' })
  })

  test.each([
    ['example.com'],
    ['Z1 Z2'],
    ['Z1/'],
    ['/change/C1'],
    ['/hostedzone/'],
    ['/hostedzone/auto'],
    ['../Z1'],
    ['Z1?x=1'],
    ['automatic'],
    ['A'.repeat(33)],
  ])('%j is refused with both ways to write it', (typed) => {
    const error = refusal({ 'hosted-zone-id': typed })
    expect(error.details.points).toHaveLength(1)
    for (const word of ['hosted-zone-id', typed, 'Z0123456789ABCDEFGHIJ', 'auto']) {
      expect(error.text.plain()).toContain(word)
    }
  })
})

describe('dns-servers', () => {
  test.each<[string, { host: string; port: number }[]]>([
    ['192.0.2.53', [{ host: '192.0.2.53', port: 53 }]],
    ['192.0.2.53:5353', [{ host: '192.0.2.53', port: 5353 }]],
    ['2001:db8::53', [{ host: '2001:db8::53', port: 53 }]],
    ['[2001:db8::53]', [{ host: '2001:db8::53', port: 53 }]],
    ['[2001:db8::53]:65535', [{ host: '2001:db8::53', port: 65535 }]],
    ['resolver', [{ host: 'resolver', port: 53 }]],
    ['dns.example.com:1', [{ host: 'dns.example.com', port: 1 }]],
    [
      ' one:1,two:2 , three:3\n[::1]:4,',
      [
        { host: 'one', port: 1 },
        { host: 'two', port: 2 },
        { host: 'three', port: 3 },
        { host: '::1', port: 4 },
      ],
    ],
    [',', []],
  ])('%j is %j', (typed, servers) => {
    expect(read({ 'dns-servers': typed }).dnsServers).toEqual(servers)
  })

  test.each([
    ['192.0.2.53:0'],
    ['192.0.2.53:65536'],
    ['192.0.2.53:'],
    ['192.0.2.53:x'],
    [':53'],
    ['[]:53'],
    ['[192.0.2.53]:53'],
    ['[2001:db8::53'],
    ['2001:db8::53]:53'],
    ['2001:db8:::53'],
    ['tls://192.0.2.53'],
    ['-a'],
    ['a_b'],
    ['a/b'],
    ['dns.example.com.:53:53'],
  ])('%j is refused with the ways to write it', (typed) => {
    const error = refusal({ 'dns-servers': typed })
    expect(error.details.points).toHaveLength(1)
    for (const word of ['dns-servers', typed, 'host:port', '[2001:db8::53]:53']) {
      expect(error.text.plain()).toContain(word)
    }
  })

  test('are refused one by one', () => {
    const { points = [] } = refusal({ 'dns-servers': '192.0.2.53, :1, good, :2' }).details
    expect(points.map((point) => /has "([^"]*)"/.exec(point.plain())?.[1])).toEqual([':1', ':2'])
  })
})

describe('wait-minutes', () => {
  test.each([
    ['0', 0],
    ['10', 10],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['1.', 1],
    ['007', 7],
    ['0.001', 0.001],
    [' 3 ', 3],
    ['4320', 4320],
    ['', 0],
  ])('%j is %d', (typed, minutes) => {
    expect(read({ 'wait-minutes': typed }).waitMinutes).toBe(minutes)
  })

  test.each([['0x10'], ['.'], ['1e999'], ['NaN'], ['Infinity'], ['1 2'], ['true'], ['١']])(
    '%j is not a number of minutes',
    (typed) => {
      const error = refusal({ 'wait-minutes': typed })
      expect(error.details.points).toHaveLength(1)
      expect(error.text.plain()).toMatch(/wait-minutes.*not a number of minutes.*0\.5/)
      expect(error.text.plain()).toContain(typed)
    },
  )

  test.each([
    ['5m', '5'],
    ['5 minutes', '5'],
    ['90s', '1.5'],
    ['1h', '60'],
    ['1,5', '1.5'],
    ['1e3', '1000'],
    ['+1', '1'],
    ['-1', '0'],
  ])('%j is told with the number to write, %s', (typed, number) => {
    expect(refusal({ 'wait-minutes': typed }).text.plain()).toMatch(
      new RegExp(
        `wait-minutes is ".*", which (?:is not a number of minutes: write ${number.replace('.', '\\.')}|is negative: write ${number} not to wait)\\.$`,
      ),
    )
  })

  test.each([['4320.1'], ['4321'], ['9'.repeat(400)]])('%s is longer than SES looks', (typed) => {
    const error = refusal({ 'wait-minutes': typed })
    expect(error.details.points).toHaveLength(1)
    expect(error.text.plain()).toMatch(/wait-minutes.*more than 4320.*72 hours/)
  })
})

describe('without a MAIL FROM domain', () => {
  const idle = { disable: 'true', 'mail-from-domain': '' }

  test.each<[Inputs, string[]]>([
    [{ 'hosted-zone-id': 'auto' }, ['hosted-zone-id']],
    [{ 'wait-minutes': '0.5' }, ['wait-minutes']],
    [{ 'hosted-zone-id': 'Z1', 'wait-minutes': '10' }, ['hosted-zone-id', 'wait-minutes']],
    [{ 'hosted-zone-id': ' ', 'wait-minutes': '0.0' }, []],
  ])('%j has no effect, which is noted', (inputs, names) => {
    const notes = notesOf(read({ ...idle, ...inputs }))
    expect(notes).toHaveLength(names.length)
    for (const [i, name] of names.entries()) expect(notes[i]).toMatch(new RegExp(`^${name} .*disable`))
    expect(notesOf(read(inputs))).toEqual([])
  })

  test('what is wrong is refused all the same', () => {
    const wrong = { 'hosted-zone-id': 'x', 'dns-servers': ':', 'wait-minutes': 'x' }
    expect(refusal({ ...idle, ...wrong }).details.points).toHaveLength(3)
  })
})

describe('where to publish', () => {
  const TOKEN = '0123456789abcdef0123456789abcdef01234567'
  const ROLE = 'arn:aws:iam::444455556666:role/dns'
  const ZONE_ID = '023e105f4ecef8ad9ca31a8372d0c353'
  const placeOf = (inputs: Inputs) => {
    const { dnsProvider, targets } = read(inputs)
    return { dnsProvider, zone: targets[0].zone }
  }

  test.each<[Inputs, ReturnType<typeof placeOf>]>([
    [{}, { dnsProvider: undefined, zone: undefined }],
    [
      { 'hosted-zone-id': 'auto' },
      { dnsProvider: { kind: 'route53', role: undefined }, zone: { kind: 'auto' } },
    ],
    [
      { 'dns-provider': ' Route53 ', 'hosted-zone-id': 'Z1', 'hosted-zone-role-to-assume': ROLE },
      {
        dnsProvider: {
          kind: 'route53',
          role: { kind: 'role', arn: ROLE, sessionName: 'ses-mail-from', audience: 'sts.amazonaws.com' },
        },
        zone: { kind: 'id', id: 'Z1' },
      },
    ],
    [
      { 'cloudflare-api-token': ` ${TOKEN}\n` },
      { dnsProvider: { kind: 'cloudflare', token: TOKEN }, zone: { kind: 'auto' } },
    ],
    [
      {
        'dns-provider': 'cloudflare',
        'cloudflare-api-token': TOKEN,
        'cloudflare-zone-id': ZONE_ID.toUpperCase(),
      },
      { dnsProvider: { kind: 'cloudflare', token: TOKEN }, zone: { kind: 'id', id: ZONE_ID } },
    ],
  ])('is told by %j', (inputs, place) => {
    expect(placeOf(inputs)).toEqual(place)
  })

  test.each<[Inputs, readonly string[]]>([
    [{ 'hosted-zone-id': 'Z1', 'cloudflare-api-token': TOKEN }, ['cloudflare-api-token']],
    [
      { 'dns-provider': 'cloudflare', 'hosted-zone-id': 'Z1', 'cloudflare-api-token': TOKEN },
      ['hosted-zone-id'],
    ],
    [
      {
        'dns-provider': 'route53',
        'hosted-zone-id': 'Z1',
        'cloudflare-zone-id': ZONE_ID,
        'cloudflare-api-token': TOKEN,
      },
      ['cloudflare-api-token', 'cloudflare-zone-id'],
    ],
    [{ 'cloudflare-zone-id': ZONE_ID }, ['cloudflare-zone-id']],
    [{ 'hosted-zone-role-to-assume': ROLE }, ['hosted-zone-role-to-assume']],
    [{ 'dns-provider': 'route53' }, ['hosted-zone-id']],
    [{ 'dns-provider': 'route53', 'hosted-zone-role-to-assume': ROLE }, ['hosted-zone-id']],
    [{ 'dns-provider': 'cloudflare' }, ['cloudflare-api-token']],
    [{ 'dns-provider': 'cloudflare', 'cloudflare-api-token': ' ' }, ['cloudflare-api-token']],
    [{ 'dns-provider': 'other' }, ['dns-provider']],
    [{ 'cloudflare-api-token': `Bearer ${TOKEN}` }, ['cloudflare-api-token']],
    [{ 'cloudflare-api-token': TOKEN, 'cloudflare-zone-id': 'example.com' }, ['cloudflare-zone-id']],
  ])('is wrong in %j', (inputs, names) => {
    const { points = [] } = refusal(inputs).details
    expect(points).toHaveLength(names.length)
    for (const [i, name] of names.entries()) expect(points[i]?.plain()).toContain(name)
    expect(points.join()).not.toContain(TOKEN)
  })

  test.each<[Inputs, string]>([
    [
      { 'hosted-zone-id': 'Z1', 'cloudflare-api-token': TOKEN },
      'cloudflare-api-token is for Cloudflare, but hosted-zone-id is set: keep the inputs of one DNS provider only.',
    ],
    [
      { 'dns-provider': 'cloudflare', 'hosted-zone-id': 'Z1', 'cloudflare-api-token': TOKEN },
      'hosted-zone-id is for Route 53, but dns-provider is cloudflare: keep the inputs of one DNS provider only.',
    ],
  ])('is of one provider: %j', (inputs, sentence) => {
    expect(refusal(inputs).details.points?.map((point) => point.plain())).toEqual([sentence])
  })

  test('has no effect without a MAIL FROM domain, and in a check', () => {
    const given = { 'cloudflare-api-token': TOKEN, 'dns-provider': 'cloudflare' }
    for (const more of [{ mode: 'check' }, { disable: 'true', 'mail-from-domain': '' }]) {
      const notes = read({ ...given, ...more }).notes.map((note) => note.plain())
      expect(
        notes.filter((note) => /^(?:dns-provider|cloudflare-api-token) has no effect/.test(note)),
      ).toHaveLength(2)
      expect(notes.join()).not.toContain(TOKEN)
    }
  })
})

describe('what is wrong', () => {
  test('is told in one go, each input by its name', () => {
    const wrong: Inputs = {
      identity: 'localhost',
      'mail-from-domain': 'a_b.example.com',
      'behavior-on-mx-failure': 'Bounce',
      disable: 'no',
      'aws-region': 'moon',
      'role-to-assume': 'ses',
      'role-session-name': '!',
      audience: 'a b',
      'hosted-zone-id': 'my-zone',
      'hosted-zone-role-to-assume': 'my-role',
      'dns-provider': 'my-provider',
      'cloudflare-api-token': 'my token',
      'cloudflare-zone-id': 'example.org',
      'dns-servers': '::::',
      'wait-minutes': 'ever',
      mode: 'dry-run',
      comment: 'maybe',
    }
    const error = refusal(wrong)
    // There is no telling whether a token is right.
    const others: readonly string[] = ['github-token', 'config-file']
    expect(Object.keys(wrong).sort()).toEqual(INPUTS.filter((name) => !others.includes(name)).sort())
    expect(error.details.points).toHaveLength(INPUTS.length - others.length)
    for (const [name, value] of Object.entries(wrong)) {
      // A secret is not shown.
      const typed = name === 'cloudflare-api-token' ? '' : value
      expect(
        error.details.points?.some((point) => point.plain().includes(name) && point.plain().includes(typed)),
      ).toBe(true)
      expect(error.text.plain()).toContain(name)
    }
    expect(error.text.plain()).toContain(String(INPUTS.length - 2))
  })

  test('is counted whole, also where only the first of it is told', () => {
    const servers = Object.fromEntries(INPUTS.map((name) => [name, 'wrong!'])) as Inputs
    const { text, details } = refusal({
      ...servers,
      'config-file': '',
      'dns-servers': ':::,::::,:::::,::::::,:::::::,x:y,z:',
    })
    const count = details.points?.length ?? 0
    expect(count).toBeGreaterThan(20)
    expect(text.plain()).toMatch(
      new RegExp(`^${count} problems in the inputs; .* And ${count - 20} more\\.$`),
    )
  })

  test('of one kind is counted in the singular', () => {
    expect(refusal({ mode: 'x' }).text.plain()).toMatch(
      /^1 problem in the inputs; nothing was sent\. mode is "x"/,
    )
  })

  test('does not hide that the domain is no child, whatever else is wrong', () => {
    const wrong = { 'mail-from-domain': 'bounce.example.org', 'behavior-on-mx-failure': 'x', disable: 'x' }
    expect(refusal(wrong).details.points).toHaveLength(3)
    expect(refusal(wrong).text.plain()).toContain('bounce.example.org')
  })

  test.each<[InputName, string, string]>([
    ['aws-region', 'eu-west-1a', 'is an availability zone: write its region, eu-west-1.'],
    ['aws-region', 'us-gov-west-1b', 'is an availability zone: write its region, us-gov-west-1.'],
    ['aws-region', 'us-east-1-bos-1a', 'write us-east-1.'],
    ['aws-region', 'EU (Ireland)', 'write eu-west-1.'],
    ['aws-region', 'US East (N. Virginia)', 'write us-east-1.'],
    ['aws-region', 'Europe (Frankfurt) eu-central-1', 'write eu-central-1.'],
    ['aws-region', 'us_east_1', 'write us-east-1.'],
    ['aws-region', 'US-EAST-1', 'write us-east-1.'],
    ['aws-region', 'useast2', 'write us-east-2.'],
    ['aws-region', 'https://email.eu-west-1.amazonaws.com', 'write eu-west-1.'],
    ['aws-region', 'eu-west', 'without its number: write it like eu-west-1.'],
    ['aws-region', 'ireland!', 'write eu-west-1.'],
    ['aws-region', 'moon', 'write one such as us-east-1.'],
    [
      'role-to-assume',
      'ses-mail-from',
      'is a name, not an ARN: write arn:aws:iam::ACCOUNT:role/ses-mail-from, with your account ID',
    ],
    [
      'role-to-assume',
      'arn:aws:iam::111122223333:instance-profile/ses',
      'write the ARN of its role, such as arn:aws:iam::111122223333:role/ses.',
    ],
    ['role-to-assume', 'arn:aws:iam::111122223333:user/jane', 'is the ARN of a user'],
    ['role-to-assume', 'arn:aws:iam::111122223333:root', 'is the ARN of a user'],
    [
      'role-to-assume',
      'arn:aws:sts::111122223333:assumed-role/ses/session',
      "is the ARN of an assumed-role session: write the role's ARN, arn:aws:iam::111122223333:role/ses.",
    ],
    [
      'role-to-assume',
      'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
      'oidc-provider',
    ],
    ['role-to-assume', 'arn:aws:iam::1111-2222-3333:role/ses', 'lacks the 12-digit account ID'],
    ['role-to-assume', 'arn:aws:iam::111122223333:role/', 'lacks the role name'],
    ['role-to-assume', 'arn:aws:s3:::bucket', 'is not the ARN of an IAM role'],
    ['hosted-zone-id', 'example.com', 'is a name, not an ID: write auto'],
    ['hosted-zone-id', 'arn:aws:route53:::hostedzone/Z0123456789ABC', 'write Z0123456789ABC.'],
    [
      'hosted-zone-id',
      'https://console.aws.amazon.com/route53/v2/hostedzones#ListRecordSets/Z0123456789ABC',
      'write Z0123456789ABC.',
    ],
    ['hosted-zone-id', 'z0123456789abc', 'write Z0123456789ABC.'],
  ])('in %s, %s, is told by what it is and the value to use', (name, typed, words) => {
    const { text, details } = refusal({ [name]: typed })
    expect(details.points).toHaveLength(1)
    expect(text.plain()).toContain(`${name} is "${typed}", which `)
    expect(text.plain()).toContain(words)
  })

  test.each(INPUTS)('of length is told once: %s', (name) => {
    const { text, details } = refusal({ [name]: '1'.repeat(130_000) })
    expect(details.points).toHaveLength(1)
    expect(text.plain()).toMatch(new RegExp(`${name} is longer than 2048 characters`))
    expect(text.plain().length).toBeLessThan(200)
  })

  test('of too many DNS servers is one', () => {
    const servers = (count: number) => Array.from({ length: count }, (_, i) => `192.0.2.${i}`).join()
    expect(read({ 'dns-servers': servers(8) }).dnsServers).toHaveLength(8)
    const { text, details } = refusal({ 'dns-servers': `${servers(9)},:::` })
    expect(details.points).toHaveLength(1)
    expect(text.plain()).toContain('dns-servers lists 10 servers: list 8 at most')
  })

  test('may stand in the environment', () => {
    const endpoint = { AWS_ENDPOINT_URL_SESV2: 'http://127.0.0.1:4566' }
    expect(refusal({}, { ...endpoint, AWS_USE_FIPS_ENDPOINT: 'true' }).text.plain()).toContain(
      'AWS_USE_FIPS_ENDPOINT',
    )
    expect(refusal({}, { CLOUDFLARE_BASE_URL: 'nope' }).text.plain()).toContain('CLOUDFLARE_BASE_URL')
    for (const url of ['nope', 'localhost:4566', 'ftp://localhost']) {
      expect(refusal({}, { AWS_ENDPOINT_URL: url }).text.plain()).toContain('AWS_ENDPOINT_URL')
    }
    expect(() => read({}, { ...endpoint, AWS_USE_FIPS_ENDPOINT: 'false' })).not.toThrow()
    expect(() => read({}, { AWS_USE_FIPS_ENDPOINT: 'true' })).not.toThrow()
  })

  test('is counted without those that follow from another', () => {
    expect(refusal({ identity: '' }).details.points).toHaveLength(1)
    expect(refusal({ identity: '', 'aws-region': '' }).details.points).toHaveLength(2)
  })
})

describe('the mode', () => {
  test.each([
    ['', 'apply'],
    ['apply', 'apply'],
    ['plan', 'plan'],
    ['Check', 'check'],
    [' PLAN ', 'plan'],
  ])('%j is %s', (typed, mode) => {
    expect(read({ mode: typed }).mode).toBe(mode)
  })

  test.each(['dry-run', 'aply', 'true', 'apply,plan', 'constructor', '0'])('%s is none', (typed) => {
    expect(refusal({ mode: typed }).text.plain()).toMatch(/mode is ".*": write apply, plan or check\.$/)
  })

  test('is refused beside everything else that is wrong', () => {
    const { points = [] } = refusal({ mode: 'dry-run', comment: 'yes', identity: '' }).details
    expect(points.map((point) => point.plain().split(' ')[0])).toEqual(['mode', 'identity', 'comment'])
  })

  test.each<[Inputs, readonly string[]]>([
    [{ mode: 'plan', 'wait-minutes': '10', 'hosted-zone-id': 'auto' }, []],
    [{ mode: 'check', 'wait-minutes': '10', 'hosted-zone-id': 'auto' }, ['hosted-zone-id']],
    [{ mode: 'apply', 'wait-minutes': '10', 'hosted-zone-id': 'auto' }, []],
    [
      { mode: 'check', disable: 'true', 'mail-from-domain': '', 'wait-minutes': '1', 'hosted-zone-id': 'Z1' },
      ['hosted-zone-id', 'wait-minutes'],
    ],
  ])('of %j leaves %j without effect, and says so', (inputs, idle) => {
    const notes = notesOf(read(inputs)).filter((note) => note.includes('has no effect'))
    expect(notes.map((note) => note.split(' ')[0])).toEqual(idle)
  })
})

describe('the comment to keep', () => {
  test('is told by identity and region', () => {
    expect(readAll({ comment: 'true', 'github-token': ' t ' }).comment).toEqual({
      token: 't',
      subject: {
        identity: { kind: 'domain', name: 'example.com', domain: 'example.com' },
        region: 'us-east-1',
        account: undefined,
        mode: 'apply',
      },
    })
    expect(readAll({ comment: 'true', mode: 'Check' }).comment?.subject).toMatchObject({ mode: 'check' })
  })

  test('is told where other inputs are wrong, so that the comment can say so', () => {
    const { comment } = readAll({ comment: 'true', mode: 'x', 'mail-from-domain': 'example.org' })
    expect(comment?.subject).toEqual(readAll({ comment: 'true' }).comment?.subject)
  })

  test.each<Inputs>([{}, { comment: 'false' }, { comment: 'yes' }])('is not asked for by %j', (inputs) => {
    expect(readAll(inputs).comment).toBeUndefined()
  })

  test.each<Inputs>([{ identity: 'x' }, { 'aws-region': 'moon' }])('is not told apart by %j', (inputs) => {
    const { comment } = readAll({ comment: 'true', 'github-token': 't', ...inputs })
    expect(comment).toEqual({ token: 't', subject: undefined })
  })

  test('is refused where it is no boolean', () => {
    expect(refusal({ comment: 'yes' }).text.plain()).toContain('comment is "yes": write true or false.')
  })
})

test('any inputs at all give settings that SES could take, or a validation error', () => {
  const cloudflareToken = '0123456789abcdef0123456789abcdef01234567'
  const likely: Record<InputName, readonly string[]> = {
    identity: ['example.com', 'a@example.com', 'EXAMPLE.com.', 'bücher.example'],
    'mail-from-domain': ['bounce.example.com', 'b.bücher.example', 'example.com', ''],
    'behavior-on-mx-failure': ['UseDefaultValue', 'REJECT_MESSAGE', ''],
    disable: ['true', 'false', ''],
    'config-file': [''],
    'aws-region': ['us-east-1', 'cn-north-1', ''],
    'role-to-assume': ['arn:aws:iam::111122223333:role/ses', ''],
    'role-session-name': ['session', ''],
    audience: ['sts.amazonaws.com', ''],
    'hosted-zone-id': ['Z0123456789ABCDEFGHIJ', '/hostedzone/Z1', 'auto', ''],
    'hosted-zone-role-to-assume': ['arn:aws:iam::444455556666:role/dns', ''],
    'dns-provider': ['route53', 'cloudflare', ''],
    'cloudflare-api-token': [cloudflareToken, ''],
    'cloudflare-zone-id': ['023e105f4ecef8ad9ca31a8372d0c353', ''],
    'dns-servers': ['192.0.2.53', 'localhost:5353, [::1]:53', ''],
    'wait-minutes': ['0.5', '10', '0', ''],
    mode: ['apply', 'plan', 'check', ''],
    comment: ['true', 'false', ''],
    'github-token': ['token', ''],
  }
  const typed = (values: readonly string[]) =>
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: hostile })
  const right = fc.constantFrom<Inputs>(
    { 'mail-from-domain': 'bounce.example.com' },
    { disable: 'true' },
    { 'mail-from-domain': 'bounce.example.com', 'hosted-zone-id': 'auto' },
    { 'mail-from-domain': 'bounce.example.com', 'cloudflare-api-token': cloudflareToken },
  )
  const changes = fc
    .uniqueArray(fc.constantFrom(...INPUTS), { maxLength: 5 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, typed(likely[name])]))))
  const inputs = fc.tuple(right, changes).map(([some, others]): Readonly<Record<InputName, string>> => {
    const none = Object.fromEntries(INPUTS.map((name) => [name, ''])) as Record<InputName, string>
    return { ...none, identity: 'example.com', 'aws-region': 'us-east-1', ...some, ...others }
  })
  const env = fc.record(
    { AWS_REGION: typed(['eu-west-1', '']), GITHUB_RUN_ID: typed(['1']), GITHUB_RUN_ATTEMPT: typed(['2']) },
    { requiredKeys: [] },
  )
  let accepted = 0
  fc.assert(
    fc.property(inputs, env, (typed, variables) => {
      const inputs = readInputs((name) => typed[name], variables)
      if ('error' in inputs) {
        const { code, text, details } = inputs.error
        expect(code).toBe('VALIDATION_ERROR')
        expect(harmIn(text.plain())).toBeUndefined()
        expect(details.points).not.toHaveLength(0)
        return
      }
      accepted++
      const { settings } = inputs
      const { identity, region, desired, zone } = settings.targets[0]
      expect(region).toMatch(/^(?!cn-)[a-z]+(-[a-z]+){1,2}-\d+$/)
      expect(desired.kind === 'default').toBe(/^true$/i.test(typed.disable.trim()))
      if (desired.kind === 'default') expect(typed['mail-from-domain'].trim()).toBe('')
      else expect(desired.domain).toMatch(new RegExp(`^[a-z0-9.-]+\\.${identity.domain}$`))
      if (settings.credentials.kind === 'role') {
        expect(settings.credentials.sessionName).toMatch(/^[\w+=,.@-]{2,64}$/)
        expect(settings.credentials.audience).toMatch(/^\S+$/)
      }
      if (zone?.kind === 'id') {
        const isRoute53 = settings.dnsProvider?.kind === 'route53'
        expect(zone.id).toMatch(isRoute53 ? /^[A-Z0-9]{1,32}$/ : /^[0-9a-f]{32}$/)
      }
      expect(zone === undefined).toBe(settings.dnsProvider === undefined)
      for (const { host, port } of settings.dnsServers) {
        expect(host).toMatch(/^[a-z0-9:.-]+$/i)
        expect(port >= 1 && port <= 65_535).toBe(true)
      }
      expect(settings.waitMinutes >= 0 && settings.waitMinutes <= 4320).toBe(true)
    }),
    { numRuns: 1000 },
  )
  expect(accepted).toBeGreaterThan(50)
})
