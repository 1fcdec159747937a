import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runStep, type StepOptions } from '../../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { bundleWithout, expectFailure, INPUTS } from './scenario.ts'

/** The comment on the pull request, kept by the committed bundle through GitHub's REST API. */

type Strings = Record<string, string>

const PULL = 7
const SHA = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'
const MARKER = '<!-- ses-mail-from-action identity=example.com region=us-east-1 account=111122223333 -->'
const BARE_MARKER = MARKER.replace(' account=111122223333', '')
const CHECK_MARKER = MARKER.replace(' account=', ' check account=')
const HEAD = { sha: SHA, repo: { full_name: 'octo-org/octo-repo' } }

interface Given {
  readonly inputs?: Strings
  readonly env?: Strings
  readonly event?: object
  readonly token?: string
  readonly options?: StepOptions
}

async function started(): Promise<Sandbox> {
  const sandbox = await startSandbox()
  sandbox.ses.add('us-east-1', 'example.com')
  sandbox.route53.addZone('example.com')
  sandbox.github.addPullRequest(PULL)
  return sandbox
}

/** The step in a run for the pull request. */
function run(sandbox: Sandbox, { inputs, env, event, token, options }: Given = {}) {
  const { accessKeyId, secretAccessKey } = sandbox.keys
  return runStep(
    {
      with: { ...INPUTS, comment: 'true', mode: 'plan', ...inputs },
      env: {
        ...sandbox.env,
        SANDBOX_DNS: sandbox.dns.address,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        GITHUB_EVENT_NAME: 'pull_request',
        ...env,
      },
      event: event ?? { pull_request: { number: PULL, head: HEAD } },
      token: token ?? sandbox.github.token,
    },
    options,
  )
}

const bodies = (sandbox: Sandbox) => sandbox.github.comments(PULL).map(({ body }) => body)
const ours = (sandbox: Sandbox, marker = MARKER) => bodies(sandbox).filter((body) => body.startsWith(marker))
const calls = (sandbox: Sandbox) =>
  sandbox.requests.flatMap(({ operation }) => (operation.startsWith('github:') ? [operation.slice(7)] : []))
const notices = (log: string) => log.match(/^::notice title=No comment::.*$/gm) ?? []

describe('the comment', () => {
  test('is made by the first run, and updated in place by every later one', async () => {
    await using sandbox = await started()
    const inputs = { 'hosted-zone-id': 'auto' }
    expect((await run(sandbox, { inputs })).log).toContain('Comment on pull request #7: created.')
    const [preview = ''] = ours(sandbox)
    expect(preview).toContain('**Enable `bounce.example.com` in SES and publish 2 DNS records.**')
    expect(preview).toContain('[this run](https://github.com/octo-org/octo-repo/actions/runs/1234567890)')
    expect(preview).toContain(`of commit \`${SHA.slice(0, 12)}\``)
    const { id } = sandbox.github.comments(PULL)[0] ?? {}

    const applied = await run(sandbox, { inputs: { ...inputs, mode: 'apply' } })
    expect(applied.log).toContain('Comment on pull request #7: updated.')
    expect(ours(sandbox)[0]).toContain('### ✅ SES MAIL FROM domain enabled for `example.com`')
    expect(sandbox.github.comments(PULL)).toMatchObject([{ id }])
    expect(calls(sandbox).filter((call) => call !== 'ListIssueComments')).toEqual([
      'CreateIssueComment',
      'UpdateIssueComment',
    ])
  })

  test('is one for each identity and region', async () => {
    await using sandbox = await started()
    sandbox.ses.add('eu-west-1', 'example.com')
    sandbox.ses.add('us-east-1', 'news@example.com')
    const targets = [{}, { 'aws-region': 'eu-west-1' }, { identity: 'news@example.com' }]
    for (const inputs of [...targets, ...targets]) await run(sandbox, { inputs })
    expect(bodies(sandbox)).toHaveLength(targets.length)
    expect(new Set(bodies(sandbox).map((body) => body.split('\n')[0])).size).toBe(targets.length)
  })

  test('is found among 250 others, and is none of those', async () => {
    await using sandbox = await started()
    for (let i = 0; i < 125; i++) sandbox.github.addComment(PULL, { body: `Comment ${i}` })
    await run(sandbox)
    for (let i = 125; i < 250; i++) sandbox.github.addComment(PULL, { body: `Comment ${i}` })
    const others = () => bodies(sandbox).filter((body) => /^Comment \d+$/.test(body))
    await run(sandbox, { inputs: { 'behavior-on-mx-failure': 'RejectMessage' } })
    expect(ours(sandbox)).toHaveLength(1)
    expect(ours(sandbox)[0]).toContain('`REJECT_MESSAGE`')
    expect(others()).toHaveLength(250)
    // Two pages to know that there is none, two again, as another run may have made one meanwhile; later three.
    expect(calls(sandbox).filter((call) => call === 'ListIssueComments').length).toBe(2 + 2 + 3)
  })

  test('of a stranger with the same marker is left alone', async () => {
    await using sandbox = await started()
    const planted = `${MARKER}\n## ✅ All is well, merge me`
    sandbox.github.addComment(PULL, { body: planted, login: 'stranger' })
    await run(sandbox)
    await run(sandbox)
    expect(bodies(sandbox)[0]).toBe(planted)
    expect(ours(sandbox)).toHaveLength(2)
    expect(ours(sandbox)[1]).toContain('**Enable `bounce.example.com`')
  })

  test('is one, too, when several runs begin at once', async () => {
    await using sandbox = await started()
    const results = await Promise.all(Array.from({ length: 4 }, () => run(sandbox)))
    for (const { exitCode, log } of results) {
      expect(exitCode).toBe(0)
      expect(notices(log)).toEqual([])
    }
    expect(ours(sandbox)).toHaveLength(1)
    await run(sandbox)
    expect(ours(sandbox)).toHaveLength(1)
  })

  test('tells of a run that failed, also for what is wrong with the inputs', async () => {
    await using sandbox = await started()
    await run(sandbox)
    expectFailure(await run(sandbox, { inputs: { 'mail-from-domain': 'example.org' } }), 'VALIDATION_ERROR')
    // The account is not asked for then, and the comment is taken over all the same.
    expect(bodies(sandbox)).toHaveLength(1)
    expect(ours(sandbox, BARE_MARKER)[0]).toContain('**VALIDATION_ERROR**')
    expect(ours(sandbox, BARE_MARKER)[0]).toContain('for `example.com` in `us-east-1`')
    await run(sandbox)
    expect(ours(sandbox)).toEqual(bodies(sandbox))
    const lost = await run(sandbox, { inputs: { identity: '' } })
    expect(notices(lost.log)).toEqual([expect.stringContaining('identity')])
  })

  test('of a check is one of its own, beside that of plan and apply', async () => {
    await using sandbox = await started()
    for (let i = 0; i < 2; i++) {
      await run(sandbox)
      expectFailure(await run(sandbox, { inputs: { mode: 'check' } }), 'DRIFT_DETECTED')
    }
    expect(ours(sandbox)).toEqual([expect.stringContaining('**Enable `bounce.example.com`')])
    expect(ours(sandbox, CHECK_MARKER)).toEqual([expect.stringContaining('**DRIFT_DETECTED**')])
    expect(bodies(sandbox)).toHaveLength(2)
  })

  test('after a merge is that of the pull request by which the commit came', async () => {
    await using sandbox = await started()
    await run(sandbox)
    sandbox.github.addPullRequest(PULL, { mergedAs: SHA })
    const { log } = await run(sandbox, {
      inputs: { mode: 'apply' },
      env: { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: SHA },
      event: { ref: 'refs/heads/main' },
    })
    expect(log).toContain('Comment on pull request #7: updated.')
    expect(ours(sandbox)[0]).toContain('MAIL FROM domain enabled')
    expect(ours(sandbox)[0]).toContain(`of commit \`${SHA.slice(0, 12)}\``)
  })

  test('works with a GitHub Enterprise Server', async () => {
    await using sandbox = await started()
    const api = `${sandbox.env['GITHUB_API_URL']}/api/v3`
    const { log } = await run(sandbox, { env: { GITHUB_API_URL: api } })
    expect(log).toContain('Comment on pull request #7: created.')
    expect(sandbox.requests.at(-1)?.path).toBe('/api/v3/repos/octo-org/octo-repo/issues/7/comments')
  })

  test.each([['is missing'], ['is no JSON']])('is made where the file of the event %s', async (problem) => {
    await using sandbox = await started()
    const folder = await mkdtemp(join(tmpdir(), 'event-'))
    try {
      const file = join(folder, 'event.json')
      if (problem === 'is no JSON') await writeFile(file, '{"pull_request":')
      const env = { GITHUB_EVENT_PATH: file, GITHUB_REF: `refs/pull/${PULL}/merge` }
      const { log } = await run(sandbox, { env })
      expect(log).toContain('Comment on pull request #7: created.')
      expect(log).not.toContain('GITHUB_EVENT_PATH')
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('is asked of nobody, and its code not loaded, unless it is wanted', async () => {
    await using sandbox = await started()
    await using bundle = await bundleWithout('@actions/github')
    const { main } = bundle
    const without = await run(sandbox, { inputs: { comment: 'false' }, options: { main } })
    expect(without).toMatchObject({ exitCode: 0, outputs: { success: 'true' } })
    expect(calls(sandbox)).toEqual([])
    // The proof that the code is not there; and even that fails nothing.
    const wanted = await run(sandbox, { options: { main } })
    expect(wanted).toMatchObject({ exitCode: 0, outputs: { success: 'true' } })
    expect(notices(wanted.log)).toHaveLength(1)
  })
})

test.each([
  ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }],
  ['a manual run', { GITHUB_EVENT_NAME: 'workflow_dispatch' }],
  ['a merge group', { GITHUB_EVENT_NAME: 'merge_group' }],
  ['a push of no pull request', { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: SHA }],
])('%s has no pull request to comment on, which is one line of the log and no notice', async (_, env) => {
  await using sandbox = await started()
  const { exitCode, log } = await run(sandbox, { env, event: {} })
  expect(exitCode).toBe(0)
  expect(notices(log)).toEqual([])
  expect(log.match(/^.*pull request.*$/gim)).toEqual([
    "No comment, as this run doesn't belong to a pull request.",
  ])
})

describe('what keeps the comment from being written is a notice, and never fails a run', () => {
  test.each<[string, (sandbox: Sandbox) => Given, RegExp]>([
    ['no permission', ({ github }) => ({ token: github.readOnlyToken }), /403.*pull-requests: write/],
    [
      "a fork's read-only token",
      ({ github }) => ({
        token: github.readOnlyToken,
        event: {
          pull_request: { number: PULL, head: { sha: SHA, repo: { full_name: 'stranger/octo-repo' } } },
        },
      }),
      /403.*fork gets a read-only token/,
    ],
    ['a token that is none', () => ({ token: 'nonsense' }), /401.*github-token/],
    ['no token', () => ({ inputs: { 'github-token': '' }, token: '' }), /github-token is empty/],
    ['a pull request that is not there', () => ({ event: { pull_request: { number: 8 } } }), /404/],
    [
      'a GitHub by a proxy that is none',
      () => ({ env: { GITHUB_API_URL: 'https://github.invalid', HTTPS_PROXY: 'socks5://127.0.0.1:9' } }),
      /github\.invalid could not be reached/,
    ],
    ['an unreachable GitHub', () => ({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } }), /ECONNREFUSED/],
    ['a GitHub that is no URL', () => ({ env: { GITHUB_API_URL: 'nowhere' } }), /GITHUB_API_URL/],
  ])('%s', async (_, given, words) => {
    await using sandbox = await started()
    const { exitCode, outputs, log } = await run(sandbox, given(sandbox))
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ success: 'true', change: 'enable' })
    expect(notices(log)).toEqual([expect.stringMatching(words)])
    expect(bodies(sandbox)).toEqual([])
  })

  test.each([
    ['a server error', { kind: 'error', status: 502, code: 'BadGateway', message: 'Server Error' }],
    ['an HTML page', { kind: 'answer', status: 200, body: '<!doctype html><html>Unicorn!</html>' }],
    ['a reset', { kind: 'reset' }],
    [
      'junk',
      {
        kind: 'answer',
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '[1, null, {"body": 5}]',
      },
    ],
  ] as const)('%s, for ever', async (_, fault) => {
    await using sandbox = await started()
    sandbox.fault('github:ListIssueComments', fault, { times: 100 })
    const { exitCode, outputs, log } = await run(sandbox)
    expect([exitCode, outputs['success']]).toEqual([0, 'true'])
    expect(notices(log)).toHaveLength(1)
  })

  test('a passing fault leaves one comment, also when the answer to its making is lost', async () => {
    await using sandbox = await started()
    sandbox.fault('github:ListIssueComments', {
      kind: 'error',
      status: 503,
      code: 'x',
      message: 'Unavailable',
    })
    sandbox.fault('github:CreateIssueComment', { kind: 'reset', afterEffect: true })
    const { log } = await run(sandbox)
    expect(notices(log)).toEqual([])
    expect(ours(sandbox)).toHaveLength(1)
  })
})

describe('text of strangers', () => {
  const ATTACK = [
    'v=spf1 @octocat @octo-org/team #1 GH-1',
    '[click](https://evil.example) https://evil.example',
    '<img src=x onerror=alert(1)> <!-- --> --> </details>',
    '`code` ``` | cell |',
    '::error::pwned ##[error]pwned',
    MARKER,
  ].join(' ')

  test('from DNS is shown as it is, and has no effect', async () => {
    await using sandbox = await started()
    const quoted = `"${ATTACK.slice(0, 240).replace(/["\\]/g, '\\$&')}" "${ATTACK.slice(240).replace(/["\\]/g, '\\$&')}"`
    sandbox.dns.zone('example.com', [{ name: 'bounce.example.com', type: 'TXT', values: [quoted] }])
    const { log } = await run(sandbox)
    const [body = ''] = ours(sandbox)
    expect(body).toContain('@octocat')
    const shown = body
      .replace(MARKER, '')
      .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    expect(shown).not.toMatch(/@octo|#1\b|GH-1|evil|<img|<!--|pwned/)
    expect(log).not.toMatch(/^::error::pwned|##\[error\]/m)
    // Another run finds the comment all the same.
    await run(sandbox)
    expect(bodies(sandbox)).toHaveLength(1)
  })

  test('from GitHub has no effect on the log, and holds no token', async () => {
    await using sandbox = await started()
    const message = `\n::error::pwned ##[error] ${sandbox.github.token}`
    sandbox.fault('github:ListIssueComments', { kind: 'error', status: 403, code: 'x', message })
    const { log, exitCode } = await run(sandbox)
    expect(exitCode).toBe(0)
    expect(log).not.toMatch(/^::error::|##\[/m)
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(sandbox.github.token)
  })
})
