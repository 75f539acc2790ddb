import { defineConfig } from 'vitest/config'

// The tests that mutation testing runs for each change: those of the mutated folders, without the slow ones.
export default defineConfig({
  test: {
    include: ['test/{kernel,http,gate,sources}/**/*.test.ts'],
    server: { deps: { external: [/packages\/undici-lean\//] } },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
