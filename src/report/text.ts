import type { GateReport } from '../gate/report.ts'
import type { Spoken } from '../messages/catalogues.ts'
import { type MessageKey, message, say } from '../messages/message.ts'
import { findingLine } from './assessment/view.ts'
import { moreText } from './fleet/view.ts'
import { moreGates } from './gates/view.ts'
import { sparkline } from './trend/trend.ts'
import { trendNotes } from './trend/words.ts'
import { type ReportView, type Tone, viewOf } from './view.ts'

const signs: { readonly [T in Tone]: string } = { good: '✓', bad: '✗', warning: '!', neutral: 'i' }
const colours: { readonly [T in Tone]: number } = { good: 32, bad: 31, warning: 33, neutral: 36 }
/** As many as fit a screen with the rest. */
const mostSubjects = 10
const mostGates = 20
const bold = 1
const dim = 2

type Paint = (text: string, ...codes: readonly number[]) => string

const painted: Paint = (text, ...codes) => `\u001b[${codes.join(';')}m${text}\u001b[0m`
const plain: Paint = (text) => text

/** Writes the result for a terminal or a log: plain lines, coloured only where `colour` is set. */
export function renderText(report: GateReport, language: Spoken, { colour }: { colour: boolean }): string {
  const view = viewOf(report, language)
  const paint = colour ? painted : plain
  const sections = [
    head(view, paint),
    list(view, paint, 'heading_problems', view.problems),
    list(view, paint, 'heading_checks', checkLines(view, paint)),
    fleetLines(view, paint),
    list(view, paint, 'heading_findings', assessmentLines(view, paint)),
    gateLines(view, paint),
    list(
      view,
      paint,
      'heading_facts',
      view.facts.map((row) => `${row.label}: ${row.value}`),
    ),
    list(view, paint, 'heading_history', trendLines(view)),
    list(view, paint, 'heading_warnings', view.warnings),
    // Last, where the eye is when the prompt comes back.
    list(view, paint, 'heading_next', nextLines(view, paint)),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function head(view: ReportView, paint: Paint): string {
  const lines = [paint(`${signs[view.tone]} ${view.title}`, bold, colours[view.tone])]
  if (view.simulated !== null) lines.push(paint(view.simulated, bold))
  lines.push(view.reason)
  for (const link of view.links) lines.push(`${link.label}: ${link.href ?? link.address}`)
  return lines.join('\n')
}

function list(
  view: ReportView,
  paint: Paint,
  heading: Extract<MessageKey, `heading_${string}`>,
  lines: readonly string[],
): string {
  if (lines.length === 0) return ''
  return [paint(say(view.words, message(heading)), bold), ...lines.map((line) => `  ${line}`)].join('\n')
}

function checkLines(view: ReportView, paint: Paint): string[] {
  return view.checks.flatMap((check) => {
    const sign = paint(signs[check.tone], colours[check.tone])
    const { label, observed, limit } = check
    const line = `${sign} ${say(view.words, message('observed_numbers', { check: label, observed, limit }))}`
    return check.reason === null ? [line] : [line, `  ${paint(check.reason, dim)}`]
  })
}

/** The totals and the worst ten. */
function fleetLines({ fleet, words }: ReportView, paint: Paint): string {
  if (fleet === null) return ''
  const more = moreText(words, fleet, mostSubjects)
  const rows = fleet.subjects.slice(0, mostSubjects).map((row) => {
    const sign = paint(signs[row.tone], colours[row.tone])
    const [high, medium, low] = row.cells.map(({ count }) => count)
    const numbers = {
      name: row.name,
      group: row.group,
      high: high ?? '',
      medium: medium ?? '',
      low: low ?? '',
    }
    const line = `${sign} ${say(words, message('fleet_line', numbers))}`
    return row.reason === null ? line : `${line}\n    ${paint(row.reason, dim)}`
  })
  const lines = [...fleet.totals, ...rows, ...(more === null ? [] : [more])]
  return [paint(fleet.heading, bold), ...lines.map((line) => `  ${line}`)].join('\n')
}

/** The totals and the ten findings that count most. */
function assessmentLines({ assessment, words }: ReportView, paint: Paint): string[] {
  if (assessment === null) return []
  const { findings, findingsLeftOut, totals } = assessment
  const shown = findings.slice(0, mostSubjects)
  const rest = findings.length + findingsLeftOut - shown.length
  return [
    ...totals,
    ...shown.map((row) => `${paint(signs[row.tone], colours[row.tone])} ${findingLine(words, row)}`),
    ...(rest > 0 ? [say(words, message('and_more', { count: rest }))] : []),
  ]
}

/** The totals and the worst gates, with why each is no plain pass. */
function gateLines({ gates, words }: ReportView, paint: Paint): string {
  if (gates === null) return ''
  const more = moreGates(words, gates, mostGates)
  const rows = gates.rows.slice(0, mostGates).map(({ counts, name, outcome, tone, why }) => {
    const line = `${paint(signs[tone], colours[tone])} ${say(words, message('gates_line', { name, outcome, counts }))}`
    return why === null ? line : `${line}\n    ${paint(why, dim)}`
  })
  const lines = [gates.totals, ...rows, ...(more === null ? [] : [more])]
  return [paint(gates.heading, bold), ...lines.map((line) => `  ${line}`)].join('\n')
}

function nextLines(view: ReportView, paint: Paint): string[] {
  return view.next.flatMap(({ text, paste }) => [
    text,
    ...(paste === null ? [] : paste.split('\n').map((line) => `    ${paint(line, bold)}`)),
  ])
}

function trendLines({ trend, words }: ReportView): string[] {
  if (trend === null || trend.drawn.length < 2) return []
  return [sparkline(trend), trendNotes(words, trend, false)]
}
