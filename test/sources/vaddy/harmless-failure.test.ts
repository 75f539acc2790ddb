import { describe, expect, it } from 'vitest'
import {
  AnswerError,
  BarredError,
  CertificateError,
  type GateError,
  NetworkError,
  RedirectError,
  RefusedError,
  StatusError,
} from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { beganNothing, createHarmlessFailures } from '../../../src/sources/vaddy/harmless-failure.ts'
import { createPacer } from '../../../src/sources/vaddy/pacer.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const second = 1_000
const why = message('reason_aborted', { signal: 'x' })
const status = (code: number, retryAfter?: number) => new StatusError(why, { status: code, retryAfter })
const tooMany = status(429)
const neverSent = new NetworkError(why, 'not-sent')

describe('a start that failed', () => {
  const failures: [string, GateError, boolean][] = [
    ['a certificate that was not trusted', new CertificateError(why, 'not-sent'), true],
    ['a client certificate that was demanded late', new CertificateError(why, 'unknown'), false],
    ['a proxy that says no', new BarredError(why), true],
    ['a request that never left', neverSent, true],
    ['a connection that broke', new NetworkError(why, 'unknown'), false],
    ['HTTP 429', tooMany, true],
    ['HTTP 503', status(503), false],
    ['HTTP 408', status(408), false],
    ['a refusal', new RefusedError(why, { status: 400, serviceText: undefined }), false],
    ['a redirect', new RedirectError(why), false],
    ['an answer without sense', new AnswerError(why, true), false],
  ]

  it.each(failures)('by %s is known to have begun nothing, or not', (_, failure, expected) => {
    expect(beganNothing(failure)).toBe(expected)
  })
})

function createBench() {
  const clock = new VirtualClock()
  const log = new RecordingLogger()
  const pacer = createPacer({ clock, log, signal: new AbortController().signal })
  const harmless = createHarmlessFailures({ clock, log, pacer })
  /** Whether there is to be another start, and after how many seconds that was known. */
  const pause = async (failure: GateError) => {
    const before = clock.monotonic()
    return [await harmless.pause(failure), (clock.monotonic() - before) / second]
  }
  return { clock, log, harmless, pause }
}

describe('the pause after a start that began nothing', () => {
  it('is 2, 5 and 10 s, and then there is no other start', async () => {
    const { log, pause } = createBench()
    const pauses = [await pause(tooMany), await pause(neverSent), await pause(tooMany), await pause(tooMany)]
    expect(pauses).toEqual([
      [true, 2],
      [true, 5],
      [true, 10],
      [false, 0],
    ])
    expect(log.lines).toEqual(
      Array(3).fill('warning: The start was not taken, so nothing began: The job was told to stop (x).'),
    )
  })

  it('begins anew after a start that was answered', async () => {
    const { harmless, pause } = createBench()
    for (const failure of [tooMany, tooMany, tooMany]) await pause(failure)
    harmless.forget()
    expect([await pause(tooMany), await pause(tooMany)]).toEqual([
      [true, 2],
      [true, 5],
    ])
  })

  it('does not begin after more than 30 s since the first failure', async () => {
    const { clock, pause } = createBench()
    await pause(tooMany)
    await clock.sleep(23 * second)
    expect(await pause(tooMany)).toEqual([true, 5])
    const late = createBench()
    await late.pause(tooMany)
    await late.clock.sleep(23 * second + 1)
    expect(await late.pause(tooMany)).toEqual([false, 0])
  })

  it('counts its 30 s anew, too', async () => {
    const { clock, harmless, pause } = createBench()
    await pause(tooMany)
    await clock.sleep(60 * second)
    harmless.forget()
    expect(await pause(tooMany)).toEqual([true, 2])
  })

  it('is as long as Retry-After asks, and no shorter than it would be without', async () => {
    const { pause } = createBench()
    expect([await pause(status(429, 20 * second)), await pause(status(429, second))]).toEqual([
      [true, 20],
      [true, 2],
    ])
  })

  it('uses up none of the tries where Retry-After asks for it', async () => {
    const { pause } = createBench()
    for (let turn = 0; turn < 5; turn += 1) expect(await pause(status(429, 3 * second))).toEqual([true, 3])
    expect(await pause(tooMany)).toEqual([true, 2])
    expect(await pause(tooMany)).toEqual([true, 5])
  })

  it('may end 5 minutes after the first failure where Retry-After asks for it, and no later', async () => {
    expect(await createBench().pause(status(429, 300 * second))).toEqual([true, 300])
    expect(await createBench().pause(status(429, 300 * second + 1))).toEqual([false, 0])
  })

  it.each([
    ['a certificate that was not trusted: the same one comes again', new CertificateError(why, 'not-sent')],
    ['a proxy that says no: it will say so again', new BarredError(why)],
  ])('is none after %s', async (_, failure) => {
    const { log, pause } = createBench()
    expect(await pause(failure)).toEqual([false, 0])
    expect(log.lines).toEqual([])
  })

  it('is there after a proxy that says no for now', async () => {
    expect(await createBench().pause(new BarredError(why, { passing: true }))).toEqual([true, 2])
  })

  it('gives a sign of life each minute', async () => {
    const { log, pause } = createBench()
    await pause(status(429, 130 * second))
    expect(log.lines.slice(1)).toEqual(Array(2).fill('info: Pausing before the next look.'))
  })
})
