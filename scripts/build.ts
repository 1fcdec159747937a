/**
 * Builds the bundle: TypeScript to JavaScript with `tsc`, then one file and its chunks with `ncc`. Not minified, as that buys no
 * speed and costs review. Usage: node scripts/build.ts [folder], `dist` when left out.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = resolve(root, process.argv[2] ?? 'dist')
// Inside the repository, so that imports find node_modules; its name must not reach the bundle.
const compiled = join(root, 'build')

const node = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })

rmSync(compiled, { recursive: true, force: true })
node('typescript/bin/tsc', '--project', 'tsconfig.build.json')
rmSync(target, { recursive: true, force: true })
node(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  join(compiled, 'main.js'),
  '--out',
  target,
  '--no-cache',
  '--quiet',
)
