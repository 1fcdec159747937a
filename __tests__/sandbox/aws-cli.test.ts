import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { fetchIdToken } from './clients.ts'

const run = promisify(execFile)
const hasCli = (() => {
  try {
    execFileSync('aws', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Runs the CLI with nothing of the surroundings that could lead it astray. */
async function aws(env: Record<string, string>, ...args: string[]): Promise<Record<string, unknown>> {
  const { PATH = '', HOME = '' } = process.env
  const nowhere = {
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    NO_PROXY: '127.0.0.1',
  }
  const { stdout } = await run('aws', [...args, '--output', 'json'], {
    env: { PATH, HOME, ...nowhere, ...env },
  })
  return JSON.parse(stdout || '{}')
}

function staticKeys({ env, keys }: Sandbox) {
  return {
    ...env,
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_MAX_ATTEMPTS: '1',
  }
}

const title = hasCli ? 'the AWS CLI' : 'the AWS CLI (skipped: no aws on the PATH)'

describe.skipIf(!hasCli)(title, { timeout: 60_000 }, () => {
  test.each(['example.com', 'user+tag@example.com'])(
    'reads and sets the MAIL FROM domain of %s',
    async (identity) => {
      await using sandbox = await startSandbox()
      sandbox.ses.add('eu-west-1', identity)
      const env = staticKeys(sandbox)
      const get = ['sesv2', 'get-email-identity', '--email-identity', identity]
      expect(await aws(env, ...get)).toMatchObject({
        MailFromAttributes: { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      })
      await aws(
        env,
        ...['sesv2', 'put-email-identity-mail-from-attributes', '--email-identity', identity],
        ...['--mail-from-domain', 'bounce.example.com', '--behavior-on-mx-failure', 'REJECT_MESSAGE'],
      )
      expect(await aws(env, ...get)).toMatchObject({
        MailFromAttributes: {
          MailFromDomain: 'bounce.example.com',
          MailFromDomainStatus: 'PENDING',
          BehaviorOnMxFailure: 'REJECT_MESSAGE',
        },
      })
    },
  )

  test('reads the MAIL FROM domains of many identities', async () => {
    await using sandbox = await startSandbox()
    sandbox.ses.add('eu-west-1', 'example.com')
    const get = [
      'ses',
      'get-identity-mail-from-domain-attributes',
      '--identities',
      'example.com',
      'example.net',
    ]
    expect(await aws(staticKeys(sandbox), ...get)).toEqual({
      MailFromDomainAttributes: { 'example.com': { BehaviorOnMXFailure: 'UseDefaultValue' } },
    })
  })

  test('understands the errors', async () => {
    await using sandbox = await startSandbox()
    const env = staticKeys(sandbox)
    await expect(aws(env, 'sesv2', 'get-email-identity', '--email-identity', 'example.com')).rejects.toThrow(
      /\(NotFoundException\) .*Email identity example.com does not exist/,
    )
    await expect(
      aws({ ...env, AWS_SECRET_ACCESS_KEY: 'wrong' }, 'sts', 'get-caller-identity'),
    ).rejects.toThrow(/\(SignatureDoesNotMatch\)/)
  })

  test('assumes the role, and is known afterwards', async () => {
    await using sandbox = await startSandbox()
    const answer = await aws(
      { ...sandbox.env, AWS_DEFAULT_REGION: 'us-east-1' },
      ...[
        'sts',
        'assume-role-with-web-identity',
        '--role-arn',
        sandbox.role.arn,
        '--role-session-name',
        'cli',
      ],
      ...['--web-identity-token', await fetchIdToken(sandbox)],
    )
    const credentials = answer['Credentials'] as Record<string, string>
    const identity = await aws(
      {
        ...staticKeys(sandbox),
        AWS_ACCESS_KEY_ID: credentials['AccessKeyId'] ?? '',
        AWS_SECRET_ACCESS_KEY: credentials['SecretAccessKey'] ?? '',
        AWS_SESSION_TOKEN: credentials['SessionToken'] ?? '',
      },
      ...['sts', 'get-caller-identity'],
    )
    expect(identity['Arn']).toBe(`arn:aws:sts::${sandbox.account}:assumed-role/deploy/cli`)
  })

  test('publishes a record, waits for it, and reads the refusal of another', async () => {
    await using sandbox = await startSandbox({ insyncAfterPolls: 1 })
    const id = sandbox.route53.addZone('example.com')
    const env = staticKeys(sandbox)
    const route53 = (...args: string[]) => aws(env, 'route53', ...args)
    const zones = await route53('list-hosted-zones-by-name', '--dns-name', 'example.com')
    expect(zones).toMatchObject({ HostedZones: [{ Id: `/hostedzone/${id}`, Name: 'example.com.' }] })
    const set = {
      Name: '*.bounce.example.com',
      Type: 'TXT',
      TTL: 300,
      ResourceRecords: [{ Value: '"v=spf1 ~all"' }],
    }
    const batch = JSON.stringify({ Comment: '<&>', Changes: [{ Action: 'CREATE', ResourceRecordSet: set }] })
    const change = ['change-resource-record-sets', '--hosted-zone-id', `/hostedzone/${id}`]
    const { ChangeInfo: info } = (await route53(...change, '--change-batch', batch)) as Record<string, object>
    expect(info).toMatchObject({ Status: 'PENDING', Comment: '<&>' })
    const changeId = String(Reflect.get(info ?? {}, 'Id'))
    expect(await route53('get-change', '--id', changeId)).toMatchObject({ ChangeInfo: { Status: 'PENDING' } })
    expect(await route53('get-change', '--id', changeId)).toMatchObject({ ChangeInfo: { Status: 'INSYNC' } })
    const sets = await route53('list-resource-record-sets', '--hosted-zone-id', id, '--page-size', '2')
    expect(sets['ResourceRecordSets']).toMatchObject([
      { Type: 'NS' },
      { Type: 'SOA' },
      { ...set, Name: '\\052.bounce.example.com.' },
    ])
    await expect(route53(...change, '--change-batch', batch)).rejects.toThrow(
      "(InvalidChangeBatch) when calling the ChangeResourceRecordSets operation: [Tried to create resource record set [name='\\052.bounce.example.com.', type='TXT'] but it already exists]",
    )
  })
})
