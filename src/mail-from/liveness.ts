import { type Answer, type AuthoritativeAnswers, isSilence, recordsOf } from './dns-view.ts'
import { satisfiesSes } from './mx.ts'
import { isRightSpf, isSpf } from './spf.ts'

/** Whether public DNS shows records: `unknown` when no server could be asked. */
export type Liveness = 'live' | 'not-live' | 'unknown'

/**
 * Whether public DNS shows the MX record, and both records. They are live when every server that answers shows them. A server that
 * refuses or fails does not show them; one that is silent says nothing.
 */
export function liveness(
  { servers, undelegated, isPrivateView }: AuthoritativeAnswers,
  domain: string,
  region: string,
): { readonly mx: Liveness; readonly both: Liveness } {
  if (isPrivateView) return { mx: 'unknown', both: 'unknown' }
  if (undelegated !== undefined) return { mx: 'not-live', both: 'not-live' }
  const shown = servers.map(({ mx, txt }) => {
    const isMxShown = judge(mx, (records) => satisfiesSes(records, region))
    const isSpfShown = judge(txt, (records) => isRightSpf(records.filter(isSpf), domain))
    const isEitherMissing = isMxShown === false || isSpfShown === false
    return { mx: isMxShown, both: isEitherMissing ? false : isMxShown && isSpfShown }
  })
  return { mx: together(shown.map(({ mx }) => mx)), both: together(shown.map(({ both }) => both)) }
}

/** Unset where the server is silent. */
function judge<T>(answer: Answer<T>, isRight: (records: readonly T[]) => boolean): boolean | undefined {
  return isSilence(answer) ? undefined : isRight(recordsOf(answer))
}

function together(shown: readonly (boolean | undefined)[]): Liveness {
  if (shown.includes(false)) return 'not-live'
  return shown.includes(true) ? 'live' : 'unknown'
}
