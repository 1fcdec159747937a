import type { GivenRecord } from '../../sandbox/cloudflare/record.ts'
import type { GivenRecordSet } from '../../sandbox/dns/record-sets.ts'
import type { Operation } from '../../sandbox/http/service.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { EdgeOptions } from '../../src/aws/client.ts'
import { openCloudflare } from '../../src/cloudflare/provider.ts'
import type { DnsProvider } from '../../src/dns-provider/provider.ts'
import type { ZoneChoice } from '../../src/inputs/settings.ts'
import { openRoute53 } from '../../src/route53/provider.ts'

/** A record set of a test, in either zone. */
export interface TestSet {
  readonly name: string
  readonly type: 'A' | 'CNAME' | 'MX' | 'NS' | 'TXT'
  readonly ttl?: number
  /** As in a zone file. */
  readonly values: readonly string[]
}

/** A DNS provider as the suite that every provider has to pass uses it, in the sandbox. */
export interface ProviderUnderTest {
  readonly title: string
  readonly operations: { readonly zone: Operation; readonly list: Operation; readonly change: Operation }
  open(sandbox: Sandbox, choice: ZoneChoice, edges: EdgeOptions): DnsProvider
  addZone(sandbox: Sandbox, name: string): string
  set(sandbox: Sandbox, zoneId: string, set: TestSet): void
  /** Every value of the zone but those that it is made with: `TXT bounce.example.com 300 "v=spf1 -all"`. */
  values(sandbox: Sandbox, zoneId: string): readonly string[]
}

const route53: ProviderUnderTest = {
  title: 'Route 53',
  operations: {
    zone: 'route53:GetHostedZone',
    list: 'route53:ListResourceRecordSets',
    change: 'route53:ChangeResourceRecordSets',
  },
  open: (sandbox, choice, edges) =>
    openRoute53(
      choice,
      { region: 'us-east-1', credentials: async () => sandbox.keys, role: undefined },
      edges,
    ),
  addZone: (sandbox, name) => sandbox.route53.addZone(name),
  set: (sandbox, zoneId, set) => sandbox.route53.setRecord(zoneId, set as GivenRecordSet),
  values: (sandbox, zoneId) =>
    sandbox.route53
      .records(zoneId)
      .filter(({ type, name }) => type !== 'SOA' && !(type === 'NS' && name === 'example.com.'))
      .flatMap(({ name, type, ttl, values }) => values.map((value) => shown(name, type, ttl ?? 0, value)))
      .toSorted(),
}

const cloudflare: ProviderUnderTest = {
  title: 'Cloudflare',
  operations: {
    zone: 'cloudflare:GetZone',
    list: 'cloudflare:ListRecords',
    change: 'cloudflare:BatchRecords',
  },
  open: (sandbox, choice, edges) => openCloudflare(choice, sandbox.cloudflare.token, sandbox.env, edges),
  addZone: (sandbox, name) => sandbox.cloudflare.addZone(name),
  set: (sandbox, zoneId, { name, type, ttl = 300, values }) => {
    for (const value of values) {
      const [, priority = '', host = ''] = /^(\d+) (.*)$/.exec(value) ?? []
      const data = type === 'MX' ? { content: host, priority: Number(priority) } : { content: value }
      sandbox.cloudflare.addRecord(zoneId, { name, type, ttl, ...data } satisfies GivenRecord)
    }
  },
  values: (sandbox, zoneId) =>
    sandbox.cloudflare
      .records(zoneId)
      .map(({ name, type, ttl, content, priority }) =>
        shown(name, type, ttl, priority === undefined ? content : `${priority} ${content}`),
      )
      .toSorted(),
}

export const PROVIDERS = [route53, cloudflare]

function shown(name: string, type: string, ttl: number, value: string): string {
  return [name, type, ttl, value].map((part) => String(part).replace(/\.$/, '')).join(' ')
}
