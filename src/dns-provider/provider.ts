import type { DnsProviderName } from '../inputs/settings.ts'
import type { Zone } from '../mail-from/dns-view.ts'
import type { DomainName } from '../mail-from/names.ts'
import type { RecordChange, RecordSet } from '../mail-from/publication.ts'

/** A zone at a DNS provider, with the name servers that the provider gave it. */
export interface ProviderZone extends Zone {
  readonly provider: DnsProviderName
  /** As the provider's API names it. */
  readonly id: string
}

/** What a zone holds where the two records belong. */
export interface ZoneRecords {
  /** All record sets at the name. */
  readonly sets: readonly RecordSet[]
  /** The zones that names between the apex and the name are delegated to: public DNS asks those, and not this zone. */
  readonly delegations: readonly Zone[]
}

/** What a provider says to a batch. */
export type Submission =
  | {
      readonly kind: 'accepted'
      /** Whether all name servers of the provider answer with the change; unset where it does not say, and DNS has to be asked. */
      readonly isInSync: (() => Promise<boolean>) | undefined
    }
  /** Nothing was changed: most likely the zone is no longer as it was read. */
  | {
      readonly kind: 'refused'
      readonly message: string
      /** What to call it when it comes again and again. */
      readonly code: 'REQUEST_REJECTED' | 'DNS_CONFLICT'
      /** Whether an earlier try of this very batch, whose answer was lost, may have been accepted. */
      readonly isInDoubt: boolean
    }

/**
 * A DNS provider, as far as it is read. Each call throws an `ActionError` when it fails for good, and what its credentials
 * provider throws.
 */
export interface DnsProviderReader {
  /**
   * The zone to publish a name in: the declared one, or the one found by the name.
   *
   * @param delegated the zone that public DNS shows for the name, to tell several of one name apart
   * @throws ActionError `REQUEST_REJECTED` when there is none, or not the right one
   */
  findZone(domain: DomainName, delegated: () => Promise<Zone | undefined>): Promise<ProviderZone>
  records(zone: ProviderZone, domain: DomainName): Promise<ZoneRecords>
}

/** A DNS provider that can be published at. */
export interface DnsProvider extends DnsProviderReader {
  /**
   * Makes all changes or none, and refuses where a set is no longer as it was read. What is in the zone stays as it is. An error says
   * by `mayBeDone` whether the changes may have been made.
   */
  change(zone: ProviderZone, changes: readonly RecordChange[]): Promise<Submission>
  close(): void
}
