import { describe, expect, it } from 'vitest'
import { lateSignal } from '../../src/kernel/late-signal.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

describe('A signal that comes later than another', () => {
  it.each([false, true])(
    'comes so much later, for the same reason (aborted before: %s)',
    async (isBefore) => {
      const clock = new VirtualClock({ automatic: false })
      const early = new AbortController()
      const reason = new Error('told to stop')
      if (isBefore) early.abort(reason)
      const late = lateSignal(early.signal, 1_000, clock)
      if (!isBefore) early.abort(reason)
      await clock.advance(999)
      expect(late.signal.aborted).toBe(false)
      await clock.advance(1)
      expect(late.signal.reason).toBe(reason)
    },
  )

  it('never comes once it was let go', async () => {
    const clock = new VirtualClock({ automatic: false })
    const early = new AbortController()
    const before = lateSignal(early.signal, 1_000, clock)
    before.close()
    early.abort()
    const within = lateSignal(early.signal, 1_000, clock)
    await clock.advance(500)
    within.close()
    await clock.advance(5_000)
    expect([before.signal.aborted, within.signal.aborted]).toEqual([false, false])
  })
})
