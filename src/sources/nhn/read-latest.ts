import { type Message, message } from '../../messages/message.ts'
import { type Collecting, collectResults } from './collect.ts'
import { createLatestResults, type Result, resultOf } from './latest.ts'
import type { NhnOptions } from './read-options.ts'
import { createSelection, type Selection } from './selection.ts'

/** The latest results of a period, as far as they were asked for. */
export interface LatestReading {
  /** By region, instance, criteria and kind. */
  readonly results: readonly Result[]
  /** What keeps a region's list from being whole. */
  readonly doubts: readonly Message[]
  /** The regions whose list is not whole: a later result of any of their instances may be missing. */
  readonly doubtfulRegions: ReadonlySet<string>
  /** What the wishes of the options have come to. */
  readonly selection: Selection
}

/** Reads the latest result of each place. Throws what `collectResults` does. */
export async function readLatestResults(
  reading: Omit<Collecting, 'take' | 'doubt' | 'options'> & { readonly options: NhnOptions },
): Promise<LatestReading> {
  const latest = createLatestResults()
  const selection = createSelection(reading.options)
  const doubts: Message[] = []
  const doubtfulRegions = new Set<string>()
  const doubt = (said: Message, region: string) => {
    doubts.push(said)
    doubtfulRegions.add(region)
  }
  const unnamed = new Set<string>()
  await collectResults({
    ...reading,
    take: (row, region) => {
      const result = resultOf(row, region)
      if (result === undefined) unnamed.add(region)
      else if (selection.includes(result)) latest.take(result)
    },
    doubt,
  })
  for (const region of unnamed) doubt(message('nhn_doubt_unnamed', { region }), region)
  return { results: latest.all(), doubts, doubtfulRegions, selection }
}
