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
  const unnamed = new Set<string>()
  await collectResults({
    ...reading,
    take: (row, region) => {
      const result = resultOf(row, region)
      if (result === undefined) unnamed.add(region)
      else if (selection.includes(result)) latest.take(result)
    },
    doubt: (doubt) => doubts.push(doubt),
  })
  for (const region of unnamed) doubts.push(message('nhn_doubt_unnamed', { region }))
  return { results: latest.all(), doubts, selection }
}
