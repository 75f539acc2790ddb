// Runs after an install in this repository, never at a user's. The Node 24 of the end-to-end tests comes as
// a package with a command called `node`, which would replace `node` in every npm script: tests would say
// what they never tried. The tests use that binary by its path.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
for (const name of ['node', 'node.cmd', 'node.ps1'])
  rmSync(join(root, 'node_modules/.bin', name), { force: true })
