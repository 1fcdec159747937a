import { type Answer, json } from '../http/service.ts'

/** One page of a list, with links to the others at `url` ("Using pagination in the REST API"). */
export function paginated(items: readonly unknown[], query: URLSearchParams, url: string): Answer {
  const perPage = Math.min(positive(query.get('per_page')) ?? 30, 100)
  const page = positive(query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const link = Object.entries(neighbors(page, last))
    .map(([rel, other]) => `<${pageUrl(url, query, other)}>; rel="${rel}"`)
    .join(', ')
  return json(200, items.slice((page - 1) * perPage, page * perPage), link ? { link } : {})
}

/** The pages that a page links to; one past the end links back to the last. */
function neighbors(page: number, last: number): Record<string, number> {
  return {
    ...(page > 1 && { prev: Math.min(page - 1, last) }),
    ...(page < last && { next: page + 1, last }),
    ...(page > 1 && { first: 1 }),
  }
}

function pageUrl(url: string, query: URLSearchParams, page: number): string {
  const others = [...query].filter(([name]) => name !== 'page')
  return `${url}?${new URLSearchParams([...others, ['page', String(page)]])}`
}

/** What is no positive integer counts as left out. */
function positive(text: string | null): number | undefined {
  return text && /^0*[1-9]\d*$/.test(text) ? Number(text) : undefined
}
