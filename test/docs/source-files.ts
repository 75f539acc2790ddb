import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads every TypeScript file below a folder. */
export function sourceFiles(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
