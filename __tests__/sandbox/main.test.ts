import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

test('prints what a shell needs, and stops when told to', async () => {
  const child = spawn(process.execPath, ['sandbox/main.ts'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const exit = once(child, 'exit')
  const stdout = text(child.stdout)
  let stderr = ''
  for await (const chunk of child.stderr) {
    stderr += chunk
    if (stderr.includes('Ctrl-C')) break
  }
  child.kill('SIGTERM')
  // Windows knows no signals: whoever sends one ends the process.
  expect(await exit).toEqual(process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null])
  const lines = (await stdout).trimEnd().split('\n')
  expect(lines.filter((line) => !/^export [A-Z_0-9]+='[^']*'$/.test(line))).toEqual([])
  const names = lines.map((line) => line.match(/[A-Z_0-9]+(?==)/)?.[0])
  expect(names).toEqual(
    expect.arrayContaining([
      'AWS_ENDPOINT_URL_SESV2',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'AWS_PAGER',
      'GITHUB_API_URL',
      'GITHUB_REPOSITORY',
      'GITHUB_TOKEN',
      'CLOUDFLARE_BASE_URL',
      'CLOUDFLARE_API_TOKEN',
    ]),
  )
})
