import { describe, expect, it } from 'vitest'
import type { Check } from '../../../src/gate/report.ts'
import { type GateError, RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import { en } from '../../../src/messages/en/index.ts'
import { nhnMessages } from '../../../src/messages/en/nhn.ts'
import { type Message, message } from '../../../src/messages/message.ts'
import { adviseNext, type Ended } from '../../../src/sources/nhn/next-steps.ts'

const detail = message('reason_not_finished')
const plain = { timeout: 1_800_000, token: undefined, scope: 'instance', details: 'weak' } as const

function advised(key: string, ended: Partial<Ended> = {}): string[] {
  const reason = { key, params: undefined } as unknown as Message
  const steps = adviseNext({ options: plain, checks: [], error: undefined, ...ended, reason })
  return steps.map(({ paste, text }) => (paste === undefined ? text.key : `${text.key} ${paste}`))
}
const refused = (status: number): GateError => new RefusedError(detail, { status, serviceText: undefined })
const answered = (status: number): GateError => new StatusError(detail, { status, retryAfter: undefined })

describe('What to do next', () => {
  it('is said of every reason that is no pass', () => {
    const silent = ['nhn_reason_passed', 'nhn_reason_checked']
    const reasons = Object.keys(nhnMessages).filter((key) => /^nhn_(?:reason|doubt|answer)_/.test(key))
    expect(reasons.length).toBeGreaterThan(30)
    for (const key of reasons) expect([key, advised(key).length > 0]).toEqual([key, !silent.includes(key)])
  })

  it('never leads to another service', () => {
    for (const [key, say] of Object.entries(nhnMessages)) {
      const text = (say as (params: object) => string)({ instances: [], patterns: [], regions: [] })
      expect([key, /vaddy/i.test(text)]).toEqual([key, false])
    }
    const general = [
      'next_check_network',
      'next_check_api_url',
      'next_check_certificate',
      'next_update',
    ] as const
    for (const key of [...general, 'next_ask_less', 'next_accept_alerts'] as const) {
      expect(en[key]()).not.toMatch(/vaddy/i)
    }
  })

  it.each([
    ['service_refused', { error: refused(401) }, ['next_nhn_keys']],
    [
      'service_refused_silently',
      { error: refused(401), options: { ...plain, token: {} as never } },
      ['next_nhn_token'],
    ],
    ['service_refused', { error: refused(403) }, ['next_nhn_access']],
    ['service_refused', { error: refused(200) }, ['next_nhn_access']],
    ['answer_status', { error: answered(503) }, ['next_nhn_try_later']],
    ['answer_status', { error: answered(408) }, ['next_nhn_try_later']],
    ['answer_status', { error: answered(413) }, ['next_nhn_try_later']],
    ['answer_status', { error: answered(405) }, ['next_check_api_url']],
    ['answer_status', { error: answered(600) }, ['next_check_api_url']],
    ['answer_rate_limited', {}, ['next_ask_less']],
    ['network_refused', {}, ['next_check_network']],
    ['nhn_reason_timeout', {}, ['next_nhn_more_time timeout: 1h']],
    [
      'nhn_reason_timeout',
      { options: { ...plain, details: 'all' } },
      ['next_nhn_more_time timeout: 1h', 'next_nhn_fewer_details details: weak'],
    ],
    ['problem_region', {}, ['next_fix_inputs']],
    ['ignore_problem_shape', {}, ['next_fix_inputs']],
  ] as [string, Partial<Ended>, string[]][])('depends on what is known: %s', (key, ended, steps) => {
    expect(advised(key, ended)).toEqual(steps)
  })

  it('gives the limits that would let the fleet pass', () => {
    const over = (id: Check['id'], observed: number): Check => ({
      id,
      unit: 'count',
      observed,
      limit: 0,
      bound: 'at_most',
      result: 'fail',
      severity: 'failed',
    })
    const checks = [
      over('max_high', 3),
      { ...over('max_medium', 1), result: 'pass' as const },
      over('max_low', 2),
    ]
    expect(advised('nhn_reason_over', { checks: [...checks, over('require_instances', 1)] })).toEqual([
      'next_nhn_repair',
      'next_nhn_except',
      'next_accept_alerts max_high: 3,max_low: 2',
    ])
  })
})
