import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licenses that let the bundle be shipped with no more than their texts beside it. */
const ACCEPTED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

interface Package {
  readonly title: string
  readonly license: string
  /** Its license file and its notice, `''` where it has none. */
  readonly text: string
}

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
  const problems = packages.filter(isProblem).map(({ title, license }) => `${title} (${license || 'none'})`)
  if (problems.length > 0) throw new Error(`Licenses that cannot be shipped: ${problems.join(', ')}.`)
  const texts = Map.groupBy(packages, ({ text }) => text)
  const sections = [...texts].map(([text, those]) => `${those.map(titled).join('\n')}\n\n${text}`)
  return `${['The bundle contains the following packages, under these licenses.', ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function read(folder: string): Package {
  const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  return { title: `${name} ${version}`, license, text: texts.map(tidied).join('\n\n') }
}

function tidied(text: string): string {
  return text.replace(/[^\S\n]+$/gm, '').trim()
}

function isProblem({ license, text }: Package): boolean {
  return !ACCEPTED.includes(license) || text === ''
}

function titled({ title, license }: Package): string {
  return `${title} (${license})`
}
