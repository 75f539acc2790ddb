import { redactReport } from '../../../gate/redact-report.ts'
import type { GateReport } from '../../../gate/report.ts'
import { version } from '../../../kernel/version.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { renderJson } from '../../../report/json.ts'
import { renderText } from '../../../report/text.ts'
import type { GateSource } from '../../../sources/descriptor.ts'
import type { RunContext } from '../../../sources/run-context.ts'
import { publishReport } from '../../publish.ts'
import { runEvidence } from '../../run-evidence.ts'
import { type GateRun, runGate } from '../../run-gate.ts'
import type { CliCommand } from './command.ts'
import type { Invocation } from './invocation.ts'
import { asFlag, inCliWords } from './problems.ts'

/** There is no post step that could clean up later: Jenkins waits 20 s between the signal and giving up. */
export const patience = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/** Where a gate runs instead of where its options lead. */
export interface Stage {
  /** The options in place of those that were given. */
  readonly given: GivenOptions
  readonly problems: readonly Message[]
  /** Takes it down. */
  close(): Promise<void>
}

/** What a gate's judging command is beside its source; flags of its own and another ending are rare. */
export type GateCommand = Omit<CliCommand, 'source' | 'own' | 'ends' | 'run'> & {
  readonly own?: CliCommand['own']
  /** Options that the command itself decides. */
  readonly fixed?: GivenOptions
  /** Sets up a stage, where one is wanted. */
  readonly stage?: (invocation: Invocation) => Promise<Stage | undefined>
}

/** Makes the command that runs a gate and judges what it says. */
export function gateCommand(
  source: GateSource,
  { fixed = {}, own = {}, stage, ...described }: GateCommand,
): CliCommand {
  return {
    ...described,
    source,
    own,
    ends: 'judges',
    run: async (invocation) => {
      const { lastActs } = invocation.surroundings
      const staged = await stage?.(invocation)
      if (staged === undefined) {
        return runGateCommand(invocation, source, { ...invocation.given, ...fixed })
      }
      lastActs.add(staged.close)
      try {
        const problems = [...invocation.problems, ...staged.problems]
        return await runGateCommand({ ...invocation, problems }, source, staged.given)
      } finally {
        lastActs.delete(staged.close)
        await staged.close()
      }
    },
  }
}

/**
 * Runs a gate for a command: one report, to standard output and into the report folder, whatever the ending.
 * Returns the exit code of its outcome.
 */
async function runGateCommand(
  invocation: Invocation,
  source: GateSource,
  given: GivenOptions,
): Promise<number> {
  const { command, printer, progress, redact, secrets, surroundings } = invocation
  const { clock, folder, lastActs, random, signal, variables } = surroundings
  const shown = (report: GateReport) => redactReport(inFlags(report, source), redact)
  let result: ResultState = 'due'
  progress.begin()
  const run = await runGate(source, {
    given,
    problems: invocation.problems,
    inOwnWords: (problems) => inCliWords(problems, command),
    variables,
    clock,
    random,
    signal,
    log: () => progress.log,
    secrets,
    save: () => {},
    handOver: async (started) => {
      progress.end()
      result = 'lost'
      await beforeStop(printer.handOn(resultOf(invocation, shown(started))), signal)
      result = 'out'
    },
    folder,
    patience,
    evidence: runEvidence(variables),
    lastActs,
  })
  progress.end()
  await publish(invocation, { ...run, report: shown(run.report) }, result)
  return run.report.exitCode
}

/** What a command's own run works with, from the invocation's surroundings, beside the network. */
export function runContext({ progress, secrets, surroundings }: Invocation): Omit<RunContext, 'http'> {
  const { clock, random, signal, variables } = surroundings
  return {
    clock,
    random,
    signal,
    log: progress.log,
    secrets,
    save: () => {},
    handOver: async () => {},
    openProbe: () => Promise.reject(new Error('Only a run of a gate opens a probe.')),
    readFile: () => Promise.reject(new Error('Only a run of a gate reads files.')),
    lines: () => undefined,
    setLastWord: () => {},
    patience,
    version,
    run: runEvidence(variables),
  }
}

/** Whether standard output has the result already, or could not take it. */
type ResultState = 'due' | 'out' | 'lost'

/** Tells how the run ended. What can't be written or sent is a warning and changes no outcome. */
async function publish(
  invocation: Invocation,
  { reading, report, reportDir }: GateRun,
  result: ResultState,
): Promise<void> {
  const { appearance, catalogue, format, printer, progress, surroundings } = invocation
  const { clock, lastActs, variables } = surroundings
  await publishReport({
    report,
    wishes: reading.common,
    words: catalogue,
    folder: reportDir === '' ? undefined : reportDir,
    appearance,
    variables,
    clock,
    log: progress.log,
    lastActs,
    onWritten: (folder) => progress.log.info(message('cli_reports_written', { folder })),
  })
  if (result === 'out') return
  if ((format === 'json' || result === 'lost') && report.conclusion === 'failure') {
    const sayings = report.problems.length > 0 ? report.problems : [report.reason]
    for (const saying of sayings) progress.log.error(saying)
  }
  printer.text(resultOf(invocation, report))
}

/** The report as it goes to standard output. */
function resultOf({ catalogue, format, printer }: Invocation, report: GateReport): string {
  if (format === 'json') return renderJson(report, catalogue)
  return renderText(report, catalogue, { colour: printer.coloured })
}

/** Waits for something, but not past a stop: whoever reads a full pipe may never go on. */
function beforeStop(done: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    done.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** Advice of a run on the command line names flags, not a workflow's inputs. */
function inFlags(report: GateReport, { options }: GateSource): GateReport {
  const optionNames = new Set(Object.keys(options))
  const nextSteps = report.nextSteps.map(({ paste, ...step }) => {
    if (paste === undefined) return step
    const lines = typeof paste === 'string' ? [paste] : paste
    return { ...step, paste: lines.map((line) => asFlag(line, optionNames)) }
  })
  return { ...report, nextSteps }
}
