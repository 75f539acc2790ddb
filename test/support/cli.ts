import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The committed command line. */
export const cliEntry = join(dirname(fileURLToPath(import.meta.url)), '../../dist/cli.cjs')

/** How a process of the CLI ended. */
export interface CliResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A process of the CLI. */
export interface CliProcess {
  readonly process: ChildProcess
  readonly finished: Promise<CliResult>
  stdout(): string
  stderr(): string
}

/** Standard input of which nobody ever writes the end. */
export const openEnd = Symbol('open end')

/** How a process of the CLI is started. */
export interface CliStart {
  readonly node?: string
  readonly variables?: Readonly<Record<string, string>>
  /** Text for standard input, or one that stays open; without it there is none. */
  readonly stdin?: string | typeof openEnd
  /** A file for standard error, by its descriptor. */
  readonly stderr?: number
}

/** Starts the committed CLI as a shell would, with a bare environment. It is killed at the end of the test. */
export function startCli(words: readonly string[], settings: CliStart = {}): CliProcess {
  const { node = process.execPath, variables = {}, stdin, stderr = 'pipe' } = settings
  const child = spawn(node, [cliEntry, ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', stderr],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      written[name] += chunk
    })
  }
  if (stdin !== openEnd) child.stdin?.end(stdin)
  const finished = new Promise<CliResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, ...written }))
  })
  return { process: child, finished, stdout: () => written.stdout, stderr: () => written.stderr }
}

/** Whether a process of the CLI listens for signals by now. Linux tells which ones a process catches. */
export function isListening({ process: { pid } }: CliProcess): boolean {
  const [, caught = ''] = /^SigCgt:\s*(\w+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  // The lowest bit is SIGHUP, which Node by itself leaves alone.
  return Number.parseInt(caught.at(-1) ?? '0', 16) % 2 === 1
}
