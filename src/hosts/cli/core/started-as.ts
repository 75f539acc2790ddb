import { basename, isAbsolute, relative } from 'node:path'
import type { Variables } from './surroundings.ts'

/**
 * Gives the command that starts this program again from where it was started, for advice that can be pasted:
 * `npx scangate`, `scangate`, or `node dist/cli.cjs` in a clone.
 * @param script the file that Node was given, as an absolute path
 * @param folder the current folder; npm names the one it was called in, which may lie below, as `INIT_CWD`
 */
export function startedAs(script: string, folder: string, variables: Variables): string {
  if (variables['npm_command'] === 'exec' || /[\\/]node_modules[\\/]/.test(script)) return 'npx scangate'
  if (basename(script) === 'scangate') return 'scangate'
  const shorter = relative(variables['INIT_CWD'] || folder, script)
  const path = shorter.startsWith('..') || isAbsolute(shorter) ? script : shorter
  return /^[\w@%+=:,./\\-]+$/.test(path) ? `node ${path}` : `node "${path}"`
}
