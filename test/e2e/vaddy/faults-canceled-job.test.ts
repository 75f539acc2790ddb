import { describe, expect, it } from 'vitest'
import type { FaultHook } from '../../../src/simulator/vaddy/faults.ts'
import type { VaddySimulator } from '../../../src/simulator/vaddy/server.ts'
import { always } from '../../support/faults.ts'
import { withSpawnedAction } from '../../support/spawned-action.ts'
import { vaddy } from '../../support/vaddy/action.ts'

const ownScans = ({ state }: VaddySimulator) => state.scans.filter(({ begunBy }) => begunBy === 'api')
const starts = ({ requests }: VaddySimulator) =>
  requests.filter(({ operation }) => operation === 'start').length

describe('the committed action when the job is canceled around the start', () => {
  const arrived = (simulator: VaddySimulator) =>
    expect.poll(() => starts(simulator), { timeout: 20_000, interval: 20 }).toBe(1)

  it.concurrent('waits for the answer to the start and cancels the scan', async () => {
    const faults = always('start', { kind: 'slow', ms: 1_500 })
    await withSpawnedAction(
      vaddy,
      { scanDurationMs: Number.POSITIVE_INFINITY, faults },
      async ({ start, post, simulator }) => {
        const step = start()
        await arrived(simulator)
        const main = await step.cancel()
        expect([main.exitCode, main.outputs['outcome']]).toEqual([130, 'aborted'])
        expect(ownScans(simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
        expect((await post(main)).log).not.toContain('may be running')
      },
    )
  })

  it.concurrent('says in log, reason and post that a scan may be running when no answer comes', async () => {
    const faults = always('start', { kind: 'hang-after' })
    await withSpawnedAction(
      vaddy,
      { scanDurationMs: Number.POSITIVE_INFINITY, faults },
      async ({ start, post, simulator }) => {
        const step = start()
        await arrived(simulator)
        const main = await step.cancel()
        expect([main.exitCode, main.outputs['outcome']]).toEqual([130, 'aborted'])
        expect(main.outputs['reason']).toContain('may be running')
        expect(main.summary).toContain('may be running')
        expect((await post(main)).log).toContain('may be running')
      },
    )
  })

  it.concurrent('leaves to post what it could not cancel', async () => {
    let broken = true
    const faults: FaultHook = ({ operation }) =>
      operation === 'cancel' && broken ? { kind: 'status', status: 503 } : undefined
    await withSpawnedAction(
      vaddy,
      { scanDurationMs: Number.POSITIVE_INFINITY, faults },
      async ({ start, post, simulator }) => {
        const step = start()
        await expect.poll(() => step.state()['phase'], { timeout: 20_000, interval: 20 }).toBe('running')
        const main = await step.cancel()
        expect(main.exitCode).toBe(130)
        expect(main.log).toContain('could not be canceled and may be running')
        expect(ownScans(simulator)).toMatchObject([{ status: 'scanning' }])
        broken = false
        const after = await post(main)
        expect(after.exitCode).toBe(0)
        expect(ownScans(simulator)).toMatchObject([{ status: 'canceled', canceledBy: 'api' }])
      },
    )
  })

  it.concurrent('says that the scan may be running when post has lost the key', async () => {
    const settings = { scanDurationMs: Number.POSITIVE_INFINITY }
    await withSpawnedAction(vaddy, settings, async ({ start, post, simulator }) => {
      const step = start()
      await expect.poll(() => step.state()['phase'], { timeout: 20_000, interval: 20 }).toBe('running')
      step.process.kill('SIGKILL')
      const after = await post(await step.finished, { without: ['auth_key'] })
      expect(after.exitCode).toBe(0)
      expect(after.log).toContain('may be running: auth_key is required and is empty.')
      expect(ownScans(simulator)).toMatchObject([{ status: 'scanning' }])
    })
  })
})
