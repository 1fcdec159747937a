import { GetIdentityMailFromDomainAttributesCommand, SESClient } from '@aws-sdk/client-ses'
import type { AwsCredentialIdentityProvider } from '@smithy/types'
import { BoundedHttpHandler } from '../http/http.ts'
import { UnreadableResponse } from '../http/response.ts'
import { type Current, isMailFromAttributes, toCurrent } from '../mail-from/attributes.ts'
import { clientSettings, type EdgeOptions } from './client.ts'

/** The read of the SES API v1 in a region; the API v2 has none for several identities. */
export interface SesBatch {
  /** The states of a hundred identities at most, by their names as they were sent; as the SDK throws. */
  read(
    names: readonly string[],
  ): Promise<{ readonly states: ReadonlyMap<string, Current>; readonly requestId: string }>
  close(): void
}

/** Makes the client; sends nothing yet. */
export function openSesBatch(
  region: string,
  credentials: AwsCredentialIdentityProvider,
  { signal, trace }: EdgeOptions,
): SesBatch {
  const requestHandler = new BoundedHttpHandler({ expects: 'xml', signal, trace })
  const client = new SESClient({ ...clientSettings(region), credentials, requestHandler })
  return {
    read: async (names) => {
      const command = new GetIdentityMailFromDomainAttributesCommand({ Identities: [...names] })
      const { MailFromDomainAttributes: listed, $metadata } = await client.send(command)
      const { requestId = '' } = $metadata
      if (!listed && !requestId) throw new UnreadableResponse('Amazon SES', 200, 'no attributes')
      const found = new Map(Object.entries(listed ?? {}).map(([name, state]) => [compared(name), state]))
      const states = names.flatMap((name) => {
        const state = found.get(compared(name))
        return state ? [[name, currentOf(state)] as const] : []
      })
      return { states: new Map(states), requestId }
    },
    close: () => client.destroy(),
  }
}

/** SES compares the domain of an identity without case, and the local part of an address with it. */
function compared(name: string): string {
  const at = name.lastIndexOf('@')
  return name.slice(0, at + 1) + name.slice(at + 1).toLowerCase()
}

function currentOf(attributes: {
  readonly MailFromDomain?: unknown
  readonly MailFromDomainStatus?: unknown
  readonly BehaviorOnMXFailure?: unknown
}): Current {
  const { MailFromDomain, MailFromDomainStatus: status, BehaviorOnMXFailure: behavior } = attributes
  const block = {
    MailFromDomain,
    MailFromDomainStatus: constantCase(status),
    BehaviorOnMxFailure: constantCase(behavior),
  }
  if (!isMailFromAttributes(block))
    throw new UnreadableResponse('Amazon SES', 200, 'attributes of the wrong types')
  return toCurrent(block)
}

/** `TemporaryFailure` of v1 as v2 spells it: `TEMPORARY_FAILURE`. */
function constantCase(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() : value
}
