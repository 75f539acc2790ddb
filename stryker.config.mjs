// Mutation testing: changes the code in small ways and counts which changes no test notices. Takes long, so it
// is no part of `npm test`. One folder at a time:
//   npx stryker run --mutate "src/gate/**/*.ts"
// The report is reports/mutation.html.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: ['src/kernel/**/*.ts', 'src/http/**/*.ts', 'src/gate/**/*.ts', 'src/sources/**/*.ts'],
  // The bundles and what is made from them play no part, and copying them takes time.
  ignorePatterns: ['dist', 'lib', 'docs', 'examples', 'jenkins', 'reports', 'coverage'],
  // Stryker would rewrite it with TypeScript's old API, which TypeScript 7 has no more; nothing here needs it.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // A change of what is computed when a module loads needs all tests anew for each change.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  concurrency: 2,
  timeoutMS: 15_000,
  tempDirName: 'reports/mutation-sandbox',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
}
