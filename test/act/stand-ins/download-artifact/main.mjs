import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const { ARTIFACTS = '', INPUT_PATTERN = '', INPUT_PATH = '' } = process.env
const prefix = INPUT_PATTERN.replace(/\*$/, '')
const names = readdirSync(ARTIFACTS).filter((name) => name.startsWith(prefix))
// Version 8 puts a single artifact into the folder itself, as if merging had been asked for.
const flat = process.env['INPUT_MERGE-MULTIPLE'] === 'true' || names.length === 1
for (const name of names) {
  cpSync(join(ARTIFACTS, name), flat ? INPUT_PATH : join(INPUT_PATH, name), { recursive: true })
}
