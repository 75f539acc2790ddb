import { describe, expect, it } from 'vitest'
import { guides } from '../../../src/simulator/nhn/guide.ts'
import { inspection, lately, refusal, simulate } from './simulator-client.ts'

const windows = inspection({ instanceName: 'win-1', os: 'Windows', systemVersion: 'Windows Server 2022 STD' })
const linux = inspection()
const paging = { language: 'EN', page: '1', limit: '1000' }

describe('the older draft', () => {
  it.each(['language', 'page', 'limit'])('requires %s though it has a default', async (name) => {
    const client = await simulate({ guide: 'draft' })
    const { [name as keyof typeof paging]: _, ...rest } = paging
    const { status, json } = await client.summary(rest)
    expect([status, json]).toEqual([400, refusal(`${name} is missing.`)])
    expect((await client.summary(paging)).status).toBe(200)
  })

  it('requires the language of details, too', async () => {
    const client = await simulate({ guide: 'draft', inspections: [linux] })
    expect((await client.details(1001)).json).toEqual(refusal('language is missing.'))
    expect((await client.details(1001, { language: 'EN' })).status).toBe(200)
  })

  it('writes Window, numbers as text, and nothing that stands in examples only', async () => {
    const client = await simulate({ guide: 'draft', inspections: [windows] })
    const { json } = await client.summary(paging)
    expect(json).toMatchObject({ results: [{ os: 'Window', usageStasNo: '1001' }] })
    expect((json as { header: object }).header).not.toHaveProperty('success')
    expect((json as { results: object[] }).results[0]).not.toHaveProperty('kind')
    expect((await client.issueToken()).json).toMatchObject({ expires_in: '86400' })
  })

  it('gives 20 a page and says so, whatever was asked for', async () => {
    const inspections = Array.from({ length: 45 }, () => linux)
    const client = await simulate({ guide: 'draft', inspections })
    for (const limit of ['1', '1000']) {
      const { results, page } = await client.seenSummary({ ...paging, limit })
      expect([results.length, page]).toEqual([20, { itemPerPage: 20, page: 1, totalCount: 45 }])
    }
    const last = await client.seenSummary({ ...paging, page: '3' })
    expect(last.results).toHaveLength(5)
  })

  it('takes systems as kind, and no kinds of inspections', async () => {
    const client = await simulate({ guide: 'draft', inspections: [windows, linux] })
    const names = async (kind: string) =>
      (await client.seenSummary({ ...paging, kind })).results.map(({ instanceName }) => instanceName)
    expect(await names('Window')).toEqual(['win-1'])
    expect(await names('Linux')).toEqual(['web-1'])
    expect((await client.summary({ ...paging, kind: 'OS' })).json).toEqual(
      refusal('kind must be one of Window, Linux.'),
    )
  })
})

describe('the current guide', () => {
  it('is what is followed unless something else is wanted', async () => {
    const client = await simulate({ inspections: [windows] })
    const { json } = await client.summary()
    expect(json).toMatchObject({
      header: { success: true },
      results: [{ os: 'Windows', usageStasNo: 1001, kind: 'OS' }],
      page: { itemPerPage: 10 },
    })
  })

  it('can be mixed with any quirk of another reading', async () => {
    const client = await simulate({
      guide: { ...guides.current, itemPerPage: 1 },
      inspections: [windows, linux],
    })
    expect((await client.seenSummary(lately)).page).toEqual({ itemPerPage: 1, page: 1, totalCount: 2 })
  })

  it('goes before what the scenario follows when it is asked for', async () => {
    const client = await simulate({ scenario: 'older-draft', guide: 'current' })
    expect((await client.summary()).status).toBe(200)
    const older = await simulate({ scenario: 'older-draft' })
    expect((await older.summary()).status).toBe(400)
  })
})
