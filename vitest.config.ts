import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // The end-to-end tests spawn processes, some of which wait out the real time limits, and the machine may be busy.
    testTimeout: 60_000,
    // They mostly wait, so there can be more of them than cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
  },
})
