import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { get } from 'node:https'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import { CertificateAuthority } from '../../sandbox/tls/authority.ts'
import { thrownBy } from '../support/values.ts'

/** Asks SES for something, and trusts nobody but the given authority. */
async function ask({ env }: Sandbox, ca: string, host = '127.0.0.1'): Promise<string> {
  const url = (env['AWS_ENDPOINT_URL_SESV2'] ?? '').replace('127.0.0.1', host)
  const [answer] = await once(get(`${url}/v2/email/identities/example.com`, { ca, agent: false }), 'response')
  return text(answer)
}

test('every HTTP service speaks TLS, and the file of its authority is gone afterwards', async () => {
  const sandbox = await startSandbox({ tls: {} })
  const urls = Object.values(sandbox.env).filter((value) => value.includes('://'))
  expect(urls.filter((url) => !url.startsWith('https://127.0.0.1:'))).toEqual([])
  const ca = await readFile(sandbox.caFile, 'utf8')
  expect(await ask(sandbox, ca)).toContain('Missing Authentication Token')
  expect(await ask(sandbox, ca, 'localhost')).toContain('Missing Authentication Token')
  await sandbox.close()
  expect(await thrownBy(stat(sandbox.caFile))).toMatchObject({ code: 'ENOENT' })
})

test.each<[string, (trusted: CertificateAuthority) => NonNullable<SandboxOptions['tls']>]>([
  ['CERT_HAS_EXPIRED', (authority) => ({ authority, expired: true })],
  ['ERR_TLS_CERT_ALTNAME_INVALID', (authority) => ({ authority, names: ['127.0.0.2', 'example.com'] })],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', () => ({})],
])('clients refuse the certificate, if that is wanted: %s', async (code, tls) => {
  const authority = new CertificateAuthority()
  await using sandbox = await startSandbox({ tls: tls(authority) })
  expect(await thrownBy(ask(sandbox, authority.certificate))).toMatchObject({ code })
})

test('a fault can reset a connection', async () => {
  const authority = new CertificateAuthority()
  await using sandbox = await startSandbox({ tls: { authority } })
  sandbox.fault('ses:GetEmailIdentity', { kind: 'reset' })
  expect(await thrownBy(ask(sandbox, authority.certificate))).toMatchObject({ code: 'ECONNRESET' })
})
