import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { testsOf } from '../../scripts/rooms.mjs'

// Stryker runs a copy of the tree, so the room comes by the environment.
const room = process.env.SCANGATE_MUTATED_ROOM ?? 'gate'

/** The small files first, which are the quick ones: the first test that notices a change ends its run. */
class SmallFirst extends BaseSequencer {
  async sort(files) {
    const bytes = ({ moduleId }) => statSync(moduleId).size
    return [...files].sort((one, other) => bytes(one) - bytes(other))
  }
}

export default defineConfig({
  test: {
    include: testsOf(room),
    // As in vitest.config.ts; loading everything anew for each change takes longer than its tests.
    isolate: false,
    setupFiles: ['src/messages/every-word.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    sequence: { sequencer: SmallFirst },
  },
})
