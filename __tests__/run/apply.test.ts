import { describe, expect, test } from 'vitest'
import { missed, step } from '../support/step.ts'
import { has, hasDefault } from '../support/values.ts'

const NAME = 'bounce.example.com'
const DISABLE = { identity: 'example.com', 'aws-region': 'us-east-1', disable: 'true' }

describe('a domain that is disabled is looked for', () => {
  test.each([
    ['once, where it is gone', [hasDefault], ['poll']],
    ['twice, where a read still showed it', [has(NAME, 'SUCCESS'), hasDefault], ['poll', 'poll']],
    ['no more, where the read fails', [missed('Rate exceeded')], ['poll']],
  ])('%s', async (_, polls, reads) => {
    const { calls, outputs, runner } = await step(DISABLE, { ses: has(NAME, 'SUCCESS'), polls })
    expect(calls).toEqual(['read', 'put', ...reads])
    expect(outputs).toMatchObject({ success: 'true', changed: 'true', 'mail-from-domain': '' })
    expect(runner.warnings).toEqual([])
  })

  test('twice, and then a warning says that it is still there', async () => {
    const { calls, outputs, runner } = await step(DISABLE, { ses: has(NAME, 'SUCCESS') })
    expect(calls).toEqual(['read', 'put', 'poll', 'poll'])
    expect(outputs).toMatchObject({ success: 'true', changed: 'true', 'mail-from-domain': NAME })
    expect(runner.warnings).toEqual([expect.stringContaining(`still has the MAIL FROM domain ${NAME}`)])
  })
})
