import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ScenarioName } from '../../../src/simulator/nhn/scenarios.ts'
import { scenarios } from '../../../src/simulator/nhn/scenarios.ts'
import { refusal, type SeenResult, type SimulatorClient, simulate, startOfTime } from './simulator-client.ts'

const page = { language: 'EN', page: '1', limit: '1000' }
const windows = [
  ['2025-12-04T00:00:00+00:00', startOfTime],
  ['2025-11-06T00:00:00+00:00', '2025-12-03T23:59:59+00:00'],
] as const

/** Every result of the last eight weeks in a region: pages of one size, each read once. */
async function resultsOf(client: SimulatorClient, regionCode: string): Promise<SeenResult[]> {
  const found: SeenResult[] = []
  for (const [from, to] of windows) {
    let total = 1
    for (let number = 1, seen = 0; seen < total; number += 1) {
      const query = { ...page, regionCode, from, to, page: String(number) }
      const {
        results,
        page: { totalCount },
      } = await client.seenSummary(query)
      found.push(...results)
      seen += results.length
      total = results.length === 0 ? 0 : totalCount
    }
  }
  return found
}

/** The newest result of each instance and criteria in a region. */
async function newestOf(client: SimulatorClient, regionCode: string): Promise<SeenResult[]> {
  const newest = new Map<string, SeenResult>()
  for (const result of await resultsOf(client, regionCode)) {
    const identity = `${result.instanceName} ${result.bss}`
    const other = newest.get(identity)
    if (other === undefined || other.executionTime < result.executionTime) newest.set(identity, result)
  }
  return [...newest.values()]
}

async function simulated(scenario: ScenarioName): Promise<SimulatorClient> {
  return simulate({ scenario })
}

async function newest(client: SimulatorClient): Promise<SeenResult[]> {
  return [...(await newestOf(client, 'KR1')), ...(await newestOf(client, 'KR2'))]
}

async function web2(client: SimulatorClient): Promise<SeenResult> {
  const found = (await newestOf(client, 'KR1')).find(({ instanceName }) => instanceName === 'web-2')
  if (found === undefined) throw new Error('There is no web-2.')
  return found
}

async function codesOf(client: SimulatorClient, { usageStasNo }: SeenResult): Promise<string[]> {
  const { json } = await client.details(usageStasNo, { language: 'EN' })
  return (json as { results: { resultCode: string }[] }).results.map(({ resultCode }) => resultCode)
}

describe('the scenario', () => {
  it('clean has twelve instances in two regions, all good by now, though they were weak before', async () => {
    const client = await simulated('clean')
    const results = await newest(client)
    const names = new Set((await newestOf(client, 'KR1')).map(({ instanceName }) => instanceName))
    expect([names.size, (await newestOf(client, 'KR2')).length]).toEqual([8, 5])
    expect(results.map(({ weakCount }) => weakCount)).toEqual(results.map(() => 0))
    expect((await resultsOf(client, 'KR1')).some(({ weakCount }) => weakCount > 0)).toBe(true)
    expect(new Set(results.map(({ bss }) => bss))).toEqual(new Set(['M', 'F']))
  })

  it('weak has good and weak instances', async () => {
    const weak = (await newest(await simulated('weak'))).filter(({ weakCount }) => weakCount > 0)
    expect(weak.length).toBeGreaterThan(3)
    expect(weak.length).toBeLessThan(12)
  })

  it('stale has one instance whose results are 45 days old', async () => {
    const results = await newest(await simulated('stale'))
    const old = results.filter(({ executionTime }) => Date.parse(executionTime) < Date.UTC(2025, 11, 2))
    expect(new Set(old.map(({ instanceName }) => instanceName))).toEqual(new Set(['db-1']))
    expect(old.map(({ executionTime }) => executionTime)).toEqual(old.map(() => '2025-11-17T09:00:00+09:00'))
    expect(results.every(({ weakCount }) => weakCount === 0)).toBe(true)
  })

  it('missing lacks an instance that is to be required', async () => {
    const names = (await newest(await simulated('missing'))).map(({ instanceName }) => instanceName)
    expect(scenarios.missing.requireInstances.map((name) => names.includes(name))).toEqual([true, false])
  })

  it('empty has nothing', async () => {
    expect(await newest(await simulated('empty'))).toEqual([])
  })

  it('contradicting has counts that do not add up', async () => {
    const client = await simulated('contradicting')
    const result = await web2(client)
    expect(result).toMatchObject({ weakCount: 2, level3WeakCount: 0, level2WeakCount: 2, level1WeakCount: 1 })
    expect((await codesOf(client, result)).filter((code) => code === 'X')).toHaveLength(3)
  })

  it('hidden-findings shows weak items in the details alone', async () => {
    const client = await simulated('hidden-findings')
    const result = await web2(client)
    expect(result).toMatchObject({ weakCount: 0, level3WeakCount: 0, level2WeakCount: 0, level1WeakCount: 0 })
    expect((await codesOf(client, result)).slice(0, 4)).toEqual(['O', 'X', 'O', 'X'])
  })

  it('unknown-code has an item that is neither O nor X', async () => {
    const client = await simulated('unknown-code')
    const codes = await codesOf(client, await web2(client))
    expect(codes.slice(0, 6)).toEqual(['O', 'X', 'O', 'O', 'N', 'O'])
  })

  it('nothing-checked has an instance without items', async () => {
    const client = await simulated('nothing-checked')
    const result = await web2(client)
    expect(result).toMatchObject({ checkCount: 0, weakCount: 0 })
    expect(await codesOf(client, result)).toEqual([])
  })

  it('detail-gone lists a result whose details are not there', async () => {
    const client = await simulated('detail-gone')
    const { usageStasNo } = await web2(client)
    expect((await client.details(usageStasNo)).status).toBe(404)
  })

  it('huge has 20,000 results of 65 items', async () => {
    const client = await simulated('huge')
    const first = await client.seenSummary(page)
    const second = await client.seenSummary({ ...page, regionCode: 'KR2' })
    expect(first.page.totalCount + second.page.totalCount).toBe(20_000)
    expect(first.results.map(({ checkCount }) => checkCount)).toEqual(Array(1_000).fill(65))
  })

  it('short-paging ends before its total', async () => {
    const client = await simulated('short-paging')
    const {
      results,
      page: { totalCount },
    } = await client.seenSummary(page)
    expect(totalCount).toBe(results.length + 3)
    expect((await client.seenSummary({ ...page, page: '2' })).results).toEqual([])
  })

  it.each([
    ['moving-total', [0, 1, 1, 1]],
    ['restless', [0, 1, 1, 2]],
  ] as const)('%s has a total that changes between pages', async (scenario, growth) => {
    const client = await simulated(scenario)
    const totals: number[] = []
    for (const number of ['1', '2', '1', '2']) {
      totals.push((await client.seenSummary({ ...page, page: number })).page.totalCount)
    }
    expect(totals.map((total) => total - (totals[0] ?? 0))).toEqual(growth)
  })

  it('missing-numbers has null and nothing for counts', async () => {
    const [first] = (await (await simulated('missing-numbers')).seenSummary(page)).results
    expect(first).toMatchObject({ checkCount: null })
    expect(first).not.toHaveProperty('weakCount')
  })

  it('hostile-text has a name that is markup and commands', async () => {
    const names = (await newest(await simulated('hostile-text'))).map(({ instanceName }) => instanceName)
    expect(names).toContain('<img src=x onerror=alert(1)>|`a`\n::error::web%0A-1')
    expect(names).not.toContain('web-2')
  })

  it('bad-key refuses the right access key', async () => {
    const { status, json } = await (await simulated('bad-key')).issueToken()
    expect([status, json]).toEqual([401, { error: 'invalid_client' }])
  })

  it.each([
    ['no-permission', refusal('Permission denied.', -6)],
    ['outage', refusal('System error.', 500)],
  ] as const)('%s says no with status 200', async (scenario, body) => {
    const { status, json } = await (await simulated(scenario)).summary()
    expect([status, json]).toEqual([200, body])
  })

  it('short-tokens says how short', async () => {
    expect((await (await simulated('short-tokens')).issueToken()).json).toMatchObject({ expires_in: 60 })
  })

  it('flaky fails on the first read and then on each third, never for a token', async () => {
    const client = await simulated('flaky')
    const statuses: (number | string)[] = []
    for (let read = 0; read < 8; read += 1) {
      statuses.push(
        await client.summary(page).then(
          ({ status }) => status,
          () => 'reset',
        ),
      )
    }
    expect(statuses).toEqual([429, 200, 200, 502, 200, 200, 'reset', 200])
    expect(client.simulator.requests.filter(({ operation }) => operation === 'issue-token')).toHaveLength(1)
  })

  it('too-large refuses pages over 100', async () => {
    const client = await simulated('too-large')
    const { status, json } = await client.summary({ limit: '101' })
    expect([status, json]).toEqual([413, refusal('Payload Too Large')])
    expect((await client.summary({ limit: '100' })).status).toBe(200)
    expect((await client.summary()).status).toBe(200)
  })

  it('portal gives a page in place of everything', async () => {
    const { status, headers } = await (await simulated('portal')).issueToken()
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  it('hanging-region answers for one region only', async () => {
    const client = await simulated('hanging-region')
    expect((await client.summary()).status).toBe(200)
    const stop = new AbortController()
    const hanging = client.get(`/ssc/v1.0/appKey/x/inspection_result/summary?regionCode=KR2`, {
      signal: stop.signal,
    })
    while (client.simulator.requests.length < 3) await client.clock.advance(0)
    stop.abort(new Error('enough'))
    await expect(hanging).rejects.toThrow('enough')
    expect(client.simulator.requests.at(-1)).toMatchObject({ fault: 'hang', status: undefined })
  })

  it('slow answers after 4 seconds, sooner by the time scale', async () => {
    const client = await simulate({ scenario: 'slow', timeScale: 4 })
    const answer = client.issueToken()
    while (client.clock.sleeping === 0) await client.clock.advance(0)
    await client.clock.advance(999)
    expect(client.clock.sleeping).toBe(1)
    await client.clock.advance(1)
    expect((await answer).status).toBe(200)
  })

  it('of one’s own goes before those that there are', async () => {
    const scenario = { description: 'three', fleet: { instances: 3, runs: 1, bothCriteria: false } }
    const client = await simulate({ scenario, fleet: { itemsPerInspection: 7 } })
    expect(
      (await newest(client)).map(({ instanceName, checkCount }) => [instanceName, checkCount]).sort(),
    ).toEqual([
      ['api-1', 7],
      ['web-1', 7],
      ['web-2', 7],
    ])
  })
})

it('a fault of the caller’s goes before those of the scenario', async () => {
  const client = await simulate({
    scenario: 'flaky',
    faults: ({ operation, count }) =>
      operation === 'summary' && count === 1 ? { kind: 'empty' } : undefined,
  })
  const { status, text } = await client.summary()
  expect([status, text]).toEqual([200, ''])
  expect((await client.summary()).status).toBe(429)
})

it('each scenario stands in the documentation with its sentence', () => {
  const page = readFileSync(new URL('../../../docs/nhn-simulator.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split('\n## Scenarios\n')
  const rows = [...section.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name, text]) => [name, text])
  const known = Object.entries(scenarios).map(([name, { description }]) => [name, description])
  expect(rows.slice(0, known.length)).toEqual(known)
})
