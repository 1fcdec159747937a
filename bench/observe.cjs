/** Preloaded (`--require`) into a program: writes into the file `OBSERVED` what it has used when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  // Microseconds, and kilobytes on every platform.
  const [cpuMs, peakMiB] = [(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024].map(Math.round)
  const used = JSON.stringify({ 'CPU ms': cpuMs, 'peak MiB': peakMiB })
  require('node:fs').writeFileSync(process.env.OBSERVED, used)
})
