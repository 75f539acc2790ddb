import { message, say } from '../../messages/message.ts'
import { type FleetView, moreText, type SubjectRow } from '../fleet/view.ts'
import type { ReportView } from '../view.ts'
import { escapeHtml } from './html-text.ts'
import { columnHead, folded, htmlLink, htmlTable, list, section, sectionBelow, signs } from './sections.ts'

const mostInSight = 25
const mostFindings = 50

/**
 * The totals and the subjects as a heat map, worst first: a cell a level, which is the redder the more was found. Its
 * numbers stand in it, so that nobody needs the colours.
 */
export function fleetSection({ fleet, words }: ReportView): string {
  if (fleet === null) return ''
  const rest = fleet.subjects.slice(mostInSight)
  const more = moreText(words, fleet, fleet.subjects.length)
  return sectionBelow(
    fleet.heading,
    [
      `<p>${escapeHtml(say(words, message('in_one_paragraph', { sentences: fleet.totals })))}</p>`,
      heatMap({ fleet, words }, fleet.subjects.slice(0, mostInSight)),
      folded(
        escapeHtml(say(words, message('fleet_next_worst', { count: rest.length }))),
        heatMap({ fleet, words }, rest),
      ),
      more === null ? '' : `<p>${escapeHtml(more)}</p>`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  )
}

function heatMap(
  { fleet, words }: { fleet: FleetView; words: ReportView['words'] },
  rows: readonly SubjectRow[],
): string {
  if (rows.length === 0) return ''
  const html = htmlTable(
    [
      columnHead(say(words, message('fleet_column_name'))),
      ...fleet.levels.map((name) => columnHead(name, true)),
      columnHead(say(words, message('column_result'))),
    ],
    rows.map(({ cells, group, href, name, reason, result, tone }) => {
      const belongs = group === '' ? '' : ` <span class="aside">${escapeHtml(group)}</span>`
      const why = reason === null ? '' : `<div class="aside">${escapeHtml(reason)}</div>`
      const label = `${href === null ? escapeHtml(name) : htmlLink(name, href)}${belongs}${why}`
      const levels = cells.map(({ count, heat, level }) => {
        const shade = heat === 0 ? '' : ` ${level} heat-${heat}`
        return `<td class="number${shade}">${escapeHtml(count)}</td>`
      })
      return `<tr><th scope="row">${label}</th>${levels.join('')}<td class="${tone}"><strong><span aria-hidden="true">${signs[tone]}</span>&nbsp;${escapeHtml(result)}</strong></td></tr>`
    }),
  )
  return `<div class="heat">\n${html}\n</div>`
}

/** What was found in the worst subjects, each folded away, and below it what to do about it. */
export function findingsSection(view: ReportView): string {
  const { fleet, words } = view
  if (fleet === null) return ''
  const found = fleet.subjects.slice(0, mostInSight).filter(({ findings }) => findings.length > 0)
  const parts = found.map(({ findings, findingsLeftOut, name }) => {
    const lines = findings
      .slice(0, mostFindings)
      .map(({ level, reason, status, text }) =>
        say(words, message('fleet_found_item', { text, level, status, reason: reason ?? '' })),
      )
    const count = findings.length + findingsLeftOut
    const rest = count - lines.length
    if (rest > 0) lines.push(say(words, message('and_more', { count: rest })))
    return folded(escapeHtml(say(words, message('fleet_found', { name, count }))), list(lines))
  })
  const fixes = fleet.fixes.map(({ heading, href, text }) => {
    const link = href === null ? '' : ` ${htmlLink(say(words, message('fleet_read_on')), href)}`
    return `<li><strong>${escapeHtml(heading)}</strong><p>${escapeHtml(text)}${link}</p></li>`
  })
  const mend = folded(
    escapeHtml(say(words, message('heading_fixes'))),
    fixes.length === 0 ? '' : `<ul>\n${fixes.join('\n')}\n</ul>`,
  )
  return section(view, 'heading_findings', [...parts, mend].filter((part) => part !== '').join('\n'))
}
