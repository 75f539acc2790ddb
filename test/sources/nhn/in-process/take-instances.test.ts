import { describe, expect, it } from 'vitest'
import type { GivenSubject } from '../../../../src/gate/fleet.ts'
import { createIgnoring } from '../../../../src/options/ignore-file.ts'
import type { Result } from '../../../../src/sources/nhn/latest.ts'
import { readNhnOptions } from '../../../../src/sources/nhn/read-options.ts'
import { takeInstances } from '../../../../src/sources/nhn/take-instances.ts'
import { createTally } from '../../../../src/sources/nhn/tally.ts'
import { RecordingLogger } from '../../../support/recording-logger.ts'
import { announcing, day, itemLike, now, resultLike, said, weakItem } from './results.ts'

function optionsOf(given: Record<string, string>) {
  const all = Object.entries({ app_key: 'k', region: 'KR1 KR2', token: 't', ...given })
  return readNhnOptions(
    Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' as const }])),
  ).options()
}

interface Given {
  readonly inputs?: Record<string, string>
  readonly doubtful?: readonly string[]
  /** Milliseconds that pass with each result. */
  readonly pace?: number
  readonly gone?: readonly string[]
}

async function take(
  results: readonly Result[],
  { doubtful = [], gone = [], inputs = {}, pace = 0 }: Given = {},
) {
  const options = optionsOf(inputs)
  const log = new RecordingLogger()
  const tally = createTally(options, now)
  const subjects: GivenSubject[] = []
  const asked: string[] = []
  /** What was written, in order. */
  const lines: string[] = []
  let [time, ahead, mostAhead] = [0, 0, 0]
  await takeInstances({
    api: {
      items: async (number) => {
        asked.push(number)
        ahead += 1
        mostAhead = Math.max(mostAhead, ahead)
        return gone.includes(number) ? undefined : [weakItem('H'), itemLike(), itemLike()]
      },
    },
    clock: { monotonic: () => time },
    log,
    options,
    results,
    doubtfulRegions: new Set(doubtful),
    ages: { now, maxAge: options.max_age, apart: undefined },
    ignoring: createIgnoring([], now),
    tally,
    fleet: { add: (subject) => void subjects.push(subject) },
    files: {
      result: async ({ criteria, instance, stale }) => {
        ahead -= 1
        time += pace
        lines.push(`${instance} ${criteria}${stale === true ? ' stale' : ''}`)
      },
      instance: async ({ instance, region, state }) => void lines.push(`${region}/${instance} ${state}`),
      close: () => Promise.reject(new Error('It is for the run to say that all is written.')),
    },
  })
  return { asked, lines, log: log.text, mostAhead, subjects, tally: tally.sum() }
}

const weakResult = resultLike({ usageStasNo: '2', instanceName: 'web-2', ...announcing(1) })

describe('The instances of a fleet', () => {
  it.each([
    ['none', []],
    ['weak', ['2']],
    ['all', ['1', '2']],
  ])('are read with their items as details says: %s', async (details, numbers) => {
    const results = [resultLike({ usageStasNo: '1' }), weakResult]
    expect((await take(results, { inputs: { details } })).asked).toEqual(numbers)
  })

  it('are in doubt where a result has no number to ask by, and it is not asked for', async () => {
    const nameless = resultLike({ ...announcing(1), usageStasNo: undefined })
    const { asked, tally } = await take([nameless], { inputs: { details: 'all' } })
    expect(asked).toEqual([])
    expect(said(tally.doubts.said)).toEqual(['The result of web-1 (KR1) has no usable usageStasNo.'])
  })

  it('are in doubt where the items of a result are gone', async () => {
    const { subjects, tally } = await take([weakResult], { gone: ['2'] })
    expect(said(tally.doubts.said)).toEqual([
      'NHN Cloud lists result 2 of web-2 (KR1) and knows nothing of its items (HTTP 404).',
    ])
    expect(subjects).toMatchObject([{ name: 'web-2', counts: { high: 1 } }])
  })

  it('are handed on one by one, clean or not, each as soon as all its results are judged', async () => {
    const results = [
      resultLike({ bss: 'F' }),
      resultLike({ bss: 'M', at: now - 31 * day }),
      weakResult,
      resultLike({ instanceName: 'web-3' }),
      resultLike({ instanceName: 'web-3', region: 'KR2' }),
    ]
    const { lines, subjects, tally } = await take(results, { doubtful: ['KR2'] })
    expect(lines).toEqual([
      'web-1 F',
      'web-1 M stale',
      'KR1/web-1 fail',
      'web-2 M',
      'KR1/web-2 fail',
      'web-3 M',
      'KR1/web-3 pass',
      'web-3 M',
      'KR2/web-3 unjudged',
    ])
    expect(subjects.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'KR1/web-1 fail',
      'KR1/web-2 fail',
      'KR1/web-3 pass',
      'KR2/web-3 unjudged',
    ])
    expect(tally).toMatchObject({ instances: 4, results: 5, stale: { count: 1, names: ['web-1'] } })
  })

  it('are none where there is no result', async () => {
    expect(await take([])).toMatchObject({ lines: [], subjects: [], tally: { instances: 0 } })
  })

  const ten = Array.from({ length: 10 }, (_, index) =>
    resultLike({ usageStasNo: String(index), instanceName: `web-${index}`, ...announcing(1) }),
  )

  it('are asked for so many at a time', async () => {
    expect((await take(ten, { inputs: { concurrency: '3' } })).mostAhead).toBe(3)
    expect((await take(ten, { inputs: { concurrency: '1' } })).mostAhead).toBe(1)
  })

  it('let the log be silent for no more than a minute', async () => {
    expect((await take(ten, { pace: 20_000 })).log.split('\n')).toEqual([
      'info: 3 of 10 results looked at so far.',
      'info: 6 of 10 results looked at so far.',
      'info: 9 of 10 results looked at so far.',
    ])
    expect((await take(ten, { pace: 5_999 })).log).toBe('')
  })
})
