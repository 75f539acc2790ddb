import { describe, expect, it } from 'vitest'
import { NetworkError, RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { type CancelTools, sendCancel } from '../../../src/sources/vaddy/stop.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const why = message('reason_aborted', { signal: 'x' })
const unavailable = new StatusError(why, { status: 503, retryAfter: undefined })
const lost = new NetworkError(why, 'unknown')
const neverSent = new NetworkError(why, 'not-sent')
const refused = (serviceText: string | undefined) => new RefusedError(why, { status: 400, serviceText })
const alreadyOver = refused('This scan process has already been finished.')

/** Sends a cancel to a service whose answers are these, the last one again and again. */
async function cancel(answers: readonly unknown[], more: Partial<CancelTools> = {}) {
  const clock = new VirtualClock()
  const tries: { id: string; at: number; timeout: number | undefined }[] = []
  const api = {
    cancel: (id: string, call?: { timeoutMs?: number }) => {
      tries.push({ id, at: clock.monotonic(), timeout: call?.timeoutMs })
      const answer = answers[Math.min(tries.length, answers.length) - 1]
      return answer === undefined ? Promise.resolve() : Promise.reject(answer)
    },
  }
  const limits = () => ({ end: 15_000, tries: Number.POSITIVE_INFINITY })
  const sent = await sendCancel(api, '1-a', { clock, limits, ...more })
  return { sent, tries, times: tries.map(({ at }) => at), timeouts: tries.map(({ timeout }) => timeout) }
}
const within = (end: number, tries = Number.POSITIVE_INFINITY) => ({ limits: () => ({ end, tries }) })

describe('sending a cancel', () => {
  it('names the scan, once, where it is answered', async () => {
    expect(await cancel([undefined])).toMatchObject({
      sent: { result: 'canceled' },
      tries: [{ id: '1-a', timeout: 5_000 }],
    })
  })

  it('is tried again each second until its time is over', async () => {
    const { sent, times } = await cancel([unavailable], within(3_500))
    expect(sent).toEqual({ result: 'failed', why })
    expect(times).toEqual([0, 1_000, 2_000, 3_000])
  })

  it('is not tried again at the very end of its time', async () => {
    expect((await cancel([unavailable], within(2_000))).times).toEqual([0, 1_000])
  })

  it('gives each try 5 s, and no more than is left, in whole milliseconds', async () => {
    const { timeouts } = await cancel([unavailable], within(7_500.4))
    expect(timeouts).toEqual([5_000, 5_000, 5_000, 4_500, 3_500, 2_500, 1_500, 500])
  })

  it('is tried once, for a second, where no time is left at all', async () => {
    expect(await cancel([unavailable], within(-9))).toMatchObject({
      sent: { result: 'failed' },
      timeouts: [1_000],
    })
  })

  it('is tried as often as it may be, and succeeds at the last try', async () => {
    expect((await cancel([unavailable], within(15_000, 1))).times).toEqual([0])
    expect((await cancel([unavailable], within(15_000, 3))).times).toHaveLength(3)
    expect((await cancel([unavailable, unavailable, undefined], within(15_000, 3))).sent).toEqual({
      result: 'canceled',
    })
  })

  it('has less time as soon as we are told to stop', async () => {
    let asked = 0
    const limits = () => {
      asked += 1
      return asked <= 2 ? { end: 15_000, tries: 99 } : { end: 15_000, tries: 2 }
    }
    expect((await cancel([unavailable], { limits })).times).toHaveLength(2)
  })

  it.each([
    ['at once', [alreadyOver], 'already-over'],
    ['in other capitals', [refused('ALREADY BEEN FINISHED')], 'already-over'],
    ['after a try that never left', [neverSent, alreadyOver], 'already-over'],
    ['after a try whose answer was lost', [lost, alreadyOver], 'over-or-canceled'],
    ['after a try that was answered with 503', [unavailable, alreadyOver], 'over-or-canceled'],
    ['after both', [lost, neverSent, alreadyOver], 'over-or-canceled'],
  ])('knows what it may have done when the scan is said to be over %s', async (_, answers, result) => {
    expect((await cancel(answers)).sent).toEqual({ result })
  })

  it.each([['This scan_id does not exist.'], [undefined]])(
    'is given up at once when refused with %s',
    async (text) => {
      const { sent, times } = await cancel([refused(text)])
      expect(sent).toEqual({ result: 'failed', why })
      expect(times).toEqual([0])
    },
  )

  it('survives what nobody foresaw, and says it', async () => {
    const { sent, times } = await cancel([new TypeError('a bug')], within(15_000, 2))
    expect(sent).toEqual({ result: 'failed', why: 'a bug' })
    expect(times).toHaveLength(2)
  })

  it('is tried at once when we are told to stop in a pause, and then each second', async () => {
    const stop = new AbortController()
    const clock = new VirtualClock()
    clock.sleep(400).then(() => stop.abort())
    const { times } = await cancel([unavailable], { ...within(3_000), clock, signal: stop.signal })
    expect(times).toHaveLength(4)
    expect(clock.monotonic()).toBe(2_400)
  })
})
