import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { runWithRole } from '../e2e/scenario.ts'
import { fencedBlocks, read, section, tableRows } from '../support/pages.ts'

/**
 * The role is there by JSON, by CloudFormation, by Terraform and in the README. All of them grant the same, which is what the
 * Action uses.
 */

const FOLDER = 'examples/iam'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

interface Statement {
  readonly Action: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

interface Policy {
  readonly Statement: readonly Statement[]
}

const policyIn = (name: string): Policy => JSON.parse(read(`${FOLDER}/${name}.json`))
const actionsOf = ({ Statement: statements }: Policy) => statements.flatMap(({ Action }) => Action)

/** The same, where a list of one and the value itself are the same to IAM. */
function normal(policy: unknown): unknown {
  return JSON.parse(JSON.stringify(policy), (_, value) =>
    Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' ? value[0] : value,
  )
}

const IDS = { RepositoryOwnerId: '123456', RepositoryId: '456789' }

/** What each file of a trust policy stands for, by the parameters of the CloudFormation template. */
const TRUSTS: readonly (readonly [file: string, role: RoleName, parameters: Record<string, string>])[] = [
  ['trust-branch', 'Role', {}],
  ['trust-branch-immutable', 'Role', IDS],
  ['trust-environment', 'Role', { Environment: 'production' }],
  ['trust-environment-immutable', 'Role', { Environment: 'production', ...IDS }],
  ['trust-read', 'ReadRole', {}],
  ['trust-read-immutable', 'ReadRole', IDS],
]

const ZONE = { HostedZoneId: 'Z0123456789ABCDEFGHIJ' }

const POLICIES: readonly (readonly [file: string, role: RoleName, parameters: Record<string, string>])[] = [
  ['policy', 'Role', ZONE],
  ['policy-ses-only', 'Role', {}],
  ['policy-read', 'ReadRole', ZONE],
  ['policy-dns', 'Role', { ...ZONE, Identity: '' }],
  ['policy-dns-read', 'ReadRole', { ...ZONE, Identity: '' }],
]

describe('the README', () => {
  const inline = fencedBlocks(section(read('README.md'), 'The IAM role')).map(({ text }) => JSON.parse(text))

  test('has the policy and the trust policy, as they are in the files', () => {
    expect(inline).toEqual([policyIn('policy'), policyIn('trust-branch')])
  })

  test('lists the calls that the policies allow', () => {
    const calls = tableRows(section(read('README.md'), 'Every call that is made'))
      .flatMap(([cell = '']) => cell.match(/`(?:ses|route53|sts):\w+`/g) ?? [])
      .map((call) => call.replaceAll('`', ''))
    const allowed = [...actionsOf(policyIn('policy')), ...actionsOf(policyIn('trust-branch'))]
    expect(calls.toSorted()).toEqual(allowed.toSorted())
  })
})

describe('the calls', () => {
  const DOMAIN = 'bounce.example.com'

  async function callsOf(inputs: Record<string, string>) {
    await using sandbox = await startSandbox()
    sandbox.ses.add('us-east-1', 'example.com')
    const zone = sandbox.route53.addZone('example.com')
    // So that both actions on a record set come up.
    sandbox.route53.setRecord(zone, { name: DOMAIN, type: 'TXT', values: ['"site-verification=1"'] })
    await runWithRole(sandbox, inputs, { SANDBOX_DNS: sandbox.dns.address })
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
    const { Condition: condition } =
      policy.Statement.find(({ Action }) => Action === 'route53:ChangeResourceRecordSets') ?? {}
    expect(condition).toEqual({
      'ForAllValues:StringEquals': {
        'route53:ChangeResourceRecordSetsNormalizedRecordNames': elements(changes, 'Name'),
        'route53:ChangeResourceRecordSetsRecordTypes': elements(changes, 'Type'),
        'route53:ChangeResourceRecordSetsActions': elements(changes, 'Action'),
      },
    })
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

  function elements(xml: string, name: string): string[] {
    const values = Array.from(xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')), ([, text = '']) =>
      text.replace(/\.$/, ''),
    )
    return [...new Set(values)].toSorted()
  }
})

type RoleName = 'Role' | 'ReadRole'

describe('the CloudFormation template', () => {
  const template = toJson(
    parseDocument(read(`${FOLDER}/role.cloudformation.yml`)).contents,
  ) as unknown as Template

  test.each(POLICIES)('has %s', (file, role, parameters) => {
    const [policy] = rolesFor(parameters)[role].Policies
    expect(policy?.PolicyDocument).toEqual(policyIn(file))
  })

  test.each(TRUSTS)('has %s', (file, role, parameters) => {
    expect(rolesFor(parameters)[role].AssumeRolePolicyDocument).toEqual(policyIn(file))
    const without = rolesFor({ ...parameters, CreateOidcProvider: 'false' })
    expect(without[role].AssumeRolePolicyDocument).toEqual(policyIn(file))
  })

  test('has a parameter for everything of yours, and uses all of them', () => {
    const text = read(`${FOLDER}/role.cloudformation.yml`)
    expect(text).not.toMatch(/octo-|111122223333|example\.com|us-east-1/)
    const [, body = ''] = text.split(/^Rules:$/m)
    for (const name of Object.keys(template.Parameters))
      expect(body).toMatch(new RegExp(`!Ref ${name}\\b|{${name}}`))
  })

  const isLinterHere = spawnSync('cfn-lint', ['--version']).error === undefined

  test.skipIf(!isLinterHere)('is right by cfn-lint', { timeout: 60_000 }, () => {
    const { stdout, status } = spawnSync('cfn-lint', [`${FOLDER}/role.cloudformation.yml`])
    expect(stdout.toString()).toBe('')
    expect(status).toBe(0)
  })

  interface Template {
    readonly Parameters: Readonly<Record<string, { readonly Default?: string }>>
    readonly Conditions: Readonly<Record<string, Json>>
    readonly Resources: Readonly<Record<RoleName, { readonly Properties: Json }>>
  }

  interface RoleProperties {
    readonly AssumeRolePolicyDocument: unknown
    readonly Policies: readonly { readonly PolicyDocument: unknown }[]
  }

  function rolesFor(parameters: Record<string, string>): Record<RoleName, RoleProperties> {
    const defaults = Object.entries(template.Parameters).map(([name, { Default: value }]) => [name, value])
    const values: Record<string, string> = {
      ...Object.fromEntries(defaults.filter(([, value]) => value !== undefined)),
      ...{ RepositoryOwner: 'octo-org', RepositoryName: 'octo-repo' },
      ...{ Identity: 'example.com', MailFromDomain: 'bounce.example.com' },
      ...{ 'AWS::Partition': 'aws', 'AWS::Region': 'us-east-1', 'AWS::AccountId': '111122223333' },
      ...parameters,
    }
    const evaluation = new Evaluation(values, template.Conditions)
    const { Role, ReadRole } = template.Resources
    return {
      Role: evaluation.of(Role.Properties) as RoleProperties,
      ReadRole: evaluation.of(ReadRole.Properties) as RoleProperties,
    }
  }
})

/** The intrinsic functions of CloudFormation, as far as the template uses them. */
class Evaluation {
  readonly #values: Readonly<Record<string, string>>
  readonly #conditions: Readonly<Record<string, Json>>

  constructor(values: Readonly<Record<string, string>>, conditions: Readonly<Record<string, Json>>) {
    this.#values = values
    this.#conditions = conditions
  }

  of(node: Json): unknown {
    if (typeof node !== 'object' || node === null) return node
    if (isList(node)) return node.map((item) => this.of(item)).filter((item) => item !== undefined)
    const [[name, argument] = ['', null]] = Object.entries(node)
    if (name.startsWith('!')) return this.#call(name, argument)
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, this.of(value)]))
  }

  #call(name: string, argument: Json): unknown {
    const list = isList(argument) ? argument : []
    switch (name) {
      case '!Ref':
        return argument === 'AWS::NoValue' ? undefined : this.#value(String(argument))
      case '!Sub':
        return String(argument).replaceAll(/\$\{([\w:]+)\}/g, (_, key: string) => this.#value(key))
      case '!GetAtt':
        expect(argument).toBe('OidcProvider.Arn')
        return 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'
      case '!If':
        return this.of(list[this.#holds(this.#conditions[String(list[0])] ?? null) ? 1 : 2] ?? null)
      case '!Join':
        return (this.of(list[1] ?? []) as string[]).join(String(list[0]))
      default:
        throw new Error(`${name} is not known here`)
    }
  }

  #holds(condition: Json): boolean {
    const [[name, argument] = ['', null]] = Object.entries(condition ?? {})
    const list = isList(argument) ? argument : []
    if (name === '!Not') return !this.#holds(list[0] ?? null)
    expect(name).toBe('!Equals')
    return this.of(list[0] ?? null) === this.of(list[1] ?? null)
  }

  #value(name: string): string {
    const value = this.#values[name]
    if (value === undefined) throw new Error(`There is no parameter ${name}`)
    return value
  }
}

function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node)
}

/** YAML as JSON; what has a tag `!Name` becomes an object with that key. */
function toJson(node: unknown): Json {
  const value = contentOf(node)
  const { tag = '' } = (node ?? {}) as Node & { tag?: string }
  return /^![A-Z]/.test(tag) ? { [tag]: value } : value
}

function contentOf(node: unknown): Json {
  if (isScalar(node)) return node.value as Json
  if (isSeq(node)) return node.items.map(toJson)
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), toJson(value)]))
  }
  return null
}

describe('the Terraform file', () => {
  const hcl = read(`${FOLDER}/role.tf`)

  test.each([
    ['policy', ['identity_statements', 'zone_statements', 'publishing_statements']],
    ['policy-ses-only', ['identity_statements']],
    ['policy-read', ['identity_read_statements', 'zone_statements']],
    ['policy-dns', ['zone_statements', 'publishing_statements']],
    ['policy-dns-read', ['zone_statements']],
    ['trust-branch', ['trust']],
  ])('has the actions of %s', (file, locals) => {
    expect(locals.flatMap(actionsIn).toSorted()).toEqual(actionsOf(policyIn(file)).toSorted())
  })

  test('has a variable for everything of yours, and uses all of them', () => {
    expect(hcl.replaceAll(/as in octo-org\/octo-repo/g, '')).not.toMatch(
      /octo-|111122223333|example\.com|us-east-1/,
    )
    for (const [, name] of hcl.matchAll(/^variable "(\w+)"/gm)) {
      expect(hcl.match(new RegExp(`var\\.${name}\\b`, 'g')) ?? [], name).not.toEqual([])
    }
  })

  test('takes no more than the CloudFormation template does, wildcards above all', () => {
    const template = parseDocument(read(`${FOLDER}/role.cloudformation.yml`)).toJS({})
    const patterns = Object.entries(template.Parameters as Record<string, { AllowedPattern?: string }>)
      // What Terraform has in another form: a name of both parts, and numbers.
      .filter(([name, { AllowedPattern: pattern }]) => pattern && !name.startsWith('Repository'))
      .map(([name, { AllowedPattern: pattern = '' }]) => [
        name.replaceAll(/\B[A-Z]/g, '_$&').toLowerCase(),
        pattern,
      ])
    expect(patterns.map(([name]) => name)).toEqual([
      'branch',
      'environment',
      'identity',
      'mail_from_domain',
      'hosted_zone_id',
      'role_name',
    ])
    for (const [name, pattern] of patterns) {
      const [, condition = '""'] =
        new RegExp(`^ {4}condition +=.*regex\\(("\\^.*\\$"), var\\.${name}\\)\\)$`, 'm').exec(hcl) ?? []
      // Terraform requires the MAIL FROM domain.
      const expected = name === 'mail_from_domain' ? pattern?.replace(/^\((.*)\)\?$/, '$1') : pattern
      expect(JSON.parse(condition), name).toBe(`^${expected}$`)
    }
  })

  const isTerraformHere = spawnSync('terraform', ['version']).error === undefined

  test.skipIf(!isTerraformHere)('is formatted', () => {
    expect(spawnSync('terraform', ['fmt', '-check', FOLDER]).status).toBe(0)
  })

  describe.skipIf(!isTerraformHere)('as Terraform evaluates it', { timeout: 60_000 }, () => {
    const NAMES = {
      RepositoryOwnerId: 'repository_ids',
      HostedZoneId: 'hosted_zone_id',
      Identity: 'identity',
      Environment: 'environment',
    }

    test.each(POLICIES)('has %s', (file, role, parameters) => {
      const name = role === 'Role' ? 'policy' : 'read_policy'
      expect(normal(evaluate(`local.${name}`, parameters))).toEqual(normal(policyIn(file)))
    })

    test.each(TRUSTS)('has %s', (file, role, parameters) => {
      const name = role === 'Role' ? 'apply' : 'read'
      expect(normal(evaluate(`local.trust.${name}`, parameters))).toEqual(normal(policyIn(file)))
    })

    test.each([
      ['identity', '*'],
      ['identity', 'example.com/*'],
      ['hosted_zone_id', '*'],
      ['branch', '*'],
      ['environment', 'production:ref'],
      ['mail_from_domain', ''],
      ['mail_from_domain', '*.example.com'],
      ['region', '*'],
      ['oidc_issuer', 'example.com:aud'],
    ])('refuses %s = "%s"', (name, value) => {
      expect(consoleOf('local.policy', { [name]: value }).stderr).toMatch(/Invalid value for variable/)
    })

    /** Without the provider, which would have to be downloaded: the variables and the locals alone. */
    function evaluate(expression: string, parameters: Record<string, string>): unknown {
      const values = Object.entries(NAMES).flatMap(([parameter, name]) => {
        const value = parameters[parameter]
        if (value === undefined) return []
        return [[name, name === 'repository_ids' ? '{owner=123456,repository=456789}' : value]]
      })
      const { stdout, stderr } = consoleOf(expression, Object.fromEntries(values))
      expect(stderr).not.toMatch(/^Error/m)
      return JSON.parse(JSON.parse(stdout))
    }

    function consoleOf(expression: string, given: Record<string, string>) {
      const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const text = (hcl.match(/^(?:variable "\w+"|locals) \{\n[\s\S]*?^\}$/gm) ?? [])
        .join('\n')
        .replaceAll('data.aws_caller_identity.current.account_id', '"111122223333"')
        .replaceAll('data.aws_partition.current.partition', '"aws"')
      writeFileSync(join(folder, 'main.tf'), text)
      const values = {
        repository: 'octo-org/octo-repo',
        region: 'us-east-1',
        identity: 'example.com',
        mail_from_domain: 'bounce.example.com',
        ...given,
      }
      const options = Object.entries(values).map(([name, value]) => `-var=${name}=${value}`)
      return spawnSync('terraform', ['console', ...options], {
        cwd: folder,
        encoding: 'utf8',
        input: expression,
        env: { ...process.env, CHECKPOINT_DISABLE: '1' },
      })
    }
  })

  /** The values of `Action` in what is assigned to a local. */
  function actionsIn(local: string): string[] {
    const [text = ''] = new RegExp(`^ {2}${local} += [\\s\\S]*?^ {2}[\\])}]+$`, 'm').exec(hcl) ?? []
    return Array.from(text.matchAll(/^\s*Action\s+= (.*)$/gm), ([, value = '']) => value).flatMap((value) =>
      Array.from(value.matchAll(/"([^"]+)"/g), ([, action = '']) => action),
    )
  }
})
