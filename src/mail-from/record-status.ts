import { type Answer, type DnsView, isAbsent, isConclusive, recordsOf } from './dns-view.ts'
import { satisfiesSes, showMx } from './mx.ts'
import { isRightSpf, isSpf } from './spf.ts'
import { withoutWildcard } from './wildcard.ts'

export type RecordStatus = 'in place' | 'missing' | 'wrong' | 'not known'

/** What DNS shows of one of the two records. */
export interface RecordSeen {
  readonly type: 'MX' | 'TXT'
  /** As in a zone file, without trailing dots and quotes; of TXT only the SPF records. */
  readonly seen: readonly string[]
  readonly status: RecordStatus
}

/** Compares the two records with what SES needs in a region. Of servers that disagree the one with the worst record counts. */
export function recordsSeen(seen: DnsView, region: string): readonly RecordSeen[] {
  const answers = seen.servers.filter(({ mx, txt }) => isConclusive(mx) || isConclusive(txt))
  // What an alias leads to may be at other servers.
  const isComparable = answers.length > 1 && recordsOf(seen.cname).length === 0
  const views = isComparable ? answers.map(({ mx, txt }) => ({ ...seen, mx, txt })) : [seen]
  const all = views.map((view) => judge(withoutWildcard(view, region), region))
  return [worst(all.map(({ mx }) => mx)), worst(all.map(({ txt }) => txt))]
}

const FROM_WORST: readonly RecordStatus[] = ['missing', 'wrong', 'in place', 'not known']

function worst(records: readonly RecordSeen[]): RecordSeen {
  return records.reduce((one, other) =>
    FROM_WORST.indexOf(other.status) < FROM_WORST.indexOf(one.status) ? other : one,
  )
}

function judge(view: DnsView, region: string): { readonly mx: RecordSeen; readonly txt: RecordSeen } {
  const mx = recordsOf(view.mx)
  const spf = recordsOf(view.txt).filter(isSpf)
  const statusOf = (answer: Answer<unknown>, found: readonly unknown[], isRight: boolean): RecordStatus => {
    if (view.isPrivateView) return 'not known'
    if (isRight) return 'in place'
    if (recordsOf(view.cname).length > 0) return 'wrong'
    if (!isConclusive(answer)) return 'not known'
    return isAbsent(answer) || found.length === 0 ? 'missing' : 'wrong'
  }
  return {
    mx: { type: 'MX', seen: mx.map(showMx), status: statusOf(view.mx, mx, satisfiesSes(mx, region)) },
    txt: { type: 'TXT', seen: spf, status: statusOf(view.txt, spf, isRightSpf(spf, view.name)) },
  }
}

/** The view in which each record is the best that a server shows, if several were asked. */
export function bestView(view: DnsView, region: string): DnsView {
  const { name, servers } = view
  const bestMx = servers.find(({ mx }) => satisfiesSes(recordsOf(mx), region))?.mx
  const bestTxt = servers.find(({ txt }) => isRightSpf(recordsOf(txt).filter(isSpf), name))?.txt
  return { ...view, mx: bestMx ?? view.mx, txt: bestTxt ?? view.txt }
}

/** Whether both records are seen, and SES and the receivers of mail take them as they are. */
export function isInPlace(view: DnsView, region: string): boolean {
  return recordsSeen(view, region).every(({ status }) => status === 'in place')
}
