import { statusOf } from '../mail-from/attributes.ts'
import type { Finding } from '../mail-from/findings.ts'
import type { DnsRecord } from '../mail-from/records.ts'
import { cut, oneValue } from '../message.ts'
import type { ManyResult } from '../run/many.ts'
import { findingsOf, type Result, wantedRecords } from '../run/result.ts'
import { type OutputName, responseOf, targetResult } from './outputs.ts'

/** GitHub takes 1 MB of outputs, counted as UTF-16 ("Workflow syntax", outputs); a twenty-fifth of it is for the other outputs. */
const MOST_CHARACTERS = 480_000
/** How long the message of a failure may be where they are too many, and where that does not suffice. */
const SHORT_MESSAGES = [160, 40]

/** What is dropped where there is too much, in this order; the results of failures never are. */
const DROPPED = [
  'info',
  'warning',
  'records of the fine',
  'error',
  'results of the fine',
  'records of failures',
] as const

/** An element of an output that is a list. */
interface Element {
  readonly output: 'results' | 'dns-records' | 'findings'
  readonly json: string
  readonly rank: number
}

/** All outputs of a run over many targets, and how many elements were dropped, as they would have been too long for GitHub. */
export function manyOutputsOf(
  { results, error }: ManyResult,
  endedAt: Date,
): { readonly outputs: Record<OutputName, string>; readonly dropped: number } {
  const all = elementsOf(results)
  const kept = fitting(all)
  const list = (output: Element['output']) =>
    `[${kept
      .filter((each) => each.output === output)
      .map(({ json }) => json)
      .join(',')}]`
  const outputs = {
    success: String(!error),
    'error-code': error?.code ?? '',
    'error-message': error?.text.plain() ?? '',
    change: '',
    changed: String(results.some(({ accepted }) => accepted)),
    'mail-from-domain': '',
    'behavior-on-mx-failure': '',
    'mail-from-domain-status': '',
    verified: String(results.length > 0 && results.every(({ after }) => statusOf(after) === 'SUCCESS')),
    'dns-records': list('dns-records'),
    findings: list('findings'),
    'request-id': '',
    response: JSON.stringify(responseOf({ error, requestId: '' }, endedAt)),
    results: list('results'),
  }
  return { outputs, dropped: all.length - kept.length }
}

function elementsOf(results: readonly Result[]): readonly Element[] {
  const records = new Map<string, Element>()
  for (const result of results) {
    for (const record of wantedRecords(result)) {
      const key = keyOf(record)
      const rank = DROPPED.indexOf(result.error ? 'records of failures' : 'records of the fine')
      const known = records.get(key)
      if (!known || known.rank < rank)
        records.set(key, { output: 'dns-records', json: JSON.stringify(record), rank })
    }
  }
  return [
    ...results.map((result) => resultElement(result, targetResult(result))),
    ...records.values(),
    ...results.flatMap((result) => findingsOf(result).map((finding) => findingElement(result, finding))),
  ]
}

function keyOf({ type, name }: DnsRecord): string {
  return `${type} ${name}`
}

type TargetResult = ReturnType<typeof targetResult>

function resultElement(result: Result, value: TargetResult): Element {
  const rank = result.error ? DROPPED.length : DROPPED.indexOf('results of the fine')
  return { output: 'results', json: JSON.stringify(value), rank }
}

function findingElement({ target }: Result, { severity, code, message }: Finding): Element {
  const place = { identity: oneValue(target?.identity.name ?? ''), region: target?.region ?? '' }
  const json = JSON.stringify({ severity, code, message: message.plain(), ...place })
  return { output: 'findings', json, rank: DROPPED.indexOf(severity) }
}

/** As many as fit: whole elements, of the same rank the last in the file dropped first. */
function fitting(all: readonly Element[]): readonly Element[] {
  const total = lengthOf(all)
  if (total <= MOST_CHARACTERS) return all
  const dropped = new Set<Element>()
  let left = total
  for (const element of all.toReversed().toSorted((a, b) => a.rank - b.rank)) {
    if (left <= MOST_CHARACTERS || element.rank === DROPPED.length) break
    dropped.add(element)
    left -= element.json.length + 1
  }
  const kept = all.filter((element) => !dropped.has(element))
  return left <= MOST_CHARACTERS ? kept : shortened(kept)
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, { json }) => sum + json.length + 1, 0)
}

/** Failures are never dropped, but they may be told in short; a thousand with the longest names fit as their names and codes alone. */
function shortened(failures: readonly Element[]): readonly Element[] {
  const told = failures.map((element) => ({ element, value: JSON.parse(element.json) as TargetResult }))
  for (const most of SHORT_MESSAGES) {
    const short = told.map(({ element, value }) => {
      const message = cut(value['error-message'], most)
      return { ...element, json: JSON.stringify({ ...value, 'error-message': message }) }
    })
    if (lengthOf(short) <= MOST_CHARACTERS) return short
  }
  return told.map(({ element, value: { identity, region, success, 'error-code': code } }) => ({
    ...element,
    json: JSON.stringify({ identity, region, success, 'error-code': code }),
  }))
}
