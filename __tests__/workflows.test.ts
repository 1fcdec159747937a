import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from './support/pages.ts'
import {
  actionlint,
  isActionlintHere,
  lint,
  PINNED,
  readWorkflow,
  referencesIn,
  scriptsOf,
  workflowsIn,
} from './support/workflows.ts'

/** Our own workflows, by the rules of GitHub and by ours. */

const workflows = workflowsIn('.github/workflows')
const composites = readdirSync('.github/actions').map((name) => `.github/actions/${name}/action.yml`)

test.skipIf(!isActionlintHere)('actionlint finds nothing', () => {
  expect(actionlint(workflows)).toEqual({ status: 0, findings: '' })
})

test.each([...workflows, ...composites, 'action.yml'])('GitHub finds nothing wrong in %s', async (path) => {
  expect(await lint(path, read(path))).toEqual([])
})

test.each([...workflows, ...composites])('%s pins every other action to a commit', (path) => {
  for (const reference of referencesIn(path)) {
    if (!/^\.\/\S*$/.test(reference)) expect(reference).toMatch(PINNED)
  }
})

describe.each(workflows)('%s', (path) => {
  const workflow = readWorkflow(path)
  const jobs = Object.values(workflow.jobs)

  test('gives permissions job by job', () => {
    expect(workflow.permissions).toEqual({})
    for (const { permissions } of jobs) expect(permissions).toBeTypeOf('object')
  })

  test('gives each job a time limit', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('leaves no credentials behind at a checkout', () => {
    const checkouts = jobs.flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    )
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test('gives scripts their values in the environment only', () => {
    expect(scriptsOf(workflow).filter((script) => script.includes('${{'))).toEqual([])
  })
})

test('the required check waits for every job, and runs whatever became of them', () => {
  const { 'ci-ok': last, ...others } = readWorkflow('.github/workflows/ci.yml').jobs
  expect(last?.needs?.toSorted()).toEqual(Object.keys(others).toSorted())
  expect(last?.if).toBe('always()')
})

test('no commit on main loses its run of CI to that of another one', () => {
  const { concurrency } = readWorkflow('.github/workflows/ci.yml')
  expect(concurrency?.group).toMatch(
    /\{\{ github\.event_name == 'pull_request' && github\.ref \|\| github\.sha \}\}$/,
  )
})
