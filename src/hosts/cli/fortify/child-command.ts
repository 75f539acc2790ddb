import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Clock } from '../../../kernel/clock.ts'
import { AbortedError } from '../../../kernel/errors.ts'
import type { Surroundings, Variables } from '../core/surroundings.ts'

/** A command of the user's own, everything behind `--`. */
export interface ChildCommand {
  readonly words: readonly [program: string, ...words: string[]]
  readonly environment: Variables
  /** What it reads on its standard input; without it, it has ours. */
  readonly input?: string
}

/** How a command ended. */
export interface ChildEnding {
  /** Its own exit code; 128 and the signal's number where one killed it, 127 not found, 126 not executable. */
  readonly exitCode: number
  /** Why it could not be started, as Node says it: `ENOENT`. */
  readonly unstarted?: string
}

/** What running a command needs of the surroundings. */
export type ChildSurroundings = Pick<
  Surroundings,
  'clock' | 'folder' | 'lastActs' | 'signal' | 'stderr' | 'stdin' | 'stdout'
>

/** How long a command that was told to stop may take, in milliseconds: half of what Jenkins leaves us. */
const grace = 10_000

/** Signals that a terminal sends to everybody in front of it by itself. */
const fromKeyboard: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']

/**
 * Runs a command with our own standard streams and waits for its end. A signal that tells us to stop is handed on: where
 * nobody sits at a terminal, the command is the head of a process group and the whole group gets it; a terminal has
 * sent Ctrl-C to the command already. What still runs `grace` later is killed. Throws what Node throws at once, as for
 * a word with a NUL.
 */
export async function runChild(
  { environment, input, words: [program, ...words] }: ChildCommand,
  { clock, folder, lastActs, signal, stderr, stdin, stdout }: ChildSurroundings,
): Promise<ChildEnding> {
  const hasTerminal = [stdin, stdout, stderr].some(({ isTTY }) => isTTY === true)
  const ownGroup = !hasTerminal && process.platform !== 'win32'
  const child = spawn(program, words, {
    cwd: folder,
    env: environment,
    detached: ownGroup,
    stdio: [input === undefined ? handedOn(stdin, 'ignore') : 'pipe', handedOn(stdout), handedOn(stderr)],
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => stdout.write(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => stderr.write(text))
  // Whoever does not read what it gets is judged by its exit code alone.
  child.stdin?.on('error', () => {}).end(input)
  const send = (name: NodeJS.Signals) => sendTo(child, name, ownGroup)
  const over = new AbortController()
  const onStop = () => {
    const name = signal.reason instanceof AbortedError ? signal.reason.signal : 'SIGTERM'
    if (hasTerminal && fromKeyboard.includes(name)) return
    send(name)
    killLater(clock, over.signal, () => send('SIGKILL'))
  }
  const killNow = () => send('SIGKILL')
  lastActs.add(killNow)
  signal.addEventListener('abort', onStop, { once: true })
  if (signal.aborted) onStop()
  try {
    return await endingOf(child)
  } finally {
    over.abort()
    lastActs.delete(killNow)
    signal.removeEventListener('abort', onStop)
  }
}

/** A stream with a descriptor is handed on as it is. One that a test collects is written into. */
function handedOn(stream: object, otherwise: 'ignore' | 'pipe' = 'pipe'): number | 'ignore' | 'pipe' {
  return 'fd' in stream && typeof stream.fd === 'number' ? stream.fd : otherwise
}

function endingOf(child: ChildProcess): Promise<ChildEnding> {
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      // A signal that could not be sent is an error event, too, and no ending.
      if (child.pid !== undefined) return
      const unstarted = error.code ?? error.name
      resolve({ exitCode: unstarted === 'ENOENT' ? 127 : 126, unstarted })
    })
    child.once('close', (code, by) => {
      if (child.pid !== undefined)
        resolve({ exitCode: code ?? 128 + (by === null ? 0 : constants.signals[by]) })
    })
  })
}

function sendTo(child: ChildProcess, name: NodeJS.Signals, toGroup: boolean): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (toGroup) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // It has ended in between.
  }
}

function killLater(clock: Clock, over: AbortSignal, kill: () => void): void {
  clock.sleep(grace, over).then(kill, () => {
    // It has ended in time.
  })
}
