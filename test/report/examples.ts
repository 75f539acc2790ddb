import type { GateReport } from '../../src/gate/report.ts'
import { message } from '../../src/messages/message.ts'
import { vaddyLayout } from '../../src/sources/vaddy/layout.ts'
import { maxAlerts, minComplete, point, requestsSent } from './example-parts.ts'

const scanUrl = 'https://console.vaddy.net/scan_status/1/1-837b5f9f-e088-4af5-9491-67f7ce8035a4'

export const passed: GateReport = {
  schema: 'scangate.report/v1',
  tool: { name: 'scangate', version: '0.1.0' },
  source: 'vaddy',
  simulated: false,
  subject: { kind: 'project', id: '6eb1f9fcbdb6a5a' },
  outcome: 'passed',
  conclusion: 'success',
  exitCode: 0,
  reason: message('reason_passed', { alerts: 0 }),
  problems: [],
  warnings: [],
  facts: {
    project_id: '6eb1f9fcbdb6a5a',
    scan_id: '1-837b5f9f-e088-4af5-9491-67f7ce8035a4',
    alert_count: 0,
    scan_count: 1_284,
    complete: 100,
    crawl_id: 30,
    crawl_label: 'shop: login, cart and checkout',
    scan_list: ['XSS', 'SQL Injection', 'Command Injection'],
    start_time: '2026-11-20T09:12:04+0000',
    end_time: '2026-11-20T09:58:41+0000',
    duration_seconds: 2_797,
  },
  checks: [maxAlerts(0, 0), minComplete(100, 100), requestsSent(1_284)],
  links: [{ key: 'scan_result', url: scanUrl }],
  nextSteps: [],
  history: null,
  timing: {
    startedAt: '2026-11-20T09:08:00.000Z',
    endedAt: '2026-11-20T09:58:49.120Z',
    durationMs: 3_049_120,
    waitedMs: 241_000,
    polls: 104,
  },
  run: {
    host: 'github-actions',
    repository: 'acme/shop',
    commit: '4f0c1d2e3a4b5c6d7e8f90123456789abcdef012',
    ref: 'refs/heads/main',
    url: 'https://github.com/acme/shop/actions/runs/123456789',
    attempt: 1,
    actor: 'octocat',
  },
  policy: {
    project_id: { value: '6eb1f9fcbdb6a5a', from: 'input' },
    max_alerts: { value: 0, from: 'default' },
    min_complete: { value: 100, from: 'default' },
    scan_timeout: { value: '5h', from: 'default' },
    on_stop: { value: null, from: 'default' },
  },
  lastAnswer: {
    endpoint: 'GET /v2/scan/result',
    status: 200,
    body: { status: 'finish', alert_count: 0, scan_count: 1_284, complete: 100 },
  },
  layout: vaddyLayout,
}

export const failed: GateReport = {
  ...passed,
  outcome: 'failed',
  conclusion: 'failure',
  exitCode: 2,
  reason: message('reason_alerts', { alerts: 5, limit: 3 }),
  warnings: [
    message('notice_several_crawls', {
      label: 'shop',
      count: 3,
      used: '30',
      usedLabel: 'shop: login, cart and checkout',
    }),
  ],
  facts: { ...passed.facts, alert_count: 5, baseline_alert_count: 1, alert_increase: 4 },
  checks: [
    { ...maxAlerts(5, 3), result: 'fail', reason: message('reason_alerts', { alerts: 5, limit: 3 }) },
    {
      id: 'max_alert_increase',
      unit: 'count',
      observed: 4,
      limit: 2,
      bound: 'at_most',
      result: 'fail',
      severity: 'failed',
      reason: message('reason_increase', { increase: 4, limit: 2, baseline: 1 }),
    },
    minComplete(100, 100),
    requestsSent(1_284),
  ],
  nextSteps: [
    { text: message('next_look_at_alerts') },
    { text: message('next_accept_alerts'), paste: 'max_alerts: 5' },
  ],
  history: {
    points: [
      point(1, '2026-10-02', 2),
      point(2, '2026-10-05', 2),
      point(3, '2026-10-09', 1),
      point(4, '2026-10-12', null),
      point(5, '2026-10-16', 1),
      point(6, '2026-10-20', 3),
      point(7, '2026-11-02', 2),
      point(8, '2026-11-09', 2),
      point(9, '2026-11-16', 3),
    ],
    baseline: { scanId: '1-history-3', alertCount: 1 },
  },
}

export const incompleteWithWarning: GateReport = {
  ...passed,
  outcome: 'incomplete',
  conclusion: 'warning',
  exitCode: 0,
  reason: message('reason_incomplete', { complete: 82.5, minimum: 100 }),
  warnings: [message('notice_on_incomplete_warn')],
  facts: { ...passed.facts, complete: 82.5 },
  checks: [
    { ...maxAlerts(0, 0), result: 'unjudged', reason: message('reason_count_unjudged') },
    {
      ...minComplete(82.5, 100),
      result: 'fail',
      reason: message('reason_incomplete', { complete: 82.5, minimum: 100 }),
    },
    requestsSent(1_284),
  ],
  nextSteps: [
    { text: message('next_shorten_scan') },
    { text: message('next_accept_incomplete'), paste: 'min_complete: 80' },
  ],
}

export const misconfigured: GateReport = {
  ...passed,
  simulated: true,
  subject: { kind: 'project', id: null },
  outcome: 'misconfigured',
  conclusion: 'failure',
  exitCode: 3,
  reason: message('reason_problems', { count: 3 }),
  problems: [
    message('problem_required_secret', { input: 'auth_key', secret: 'VADDY_AUTH_KEY' }),
    message('problem_duration', { input: 'wait_timeout', given: '30' }),
    message('problem_spelling', { given: 'max-alerts', input: 'max_alerts' }),
  ],
  facts: {},
  checks: [],
  links: [],
  nextSteps: [{ text: message('next_fix_inputs') }],
  timing: { ...passed.timing, endedAt: '2026-11-20T09:08:00.045Z', durationMs: 45, waitedMs: 0, polls: 0 },
  policy: {},
  lastAnswer: null,
}

/** What a hostile server could send in every field that is its own. */
export const hostileText =
  '</td></tr></table><script>alert(1)</script> @octocat #1 GH-2 acme/shop#3 | ``` https://evil.example ' +
  '![x](https://evil.example/x.png) [click](javascript:alert(1)) \u001b[31m\u202e::error::##[error] $x$ :100: <!-- -->\r\n::set-output name=a::b'

export const hostile: GateReport = {
  ...failed,
  outcome: 'refused',
  exitCode: 4,
  reason: message('service_refused', {
    service: 'VAddy',
    endpoint: 'POST /v2/scan',
    status: 400,
    text: hostileText,
  }),
  warnings: [
    message('notice_several_crawls', {
      label: hostileText,
      count: 2,
      used: hostileText,
      usedLabel: hostileText,
    }),
  ],
  facts: {
    project_id: hostileText,
    scan_id: hostileText,
    alert_count: 1,
    crawl_label: hostileText,
    scan_list: [hostileText, hostileText],
    start_time: hostileText,
  },
  checks: [],
  links: [
    { key: 'scan_result', url: 'javascript:alert(document.domain)' },
    { key: 'console', url: `https://console.vaddy.net/${hostileText}` },
  ],
  nextSteps: [{ text: message('next_check_secret'), paste: `crawl_label: ${hostileText}` }],
  history: {
    points: [
      {
        ...point(1, hostileText, 1),
        scanId: hostileText,
        crawlLabel: hostileText,
        url: 'http://evil.example/',
      },
      { ...point(2, '2026-11-16', 2), scanId: hostileText, url: 'https://user:password@console.vaddy.net/' },
    ],
    baseline: { scanId: hostileText, alertCount: 1 },
  },
  lastAnswer: { endpoint: 'POST /v2/scan', status: 400, body: { error_message: hostileText } },
}

/** Every example, by name. */
export const examples = { passed, failed, incompleteWithWarning, misconfigured, hostile } as const
