import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { cliEntry } from './cli.ts'

/** Makes a space of processes in which the first one is process 1, as in a container; all of it dies with that one. */
const unshare = ['--pid', '--fork', '--kill-child', '--mount-proc']

/** Whether this machine lets us make such a space: Linux, util-linux, and root or user namespaces. */
export const hasContainers =
  process.platform === 'linux' && spawnSync('unshare', [...unshare, 'true']).status === 0

/** How long `docker stop` waits between SIGTERM and SIGKILL, in milliseconds. */
const grace = 10_000

/** A script that runs as process 1. */
export interface Container {
  /** Stops it as `docker stop` does, and gives its exit code, or `null` where it had to be killed. */
  stop(): Promise<number | null>
}

/**
 * Runs a script of the shell as process 1, in an empty folder and with nothing but these variables. In place of
 * npm there is a program that installs the committed CLI where `--prefix` says.
 */
export function startContainer(script: string, variables: Readonly<Record<string, string>>): Container {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-container-'))
  const programs = join(folder, 'bin')
  mkdirSync(programs)
  writeFileSync(join(programs, 'npm'), npm)
  chmodSync(join(programs, 'npm'), 0o755)
  const child = spawn('unshare', [...unshare, 'bash', '-e', '-c', script], {
    cwd: folder,
    env: {
      PATH: `${programs}:${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: folder,
      SCANGATE_TEST_ENTRY: cliEntry,
      ...variables,
    },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return {
    stop: async () => {
      const [first = ''] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ')
      process.kill(Number(first), 'SIGTERM')
      const kill = setTimeout(() => void child.kill('SIGKILL'), grace)
      try {
        return await ended
      } finally {
        clearTimeout(kill)
      }
    },
  }
}

const npm = `#!/bin/sh
while [ "$1" != --prefix ]; do shift; done
mkdir -p "$2/node_modules/.bin"
ln -s "$SCANGATE_TEST_ENTRY" "$2/node_modules/.bin/scangate"
`
