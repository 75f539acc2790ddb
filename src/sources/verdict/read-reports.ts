import { bounded } from '../../gate/bounded-text.ts'
import type { GateDetails } from '../../gate/gate-list.ts'
import { refuseProblems } from '../../kernel/errors.ts'
import { whyUnreadable } from '../../kernel/file-errors.ts'
import { parseIsoTime } from '../../kernel/iso-time.ts'
import { type Message, message } from '../../messages/message.ts'
import type { FoundFile, ReportFiles, RunContext } from '../run-context.ts'
import type { GivenReport } from './judge.ts'
import { type ParsedReport, parseReport } from './schema.ts'

/** The largest report that the gates write has a tenth of it. */
const mebibytes = 20
const longestReport = mebibytes * 1_024 * 1_024
/** How many are read at once: waiting for the disk took a tenth of the time. */
const atOnce = 4

/** A report as a verdict keeps it: what decides, and what is shown, bounded. */
export interface ReadReport extends GivenReport {
  readonly file: FoundFile
  /** Its own warnings, in its own language. */
  readonly warnings: readonly string[]
  readonly details: GateDetails
  readonly hasFleet: boolean
}

/** A file that is no report, and why. */
export interface UnreadableReport {
  readonly path: string
  readonly why: Message
}

/** Everything that the patterns name. */
export interface ReadReports {
  readonly reports: readonly ReadReport[]
  readonly unreadable: readonly UnreadableReport[]
}

/** What a verdict works with. */
export interface VerdictContext extends RunContext {
  readonly reportFiles: ReportFiles
}

type Context = Pick<VerdictContext, 'reportFiles' | 'signal'>

/**
 * Reads every report that the patterns name, each once and a few at a time, so that memory holds no more of them.
 * Throws a `ConfigurationError` that names every pattern which matches nothing.
 */
export async function readReports(
  patterns: readonly string[],
  { reportFiles, signal }: Context,
): Promise<ReadReports> {
  const files = new Map<string, FoundFile>()
  const unreadable = new Map<string, UnreadableReport>()
  const problems: Message[] = []
  for (const pattern of patterns) {
    const found = await reportFiles.find(pattern)
    if (found.files.length + found.unreadable.length === 0) {
      problems.push(message('verdict_problem_no_match', { given: bounded(pattern, 200) }))
    }
    for (const file of found.files) if (!files.has(file.real)) files.set(file.real, file)
    for (const one of found.unreadable) unreadable.set(one.path, one)
  }
  refuseProblems(problems)
  const reports: ReadReport[] = []
  const all = [...files.values()]
  for (let start = 0; start < all.length; start += atOnce) {
    signal.throwIfAborted()
    const some = all.slice(start, start + atOnce)
    const read = await Promise.all(
      some.map(async (file) => ({ file, ...(await readReport(file, reportFiles)) })),
    )
    for (const one of read) {
      const { file } = one
      if ('why' in one) unreadable.set(file.path, { path: bounded(file.path, 300), why: one.why })
      else reports.push(keep(file, one.report))
    }
  }
  return { reports, unreadable: [...unreadable.values()] }
}

/** Reads and parses one report. Never throws: what is none says why. */
export async function readReport(
  file: FoundFile,
  reportFiles: Context['reportFiles'],
): Promise<ReturnType<typeof parseReport>> {
  if (file.bytes > longestReport) return { why: message('verdict_file_too_long', { mebibytes }) }
  let content: string
  try {
    content = await reportFiles.read(file, { longest: longestReport })
  } catch (error) {
    return { why: whyUnreadable(error) }
  }
  return parseReport(content)
}

const mostWarnings = 5
const mostCounts = 8
const mostLinks = 5

function keep(file: FoundFile, report: ParsedReport): ReadReport {
  const { run, subject, timing } = report
  const reason = bounded(report.reason.text, 500)
  return {
    file: { ...file, path: bounded(file.path, 300) },
    source: report.source,
    subject,
    outcome: report.outcome,
    conclusion: report.conclusion,
    exitCode: report.exit_code,
    simulated: report.simulated,
    endedAt: parseIsoTime(timing.ended_at),
    commit: run.commit,
    url: run.url,
    attempt: run.attempt,
    reason,
    warnings: report.warnings.slice(0, mostWarnings).map(({ text }) => bounded(text, 300)),
    details: {
      reason,
      counts: Object.entries(report.facts)
        .flatMap(([fact, value]) =>
          fact.endsWith('_count') && typeof value === 'number' ? { fact, value } : [],
        )
        .slice(0, mostCounts),
      links: report.links.slice(0, mostLinks).map(({ key, url }) => ({ key, url: bounded(url, 2_000) })),
    },
    hasFleet: report.fleet !== undefined,
  }
}
