import type { Clock } from '../../../kernel/clock.ts'
import type { Random } from '../../../kernel/random.ts'
import type { TextSource } from '../../bounded-file.ts'

/** A process's environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Where text goes: a terminal, a pipe, a file, or what a test collects. */
export interface Output {
  /** `written` is called once the text has gone out, or with what kept it. */
  write(text: string, written?: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  /** The width of a terminal in characters. */
  readonly columns?: number
}

/** Where the key may come from. */
export interface Input extends TextSource {
  readonly isTTY?: boolean
}

/** Everything outside of the CLI that it touches, read once. A test gives its own. */
export interface Surroundings {
  readonly variables: Variables
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly clock: Clock
  readonly random: Random
  /** Aborts with an `AbortedError` when the process is told to stop. */
  readonly signal: AbortSignal
  /** The ID of the process that is the parent of this one by now. */
  readonly parent: () => number
  /** The folder that relative paths start from. */
  readonly folder: string
  /** What starts this program from where it was started, for advice: `npx scangate`, `node dist/cli.cjs`. */
  readonly command: string
  /** The version of Node, without a `v`. */
  readonly nodeVersion: string
  /** The Node binary. */
  readonly nodePath: string
  /** The folder that holds the committed bundles: `vaddy/main.js` and the others. */
  readonly bundles: string
  /** What must still happen when a second signal ends the process at once. */
  readonly lastActs: Set<() => unknown>
}
