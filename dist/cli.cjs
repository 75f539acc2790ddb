#!/usr/bin/env node
'use strict'
// Written so that an old Node gets a sentence instead of a syntax error.
const [major, minor, patch] = process.versions.node.split('.').map(Number)
if (major * 1e6 + minor * 1e3 + patch < 20018001) {
  console.error(`scangate needs Node 20.18.1 or later and got ${process.version}.`)
  process.exitCode = 3
} else {
  import('./cli/index.js').then((cli) => cli.main())
}
