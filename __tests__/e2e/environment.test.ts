import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { freshSandbox, runWithKeys, runWithRole } from './scenario.ts'

/** What the environment of the job changes. */

test('a proxy carries every request, but for what NO_PROXY names; its password is never printed', async () => {
  await using sandbox = await freshSandbox()
  const carried: string[] = []
  const proxy = createServer((incoming, outgoing) => {
    carried.push(`${incoming.method} ${incoming.headers['proxy-authorization']}`)
    const { url = '', method, headers } = incoming
    incoming.pipe(
      request(url, { method, headers }, (answer) =>
        answer.pipe(outgoing.writeHead(answer.statusCode ?? 0, answer.headers)),
      ),
    )
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  const HTTP_PROXY = `http://user:hunter22@127.0.0.1:${port}`

  const { outputs, log, summary } = await runWithRole(sandbox, {}, { HTTP_PROXY, RUNNER_DEBUG: '1' })
  expect(outputs['success']).toBe('true')
  const basic = `Basic ${Buffer.from('user:hunter22').toString('base64')}`
  expect(carried).toEqual([`GET ${basic}`, `POST ${basic}`, `GET ${basic}`, `PUT ${basic}`])
  expect(log + summary + JSON.stringify(outputs)).not.toContain('hunter22')

  const direct = await runWithRole(sandbox, {}, { HTTP_PROXY, NO_PROXY: '127.0.0.1' })
  expect(direct.outputs['success']).toBe('true')
  expect(carried).toHaveLength(4)
  proxy.closeAllConnections()
  proxy.close()
})

test('debug logging shows each exchange, and is silent otherwise', async () => {
  await using sandbox = await freshSandbox()
  const loud = await runWithRole(sandbox, {}, { RUNNER_DEBUG: '1' })
  expect(loud.log.match(/^::debug::(?:GET|POST|PUT) 127\.0\.0\.1/gm)).toHaveLength(4)
  expect(loud.log).not.toContain('audience=')
  expect((await runWithRole(sandbox)).log).not.toContain('::debug')
})

test('outputs that cannot be written fail the step, in words', async () => {
  await using sandbox = await freshSandbox()
  const { exitCode, log } = await runWithKeys(sandbox, {}, { GITHUB_OUTPUT: '/nowhere/output' })
  expect(exitCode).toBe(1)
  expect(log).toMatch(/^::error .*Could not write the outputs/m)
})
