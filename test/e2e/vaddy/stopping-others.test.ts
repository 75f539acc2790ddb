import { describe, expect, it } from 'vitest'
import type { VaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { atRequest, type Stopping, saidIn } from '../../support/stopping.ts'
import { type ActionBench, createActionBench } from '../../support/vaddy/action.ts'
import { ownScans } from '../../support/vaddy/gate.ts'
import { endless, stopRun } from '../../support/vaddy/stopping.ts'

const record = recordSection(16, 'The committed action is stopped, and the scan is not its own')

const project = '6eb1f9fcbdb6a5a'

/** Starts somebody else's scan and names it to the action. */
function attachTo({ simulator }: ActionBench): { scan_id: string } {
  const scan = simulator.state.startAsSomebodyElse(project, 600_000)
  if (!('scanId' in scan)) throw new Error(scan.errorMessage)
  return { scan_id: scan.scanId }
}

const statuses = ({ state }: VaddySimulator) =>
  state.scans.filter(({ begunBy }) => begunBy !== 'history').map(({ status }) => status)

describe.each(['SIGINT', 'SIGKILL'] as const satisfies Stopping[])('after a %s', (how) => {
  it('an attached scan is left alone, by main and by post', async () => {
    const run = await stopRun({ how, record, prepare: attachTo, at: atRequest('result', 2) })
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(statuses(run.bench.simulator)).toEqual(['scanning'])
    expect(saidIn(run.post)).toBe('')
    if (how === 'SIGINT') {
      expect(run.main.outputs['outcome']).toBe('aborted')
      expect(run.main.log).toContain('was not started by this run and is left alone')
      expect(run.main.summary).toContain('was not started by this run and is left alone')
    }
  })

  it('an attached scan is canceled where on_stop says so', async () => {
    const run = await stopRun({
      how,
      record,
      prepare: attachTo,
      inputs: { on_stop: 'cancel' },
      at: atRequest('result', 2),
    })
    expect(run.cancels).toEqual(how === 'SIGINT' ? { main: 1, post: 0 } : { main: 0, post: 1 })
    expect(statuses(run.bench.simulator)).toEqual(['canceled'])
  })

  it('an own scan is left running where on_stop says so', async () => {
    const run = await stopRun({ how, record, inputs: { on_stop: 'leave' }, at: atRequest('result', 2) })
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(statuses(run.bench.simulator)).toEqual(['scanning'])
    if (how === 'SIGINT') expect(run.main.summary).toContain('is left running, as on_stop says')
  })

  it('a scan that may be ours, since the answer to our start was lost, is not canceled', async () => {
    const run = await stopRun({
      how,
      record,
      inputs: { project_number: '1' },
      at: (request, stop) => {
        if (request.operation === 'start') return { kind: 'reset-after' }
        // The second runcheck is the first look after the start.
        if (request.operation === 'runcheck' && request.count === 2) stop()
        return undefined
      },
    })
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(statuses(run.bench.simulator)).toEqual(['scanning'])
    expect(saidIn(run.post)).toContain(`a scan of project ${project} may be running`)
    if (how === 'SIGINT') expect(run.main.outputs['reason']).toContain('may be running')
  })
})

describe('without a signal', () => {
  it('post leaves a scan that was started with wait: false', async () => {
    const bench = await createActionBench(endless)
    const { main, post } = await bench.run({ wait: 'false' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ outcome: 'started', scan_id: ownScans(bench.simulator)[0]?.scanId })
    expect(saidIn(post)).toBe('')
    expect(statuses(bench.simulator)).toEqual(['scanning'])
  })

  it('post leaves a scan that was adopted', async () => {
    const bench = await createActionBench({
      faults: ({ operation }) => (operation === 'start' ? { kind: 'reset-after' } : undefined),
    })
    const { main, post } = await bench.run({ project_number: '1' })
    expect(main.outputs).toMatchObject({ outcome: 'passed', scan_id: ownScans(bench.simulator)[0]?.scanId })
    expect(main.log).toContain('was adopted')
    expect(saidIn(post)).toBe('')
    expect(bench.simulator.requests.filter(({ operation }) => operation === 'cancel')).toEqual([])
  })

  it('a refusal while polling leaves an attached scan alone', async () => {
    const bench = await createActionBench({
      faults: ({ operation }) =>
        operation === 'result' ? { kind: 'status', status: 404, body: '{"error_message":"no"}' } : undefined,
    })
    const { main, post } = await bench.run(attachTo(bench))
    expect(main.exitCode).toBe(4)
    expect(saidIn(post)).toBe('')
    expect(statuses(bench.simulator)).toEqual(['scanning'])
  })
})
