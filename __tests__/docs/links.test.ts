import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchors, pages, read, repositoryFiles, withoutBlocks } from '../support/pages.ts'

/** Links from page to page lead somewhere, also to the heading that they name. */

const files = new Set(repositoryFiles())
const folders = new Set(
  [...files].flatMap((path) => {
    const parts = path.split('/').slice(0, -1)
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  }),
)

describe.each(pages())('%s', (page) => {
  test('has no broken link', () => {
    expect(linksIn(read(page)).filter((link) => !leadsSomewhere(page, link))).toEqual([])
  })
})

test('there are pages, and links on them', () => {
  expect(pages()).toEqual(expect.arrayContaining(['README.md', 'docs/findings.md', 'examples/README.md']))
  expect(linksIn(read('README.md')).length).toBeGreaterThan(20)
})

test.each([
  ['# `MX_MISSING`', ['mx_missing']],
  ['# Try it, without an account', ['try-it-without-an-account']],
  ['# The *`sub`* of [a token](https://example.com/#x)', ['the-sub-of-a-token']],
  ['# Zürich 2 – it’s', ['zürich-2--its']],
  ['# One\n## One\n# One', ['one', 'one-1', 'one-2']],
  ['```sh\n# no heading\n```\n# A heading', ['a-heading']],
])('the anchors of %j are those of GitHub', (markdown, expected) => {
  expect(anchors(markdown)).toEqual(expected)
})

test.each([
  ['[a](docs/findings.md)', true],
  ['[a](docs)', true],
  ['[a](docs/)', true],
  ['[a](/docs/findings.md#spf-and-dmarc)', true],
  ['[a](#quick-start)', true],
  ['![a](LICENSE "title")', true],
  ['[a]: docs/findings.md', true],
  ['<a href="docs/findings.md">a</a>', true],
  ['[a](https://example.com/nowhere)', true],
  ['`[a](nowhere.md)`', true],
  ['[a](nowhere.md)', false],
  ['[a](docs/findings.md#nowhere)', false],
  ['[a](#nowhere)', false],
  ['[a](node_modules/vitest/README.md)', false],
  ['[a]: nowhere.md', false],
  ['<img src="nowhere.svg">', false],
])('%s: %s', (markdown, expected) => {
  const links = linksIn(markdown)
  expect(links.every((link) => leadsSomewhere('README.md', link))).toBe(expected)
})

/** What a page links to, but for addresses of the web. */
function linksIn(markdown: string): string[] {
  const text = withoutBlocks(markdown).replaceAll(/`[^`\n]*`/g, '')
  const links = [
    ...text.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g),
    ...text.matchAll(/^\[[^\]]+\]: +<?([^\s>]+)>?/gm),
    ...text.matchAll(/<(?:a|img)\b[^>]*\s(?:href|src)="([^"]+)"/g),
  ].map(([, target = '']) => target)
  return links.filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = targetOf(page, decodeURI(path))
  if (!files.has(target)) return folders.has(target) && anchor === undefined
  return anchor === undefined || !target.endsWith('.md') || anchors(read(target)).includes(anchor)
}

/** A path from the root of the repository, as git writes it. */
function targetOf(page: string, path: string): string {
  if (path === '') return page
  const joined = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)
  return posix.normalize(joined).replace(/\/$/, '')
}
