import { beforeAll, describe, expect, it } from 'vitest'
import {
  apiPath,
  inspection,
  lately,
  refusal,
  type SimulatorClient,
  simulate,
  simulateOpenEnded,
  startOfTime,
} from './simulator-client.ts'

const now = Date.parse(startOfTime)
const hour = 3_600_000
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    inspection({ instanceName: `host-${index + 1}`, executedAt: now - (index + 1) * 1_000 }),
  )

describe('the summary', () => {
  it('shows a result as the guide’s example has it', async () => {
    const executedAt = Date.parse('2025-12-17T11:42:20.900+09:00')
    const client = await simulate({ inspections: [inspection({ weakItems: [0, 1, 3], executedAt })] })
    expect((await client.summary()).json).toEqual({
      header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS', success: true },
      results: [
        {
          usageStasNo: 1001,
          instanceName: 'web-1',
          os: 'Linux',
          kind: 'OS',
          systemVersion: 'Ubuntu Server 22.04 LTS',
          bss: 'M',
          scriptVersion: 'G-1',
          executionTime: '2025-12-17T11:42:20+09:00',
          checkCount: 65,
          weakCount: 3,
          level3WeakCount: 1,
          level2WeakCount: 1,
          level1WeakCount: 1,
        },
      ],
      page: { itemPerPage: 10, page: 1, totalCount: 1 },
    })
  })

  it('has an empty list where there is nothing', async () => {
    const client = await simulate({ inspections: [] })
    expect((await client.summary()).json).toMatchObject({
      results: [],
      page: { itemPerPage: 10, page: 1, totalCount: 0 },
    })
  })

  it('gives ten results a page, newest first, unless asked for more', async () => {
    const client = await simulate({ inspections: many(25) })
    const names = async (query: Record<string, string>) => {
      const { results, page } = await client.seenSummary(query)
      expect(page.totalCount).toBe(25)
      return results.map(({ instanceName }) => instanceName)
    }
    expect(await names({})).toEqual(Array.from({ length: 10 }, (_, index) => `host-${index + 1}`))
    expect(await names({ page: '3' })).toEqual(['host-21', 'host-22', 'host-23', 'host-24', 'host-25'])
    expect(await names({ page: '4' })).toEqual([])
    expect(await names({ limit: '1000' })).toHaveLength(25)
    expect(await names({ limit: '20', page: '2' })).toHaveLength(5)
  })

  it('counts both ends of the period in, by the second', async () => {
    const at = Date.parse('2025-12-10T00:00:00Z')
    const client = await simulate({ inspections: [inspection({ executedAt: at + 999 })] })
    const count = async (from: string, to: string) => (await client.seenSummary({ from, to })).page.totalCount
    expect(await count('2025-12-10T09:00:00+09:00', '2025-12-10T00:00:00+00:00')).toBe(1)
    expect(await count('2025-12-10T00:00:01+00:00', '2025-12-10T01:00:00+00:00')).toBe(0)
    expect(await count('2025-12-09T00:00:00+00:00', '2025-12-09T23:59:59+00:00')).toBe(0)
  })

  it('shows one region, kind and criteria only', async () => {
    const client = await simulate({
      inspections: [
        inspection({ instanceName: 'a' }),
        inspection({ instanceName: 'b', region: 'KR2' }),
        inspection({ instanceName: 'c', criteria: 'F' }),
        inspection({ instanceName: 'd', kind: 'WAS' }),
      ],
    })
    const names = async (query: Record<string, string>) =>
      (await client.seenSummary(query)).results.map(({ instanceName }) => instanceName).sort()
    expect(await names({})).toEqual(['a', 'c', 'd'])
    expect(await names({ regionCode: 'KR2' })).toEqual(['b'])
    expect(await names({ bss: 'F' })).toEqual(['c'])
    expect(await names({ bss: 'M' })).toEqual(['a', 'd'])
    expect(await names({ kind: 'WAS' })).toEqual(['d'])
    expect(await names({ kind: 'OS' })).toEqual(['a', 'c'])
  })

  it('shows a result that an agent adds, and not one that is removed', async () => {
    const client = await simulate({ inspections: [inspection({ executedAt: now - hour })] })
    const added = client.simulator.state.add(inspection({ instanceName: 'late', executedAt: now - 2 * hour }))
    expect((await client.seenSummary()).results.map(({ usageStasNo }) => usageStasNo)).toEqual([1001, 1002])
    client.simulator.state.remove(1001)
    expect((await client.seenSummary()).results.map(({ usageStasNo }) => usageStasNo)).toEqual([
      added.usageStasNo,
    ])
    expect((await client.details(1001)).status).toBe(404)
  })
})

describe('a summary that is refused', () => {
  let client: SimulatorClient
  beforeAll(async () => {
    client = await simulateOpenEnded()
    return () => client.simulator.close()
  })

  it.each([
    [
      'a period over 28 days',
      { from: '2025-12-03T23:59:59+00:00' },
      'The period must not be longer than a month.',
    ],
    ['an end before the beginning', { to: '2025-12-03T00:00:00+00:00' }, 'from must not be after to.'],
    ['a beginning without an offset', { from: '2025-12-04T00:00:00' }, 'from is not valid.'],
    ['a beginning with Z', { from: '2025-12-04T00:00:00Z' }, 'from is not valid.'],
    ['milliseconds', { to: '2026-01-01T00:00:00.000+00:00' }, 'to is not valid.'],
    ['a day alone', { from: '2025-12-04' }, 'from is not valid.'],
    ['a day that no calendar has', { from: '2025-11-31T00:00:00+00:00' }, 'from is not valid.'],
    ['an hour that no day has', { to: '2025-12-31T24:00:00+00:00' }, 'to is not valid.'],
    ['page 0', { page: '0' }, 'page is not valid.'],
    ['a page below 0', { page: '-1' }, 'page is not valid.'],
    ['limit 0', { limit: '0' }, 'limit is not valid.'],
    ['a limit over 1,000', { limit: '1001' }, 'limit is not valid.'],
    ['a language that it has not', { language: 'ZH' }, 'language must be one of KO, EN, JA.'],
    ['a language in small letters', { language: 'en' }, 'language must be one of KO, EN, JA.'],
    ['the older draft’s kind', { kind: 'Linux' }, 'kind must be one of OS, WAS.'],
    ['unknown criteria', { bss: 'X' }, 'bss must be one of M, F.'],
    ['a region in small letters', { regionCode: 'kr1' }, 'regionCode is not valid.'],
    ['a region without the service', { regionCode: 'JP1' }, 'regionCode is not valid.'],
  ])('has %s', async (_name, query, message) => {
    const { status, json } = await client.summary(query as Record<string, string>)
    expect([status, json]).toEqual([400, refusal(message)])
  })

  it.each(['regionCode', 'from', 'to'])('lacks %s', async (name) => {
    const { [name as keyof typeof lately]: _, ...rest } = lately
    const { status, json } = await client.get(`${apiPath}/summary?${new URLSearchParams(rest)}`)
    expect([status, json]).toEqual([400, refusal(`${name} is missing.`)])
  })

  it('has a + that was not encoded, which arrives as a space', async () => {
    const { status, json } = await client.get(
      `${apiPath}/summary?regionCode=KR1&from=2025-12-04T09:00:00+09:00&to=2026-01-01T00:00:00-01:00`,
    )
    expect([status, json]).toEqual([400, refusal('from is not valid.')])
  })

  it('has a parameter twice', async () => {
    const { json } = await client.get(`${apiPath}/summary?${new URLSearchParams(lately)}&regionCode=KR2`)
    expect(json).toEqual(refusal('regionCode must be given once.'))
  })

  it('is longer than the reading of «a month» that was chosen', async () => {
    const query = { from: '2025-12-01T00:00:00+00:00' }
    const patient = await simulate({ longestPeriodDays: 31 })
    expect((await patient.summary(query)).status).toBe(200)
    expect((await patient.summary({ from: '2025-11-30T23:59:59+00:00' })).status).toBe(400)
  })
})
