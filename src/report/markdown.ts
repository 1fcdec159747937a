import { fenceAround, type Message } from '../message.ts'

/** GitHub Flavored Markdown: what the summary and the comment are made of. */

/** A pipe would end the cell, in a code span too. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A fenced code block, whatever the text holds. */
export function codeBlock(language: string, text: string): string {
  const fence = fenceAround(text, 3)
  return `${fence}${language}\n${text}\n${fence}`
}

/** An alert of one line. */
export function alert(kind: 'WARNING' | 'CAUTION', text: string): string {
  return `> [!${kind}]\n> ${text}`
}

/** Markdown that is folded away under a title of ours. */
export function details(title: string, markdown: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${markdown}\n\n</details>`
}

/** As many sections as fit, whole ones, and in place of the rest a sentence that says so. */
export function fitting(sections: readonly string[], mostCharacters: number, rest: Message): string {
  const kept = sections.filter((section) => section !== '')
  const all = kept.join(GAP)
  if (all.length <= mostCharacters) return all
  const omission = rest.markdown()
  while (kept.length > 0 && [...kept, omission].join(GAP).length > mostCharacters) kept.pop()
  return [...kept, omission].join(GAP)
}

const GAP = '\n\n'
