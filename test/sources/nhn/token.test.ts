import { describe, expect, it } from 'vitest'
import { createNhnBench, good, keys, result, weak } from './bench.ts'

/** A fleet whose items are read one after another, with so many milliseconds before each answer. */
async function slowFleet(count: number, pause: number) {
  const results = Array.from({ length: count }, (_, index) =>
    result({ instance: `web-${index}`, items: [weak('U-01', 'L'), good] }),
  )
  const bench = await createNhnBench({ results })
  bench.settings.instead = ({ url }) => {
    // Time passes for the run while the service thinks.
    if (url.includes('/details/')) void bench.clock.advance(pause)
    return undefined
  }
  return bench
}

describe('The token of a run', () => {
  it('is issued once, and kept while it lives', async () => {
    const bench = await slowFleet(5, 1_000)
    expect((await bench.run({ concurrency: '1' })).report.outcome).toBe('passed')
    expect(bench.calls('/token/create')).toHaveLength(1)
    expect(bench.calls('/revoke').map(({ body }) => body)).toEqual(['token=issued-token-1'])
  })

  it.each([
    // A minute early, but never in the first half of a life.
    [86_400, 1],
    [120, 3],
    [60, 5],
    ['60', 5],
    [undefined, 1],
  ])('that lives %s seconds is replaced before its end: %d in all', async (life, count) => {
    const bench = await slowFleet(5, 30_000)
    bench.settings.tokenLife = life
    const { report, secrets } = await bench.run({ concurrency: '1' })
    expect(report.outcome).toBe('passed')
    expect(bench.calls('/token/create')).toHaveLength(count)
    expect(secrets.filter((secret) => secret.startsWith('issued-token-'))).toHaveLength(count)
    const rejected = bench.requests.filter(
      ({ headers }) => headers['x-nhn-authorization'] === 'Bearer undefined',
    )
    expect(rejected).toEqual([])
  })

  it('is a secret before the first request that carries it', async () => {
    const bench = await createNhnBench({ results: [result()] })
    const order: string[] = []
    bench.settings.instead = ({ url }) => {
      if (url.includes('/summary')) order.push('used')
      return undefined
    }
    await bench.run({}, { secrets: { add: (secret) => order.push(secret?.reveal().slice(0, 6) ?? '') } })
    expect(order.slice(0, 3)).toEqual([expect.any(String), 'issued', 'used'])
  })

  it('is issued once more after a 401, for all requests that wait, and no more than once', async () => {
    const results = Array.from({ length: 8 }, (_, index) =>
      result({ instance: `web-${index}`, items: [weak('U-01', 'L'), good] }),
    )
    const bench = await createNhnBench({ results })
    const rejected = (token: string) => (call: { url: string; headers: Record<string, unknown> }) =>
      call.url.includes('/details/') && call.headers['x-nhn-authorization'] === `Bearer ${token}`
        ? { status: 401, body: { header: { isSuccessful: false, resultCode: 80007 } } }
        : undefined
    bench.settings.instead = rejected('issued-token-1') as never
    expect((await bench.run()).report.outcome).toBe('passed')
    expect(bench.calls('/token/create')).toHaveLength(2)

    const always = await createNhnBench({ results })
    always.settings.instead = ({ url }) =>
      url.includes('/summary')
        ? {
            status: 401,
            body: { header: { isSuccessful: false, resultMessage: 'expired', resultCode: 80007 } },
          }
        : undefined
    const { reason, report } = await always.run()
    expect(report.outcome).toBe('refused')
    expect(reason).toContain('expired (80007)')
    expect(report.nextSteps.map(({ text }) => text.key)).toEqual(['next_nhn_keys'])
    expect(always.calls('/token/create')).toHaveLength(2)
    expect(always.calls('/revoke')).toHaveLength(2)
  })

  it('that the user brought along is used as it is, and never revoked', async () => {
    const bench = await createNhnBench({ results: [result()] })
    await bench.run()
    bench.settings.instead = ({ headers, url }) =>
      headers['x-nhn-authorization'] === 'Bearer my-own-token' && url.includes('/summary')
        ? { body: { header: { isSuccessful: true }, results: [], page: { totalCount: 0 } } }
        : undefined
    const before = bench.requests.length
    const { reason } = await bench.run({ token: 'my-own-token' })
    expect(reason).toContain('No result')
    expect(bench.requests.slice(before).filter(({ url }) => url.includes('/oauth2/'))).toEqual([])
    const rejected = await bench.run({ token: 'another-token' })
    expect(rejected.report.outcome).toBe('refused')
    expect(rejected.report.nextSteps.map(({ text }) => text.key)).toEqual(['next_nhn_token'])
  })

  it.each([
    ['is refused', { status: 400, body: { error: 'invalid_request' } }, 'invalid_request'],
    ['fails', { status: 500, body: '' }, 'HTTP 500'],
  ])('whose revocation %s is a warning, and changes no outcome', async (_, answer, words) => {
    const bench = await createNhnBench({ results: [result()] })
    bench.settings.instead = ({ url }) => (url.includes('/revoke') ? answer : undefined)
    const { log, report } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(report.warnings.map(({ key }) => key)).toEqual(['nhn_notice_not_revoked'])
    expect(log.text).toContain(words)
    expect(bench.calls('/revoke')).toHaveLength(1)
    expect(JSON.stringify(report) + log.text).not.toContain(keys.secret_access_key)
  })

  it('is revoked where the run is refused, too', async () => {
    const bench = await createNhnBench()
    bench.settings.instead = ({ url }) =>
      url.includes('/summary') ? { status: 403, body: { header: { isSuccessful: false } } } : undefined
    expect((await bench.run()).report.outcome).toBe('refused')
    expect(bench.calls('/revoke')).toHaveLength(1)
  })
})
