import type { GateReport } from '../../gate/report.ts'
import type { Spoken } from '../../messages/catalogues.ts'
import { message, say } from '../../messages/message.ts'
import { timeText } from '../amounts.ts'
import { viewOf } from '../view.ts'
import { assessedFindingsSection, pointsSection, rulesSection } from './assessment.ts'
import { findingsSection, fleetSection } from './fleet.ts'
import { gatesSection, sourceFleets } from './gates.ts'
import { escapeHtml } from './html-text.ts'
import {
  checksSection,
  evidenceSections,
  factsSection,
  listSection,
  nextSection,
  titleSection,
} from './sections.ts'
import { fleetStyle, reportStyle } from './style.ts'
import { trendSection } from './trend.ts'

// A second lock behind the escaping: even markup that slipped through could load and run nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Writes `report.html`: one file without a script, made to be read also where its styles are dropped. */
export function renderHtml(report: GateReport, language: Spoken): string {
  const view = viewOf(report, language)
  const title = escapeHtml(view.title)
  const sections = [
    titleSection(view),
    listSection(view, 'heading_problems', view.problems),
    checksSection(view),
    fleetSection(view),
    gatesSection(view),
    nextSection(view),
    assessedFindingsSection(view),
    pointsSection(view),
    rulesSection(view),
    listSection(view, 'heading_warnings', view.warnings),
    findingsSection(view),
    ...sourceFleets(view),
    factsSection(view),
    trendSection(view),
    ...evidenceSections(view, report),
  ].filter((section) => section !== '')
  return `<!doctype html>
<html lang="${say(view.words, message('language_code'))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${reportStyle}${view.fleet === null && view.gates === null ? '' : fleetStyle}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
<footer><p>${escapeHtml(`${report.tool.name} ${report.tool.version} · ${timeText(report.timing.endedAt)}`)}</p></footer>
</body>
</html>
`
}
