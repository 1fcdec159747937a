import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type ProxyProcess, startProxy } from '../../sandbox/proxy/proxy.ts'
import { reply, serve } from '../support/loopback.ts'

/** Asks a proxy for a URL, and gives the status and the text of the answer. */
async function ask({ port }: ProxyProcess, path: string, credentials = '') {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`
  const asked = request({ port, host: '127.0.0.1', path, headers: { 'proxy-authorization': authorization } })
  const [answer] = await once(asked.end(), 'response')
  return [answer.statusCode, await text(answer)]
}

test('it forwards what its routes and this machine have, and reaches nothing else', async () => {
  const server = await serve((response, { headers }) => reply(response, 200, JSON.stringify(headers)))
  await using proxy = await startProxy({ routes: { 'ses.test:80': server.port } })
  const [status, headers] = await ask(proxy, 'http://ses.test/a?b')
  expect(status).toBe(200)
  expect(headers).not.toContain('proxy-')
  expect((await ask(proxy, server.url))[0]).toBe(200)
  expect((await ask(proxy, 'http://example.com/'))[0]).toBe(502)
  expect(server.requests.map(({ path }) => path)).toEqual(['/a?b', '/'])
})

test('it tells who asked for what, and no password', async () => {
  await using proxy = await startProxy({ credentials: 'user:hunter22' })
  const target = 'http://example.com/'
  expect((await ask(proxy, target, 'user:hunter2'))[0]).toBe(407)
  expect((await ask(proxy, target, 'user:hunter22'))[0]).toBe(502)
  expect(await proxy.close()).toEqual([
    { method: 'GET', target, authorized: false },
    { method: 'GET', target, authorized: true },
  ])
})

test('it behaves as it is told, request after request', async () => {
  await using proxy = await startProxy({ behavior: ['refuses', 'works'] })
  const statuses: unknown[] = []
  for (let i = 0; i < 3; i++) statuses.push((await ask(proxy, 'http://example.com/'))[0])
  expect(statuses).toEqual([403, 502, 502])
})
