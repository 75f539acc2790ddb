import fc from 'fast-check'
import type { Assessment } from '../../src/gate/assessment.ts'
import type { HistoryPoint } from '../../src/gate/history.ts'
import type { GateReport } from '../../src/gate/report.ts'
import { message } from '../../src/messages/message.ts'
import { assessment } from './assessments.ts'
import { failed, hostileText } from './examples.ts'
import { finding, fleetOf, subject } from './fleets.ts'

/** Pieces of every markup that a report could be read as. */
export const fragments = [
  '<script>',
  '</td></tr></table>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '-->',
  ']]>',
  '&lt;',
  '&#60;',
  '&#64;octocat',
  '&commat;octocat',
  '&num;1',
  '@octocat',
  '@acme/team',
  '#1',
  'GH-12',
  'acme/shop#3',
  'https://evil.example/a',
  'http://evil.example',
  'www.evil.example',
  'someone@evil.example',
  'mailto:someone@evil.example',
  '[text](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  '[x]: https://evil.example',
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '*b*',
  '`b`',
  '_b_',
  '~b~',
  '__b__',
  '$x$',
  ':tada:',
  '# h',
  '- i',
  '+ i',
  '* i',
  '===',
  '---',
  '***',
  '1. i',
  '> q',
  '::error::x',
  '##[error]x',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u202e',
  '\u2028',
  '\ufffe',
  '\ud800',
  '日本語',
  '한국어',
  '🧪',
]

/** Text as a hostile server would send it: fragments of every markup there is, between anything at all. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

/** Addresses as a hostile server would send them: of good hosts, of bad ones, and no addresses at all. */
export const hostileAddresses: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'https://console.vaddy.net/',
      'https://console.vaddy.net/?x=',
      'https://console.vaddy.net/#',
      'http://127.0.0.1:8080/',
      'http://evil.example/',
      'https://user:password@evil.example/',
      'javascript:alert(1)//',
      'data:text/html,',
      '//evil.example/',
      'no address ',
    ),
    hostileTexts,
  )
  .map(([start, end]) => start + end)

/** An assessment in which everything that comes from outside is hostile. */
function hostileAssessment(text: () => string, address: (index: number) => string): Assessment {
  return {
    ...assessment,
    rules: assessment.rules.map((rule) => ({
      ...rule,
      findings: rule.findings.map((finding) => ({
        ...finding,
        place: text(),
        evidence: text(),
        reason: message('api_ignored', { by: text(), reason: text(), expires: text() }),
      })),
      why: rule.why && message('api_why_no_answer', { why: text() }),
    })),
    asked: assessment.asked.map((one, index) => ({ ...one, url: `${address(index)}${text()}` })),
    file: text(),
  }
}

/** Builds the report that holds the given texts and addresses wherever a service's words can stand. */
export function reportWith(texts: readonly string[], addresses: readonly string[]): GateReport {
  let next = 0
  const text = () => texts[next++ % texts.length] ?? ''
  const address = (index: number) => addresses[index % addresses.length] ?? ''
  const point = (index: number): HistoryPoint => ({
    scanId: `${text()}${index}`,
    startTime: text(),
    endTime: text(),
    status: 'complete',
    alertCount: index,
    scanCount: index,
    complete: 100,
    crawlId: index,
    crawlLabel: text(),
    url: address(index),
  })
  const hostileFinding = (index: number) =>
    finding(index, 'en', {
      id: `${index}-${text()}`,
      title: text(),
      place: text(),
      fix: text(),
      url: address(index),
      reason: message('reason_unforeseen', { error: text() }),
    })
  const hostileSubject = (index: number) =>
    subject(index, 'en', {
      id: text(),
      name: `${text()}${index}`,
      group: text(),
      url: address(index),
      reason: message('reason_unforeseen', { error: text() }),
      findings: [hostileFinding(index)],
    })
  return {
    ...failed,
    fleet: fleetOf(2, 'en', hostileSubject),
    assessment: hostileAssessment(text, address),
    subject: { kind: 'project', id: text() },
    outcome: 'refused',
    exitCode: 4,
    reason: message('service_refused', { service: 'VAddy', endpoint: text(), status: 400, text: text() }),
    problems: [message('problem_duration', { input: 'wait_timeout', given: text() })],
    warnings: [
      message('notice_several_crawls', { label: text(), count: 2, used: text(), usedLabel: text() }),
      message('notice_scan_type_unknown', { types: [text(), text()] }),
    ],
    facts: {
      project_id: text(),
      scan_id: text(),
      alert_count: 3,
      crawl_label: text(),
      scan_list: [text(), text()],
      start_time: text(),
    },
    checks: failed.checks.map((check) => ({
      ...check,
      reason: message('reason_unforeseen', { error: text() }),
    })),
    links: [
      { key: 'scan_result', url: address(0) },
      { key: 'console', url: address(1) },
    ],
    nextSteps: [{ text: message('next_accept_alerts'), paste: `${text()}\n${text()}` }],
    history: { points: [point(1), point(2)], baseline: { scanId: text(), alertCount: 1 } },
    run: { ...failed.run, repository: text(), commit: text(), ref: text(), url: address(2), actor: text() },
    policy: { crawl_label: { value: text(), from: 'input' } },
    lastAnswer: {
      endpoint: text(),
      status: 400,
      body: { error_message: text(), more: [text(), hostileText] },
    },
  }
}

/** What `reportWith` takes. */
export const hostileWords: fc.Arbitrary<{ texts: string[]; addresses: string[] }> = fc.record({
  texts: fc.array(hostileTexts, { minLength: 1, maxLength: 20 }),
  addresses: fc.array(hostileAddresses, { minLength: 1, maxLength: 4 }),
})

/** Reports in which every word and address that a service can choose is hostile. */
export const hostileReports: fc.Arbitrary<GateReport> = hostileWords.map(({ texts, addresses }) =>
  reportWith(texts, addresses),
)
