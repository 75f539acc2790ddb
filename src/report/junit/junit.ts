import type { Check, GateReport } from '../../gate/report.ts'
import { catalogueOf, type Spoken } from '../../messages/catalogues.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { amountText } from '../amounts.ts'
import { sentence } from '../sentence.ts'
import { renderText } from '../text.ts'
import { ruleCases } from './assessment.ts'
import { fleetSuites } from './fleet.ts'
import { gateSuites } from './gates.ts'
import { type Case, countOf, inSeconds, type Mark, type Suite, suiteLines } from './suite.ts'
import { attributes, xmlText } from './xml-text.ts'

/**
 * Writes `junit.xml` for Jenkins' JUnit publisher and whoever reads its format. The case `run` says
 * whether the run came to a judgement, and each check is a case by the name of its option, so that a
 * case keeps its history whatever the language. What the gate did not count against the run, because the
 * policy says `warn`, is `skipped`: a `failure` would turn a passing build unstable.
 */
export function renderJunit(report: GateReport, language: Spoken): string {
  const words = catalogueOf(language)
  const cases = [
    runCase(report, words),
    ...report.checks.map((check) => checkCase(report, words, check)),
    ...ruleCases(report, words),
  ]
  const source = `scangate.${report.source}`
  const name = report.subject.id === null ? source : `${source}.${report.subject.id}`
  const run: Suite = { name, cases }
  const suites = [run, ...fleetSuites(report, words), ...gateSuites(report, words)]
  const { durationMs: milliseconds, startedAt } = report.timing
  const totals = {
    tests: suites.reduce((sum, suite) => sum + suite.cases.length, 0),
    failures: countOf(suites, 'failure'),
    errors: countOf(suites, 'error'),
  }
  const text = `    <system-out>${xmlText(renderText(report, language, { colour: false }))}</system-out>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'scangate', ...totals, time: inSeconds(milliseconds) })}>`,
    ...suites.flatMap((suite) =>
      suiteLines(suite, {
        milliseconds: suite === run ? milliseconds : 0,
        startedAt,
        ...(suite === run && { before: propertyLines(report), after: [text] }),
      }),
    ),
    '</testsuites>',
    '',
  ].join('\n')
}

function runCase(report: GateReport, words: Catalogue): Case {
  const reason = sentence(words, report.reason)
  const output = [...report.problems, ...report.warnings].map((each) => sentence(words, each)).join('\n')
  return { name: 'run', milliseconds: report.timing.durationMs, mark: runMark(report, reason), output }
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
  const text =
    check.reason === undefined
      ? numbers
      : say(words, message('numbers_with_reason', { numbers, reason: sentence(words, check.reason) }))
  const element = report.conclusion === 'failure' ? 'failure' : 'skipped'
  const mark = check.result === 'pass' ? null : ({ element, type: check.result, message: text } as const)
  return { name: check.id, milliseconds: 0, mark, output: numbers }
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
