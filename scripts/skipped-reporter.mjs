// Says at the end of a test run which suites were skipped and why. A suite that needs something that a machine
// may not have carries the reason in its name, as «(skipped: …)»; Vitest itself prints only a number.

const skipped = /^(.+?) \(skipped: (.+)\)$/

export default class SkippedReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const suites = modules.flatMap((module) => [...module.children.allSuites()])
    const sentences = suites.flatMap((suite) => {
      const [, , reason] = skipped.exec(suite.name) ?? []
      return reason === undefined ? [] : [`Skipped: ${titleOf(suite)}. Reason: ${reason}.`]
    })
    if (sentences.length > 0) process.stdout.write(`\n${sentences.join('\n')}\n`)
  }
}

/**
 * What a suite is about: its name after those of the suites around it, because an inner one begins in the middle
 * of a sentence. The comma before the names of its tests goes.
 *
 * @param {import('vitest/node').TestSuite} suite
 * @returns {string}
 */
function titleOf(suite) {
  const [, name = suite.name] = skipped.exec(suite.name) ?? []
  const own = name.replace(/,$/, '')
  return suite.parent.type === 'suite' ? `${titleOf(suite.parent)} ${own}` : own
}
