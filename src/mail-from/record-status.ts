import { type Answer, type DnsView, isAbsent, isConclusive, recordsOf } from './dns-view.ts'
import { satisfiesSes, showMx } from './mx.ts'
import { isRightSpf, isSpf } from './spf.ts'
import { withoutWildcard } from './wildcard.ts'

export type RecordStatus = 'in place' | 'missing' | 'wrong' | 'not known'

/** What the world sees of one of the two records. */
export interface RecordSeen {
  readonly type: 'MX' | 'TXT'
  /** As in a zone file, without trailing dots and quotes; of TXT only the SPF records. */
  readonly seen: readonly string[]
  readonly status: RecordStatus
}

/** Holds the two records against what SES needs in a region. */
export function recordsSeen(seen: DnsView, region: string): readonly RecordSeen[] {
  const view = withoutWildcard(seen, region)
  const mx = recordsOf(view.mx)
  const spf = recordsOf(view.txt).filter(isSpf)
  const judge = (answer: Answer<unknown>, found: readonly unknown[], isRight: boolean): RecordStatus => {
    if (recordsOf(view.cname).length > 0) return 'wrong'
    if (!isConclusive(answer)) return 'not known'
    if (isAbsent(answer) || found.length === 0) return 'missing'
    return isRight ? 'in place' : 'wrong'
  }
  return [
    {
      type: 'MX',
      seen: mx.map(showMx),
      status: judge(view.mx, mx, satisfiesSes(mx, region)),
    },
    {
      type: 'TXT',
      seen: spf,
      status: judge(view.txt, spf, isRightSpf(spf)),
    },
  ]
}

/** Whether both records are seen, and SES and the receivers of mail take them as they are. */
export function isInPlace(view: DnsView, region: string): boolean {
  return recordsSeen(view, region).every(({ status }) => status === 'in place')
}
