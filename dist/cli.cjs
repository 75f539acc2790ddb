#!/usr/bin/env node
'use strict'
// Written so that an old Node gets a sentence instead of a syntax error.
const parts = process.versions.node.split('.').map(Number)
if (parts[0] * 1e6 + parts[1] * 1e3 + parts[2] < 20018001) {
  console.error(`scangate needs Node 20.18.1 or later and got ${process.version}.`)
  process.exitCode = 3
} else {
  import('./cli/index.js').then((cli) => cli.main())
}
