import { setTimeout as pass } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { RunningStep } from '../../../src/simulator/github-runner/step.ts'
import type { Operation } from '../../../src/simulator/vaddy/faults.ts'
import { saidIn } from '../../support/stopping.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { ownScans } from '../../support/vaddy/gate.ts'
import { endless } from '../../support/vaddy/stopping.ts'

/** When VAddy answers, after the request; and how long the process stands still: longer than its limits. */
const answerAfter = 1_000
const standsStillFor = 6_000

/** Runs the committed action and stops its clock at a request, as a laptop's sleep does. */
async function standStillAt(operation: Operation, inputs: Record<string, string>, before?: 'SIGTERM') {
  let step: RunningStep | undefined
  const standStill = async () => {
    if (before !== undefined) {
      step?.process.kill(before)
      await pass(200)
    }
    step?.process.kill('SIGSTOP')
    await pass(standsStillFor)
    step?.process.kill('SIGCONT')
  }
  const bench = await createActionBench({
    ...endless,
    faults: (request) => {
      if (request.operation !== operation || request.count > 1) return undefined
      void standStill()
      return { kind: 'slow', ms: answerAfter }
    },
  })
  step = bench.start(inputs)
  return { bench, ...(await bench.finish(await step.finished)) }
}

const cancels = ({ simulator }: Awaited<ReturnType<typeof createActionBench>>) =>
  simulator.requests.filter(({ operation }) => operation === 'cancel').length

describe('the committed action, whose process stands still while VAddy answers', () => {
  it('reads the answer to its cancel, although the limit of 5 s has passed', async () => {
    const { bench, main, post } = await standStillAt('cancel', { scan_timeout: '1s' })
    expect(main.exitCode).toBe(6)
    expect(main.log).not.toContain('did not answer')
    expect(main.log).toMatch(/Scan \S+ was canceled\./)
    expect(cancels(bench)).toBe(1)
    expect(saidIn(post)).toBe('')
  })

  it('reads the answer to its start, although it waits only 4 s for it once told to stop', async () => {
    const { bench, main, post } = await standStillAt('start', {}, 'SIGTERM')
    expect(main.exitCode).toBe(143)
    expect(main.outputs['scan_id']).toBe(ownScans(bench.simulator)[0]?.scanId)
    expect(main.outputs['reason']).not.toContain('may be running')
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(saidIn(post)).toBe('')
  })
})
