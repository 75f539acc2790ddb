import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What became of one scan. `outcome` is `missing` where the job left no report: it never ran, or its
 * machine was lost.
 *
 * @typedef {object} ScanOutcome
 * @property {string} project_id
 * @property {string} outcome
 * @property {string} conclusion
 * @property {string | null} scan_id
 * @property {number | null} alert_count
 * @property {string | null} scan_result_url
 */

/** Outcomes from the worst to the best: what was found, what could not be found out, what was not asked. */
export const worstFirst = [
  'failed',
  'incomplete',
  'misconfigured',
  'refused',
  'unreachable',
  'timeout',
  'busy',
  'scan_canceled',
  'aborted',
  'error',
  'missing',
  'skipped',
  'checked',
  'started',
  'passed',
]

/**
 * Reads what became of each planned scan.
 *
 * @param {{ n: string, project_id: string }[]} planned
 * @param {string} folder
 * @returns {ScanOutcome[]}
 */
export function readOutcomes(planned, folder) {
  return planned.map(({ n, project_id }) => readOutcome(join(folder, `${n}-${project_id}`), project_id))
}

/**
 * Whether the reusable workflow may be green: every scan left a report that is no failure, and no job failed.
 *
 * @param {ScanOutcome[]} outcomes
 * @param {string[]} results the results of the jobs, each `success`, `failure`, `cancelled` or `skipped`
 */
export function haveSucceeded(outcomes, results) {
  return (
    // A batch without projects is skipped; when every batch is, nothing was scanned.
    results.includes('success') &&
    results.every((result) => result === 'success' || result === 'skipped') &&
    outcomes.every(({ conclusion }) => conclusion !== 'failure')
  )
}

/**
 * @param {ScanOutcome[]} outcomes
 */
export function worstOutcome(outcomes) {
  return worstFirst.find((worst) => outcomes.some(({ outcome }) => outcome === worst)) ?? 'missing'
}

/**
 * The job summary: one line a scan, the worst first.
 *
 * @param {ScanOutcome[]} outcomes
 */
export function toMarkdown(outcomes) {
  const rows = [...outcomes]
    .sort((one, other) => worstFirst.indexOf(one.outcome) - worstFirst.indexOf(other.outcome))
    .map(({ project_id, outcome, alert_count, scan_id, scan_result_url }) => {
      const scan = scan_id === null ? '' : cell(scan_id)
      const link = scan_result_url === null ? scan : `[${scan || 'result'}](${scan_result_url})`
      return `| ${cell(project_id)} | ${outcome} | ${alert_count ?? ''} | ${link} |`
    })
  return [
    `## VAddy: ${outcomes.length} scans, ${worstOutcome(outcomes)} at worst`,
    '',
    '| Project | Outcome | Alerts | Scan |',
    '| --- | --- | ---: | --- |',
    ...rows,
    '',
  ].join('\n')
}

/**
 * @param {string} folder
 * @param {string} projectId
 * @returns {ScanOutcome}
 */
function readOutcome(folder, projectId) {
  const missing = {
    project_id: projectId,
    outcome: 'missing',
    conclusion: 'failure',
    scan_id: null,
    alert_count: null,
    scan_result_url: null,
  }
  /** @type {any} */
  let report
  try {
    report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
  } catch {
    return missing
  }
  if (!worstFirst.includes(report?.outcome)) return missing
  // A report of another project would be somebody else's pass. Only a failure may not know its project.
  const unknown = report.subject?.id === null && report.conclusion === 'failure'
  if (report.subject?.id !== projectId && !unknown) return missing
  return {
    project_id: projectId,
    outcome: report.outcome,
    conclusion: ['success', 'notice', 'warning'].includes(report.conclusion) ? report.conclusion : 'failure',
    scan_id: typeof report.facts?.scan_id === 'string' ? report.facts.scan_id : null,
    alert_count: Number.isInteger(report.facts?.alert_count) ? report.facts.alert_count : null,
    scan_result_url: httpsUrl(report.links),
  }
}

/**
 * @param {unknown} links
 * @returns {string | null}
 */
function httpsUrl(links) {
  const link = Array.isArray(links) ? links.find((each) => each?.key === 'scan_result') : undefined
  return URL.canParse(link?.url) && /^https:\/\/[^\s()|<>"]+$/.test(link.url) ? link.url : null
}

/**
 * Makes text safe for a cell of a Markdown table.
 *
 * @param {string} text
 */
function cell(text) {
  return text.replace(/[^\w.:-]/g, (character) => `&#${character.codePointAt(0)};`)
}
