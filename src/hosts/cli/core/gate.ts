import { redactReport } from '../../../gate/redact-report.ts'
import type { GateReport } from '../../../gate/report.ts'
import { AbortedError, ConfigurationError, wordsOf } from '../../../kernel/errors.ts'
import { version } from '../../../kernel/version.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { renderJson } from '../../../report/json.ts'
import { renderText } from '../../../report/text.ts'
import type { VaddyApi } from '../../../sources/vaddy/api.ts'
import { abortedReport, misconfiguredReport, unforeseenReport } from '../../../sources/vaddy/early-report.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import {
  readVaddyOptions,
  type VaddyOptionsReading,
  withProblem,
} from '../../../sources/vaddy/read-options.ts'
import { runVaddyGate } from '../../../sources/vaddy/run.ts'
import type { RunDependencies } from '../../../sources/vaddy/session.ts'
import { openNetwork } from '../../network.ts'
import { writeReports } from '../../report-files.ts'
import { prepareReportFolder } from '../../report-folder.ts'
import { runEvidence } from '../../run-evidence.ts'
import { notifySlack } from '../../slack.ts'
import { withApi } from '../vaddy/with-api.ts'
import { failureOf } from './answer.ts'
import type { Call } from './call.ts'
import { asFlag, inCliWords } from './problems.ts'

/** There is no post step that could cancel later: Jenkins waits 20 s between the signal and giving up. */
const patience = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/**
 * Runs the gate for `scan` and `wait`: one report, to standard output and into the report folder, whatever
 * the ending. Returns the exit code of its outcome. `fixed` are options that the command itself decides.
 */
export async function judge(call: Call, fixed: GivenOptions = {}): Promise<number> {
  const { command, printer, progress, surroundings } = call
  const { clock } = surroundings
  const startedAt = clock.now()
  const read = readVaddyOptions({ ...call.given, ...fixed })
  const folder = await prepareReportFolder(read.values.report_dir, surroundings.folder)
  const reading = withProblem(read, folder.problem)
  const early = () => ({
    reading,
    run: runEvidence(surroundings.variables),
    version,
    startedAt,
    endedAt: clock.now(),
  })
  progress.begin()
  let report: GateReport
  let result: ResultState = 'due'
  const handOver = async (started: GateReport) => {
    progress.end()
    result = 'lost'
    await beforeStop(printer.handOn(resultOf(call, started)), surroundings.signal)
    result = 'out'
  }
  try {
    const [first, ...rest] = [...call.problems, ...inCliWords(reading.problems, command)]
    if (first !== undefined) {
      // What is missing may be what a stop kept us from reading.
      surroundings.signal.throwIfAborted()
      throw new ConfigurationError([first, ...rest])
    }
    const options = reading.options()
    report = await withApi(call, options, (api) =>
      runVaddyGate(options, reading.policy, { ...runDependencies(call, api), handOver }),
    )
  } catch (error) {
    if (error instanceof ConfigurationError) report = misconfiguredReport(early(), error)
    else if (error instanceof AbortedError) report = abortedReport(early(), error)
    else {
      const { reason } = failureOf(error, call)
      report = unforeseenReport(early(), reason.key === 'reason_unforeseen' ? reason.params.error : '')
    }
  }
  progress.end()
  await publish(call, report, reading, folder.path, result)
  return report.exitCode
}

/** What a run works with, from the call's surroundings. */
export function runDependencies({ progress, surroundings }: Call, api: VaddyApi): RunDependencies {
  const { clock, lastActs, random, signal, variables } = surroundings
  let lastWord: (() => void) | undefined
  return {
    api,
    clock,
    random,
    signal,
    log: progress.log,
    checkpoint: (checkpoint) => {
      if (lastWord !== undefined) lastActs.delete(lastWord)
      lastWord = undefined
      if (checkpoint.phase !== 'running' || !checkpoint.own) return
      lastWord = () => progress.log.warning(message('cli_warning_left_running', { scan: checkpoint.scanId }))
      lastActs.add(lastWord)
    },
    patience,
    version,
    run: runEvidence(variables),
  }
}

/** Whether standard output has the result already, or could not take it. */
type ResultState = 'due' | 'out' | 'lost'

const optionNames: ReadonlySet<string> = new Set(Object.keys(vaddyOptions))

/** Tells how the run ended. What can't be written or sent is a warning and changes no outcome. */
async function publish(
  call: Call,
  given: GateReport,
  { values }: VaddyOptionsReading,
  folder: string,
  result: ResultState,
): Promise<void> {
  const { format, language, printer, progress, redact } = call
  const report = redactReport(inFlags(given), redact)
  const notDone = (what: string, why: Message | string) =>
    progress.log.warning(message('report_not_written', { what, why }))
  if (folder !== '') {
    const failures = await writeReports(report, language, folder)
    for (const { name, why } of failures) notDone(name, why)
    if (failures.length === 0) progress.log.info(message('cli_reports_written', { folder }))
  }
  try {
    await tellSlack(call, report, values)
  } catch (error) {
    notDone('Slack message', wordsOf(error))
  }
  if (result === 'out') return
  if ((format === 'json' || result === 'lost') && report.conclusion === 'failure') {
    const sayings = report.problems.length > 0 ? report.problems : [report.reason]
    for (const saying of sayings) progress.log.error(saying)
  }
  printer.text(resultOf(call, given))
}

/** The report as it goes to standard output. */
function resultOf({ format, language, printer, redact }: Call, given: GateReport): string {
  const report = redactReport(inFlags(given), redact)
  if (format === 'json') return renderJson(report, language)
  return renderText(report, language, { colour: printer.coloured })
}

/** Waits for something, but not past a stop: whoever reads a full pipe may never go on. */
function beforeStop(done: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    done.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

async function tellSlack(
  { appearance, language, progress: { log }, surroundings }: Call,
  report: GateReport,
  { ca_file: caFile, slack_webhook_url: webhook }: VaddyOptionsReading['values'],
): Promise<void> {
  if (webhook === undefined) return
  const { clock, lastActs, variables } = surroundings
  const network = await openNetwork({ caFile, variables, clock, log })
  lastActs.add(network.close)
  try {
    await notifySlack({ report, language, webhook, appearance, http: network.http, log })
  } finally {
    lastActs.delete(network.close)
    await network.close()
  }
}

/** Advice of a run on the command line names flags, not a workflow's inputs. */
function inFlags(report: GateReport): GateReport {
  const nextSteps = report.nextSteps.map((step) =>
    step.paste === undefined ? step : { ...step, paste: asFlag(step.paste, optionNames) },
  )
  return { ...report, nextSteps }
}
