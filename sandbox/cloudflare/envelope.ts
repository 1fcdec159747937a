import { domainToASCII } from 'node:url'
import { type Answer, json, ServiceError } from '../http/service.ts'

/** A refusal by its number; some name what is behind them in a chain. */
export class CloudflareError extends ServiceError {
  readonly chain: readonly Message[]

  constructor(status: number, code: number, message: string, chain: readonly Message[] = []) {
    super(status, String(code), message)
    this.chain = chain
  }
}

interface Message {
  readonly code: number
  readonly message: string
}

/** The answer of a call that did what it was asked for. */
export function success(
  result: unknown,
  others: { messages?: readonly Message[]; result_info?: object } = {},
): Answer {
  return json(200, { success: true, errors: [], messages: [], result, ...others })
}

export function failure(error: ServiceError): Answer {
  const chain = error instanceof CloudflareError ? error.chain : []
  const shown = { code: Number(error.code) || 1000, message: error.message }
  const errors = [chain.length > 0 ? { ...shown, error_chain: chain } : shown]
  return json(error.status, { success: false, errors, messages: [], result: null })
}

/** One page of the items that the query asks for, in the order that they have. */
export function page<T extends object>(items: readonly T[], query: URLSearchParams, perPage: number): Answer {
  const found = filtered(items, query)
  const [number, size] = [positive(query.get('page')) ?? 1, positive(query.get('per_page')) ?? perPage]
  const result = found.slice((number - 1) * size, number * size)
  return success(result, {
    result_info: {
      page: number,
      per_page: size,
      count: result.length,
      total_count: found.length,
      total_pages: Math.ceil(found.length / size),
    },
  })
}

const OPERATORS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  exact: (text, wanted) => text === wanted,
  contains: (text, wanted) => text.includes(wanted),
  startswith: (text, wanted) => text.startsWith(wanted),
  endswith: (text, wanted) => text.endsWith(wanted),
}
const FIELDS = ['name', 'type', 'content', 'comment', 'status', 'proxied']

/**
 * By `name=`, `name.exact=`, `content.contains=` and the like, whose case does not matter; what is no filter is passed over. Names that
 * are shown in Unicode are found by their A-labels.
 */
function filtered<T extends object>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const filters = [...query].flatMap(([parameter, wanted]) => {
    const [field = '', operator = 'exact'] = parameter.split('.')
    const holds = OPERATORS[operator]
    if (!holds || !FIELDS.includes(field)) return []
    const textOf = (item: T) => String(Reflect.get(item, field) ?? '')
    const toFind = (text: string) => ((field === 'name' && domainToASCII(text)) || text).toLowerCase()
    return [(item: T) => holds(toFind(textOf(item)), wanted.toLowerCase())]
  })
  const isAny = query.get('match') === 'any' && filters.length > 0
  return items.filter((item) => (isAny ? filters.some((f) => f(item)) : filters.every((f) => f(item))))
}

function positive(text: string | null): number | undefined {
  return text && /^[1-9]\d*$/.test(text) ? Number(text) : undefined
}
