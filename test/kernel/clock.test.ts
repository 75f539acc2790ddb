import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/kernel/clock.ts'

describe("this machine's clock", () => {
  it('tells the time of day, and what has elapsed', () => {
    const before = Date.now()
    const now = systemClock.now()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
    const first = systemClock.monotonic()
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(first)
    expect(first).toBeLessThanOrEqual(performance.now())
  })

  it('wakes after the time that was asked for, not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let isAwake = false
      const sleep = systemClock.sleep(1_000).then(() => {
        isAwake = true
      })
      await vi.advanceTimersByTimeAsync(999)
      expect(isAwake).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      await sleep
      expect(isAwake).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('wakes with the reason as soon as the signal aborts, and leaves no timer', async () => {
    vi.useFakeTimers()
    try {
      const controller = new AbortController()
      const sleep = systemClock.sleep(1_000, controller.signal)
      const reason = new Error('enough')
      controller.abort(reason)
      await expect(sleep).rejects.toBe(reason)
      expect(vi.getTimerCount()).toBe(0)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('does not fall asleep when the signal has aborted already', async () => {
    const reason = new Error('too late')
    await expect(systemClock.sleep(1_000, AbortSignal.abort(reason))).rejects.toBe(reason)
  })

  it('leaves no listener on a signal that many sleeps share', async () => {
    const { signal } = new AbortController()
    for (let count = 0; count < 3; count += 1) await systemClock.sleep(0, signal)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
