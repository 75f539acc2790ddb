// Mutation testing: changes the code in small ways and counts which changes no test notices. It takes an hour,
// so it is no part of `npm test`: `npm run mutation`, or for one room `npm run mutation -- gate`.
import { changedFiles } from '../../scripts/rooms.mjs'

const room = process.env.SCANGATE_MUTATED_ROOM ?? 'gate'
const name = `reports/mutation-${room.replaceAll('/', '-')}`

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs' },
  mutate: [changedFiles(room)],
  // The bundles and what is made from them play no part, and copying them takes time.
  ignorePatterns: ['dist', 'lib', 'examples', 'jenkins', 'reports', 'coverage'],
  // Stryker would rewrite it with TypeScript's old API, which TypeScript 7 has no more; nothing here needs it.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // A change of what is computed when a module loads needs all tests anew for each change.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${name}-incremental.json`,
  concurrency: 3,
  timeoutMS: 15_000,
  tempDirName: 'reports/mutation-sandbox',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${name}.html` },
  jsonReporter: { fileName: `${name}.json` },
}
