import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { onTestFinished } from 'vitest'
import { cliEntry } from './cli.ts'

/** Whether util-linux' `script`, which opens a terminal for a program, is on this machine. */
export const hasTerminals =
  process.platform === 'linux' && spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0

/** A terminal in which the CLI runs, as the first process of its session. */
export interface Terminal {
  /** What was written to it so far. */
  written(): string
  /** Presses keys. */
  press(keys: string): void
  /** Closes it, as closing its window does. */
  close(): void
  /** Resolves with the exit code of the CLI once it has ended. */
  readonly finished: Promise<number | null>
}

/** Starts the committed CLI in a terminal of its own. `through` is what stands before it, such as `nohup`. */
export function startInTerminal(
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
  through = '',
): Terminal {
  const line = `exec ${through} '${process.execPath}' '${cliEntry}' ${words.join(' ')}`
  const child: ChildProcess = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SHELL: '/bin/sh',
      TERM: 'xterm',
      ...variables,
    },
    // nohup writes a file into its folder.
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let written = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk
  })
  return {
    written: () => written,
    press: (keys) => void child.stdin?.write(keys),
    close: () => void child.kill('SIGKILL'),
    finished: new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode) => resolve(exitCode))
    }),
  }
}
