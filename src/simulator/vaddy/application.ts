import { createHash } from 'node:crypto'

/** Where the simulated application says its version, behind the simulator's address. */
export const versionPath = '/application/version'

/** What the application says of itself. */
export interface ApplicationVersion {
  readonly version: string
  /** A commit's hash, as a real application would give it: the first 40 hexadecimal digits of the version's SHA-256. */
  readonly commit: string
}

/** The version of the application after so many new deployments: `1.0.0`, `1.0.1` and so on. */
export function applicationVersion(deployments: number): ApplicationVersion {
  const version = `1.0.${deployments}`
  return { version, commit: createHash('sha256').update(version).digest('hex').slice(0, 40) }
}
