import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The files of the repository, and its Markdown pages, read as far as the tests of the documentation need. */

/** Every file that git tracks, or would track if it were added. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '')
}

/** Our own pages: not those of a package that ended up in `dist`. */
export const pages = (): readonly string[] =>
  repositoryFiles().filter((path) => /^(?!dist\/).*\.md$/.test(path))

export const read = (path: string): string => readFileSync(path, 'utf8')

export interface FencedBlock {
  readonly language: string
  readonly text: string
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm

/** The fenced code blocks, also those of list items, whose text is unindented. */
export function fencedBlocks(markdown: string): FencedBlock[] {
  return Array.from(markdown.matchAll(FENCE), ([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

export const withoutBlocks = (markdown: string): string => markdown.replaceAll(FENCE, '')

export interface Heading {
  readonly level: number
  /** As it is shown: without the signs of code, emphasis and links. */
  readonly text: string
}

export function headings(markdown: string): Heading[] {
  return Array.from(withoutBlocks(markdown).matchAll(/^(#{1,6}) (.+)$/gm), ([, signs = '', text = '']) => ({
    level: signs.length,
    text: text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, ''),
  }))
}

/** The anchors that GitHub gives the headings of a page, in their order; a repeated one is numbered. */
export function anchors(markdown: string): string[] {
  const seen = new Map<string, number>()
  return headings(markdown).map(({ text }) => {
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}

/** What stands between a heading of the second level and the next one. */
export function section(markdown: string, heading: string): string {
  return markdown.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
}

/** The rows of the tables in a text, cell by cell, without the head. */
export function tableRows(markdown: string): string[][] {
  return markdown
    .split(/(?<=\|)\n(?!\|)/)
    .flatMap((table) => table.split(/^\|(?: :?-+:? \|)+$/m).slice(1))
    .flatMap((body) => body.split('\n').filter((line) => line.startsWith('| ')))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}
