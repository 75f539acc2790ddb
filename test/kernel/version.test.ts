import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { version } from '../../src/kernel/version.ts'

it('is the version of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})

it('is tested under the Node that npm runs under, not under the one that some tests start', () => {
  expect(existsSync('node_modules/.bin/node'), 'run `npm run prepare`').toBe(false)
})
