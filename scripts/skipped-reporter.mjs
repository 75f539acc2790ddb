// Says at the end of a test run which suites were skipped and why. A suite that needs something that a machine
// may not have carries the reason in its name, as «(skipped: …)»; Vitest itself prints only a number.
export default class SkippedReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const suites = modules.flatMap((module) => [...module.children.allSuites()])
    const sentences = suites.flatMap(({ name }) => {
      const [, suite, reason] = /^(.+?) \(skipped: (.+)\)$/.exec(name) ?? []
      return reason === undefined ? [] : [`Skipped: ${suite}. Reason: ${reason}.`]
    })
    if (sentences.length > 0) process.stdout.write(`\n${sentences.join('\n')}\n`)
  }
}
