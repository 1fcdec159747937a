/** SPF records (RFC 7208), as far as the MAIL FROM domain needs them. */

const INCLUDE = 'include:amazonses.com'
/** With any qualifier. */
const ANY_INCLUDE = /^[+?~-]?include:amazonses\.com\.?$/i

/** Whether a TXT value is an SPF record; other values at the same name belong to somebody else. */
export function isSpf(value: string): boolean {
  return /^v=spf1(?: |$)/i.test(value)
}

/** Whether mail from SES passes: the include stands before `all`, which ends the evaluation, or everything is left to SES. */
export function allowsSes(record: string): boolean {
  const terms = termsOf(record)
  const end = terms.findIndex(isAll)
  const evaluated = end < 0 ? terms : terms.slice(0, end)
  return (
    evaluated.some((term) => /^\+?include:amazonses\.com\.?$/i.test(term)) ||
    (end < 0 && evaluated.some((term) => /^redirect=amazonses\.com\.?$/i.test(term)))
  )
}

/** Whether the SPF records of a name are as they should be: one, which lets SES send. */
export function isRightSpf(records: readonly string[]): boolean {
  return records.length === 1 && records.every(allowsSes)
}

/** One record that allows what the given ones do, and SES. */
export function mergeSpf(records: readonly string[]): string {
  const terms = records.flatMap(termsOf)
  const modifiers = terms.filter(isModifier)
  const mechanisms = terms.filter((term) => !isAll(term) && !isModifier(term))
  const others = mechanisms.filter((term) => !ANY_INCLUDE.test(term))
  // `redirect=` has no effect beside `all`.
  const end = terms.find(isAll) ?? modifiers.find((term) => /^redirect=/i.test(term))
  const explanation = modifiers.find((term) => /^exp=/i.test(term))
  const rest = modifiers.filter((term) => !/^(?:redirect|exp)=/i.test(term))
  return [
    'v=spf1',
    ...new Set([...others, INCLUDE, ...(end ? [end] : []), ...rest, ...(explanation ? [explanation] : [])]),
  ].join(' ')
}

function termsOf(record: string): readonly string[] {
  return record.trim().split(/\s+/).slice(1)
}

function isModifier(term: string): boolean {
  return /^[a-z][\w.-]*=/i.test(term)
}

function isAll(term: string): boolean {
  return /^[+?~-]?all$/i.test(term)
}
