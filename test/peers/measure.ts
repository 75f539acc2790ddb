import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { rehearsalAccount, rehearsalProject } from '../../src/simulator/vaddy/project.ts'
import { startVaddySimulator, type VaddySimulator } from '../../src/simulator/vaddy/server.ts'
import type { Front } from './front.ts'
import { type Cell, type PeerCase, second } from './peer-case.ts'

/** A client of others that is ready to be started. */
export interface Peer {
  /** The executable. */
  readonly path: string
  /** The file with the certificate that it has to trust. */
  readonly authorityFile: string
  /** Whether its output is shown. It is never kept, since it may hold the key. */
  readonly showsOutput: boolean
}

interface End {
  /** The exit code or signal; missing where it was killed because it did not end. */
  readonly exit?: number | string
}

const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG']

/** Runs a client in one case, in real time, and says what it did. Leaves no process behind. */
export async function measure(theCase: PeerCase, peer: Peer, front: Front): Promise<Cell> {
  const { faults, limitMs = 60 * second, pauseMs = 0, runs = 1, scenario } = theCase
  const simulator = await startVaddySimulator({ scenario, ...(faults && { faults }) })
  front.leadTo(simulator.url)
  try {
    const exits: (number | string)[] = []
    let hung = false
    while (!hung && exits.length < runs && exits.at(-1) !== 0) {
      if (exits.length > 0) await sleep(pauseMs)
      const { exit } = await runOnce(theCase, peer, front, simulator, limitMs)
      hung = exit === undefined
      if (exit !== undefined) exits.push(exit)
    }
    const own = simulator.state.scans.filter(({ begunBy }) => begunBy === 'api')
    return {
      exits,
      ...(hung && { noEndIn: limitMs / second }),
      starts: own.length,
      left: own.filter(({ status }) => status === 'scanning').length,
      ...(theCase.mustScan !== undefined && own[0] && { crawl: own[0].crawlId }),
    }
  } finally {
    await simulator.close()
  }
}

async function runOnce(
  theCase: PeerCase,
  { authorityFile, path, showsOutput }: Peer,
  front: Front,
  simulator: VaddySimulator,
  limitMs: number,
): Promise<End> {
  const output = showsOutput ? 'inherit' : 'ignore'
  const child = spawn(path, [], {
    // In a group of its own, so that what it started can be ended with it.
    detached: true,
    stdio: ['ignore', output, output],
    env: {
      ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
      VADDY_USER: rehearsalAccount.user,
      VADDY_TOKEN: rehearsalAccount.authKey,
      VADDY_PROJECT_ID: rehearsalProject(0).projectId,
      ...(theCase.crawl && { VADDY_CRAWL: theCase.crawl }),
      ...(theCase.scanTimeout && { VADDY_SCAN_TIMEOUT: theCase.scanTimeout }),
      PEER_PLAIN_URL: simulator.url,
      PEER_TLS_PORT: String(front.port),
      SSL_CERT_FILE: authorityFile,
      NODE_EXTRA_CA_CERTS: authorityFile,
    },
  })
  const over = new AbortController()
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ exit: code ?? String(signal) }))
  }).finally(() => over.abort())
  const killed = sleep(limitMs, {}, { signal: over.signal })
  const director = direct(theCase, simulator, (signal) => child.kill(signal), over.signal)
  try {
    return await Promise.race([ended, killed])
  } catch (error) {
    if (!over.signal.aborted) throw error
    return await ended
  } finally {
    over.abort()
    if (child.pid !== undefined) killGroup(child.pid)
    await director
  }
}

/** Sends the signals of the case, counted from the first answer to a poll on. */
async function direct(
  { signals = [] }: PeerCase,
  { requests }: VaddySimulator,
  send: (signal: NodeJS.Signals) => void,
  over: AbortSignal,
): Promise<void> {
  const polled = () => requests.some(({ operation, status }) => operation === 'result' && status === 200)
  try {
    while (signals.length > 0 && !polled()) await sleep(50, {}, { signal: over })
    for (const { afterMs, signal } of signals) {
      await sleep(afterMs, {}, { signal: over })
      send(signal)
    }
  } catch {
    // The client has ended by itself.
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody of it is left.
  }
}
