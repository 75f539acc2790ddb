import '../../messages/every-word.ts'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitCodeOf } from '../../gate/outcome.ts'
import { systemClock } from '../../kernel/clock.ts'
import { AbortedError } from '../../kernel/errors.ts'
import { catalogueOf } from '../../messages/catalogues.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { loadSources, sources } from '../registry.ts'
import { listenForStop } from '../signals.ts'
import { takeVariables } from '../take-variables.ts'
import { commands } from './commands.ts'
import { spokenLanguage } from './core/language.ts'
import { runCli } from './core/program.ts'
import { startedAs } from './core/started-as.ts'
import type { Surroundings } from './core/surroundings.ts'

/** How long the last acts may take when a second signal ends the process, in milliseconds. */
const lastActsLimit = 1_000
/** How long a reader of our progress may stand still once everything else is done, in milliseconds. */
const readersLimit = 3_000

/** The CLI as a process: sets the exit code and leaves nothing open, so that the process ends by itself. */
export async function main(): Promise<void> {
  const lastActs = new Set<() => unknown>()
  const stop = listenForStop(process, () => void endAtOnce(lastActs, stop.signal))
  process.exitCode = 1
  const words = process.argv.slice(2)
  const variables = takeVariables(process.env, await loadSources(sources))
  tolerateClosedPipes(catalogueOf(spokenLanguage(words, variables)))
  const surroundings: Surroundings = {
    variables,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    clock: systemClock,
    random: Math.random,
    signal: stop.signal,
    parent: () => process.ppid,
    folder: process.cwd(),
    command: startedAs(process.argv[1] ?? 'scangate', process.cwd(), process.env),
    nodeVersion: process.versions.node,
    nodePath: process.execPath,
    // Not by `new URL`, which the bundler would take for a file to copy.
    bundles: join(dirname(fileURLToPath(import.meta.url)), '..'),
    lastActs,
  }
  process.exitCode = await runCli(words, surroundings, { commands, catalogueOf })
  await finishWriting(stop.signal)
}

/**
 * Waits for whoever reads what was written, and ends the process where a reader stands still: a pipe that is full
 * would hold it for ever. The result is worth any wait, unless we were told to stop; the progress is worth little.
 */
async function finishWriting(signal: AbortSignal): Promise<void> {
  const { stdout, stderr } = process
  if (!signal.aborted) await Promise.race([written(stdout), once(signal, 'abort')])
  const enough = new AbortController()
  const everything = Promise.all([written(stdout), written(stderr)]).finally(() => enough.abort())
  await Promise.race([everything, systemClock.sleep(readersLimit, enough.signal).catch(() => {})])
  if (stdout.writableLength + stderr.writableLength > 0) process.exit()
}

/** Resolves when everything was written, or can't be any more. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0) return Promise.resolve()
  return new Promise((resolve) => stream.write('', () => resolve()))
}

/**
 * Lets a reader such as `head` close its end: that is no failure of ours. A result that can't be written for
 * another reason, such as a full disk, is one. Node tells of it after the code that wrote has gone on, so the
 * exit code is looked at when the process ends.
 */
function tolerateClosedPipes(catalogue: Catalogue): void {
  let cause: string | undefined
  process.stdout.on('error', ({ code, name }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') cause ??= code ?? name
  })
  // There is nowhere left to say it.
  process.stderr.on('error', () => {})
  process.once('exit', () => {
    if (cause === undefined) return
    process.stderr.write(`${say(catalogue, message('cli_output_lost', { code: cause }))}\n`)
    if (process.exitCode === 0) process.exitCode = 1
  })
}

/** Ends the process without waiting for what is under way, after the cursor is shown and connections are cut. */
async function endAtOnce(lastActs: ReadonlySet<() => unknown>, signal: AbortSignal): Promise<never> {
  const acts = Promise.allSettled([...lastActs].map(async (act) => act()))
  await Promise.race([acts, systemClock.sleep(lastActsLimit)])
  const reason: unknown = signal.reason
  process.exit(exitCodeOf('aborted', 'failure', reason instanceof AbortedError ? reason.signal : undefined))
}
