import { defineConfig } from 'vitest/config'
import { testsOf } from '../../scripts/rooms.mjs'

// Stryker runs a copy of the tree, so the room comes by the environment.
const room = process.env.SCANGATE_MUTATED_ROOM ?? 'gate'

export default defineConfig({
  test: {
    include: testsOf(room),
    // As in vitest.config.ts; loading everything anew for each change takes longer than its tests.
    isolate: false,
    setupFiles: ['src/messages/every-word.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
