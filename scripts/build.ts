/**
 * Builds the bundle: TypeScript to JavaScript with `tsc`, then one file and its chunks with `ncc`, less what nothing uses. Usage:
 * node scripts/build.ts [folder], `dist` when left out.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { minify_sync } from 'terser'
import { licensesOf } from './licenses.ts'

/** As far as it is used here. */
type Ncc = (entry: string, options: object) => Promise<NccResult>
interface NccResult {
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } }
}
interface Module {
  readonly resource?: string
  /** Those that were made into one. */
  readonly modules?: readonly Module[]
}

const root = resolve(import.meta.dirname, '..')
const target = resolve(root, process.argv[2] ?? 'dist')
// Inside the repository, so that imports find node_modules; its name must not reach the bundle.
const compiled = join(root, 'build')

rmSync(compiled, { recursive: true, force: true })
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })

const files = await bundle(join(compiled, 'main.js'))
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const [name, source] of files)
  writeFileSync(join(target, name), name.endsWith('.js') ? minified(source) : source)

/**
 * The AWS SDK comes twice in its packages. As CommonJS nothing can be left out of it, so every run would read all of it; `ncc`
 * takes the ES modules where `mainFields` name them or, where a package lists its exports, the paths of a tsconfig.json.
 */
async function bundle(entry: string): Promise<readonly (readonly [name: string, source: string])[]> {
  const submodules = ['@smithy/core', '@aws-sdk/core', '@aws-sdk/nested-clients'].flatMap((name) => [
    [name, [`node_modules/${name}/dist-es/index.js`]],
    [`${name}/*`, [`node_modules/${name}/dist-es/submodules/*/index.js`]],
  ])
  const tsconfig = { compilerOptions: { baseUrl: '..', paths: Object.fromEntries(submodules) } }
  writeFileSync(join(compiled, 'tsconfig.json'), JSON.stringify(tsconfig))
  process.chdir(compiled)
  const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc')
  const options = { cache: false, quiet: true, mainFields: ['module', 'main'] }
  const { code, assets, stats } = await ncc(entry, options)
  const others = Object.entries(assets).map(([name, { source }]) => [name, String(source)] as const)
  return [
    ['index.js', withOneRequire(code)],
    ...others,
    ['licenses.txt', licensesOf(packagesIn(stats.compilation.modules))],
  ]
}

/** For Node's own modules, `ncc` makes a `require` for each of them. */
function withOneRequire(source: string): string {
  const made = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)'
  const [first = '', ...others] = source.split('\n')
  return [
    first,
    `const nodeRequire = ${made};`,
    ...others.map((line) => line.replaceAll(made, 'nodeRequire')),
  ].join('\n')
}

/** The folders of the packages that the modules come from. */
function packagesIn(modules: Iterable<Module>): readonly string[] {
  const all = [...modules].flatMap((module) => [module, ...(module.modules ?? [])])
  const folder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/
  return [...new Set(all.flatMap(({ resource = '' }) => folder.exec(resource)?.[0] ?? []))].sort()
}

/**
 * Minifies each module, without what nothing uses, such as the schemas of the SES calls that are never made: every run reads all of
 * it. Functions and classes keep their names, which stack traces show, and statements their lines, which a
 * review compares. Only what is in the parentheses of a module is changed, as V8 takes those for "compile at once".
 */
function minified(source: string): string {
  const comments = /CONCATENATED MODULE|^!|@licen[cs]e|@preserve/i
  const names = { keep_fnames: true, keep_classnames: true }
  return source.replace(/^\/\*\*\*\/ \((.*?)^\/\*\*\*\/ \}\)/gms, (_, body: string) => {
    const { code = '' } = minify_sync(`module = ${body}}`, {
      module: true,
      mangle: names,
      compress: { ...names, passes: 3 },
      format: { beautify: true, indent_level: 0, comments, semicolons: true },
    })
    return `/***/ (${code.replace(/^module = /, '').replace(/;$/, '')})`
  })
}
