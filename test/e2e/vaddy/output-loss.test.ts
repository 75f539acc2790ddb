import { describe, expect, it } from 'vitest'
import { type RunningStep, startStep } from '../../../src/simulator/github-runner/step.ts'
import type { FaultHook, FaultRequest } from '../../../src/simulator/vaddy/faults.ts'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { distinctiveKey } from '../../support/action.ts'
import { saidIn } from '../../support/stopping.ts'
import { createActionBench, entries } from '../../support/vaddy/action.ts'
import { ownScans, rehearsalInputs } from '../../support/vaddy/gate.ts'
import { endless } from '../../support/vaddy/stopping.ts'

const record = recordSection(18, 'The runner of the committed action dies')

const outputs = ['stdout', 'stderr'] as const

/** Closes the outputs of a step at a request, as the end of its runner does; no signal comes. */
async function loseOutputsAt(
  operation: FaultRequest['operation'],
  {
    which = outputs,
    more = () => undefined,
  }: { which?: readonly (typeof outputs)[number][]; more?: FaultHook } = {},
) {
  let step: RunningStep | undefined
  const bench = await createActionBench({
    ...endless,
    faults: (request) => {
      if (request.operation === operation && request.count === 1) {
        for (const name of which) step?.process[name]?.destroy()
      }
      return more(request)
    },
  })
  step = bench.start()
  const main = await step.finished
  const { post } = await bench.finish(main)
  record.addStep(bench.simulator, main, 'the run')
  return { bench, main, post }
}

const cancels = ({ simulator }: Awaited<ReturnType<typeof createActionBench>>) =>
  simulator.requests.filter(({ operation }) => operation === 'cancel').length

describe('the committed action, whose runner has died', () => {
  it.each([
    ['both outputs', outputs],
    ['standard output', ['stdout']],
  ] as const)('cancels its scan at its next line, and ends as after SIGTERM: %s', async (_, which) => {
    const { bench, main, post } = await loseOutputsAt('result', { which })
    expect([main.exitCode, main.signal]).toEqual([143, null])
    expect(main.outputs['outcome']).toBe('aborted')
    expect(main.outputs['reason']).toContain('EPIPE')
    expect(main.log).not.toMatch(/Unhandled|at .*\.js/)
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
    expect(cancels(bench)).toBe(1)
    expect(main.state['phase']).toBe('over')
    expect(saidIn(post)).toBe('')
  })

  it('starts nothing where it waited', async () => {
    const busy = JSON.stringify({ running_process: 1 })
    const { bench, main } = await loseOutputsAt('runcheck', {
      more: ({ operation }) => (operation === 'runcheck' ? { kind: 'body', body: () => busy } : undefined),
    })
    expect(main.exitCode).toBe(143)
    expect(ownScans(bench.simulator)).toEqual([])
  })

  it('cancels what it started before it had a line to say', async () => {
    const { bench, main } = await loseOutputsAt('runcheck')
    expect(main.exitCode).toBe(143)
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })

  it('tries to cancel for as long as somebody after whom nobody comes', async () => {
    const { bench, main } = await loseOutputsAt('result', {
      more: ({ operation, count }) =>
        operation === 'cancel' && count <= 7 ? { kind: 'status', status: 503 } : undefined,
    })
    expect(main.exitCode).toBe(143)
    expect(cancels(bench)).toBe(8)
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled' }])
  })
})

describe('the post step, whose output is closed', () => {
  it('cancels all the same', async () => {
    const bench = await createActionBench({ ...endless })
    const step = bench.start()
    await expect.poll(() => step.state()['phase'], { timeout: 20_000 }).toBe('running')
    step.process.kill('SIGKILL')
    const { state } = await step.finished
    const inputs = { ...rehearsalInputs, auth_key: distinctiveKey }
    const post = startStep({ node: process.execPath, script: entries.post, inputs, state })
    for (const name of outputs) post.process[name]?.destroy()
    expect((await post.finished).exitCode).toBe(0)
    expect(ownScans(bench.simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
  })
})
