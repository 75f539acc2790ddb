import { describe, expect, it } from 'vitest'
import type { PageQuery } from '../../../../src/sources/nhn/api.ts'
import { readLatestResults } from '../../../../src/sources/nhn/read-latest.ts'
import { readNhnOptions } from '../../../../src/sources/nhn/read-options.ts'
import type { SummaryRow } from '../../../../src/sources/nhn/schema.ts'
import { RecordingLogger } from '../../../support/recording-logger.ts'
import { announcing, day, now, resultLike, said } from './results.ts'

/** Reads from a service that has these rows in each region; of KR2 it announces `surplus` more. */
function read(rows: readonly SummaryRow[], inputs: Record<string, string> = {}, surplus = 0) {
  const all = Object.entries({ app_key: 'k', region: 'KR1 KR2', token: 't', ...inputs })
  const given = Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' as const }]))
  const page = async ({ region }: PageQuery) => ({
    total: rows.length + (region === 'KR2' ? surplus : 0),
    rows,
  })
  const options = readNhnOptions(given).options()
  return readLatestResults({ api: { page }, log: new RecordingLogger(), options, from: now - day, to: now })
}
const { at: _, region: __, ...plain } = resultLike()
const row = (given: Partial<SummaryRow> = {}): SummaryRow => ({ ...plain, ...given })

describe('The latest results of a period', () => {
  it('are one of each place in each region, and whole where all came', async () => {
    const older = row({ usageStasNo: '100', executionTime: '2025-12-30T09:00:00+09:00', ...announcing(3) })
    const { doubtfulRegions, doubts, results } = await read([
      older,
      row(),
      row({ bss: 'F', usageStasNo: '102' }),
    ])
    expect(results.map(({ bss, region, weakCount }) => `${region} ${bss} ${weakCount}`)).toEqual([
      'KR1 F 0',
      'KR1 M 0',
      'KR2 F 0',
      'KR2 M 0',
    ])
    expect([doubts, doubtfulRegions]).toEqual([[], new Set()])
  })

  it('are those that were asked for, and it is known which wish found nothing', async () => {
    const rows = [row(), row({ instanceName: 'db-1', usageStasNo: '102' })]
    const { results, selection } = await read(rows, { region: 'KR1', instances: 'web-*\nmail-*\n!old-*' })
    expect(results.map(({ instanceName }) => instanceName)).toEqual(['web-1'])
    expect([selection.unmatched(), selection.idle()]).toEqual([['mail-*'], ['old-*']])
  })

  it('are in doubt in the region of which not all came', async () => {
    const { doubtfulRegions, doubts } = await read([row()], {}, 1)
    expect(doubtfulRegions).toEqual(new Set(['KR2']))
    expect(said(doubts)).toEqual([
      "NHN Cloud announced 2 results of KR2 and listed 1; the list can't be trusted.",
    ])
  })

  it('are in doubt in each region with a result that does not say what it is about, once', async () => {
    const nameless = [1, 2].map((number) => row({ instanceName: undefined, usageStasNo: `${number}` }))
    const { doubtfulRegions, doubts, results } = await read([...nameless, row()])
    expect(doubtfulRegions).toEqual(new Set(['KR1', 'KR2']))
    expect(said(doubts)).toEqual(
      ['KR1', 'KR2'].map(
        (region) =>
          `A result of ${region} names no instance or no criteria, so nobody knows what it is about.`,
      ),
    )
    expect(results).toHaveLength(2)
  })
})
