import type { GateReport } from '../../gate/report.ts'
import { type MessageKey, message, say } from '../../messages/message.ts'
import { type PolicyRow, policyRows, runRows } from '../evidence-rows.ts'
import { linkable } from '../harmless.ts'
import { evidenceText } from '../stable-json.ts'
import type { LabelledRow, ReportView, Tone } from '../view.ts'
import { escapeHtml, escapeMarkup } from './html-text.ts'

/** The sign of a tone, beside which a word stands. */
export const signs: { readonly [T in Tone]: string } = { good: '✔', bad: '✘', warning: '⚠', neutral: 'ℹ' }
const mostAnswerCharacters = 100_000

// `border` and `cellpadding` are for readers whose content-security policy drops the styles, as Jenkins'
// does: without them the columns of an unstyled table run into each other.
const tableTag = '<table border="1" cellpadding="6">'

type PlainKey = Extract<MessageKey, `heading_${string}` | `column_${string}`>

/** A section with its heading. Empty content gives no section. */
export function section(view: ReportView, heading: PlainKey, content: string): string {
  return sectionBelow(say(view.words, message(heading)), content)
}

/** A section below a heading that is said already. */
export function sectionBelow(heading: string, content: string): string {
  return content === '' ? '' : `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`
}

/** A table from header cells and rows that are HTML already. */
export function htmlTable(header: readonly string[], rows: readonly string[]): string {
  const head = header.length === 0 ? '' : `<thead><tr>${header.join('')}</tr></thead>\n`
  return `${tableTag}\n${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

/** A table of sentences: on a phone its cells stand one below the other. */
export function stackedTable(header: readonly string[], rows: readonly string[]): string {
  return `<div class="stack">\n${htmlTable(header, rows)}\n</div>`
}

/** A header cell of a column. Without text it is no header, so that a screen reader doesn't announce one. */
export function columnHead(text: string, number = false): string {
  return text === ''
    ? '<td></td>'
    : `<th scope="col"${number ? ' class="number"' : ''}>${escapeHtml(text)}</th>`
}

/** A link to an address that passed `linkable`. */
export function htmlLink(label: string, href: string): string {
  return `<a href="${escapeMarkup(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`
}

/** The outcome, whether it was a rehearsal, the reason and the places to look. */
export function titleSection(view: ReportView): string {
  const links = view.links.map(({ label, address, href }) =>
    href === null
      ? `<p>${escapeHtml(label)}: <code>${escapeHtml(address)}</code></p>`
      : `<p><a class="button" href="${escapeMarkup(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a></p>`,
  )
  const simulated = view.simulated === null ? [] : [`<p class="simulated">${escapeHtml(view.simulated)}</p>`]
  return [
    `<header class="${view.tone}">`,
    `<h1><span aria-hidden="true">${signs[view.tone]}</span> ${escapeHtml(view.title)}</h1>`,
    ...simulated,
    `<p>${escapeHtml(view.reason)}</p>`,
    ...links,
    '</header>',
  ].join('\n')
}

/** Sentences as a list below a heading. */
export function listSection(view: ReportView, heading: PlainKey, lines: readonly string[]): string {
  return section(view, heading, list(lines))
}

/** The checks with what was observed, the limit and the result, and why one isn't a pass. */
export function checksSection(view: ReportView): string {
  if (view.checks.length === 0) return ''
  const head = (key: PlainKey, number = false) => columnHead(say(view.words, message(key)), number)
  const rows = view.checks.map(
    (check) =>
      `<tr><th scope="row">${escapeHtml(check.label)}</th><td class="number">${escapeHtml(check.observed)}</td><td class="limit">${escapeHtml(check.limit)}</td><td class="${check.tone}"><strong><span aria-hidden="true">${signs[check.tone]}</span>&nbsp;${escapeHtml(check.result)}</strong></td></tr>`,
  )
  const header = [
    head('column_check'),
    head('column_observed', true),
    head('column_limit'),
    head('column_result'),
  ]
  const reasons = list([...new Set(view.checks.flatMap((check) => check.reason ?? []))])
  return section(view, 'heading_checks', [htmlTable(header, rows), reasons].filter(Boolean).join('\n'))
}

/** What to do next, each step with its lines to paste. */
export function nextSection(view: ReportView): string {
  const steps = view.next.map(({ text, paste }) => {
    const block = paste === null ? '' : `\n<pre><code>${escapeMarkup(paste)}</code></pre>`
    return `<li>${escapeHtml(text)}${block}</li>`
  })
  return section(view, 'heading_next', steps.length === 0 ? '' : `<ul>\n${steps.join('\n')}\n</ul>`)
}

/** The key facts. */
export function factsSection(view: ReportView): string {
  return section(view, 'heading_facts', rowsTable(view.facts))
}

/** Where and for whom the run took place, what it was held to, and what the service said last. */
export function evidenceSections(view: ReportView, report: GateReport): string[] {
  const word = (key: PlainKey) => columnHead(say(view.words, message(key)))
  const header = [word('column_option'), word('column_value'), word('column_from')]
  const rows = policyRows(view.words, report.policy)
  const defaults = rows.filter((row) => row.isDefault)
  const options = [
    policyTable(
      header,
      rows.filter((row) => !row.isDefault),
    ),
    folded(
      escapeHtml(say(view.words, message('from_default_rest', { count: defaults.length }))),
      policyTable(header, defaults),
    ),
  ].filter((part) => part !== '')
  const answer = report.lastAnswer
  const answerHtml =
    answer === null
      ? ''
      : folded(
          `<code>${escapeHtml(answer.endpoint)}</code> · HTTP ${escapeHtml(String(answer.status))}`,
          `<pre><code>${escapeMarkup(evidenceText(answer.body, mostAnswerCharacters))}</code></pre>`,
        )
  return [
    section(view, 'heading_run', rowsTable(runRows(view.words, report))),
    section(view, 'heading_policy', options.join('\n')),
    section(view, 'heading_last_answer', answerHtml),
  ]
}

function policyTable(header: readonly string[], rows: readonly PolicyRow[]): string {
  if (rows.length === 0) return ''
  return htmlTable(
    header,
    rows.map(
      ({ option, value, from }) =>
        `<tr><th scope="row"><code>${escapeHtml(option)}</code></th><td><code>${escapeHtml(value)}</code></td><td class="word">${escapeHtml(from)}</td></tr>`,
    ),
  )
}

/** Folds HTML away behind a summary that is HTML too. Nothing to fold gives nothing. */
export function folded(summary: string, content: string): string {
  return content === '' ? '' : `<details>\n<summary>${summary}</summary>\n${content}\n</details>`
}

function rowsTable(rows: readonly LabelledRow[]): string {
  if (rows.length === 0) return ''
  return htmlTable(
    [],
    rows.map(({ key, label, value, literal }) => {
      const href = key === 'url' ? linkable(value) : null
      const text = literal ? `<code>${escapeHtml(value)}</code>` : escapeHtml(value)
      return `<tr><th scope="row">${escapeHtml(label)}</th><td>${href === null ? text : htmlLink(value, href)}</td></tr>`
    }),
  )
}

/** Sentences as a list; none gives nothing. */
export function list(lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`
}
