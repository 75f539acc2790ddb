import { describe, expect, it } from 'vitest'
import type { HandshakeResult } from '../../../src/http/handshake.ts'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { createPace } from '../../../src/sources/api/pace.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { askFor, endings, ends, faults, handshakeFor, type Reply } from './asking.ts'
import { requestFor } from './looking.ts'

const control = requestFor('control')
const operation = requestFor('operation')
const modern = handshakeFor('modern')
const elsewhere = requestFor('security_txt', { url: 'https://example.com/' })

describe('Another try', () => {
  it.each<[string, readonly Reply[], string, number]>([
    ['follows a connection that broke', [faults.broken, 401], '401', 2],
    ['follows one that did not come about', [faults.refused, 401], '401', 2],
    ['follows 502', [502, 401], '401', 2],
    ['follows 504', [504, 401], '401', 2],
    ['follows nothing that is clear', [401], '401', 1],
    ['does not follow 501', [501, 401], '501', 1],
    ['does not follow 505', [505, 401], '505', 1],
    ['does not follow a time-out', [faults.timeout, 401], 'unanswered', 1],
    ['does not follow a time-out of the connection', [faults.connectTimeout, 401], 'unanswered', 1],
    ['does not follow a certificate that is refused', [faults.certificate, 401], 'unanswered', 1],
    ['is the last', [faults.broken, faults.broken, 401], 'unanswered', 2],
    ['keeps the status before it where it breaks itself', [503, faults.broken], '503', 2],
    ['takes the status after it', [503, 502, 401], '502', 2],
  ])('%s', async (_, replies, expected, count) => {
    const asked = await askFor([control, operation], { replies: [404, ...replies] })
    expect([ends(asked)[1], asked.questions.length - 1, asked.asking.count]).toEqual([
      expected,
      count,
      count + 1,
    ])
  })

  it('tells why the last one failed', async () => {
    const asked = await askFor([control, operation], { replies: [404, faults.broken, faults.timeout] })
    expect(asked.asking.observations[1]).toMatchObject({ kind: 'unanswered', error: faults.timeout })
  })

  it('takes only what the plan leaves of max_requests', async () => {
    const replies = [404, faults.broken, 401, faults.broken, 401]
    const asked = await askFor([control, operation, operation], { replies, options: { maxRequests: 4 } })
    expect(ends(asked)).toEqual(['404', '401', 'unanswered'])
    expect(asked.asking.count).toBe(4)
  })

  it('follows an authority that nobody knows where more can be trusted, and only there', async () => {
    const replies = [404, faults.certificate, 401]
    const given = { replies, unknownAuthority: faults.certificate }
    const trusted = await askFor([control, operation], { ...given, moreTrust: true })
    expect([ends(trusted), trusted.widenings]).toEqual([['404', '401'], 1])
    const not = await askFor([control, operation], given)
    expect([ends(not), not.widenings]).toEqual([['404', 'unanswered'], 1])
  })

  it('follows no connection that broke for want of an authority, where no more can be trusted', async () => {
    const given = { replies: [404, faults.broken, 401], unknownAuthority: faults.broken }
    expect(ends(await askFor([control, operation], given))).toEqual(['404', 'unanswered'])
  })

  it.each<[string, Parameters<typeof handshakeFor>[0], HandshakeResult, string, number]>([
    ['a first handshake that the server hung up on', 'modern', endings.hungUp, 'done', 2],
    ['a last one that it hung up on', 'modern_again', endings.hungUp, 'done', 2],
    ['an offer that it hung up on, which is an answer', 'tls_1_0', endings.hungUp, 'hung_up', 1],
    ['an offer that broke', 'tls_1_1', endings.broken, 'done', 2],
    ['an offer that ran out of time', 'tls_1_1', endings.timeout, 'failed', 1],
    ['an offer that failed for its certificate', 'tls_1_1', endings.certificate, 'failed', 1],
    ['an offer that was refused', 'tls_1_0', endings.refused, 'refused', 1],
    ['a first handshake with an authority that nobody knows', 'modern', endings.unknown, 'done', 2],
    ['a last one with such an authority', 'modern_again', endings.unknown, 'done', 2],
    ['an offer with such an authority', 'tls_1_0', endings.unknown, 'untrusted', 1],
    ['a first handshake with a certificate that is bad', 'modern', endings.untrusted, 'untrusted', 1],
  ])('of %s', async (_, handshake, first, expected, count) => {
    const asked = await askFor([handshakeFor(handshake)], { endings: [first, endings.done], moreTrust: true })
    expect([ends(asked)[0], asked.wishes.length]).toEqual([expected, count])
  })

  it('of an authority that nobody knows is none where no more can be trusted', async () => {
    const asked = await askFor([modern, control], { endings: [endings.unknown, endings.done] })
    expect([ends(asked), asked.wishes.length, asked.questions.length]).toEqual([
      ...[['untrusted', 'untrusted'], 1, 0],
    ])
  })
})

describe('A target', () => {
  it('is sent nothing where its certificate is not trusted', async () => {
    const asked = await askFor([modern, handshakeFor('tls_1_0'), control], { endings: [endings.untrusted] })
    expect([ends(asked), asked.wishes.length, asked.questions.length]).toEqual([
      ...[['untrusted', 'untrusted', 'untrusted'], 1, 0],
    ])
  })

  it('is asked on where the certificate is bad only in a later handshake', async () => {
    const plan = [modern, handshakeFor('tls_1_0'), control]
    const asked = await askFor(plan, { endings: [endings.done, endings.untrusted] })
    expect(ends(asked)).toEqual(['done', 'untrusted', '401'])
  })

  it.each([
    ['refused', endings.refused],
    ['hung up', endings.hungUp],
    ['failed', endings.timeout],
  ])('that no modern handshake works with is unreachable: %s', async (_, ending) => {
    await expect(askFor([modern, control], { endings: [ending] })).rejects.toBe(ending.error)
    const later = await askFor([modern, handshakeFor('modern_again'), control], {
      endings: [endings.done, ending],
    })
    expect(ends(later).at(-1)).toBe('401')
  })

  it('that no connection leads to is unreachable at once', async () => {
    await expect(askFor([control, operation], { replies: [faults.connectTimeout, 401] })).rejects.toBe(
      faults.connectTimeout,
    )
    await expect(askFor([control, operation], { replies: [faults.certificate, 401] })).rejects.toBe(
      faults.certificate,
    )
  })

  it('that never answers is unreachable in the end', async () => {
    await expect(askFor([control, operation], { replies: [faults.timeout] })).rejects.toBe(faults.timeout)
  })

  it('that shakes hands and never answers is unreachable in the end', async () => {
    await expect(askFor([modern, control], { replies: [faults.timeout] })).rejects.toBe(faults.timeout)
  })

  it('that nobody had the time to ask is not', async () => {
    const given = { replies: [faults.timeout], takes: 2_000, options: { timeout: 1_000 } }
    expect(ends(await askFor([elsewhere, control], given))).toEqual(['unanswered', 'cut_short'])
  })

  it('whose handshakes run out of time three times is asked no more', async () => {
    const offers = [handshakeFor('tls_1_0'), handshakeFor('tls_1_1'), handshakeFor('no_forward_secrecy')]
    const asked = await askFor([modern, ...offers, control], { endings: [endings.done, endings.timeout] })
    expect(ends(asked)).toEqual(['done', 'failed', 'failed', 'failed', 'cut_short'])
    expect(asked.asking.cutShort?.key).toBe('api_cut_troubles')
  })

  it('that answers now and then is not', async () => {
    expect(ends(await askFor([control, operation], { replies: [faults.timeout, 401] }))).toEqual([
      ...['unanswered', '401'],
    ])
    expect(ends(await askFor([control, operation], { replies: [404, faults.connectTimeout] }))).toEqual([
      ...['404', 'unanswered'],
    ])
  })

  it('is none of those who are asked besides', async () => {
    const besides = await askFor([elsewhere, control], { replies: [faults.connectTimeout, 401] })
    expect(ends(besides)).toEqual(['unanswered', '401'])
    await expect(askFor([elsewhere, control], { replies: [200, faults.timeout] })).rejects.toBe(
      faults.timeout,
    )
    const port80 = requestFor('port_80', { url: 'http://api.example.com/' })
    expect(ends(await askFor([control, port80], { replies: [404, faults.connectTimeout] }))).toEqual([
      ...['404', 'unanswered'],
    ])
  })
})

describe('An end that nobody asked for', () => {
  it('is a bug, which is not taken for silence', async () => {
    const bug = new Error('a bug')
    await expect(askFor([control, operation], { replies: [404, bug] })).rejects.toBe(bug)
  })

  it('is what somebody stopped, which is not taken for silence either', async () => {
    const stop = new AbortController()
    const aborted = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')
    stop.abort(aborted)
    const given = { replies: [aborted], options: { signal: stop.signal } }
    await expect(askFor([control], given)).rejects.toBe(aborted)
  })
})

describe('A pace', () => {
  const pace = (maxRequests: number, planned: number) =>
    createPace({
      clock: new VirtualClock(),
      signal: new AbortController().signal,
      interval: 0,
      timeout: 1_000,
      maxRequests,
      planned,
    })

  it('lets nobody begin more than there may be', async () => {
    const two = pace(2, 2)
    await two.next()
    await two.next()
    await expect(two.next()).rejects.toThrow('The budget of requests is used up.')
    expect(two.count()).toBe(2)
  })

  it('spares what the plan leaves, each of it once, and never less than nothing', () => {
    const spare = pace(4, 2)
    expect([spare.hasSpare(), spare.hasSpare(), spare.hasSpare()]).toEqual([true, true, false])
    expect(pace(2, 5).hasSpare()).toBe(false)
  })

  it('ends by time when it is over, and not before', async () => {
    const clock = new VirtualClock({ automatic: false })
    const signal = new AbortController().signal
    await clock.advance(5_000)
    const timed = createPace({ clock, signal, interval: 0, timeout: 1_000, maxRequests: 9, planned: 1 })
    await clock.advance(999)
    expect(timed.whyOver()).toBeUndefined()
    await clock.advance(1)
    expect(timed.whyOver()).toMatchObject({ key: 'api_cut_time', params: { limit: '1s' } })
  })

  it('keeps the first reason, once it is over', async () => {
    const clock = new VirtualClock({ automatic: false })
    const signal = new AbortController().signal
    const limited = createPace({ clock, signal, interval: 0, timeout: 1_000, maxRequests: 9, planned: 1 })
    limited.saw(429)
    await clock.advance(5_000)
    expect(limited.whyOver()?.key).toBe('api_cut_limited')
  })
})
