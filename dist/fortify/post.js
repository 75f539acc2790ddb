// After the job: cancels what the step could not. An old Node got its sentence from the step.
const [major, minor, patch] = process.versions.node.split('.').map(Number)
if (major * 1e6 + minor * 1e3 + patch >= 20018001) {
  import('../actions/index.js').then((actions) => actions.post('fortify'))
}
