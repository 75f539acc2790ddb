import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels } from '../../../src/gate/fleet.ts'
import { message } from '../../../src/messages/message.ts'
import { type Circumstances, judgeCheck } from '../../../src/sources/api/judge.ts'
import type { Rule } from '../../../src/sources/api/rule.ts'
import type { LevelLimits, Standing } from '../../../src/sources/api/standing.ts'

const ids = ['TLS-1', 'TLS-2', 'AUTH-1', 'ERR-1'] as const
const states = ['met', 'not_met', 'not_visible', 'not_applicable'] as const

const arbitraryRule = fc.record({ id: fc.constantFrom(...ids), state: fc.constantFrom(...states) })
const arbitraryStanding = fc.record({
  rules: fc.uniqueArray(arbitraryRule, { selector: ({ id }) => id }),
  counts: fc.record({ high: fc.nat(3), medium: fc.nat(3), low: fc.nat(3) }),
})
const limit = fc.oneof(fc.constant('off' as const), fc.nat(3))
const arbitraryLimits = fc.record({ max_high: limit, max_medium: limit, max_low: limit })
const arbitraryCircumstances = fc.record({
  required: fc.subarray([...ids]),
  minSeen: fc.nat(100),
  clarity: fc.nat(5).chain((asked) => fc.record({ asked: fc.constant(asked), clear: fc.nat(asked) })),
  unasked: fc.nat(2),
  known: fc.option(fc.subarray([...ids])),
})

type Given = {
  readonly rules: readonly { readonly id: string; readonly state: string }[]
  readonly counts: Standing['counts']
}

const standing = ({ counts, rules }: Given): Standing => ({
  counts,
  known: 0,
  ignored: 0,
  rules: rules.map((rule) => ({ rule: { findings: [], ...rule } as unknown as Rule, findings: [] })),
})

describe('The judgement of an API', () => {
  it('passes where a plain recount would, and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryStanding, arbitraryLimits, arbitraryCircumstances, (given, limits, around) => {
        const { clarity, known, minSeen, required, unasked } = around
        const circumstances: Circumstances = {
          required,
          minSeen,
          clarity,
          unasked,
          cutShort: unasked > 0 ? message('api_why_untrusted') : undefined,
          baseline: known === null ? undefined : { seen: new Set(known), knows: () => false },
        }
        const checks = judgeCheck(standing(given), limits as LevelLimits, circumstances)
        const isSeen = (id: string) =>
          given.rules.some((rule) => rule.id === id && rule.state !== 'not_visible')
        const isWhole =
          required.every(isSeen) &&
          (known ?? []).every(isSeen) &&
          unasked === 0 &&
          (clarity.asked === 0 || clarity.clear * 100 >= minSeen * clarity.asked)
        const isWithin = levels.every((level) => {
          const most = limits[`max_${level}`]
          return most === 'off' || given.counts[level] <= most
        })
        expect(checks.every(({ result }) => result === 'pass')).toBe(isWhole && isWithin)
        // Beyond a limit is beyond it, however little was seen besides.
        expect(checks.some(({ result, severity }) => result === 'fail' && severity === 'failed')).toBe(
          !isWithin,
        )
        for (const check of checks) expect(check.reason === undefined).toBe(check.result === 'pass')
      }),
      { numRuns: 500 },
    )
  })
})
