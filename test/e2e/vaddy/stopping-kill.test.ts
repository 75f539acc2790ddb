import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunningStep, StepResult } from '../../../src/simulator/github-runner/step.ts'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { createFullPipe } from '../../support/named-pipe.ts'
import { startTcpServer } from '../../support/network-server.ts'
import { atRequest, saidIn, whileItReports } from '../../support/stopping.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { ownScans } from '../../support/vaddy/gate.ts'
import { endless, type StoppedRunSettings, stopRun } from '../../support/vaddy/stopping.ts'

const record = recordSection(15, 'The committed action is killed, and post comes after it')

const kill = async (settings: Omit<StoppedRunSettings, 'how' | 'record'>) => {
  const run = await stopRun({ how: 'SIGKILL', record, ...settings })
  expect(run.main.signal).toBe('SIGKILL')
  expect(run.post.exitCode).toBe(0)
  return run
}

describe('the post step after the committed action was killed', () => {
  it('has nothing to do where no request had been sent', async () => {
    let hasCome = () => {}
    const connected = new Promise<void>((resolve) => {
      hasCome = resolve
    })
    // The handshake stays unanswered, so nothing is sent.
    const { port } = await startTcpServer(() => hasCome())
    const run = await kill({
      inputs: { api_url: `https://127.0.0.1:${port}` },
      when: async () => {
        await connected
        return async () => {}
      },
    })
    expect(run.main.outputs['outcome']).toBe('error')
    expect(run.bench.simulator.requests).toEqual([])
    expect(saidIn(run.post)).toBe('')
  })

  it('has nothing to do where the action waited for the slot', async () => {
    const run = await kill({ scenario: 'busy', busyForMs: 600_000, at: atRequest('runcheck', 2) })
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(saidIn(run.post)).toBe('')
  })

  it.each([
    ['was never answered', { kind: 'hang-after' }],
    ['was answered too late', { kind: 'slow', ms: 300 }],
  ] as const)('says that a scan may be running where a start %s', async (_, fault) => {
    const run = await kill({ at: atRequest('start', 1, fault) })
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'scanning' }])
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(saidIn(run.post)).toMatch(/^::warning .*a scan of project 6eb1f9fcbdb6a5a may be running.*\n$/)
  })

  it('cancels where the action polled', async () => {
    const run = await kill({ at: atRequest('result', 2) })
    expect(run.main.outputs).toMatchObject({ outcome: 'error' })
    expect(run.cancels).toEqual({ main: 0, post: 1 })
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(saidIn(run.post)).toContain('The step ended while scan')
    expect(saidIn(run.post)).toContain('was canceled.')
  })

  it('cancels where the action was just about to', async () => {
    let step: RunningStep | undefined
    const bench = await createActionBench({
      ...endless,
      faults: ({ operation }) => {
        if (operation === 'result') step?.process.kill('SIGINT')
        if (operation !== 'cancel' || step?.process.killed === false) return undefined
        const isMain = step?.process.kill('SIGKILL')
        return isMain ? { kind: 'hang' } : undefined
      },
    })
    step = bench.start()
    const main = await step.finished
    expect(main.signal).toBe('SIGKILL')
    const { post } = await bench.finish(main)
    expect(saidIn(post)).toContain('was canceled.')
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled' }])
  })

  it('sends nothing where the action reported a scan that is over', async () => {
    const pipe = createFullPipe()
    const run = await kill({
      scenario: 'vulnerable',
      scanDurationMs: 100,
      variables: { GITHUB_STEP_SUMMARY: pipe.path },
      when: whileItReports(pipe),
    })
    expect(run.main.outputs).toMatchObject({ outcome: 'failed' })
    expect(run.cancels).toEqual({ main: 0, post: 0 })
    expect(saidIn(run.post)).toBe('')
  })

  it('tries for a while where VAddy does not take the cancel at once', async () => {
    let refusals = 0
    const run = await kill({
      at: atRequest('result', 1),
      duringPost: ({ operation }) => {
        if (operation !== 'cancel' || refusals === 2) return undefined
        refusals += 1
        return { kind: 'status', status: 502 }
      },
    })
    expect(run.cancels).toEqual({ main: 0, post: 3 })
    expect(ownScans(run.bench.simulator)).toMatchObject([{ status: 'canceled' }])
  })

  it('warns where VAddy refuses the cancel, and does not fail the job', async () => {
    const run = await kill({
      at: atRequest('result', 1),
      duringPost: () => ({ kind: 'status', status: 403, body: '{"error_message":"no"}' }),
    })
    expect(run.cancels).toEqual({ main: 0, post: 1 })
    expect(saidIn(run.post)).toMatch(/^::warning .*could not be canceled and may be running: .*403/m)
  })
})

describe('the report folder of the committed action', () => {
  it('holds no report of an earlier run after a kill, and what is not ours stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
    for (const name of ['report.json', 'junit.xml', 'mine.txt']) {
      writeFileSync(join(folder, name), '{"outcome":"passed"}')
    }
    await kill({ inputs: { report_dir: folder }, at: atRequest('result', 1) })
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  it('ends the run before any request where it can not be written, and is no output then', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'scangate-reports-')), 'file')
    writeFileSync(file, '')
    const bench = await createActionBench()
    const { main } = await bench.run({ report_dir: file, max_alerts: 'many' })
    expect(main.exitCode).toBe(3)
    expect(main.outputs).toMatchObject({ outcome: 'misconfigured', report_dir: '' })
    expect(main.summary).toContain("a folder that can't be used")
    expect(main.summary).toContain('max_alerts is')
    expect(main.log).not.toContain('Could not write')
    expect(bench.simulator.requests).toEqual([])
  })
})

describe('the post step', () => {
  it.each([
    ['between the scan ID and the phase', { own: 'true', scanId: 'SCAN', phase: 'sending' }, 1],
    ['between the scan ID and the phase of an attached scan', { own: 'false', scanId: 'SCAN' }, 0],
    ['before anything was saved', {}, 0],
    ['after a start that began nothing', { phase: 'nothing' }, 0],
    ['after the end was saved', { own: 'true', scanId: 'SCAN', phase: 'over' }, 0],
  ])('after a kill %s', async (_, saved, cancels) => {
    const bench = await createActionBench({ ...endless })
    const scan = bench.simulator.state.startAsSomebodyElse('6eb1f9fcbdb6a5a', 60_000)
    const state = {
      apiUrl: bench.simulator.url,
      user: 'rehearsal',
      projectId: '6eb1f9fcbdb6a5a',
      caFile: '',
      language: 'en',
      onStop: 'default',
      ...saved,
      ...('scanId' in saved && 'scanId' in scan && { scanId: scan.scanId }),
    }
    const { post } = await bench.finish(killedWith(state))
    expect(post.exitCode).toBe(0)
    expect(bench.simulator.requests.map(({ operation }) => operation)).toEqual(
      new Array(cancels).fill('cancel'),
    )
  })

  it('has nothing to cancel where an input was bad', async () => {
    const bench = await createActionBench()
    const { main, post } = await bench.run({ max_alerts: 'many' })
    expect(main.exitCode).toBe(3)
    expect(saidIn(post)).toBe('')
    expect(bench.simulator.requests).toEqual([])
  })

  it('sends nothing after a refusal while polling, at which the action canceled by itself', async () => {
    const bench = await createActionBench({
      ...endless,
      faults: ({ operation }) =>
        operation === 'result'
          ? { kind: 'status', status: 403, body: '{"error_message":"gone"}' }
          : undefined,
    })
    const { main, post } = await bench.run()
    expect(main.exitCode).toBe(4)
    expect(main.log).toContain('was canceled.')
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(saidIn(post)).toBe('')
  })

  it('cancels after an outage that outlasted the action', async () => {
    let isOver = false
    const bench = await createActionBench({
      ...endless,
      faults: ({ operation }) =>
        isOver || !['result', 'cancel'].includes(operation) ? undefined : { kind: 'status', status: 503 },
    })
    // The outage is given up once no time is left for the scan, and canceling after 15 s.
    const main = await bench.start({ scan_timeout: '1s', on_error: 'warn' }).finished
    isOver = true
    expect(main.exitCode).toBe(0)
    expect(main.outputs['outcome']).toBe('unreachable')
    expect(main.log).toMatch(/^::warning .*could not be canceled and may be running/m)
    const { post } = await bench.finish(main)
    expect(saidIn(post)).toContain('was canceled.')
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })
})

/** What is left of a step that was killed, with what it had saved. */
function killedWith(state: Readonly<Record<string, string>>): StepResult {
  return { exitCode: null, signal: 'SIGKILL', log: '', outputs: {}, state, summary: '', fileCommands: '' }
}
