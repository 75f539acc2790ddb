import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  type FortifySimulatorOptions,
  startFortifySimulator,
} from '../../../../src/simulator/fortify/server.ts'
import type { FortifyState } from '../../../../src/simulator/fortify/state.ts'
import type { VersionName } from '../../../../src/simulator/fortify/versions.ts'
import { searchForSecret } from '../../../support/leaks.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { type CliRun, type CliSettings, runCommand } from '../run-cli.ts'

/** Every version that is simulated, the oldest first. */
export const allVersions: readonly VersionName[] = ['22.2', '23.2', '24.2', '25.2']

/** Those in which a token can read about itself. */
export const tellsItsEnd = (version: VersionName) => version >= '24.2'

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-fortify-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A simulated SSC, and what runs a command line of `scangate fortify` whose environment knows it. */
export async function fortifyBench(options: FortifySimulatorOptions = {}) {
  const clock = new VirtualClock()
  const simulator = await startFortifySimulator({ clock, ...options })
  onTestFinished(() => simulator.close())
  const { account, state } = simulator
  const login = { FORTIFY_SSC_USER: account.username, FORTIFY_SSC_PASSWORD: account.password }
  const variables = { FORTIFY_SSC_URL: simulator.url, ...login }
  const own = { FORTIFY_SSC_TOKEN: account.token }
  const run = async (words: readonly string[], settings: CliSettings = {}) => {
    const ended = await runCommand(['fortify', ...words], {
      clock,
      ...settings,
      variables: { PATH: process.env['PATH'], ...variables, ...settings.variables },
    })
    const { stderr, stdout } = ended
    // Whatever a test is about: no password in what is said, and a token only where it was asked for.
    searchForSecret(account.password, { stderr, stdout })
    searchForSecret(Buffer.from(`${account.username}:${account.password}`).toString('base64'), {
      stderr,
      stdout,
    })
    expectNoToken(state, { stderr })
    return ended
  }
  /** Calls that changed something. */
  const writes = () =>
    simulator.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/tokenData'))
  return { account, clock, own, run, simulator, state, variables, writes }
}

/** Looks for tokens, in either spelling. Of a crowd the first ones and those that were issued stand for all. */
export function expectNoToken({ tokens }: FortifyState, { stderr = '', stdout = '' }: Partial<CliRun>): void {
  const searched = tokens.all.filter(({ madeBy }, index) => index < 12 || madeBy === 'api')
  for (const { decoded, encoded } of searched) {
    for (const secret of [decoded, encoded]) searchForSecret(secret.reveal(), { stderr, stdout })
  }
}
