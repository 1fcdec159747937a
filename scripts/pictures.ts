/**
 * Draws the pictures of the README from what the committed bundle shows when it runs against the sandbox. Usage: node
 * scripts/pictures.ts [folder], `docs/pictures` when left out.
 */
import { deepEqual } from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Operation } from '../sandbox/http/service.ts'
import { runStep } from '../sandbox/runner.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { drawMarkdown } from './pictures/markdown.ts'
import { at, type Drawing, rect, type Style, svgFile, THEMES, text, widthOf } from './pictures/svg.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = resolve(root, process.argv[2] ?? join('docs', 'pictures'))

/** What the widest table takes without a line break. */
const PAGE_WIDTH = 985
/** The column of a README on GitHub. */
const FLOW_WIDTH = 830
const ZONE = 'Z0123456789ABCDEFGHIJ'
const MAIL_FROM = 'bounce.example.com'
const NAME: Style = { size: 14, bold: true }
const NOTE: Style = { size: 11, color: 'muted' }

const [applied, planned, checked] = await Promise.all([
  run({ 'hosted-zone-id': 'auto', 'wait-minutes': '10' }),
  run({ 'hosted-zone-id': 'auto', mode: 'plan', comment: 'true' }),
  run({ mode: 'check' }, withForeignMx),
])

save('flow', 'What the step does', flow(applied.operations))
save('summary', 'The job summary of a first run', page('**mail-from** summary', applied.summary))
save('plan', 'The comment of a plan', page('**github-actions** `bot` commented', planned.comment))
save('failure', 'The job summary of a check that failed', page('**mail-from** summary', checked.summary))

/** Runs the step with a sandbox of its own, in which nothing depends on time or chance. */
async function run(inputs: Record<string, string>, prepare?: (sandbox: Sandbox) => void) {
  await using sandbox = await startSandbox()
  sandbox.ses.add('us-east-1', 'example.com')
  sandbox.route53.addZone('example.com', { id: ZONE })
  sandbox.github.addPullRequest(1)
  prepare?.(sandbox)
  const { summary } = await runStep({
    with: {
      identity: 'example.com',
      'mail-from-domain': MAIL_FROM,
      'aws-region': 'us-east-1',
      'role-to-assume': sandbox.role.arn,
      ...inputs,
    },
    env: { ...sandbox.env, SANDBOX_DNS: sandbox.dns.address },
    event: { pull_request: { number: 1 } },
    token: sandbox.github.token,
  })
  return {
    summary,
    comment: sandbox.github.comments(1)[0]?.body ?? '',
    operations: sandbox.requests.map(({ operation }) => operation),
  }
}

/** The domain was verified, and then somebody pointed its MX record at another mail server. */
function withForeignMx({ ses, route53 }: Sandbox): void {
  ses.add('us-east-1', 'example.com', { MailFromDomain: MAIL_FROM, MailFromDomainStatus: 'SUCCESS' })
  const spf = '"v=spf1 include:amazonses.com ~all"'
  route53.setRecord(ZONE, { name: MAIL_FROM, type: 'MX', values: ['10 mail.example.com'] })
  route53.setRecord(ZONE, { name: MAIL_FROM, type: 'TXT', values: [spf] })
}

/** Markdown as a page of GitHub shows it, below a title. */
function page(title: string, markdown: string): Drawing {
  const width = PAGE_WIDTH
  const header = drawMarkdown(title, width - 34)
  const body = drawMarkdown(markdown, width - 34)
  const height = body.height + 76
  const frame = rect('border', 0, 0, width, height, 7) + rect('canvas', 1, 1, width - 2, height - 2, 6)
  const bar = rect('subtle', 1, 1, width - 2, 41, 6) + rect('border', 1, 41, width - 2, 1)
  return { svg: frame + bar + at(17, 11, header) + at(17, 59, body), width, height }
}

interface FlowStep {
  readonly party: string
  readonly name: string
  readonly note: string
  readonly operation?: Operation
}

/** What the step does, one after the other; throws when the operations of a run did not come in that order. */
function flow(operations: readonly Operation[]): Drawing {
  const steps: readonly FlowStep[] = [
    { party: 'workflow', name: 'uses:', note: 'one step' },
    { party: 'GitHub', name: 'OIDC', note: 'no stored key', operation: 'github:GetIdToken' },
    { party: 'AWS', name: 'STS', note: '15 minutes', operation: 'sts:AssumeRoleWithWebIdentity' },
    { party: 'SES', name: 'read', note: 'what it has', operation: 'ses:GetEmailIdentity' },
    { party: 'SES', name: 'PUT', note: 'if it differs', operation: 'ses:PutEmailIdentityMailFromAttributes' },
    {
      party: 'Route 53',
      name: 'DNS records',
      note: 'if missing',
      operation: 'route53:ChangeResourceRecordSets',
    },
    { party: 'SES and DNS', name: 'wait', note: 'for the MX record', operation: 'ses:GetEmailIdentity' },
    { party: 'job summary', name: '✅ verified', note: 'or says why not' },
  ]
  const drawn = steps.flatMap(({ operation }) => operation ?? [])
  const made = operations.filter((made, i) => drawn.includes(made) && made !== operations[i - 1])
  deepEqual(made, drawn)

  const boxes = steps.map(drawStep)
  const gap = (FLOW_WIDTH - boxes.reduce((sum, { width }) => sum + width, 0)) / (boxes.length - 1)
  let x = 0
  let svg = rect('canvas', 0, 0, FLOW_WIDTH, 80)
  for (const box of boxes) {
    if (x > 0) svg += text('→', x - gap / 2 - 7, 43, { size: 14, color: 'muted' })
    svg += at(x, 0, box)
    x += box.width + gap
  }
  return { svg, width: FLOW_WIDTH, height: 80 }
}

function drawStep({ party, name, note }: FlowStep): Drawing {
  const width = Math.max(widthOf(name, NAME) + 28, widthOf(note, NOTE), widthOf(party, NOTE))
  const centered = (words: string, baseline: number, style: Style) =>
    text(words, (width - widthOf(words, style)) / 2, baseline, style)
  const frame = rect('border', 0, 20, width, 36, 7) + rect('subtle', 1, 21, width - 2, 34, 6)
  const svg = centered(party, 12, NOTE) + frame + centered(name, 43, NAME) + centered(note, 72, NOTE)
  return { svg, width, height: 80 }
}

function save(name: string, title: string, drawing: Drawing): void {
  mkdirSync(target, { recursive: true })
  for (const theme of THEMES) {
    writeFileSync(join(target, `${name}-${theme}.svg`), svgFile(title, drawing, theme))
  }
}
