import { stat } from 'node:fs/promises'
import { devNull } from 'node:os'
import { ActionError } from '../errors.ts'
import type { Environment } from '../inputs/settings.ts'
import { msg } from '../message.ts'

/**
 * Files that the AWS SDK reads. Reading a pipe or a device may never end, and no signal interrupts it.
 */
const CONFIG_FILES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']

/** @throws ActionError `VALIDATION_ERROR` where a variable names what cannot be a config file of AWS */
export async function checkConfigFiles(env: Environment): Promise<void> {
  for (const name of CONFIG_FILES) {
    const path = env[name]
    if (await isEndless(path)) {
      throw new ActionError(
        'VALIDATION_ERROR',
        msg`The environment variable ${name} names ${path ?? ''}, which is not a regular file. Correct it, or unset it.`,
      )
    }
  }
}

/** Whether there is something other than a regular file. */
export async function isEndless(path: string | undefined): Promise<boolean> {
  if (!path || path === devNull) return false
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && !found.isFile()
}
