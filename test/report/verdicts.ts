import type { GateEntry } from '../../src/gate/gate-list.ts'
import type { GateReport } from '../../src/gate/report.ts'
import { message } from '../../src/messages/message.ts'
import { verdictLayout } from '../../src/sources/verdict/layout.ts'
import { passed } from './examples.ts'
import { fleetOf } from './fleets.ts'

/** A gate of an example, a pass of VAddy where nothing else is said. */
export function gate(parts: Partial<GateEntry> = {}): GateEntry {
  return {
    name: 'vaddy 6eb1f9fcbdb6a5a',
    source: 'vaddy',
    subject: { kind: 'project', id: '6eb1f9fcbdb6a5a' },
    state: 'pass',
    outcome: 'passed',
    conclusion: 'success',
    why: null,
    commit: passed.run.commit,
    endedAt: '2026-11-20T09:58:49.120Z',
    simulated: false,
    attempt: 1,
    url: 'https://github.com/acme/shop/actions/runs/123456789',
    file: 'reports/vaddy/report.json',
    details: {
      reason: 'Scan finished within every limit.',
      counts: [{ fact: 'alert_count', value: 0 }],
      links: [{ key: 'scan_result', url: 'https://console.vaddy.net/scan_status/1/1-837b' }],
    },
    ...parts,
  }
}

const missing = gate({
  name: 'api',
  source: 'api',
  subject: null,
  state: 'fail',
  outcome: null,
  conclusion: null,
  why: message('verdict_why_missing'),
  commit: null,
  endedAt: null,
  simulated: null,
  attempt: null,
  url: null,
  file: null,
  details: null,
})

const weak = gate({
  name: 'nhn KR1 (all)',
  source: 'nhn',
  subject: { kind: 'fleet', id: 'KR1 (all)' },
  state: 'fail',
  outcome: 'failed',
  conclusion: 'failure',
  why: message('verdict_why_outcome', {
    outcome: message('outcome_failed'),
    words: 'web-1 has 2 weak items of a level of which max_high allows 0.',
  }),
  file: 'reports/nhn/report.json',
  details: {
    reason: 'web-1 has 2 weak items of a level of which max_high allows 0.',
    counts: [
      { fact: 'instance_count', value: 12 },
      { fact: 'high_count', value: 2 },
    ],
    links: [],
  },
})

const newer = gate({
  name: 'verdict/cut/report.json',
  source: null,
  subject: null,
  state: 'unjudged',
  outcome: null,
  conclusion: null,
  why: message('verdict_why_unreadable', { why: message('verdict_file_cut_off') }),
  commit: null,
  endedAt: null,
  simulated: null,
  attempt: null,
  url: null,
  file: 'verdict/cut/report.json',
  details: null,
})

const letThrough = gate({
  name: 'vaddy forks',
  subject: { kind: 'project', id: 'forks' },
  state: 'warning',
  outcome: 'skipped',
  conclusion: 'notice',
  why: message('verdict_why_accepted', {
    outcome: message('outcome_skipped'),
    words: 'forks have no secrets',
  }),
  file: 'reports/forks/report.json',
})

/** A verdict over these gates; `failed` where one of them is. */
export function verdictOf(entries: readonly GateEntry[]): GateReport {
  const isFailed = entries.some(({ state }) => state === 'fail')
  const failedCount = entries.filter(({ state }) => state === 'fail').length
  return {
    ...passed,
    source: 'verdict',
    subject: { kind: 'repository', id: 'acme/shop' },
    outcome: isFailed ? 'failed' : 'passed',
    conclusion: isFailed ? 'failure' : 'success',
    exitCode: isFailed ? 2 : 0,
    reason: isFailed
      ? message('verdict_reason_several', {
          gate: 'api',
          reason: message('verdict_why_missing'),
          more: entries.filter(({ state }) => state === 'fail' || state === 'unjudged').length - 1,
        })
      : message('verdict_reason_passed', { gates: entries.length }),
    facts: {
      gate_count: entries.length,
      passed_count: entries.length - failedCount,
      failed_count: failedCount,
      missing: [],
    },
    checks: [
      {
        id: 'gates_passed',
        unit: 'count',
        observed: failedCount,
        limit: 0,
        bound: 'at_most',
        severity: 'failed',
        result: isFailed ? 'fail' : 'pass',
        ...(isFailed && {
          reason: message('verdict_check_passed', { observed: failedCount, all: entries.length }),
        }),
      },
    ],
    links: [],
    lastAnswer: null,
    history: null,
    policy: {},
    gates: { entries, fleets: [{ source: 'nhn', fleet: fleetOf(2) }] },
    layout: verdictLayout,
  }
}

/** A verdict with a gate of each kind. */
export const badVerdict = verdictOf([missing, weak, newer, letThrough, gate()])
