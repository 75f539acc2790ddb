import type { Check, GateReport } from '../gate/report.ts'
import { catalogueOf, type Spoken } from '../messages/catalogues.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { amountText } from './amounts.ts'
import { renderText } from './text.ts'
import { sentence } from './view.ts'
import { attributes, xmlText } from './xml-text.ts'

/** How one test case ended, with the words for it. `null` is a pass. */
interface Mark {
  readonly element: 'failure' | 'error' | 'skipped'
  readonly type: string
  readonly message: string
}

interface Case {
  readonly name: string
  readonly seconds: number
  readonly mark: Mark | null
  readonly output: string
}

/**
 * Writes `junit.xml` for Jenkins' JUnit publisher and whoever reads its format. The case `run` says
 * whether the run came to a judgement, and each check is a case by the name of its option, so that a
 * case keeps its history whatever the language. What the gate did not count against the run, because the
 * policy says `warn`, is `skipped`: a `failure` would turn a passing build unstable.
 */
export function renderJunit(report: GateReport, language: Spoken): string {
  const words = catalogueOf(language)
  const cases = [runCase(report, words), ...report.checks.map((check) => checkCase(report, words, check))]
  const count = (element: Mark['element']) => cases.filter((each) => each.mark?.element === element).length
  const source = `scangate.${report.source}`
  const name = report.subject.id === null ? source : `${source}.${report.subject.id}`
  const seconds = inSeconds(report.timing.durationMs)
  const totals = { tests: cases.length, failures: count('failure'), errors: count('error') }
  const suite = {
    name,
    ...totals,
    skipped: count('skipped'),
    time: seconds,
    // The format has no offset: the time is UTC.
    timestamp: report.timing.startedAt.slice(0, 19),
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'scangate', ...totals, time: seconds })}>`,
    `  <testsuite${attributes(suite)}>`,
    ...propertyLines(report),
    ...cases.flatMap((each) => caseLines(name, each)),
    `    <system-out>${xmlText(renderText(report, language, { colour: false }))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function runCase(report: GateReport, words: Catalogue): Case {
  const reason = sentence(words, report.reason)
  const output = [...report.problems, ...report.warnings].map((each) => sentence(words, each)).join('\n')
  return { name: 'run', seconds: report.timing.durationMs, mark: runMark(report, reason), output }
}

function runMark({ outcome, conclusion }: GateReport, reason: string): Mark | null {
  switch (outcome) {
    case 'passed':
    case 'failed':
    case 'incomplete':
      return null
    case 'skipped':
    case 'started':
    case 'checked':
      return { element: 'skipped', type: outcome, message: reason }
    default:
      return { element: conclusion === 'failure' ? 'error' : 'skipped', type: outcome, message: reason }
  }
}

function checkCase(report: GateReport, words: Catalogue, check: Check): Case {
  const limit = amountText(words, check.limit, check.unit)
  const observed =
    check.observed === null ? say(words, message('not_known')) : amountText(words, check.observed, check.unit)
  const numbers = say(
    words,
    message('observed_numbers', {
      check: say(words, message(`check_${check.id}`)),
      observed,
      limit: say(words, message(`limit_${check.bound}`, { value: limit })),
    }),
  )
  const text = check.reason === undefined ? numbers : `${numbers} – ${sentence(words, check.reason)}`
  const element = report.conclusion === 'failure' ? 'failure' : 'skipped'
  const mark = check.result === 'pass' ? null : ({ element, type: check.result, message: text } as const)
  return { name: check.id, seconds: 0, mark, output: numbers }
}

function propertyLines(report: GateReport): string[] {
  const properties = [
    ['outcome', report.outcome],
    ['simulated', String(report.simulated)],
    ['version', report.tool.version],
    ...Object.entries(report.facts).map(([key, value]) => [key, String(value ?? '')] as const),
    ...report.links.map((link) => [`${link.key}_url`, link.url] as const),
  ] as const
  return [
    '    <properties>',
    ...properties.map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
  ]
}

function caseLines(classname: string, { name, seconds, mark, output }: Case): string[] {
  const open = `    <testcase${attributes({ name, classname, time: inSeconds(seconds) })}>`
  const lines = [open]
  if (mark !== null) {
    const text = xmlText(mark.message)
    lines.push(
      `      <${mark.element}${attributes({ message: mark.message, type: mark.type })}>${text}</${mark.element}>`,
    )
  }
  if (output !== '') lines.push(`      <system-out>${xmlText(output)}</system-out>`)
  return [...lines, '    </testcase>']
}

function inSeconds(milliseconds: number): string {
  return (Math.max(0, milliseconds) / 1_000).toFixed(3)
}
