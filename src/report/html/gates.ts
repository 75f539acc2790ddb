import { message, say } from '../../messages/message.ts'
import { type GateRow, moreGates } from '../gates/view.ts'
import type { ReportView } from '../view.ts'
import { fleetSection } from './fleet.ts'
import { escapeHtml } from './html-text.ts'
import { columnHead, folded, htmlLink, sectionBelow, signs, stackedTable } from './sections.ts'

const mostInSight = 50

/** The gates of a verdict, the worst first, each with why, its counts, and where its own report is. */
export function gatesSection({ gates, words }: ReportView): string {
  if (gates === null) return ''
  const rest = gates.rows.slice(mostInSight)
  const more = moreGates(words, gates, gates.rows.length)
  return sectionBelow(
    gates.heading,
    [
      `<p>${escapeHtml(gates.totals)}</p>`,
      gatesTable(words, gates.rows.slice(0, mostInSight)),
      folded(
        escapeHtml(say(words, message('gates_next_worst', { count: rest.length }))),
        gatesTable(words, rest),
      ),
      more === null ? '' : `<p>${escapeHtml(more)}</p>`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  )
}

function gatesTable(words: ReportView['words'], rows: readonly GateRow[]): string {
  if (rows.length === 0) return ''
  return stackedTable(
    [
      columnHead(say(words, message('gates_column_gate'))),
      columnHead(say(words, message('gates_column_counts'))),
      columnHead(say(words, message('gates_column_ended'))),
      columnHead(say(words, message('column_result'))),
    ],
    rows.map((row) => {
      const { counts, ended, href, name, outcome, result, tone } = row
      const label = href === null ? escapeHtml(name) : htmlLink(name, href)
      return `<tr><th scope="row">${label}${asides(row)}</th><td>${escapeHtml(counts)}</td><td>${escapeHtml(ended)}</td><td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${escapeHtml(result)}</strong><div class="aside">${escapeHtml(outcome)}</div></td></tr>`
    }),
  )
}

function asides({ file, links, name, own, source, why }: GateRow): string {
  const places = links.map(({ href, label }) => htmlLink(label, href))
  const from = file === '' || file === name ? '' : escapeHtml(file)
  const lines = [
    escapeHtml(source),
    why === null ? '' : escapeHtml(why),
    own === null ? '' : escapeHtml(own),
    [from, ...places].filter((part) => part !== '').join(' · '),
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `<div class="aside">${line}</div>`)
    .join('')
}

/** What the gates of each source found in their fleets. */
export function sourceFleets(view: ReportView): string[] {
  return (view.gates?.fleets ?? []).map((fleet) => fleetSection({ ...view, fleet }))
}
