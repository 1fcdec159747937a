import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { fetchIdToken } from './clients.ts'

test('signs ID tokens that its published keys verify', async () => {
  await using sandbox = await startSandbox()
  sandbox.github.claims = { actor: 'hubot' }
  const [header = '', payload = '', signature = ''] = (await fetchIdToken(sandbox, 'my-audience')).split('.')
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  const { alg, kid } = decode(header)
  const claims = decode(payload)
  expect(alg).toBe('RS256')
  expect(claims).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'my-audience',
    sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    actor: 'hubot',
  })
  expect(claims.exp - claims.iat).toBe(300)

  const { origin } = new URL(sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')
  const fetchJson = async (url: string) => (await fetch(url)).json() as Promise<Record<string, never>>
  const configuration = await fetchJson(`${origin}/.well-known/openid-configuration`)
  const { keys } = await fetchJson(configuration['jwks_uri'] ?? '')
  const [jwk] = keys ?? []
  expect(jwk).toMatchObject({ kid, kty: 'RSA', use: 'sig' })
  const key = createPublicKey({ key: jwk ?? {}, format: 'jwk' })
  expect(
    verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')),
  ).toBe(true)
})

test('wants the request token', async () => {
  await using sandbox = await startSandbox()
  const url = `${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`
  expect((await fetch(url)).status).toBe(401)
  expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
  const [request] = sandbox.requestsTo('github:GetIdToken')
  expect(request?.path).toBe('/idtoken')
  expect(request?.query.get('audience')).toBe('sts.amazonaws.com')
})
