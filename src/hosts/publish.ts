import type { GateReport } from '../gate/report.ts'
import type { HttpClient } from '../http/client.ts'
import type { Clock } from '../kernel/clock.ts'
import { wordsOf } from '../kernel/errors.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Spoken } from '../messages/catalogues.ts'
import { type Message, message } from '../messages/message.ts'
import type { CommonValues } from '../options/common.ts'
import type { SlackAppearance } from '../report/slack.ts'
import { withNetwork } from './network.ts'
import { writeReports } from './report-files.ts'
import { notifySlack } from './slack.ts'

/** Says why a way of telling failed. */
type Failed = (why: Message | string) => Message

/** One way of telling how a run ended. */
export interface Telling {
  readonly tell: () => void | Promise<void>
  /** What is said where it fails. */
  readonly failed: Failed
}

/** What publishing needs, and what a host adds to it. */
export interface Publication {
  /** Without secrets: `redactReport` was here before. */
  readonly report: GateReport
  readonly wishes: Partial<CommonValues>
  readonly words: Spoken
  /** The absolute path of the report folder; `undefined` where none is wanted. */
  readonly folder: string | undefined
  readonly appearance?: SlackAppearance
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly log: Logger
  readonly lastActs?: Set<() => unknown>
  /** What the host tells without a network, in this order, before the files. */
  readonly first?: readonly Telling[]
  /** What the host tells over the network, at the same time as Slack. */
  readonly overNetwork?: readonly {
    readonly tell: (http: HttpClient) => Promise<void>
    readonly failed: Failed
  }[]
  /** Called when every report was written into the folder. */
  readonly onWritten?: (folder: string) => void
}

/**
 * Tells everyone how the run ended: what the host has, report files, Slack. Each on its own, so that one
 * failing hides no other; none of them changes the outcome.
 */
export async function publishReport(publication: Publication): Promise<void> {
  const { clock, folder, lastActs, log, overNetwork = [], report, variables, wishes, words } = publication
  const attempt = async (act: () => void | Promise<void>, failed: Failed) => {
    try {
      await act()
    } catch (error) {
      log.warning(failed(wordsOf(error)))
    }
  }
  for (const { failed, tell } of publication.first ?? []) await attempt(tell, failed)
  if (folder !== undefined) {
    const failures = await writeReports(report, words, folder)
    for (const failure of failures) log.warning(message('file_not_written', failure))
    if (failures.length === 0) publication.onWritten?.(folder)
  }
  const { ca_file: caFile, slack_webhook_url: webhook } = wishes
  if (webhook === undefined && overNetwork.length === 0) return
  const { appearance = {} } = publication
  const slackFailed: Failed = (why) => message('slack_not_written', { why })
  await attempt(
    () =>
      withNetwork({ caFile, variables, clock, log, ...(lastActs && { lastActs }) }, async (http) => {
        // At the same time: a run that was told to stop has few seconds left.
        await Promise.all([
          attempt(async () => {
            if (webhook !== undefined) await notifySlack({ report, words, webhook, appearance, http, log })
          }, slackFailed),
          ...overNetwork.map(({ failed, tell }) => attempt(() => tell(http), failed)),
        ])
      }),
    overNetwork.length === 0 ? slackFailed : (why) => message('notices_not_written', { why }),
  )
}
