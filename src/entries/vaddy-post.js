// After the job: cancels what the step could not. An old Node got its sentence from the step.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 20 || (major === 20 && minor >= 18)) {
  import('../actions/index.js').then((actions) => actions.vaddyPost())
}
