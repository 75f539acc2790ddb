import type { Outcome } from '../gate/outcome.ts'
import type { GateReport } from '../gate/report.ts'
import type { HttpClient } from '../http/client.ts'
import { whyOf } from '../kernel/errors.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Secret } from '../kernel/secret.ts'
import type { Spoken } from '../messages/catalogues.ts'
import { message } from '../messages/message.ts'
import { renderSlack, type SlackAppearance } from '../report/slack.ts'

/** Outcomes that nobody needs to be called for (contract, section 1). */
const quiet: ReadonlySet<Outcome> = new Set(['passed', 'skipped', 'started', 'checked'])

/** How long Slack is given, in milliseconds; less where we were told to stop. */
const timeLimit = 10_000
const timeLimitWhenStopped = 1_000

/** What telling Slack needs. */
export interface SlackNotice {
  readonly report: GateReport
  readonly words: Spoken
  readonly webhook: Secret
  readonly appearance?: SlackAppearance
  readonly http: HttpClient
  readonly log: Logger
}

/** Tells Slack how a run ended, where that is worth a message. One try, and never a reason to fail. */
export async function notifySlack({
  report,
  words,
  webhook,
  appearance,
  http,
  log,
}: SlackNotice): Promise<void> {
  if (quiet.has(report.outcome)) return
  const url = new URL(webhook.reveal())
  try {
    const { status } = await http.request({
      method: 'POST',
      base: url.origin,
      path: url.pathname + url.search,
      endpoint: 'POST webhook',
      setting: 'slack_webhook_url',
      json: renderSlack(report, words, appearance),
      timeoutMs: report.outcome === 'aborted' ? timeLimitWhenStopped : timeLimit,
    })
    if (status >= 200 && status < 300) log.info(message('slack_ok'))
    else log.warning(message('slack_failed', { why: message('answered_status', { status }) }))
  } catch (error) {
    log.warning(message('slack_failed', { why: whyOf(error) }))
  }
}
