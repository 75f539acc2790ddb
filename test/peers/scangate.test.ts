import { describe, expect, it } from 'vitest'
import type { ScanView } from '../../src/simulator/vaddy/scan.ts'
import { createFaultBench } from '../faults/vaddy/fault-bench.ts'
import { startCli } from '../support/cli.ts'
import { type Stopping, stopStep } from '../support/stopping.ts'
import { createActionBench } from '../support/vaddy/action.ts'
import { createCliBench } from '../support/vaddy/cli.ts'
import { ownScans } from '../support/vaddy/gate.ts'
import { cases } from './cases.ts'
import { marksOf } from './marks.ts'
import { atFirst, type Cell, type PeerCase, type Way } from './peer-case.ts'

/** What was seen, in the words of the case. What the case does not ask for is left out. */
function cellOf(theCase: PeerCase, exits: Cell['exits'], scans: readonly ScanView[], log: string): Cell {
  const said = log.includes('may be running')
  return {
    exits,
    starts: scans.length,
    left: scans.filter(({ status }) => status === 'scanning').length,
    ...(theCase.mustScan !== undefined && { crawl: scans[0]?.crawlId ?? 0 }),
    ...(said && { said }),
  }
}

/** Runs the gate in virtual time, again after a failure where the case's CI does. */
async function runGate(theCase: PeerCase, inputs: Record<string, string>): Promise<Cell> {
  const { faults, scenario } = theCase
  const bench = await createFaultBench({
    scenario,
    scanDurationMs: scenario.scan.durationMs,
    ...(faults && { faults: (request) => faults(request) }),
  })
  const exits: number[] = []
  let log = ''
  while (exits.length < (theCase.runs ?? 1) && exits.at(-1) !== 0) {
    if (exits.length > 0) await bench.clock.advance(theCase.pauseMs ?? 0)
    const run = await bench.run({
      ...inputs,
      ...(theCase.crawl && { crawl_label: theCase.crawl }),
      ...(theCase.scanTimeout && { scan_timeout: theCase.scanTimeout }),
    })
    exits.push(run.report.exitCode)
    log += `${run.log.text}\n${run.reason}\n`
  }
  return cellOf(theCase, exits, ownScans(bench.simulator), log)
}

const unstopped = cases.filter(({ signals }) => signals === undefined)
const stopped = cases.filter(({ signals }) => signals !== undefined)
const number = { project_number: '1' }

// The command line and the action run the same gate and end with the same codes, so that one run stands for both.
describe('scangate, in virtual time', () => {
  it.each(unstopped.map((theCase) => [theCase.title, theCase] as const))(
    'does what docs/false-greens.md says of it: %s',
    async (_, theCase) => {
      const { scangate } = theCase
      expect(scangate.action).toEqual(scangate.cli)
      expect(await runGate(theCase, {})).toEqual(scangate.cli)
      expect(await runGate(theCase, number)).toEqual(scangate.numbered)
    },
  )
})

const atSecondPoll = ({ count, operation }: { readonly count: number; readonly operation: string }) =>
  operation === 'result' && count === 2

const howOf = ({ signals = [] }: PeerCase): Stopping =>
  signals.length > 1 ? 'canceled job' : (signals[0]?.signal as Stopping)

async function stopCli(theCase: PeerCase): Promise<Cell> {
  let stop = () => {}
  const { simulator, variables } = await createCliBench({
    scenario: theCase.scenario,
    scanDurationMs: theCase.scenario.scan.durationMs,
    faults: (request) => {
      if (atSecondPoll(request)) stop()
      return undefined
    },
  })
  const run = startCli(['vaddy', 'scan'], { variables })
  stop = () => void run.process.kill(theCase.signals?.[0]?.signal)
  const { exitCode, signal, stderr, stdout } = await run.finished
  return cellOf(theCase, [exitCode ?? String(signal)], ownScans(simulator), stdout + stderr)
}

async function stopAction(theCase: PeerCase, inputs: Record<string, string>): Promise<Cell> {
  const { scenario } = theCase
  const { bench, main, ...step } = await stopStep(
    (faults) => createActionBench({ scenario, scanDurationMs: scenario.scan.durationMs, faults }),
    {
      how: howOf(theCase),
      inputs,
      at: (request, stop) => {
        if (atSecondPoll(request)) stop()
        return undefined
      },
    },
  )
  const { post } = await bench.finish(main, step.inputs)
  const log = main.log + post.log
  return cellOf(theCase, [main.exitCode ?? String(main.signal)], ownScans(bench.simulator), log)
}

// Windows has no such signals.
describe.skipIf(process.platform === 'win32')('scangate, as its committed bundles are run', () => {
  const runs: readonly (readonly [Way, (theCase: PeerCase) => Promise<Cell>])[] = [
    ['cli', stopCli],
    ['action', (theCase) => stopAction(theCase, {})],
    ['numbered', (theCase) => stopAction(theCase, number)],
  ]
  it.each(
    stopped.flatMap((theCase) => runs.map(([way, run]) => [theCase.title, way, theCase, run] as const)),
  )('does what docs/false-greens.md says of it: %s, %s', async (_, way, theCase, run) => {
    expect(await run(theCase)).toEqual(theCase.scangate[way])
  })
})

describe('Cases', () => {
  it('have names of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThan(30)
  })

  it('would show it if scangate were ever green, without an end or red where it must not be', () => {
    const marks = cases.flatMap((theCase) =>
      Object.values(theCase.scangate).flatMap((cell) => marksOf(theCase, cell)),
    )
    expect(new Set(marks)).toEqual(new Set(['scan left running', 'second scan']))
  })

  it('go wrong once where they say so', () => {
    const hook = atFirst('start', { kind: 'reset' })
    const request = { operation: 'start', count: 1, total: 1, parameters: {} } as const
    expect([hook(request), hook({ ...request, count: 2 })]).toEqual([{ kind: 'reset' }, undefined])
  })
})
