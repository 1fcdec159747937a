/**
 * Keeps the Markdown that runs of the bundle show, with screenshots of it in GitHub's style; without Chromium the Markdown alone.
 * Usage: node scripts/pictures.ts [folder], `docs/pictures` by default.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked } from 'marked'
import { runStep } from '../sandbox/runner.ts'
import { startSandbox } from '../sandbox/sandbox.ts'

const [, , target = join('docs', 'pictures')] = process.argv
const BROWSER = process.env['CHROMIUM'] ?? 'chromium'
const isBrowserHere = spawnSync(BROWSER, ['--version']).status === 0
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars'
const ALERT = '<blockquote class="markdown-alert markdown-alert-caution"><p>'
const NAME = 'bounce.example.com'

save('plan', await run({ mode: 'plan', comment: 'true', 'hosted-zone-id': 'auto' }))
save('summary', await run({ 'hosted-zone-id': 'auto', 'wait-minutes': '10' }))
save('failure', await run({ mode: 'check' }, '10 mail.example.com'))
if (!isBrowserHere) console.log(`${BROWSER} is not installed: wrote the Markdown, and no screenshots.`)

/** The comment of a run, else its summary. With an MX record, SES had verified the domain before that was there. */
async function run(inputs: Record<string, string>, mx?: string): Promise<string> {
  await using sandbox = await startSandbox()
  const zone = sandbox.route53.addZone('example.com', { id: 'Z0123456789ABCDEFGHIJ' })
  const verified = { MailFromDomain: NAME, MailFromDomainStatus: 'SUCCESS' } as const
  sandbox.ses.add('us-east-1', 'example.com', mx ? verified : {})
  sandbox.github.addPullRequest(1)
  const spf = { name: NAME, type: 'TXT', values: ['"v=spf1 include:amazonses.com ~all"'] } as const
  const records = mx ? [spf, { name: NAME, type: 'MX', values: [mx] } as const] : []
  for (const record of records) sandbox.route53.setRecord(zone, record)
  const declared = { identity: 'example.com', 'mail-from-domain': NAME, 'aws-region': 'us-east-1' }
  const { summary } = await runStep({
    with: { ...declared, 'role-to-assume': sandbox.role.arn, ...inputs },
    env: { ...sandbox.env, SANDBOX_DNS: sandbox.dns.address },
    event: { pull_request: { number: 1 } },
    token: sandbox.github.token,
  })
  return sandbox.github.comments(1)[0]?.body ?? summary
}

function save(name: string, markdown: string): void {
  writeFileSync(join(target, `${name}.md`), markdown)
  const html = String(marked.parse(markdown)).replace(/<blockquote>\s*<p>\[!CAUTION\]/, ALERT)
  for (const theme of isBrowserHere ? ['light', 'dark'] : []) {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
    const css = `file://${process.cwd()}/node_modules/github-markdown-css/github-markdown-${theme}.css`
    const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${css}"><style>body { margin: 0; padding: 24px }</style><body class="markdown-body">${html}<script>document.body.id = document.body.scrollHeight</script>`
    writeFileSync(join(folder, 'page.html'), page)
    const flags = [...FLAGS.split(' '), `--user-data-dir=${folder}`, `file://${folder}/page.html`]
    const dom = execFileSync(BROWSER, ['--dump-dom', '--window-size=900,200', ...flags], { stdio: 'pipe' })
    const size = `--window-size=900,${/ id="(\d+)"/.exec(String(dom))?.[1]}`
    execFileSync(BROWSER, [`--screenshot=${target}/${name}-${theme}.png`, size, ...flags], { stdio: 'pipe' })
    rmSync(folder, { recursive: true, maxRetries: 5 })
  }
}
