import type { FleetBuilder } from '../../gate/fleet-builder.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Logger } from '../../kernel/logger.ts'
import { inOrder } from '../../kernel/slots.ts'
import { message } from '../../messages/message.ts'
import type { Ignoring } from '../../options/ignore-file.ts'
import { type AgeRule, ageOf } from './age.ts'
import type { NhnApi } from './api.ts'
import { subjectOf } from './fleet.ts'
import { announcesWeakness, type Details, type JudgedResult, judgeResult } from './judged-result.ts'
import type { Result } from './latest.ts'
import { type CompleteFiles, instanceLine, resultLine } from './lines.ts'
import type { NhnOptions } from './read-options.ts'
import { judgedInstance, type Tallying } from './tally.ts'

/** How long the log may stay silent: CI systems end jobs that do. In milliseconds. */
const heartbeat = 60_000

/** What instances are taken from, and where they go. */
export interface Taking {
  readonly api: Pick<NhnApi, 'items'>
  readonly clock: Pick<Clock, 'monotonic'>
  readonly log: Logger
  readonly options: NhnOptions
  /** The latest ones, those of one instance next to each other. */
  readonly results: readonly Result[]
  /** Regions whose list is not whole. */
  readonly doubtfulRegions: ReadonlySet<string>
  readonly ages: AgeRule
  readonly ignoring: Ignoring
  readonly tally: Tallying
  readonly fleet: Pick<FleetBuilder, 'add'>
  readonly files: CompleteFiles
}

/**
 * Judges the results one by one, with their items where those are read, and hands each instance on as soon as it is
 * complete: whatever their number, memory holds only a few of them.
 */
export async function takeInstances(taking: Taking): Promise<void> {
  const { ages, api, clock, doubtfulRegions, files, fleet, ignoring, log, options, results, tally } = taking
  const detailsOf = async (result: Result): Promise<Details> => {
    const wanted = options.details === 'all' || (options.details === 'weak' && announcesWeakness(result))
    if (!wanted || result.usageStasNo === undefined) return 'unread'
    return (await api.items(result.usageStasNo)) ?? 'gone'
  }
  let instance: JudgedResult[] = []
  const complete = async () => {
    const [first, ...rest] = instance
    if (first === undefined) return
    instance = []
    const judged = judgedInstance([first, ...rest], ages)
    const subject = subjectOf(judged, options, { isListWhole: !doubtfulRegions.has(judged.region) })
    tally.add(judged)
    fleet.add(subject)
    await files.instance(instanceLine(judged, subject.state))
  }
  let spoke = clock.monotonic()
  let done = 0
  await inOrder(results, options.concurrency, detailsOf, async (details, result) => {
    const last = instance.at(-1)?.result
    if (last?.instanceName !== result.instanceName || last.region !== result.region) await complete()
    const judged = judgeResult(result, details, ignoring)
    instance.push(judged)
    await files.result(resultLine(judged, ageOf(result, ages)))
    done += 1
    if (clock.monotonic() - spoke < heartbeat) return
    spoke = clock.monotonic()
    log.info(message('nhn_log_progress', { done, total: results.length }))
  })
  await complete()
}
