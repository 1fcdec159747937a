import { expect, test } from 'vitest'
import {
  aboutEndpoints,
  aboutPlainEndpoints,
  awsEndpoint,
  endpointProblems,
} from '../../src/inputs/endpoints.ts'

const plain = (env: Record<string, string>) => [
  aboutEndpoints(env)?.plain(),
  aboutPlainEndpoints(env)?.plain(),
]

test('without endpoints in the environment, there is nothing to tell', () => {
  expect(plain({ GITHUB_API_URL: 'http://ghes.example', AWS_ENDPOINT_URL: '' })).toEqual([
    undefined,
    undefined,
  ])
})

test.each([
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_SESV2',
  'AWS_ENDPOINT_URL_SES',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_ROUTE_53',
  'CLOUDFLARE_BASE_URL',
])('%s is named with its host, and nothing that may be secret', (name) => {
  const [notice, warning] = plain({ [name]: 'http://user:password@evil.example:8080/path?token=secret#hash' })
  expect(notice).toContain(`${name} (http://evil.example:8080)`)
  expect(warning).toContain(name)
  expect(`${notice} ${warning}`).not.toMatch(/user|password|path|secret|hash/)
})

test('those that the SDK is told to ignore are neither told, nor checked, nor used', () => {
  const endpoints = { AWS_ENDPOINT_URL: 'nonsense', AWS_ENDPOINT_URL_SESV2: 'http://ses.example' }
  const env = { ...endpoints, AWS_USE_FIPS_ENDPOINT: 'true', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }
  expect([plain(env), endpointProblems(env)]).toEqual([[undefined, undefined], []])
  expect([awsEndpoint('SESV2', env), awsEndpoint('SESV2', endpoints)]).toEqual([
    undefined,
    'http://ses.example',
  ])
})

test('all of them are named in one sentence', () => {
  const [notice] = plain({
    AWS_ENDPOINT_URL_STS: 'https://sts.example',
    AWS_ENDPOINT_URL_SESV2: 'https://ses.example',
  })
  expect(notice).toMatch(/AWS_ENDPOINT_URL_SESV2 \(https:\/\/ses\.example\), AWS_ENDPOINT_URL_STS \(https:/)
})

test.each([
  ['http://localhost:4566', false],
  ['http://127.0.0.2:4566', false],
  ['http://[::1]:4566', false],
  ['https://ses.example', false],
  ['http://127.0.0.1.evil.example', true],
  ['http://192.0.2.1', true],
  ['HTTP://ses.example', true],
])('%s is read by others on the way: %s', (url, isRead) => {
  expect(aboutPlainEndpoints({ AWS_ENDPOINT_URL: url }) !== undefined).toBe(isRead)
})

test('one that is no URL is a problem, and is not shown as an endpoint', () => {
  const env = { CLOUDFLARE_BASE_URL: 'api.cloudflare.example' }
  expect(endpointProblems(env)).toHaveLength(1)
  expect(aboutEndpoints(env)).toBeUndefined()
})
