import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import {
  detailSamples,
  outageSamples,
  refusalSamples,
  type Sample,
  summarySamples,
  tokenSamples,
} from '../../contract/nhn-samples.ts'
import { createNhnBench, type FakeAnswer, good, keys, result, weak } from './bench.ts'

/** A service that answers one call with a sample, as long as `times` says, and the rest as it should. */
async function answering(part: string, sample: FakeAnswer, times = Number.POSITIVE_INFINITY) {
  let given = 0
  const bench = await createNhnBench({ results: [result({ items: [weak('U-01', 'L'), good] })] })
  bench.settings.instead = ({ url }) => {
    if (!url.includes(part) || given >= times) return undefined
    given += 1
    return sample
  }
  return bench
}

/** What a refusal says of itself, as far as it says anything. */
function wordsOf({ body }: Sample): string {
  if (typeof body === 'string') return 'without a reason'
  return (body as { header: { resultMessage: string } }).header.resultMessage
}

const entries = (samples: Record<string, Sample>) => Object.entries(samples)

describe('An answer of the documented form', () => {
  it.each(entries(summarySamples))('is read as a list of results: %s', async (name, sample) => {
    const bench = await answering('/summary', sample)
    bench.settings.instead = ({ url }) =>
      url.includes('/summary') ? sample : url.includes('/details/101') ? detailSamples.items : undefined
    const { reason, report } = await bench.run({
      lookback: '31d',
      max_age: '30d',
      max_high: '1',
      details: 'all',
    })
    expect([name, report.outcome]).toEqual([name, name === 'empty' ? 'incomplete' : 'passed'])
    expect(reason).not.toContain('contradicts')
    if (name !== 'empty') expect(report.facts).toMatchObject({ check_count: 65, weak_count: 3 })
  })

  it.each(entries({ issued: tokenSamples.issued, asText: tokenSamples.asText }))(
    'is read as a token: %s',
    async (_, sample) => {
      const bench = await answering('/token/create', sample)
      bench.settings.instead = ({ headers, url }) => {
        if (url.includes('/token/create')) return sample
        if (headers['x-nhn-authorization'] !== 'Bearer tok-aaaaaaaaaaaaaaaa') return undefined
        return url.includes('/summary') ? summarySamples.empty : undefined
      }
      expect((await bench.run()).reason).toContain('No result was found')
    },
  )

  it('is asked for as the guide says', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01')] })] })
    await bench.run({ criteria: 'electronic_finance', lookback: '31d', max_age: '30d', language: 'ko' })
    await bench.run({ language: 'ja' })
    const [token] = bench.calls('/token/create')
    expect(token).toMatchObject({
      method: 'POST',
      url: '/oauth2/token/create',
      body: 'grant_type=client_credentials',
    })
    expect(token?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    const [list] = bench.calls('/summary')
    expect(list?.method).toBe('GET')
    expect(list?.headers['x-nhn-authorization']).toBe('Bearer issued-token-1')
    // A plus sign must be written %2B, or it is a space.
    expect(list?.url).toBe(
      `/ssc/v1.0/appKey/${keys.app_key}/inspection_result/summary?regionCode=KR1` +
        '&from=2025-12-04T00%3A00%3A00%2B00%3A00&to=2026-01-01T00%3A00%3A00%2B00%3A00&page=1&limit=1000&bss=F&language=KO',
    )
    const [detail] = bench.calls('/details/')
    expect(detail?.url).toMatch(/\/details\/\d+\?language=JA$/)
  })
})

describe('A refusal', () => {
  it.each(entries(refusalSamples))(
    'is refused with its own words, and not asked again: %s',
    async (name, sample) => {
      for (const part of ['/summary', '/details/']) {
        const bench = await answering(part, sample)
        const { reason, report } = await bench.run({ max_high: '5', on_error: 'warn' })
        expect([name, report.outcome]).toEqual([name, 'refused'])
        expect(report).toMatchObject({ conclusion: 'failure', exitCode: 4 })
        expect(reason).toContain(wordsOf(sample))
        expect(reason).not.toContain(keys.app_key)
        expect(new Set(bench.calls(part).map(({ url }) => url)).size).toBe(bench.calls(part).length)
        expect(report.nextSteps.map(({ text }) => text.key)).toEqual(['next_nhn_access'])
      }
    },
  )

  it.each([
    ['wrongKey', tokenSamples.wrongKey, 'invalid_client: Bad client credentials', 'next_nhn_keys'],
    ['badGrant', tokenSamples.badGrant, 'unsupported_grant_type', 'next_nhn_access'],
  ] as const)('of a token is refused: %s', async (_, sample, words, advice) => {
    const bench = await answering('/token/create', sample)
    const { reason, report } = await bench.run()
    expect(report.outcome).toBe('refused')
    expect(reason).toContain(words)
    expect(report.nextSteps.map(({ text }) => text.key)).toEqual([advice])
    expect(bench.calls('/token/create')).toHaveLength(1)
    expect(bench.calls('/revoke')).toHaveLength(0)
  })
})

describe('An outage', () => {
  it.each(entries(outageSamples))('is asked again, and forgiven where it lasts: %s', async (_, sample) => {
    for (const part of ['/token/create', '/summary', '/details/']) {
      if (part === '/token/create' && sample.status < 429) continue
      const once = await answering(part, sample, 2)
      expect((await once.run()).report.outcome).toBe('passed')
      const lasting = await answering(part, sample)
      const { report } = await lasting.run({ on_error: 'warn' })
      expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'warning' })
      expect(lasting.calls(part).length).toBeGreaterThanOrEqual(6)
    }
  })

  it('is waited for as long as the service asks', async () => {
    const bench = await answering('/summary', { status: 429, body: '', headers: { 'retry-after': '45' } }, 1)
    const { report } = await bench.run()
    expect(report.outcome).toBe('passed')
    expect(report.timing.durationMs).toBe(45_000)
  })
})

describe('An answer that makes no sense', () => {
  const header = { isSuccessful: true }
  it.each([
    ['HTML', '<html>log in</html>'],
    ['nothing', ''],
    ['no header', { results: [], page: { totalCount: 0 } }],
    ['success as text', { header: { isSuccessful: 'true' }, results: [], page: { totalCount: 0 } }],
    ['no results', { header, page: { totalCount: 0 } }],
    ['null results', { header, results: null, page: { totalCount: 0 } }],
    ['no page', { header, results: [] }],
    ['no total', { header, results: [], page: { itemPerPage: 10, page: 1 } }],
    ['a total as text', { header, results: [], page: { totalCount: '0' } }],
    ['a negative total', { header, results: [], page: { totalCount: -1 } }],
    ['a list', []],
  ])('is unreachable, and never forgiven: %s', async (_, body) => {
    const bench = await answering('/summary', { body })
    const { report } = await bench.run({ on_error: 'warn', on_no_results: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
  })

  it.each([
    ['no token', { token_type: 'Bearer', expires_in: 1 }],
    ['an empty token', { access_token: '', expires_in: 1 }],
    ['a token that no header can carry', { access_token: 'a\r\nb', expires_in: 1 }],
    ['a life of nothing', { access_token: 'abc', expires_in: 0 }],
    ['a life of no number', { access_token: 'abc', expires_in: 'soon' }],
  ])('is no token: %s', async (_, body) => {
    const bench = await answering('/token/create', { body })
    const { report } = await bench.run({ on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure' })
    expect(bench.calls('/summary')).toHaveLength(0)
  })

  it('is a redirect, which is never followed with a token', async () => {
    const bench = await answering('/summary', {
      status: 302,
      body: '',
      headers: { location: 'https://evil.example/' },
    })
    const { report } = await bench.run({ on_error: 'warn' })
    expect(report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure' })
  })
})

describe('A single result or item', () => {
  const fields: [string, Record<string, unknown>, string][] = [
    ['no number', { usageStasNo: null }, 'usageStasNo'],
    ['a number that is none', { usageStasNo: '../1' }, 'usageStasNo'],
    ['no time', { executionTime: undefined }, 'executionTime'],
    ['a time without offset', { executionTime: '2025-12-31T09:00:00' }, 'executionTime'],
    ['no count', { checkCount: null }, 'checkCount'],
    ['a count as text', { weakCount: '0' }, 'weakCount'],
    ['a negative count', { level3WeakCount: -1 }, 'level3WeakCount'],
    ['a fraction', { level2WeakCount: 0.5 }, 'level2WeakCount'],
    ['no lowest level', { level1WeakCount: undefined }, 'level1WeakCount'],
    ['no checks', { checkCount: 0 }, 'checked nothing'],
    ['more weak than checked', { weakCount: 3, level1WeakCount: 3 }, '3 weak items of 2'],
    ['levels that add up to more', { level1WeakCount: 1 }, '0 weak items, but 1 by level'],
    ['levels that add up to less', { weakCount: 1 }, '1 weak items, but 0 by level'],
    ['no name', { instanceName: '' }, 'names no instance'],
    ['no criteria', { bss: null }, 'names no instance or no criteria'],
  ]
  it.each(fields)('that has %s makes the run incomplete, and is named', async (_, given, words) => {
    for (const details of ['none', 'weak', 'all']) {
      const bench = await createNhnBench({
        results: [result({ fields: given }), result({ instance: 'web-2' })],
      })
      const { reason, report } = await bench.run({ details, max_high: '9', max_low: '9' })
      expect([details, report.outcome]).toEqual([details, 'incomplete'])
      expect(reason).toContain(words)
      if (!words.includes('names')) expect(reason).toContain('web-1 (KR1)')
      expect(report.checks.find(({ id }) => id === 'max_high')?.result).toBe('unjudged')
    }
  })

  it('is no matter where it is not the latest, or not selected', async () => {
    const broken = { fields: { checkCount: 0 } }
    const bench = await createNhnBench({
      results: [
        result(),
        result({ ...broken, at: Date.UTC(2025, 11, 30) }),
        result({ ...broken, instance: 'x' }),
      ],
    })
    expect((await bench.run({ instances: '!x' })).report.outcome).toBe('passed')
    expect((await bench.run()).report.outcome).toBe('incomplete')
  })

  const item = { resultId: 'U-01', resultCode: 'O', weakLevel: 'H' }
  it.each([
    [
      'an unknown code',
      [{ ...item, resultCode: 'N/A' }, item],
      'U-01 of web-1 (KR1) is neither good (O) nor weak (X), but "N/A"',
    ],
    ['a code in small letters', [{ ...item, resultCode: 'x' }, item], 'but "x"'],
    ['no code', [{ ...item, resultCode: undefined }, item], 'but "–"'],
    ['a code that is a number', [{ ...item, resultCode: 0 }, item], 'but "–"'],
    ['no ID', [{ ...item, resultId: null }, item], 'no usable resultId'],
    ['an unknown level', [{ ...item, resultCode: 'X', weakLevel: 'C' }, item], 'does not know: "C"'],
    ['no level', [{ ...item, resultCode: 'X', weakLevel: undefined }, item], 'does not know: "–"'],
    ['one item less', [item], 'has 1 items and announces 2'],
    ['one item more', [item, item, item], 'has 3 items and announces 2'],
    ['an item that is none', ['U-01', item], 'no usable resultId'],
    ['more weak items', [{ ...item, resultCode: 'X' }, item], '1 of its items are weak, and it announces 0'],
  ])('whose items have %s makes the run incomplete', async (_, results, words) => {
    const bench = await createNhnBench({ results: [result()] })
    bench.settings.edit = (body, url) => (url.pathname.includes('/details/') ? { ...body, results } : body)
    const { report } = await bench.run({ details: 'all', max_high: '5', max_low: '5' })
    expect(report.outcome).toBe('incomplete')
    expect(report.warnings.map(english).join('\n')).toContain(words)
  })

  it('fails with what its items say, however little it announces', async () => {
    const bench = await createNhnBench({ results: [result()] })
    const hidden = [{ ...item, resultCode: 'X' }, item]
    bench.settings.edit = (body, url) =>
      url.pathname.includes('/details/') ? { ...body, results: hidden } : body
    expect((await bench.run({ details: 'all' })).report.outcome).toBe('failed')
  })

  it('fails with what it announces, however little its items say', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01'), good] })] })
    bench.settings.edit = (body, url) =>
      url.pathname.includes('/details/') ? { ...body, results: [item, item] } : body
    const { report } = await bench.run()
    expect(report.outcome).toBe('failed')
    expect(report.facts.high_count).toBe(1)
  })

  it('whose levels are swapped contradicts itself', async () => {
    const bench = await createNhnBench({ results: [result({ items: [weak('U-01'), good] })] })
    bench.settings.edit = (body, url) =>
      url.pathname.includes('/details/') ? { ...body, results: [weak('U-01', 'L'), item] } : body
    const { reason, report } = await bench.run({ max_high: '5' })
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain('other levels than it announces')
  })

  it('that is gone makes the run incomplete, and is named', async () => {
    const bench = await createNhnBench({ results: [result({ number: 77, items: [weak('U-01', 'L')] })] })
    bench.settings.instead = ({ url }) =>
      url.includes('/details/') ? { status: 404, body: '<html>Not Found</html>' } : undefined
    const { reason, report } = await bench.run()
    expect(report.outcome).toBe('incomplete')
    expect(reason).toContain('result 77 of web-1 (KR1)')
    expect(bench.calls('/details/')).toHaveLength(1)
  })

  it('keeps a number that is longer than numbers are exact', async () => {
    const long = '90071992547409931234'
    const bench = await createNhnBench({ results: [result({ number: long, items: [weak('U-01', 'L')] })] })
    bench.settings.instead = ({ url }) => {
      if (!url.includes('/summary')) return undefined
      const body = JSON.stringify({
        header: { isSuccessful: true },
        results: [rowWith('@')],
        page: { totalCount: 1 },
      })
      return { body: body.replace('"@"', long) }
    }
    const { report } = await bench.run({ lookback: '31d', max_age: '28d' })
    expect(report.outcome).toBe('passed')
    expect(bench.calls(`/details/${long}`)).toHaveLength(1)
  })
})

function rowWith(usageStasNo: unknown) {
  return {
    usageStasNo,
    // Text that looks like the field is no field.
    instanceName: '"usageStasNo":12',
    os: 'Linux',
    bss: 'M',
    executionTime: '2025-12-31T09:00:00+09:00',
    checkCount: 1,
    weakCount: 1,
    level3WeakCount: 0,
    level2WeakCount: 0,
    level1WeakCount: 1,
  }
}
