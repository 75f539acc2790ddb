import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const suite = (
  name: string,
  options: {
    include: string[]
    exclude?: string[]
    testTimeout?: number
    retry?: number
    sequence?: { groupOrder: number }
  },
) => ({
  extends: true as const,
  test: { name, ...options },
})

// Spawned processes share two noisy cores with everything else, hence one retry, which the report shows.
const slower = ['test/contract/**', 'test/e2e/**', 'test/act/**', 'test/load/**']

export default defineConfig({
  test: {
    // Vitest takes every file of ours for an ES module; Node runs this one as it is.
    server: { deps: { external: [/src\/http\/undici\.cjs$/] } },
    // By itself Vitest leaves a core idle. Tests wait for sockets and processes so often that one more pays off.
    maxWorkers: availableParallelism() + 1,
    // Loading everything anew for each file took as long as the tests. No test changes what its module keeps.
    isolate: false,
    setupFiles: ['src/messages/every-word.ts'],
    // A fast test takes seconds where the machine is shared.
    testTimeout: 60_000,
    hookTimeout: 30_000,
    projects: [
      suite('unit', { include: ['test/**/*.test.ts'], exclude: slower }),
      suite('contract', { include: ['test/contract/**/*.test.ts'] }),
      suite('e2e', { include: ['test/e2e/**/*.test.ts'], testTimeout: 90_000, retry: 1 }),
      // After the others, because each of its runs starts a job's worth of processes.
      suite('act', {
        include: ['test/act/**/*.test.ts'],
        testTimeout: 300_000,
        retry: 1,
        sequence: { groupOrder: 1 },
      }),
      suite('load', { include: ['test/load/**/*.test.ts'], testTimeout: 1_800_000 }),
    ],
  },
})
