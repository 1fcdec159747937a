import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ProxyOptions, startProxy } from '../../sandbox/proxy/proxy.ts'
import { runStep, type StepOptions, type StepResult } from '../../sandbox/runner.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { CertificateAuthority } from '../../sandbox/tls/authority.ts'
import { CLOSED_PORT } from '../support/loopback.ts'
import { expectFailure, INPUTS } from './scenario.ts'

/**
 * The networks of companies: a proxy between the runner and the world, a process of its own, and certificates of an authority that
 * only the company knows. Each step goes to every party, and tells all that it would tell in debug mode. Most tests wait, so they
 * run side by side, the longest first.
 */

type Strings = Readonly<Record<string, string>>

/** Whom the Action speaks to, and the variable that tells it where they are. */
const PARTIES = {
  token: 'ACTIONS_ID_TOKEN_REQUEST_URL',
  sts: 'AWS_ENDPOINT_URL_STS',
  ses: 'AWS_ENDPOINT_URL_SESV2',
  route53: 'AWS_ENDPOINT_URL_ROUTE_53',
  github: 'GITHUB_API_URL',
} as const

type Party = keyof typeof PARTIES

const EVERY_PARTY = Object.keys(PARTIES) as readonly Party[]
const PULL = 7

/** With all the characters that a URL must hide. */
const CREDENTIALS = 'corp\\jdoe:hunter22:/@ %'
const USERINFO = 'corp%5Cjdoe:hunter22%3A%2F%40%20%25'
const SECRETS = ['jdoe', 'hunter22', Buffer.from(CREDENTIALS).toString('base64')]

/** A sandbox in which every party has something to do. */
async function started(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options)
  sandbox.ses.add('us-east-1', 'example.com')
  sandbox.route53.addZone('example.com')
  sandbox.github.addPullRequest(PULL)
  return sandbox
}

/** The parties by names that the machine knows, and that `NO_PROXY` can tell apart. */
const localNameOf = (party: Party) => `${party}.corp.localhost`
const TLS = { names: EVERY_PARTY.map(localNameOf) }

function byLocalNames({ env }: Sandbox): Record<string, string> {
  return byNames(env, (party, url) => url.replace('127.0.0.1', localNameOf(party)))
}

function byNames(env: Strings, rename: (party: Party, url: string) => string): Record<string, string> {
  const renamed = EVERY_PARTY.map((party) => [PARTIES[party], rename(party, env[PARTIES[party]] ?? '')])
  return { ...env, ...Object.fromEntries(renamed) }
}

function portOf(url = ''): number {
  return Number(new URL(url).port)
}

interface Given extends StepOptions {
  readonly env: Strings
  readonly inputs?: Strings
}

/** A step that speaks to every party, and shows neither user nor password of the proxy. */
async function run(sandbox: Sandbox, { env, inputs, ...options }: Given): Promise<StepResult> {
  const result = await runStep(
    {
      with: {
        ...INPUTS,
        'role-to-assume': sandbox.role.arn,
        'hosted-zone-id': 'auto',
        comment: 'true',
        ...inputs,
      },
      env: {
        SANDBOX_DNS: sandbox.dns.address,
        NODE_EXTRA_CA_CERTS: sandbox.caFile,
        GITHUB_EVENT_NAME: 'pull_request',
        RUNNER_DEBUG: '1',
        ACTIONS_STEP_DEBUG: 'true',
        ...env,
      },
      event: { pull_request: { number: PULL, head: { repo: { full_name: 'octo-org/octo-repo' } } } },
      token: sandbox.github.token,
    },
    options,
  )
  const said = JSON.stringify([result, sandbox.github.comments(PULL)])
  for (const secret of SECRETS) expect(said).not.toContain(secret)
  return result
}

function expectSuccess({ exitCode, outputs, log }: StepResult): void {
  expect(outputs).toMatchObject({ success: 'true', changed: 'true' })
  expect(log).toContain(`Comment on pull request #${PULL}: created.`)
  expect(log).not.toContain('Proxy not used')
  expect(exitCode).toBe(0)
}

/** What the step says when one party alone is out of reach. */
function complaintAbout(party: Party, result: StepResult, code = 'NETWORK_ERROR'): string {
  if (party !== 'github') return expectFailure(result, party === 'token' ? 'OIDC_UNAVAILABLE' : code)
  expect(result).toMatchObject({ exitCode: 0, outputs: { success: 'true' } })
  const notices = result.log.match(/(?<=^::notice title=No comment::).*$/gm) ?? []
  expect(notices).toHaveLength(1)
  return notices[0] ?? ''
}

/** One party is behind the proxy, and the others are not. */
async function expectOutOfReach(party: Party, proxy: string, words: RegExp, limitMs: number): Promise<void> {
  await using sandbox = await started({ tls: TLS })
  const others = EVERY_PARTY.filter((other) => other !== party).map(localNameOf)
  const env = { ...byLocalNames(sandbox), HTTPS_PROXY: proxy, NO_PROXY: others.join(',') }
  const result = await run(sandbox, { env })
  expect(words.exec(complaintAbout(party, result))?.[1]).toBe(localNameOf(party))
  expect(result.milliseconds).toBeLessThan(limitMs)
}

const UNREACHED = /\b(\S+\.localhost) could not be reached after 4 attempts .*HTTPS_PROXY/

describe.concurrent('a proxy that is silent is given up after four times five seconds, whoever is behind it:', () => {
  test.for<[string, ProxyOptions]>([
    ['it says nothing', { behavior: ['hangs'] }],
    ['it connects to nowhere', { behavior: ['mutes'] }],
  ])('%s', { timeout: 60_000 }, async ([, options]) => {
    await using proxy = await startProxy(options)
    const limitMs = 45_000
    await Promise.all(
      EVERY_PARTY.map((party) => expectOutOfReach(party, proxy.url(USERINFO), UNREACHED, limitMs)),
    )
    expect(await proxy.close()).toHaveLength(4 * EVERY_PARTY.length)
  })
})

describe.concurrent('behind a proxy', () => {
  /** Where the parties are in the world; by these names nobody is there. */
  const WORLD: Record<Party, string> = {
    token: 'pipelines.actions.githubusercontent.com',
    sts: 'sts.us-east-1.amazonaws.com',
    ses: 'email.us-east-1.amazonaws.com',
    route53: 'route53.amazonaws.com',
    github: 'api.github.com',
  }
  const targets = EVERY_PARTY.map((party) => `${WORLD[party]}:443`).toSorted()

  test.for(['HTTPS_PROXY', 'https_proxy'])(
    'that %s names, a runner without access to anything else reaches every party',
    async (variable) => {
      await using sandbox = await started({ tls: { names: Object.values(WORLD) } })
      // More than one page, with links from page to page.
      for (let i = 0; i < 101; i++) sandbox.github.addComment(PULL, { body: 'Nice' })
      await using proxy = await startProxy({
        credentials: CREDENTIALS,
        routes: Object.fromEntries(
          EVERY_PARTY.map((party) => [`${WORLD[party]}:443`, portOf(sandbox.env[PARTIES[party]])]),
        ),
      })
      const tokenUrl = new URL(sandbox.env[PARTIES.token] ?? '')
      Object.assign(tokenUrl, { hostname: WORLD.token, port: '' })
      const result = await run(sandbox, {
        env: {
          [variable]: proxy.url(USERINFO),
          AWS_EC2_METADATA_DISABLED: 'true',
          ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl.href,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
        },
      })
      expectSuccess(result)
      const seen = await proxy.close()
      expect(seen.filter(({ method, authorized }) => method !== 'CONNECT' || !authorized)).toEqual([])
      expect([...new Set(seen.map(({ target }) => target))].toSorted()).toEqual(targets)
      expect(sandbox.requests.filter(({ headers }) => headers['proxy-authorization'])).toEqual([])
      // DNS goes through no proxy.
      expect(sandbox.dns.queries).not.toEqual([])
    },
  )

  test.for(['HTTP_PROXY', 'http_proxy'])(
    'that %s names, endpoints without TLS are reached',
    async (variable) => {
      await using sandbox = await started()
      const routes = EVERY_PARTY.map((party) => [`${party}.test:80`, portOf(sandbox.env[PARTIES[party]])])
      await using proxy = await startProxy({ credentials: CREDENTIALS, routes: Object.fromEntries(routes) })
      const env = byNames(sandbox.env, (party, url) => url.replace(/127\.0\.0\.1:\d+/, `${party}.test`))
      expectSuccess(await run(sandbox, { env: { ...env, [variable]: proxy.url(USERINFO) } }))
      const seen = await proxy.close()
      expect(seen.filter(({ authorized }) => !authorized)).toEqual([])
      expect(new Set(seen.map(({ target }) => new URL(target).hostname))).toEqual(
        new Set(EVERY_PARTY.map((party) => `${party}.test`)),
      )
    },
  )

  test('that is silent once, the request is made again', { timeout: 40_000 }, async () => {
    await using sandbox = await started({ tls: TLS })
    await using proxy = await startProxy({ behavior: ['hangs', 'works'] })
    expectSuccess(await run(sandbox, { env: { ...byLocalNames(sandbox), HTTPS_PROXY: proxy.url(USERINFO) } }))
  })

  test.for<[string, ProxyOptions, string]>([
    ['refuses', { behavior: ['refuses'] }, 'SERVICE_ERROR'],
    ['wants other credentials', { credentials: 'somebody:else' }, 'SERVICE_ERROR'],
    ['closes the connection', { behavior: ['closes'] }, 'NETWORK_ERROR'],
    ['speaks no HTTP', { behavior: ['babbles'] }, 'NETWORK_ERROR'],
  ])('that %s, an endpoint without TLS is out of reach', async ([, options, code]) => {
    await using sandbox = await started()
    await using proxy = await startProxy(options)
    const others = EVERY_PARTY.filter((party) => party !== 'ses').map(localNameOf)
    const env = { ...byLocalNames(sandbox), HTTP_PROXY: proxy.url(USERINFO), NO_PROXY: others.join(',') }
    const complaint = complaintAbout('ses', await run(sandbox, { env }), code)
    expect(complaint).toContain(localNameOf('ses'))
    expect(complaint).toContain('proxy')
    expect(await proxy.close()).not.toEqual([])
  })
})

describe.concurrent('NO_PROXY lets the step by', () => {
  test.for<[string, (env: Strings) => Strings]>([
    ['hosts', () => ({ NO_PROXY: TLS.names.join(', ') })],
    ['hosts in the other case', () => ({ no_proxy: TLS.names.join(',').toUpperCase() })],
    ['a domain', () => ({ NO_PROXY: 'example.com,.corp.localhost' })],
    ['a domain with an asterisk', () => ({ no_proxy: '*.corp.localhost' })],
    ['everybody', () => ({ NO_PROXY: '*' })],
    [
      'hosts with their ports',
      (env) => ({ NO_PROXY: EVERY_PARTY.map((party) => new URL(env[PARTIES[party]] ?? '').host).join() }),
    ],
  ])('for %s', async ([, variables]) => {
    await using sandbox = await started({ tls: TLS })
    await using proxy = await startProxy({ behavior: ['refuses'] })
    const env = byLocalNames(sandbox)
    expectSuccess(
      await run(sandbox, { env: { ...env, HTTPS_PROXY: proxy.url(USERINFO), ...variables(env) } }),
    )
    expect(await proxy.close()).toEqual([])
  })

  test('for nobody that it does not name', async () => {
    await using sandbox = await started({ tls: TLS })
    await using proxy = await startProxy()
    const env = byLocalNames(sandbox)
    const NO_PROXY = `${localNameOf('sts')},${localNameOf('ses')}:443,corp.localhost,.example.com`
    expectSuccess(await run(sandbox, { env: { ...env, HTTPS_PROXY: proxy.url(USERINFO), NO_PROXY } }))
    const seen = new Set((await proxy.close()).map(({ target }) => target))
    const others = EVERY_PARTY.filter((party) => party !== 'sts')
    expect(seen).toEqual(new Set(others.map((party) => new URL(env[PARTIES[party]] ?? '').host)))
  })
})

describe.concurrent('a proxy variable', () => {
  test.for([
    ['its port is none', `http://${USERINFO}@127.0.0.1:port`],
    ['its host is missing', 'http://jdoe:hunter22@'],
    ['its user has a bare %', 'http://jdoe%:hunter22@127.0.0.1:9'],
  ])('that is not a URL is named, and not shown: %s', async ([, url = '']) => {
    await using secure = await started({ tls: TLS })
    await using plain = await started()
    const { accessKeyId, secretAccessKey } = plain.keys
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    const results = await Promise.all([
      run(secure, { env: { ...byLocalNames(secure), HTTPS_PROXY: url } }),
      run(plain, {
        env: { ...byLocalNames(plain), ...keys, HTTP_PROXY: url },
        inputs: { 'role-to-assume': '' },
      }),
    ])
    for (const result of results) {
      expect(expectFailure(result, 'NETWORK_ERROR')).toMatch(/HTTPS?_PROXY.* is not a URL/)
      expect(result.log.match(/^::notice title=No comment::.*_PROXY/gm)).toHaveLength(1)
      expect(result.log).not.toContain('trying again')
    }
  })

  test.for([
    ['it has no scheme', `${USERINFO}@127.0.0.1:9`],
    ['it is for SOCKS', `socks5://${USERINFO}@127.0.0.1:9`],
  ])('that Node passes over is warned of, and not shown: %s', async ([, url = '']) => {
    await using sandbox = await started({ tls: TLS })
    const { log, outputs } = await run(sandbox, { env: { ...byLocalNames(sandbox), HTTPS_PROXY: url } })
    expect(outputs['success']).toBe('true')
    expect(log.match(/^::warning title=Proxy not used::.*HTTPS_PROXY/gm)).toHaveLength(1)
  })
})

/** A Node on the path that can run the bundle and came before proxies; there may be none. */
function oldNode(): string | undefined {
  const probe = `process.exit(parseInt(process.versions.node) >= 20
    && !process.allowedNodeEnvironmentFlags.has('--use-env-proxy') ? 0 : 1)`
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  return candidates.find((path) => spawnSync(path, ['--eval', probe]).status === 0)
}

describe.concurrent('on a Node whose agents know no proxy', () => {
  const node = oldNode()

  test.skipIf(!node).for(['HTTPS_PROXY', 'http_proxy'])('%s is warned of, once', async (variable) => {
    await using sandbox = await started({ tls: TLS })
    const env = { ...byLocalNames(sandbox), [variable]: `http://${USERINFO}@127.0.0.1:9` }
    const { log, outputs, summary } = await run(sandbox, { env, node: node ?? '' })
    expect(outputs['success']).toBe('true')
    expect(log.match(/^::warning title=Proxy not used::.*$/gm)).toEqual([
      expect.stringMatching(new RegExp(`${variable}.*Node\\.js .*2\\.328`)),
    ])
    expect(summary).toContain(variable)
  })

  test.skipIf(!node)('nothing is warned of where there is no proxy', async () => {
    await using sandbox = await started({ tls: TLS })
    expectSuccess(
      await run(sandbox, { env: { ...byLocalNames(sandbox), HTTPS_PROXY: '' }, node: node ?? '' }),
    )
  })
})

describe.concurrent('a certificate', () => {
  test('of a private authority is trusted where NODE_EXTRA_CA_CERTS names that', async () => {
    await using sandbox = await started({ tls: {} })
    expectSuccess(await run(sandbox, { env: sandbox.env }))
    expect(sandbox.requests.filter(({ scheme }) => scheme !== 'https')).toEqual([])
  })

  test.for<[string, (trusted: CertificateAuthority) => NonNullable<SandboxOptions['tls']>, RegExp]>([
    ['of an authority that nobody knows', () => ({}), /not trusted.*NODE_EXTRA_CA_CERTS/],
    ['that has expired', (authority) => ({ authority, expired: true }), /CERT_HAS_EXPIRED.*clock/],
    [
      'for another name',
      (authority) => ({ authority, names: ['example.com'] }),
      /ERR_TLS_CERT_ALTNAME_INVALID.*host/,
    ],
  ])('%s is told by one sentence, and its owner is told nothing', async ([, tls, words]) => {
    const authority = new CertificateAuthority()
    await using impostor = await startSandbox({ tls: tls(authority) })
    const expectDistrust = async (party: Party) => {
      await using sandbox = await started({ tls: { authority } })
      const url = impostor.env[PARTIES[party]] ?? ''
      const env = { ...sandbox.env, [PARTIES[party]]: url, NODE_TLS_REJECT_UNAUTHORIZED: '0' }
      const complaint = complaintAbout(party, await run(sandbox, { env }))
      expect(complaint).toContain('NODE_TLS_REJECT_UNAUTHORIZED has no effect')
      expect(complaint).toMatch(words)
      expect(complaint).toContain('127.0.0.1')
    }
    await Promise.all(EVERY_PARTY.map(expectDistrust))
    expect(impostor.requests).toEqual([])
  })
})

describe.concurrent('a proxy that does not do its work is told by one sentence, whoever is behind it:', () => {
  const limitMs = 25_000

  test.for<[string, ProxyOptions, RegExp]>([
    ['it refuses', { behavior: ['refuses'] }, /status 403 when asked to connect to (\S+)\. Allow/],
    [
      'it wants other credentials',
      { credentials: 'somebody:else' },
      /status 407 when asked to connect to (\S+): .*password/,
    ],
    ['it closes the connection', { behavior: ['closes'] }, /did not connect to (\S+) \(/],
    ['it speaks no HTTP', { behavior: ['babbles'] }, /did not connect to (\S+) \(/],
  ])('%s', { timeout: 40_000 }, async ([, options, words]) => {
    await using proxy = await startProxy(options)
    const sentence = new RegExp(`The proxy 127.0.0.1:${proxy.port} \\(HTTPS_PROXY\\) .*${words.source}`)
    await Promise.all(
      EVERY_PARTY.map((party) => expectOutOfReach(party, proxy.url(USERINFO), sentence, limitMs)),
    )
    // Asked once for each party, as it will not change its mind.
    const targets = (await proxy.close()).map(({ target }) => target.replace(/:\d+$/, ''))
    expect(targets.toSorted()).toEqual(TLS.names.toSorted())
  })

  test.for<[string, string, RegExp]>([
    ['it is not there', `127.0.0.1:${CLOSED_PORT}`, /could not be reached after 4 attempts \(ECONNREFUSED\)/],
    ['it does not exist', 'proxy.invalid:3128', /could not be reached \(ENOTFOUND\)/],
  ])('%s', { timeout: 40_000 }, async ([, address, words]) => {
    const sentence = new RegExp(`The proxy ${address} \\(HTTPS_PROXY\\) ${words.source}.* add (\\S+) to`)
    const proxy = `http://${USERINFO}@${address}`
    await Promise.all(EVERY_PARTY.map((party) => expectOutOfReach(party, proxy, sentence, limitMs)))
  })
})
