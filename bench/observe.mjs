/** Preloaded (`node --import`) into a program: tells on file descriptor 3 its peak memory and the bytes of code that it loaded. */
import { statSync, writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

let bytes = 0
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) bytes += statSync(fileURLToPath(url)).size
    return nextLoad(url, context)
  },
})
process.on('exit', () => {
  // In kilobytes, on every platform.
  const { maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ bytes, peakMiB: maxRSS / 1024 }))
})
