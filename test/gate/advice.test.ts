import { describe, expect, it } from 'vitest'
import { adviceOf, isLevelLimit, just, linesToAccept, rowsOnTransport } from '../../src/gate/advice.ts'
import type { Check } from '../../src/gate/report.ts'
import { message } from '../../src/messages/message.ts'
import { adviseNext as adviseOnApi } from '../../src/sources/api/next-steps.ts'
import { adviseNext as adviseOnNhn } from '../../src/sources/nhn/next-steps.ts'

const check = (id: Check['id'], observed: number, result: Check['result'] = 'fail'): Check => ({
  id,
  unit: 'count',
  observed,
  limit: 0,
  bound: 'at_most',
  result,
  severity: 'failed',
})

const checks = [
  check('max_high', 2),
  check('max_medium', 5),
  check('max_low', 1, 'unjudged'),
  check('max_age', 9),
]

describe('Advice', () => {
  it('has a line to paste for each limit that is exceeded, and for nothing else', () => {
    expect(linesToAccept(checks, isLevelLimit)).toEqual(['max_high: 2', 'max_medium: 5'])
    expect(linesToAccept(checks, (id) => id === 'max_age')).toEqual(['max_age: 9'])
  })

  it('keeps those lines apart, so that each can be pasted, whatever the source', () => {
    const api = adviseOnApi({
      options: { interval: 500, min_seen: 100, timeout: 60_000 },
      reason: message('api_reason_over', {
        option: 'max_high',
        observed: 2,
        limit: 0,
        rule: 'AUTH-1',
        place: 'GET /orders',
      }),
      checks,
      error: undefined,
    })
    const nhn = adviseOnNhn({
      options: { timeout: 60_000, token: undefined, scope: 'total', details: 'weak' },
      reason: message('nhn_reason_over_total', { option: 'max_high', observed: 2, limit: 0 }),
      checks,
      error: undefined,
    })
    for (const steps of [api, nhn])
      expect(steps.flatMap(({ paste }) => (paste === undefined ? [] : [paste]))).toEqual([
        ['max_high: 2', 'max_medium: 5'],
      ])
  })

  it('on what has no row is to mend the input', () => {
    const table = { reason_unforeseen: just('next_report_bug') }
    expect(adviceOf(table, 'reason_unforeseen')()).toEqual([{ text: message('next_report_bug') }])
    for (const key of ['problem_required', 'toString'])
      expect(adviceOf(table, key)()).toEqual([{ text: message('next_fix_inputs') }])
  })

  it('on the way to a service may be in the words of its source', () => {
    const own = rowsOnTransport((key) => (key === 'next_check_api_url' ? 'next_api_check_target' : key))
    expect(own.redirected()).toEqual([{ text: message('next_api_check_target') }])
    expect(own.network_lost()).toEqual(rowsOnTransport().network_lost())
  })
})
