import { defineConfig } from 'vitest/config'

/**
 * The tests that are run for each change in a room: its own, without the slow ones; for VAddy's also the fault
 * suites about what it decides.
 */
const tests: Record<string, string[]> = {
  kernel: ['test/kernel/**/*.test.ts'],
  gate: ['test/gate/**/*.test.ts'],
  http: ['test/http/**/*.test.ts'],
  'sources/vaddy': [
    'test/sources/vaddy/*.test.ts',
    'test/faults/{canceling,clocks-and-canceled-jobs,late-starts,lost-starts,lost-starts-and-others}.test.ts',
  ],
}

// Stryker runs a copy of the tree, so the room comes by the environment.
const room = process.env['SCANGATE_MUTATED_ROOM'] ?? ''

export default defineConfig({
  test: {
    include: tests[room] ?? Object.values(tests).flat(),
    server: { deps: { external: [/src\/http\/undici\.cjs$/] } },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
