/**
 * The floor of the benchmark: the HTTPS calls of the step and nothing else, by hand, with Node's own client and one kept-alive
 * connection per host. It reads the environment as the step does. No retries, no timeouts, no messages, no DNS.
 */
import { createRequire } from 'node:module'

// Not `import`: that makes Node load all that a module exports, and with `node:http` its own fetch.
const require = createRequire(import.meta.url)
const { createHash, createHmac } = require('node:crypto')
const { once } = require('node:events')
const { Agent, request } = require('node:https')

const { env } = process
const region = env['INPUT_AWS-REGION']
const role = env['INPUT_ROLE-TO-ASSUME']
const identity = `/v2/email/identities/${env['INPUT_IDENTITY']}`
const ses = new URL(env.AWS_ENDPOINT_URL_SESV2)
const agent = new Agent({ keepAlive: true })

const credentials = role
  ? await assumeRole()
  : { key: env.AWS_ACCESS_KEY_ID, secret: env.AWS_SECRET_ACCESS_KEY, token: env.AWS_SESSION_TOKEN }
const { MailFromAttributes: current } = JSON.parse(await signed('GET', identity))
const wanted = { MailFromDomain: env['INPUT_MAIL-FROM-DOMAIN'], BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' }
if (current?.MailFromDomain !== wanted.MailFromDomain)
  await signed('PUT', `${identity}/mail-from`, JSON.stringify(wanted))
agent.destroy()

async function assumeRole() {
  const tokenUrl = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`
  const bearer = { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` }
  const { value } = JSON.parse(await send(tokenUrl, 'GET', bearer))
  const call = 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=floor&DurationSeconds=900'
  const form = `${call}&RoleArn=${encodeURIComponent(role)}&WebIdentityToken=${encodeURIComponent(value)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const xml = await send(env.AWS_ENDPOINT_URL_STS, 'POST', headers, form)
  const read = (name) => new RegExp(`<${name}>([^<]+)`).exec(xml)?.[1]
  return { key: read('AccessKeyId'), secret: read('SecretAccessKey'), token: read('SessionToken') }
}

/** Signs with AWS Signature Version 4. */
function signed(method, path, body = '') {
  const { key, secret, token } = credentials
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = `${date.slice(0, 8)}/${region}/ses/aws4_request`
  const headers = { host: ses.host, 'x-amz-date': date, ...(token && { 'x-amz-security-token': token }) }
  const names = Object.keys(headers).join(';')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const canonical = [method, path, '', lines.join(''), names, sha256(body)].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const signature = [...scope.split('/'), toSign].reduce(hmac, `AWS4${secret}`).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return send(new URL(path, ses), method, { ...headers, authorization }, body)
}

function hmac(key, text) {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

async function send(url, method, headers, body = '') {
  const [response] = await once(request(url, { method, headers, agent }).end(body), 'response')
  const text = Buffer.concat(await response.toArray()).toString()
  if (response.statusCode >= 300) throw new Error(`${response.statusCode} ${text}`)
  return text
}
