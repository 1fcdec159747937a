import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentityProvider } from '@smithy/types'
import { BoundedHttpHandler } from '../http/http.ts'
import { attemptCall, clientSettings, type EdgeOptions } from './client.ts'

/** The ID of the account that the credentials belong to ("GetCallerIdentity"); unset where STS does not say. Tries once. */
export async function accountId(
  region: string,
  credentials: AwsCredentialIdentityProvider,
  { signal, trace }: EdgeOptions,
): Promise<string | undefined> {
  const requestHandler = new BoundedHttpHandler({ expects: 'xml', signal, trace })
  const client = new STSClient({ ...clientSettings(region), credentials, requestHandler })
  const result = await attemptCall({}, () => client.send(new GetCallerIdentityCommand({})))
  client.destroy()
  const account = 'value' in result ? result.value.Account : undefined
  return account && /^\d{12}$/.test(account) ? account : undefined
}
