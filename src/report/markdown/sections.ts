import type { GateReport } from '../../gate/report.ts'
import { type MessageKey, message, say } from '../../messages/message.ts'
import { timeText } from '../amounts.ts'
import type { LabelledRow, ReportView, Tone } from '../view.ts'
import {
  codeBlock,
  escapeMarkdown,
  indented,
  inlineCode,
  markdownLink,
  markdownTable,
  wholeWords,
} from './markdown-text.ts'

/** The sign of a tone, beside which a word stands. */
export const signs: { readonly [T in Tone]: string } = { good: '✅', bad: '❌', warning: '⚠️', neutral: 'ℹ️' }

/** A result behind its sign, for a table's cell that may be narrow. */
export function signed(tone: Tone, result: string): string {
  return `${signs[tone]}&nbsp;${wholeWords(escapeMarkdown(result))}`
}

/** The heading of a section. A comment's are smaller, below a smaller title. */
export type Level = '###' | '####'

type PlainKey = Extract<MessageKey, `heading_${string}` | `column_${string}`>

function plain(view: ReportView, key: PlainKey): string {
  return escapeMarkdown(say(view.words, message(key)))
}

/** The outcome, whether it was a rehearsal, and the reason. */
export function titleSection(view: ReportView, level: '##' | '###'): string {
  const lines = [`${level} ${signs[view.tone]} ${escapeMarkdown(view.title)}`]
  if (view.simulated !== null) lines.push(`> 🧪 **${escapeMarkdown(view.simulated)}**`)
  lines.push(escapeMarkdown(view.reason))
  return lines.join('\n\n')
}

/** The places to look, in one line. An address that may not be a link is shown as code. */
export function linkLine(view: ReportView): string {
  return view.links
    .map(({ label, address, href }) =>
      href === null ? `${escapeMarkdown(label)}: ${inlineCode(address)}` : `🔗 ${markdownLink(label, href)}`,
    )
    .join(' · ')
}

/** Every problem of the input. */
export function problemsSection(view: ReportView, level: Level): string {
  if (view.problems.length === 0) return ''
  return `${level} ${plain(view, 'heading_problems')}\n\n${bullets(view.problems)}`
}

/** The checks, with what was observed and what the limit is; below them why one isn't a pass. */
export function checksSection(view: ReportView, level: Level): string {
  if (view.checks.length === 0) return ''
  const table = markdownTable(
    [
      plain(view, 'column_check'),
      plain(view, 'column_observed'),
      plain(view, 'column_limit'),
      plain(view, 'column_result'),
    ],
    view.checks.map((check) => [
      escapeMarkdown(check.label),
      wholeWords(escapeMarkdown(check.observed)),
      wholeWords(escapeMarkdown(check.limit)),
      signed(check.tone, check.result),
    ]),
    [false, true, false, false],
  )
  const reasons = [...new Set(view.checks.flatMap((check) => check.reason ?? []))]
  return [
    `${level} ${plain(view, 'heading_checks')}`,
    table,
    ...(reasons.length > 0 ? [bullets(reasons)] : []),
  ].join('\n\n')
}

/** What to do next, each step with its lines to paste. */
export function nextSection(view: ReportView, level: Level): string {
  if (view.next.length === 0) return ''
  const steps = view.next.map(({ text, paste }) =>
    paste === null
      ? `- ${escapeMarkdown(text)}`
      : `- ${escapeMarkdown(text)}\n\n${indented(codeBlock(paste, 'yaml'), 2)}`,
  )
  return `${level} ${plain(view, 'heading_next')}\n\n${steps.join('\n')}`
}

/** What else is worth knowing. */
export function warningsSection(view: ReportView, level: Level): string {
  if (view.warnings.length === 0) return ''
  return `${level} ${plain(view, 'heading_warnings')}\n\n${bullets(view.warnings)}`
}

/** The key facts. */
export function factsSection(view: ReportView): string {
  if (view.facts.length === 0) return ''
  return `### ${plain(view, 'heading_facts')}\n\n${rowsList(view.facts)}`
}

/**
 * Labels and values as a list. In a table on a phone, and beside a long value on a desktop too, a label in
 * Japanese or Korean would break between any two characters.
 */
export function rowsList(rows: readonly LabelledRow[]): string {
  return rows
    .map(
      ({ label, value, literal }) =>
        `- **${escapeMarkdown(label)}**: ${literal ? inlineCode(value) : escapeMarkdown(value)}`,
    )
    .join('\n')
}

/** One small line: which version wrote this, when, and what more is given as Markdown. */
export function footerLine(
  view: ReportView,
  { tool, timing, run }: GateReport,
  more: readonly string[] = [],
): string {
  const parts = [`${tool.name} ${tool.version}`, timeText(timing.endedAt)].map((part) => escapeMarkdown(part))
  if (run.commit !== null) parts.push(inlineCode(run.commit.slice(0, 7)))
  return `<sub>${escapeMarkdown(say(view.words, message('tool_version')))}: ${[...parts, ...more].join(' · ')}</sub>`
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')
}
