import { resolve } from 'node:path'
import { type Program, runCli } from '../../../src/hosts/cli/core/program.ts'
import type { Input, Surroundings, Variables } from '../../../src/hosts/cli/core/surroundings.ts'
import type { Clock } from '../../../src/kernel/clock.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** What came of a command line. */
export interface CliRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Standard output as JSON. */
  readonly json: Record<string, unknown>
}

/** What a test changes in the CLI's surroundings. */
export interface CliSettings {
  readonly variables?: Variables
  readonly stdin?: string | Input
  readonly clock?: Clock
  /** Sees standard output as it is written. */
  readonly onStdout?: (text: string) => void
  /** Says what keeps standard output from being written, at each write. */
  readonly stdoutFailure?: () => Error | undefined
  /** Whether nobody reads standard output: what is written never goes out. */
  readonly isStuck?: boolean
  readonly signal?: AbortSignal
  readonly parent?: () => number
  readonly folder?: string
  readonly lastActs?: Set<() => unknown>
  /** Width of a terminal for standard output; without it there is none. */
  readonly columns?: number
  /** Whether standard error is a terminal. */
  readonly isWatched?: boolean
  readonly bundles?: string
  /** Other commands than ours. */
  readonly program?: Program
}

/** Runs a command line in this process, with its streams collected. */
export async function runCommand(words: readonly string[], settings: CliSettings = {}): Promise<CliRun> {
  const written = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof written, terminal: object) => ({
    write: (text: string, done?: (error?: Error | null) => void) => {
      const failure = name === 'stdout' ? settings.stdoutFailure?.() : undefined
      if (failure === undefined) written[name] += text
      if (name === 'stdout') settings.onStdout?.(text)
      if (!settings.isStuck) done?.(failure)
      return true
    },
    ...terminal,
  })
  const surroundings: Surroundings = {
    variables: settings.variables ?? {},
    stdin: typeof settings.stdin === 'object' ? settings.stdin : inputOf(settings.stdin),
    stdout: collect(
      'stdout',
      settings.columns === undefined ? {} : { isTTY: true, columns: settings.columns },
    ),
    stderr: collect('stderr', settings.isWatched ? { isTTY: true } : {}),
    clock: settings.clock ?? new VirtualClock(),
    random: () => 0,
    signal: settings.signal ?? new AbortController().signal,
    parent: settings.parent ?? (() => 1),
    folder: settings.folder ?? process.cwd(),
    nodeVersion: '20.18.1',
    command: 'scangate',
    nodePath: process.execPath,
    bundles: settings.bundles ?? resolve('dist'),
    lastActs: settings.lastActs ?? new Set(),
  }
  const exitCode = await runCli(words, surroundings, settings.program ?? (await ourProgram()))
  return {
    exitCode,
    ...written,
    get json() {
      return JSON.parse(written.stdout) as Record<string, unknown>
    },
  }
}

/** Loaded where it is wanted: a test of made-up commands needs none of ours. */
async function ourProgram(): Promise<Program> {
  const { commands } = await import('../../../src/hosts/cli/commands.ts')
  return { commands, catalogueOf }
}

async function* inputOf(text: string | undefined) {
  if (text !== undefined) yield text
}
