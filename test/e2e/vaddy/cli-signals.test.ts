import { describe, expect, it } from 'vitest'
import type { VaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { nodes } from '../../support/action.ts'
import { startCli } from '../../support/cli.ts'
import { hasTerminals, startInTerminal } from '../../support/terminal.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'
import { endless } from '../../support/vaddy/stopping.ts'

const ownScans = ({ state }: VaddySimulator) => state.scans.filter((scan) => scan.begunBy === 'api')
const cancels = ({ requests }: VaddySimulator) =>
  requests.filter(({ parameters }) => parameters['action'] === 'cancel')
const patient = { timeout: 30_000 }

describe.each(nodes)('a signal to the committed CLI under %s', (_, node) => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('%s cancels the scan that it started', async (signal, code) => {
    const { simulator, variables } = await createCliBench({ scenario: 'never-ends' })
    const cli = startCli(['vaddy', 'scan', '--format', 'json'], { node, variables })
    await expect.poll(cli.stderr, patient).toContain('was started')
    cli.process.kill(signal)
    const { exitCode, stdout } = await cli.finished
    expect(exitCode).toBe(code)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'aborted', exit_code: code })
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })
})

describe.skipIf(!hasTerminals)('the committed CLI in a terminal', () => {
  const hideCursor = '\u001b[?25l'
  const showCursor = '\u001b[?25h'

  it('cancels its scan at Ctrl-\\ and shows the cursor again', async () => {
    const { simulator, variables } = await createCliBench(endless)
    const terminal = startInTerminal(['vaddy', 'scan'], variables)
    await expect.poll(terminal.written, patient).toContain('was started')
    terminal.press('\u001c')
    expect(await terminal.finished).toBe(131)
    expect(terminal.written()).toContain('The job was told to stop (SIGQUIT).')
    expect(terminal.written().lastIndexOf(showCursor)).toBeGreaterThan(
      terminal.written().lastIndexOf(hideCursor),
    )
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })

  // Node takes back that nohup ignores the signal.
  it.each(['', 'nohup'])('cancels its scan when the terminal is closed: %s', async (through) => {
    const { simulator, variables } = await createCliBench(endless)
    const terminal = startInTerminal(['vaddy', 'scan'], variables, through)
    await expect.poll(() => ownScans(simulator).length, patient).toBe(1)
    terminal.close()
    await expect.poll(() => ownScans(simulator)[0]?.status, patient).toBe('canceled')
  })
})

describe('a second signal', () => {
  it('ends the CLI at once for whoever goes on pressing, with a word about the scan', async () => {
    const { simulator, variables } = await createCliBench({
      scenario: 'never-ends',
      faults: ({ operation }) => (operation === 'cancel' ? { kind: 'hang' } : undefined),
    })
    const cli = startCli(['vaddy', 'scan'], { variables })
    await expect.poll(cli.stderr, patient).toContain('was started')
    cli.process.kill('SIGINT')
    await expect.poll(() => cancels(simulator).length, patient).toBe(1)
    const pressAgain = () => {
      cli.process.kill('SIGINT')
      return cli.process.exitCode
    }
    await expect.poll(pressAgain, { ...patient, interval: 200 }).toBe(130)
    const { stdout, stderr } = await cli.finished
    expect(stdout).toBe('')
    expect(stderr).toContain(`Scan ${ownScans(simulator)[0]?.scanId} may still be running`)
  })

  it('that comes with the first is the same stop, passed on by a wrapper', async () => {
    const { simulator, variables } = await createCliBench({
      scenario: 'never-ends',
      faults: ({ operation }) => (operation === 'cancel' ? { kind: 'slow', ms: 700 } : undefined),
    })
    const cli = startCli(['vaddy', 'scan', '--format', 'json'], { variables })
    await expect.poll(cli.stderr, patient).toContain('was started')
    // Two signals of the same name at once would reach the process as one.
    cli.process.kill('SIGINT')
    cli.process.kill('SIGTERM')
    const { exitCode, stdout } = await cli.finished
    expect([130, 143]).toContain(exitCode)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'aborted', exit_code: exitCode })
    expect(ownScans(simulator)).toMatchObject([{ status: 'canceled' }])
  })
})
