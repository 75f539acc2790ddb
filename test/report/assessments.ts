import type { AssessedFinding, AssessedRule, Assessment } from '../../src/gate/assessment.ts'
import type { GateReport } from '../../src/gate/report.ts'
import { type Message, message } from '../../src/messages/message.ts'
import { apiLayout } from '../../src/sources/api/layout.ts'
import type { RuleId } from '../../src/sources/api/rule.ts'
import { fixOf, titleOf } from '../../src/sources/api/rule-words.ts'
import { passed } from './examples.ts'

/** A finding; what a test doesn't name is as usual. */
export function assessedFinding(more: Partial<AssessedFinding> = {}): AssessedFinding {
  return {
    place: 'GET /orders/{orderId}',
    level: 'high',
    status: 'new',
    counted: true,
    evidence: 'GET /orders/o-1 (api.example.com) → 200; content-type: application/json',
    fix: fixOf('AUTH-1'),
    reason: null,
    at: { line: 12, column: 7 },
    ...more,
  }
}

const usual = {
  state: 'met',
  level: 'high',
  point: 'authentication',
  source: 'API2, ASVS 8.2.1',
  findings: [],
  findingsLeftOut: 0,
  why: null,
} as const

function rule(id: RuleId, more: Partial<AssessedRule>): AssessedRule {
  // Spread, it would be too many unions for the compiler.
  const parts: readonly object[] = [usual, { id, title: titleOf(id) }, more]
  return Object.assign({}, ...parts) as AssessedRule
}

const noRefusal: Message = message('api_why_no_refusal')
const noSunset: Message = message('api_why_no_sunset')
const ignored: Message = message('api_ignored', {
  by: 'Jo',
  reason: 'public on purpose',
  expires: '2026-12-31',
})
const authentication: Message = message('api_point_authentication')
const encryption: Message = message('api_point_encryption')
const monitoring: Message = message('api_point_monitoring')

/** An assessment with a rule in each state and a finding in each standing. */
export const assessment: Assessment = {
  rules: [
    rule('TLS-1', { point: 'encryption', source: 'ASVS 12.2.2' }),
    rule('AUTH-1', {
      state: 'not_met',
      findings: [
        assessedFinding(),
        assessedFinding({
          place: 'GET /orders',
          status: 'known',
          counted: false,
          at: { line: 9, column: 5 },
        }),
        assessedFinding({
          place: 'GET /health',
          status: 'ignored',
          counted: false,
          at: null,
          reason: ignored,
        }),
      ],
    }),
    rule('AUTH-2', {
      state: 'not_visible',
      why: noRefusal,
    }),
    rule('VER-1', {
      state: 'not_applicable',
      point: 'versioning',
      level: 'medium',
      why: noSunset,
    }),
  ],
  points: [
    {
      id: 'authentication',
      title: authentication,
      state: 'not_met',
      rules: ['AUTH-1', 'AUTH-2'],
    },
    { id: 'encryption', title: encryption, state: 'partly_visible', rules: ['TLS-1'] },
    { id: 'monitoring', title: monitoring, state: 'not_visible', rules: [] },
  ],
  asked: [
    { method: 'TLS', url: 'https://api.example.com', kind: 'tls', status: null, result: 'done' },
    {
      method: 'GET',
      url: 'https://api.example.com/orders/o-1',
      kind: 'operation',
      status: 200,
      result: 'answered',
    },
  ],
  file: 'docs/open api.yaml',
}

const over: Message = message('api_reason_over', {
  option: 'max_high',
  observed: 1,
  limit: 0,
  rule: 'AUTH-1',
  place: 'GET /orders/{orderId}',
})

/** A report of a check that failed. */
export const assessed: GateReport = {
  ...passed,
  source: 'api',
  layout: apiLayout,
  subject: { kind: 'api', id: 'https://api.example.com/' },
  outcome: 'failed',
  conclusion: 'failure',
  exitCode: 2,
  reason: over,
  facts: { target: 'https://api.example.com/', high_count: 1, not_visible: ['AUTH-2'] },
  checks: [
    {
      id: 'max_high',
      unit: 'count',
      observed: 1,
      limit: 0,
      bound: 'at_most',
      result: 'fail',
      severity: 'failed',
      reason: over,
    },
  ],
  links: [],
  lastAnswer: null,
  assessment,
}
