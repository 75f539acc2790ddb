import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, judgeChecks } from '../../src/gate/judge.ts'
import type { Check } from '../../src/gate/report.ts'

const check = (result: Check['result'], severity: Check['severity'] = 'failed'): Check => ({
  id: severity === 'failed' ? 'max_alerts' : 'min_complete',
  unit: 'count',
  observed: result === 'unjudged' ? null : 1,
  limit: 0,
  bound: 'at_most',
  result,
  severity,
})

describe('the judgement', () => {
  it('passes only when every check does, and names the check that decided', () => {
    const anyCheck = fc
      .tuple(fc.constantFrom('pass', 'fail', 'unjudged'), fc.constantFrom('failed', 'incomplete'))
      .map(([result, severity]) => check(result as Check['result'], severity as Check['severity']))
    fc.assert(
      fc.property(fc.array(anyCheck), (checks) => {
        const { outcome, decidedBy } = judgeChecks(checks)
        const exceeded = checks.filter(({ result, severity }) => result === 'fail' && severity === 'failed')
        const lacking = checks.filter(({ result }) => result !== 'pass')
        expect(outcome).toBe(exceeded.length > 0 ? 'failed' : lacking.length > 0 ? 'incomplete' : 'passed')
        const known = lacking.filter(({ result }) => result === 'fail')
        expect(decidedBy).toBe([...exceeded, ...known, ...lacking][0])
      }),
    )
  })

  it('is failed rather than incomplete when both would be right', () => {
    expect(judgeChecks([check('fail', 'incomplete'), check('fail', 'failed')]).outcome).toBe('failed')
  })

  it('names what is known to be lacking rather than what can not be judged', () => {
    const short = check('fail', 'incomplete')
    expect(judgeChecks([check('unjudged'), short]).decidedBy).toBe(short)
  })

  it('is incomplete when a limit can not be judged', () => {
    expect(judgeChecks([check('pass'), check('unjudged')]).outcome).toBe('incomplete')
  })
})

describe('a comparison', () => {
  it.each([
    [3, 'at_most', 3, 'pass'],
    [4, 'at_most', 3, 'fail'],
    [1, 'at_least', 1, 'pass'],
    [0, 'at_least', 1, 'fail'],
    [null, 'at_most', 3, 'unjudged'],
    [Number.NaN, 'at_most', 3, 'unjudged'],
    [Number.POSITIVE_INFINITY, 'at_least', 1, 'unjudged'],
  ] as const)('of %s, %s %s, is a %s', (observed, bound, limit, result) => {
    expect(compare(observed, bound, limit)).toBe(result)
  })
})
