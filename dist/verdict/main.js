// The step itself. Written so that an old Node gets a sentence instead of a syntax error.
const [major, minor, patch] = process.versions.node.split('.').map(Number)
if (major * 1e6 + minor * 1e3 + patch < 20018001) {
  console.log(
    `::error::scangate needs Node 20.18.1 or later and got ${process.version}. Update the runner to 2.327.1 or later.`,
  )
  process.exitCode = 3
} else {
  import('../actions/index.js').then((actions) => actions.main('verdict'))
}
