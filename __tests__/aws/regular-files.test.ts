import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkConfigFiles } from '../../src/aws/regular-files.ts'
import { failureOf } from '../support/values.ts'

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'regular-files-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])(
  'what %s names is a regular file',
  async (name) => {
    const error = await failureOf(checkConfigFiles({ [name]: folder() }))
    expect(error.code).toBe('VALIDATION_ERROR')
    expect(error.text.plain()).toContain(name)
  },
)

test('a link to a file, nothing, and what is not there are fine', async () => {
  const path = folder()
  writeFileSync(join(path, 'file'), '')
  symlinkSync(join(path, 'file'), join(path, 'link'))
  for (const fine of [join(path, 'link'), devNull, '', join(path, 'none')])
    await checkConfigFiles({ AWS_CONFIG_FILE: fine })
})
