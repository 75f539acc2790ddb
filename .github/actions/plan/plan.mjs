/** Jobs in one matrix: the platform's limit. */
export const batchSize = 256

/** Matrices that vaddy-scan.yml has jobs for. */
export const batchCount = 4

/** Characters that no name may have, since it becomes a folder's and stands in artifacts. */
const oddInNames = /["<>|*?:/\\\p{Cc}]/u

/** In characters. */
const longestName = 60

/** Options a project may have of its own; the others hold for all projects of a call. */
export const projectOptions = [
  'crawl_id',
  'crawl_label',
  'scan_type',
  'max_alerts',
  'max_alert_increase',
  'min_complete',
  'max_crawl_age',
  'version_url',
  'expect_version',
  'project_number',
  'wait_timeout',
  'scan_timeout',
]

/**
 * One scan to run. Values are strings, because an expression takes the number 0 for "not given" and the
 * text "0" for given. `label` is its name, or its ID where it has none.
 *
 * @typedef {{ n: string, project_id: string, label: string } & Record<string, string>} PlannedScan
 */

/**
 * Reads the list of projects. All problems are reported together; with any, nothing is planned.
 *
 * @param {string} text JSON array of project IDs or of objects
 * @param {string} name prefix of the artifacts
 * @returns {{ scans: PlannedScan[], problems: string[] }}
 */
export function planScans(text, name) {
  /** @type {string[]} */
  const problems = []
  // Two hyphens separate the prefix from the number, so that no prefix matches another's artifacts.
  if (!/^[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*$/.test(name)) {
    problems.push(`name is ${JSON.stringify(name)}; allowed: letters, digits, "_" and single "-".`)
  }
  const entries = readArray(text, problems)
  const scans = entries.map((entry, index) => readScan(entry, index + 1, problems))
  return problems.length === 0 ? { scans, problems } : { scans: [], problems }
}

/**
 * Cuts the scans into as many matrices as the workflow has; the later ones may be empty.
 *
 * @param {PlannedScan[]} scans
 */
export function toBatches(scans) {
  return Array.from({ length: batchCount }, (_, index) =>
    scans.slice(index * batchSize, (index + 1) * batchSize),
  )
}

/**
 * What the verdict must find: every project that is scanned, one a line.
 *
 * @param {PlannedScan[]} scans
 */
export function requiredReports(scans) {
  return [...new Set(scans.map(({ project_id }) => `vaddy:${project_id}`))].join('\n')
}

/**
 * @param {string} text
 * @param {string[]} problems
 * @returns {unknown[]}
 */
function readArray(text, problems) {
  /** @type {unknown} */
  let parsed
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    problems.push(`projects is no JSON: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
  if (!Array.isArray(parsed)) {
    problems.push('projects must be a JSON array, for example ["6eb1f9fcbdb6a5a"].')
    return []
  }
  if (parsed.length === 0) problems.push('projects is empty; a gate that scans nothing would always pass.')
  const most = batchSize * batchCount
  if (parsed.length > most)
    problems.push(`projects has ${parsed.length} entries; at most ${most} fit a call.`)
  return parsed
}

/**
 * @param {unknown} entry
 * @param {number} n
 * @param {string[]} problems
 * @returns {PlannedScan}
 */
function readScan(entry, n, problems) {
  const where = `projects[${n - 1}]`
  /** @type {PlannedScan} */
  const scan = { n: String(n), project_id: '', label: '' }
  if (typeof entry === 'string') entry = { project_id: entry }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    problems.push(`${where} must be a project ID or an object.`)
    return scan
  }
  for (const [key, value] of Object.entries(entry)) {
    if (key !== 'project_id' && key !== 'name' && !projectOptions.includes(key)) {
      const allowed = ['project_id', 'name', ...projectOptions].join(', ')
      problems.push(`${where} has ${JSON.stringify(key)}; allowed: ${allowed}.`)
    } else if (key === 'name') {
      scan.label = readName(value, where, problems)
    } else if (typeof value === 'string' || typeof value === 'number') {
      scan[key] = String(value)
    } else {
      problems.push(`${where}.${key} must be text or a number.`)
    }
  }
  if (!/^[A-Za-z0-9_-]+$/.test(scan.project_id)) {
    problems.push(
      `${where}.project_id is ${JSON.stringify(scan.project_id)}; allowed: letters, digits, "-", "_".`,
    )
  }
  if (scan.label === '') scan.label = scan.project_id
  return scan
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {string[]} problems
 */
function readName(value, where, problems) {
  const name = typeof value === 'string' ? value.trim() : ''
  const isFit =
    name !== '' && [...name].length <= longestName && !oddInNames.test(name) && !/^\.|\.$/.test(name)
  if (isFit) return name
  problems.push(
    `${where}.name is ${JSON.stringify(value)}; allowed: text of up to ${longestName} characters without " < > | * ? : / \\, and no dot at its beginning or end.`,
  )
  return ''
}
