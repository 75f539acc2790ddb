import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type FortifySimulatorOptions, startFortifySimulator } from '../../../src/simulator/fortify/server.ts'
import { type CliProcess, type CliResult, type CliStart, startCli } from '../../support/cli.ts'
import { searchForSecret } from '../../support/leaks.ts'

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-fortify-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A simulated SSC, and what starts the committed CLI against it. */
export async function fortifyCli(options: FortifySimulatorOptions = {}) {
  const simulator = await startFortifySimulator(options)
  onTestFinished(() => simulator.close())
  const { account, state, url } = simulator
  const variables = {
    FORTIFY_SSC_URL: url,
    FORTIFY_SSC_USER: account.username,
    FORTIFY_SSC_PASSWORD: account.password,
  }
  const start = (words: readonly string[], settings: CliStart = {}): CliProcess =>
    startCli(['fortify', ...words], { ...settings, variables: { ...variables, ...settings.variables } })
  /** Looks for the password and for every token there was, in what the CLI wrote. */
  const searched = (result: CliResult, besides: readonly string[] = []): CliResult => {
    const { stderr, stdout } = result
    searchForSecret(account.password, { stderr, stdout })
    for (const { decoded, encoded } of state.tokens.all) {
      for (const secret of [decoded.reveal(), encoded.reveal()]) {
        if (!besides.includes(secret)) searchForSecret(secret, { stderr, stdout })
      }
    }
    return result
  }
  return { account, searched, simulator, start, state, variables }
}

/** A command that says that it is there with its process ID, and waits. It ends with 9 at a signal that it minds. */
export const waiting = (...minded: readonly string[]) => [
  process.execPath,
  '-e',
  `for (const name of ${JSON.stringify(minded)}) process.on(name, () => { console.log(name); process.exit(9) })
console.log('pid ' + process.pid); setInterval(() => {}, 1000)`,
]

/** The process ID that a waiting command told; 0 before. */
export function toldPid(text: string): number {
  return Number(/pid (\d+)/.exec(text)?.[1] ?? 0)
}

/** Whether a process is there. A zombie is not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** The command lines of every process of this machine, as anybody sees them. */
export function processList(): string {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      } catch {
        return ''
      }
    })
    .join('\n')
}

/** The environment that a process was started with. */
export function environmentOf(pid: number): string {
  return readFileSync(`/proc/${pid}/environ`, 'utf8').replaceAll('\0', '\n')
}
