import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { readConfigFile } from '../../src/inputs/config-file.ts'
import { runWithRole, temporaryFile } from '../e2e/scenario.ts'
import { fencedBlocks, read, section } from '../support/pages.ts'

/**
 * The role is there by JSON, by CloudFormation, by Terraform and in the README. All of them grant the same, which is what the
 * Action uses.
 */

const FOLDER = 'examples/iam'

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

interface Policy {
  readonly Statement: readonly Statement[]
}

const policyIn = (name: string): Policy => JSON.parse(read(`${FOLDER}/${name}.json`))
const actionsOf = ({ Statement: statements }: Policy) => statements.flatMap(({ Action }) => Action)

test('the README lists the calls and the permissions that the policies allow', () => {
  const allowed = actionsOf(policyIn('policy-many')).toSorted()
  const actionsIn = (heading: string) => section(read('README.md'), heading).match(/\b(?:ses|route53):\w+/g)
  expect(actionsIn('Permissions')?.toSorted()).toEqual(allowed)
  expect(actionsIn('Every call the step makes')?.toSorted()).toEqual(allowed)
})

describe('the calls', () => {
  const DOMAIN = 'bounce.example.com'

  async function callsOf(inputs: Record<string, string>) {
    await using sandbox = await startSandbox()
    sandbox.ses.add('us-east-1', 'example.com')
    const zone = sandbox.route53.addZone('example.com')
    // So that both actions on a record set come up.
    sandbox.route53.setRecord(zone, { name: DOMAIN, type: 'TXT', values: ['"site-verification=1"'] })
    return await callsIn(sandbox, inputs)
  }

  async function callsIn(sandbox: Sandbox, inputs: Record<string, string>, env: Record<string, string> = {}) {
    await runWithRole(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address, ...env })
    const calls = sandbox.requests.map(({ operation }) => operation)
    const changes = sandbox.requestsTo('route53:ChangeResourceRecordSets').map(({ body }) => body)
    return {
      aws: [...new Set(calls.filter((call) => !call.startsWith('github:')))].toSorted(),
      changes: changes.join(),
    }
  }

  const allowed = (...policies: Policy[]) => policies.flatMap(actionsOf).toSorted()
  const trust = policyIn('trust-branch')

  test('of apply are those that its policy allows', async () => {
    const { aws, changes } = await callsOf({ 'hosted-zone-id': 'auto', 'wait-minutes': '1' })
    const policy = policyIn('policy')
    expect(aws).toEqual(allowed(policy, trust))
    expectToLimit(policy, changes)
  })

  test('of apply without a hosted zone are those that its policy allows', async () => {
    expect((await callsOf({})).aws).toEqual(allowed(policyIn('policy-ses-only'), trust))
  })

  test('of plan are those that the policy to read allows', async () => {
    const { aws } = await callsOf({ mode: 'plan', 'hosted-zone-id': 'auto' })
    expect(aws).toEqual(allowed(policyIn('policy-read'), trust))
  })

  test('of check, and of plan without a hosted zone, are in the first statement of it', async () => {
    const [first] = policyIn('policy-read').Statement
    const expected = allowed({ Statement: first ? [first] : [] }, trust)
    expect((await callsOf({ mode: 'check' })).aws).toEqual(expected)
    expect((await callsOf({ mode: 'plan' })).aws).toEqual(expected)
  })

  describe('with the file of docs/config-file.md', () => {
    const [file] = fencedBlocks(read('docs/config-file.md'))

    async function callsForMany(mode: string) {
      await using sandbox = await startSandbox()
      for (const name of ['example.com', 'old.example.org']) sandbox.ses.add('us-east-1', name)
      // In the other region it isn't there, so that it is asked for singly.
      sandbox.ses.add('eu-west-1', 'news@example.net')
      for (const name of ['example.com', 'example.net']) {
        const zone = sandbox.route53.addZone(name)
        const values = ['"site-verification=1"']
        sandbox.route53.setRecord(zone, { name: `bounce.${name}`, type: 'TXT', values })
      }
      await using declared = await temporaryFile(file?.text ?? '')
      const inputs = { mode, identity: '', 'mail-from-domain': '', 'config-file': basename(declared.path) }
      return await callsIn(sandbox, inputs, { GITHUB_WORKSPACE: dirname(declared.path) })
    }

    test('of apply are those that its policy allows', async () => {
      const { aws, changes } = await callsForMany('apply')
      const policy = policyIn('policy-many')
      expect(aws).toEqual(allowed(policy, trust))
      expectToLimit(policy, changes)
    })

    test('of plan are those that the policy to read allows, and of check the first two', async () => {
      const { Statement: statements } = policyIn('policy-many-read')
      expect((await callsForMany('plan')).aws).toEqual(allowed({ Statement: statements }, trust))
      const check = allowed({ Statement: statements.slice(0, 2) }, trust)
      expect((await callsForMany('check')).aws).toEqual(check)
    })

    test.each(['policy-many', 'policy-many-read'])('%s names each identity in each region', async (name) => {
      await using declared = await temporaryFile(file?.text ?? '')
      const env = { GITHUB_WORKSPACE: dirname(declared.path) }
      const { targets } = await readConfigFile(basename(declared.path), () => '', env)
      const arns = targets.map(
        ({ identity, region }) => `arn:aws:ses:${region}:111122223333:identity/${identity.name}`,
      )
      const resources = policyIn(name)
        .Statement.slice(0, 2)
        .map(({ Resource }) => Resource)
      // The call that reads a hundred at once has no resource type.
      expect(resources).toEqual(['*', arns])
    })
  })

  /** The condition of the policy allows these changes, and nothing else. */
  function expectToLimit({ Statement: statements }: Policy, changes: string): void {
    const { Condition: condition } =
      statements.find(({ Action }) => Action === 'route53:ChangeResourceRecordSets') ?? {}
    expect(condition).toEqual({
      'ForAllValues:StringEquals': {
        'route53:ChangeResourceRecordSetsNormalizedRecordNames': elements(changes, 'Name'),
        'route53:ChangeResourceRecordSetsRecordTypes': elements(changes, 'Type'),
        'route53:ChangeResourceRecordSetsActions': elements(changes, 'Action'),
      },
    })
  }

  function elements(xml: string, name: string): string[] {
    const values = Array.from(xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')), ([, text = '']) =>
      text.replace(/\.$/, ''),
    )
    return [...new Set(values)].toSorted()
  }
})

describe.each(['role.cloudformation.yml', 'role.tf'])('%s', (file) => {
  const text = read(`${FOLDER}/${file}`)

  test('grants the actions of the JSON policies, in both roles', () => {
    const granted = (text.match(/\bAction\s*[:=].*/g) ?? []).flatMap((line) => line.match(/\w+:\w+/g) ?? [])
    const files = ['policy', 'policy-read', 'trust-branch', 'trust-read']
    expect(new Set(granted)).toEqual(new Set(files.flatMap((name) => actionsOf(policyIn(name)))))
  })

  test('limits the records that the role may change, as the JSON policy does', () => {
    for (const key of ['NormalizedRecordNames', 'RecordTypes', 'Actions'])
      expect(text).toContain(`route53:ChangeResourceRecordSets${key}`)
    expect(text).toContain('ForAllValues:StringEquals')
  })

  test('has a variable for everything of yours', () => {
    expect(text.replaceAll(/(?:such as|like) octo-org\/octo-repo/g, '')).not.toMatch(
      /octo-|111122223333|example\.com|us-east-1/,
    )
  })
})

test.skipIf(!isHere('cfn-lint'))('cfn-lint finds nothing in the CloudFormation template', () => {
  const { stdout, status } = spawnSync('cfn-lint', [`${FOLDER}/role.cloudformation.yml`], {
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
})

test.skipIf(!isHere('terraform'))('terraform fmt accepts the Terraform file', () => {
  expect(spawnSync('terraform', ['fmt', '-check', FOLDER]).status).toBe(0)
})

function isHere(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined
}
