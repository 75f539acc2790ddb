import { describe, expect, it } from 'vitest'
import { redactReport } from '../../src/gate/redact-report.ts'
import type { GateReport } from '../../src/gate/report.ts'
import { createRedactor } from '../../src/kernel/redact.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { message } from '../../src/messages/message.ts'
import { findSecret } from '../support/leaks.ts'

/** A report that says one text wherever text from outside can stand. */
function reportSaying(text: string): GateReport {
  return {
    schema: 'scangate.report/v1',
    tool: { name: 'scangate', version: '0.0.0' },
    source: 'vaddy',
    simulated: false,
    subject: { kind: 'project', id: text },
    outcome: 'failed',
    conclusion: 'failure',
    exitCode: 2,
    reason: message('reason_scan_canceled', { scan: text }),
    problems: [message('problem_digits', { input: 'crawl_id', given: text })],
    warnings: [message('notice_scan_type_unknown', { types: ['XSS', text] })],
    facts: { scan_id: text, alert_count: 3, scan_list: [text, 'XSS'], crawl_label: null },
    checks: [
      {
        id: 'max_alerts',
        unit: 'count',
        observed: 3,
        limit: 0,
        bound: 'at_most',
        result: 'fail',
        severity: 'failed',
        reason: message('reason_busy_at_once', { project: text }),
      },
      {
        id: 'min_complete',
        unit: 'percent',
        observed: 100,
        limit: 100,
        bound: 'at_least',
        result: 'pass',
        severity: 'incomplete',
      },
    ],
    links: [{ key: 'scan_result', url: `https://console.vaddy.net/${text}` }],
    nextSteps: [
      { text: message('next_attach'), paste: `scan_id: ${text}` },
      { text: message('next_report_bug') },
    ],
    history: {
      points: [
        {
          scanId: text,
          startTime: text,
          endTime: null,
          status: 'complete',
          alertCount: 1,
          scanCount: 1,
          complete: 100,
          crawlId: 30,
          crawlLabel: text,
          url: text,
        },
      ],
      baseline: { scanId: text, alertCount: 1 },
    },
    timing: { startedAt: '', endedAt: '', durationMs: 1, waitedMs: 0, polls: 2 },
    run: {
      host: 'github-actions',
      repository: text,
      commit: text,
      ref: text,
      url: text,
      attempt: 1,
      actor: text,
    },
    policy: { user: { value: text, from: 'input' }, max_alerts: { value: 0, from: 'default' } },
    lastAnswer: { endpoint: 'GET /v2/scan/result', status: 200, body: { [text]: [text, { deep: text }] } },
    layout: { facts: [], headline: null },
  }
}

const key = 'Zq7+/k&y="<9>%$x\'Vw'
const redact = createRedactor([new Secret(key)])

describe('a redacted report', () => {
  it('says three stars wherever a secret stood', () => {
    expect(redactReport(reportSaying(key), redact)).toEqual(reportSaying('***'))
    expect(redactReport(reportSaying(`before ${key} after`), redact)).toEqual(
      reportSaying('before *** after'),
    )
  })

  it('is the same report where there was none', () => {
    const report = reportSaying('nothing secret')
    expect(redactReport(report, redact)).toStrictEqual(report)
  })

  it('holds no secret that was hidden by characters that nobody sees', () => {
    const hidden = `${key.slice(0, 5)}\u200b\u001b[0m${key.slice(5)}`
    const redacted = redactReport(reportSaying(hidden), redact)
    expect(findSecret(key, JSON.stringify(redacted))).toEqual([])
  })

  it('makes one clean line of every text from outside', () => {
    expect(redactReport(reportSaying('a\nb\u202e'), redact)).toEqual(reportSaying('a b'))
  })

  it.each(['complete', 'default', 'input', 'github-actions', 'alert_count', 'status', 'scan_result', 'body'])(
    'keeps its own words where the secret is «%s»',
    (word) => {
      const report = reportSaying('something else')
      const redactWord = createRedactor([new Secret(word)])
      const { history, run, policy, facts, checks, links, lastAnswer } = redactReport(report, redactWord)
      expect(history?.points[0]?.status).toBe('complete')
      expect(run.host).toBe('github-actions')
      expect(policy).toMatchObject({ user: { from: 'input' }, max_alerts: { from: 'default' } })
      expect(facts).toMatchObject({ alert_count: 3, scan_list: ['something else', 'XSS'] })
      expect(checks.map(({ id, result }) => [id, result])).toEqual([
        ['max_alerts', 'fail'],
        ['min_complete', 'pass'],
      ])
      expect(links[0]?.key).toBe('scan_result')
      expect(lastAnswer).toMatchObject({ endpoint: 'GET /v2/scan/result', status: 200 })
      expect(Object.keys(lastAnswer?.body ?? {})).toEqual(['something else'])
    },
  )

  it('keeps several lines to paste apart, each of them one clean line', () => {
    const nextSteps = [{ text: message('next_fix_inputs'), paste: ['max_high: 7', 'max_low: a\nb'] }]
    const [step] = redactReport({ ...reportSaying('x'), nextSteps }, redact).nextSteps
    expect(step?.paste).toEqual(['max_high: 7', 'max_low: a b'])
  })

  it('may lack a history and an answer', () => {
    const report = { ...reportSaying(key), history: null, lastAnswer: null }
    expect(redactReport(report, redact)).toMatchObject({ history: null, lastAnswer: null })
  })
})
