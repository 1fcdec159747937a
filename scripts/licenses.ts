import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licenses that let the bundle be shipped with no more than their texts beside it. */
const ACCEPTED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/**
 * The licenses of the packages in the bundle, each text once. Throws where a package has a license that is not accepted, or none
 * that could be shipped: the text of Apache-2.0 is the same for all, that of the others names whose code it is.
 *
 * @param folders those of the packages
 */
export function licensesOf(folders: readonly string[]): string {
  const found = folders.map(read)
  const apache = found.find(({ license, text }) => license === 'Apache-2.0' && text)?.text ?? ''
  const packages = found.map((it) => (it.license === 'Apache-2.0' ? { ...it, text: it.text || apache } : it))
  const problems = packages.filter(({ license, text }) => !ACCEPTED.includes(license) || text === '')
  const titles = (those: typeof packages) =>
    those.map(({ title, license }) => `${title} (${license || 'none'})`)
  if (problems.length > 0) throw new Error(`Licenses that cannot be shipped: ${titles(problems).join(', ')}.`)
  const texts = [...Map.groupBy(packages, ({ text }) => text)]
  const sections = texts.map(([text, those]) => `${titles(those).join('\n')}\n\n${text}`)
  const all = ['The bundle contains the following packages, under these licenses.', ...sections]
  return `${all.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** What a package is called, and the text of its license file and its notice, `''` where it has none. */
function read(folder: string) {
  const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  const text = texts.map((each) => each.replace(/[^\S\n]+$/gm, '').trim()).join('\n\n')
  return { title: `${name} ${version}`, license: String(license), text }
}
