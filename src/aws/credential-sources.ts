import type { AwsCredentialIdentity } from '@smithy/types'
import type { BoundedHttpHandler } from '../http/http.ts'
import type { Environment } from '../inputs/settings.ts'
import { code, type Message, msg } from '../message.ts'
import type { EdgeOptions } from './client.ts'
import { containerCredentials } from './container.ts'
import { isEndless } from './regular-files.ts'

/** One place where credentials may come from, asked when those before it have none. */
export interface CredentialsFrom {
  /** To go after "credentials from". */
  readonly name: Message
  /**
   * @throws NothingFound, or an error of the SDK with the same `tryNextLink`, where the next source may be asked; anything else ends
   *   the search
   */
  find(): Promise<AwsCredentialIdentity>
}

/** Where the requests for credentials go, and in what time. */
export interface SourceContext {
  readonly region: string
  readonly env: Environment
  /** For requests to STS and the like. */
  readonly requestHandler: BoundedHttpHandler
  readonly edges: EdgeOptions
}

/**
 * The sources of the AWS SDK's default chain, in its order ("Standardized credential providers" in the AWS SDKs and Tools Reference
 * Guide). A list of our own, as the chain tells neither which of them it used, nor why those that are named failed.
 */
export function credentialSources(context: SourceContext): readonly CredentialsFrom[] {
  const { env } = context
  return [
    // The SDK passes them over beside a profile.
    ...(!env['AWS_PROFILE'] && (env['AWS_ACCESS_KEY_ID'] || env['AWS_SECRET_ACCESS_KEY'])
      ? [variables(env)]
      : []),
    profile(context),
    ...(env['AWS_WEB_IDENTITY_TOKEN_FILE'] ? [webIdentity(context)] : []),
    ...machine(context),
  ]
}

/** That a source has nothing, and why, unless nobody named it. The providers of the SDK say it in the same way. */
class NothingFound extends Error {
  readonly tryNextLink = true
}

function variables(env: Environment): CredentialsFrom {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'] ?? ''
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'] ?? ''
  const sessionToken = env['AWS_SESSION_TOKEN']
  const expiry = env['AWS_CREDENTIAL_EXPIRATION']
  return {
    name: msg`the variables ${code('AWS_ACCESS_KEY_ID')} and ${code('AWS_SECRET_ACCESS_KEY')}`,
    find: async () => {
      if (!accessKeyId || !secretAccessKey) throw new NothingFound('one of the two is empty')
      return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken && { sessionToken }),
        ...(expiry && { expiration: new Date(expiry) }),
      }
    },
  }
}

function profile({ region, env, requestHandler }: SourceContext): CredentialsFrom {
  const named = env['AWS_PROFILE']
  const ignored = env['AWS_ACCESS_KEY_ID'] ? msg`, which overrides ${code('AWS_ACCESS_KEY_ID')}` : msg``
  return {
    name: named
      ? msg`the profile ${named} (${code('AWS_PROFILE')}${ignored})`
      : msg`the profile ${code('default')}`,
    find: async () => {
      const { fromIni } = await import('@aws-sdk/credential-provider-ini')
      const find = fromIni({ clientConfig: { region, requestHandler, maxAttempts: 1 } })
      return find().catch((error: unknown) => {
        const isAbsent = error instanceof Error && error.message.startsWith('Could not resolve credentials')
        throw isAbsent && !named ? new NothingFound('') : error
      })
    },
  }
}

function webIdentity({ region, env, requestHandler }: SourceContext): CredentialsFrom {
  return {
    name: msg`the web identity of ${code('AWS_WEB_IDENTITY_TOKEN_FILE')}, role ${env['AWS_ROLE_ARN'] || 'not given'}`,
    find: async () => {
      if (!env['AWS_ROLE_ARN']) throw new NothingFound('AWS_ROLE_ARN is empty')
      await requireRegularFile(env['AWS_WEB_IDENTITY_TOKEN_FILE'])
      const { fromTokenFile } = await import('@aws-sdk/credential-provider-web-identity')
      return fromTokenFile({ clientConfig: { region, requestHandler, maxAttempts: 1 } })()
    },
  }
}

function machine({ env, edges }: SourceContext): readonly CredentialsFrom[] {
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI']
  const full = env['AWS_CONTAINER_CREDENTIALS_FULL_URI']
  if (relative || full) {
    return [
      {
        name: msg`the container credentials endpoint (${`AWS_CONTAINER_CREDENTIALS_${relative ? 'RELATIVE' : 'FULL'}_URI`})`,
        find: async () => {
          await requireRegularFile(env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'])
          return containerCredentials(env, edges)
        },
      },
    ]
  }
  if ((env['AWS_EC2_METADATA_DISABLED'] || 'false') !== 'false') return []
  return [
    {
      name: msg`the role of the EC2 instance`,
      find: async () => {
        const { fromInstanceMetadata } = await import('@smithy/credential-provider-imds')
        return fromInstanceMetadata()()
      },
    },
  ]
}

async function requireRegularFile(path: string | undefined): Promise<void> {
  if (await isEndless(path)) throw new NothingFound(`${path} is not a regular file`)
}
