#!/usr/bin/env node
'use strict'
// Written so that an old Node gets a sentence instead of a syntax error.
const parts = process.versions.node.split('.').map(Number)
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 18)) {
  console.error(`scangate needs Node 20.18.1 or later and got ${process.version}.`)
  process.exitCode = 3
} else {
  import('./cli/index.js').then((cli) => cli.main())
}
