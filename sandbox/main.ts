import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { REPOSITORY } from './github/rest.ts'
import { startSandbox } from './sandbox.ts'

const several = { type: 'string', multiple: true, default: [] as string[] } as const
const { values: given } = parseArgs({ options: { identity: several, zone: several } })

// Before anything is printed: whoever reads it may stop the sandbox at once.
const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
// Real Route 53 and SES take a minute or more for what takes seconds here.
const sandbox = await startSandbox({
  callsPerSecond: 1,
  insyncAfterMs: 3000,
  verifyAfterMs: 5000,
  cloudflareServesAfterMs: 1000,
})
for (const region of ['us-east-1', 'eu-west-1']) {
  for (const identity of [
    'example.com',
    'user@example.com',
    'example.net',
    'example.org',
    ...given.identity,
  ]) {
    sandbox.ses.add(region, identity)
  }
}
for (const zone of given.zone) sandbox.route53.addZone(zone)
const zoneId = sandbox.route53.addZone('example.com', { id: 'ZSANDBOXEXAMPLECOM' })
const otherZoneId = sandbox.route53.addZone('example.net', {
  id: 'ZSANDBOXEXAMPLENET',
  account: sandbox.dnsAccount,
})
const cloudflareZoneId = sandbox.cloudflare.addZone('example.org', { id: '023e105f4ecef8ad9ca31a8372d0c353' })
sandbox.github.addPullRequest(1)
// Those of the examples.
for (const name of ['ses-mail-from', 'ses-mail-from-read'])
  sandbox.addRole(name, { subject: `repo:${REPOSITORY}:*` })

const env = {
  ...sandbox.env,
  SANDBOX_DNS: sandbox.dns.address,
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: sandbox.keys.accessKeyId,
  AWS_SECRET_ACCESS_KEY: sandbox.keys.secretAccessKey,
  AWS_SESSION_TOKEN: '', // one left over in the shell would spoil the keys
  AWS_PAGER: '',
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_TOKEN: sandbox.github.token,
  CLOUDFLARE_API_TOKEN: sandbox.cloudflare.token,
}

// Only assignments on stdout, so that a shell can read them; the rest is for people.
process.stdout.write(
  Object.entries(env)
    .map(([name, value]) => `export ${name}='${value}'\n`)
    .join(''),
)
process.stderr.write(`
A local AWS, GitHub and Cloudflare is running. Paste the lines above into another terminal, then try:

  aws sesv2 get-email-identity --email-identity example.com
  aws sesv2 put-email-identity-mail-from-attributes --email-identity example.com \\
    --mail-from-domain bounce.example.com --behavior-on-mx-failure REJECT_MESSAGE

Identities: example.com, user@example.com, example.net and example.org, in us-east-1 and eu-west-1
Role:       ${sandbox.role.arn}
DNS:        ${sandbox.dns.address}, UDP and TCP
  Route 53:   example.com, ${zoneId}
              example.net, ${otherZoneId}, in another account: ${sandbox.dnsRole.arn}
  Cloudflare: example.org, ${cloudflareZoneId}
Comments:   pull request 1 of ${REPOSITORY}
Faults:     POST ${sandbox.env['AWS_ENDPOINT_URL_SESV2']}/_sandbox/faults
Stop:       Ctrl-C
`)

await stopped
await sandbox.close()
