import fc from 'fast-check'
import { expect, it } from 'vitest'
import { brokenLaws } from './laws.ts'
import { play } from './play.ts'
import { randomCase } from './random-case.ts'

// A fixed set of cases by default; SCANGATE_FUZZ_RUNS asks for so many others.
const wanted = Number(process.env['SCANGATE_FUZZ_RUNS'] ?? 0)
const seed = Number(process.env['SCANGATE_FUZZ_SEED'] ?? (wanted > 0 ? Date.now() % 2 ** 31 : 20260101))
const deep = { numRuns: wanted, seed }
const usual = { numRuns: 200, seed, interruptAfterTimeLimit: 35_000, skipEqualValues: true }

it(`holds every law, whatever goes wrong (seed ${seed})`, { timeout: 24 * 60 * 60_000 }, async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(randomCase, async (one) => {
      const played = await play(one)
      const { facts, outcome } = played.run.report
      const what = facts.adopted === true ? `${outcome}, adopted` : outcome
      seen.set(what, (seen.get(what) ?? 0) + 1)
      const broken = brokenLaws(one, played)
      if (broken.length > 0) {
        const trail = played.requests.map(({ operation, fault, status }) =>
          [operation, fault, status].join(' '),
        )
        throw new Error(
          [...broken, `It ended ${what}: ${played.run.reason}`, ...trail, played.run.log.text].join('\n'),
        )
      }
    }),
    wanted > 0 ? deep : usual,
  )
  if (wanted > 0) console.log(seen)
  const played = [...seen.values()].reduce((sum, count) => sum + count, 0)
  // A slow machine may not get to the end of the usual cases.
  if (played < usual.numRuns) return
  const reached = [...seen.keys()]
  expect(reached).toEqual(expect.arrayContaining(['passed', 'passed, adopted', 'unreachable', 'aborted']))
})
