import { execFileSync, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** Groovy with the home of its Java, which Debian's launcher does not find by itself. */
function findGroovy(): { javaHome: string } | undefined {
  const where = spawnSync('sh', ['-c', 'command -v groovy && command -v java'], { encoding: 'utf8' })
  const java = where.stdout?.split('\n')[1]
  if (where.status !== 0 || !java) return undefined
  return { javaHome: process.env['JAVA_HOME'] ?? dirname(dirname(realpathSync(java))) }
}

/** Groovy, or undefined where it is not installed or has no Java. */
export const groovy = findGroovy()

/** What to add to the name of a suite that is skipped without Groovy. */
export const withoutGroovy =
  groovy === undefined ? ' (skipped: groovy and a Java are not both installed)' : ''

/** Runs a script of this folder. Throws with its standard error when it fails. */
export function runGroovy(
  script: string,
  args: readonly string[],
  { input, jars = [] }: { input: unknown; jars?: readonly string[] },
): unknown {
  const folder = import.meta.dirname
  const output = execFileSync(
    'groovy',
    ['-cp', [folder, ...jars].join(delimiter), join(folder, script), ...args],
    {
      input: JSON.stringify(input),
      env: { ...process.env, JAVA_HOME: groovy?.javaHome },
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  return JSON.parse(output) as unknown
}
