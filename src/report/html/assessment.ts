import { message, say } from '../../messages/message.ts'
import type { AssessedFindingRow } from '../assessment/view.ts'
import type { ReportView } from '../view.ts'
import { escapeHtml } from './html-text.ts'
import { columnHead, folded, list, section, signs, stackedTable } from './sections.ts'

/** What was found, the gravest first, with what was seen and what to do. */
export function assessedFindingsSection(view: ReportView): string {
  const { assessment, words } = view
  if (assessment === null) return ''
  const { findings, findingsLeftOut } = assessment
  const totals = `<p>${escapeHtml(say(words, message('in_one_paragraph', { sentences: assessment.totals })))}</p>`
  const items = findings.map((row) => findingItem(view, row))
  const rest = findingsLeftOut > 0 ? [say(words, message('and_more', { count: findingsLeftOut }))] : []
  const found = items.length === 0 ? '' : `\n<ul>\n${items.join('\n')}\n</ul>`
  return section(view, 'heading_findings', `${totals}${found}${list(rest)}`)
}

function findingItem({ words }: ReportView, row: AssessedFindingRow): string {
  const { evidence, fix, level, reason, status, text, tone } = row
  const said = say(words, message('fleet_found_item', { text, level, status, reason: reason ?? '' }))
  return `<li class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span> ${escapeHtml(said)}</strong><p><code>${escapeHtml(evidence)}</code></p><p>${escapeHtml(fix)}</p></li>`
}

/** Every rule with what became of it, folded away. */
export function rulesSection(view: ReportView): string {
  const { assessment, words } = view
  if (assessment === null) return ''
  const head = (key: 'column_rule' | 'column_result' | 'column_note' | 'column_standard') =>
    columnHead(say(words, message(key)))
  const rows = assessment.rules.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.id)} <span class="aside">${escapeHtml(row.title)}</span></th>${stateCell(row)}<td>${escapeHtml(row.note)}</td><td class="aside">${escapeHtml(row.source)}</td></tr>`,
  )
  const table = stackedTable(
    [head('column_rule'), head('column_result'), head('column_note'), head('column_standard')],
    rows,
  )
  return section(
    view,
    'heading_rules',
    folded(escapeHtml(say(words, message('assessment_all_rules', { count: rows.length }))), table),
  )
}

/** The points of the checklist, with what was seen of each and what was not. */
export function pointsSection(view: ReportView): string {
  const { assessment, words } = view
  if (assessment === null) return ''
  const head = (key: 'column_point' | 'column_result' | 'column_seen' | 'column_unseen') =>
    columnHead(say(words, message(key)))
  const cell = (key: 'column_seen' | 'column_unseen', names: readonly string[]) =>
    `<td data-label="${escapeHtml(say(words, message(key)))}">${names.map((name) => escapeHtml(name)).join('<br>')}</td>`
  const rows = assessment.points.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.title)}</th>${stateCell(row)}${cell('column_seen', row.seen)}${cell('column_unseen', row.unseen)}</tr>`,
  )
  return section(
    view,
    'heading_points',
    stackedTable(
      [head('column_point'), head('column_result'), head('column_seen'), head('column_unseen')],
      rows,
    ),
  )
}

function stateCell({ state, tone }: { readonly state: string; readonly tone: keyof typeof signs }): string {
  return `<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${escapeHtml(state)}</strong></td>`
}
