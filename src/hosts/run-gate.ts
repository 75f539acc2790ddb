import { resolve } from 'node:path'
import {
  abortedReport,
  type EarlyRun,
  misconfiguredReport,
  skippedReport,
  unforeseenReport,
} from '../gate/early-report.ts'
import type { GateReport, RunEvidence } from '../gate/report.ts'
import type { Clock } from '../kernel/clock.ts'
import { AbortedError, ConfigurationError, refuseProblems, stackOf, wordsOf } from '../kernel/errors.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Random } from '../kernel/random.ts'
import type { Secrets } from '../kernel/secrets.ts'
import { version } from '../kernel/version.ts'
import type { Message } from '../messages/message.ts'
import type { GivenOptions } from '../options/definition.ts'
import type { GateReading, GateSource } from '../sources/descriptor.ts'
import type { RunContext } from '../sources/run-context.ts'
import { readRegularFile } from './bounded-file.ts'
import { findFiles } from './find-files.ts'
import { lastWordIn } from './last-word.ts'
import { withNetwork } from './network.ts'
import { prepareReportFolder, reportNames } from './report-folder.ts'
import { runLines } from './run-lines.ts'

/** In characters. A file that an option names and that people write is far shorter. */
const longestOptionFile = 1_024 * 1_024

/** What a host hands in: where options come from and how it speaks. The rest of a run is the same for all. */
export interface RunHost {
  readonly given: GivenOptions
  /** What is wrong with how the options were given. */
  readonly problems: readonly Message[]
  /** Says the options' problems in the host's own words, for example by their flags. */
  readonly inOwnWords: (problems: readonly Message[]) => readonly Message[]
  /** Why there is nothing to run without secrets, where the user accepts that. */
  readonly skips?: (reading: GateReading) => Promise<string | undefined>
  /** Done before anything else; what it throws is an ending like any other error. */
  readonly begin?: () => void
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly random: Random
  readonly signal: AbortSignal
  /** Where it says what happens; what it needs for that may have to be loaded. */
  readonly log: (reading: GateReading) => Logger | Promise<Logger>
  readonly secrets: Secrets
  readonly save: RunContext['save']
  /** Hands on what a later job needs, with the path of the report folder or `''`. Throws where it can't. */
  readonly handOver?: (report: GateReport, reportDir: string, reading: GateReading) => Promise<void>
  /** The folder that a relative `report_dir` starts from; where there is none, no host writes reports. */
  readonly folder?: string
  readonly patience: RunContext['patience']
  readonly evidence: RunEvidence
  /** What must still happen when the process is ended at once. */
  readonly lastActs: Set<() => unknown>
}

/** A report with what it was read from. */
export interface GateRun {
  readonly report: GateReport
  readonly reading: GateReading
  /** The absolute path of the report folder, `''` where there is none or nothing can be written into it. */
  readonly reportDir: string
}

/**
 * Runs a gate for a host: reads the options, makes the report folder ready, runs, and has a report however that
 * ends, also where it never began. Nothing stays open.
 */
export async function runGate(source: GateSource, host: RunHost): Promise<GateRun> {
  const { clock, evidence: run, secrets, signal } = host
  const startedAt = clock.now()
  const reading = source.read(host.given)
  const log = await host.log(reading)
  const early = (): EarlyRun => ({
    source: source.name as EarlyRun['source'],
    layout: source.layout,
    identity: reading.identity,
    policy: reading.policy,
    run,
    version,
    startedAt,
    endedAt: clock.now(),
  })
  let reportDir = ''
  const ended = (report: GateReport): GateRun => ({ report, reading, reportDir })
  try {
    host.begin?.()
    // Before the folder is emptied: a baseline may be the report that the last run left in it.
    const [files] = await Promise.allSettled([
      reading.fileProblems?.({ readFile: optionFiles(host), now: clock.now() }),
    ])
    const wanted = host.folder === undefined ? undefined : reading.common.report_dir
    const folder = await prepareReportFolder(
      wanted,
      host.folder ?? '.',
      Object.keys(source.lineFiles ?? {}),
      source.judgesReports ? source.name : undefined,
    )
    reportDir = folder.path
    const withheld = await host.skips?.(reading)
    if (withheld !== undefined && folder.problem === undefined) return ended(skippedReport(early(), withheld))
    if (files.status === 'rejected') throw files.reason
    const inFiles = files.value ?? []
    const problems = [...reading.problems, ...(folder.problem ? [folder.problem] : []), ...inFiles]
    const wrong = [...host.problems, ...host.inOwnWords(problems)]
    // What is missing may be what a stop kept us from reading.
    if (wrong.length > 0) signal.throwIfAborted()
    refuseProblems(wrong)
    return ended(await begin(source, reading, host, log, reportDir))
  } catch (error) {
    if (error instanceof ConfigurationError) return ended(misconfiguredReport(early(), error))
    if (error instanceof AbortedError) return ended(abortedReport(early(), error))
    log.debug(stackOf(error))
    return ended(unforeseenReport(early(), secrets.redact(wordsOf(error))))
  }
}

/** Reads the files that options name. */
function optionFiles({ folder = '.' }: RunHost): RunContext['readFile'] {
  return (path, longest = longestOptionFile) => readRegularFile(resolve(folder, path), { longest })
}

async function begin(
  source: GateSource,
  reading: GateReading,
  host: RunHost,
  log: Logger,
  reportDir: string,
): Promise<GateReport> {
  const { clock, evidence, handOver, lastActs, patience, random, save, secrets, signal, variables } = host
  const network = { caFile: reading.common.ca_file, variables, clock, log, lastActs }
  const { lineFiles = {} } = source
  const files = runLines({ folder: reportDir, lineFiles, redact: secrets.redact, log, lastActs })
  try {
    return await withNetwork(network, (http, openProbe) => {
      // What comes later speaks as this run does.
      save('language', reading.common.language ?? 'en')
      return reading.run({
        http,
        openProbe,
        clock,
        random,
        log,
        signal,
        secrets,
        save,
        readFile: optionFiles(host),
        ...(source.judgesReports && {
          reportFiles: {
            find: (pattern) => {
              const except = reportDir === '' ? undefined : reportDir
              return findFiles(pattern, {
                base: resolve(host.folder ?? '.'),
                name: reportNames[0],
                except,
                signal,
              })
            },
            read: (file, bounds) => readRegularFile(file.real, bounds),
          },
        }),
        handOver: async (report) => handOver?.(report, reportDir, reading),
        lines: files.lines,
        setLastWord: lastWordIn(lastActs, log),
        patience,
        version,
        run: evidence,
      })
    })
  } finally {
    await files.discard()
  }
}
