/** Preloaded (`node --require`) into a program: writes to file descriptor 3 what it has used when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  // Microseconds, and kilobytes on every platform.
  const used = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 }
  require('node:fs').writeSync(3, JSON.stringify(used))
})
