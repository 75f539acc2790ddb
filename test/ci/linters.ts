import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** actionlint, where scripts/lint-workflows.sh has put it or in the PATH, or undefined. */
export const actionlintPath = find('actionlint', 'actionlint-1.7.12/actionlint', '-version')

/** zizmor, found likewise. */
export const zizmorPath = find('zizmor', 'zizmor-1.32.0/bin/zizmor', '--version')

/**
 * Lints workflow text as if it were a file of this repository. Returns what actionlint says, without what
 * version 1.7.12 is too old to know.
 */
export function actionlint(workflow: string): string {
  if (actionlintPath === undefined) throw new Error('actionlint is missing.')
  const { stdout, stderr } = spawnSync(
    actionlintPath,
    [
      '-shellcheck=',
      '-pyflakes=',
      '-no-color',
      '-ignore',
      'unexpected key "queue" for "concurrency" section',
      '-',
    ],
    { input: workflow, encoding: 'utf8' },
  )
  return stdout + stderr
}

function find(name: string, path: string, askVersion: string): string | undefined {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache')
  const own = join(process.env['SCANGATE_TOOLS'] ?? join(cache, 'scangate-tools'), path)
  if (existsSync(own)) return own
  return spawnSync(name, [askVersion]).status === 0 ? name : undefined
}
