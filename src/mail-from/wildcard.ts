import { type Answer, areSame, type DnsView, type Records, recordsOf } from './dns-view.ts'
import { satisfiesSes } from './mx.ts'
import { allowsSes, isSpf } from './spf.ts'

/** Wildcards (RFC 4592): they answer for a name that has no records at all, so all answers are theirs, or none is. */

const TYPES = ['cname', 'mx', 'txt'] as const

/** The types of records at the name that are those of the wildcard; none when the name has records of its own. */
export function typesOfWildcard(view: DnsView): readonly (keyof Records)[] {
  const { wildcard } = view
  if (!wildcard || !TYPES.every((type) => areSame<unknown>(view[type], wildcard[type]))) return []
  return TYPES.filter((type) => recordsOf<unknown>(view[type]).length > 0)
}

/** Leaves out what a wildcard answers, as it gives way to records of the name itself; but what is as it should be counts. */
export function withoutWildcard(view: DnsView, region: string): DnsView {
  const types = typesOfWildcard(view)
  if (types.length === 0) return view
  // What is seen through an alias is nobody's.
  const isAlias = types.includes('cname')
  const isRightMx = !isAlias && satisfiesSes(recordsOf(view.mx), region)
  const isRightSpf = !isAlias && recordsOf(view.txt).some((value) => isSpf(value) && allowsSes(value))
  return {
    ...view,
    mx: isRightMx ? view.mx : withoutRecords(view.mx),
    txt: isRightSpf ? view.txt : withoutRecords(view.txt),
    cname: withoutRecords(view.cname),
  }
}

function withoutRecords<T>(answer: Answer<T>): Answer<T> {
  return answer.kind === 'records' ? { kind: 'nodata' } : answer
}
