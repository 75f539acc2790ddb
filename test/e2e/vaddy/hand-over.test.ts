import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startCli } from '../../support/cli.ts'
import { saidIn } from '../../support/stopping.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { createCliBench } from '../../support/vaddy/cli.ts'
import { ownScans } from '../../support/vaddy/gate.ts'
import { endless } from '../../support/vaddy/stopping.ts'

describe('the committed action with wait: false, whose outputs can not be written after the start', () => {
  it('fails and cancels its scan, since nobody could attach to it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'scangate-output-')), 'output')
    writeFileSync(file, '')
    const bench = await createActionBench({
      ...endless,
      faults: ({ operation }) => {
        if (operation === 'start') rmSync(file)
        return undefined
      },
    })
    const { main, post } = await bench.run({ wait: 'false' }, { GITHUB_OUTPUT: file })
    expect(main.exitCode).toBe(1)
    const [scan] = ownScans(bench.simulator)
    expect(scan).toMatchObject({ status: 'canceled', canceledBy: 'api' })
    expect(main.log).toContain(`Scan ${scan?.scanId} was started, but its ID could not be written`)
    expect(main.state['phase']).toBe('over')
    expect(saidIn(post)).toBe('')
  })

  it('hands the scan on otherwise, and nobody cancels it', async () => {
    const bench = await createActionBench({ ...endless })
    const { main, post } = await bench.run({ wait: 'false' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ outcome: 'started', scan_id: ownScans(bench.simulator)[0]?.scanId })
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'scanning' }])
    expect(saidIn(post)).toBe('')
  })
})

describe('the committed CLI with --no-wait, whose standard output is closed', () => {
  it('fails and cancels its scan', async () => {
    let close = () => {}
    const bench = await createCliBench({
      ...endless,
      faults: ({ operation }) => {
        if (operation === 'start') close()
        return undefined
      },
    })
    const cli = startCli(['vaddy', 'scan', '--no-wait'], { variables: bench.variables })
    close = () => void cli.process.stdout?.destroy()
    const { exitCode, stderr } = await cli.finished
    expect(exitCode).toBe(1)
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(stderr).toContain('was canceled.')
  })
})
