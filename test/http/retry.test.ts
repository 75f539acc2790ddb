import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { classifyStatus } from '../../src/http/answer.ts'
import {
  beforeStart,
  isWorthAnotherTry,
  type RetryPolicy,
  retryRead,
  whilePolling,
} from '../../src/http/retry.ts'
import {
  AbortedError,
  AnswerError,
  BarredError,
  CertificateError,
  NetworkError,
  RedirectError,
  RefusedError,
  StatusError,
} from '../../src/kernel/errors.ts'
import { message } from '../../src/messages/message.ts'
import { recordingLogger, rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startServer } from '../support/network-server.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const where = { host: 'api.vaddy.net', endpoint: 'GET /v2/scan/runcheck' }
const lost = (delivery: 'not-sent' | 'unknown' = 'unknown') =>
  new NetworkError(message('network_lost', { ...where, code: 'ECONNRESET' }), delivery)
const status = (code: number, retryAfter?: number) =>
  new StatusError(message('answer_status', { ...where, status: code }), { status: code, retryAfter })
const answer = (garbled: boolean) => new AnswerError(message('answer_empty', where), garbled)
const aborted = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')

/** Runs an operation that fails with the given errors one after the other, the last one for ever. */
function run(
  errors: readonly unknown[],
  policy: RetryPolicy,
  options: { random?: number; signal?: AbortSignal } = {},
) {
  const clock = new VirtualClock()
  const { log, lines } = recordingLogger()
  const triedAt: number[] = []
  const operation = async () => {
    triedAt.push(clock.monotonic())
    const error = errors[Math.min(triedAt.length, errors.length) - 1]
    if (error !== undefined) throw error
    return 'done'
  }
  const { random = 1, signal } = options
  const result = retryRead(operation, policy, { clock, random: () => random, log, signal })
  return { result, triedAt, lines, clock }
}

describe('retryRead', () => {
  const mayPass: [string, Error][] = [
    ['a network error', lost()],
    ['a network error before anything was sent', lost('not-sent')],
    ['a garbled answer', answer(true)],
    [
      'a proxy that can not get through',
      new BarredError(message('network_proxy_gateway', { ...where, status: 'HTTP 502' }), { passing: true }),
    ],
    ...[408, 425, 429, 500, 501, 502, 503, 504, 599].map(
      (code) => [`status ${code}`, status(code)] as [string, Error],
    ),
  ]
  it.each(mayPass)('tries again after %s', async (_what, error) => {
    const { result, triedAt } = run([error, undefined], beforeStart)
    expect(await result).toBe('done')
    expect(triedAt).toEqual([0, 2_000])
  })

  it('gives up at once after its last try', async () => {
    const { result, triedAt, clock } = run([lost()], beforeStart)
    await rejectionOf(result)
    expect(triedAt).toEqual([0, 2_000, 6_000, 14_000])
    expect(clock.monotonic()).toBe(14_000)
  })

  it('waits for a Retry-After that ends with the window, and no longer', async () => {
    const { result, triedAt } = run([status(429, 30_000), undefined], beforeStart)
    expect(await result).toBe('done')
    expect(triedAt).toEqual([0, 30_000])
    const longer = run([status(429, 30_001), undefined], beforeStart)
    await rejectionOf(longer.result)
    expect(longer.triedAt).toEqual([0])
  })

  const stays: [string, unknown][] = [
    ['a refusal', new RefusedError(message('answer_empty', where), { status: 401, serviceText: undefined })],
    ['a certificate', new CertificateError(message('certificate_expired', { host: 'h' }), 'not-sent')],
    ['a proxy that says no', new BarredError(message('network_proxy', { ...where, status: 'HTTP 403' }))],
    ['status 600', status(600)],
    ['status 999', status(999)],
    ['a redirect', new RedirectError(message('redirected_nowhere', { ...where, status: 302 }))],
    ['an answer that contradicts the documentation', answer(false)],
    ['an abort', aborted],
    ['a bug', new TypeError('x is not a function')],
    ['a bug that looks like a network error', new TypeError('fetch failed')],
    ['a plain error', new Error('plain')],
    ['an error of zod', z.safeParse(z.string(), 1).error],
    ...[402, 405, 409, 418, 600, 999].map((code) => [`status ${code}`, status(code)] as [string, Error]),
  ]
  it.each(stays)('does not try again after %s', async (_what, error) => {
    const { result, triedAt, lines } = run([error, undefined], whilePolling)
    expect(await rejectionOf(result)).toBe(error)
    expect(triedAt).toEqual([0])
    expect(lines).toEqual([])
  })

  it('does not take a look at a failure as permission: only the list counts', () => {
    expect(isWorthAnotherTry(Object.assign(new Error('x'), { name: 'NetworkError', status: 503 }))).toBe(
      false,
    )
  })

  it('says what failed, how long it waits and which attempt it was', async () => {
    const { result, lines } = run([status(503), lost(), undefined], beforeStart)
    await result
    expect(lines).toEqual([
      'info: api.vaddy.net answered HTTP 503 (GET /v2/scan/runcheck). Trying again in 2s (attempt 1 failed).',
      'info: The connection to api.vaddy.net broke (GET /v2/scan/runcheck, ECONNRESET). Trying again in 4s (attempt 2 failed).',
    ])
  })

  it('throws the last error when the tries are used up', async () => {
    const last = status(504)
    const { result, triedAt } = run([lost(), status(500), status(502), last], beforeStart)
    expect(await rejectionOf(result)).toBe(last)
    expect(triedAt).toEqual([0, 2_000, 6_000, 14_000])
  })

  it('goes on for five minutes from the first failure while polling, with growing waits', async () => {
    const { result, triedAt } = run([lost()], whilePolling)
    expect(await rejectionOf(result)).toBeInstanceOf(NetworkError)
    expect(triedAt.slice(0, 7)).toEqual([0, 2_000, 6_000, 14_000, 30_000, 60_000, 90_000])
    expect(triedAt.at(-1)).toBe(300_000)
  })

  it('counts the window from the first failure, not from the beginning of a slow first try', async () => {
    const clock = new VirtualClock()
    const { log } = recordingLogger()
    let failures = 0
    const slow = async () => {
      await clock.sleep(29_000)
      failures += 1
      throw lost()
    }
    await rejectionOf(retryRead(slow, beforeStart, { clock, random: () => 1, log }))
    expect(failures).toBe(2)
    expect(clock.monotonic()).toBeLessThanOrEqual(29_000 + 30_000 + 29_000)
  })

  it('has the whole window again after a success', async () => {
    for (const _poll of [1, 2]) {
      const { result, triedAt } = run([...Array(10).fill(lost()), undefined], whilePolling)
      expect(await result).toBe('done')
      expect(triedAt).toHaveLength(11)
    }
  })

  it('waits as long as Retry-After says where that is longer', async () => {
    const { result, triedAt } = run([status(429, 9_000), status(503, 100), undefined], beforeStart)
    expect(await result).toBe('done')
    expect(triedAt).toEqual([0, 9_000, 13_000])
  })

  it('gives up at once where Retry-After leads out of the window', async () => {
    const error = status(429, 30_001)
    const { result, triedAt, lines } = run([error, undefined], beforeStart)
    expect(await rejectionOf(result)).toBe(error)
    expect(triedAt).toEqual([0])
    expect(lines).toEqual([])
  })

  it('spreads the waits of jobs that failed together', async () => {
    const { result, triedAt } = run([lost(), lost(), undefined], beforeStart, { random: 0 })
    await result
    expect(triedAt).toEqual([0, 1_000, 3_000])
  })

  it('ends a wait with the reason of the signal', async () => {
    const stop = new AbortController()
    const { result, triedAt, clock } = run([lost()], whilePolling, { signal: stop.signal })
    await clock.sleep(1_000)
    stop.abort(aborted)
    expect(await rejectionOf(result)).toBe(aborted)
    expect(triedAt).toEqual([0])
  })

  it('keeps within tries and window, whatever fails', async () => {
    const failure = fc.oneof(
      fc.constant(lost()),
      fc.integer({ min: 500, max: 599 }).map((code) => status(code)),
      fc.nat({ max: 40_000 }).map((wait) => status(429, wait)),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(failure, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(beforeStart, whilePolling),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (failures, policy, random) => {
          const { result, triedAt } = run(failures, policy, { random })
          await rejectionOf(result)
          expect(triedAt.length).toBeLessThanOrEqual(policy.tries)
          expect(triedAt.at(-1)).toBeLessThanOrEqual(policy.window)
          const waits = triedAt.slice(1).map((time, index) => time - (triedAt[index] ?? 0))
          expect(waits.every((wait) => wait > 0)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('brings a real server through its bad minute', async () => {
    const answers = [
      fixed(503, 'busy', { 'retry-after': '3' }),
      fixed(502, '<html>Bad gateway</html>'),
      fixed(200, '{}'),
    ]
    const server = await startServer((response, request) => answers.shift()?.(response, request))
    const { client } = await testClient()
    const clock = new VirtualClock()
    const { log } = recordingLogger()
    const service = { name: 'VAddy', refusalText: () => undefined }
    const read = async () => {
      const base = `http://127.0.0.1:${server.port}`
      const got = await client.request({ method: 'GET', base, path: '/', endpoint: 'GET /' })
      const error = classifyStatus(got, service, clock)
      if (error !== undefined) throw error
      return got.text
    }
    expect(await retryRead(read, beforeStart, { clock, random: () => 1, log })).toBe('{}')
    expect(clock.monotonic()).toBe(7_000)
    expect(server.requests).toHaveLength(3)
  })
})
