import { beforeAll, describe, expect, it } from 'vitest'
import { inspection, refusal, type SimulatorClient, simulate, simulateOpenEnded } from './simulator-client.ts'

interface SeenItem {
  readonly categoryName: string
  readonly resultId: string
  readonly weakLevel: string
  readonly weakLevelName: string
  readonly resultCode: string
  readonly itemName: string
  readonly manageMethod: string
}

async function itemsOf(
  client: SimulatorClient,
  query: Record<string, string> = {},
): Promise<readonly SeenItem[]> {
  const { json } = await client.details(1001, query)
  return (json as { results: readonly SeenItem[] }).results
}

describe('the details', () => {
  let client: SimulatorClient
  beforeAll(async () => {
    client = await simulateOpenEnded({ inspections: [inspection({ weakItems: [0, 3, 64] })] })
    return () => client.simulator.close()
  })

  it('show each item as the guide’s example has it, without pages', async () => {
    const { json } = await client.details(1001, { language: 'EN' })
    expect(Object.keys(json as object)).toEqual(['header', 'results'])
    expect((json as { results: unknown[] }).results[0]).toEqual({
      categoryName: '1. Account management',
      resultId: 'U-01',
      weakLevel: 'H',
      weakLevelName: 'High',
      resultCode: 'X',
      itemName: '[made up] Setting of remote login of administrators',
      manageMethod:
        '[made up] 1. Look for remote login of administrators in "/etc/example.conf".<br>2. (before) limit=0 | (after) limit=`5`',
    })
  })

  it('have O for what is good and X for what is weak', async () => {
    const items = await itemsOf(client)
    expect(items).toHaveLength(65)
    expect(items.filter(({ resultCode }) => resultCode === 'X').map(({ resultId }) => resultId)).toEqual([
      'U-01',
      'U-04',
      'U-65',
    ])
    expect(new Set(items.map(({ resultCode }) => resultCode))).toEqual(new Set(['O', 'X']))
    expect(new Set(items.map(({ resultId }) => resultId)).size).toBe(65)
  })

  it.each([
    ['KO', '[가상]', '상 중 하'],
    ['EN', '[made up]', 'High Medium Low'],
    ['JA', '[架空]', '高 中 低'],
  ])('speak %s, marked as made up', async (language, mark, levels) => {
    const items = await itemsOf(client, { language })
    for (const { itemName, manageMethod } of items) {
      expect(itemName.startsWith(`${mark} `) && manageMethod.startsWith(`${mark} `)).toBe(true)
      expect(itemName + manageMethod).not.toContain('{topic}')
    }
    expect([...new Set(items.map(({ weakLevelName }) => weakLevelName))].sort()).toEqual(
      levels.split(' ').sort(),
    )
  })

  it('speak Korean unless asked otherwise, and say the same in each language', async () => {
    const stable = (items: readonly SeenItem[]) =>
      items.map(({ resultId, resultCode, weakLevel }) => ({ resultId, resultCode, weakLevel }))
    const korean = await itemsOf(client, { language: 'KO' })
    expect(await itemsOf(client)).toEqual(korean)
    expect(stable(await itemsOf(client, { language: 'JA' }))).toEqual(stable(korean))
    expect(await itemsOf(client, { language: 'JA' })).not.toEqual(korean)
  })

  it.each(['77', '0', '9007199254740993'])('of the number %s are not there', async (usageStasNo) => {
    const { status, json } = await client.details(usageStasNo)
    expect([status, json]).toEqual([404, refusal('This usageStasNo does not exist.')])
  })

  it.each(['U-01', '-1', '1001.0', '%31001x'])(
    'of %s, which is no number, are refused',
    async (usageStasNo) => {
      const { status, json } = await client.details(usageStasNo)
      expect([status, json]).toEqual([400, refusal('usageStasNo is not valid.')])
    },
  )
})

it('the counts of the summary are those of the details', async () => {
  const client = await simulate({ scenario: 'weak' })
  const { results } = await client.seenSummary({ limit: '1000' })
  expect(results.some(({ weakCount }) => weakCount > 0)).toBe(true)
  for (const result of results) {
    const { json } = await client.details(result.usageStasNo)
    const items = (json as { results: readonly SeenItem[] }).results
    const weak = (level?: string) =>
      items.filter(({ resultCode, weakLevel }) => resultCode === 'X' && (level ?? weakLevel) === weakLevel)
        .length
    expect(result).toMatchObject({
      checkCount: items.length,
      weakCount: weak(),
      level3WeakCount: weak('H'),
      level2WeakCount: weak('M'),
      level1WeakCount: weak('L'),
    })
  }
})

it('an identifier tells Windows from Linux and finance from the other criteria', async () => {
  const client = await simulate({
    inspections: [inspection({ os: 'Windows', criteria: 'F', itemCount: 66 })],
  })
  const items = await itemsOf(client, { language: 'EN' })
  expect(items.map(({ resultId }) => resultId).slice(0, 2)).toEqual(['FW-01', 'FW-02'])
  expect(items[65]).toMatchObject({
    resultId: 'FW-66',
    itemName: '[made up] Setting of remote login of administrators (2)',
  })
})
