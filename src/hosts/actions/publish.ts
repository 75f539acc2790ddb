import * as core from '@actions/core'
import { redactReport } from '../../gate/redact-report.ts'
import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import { wordsOf } from '../../kernel/errors.ts'
import type { Redact } from '../../kernel/redact.ts'
import { catalogueOf, type Language } from '../../messages/catalogues.ts'
import { type Message, message } from '../../messages/message.ts'
import { annotationOf } from '../../report/annotation.ts'
import { renderSummary } from '../../report/markdown/markdown.ts'
import type { VaddyOptionsReading } from '../../sources/vaddy/read-options.ts'
import { openNetwork } from '../network.ts'
import { writeReports } from '../report-files.ts'
import { notifySlack } from '../slack.ts'
import { commentOnPullRequest } from './comment.ts'
import type { ActionsEnvironment } from './environment.ts'
import { createActionsLogger, logLine } from './log.ts'
import { setOutputs } from './outputs.ts'

type Wishes = VaddyOptionsReading['values']

/**
 * Tells everyone how the run ended: outputs, annotations, job summary, report files, Slack, comment. Each on its own, so
 * that one failing hides no other; none of them changes the outcome. Without a `reportDir` (`''`) no files are
 * written.
 */
export async function publish(
  given: GateReport,
  wishes: Wishes,
  redact: Redact,
  environment: ActionsEnvironment,
  reportDir: string,
): Promise<void> {
  const { language = 'en' } = wishes
  const report = redactReport(given, redact)
  const catalogue = catalogueOf(language)
  const log = createActionsLogger(catalogue, redact)
  const notWritten = (what: string, why: Message | string) =>
    log.warning(message('report_not_written', { what, why }))
  const attempt = async (what: string, act: () => void | Promise<void>) => {
    try {
      await act()
    } catch (error) {
      notWritten(what, wordsOf(error))
    }
  }
  await attempt('outputs', () => setOutputs(report, reportDir, catalogue))
  await attempt('annotations', () => annotate(report, language, redact))
  if (wishes.job_summary !== false) {
    await attempt('job summary', async () => {
      await core.summary.addRaw(renderSummary(report, language)).write()
    })
  }
  if (reportDir !== '') {
    for (const { name, why } of await writeReports(report, language, reportDir)) notWritten(name, why)
  }
  const { pr_comment: wish, github_token: token, slack_webhook_url: webhook, ca_file: caFile } = wishes
  const wantsComment = wish !== undefined && wish !== 'never'
  if (webhook === undefined && !wantsComment) return
  await attempt('Slack message and pull-request comment', async () => {
    const network = await openNetwork({ caFile, variables: environment.variables, clock: systemClock, log })
    const { http } = network
    try {
      // At the same time: a step that was told to stop has few seconds left.
      await Promise.all([
        attempt('Slack message', async () => {
          if (webhook !== undefined) await notifySlack({ report, language, webhook, http, log })
        }),
        attempt('pull-request comment', async () => {
          if (!wantsComment) return
          await commentOnPullRequest({
            report,
            language,
            wish,
            token,
            environment,
            http,
            clock: systemClock,
            log,
          })
        }),
      ])
    } finally {
      await network.close()
    }
  })
}

function annotate(report: GateReport, language: Language, redact: Redact): void {
  const annotation = annotationOf(report, language)
  if (annotation === null) return
  const properties = { title: logLine(annotation.title, redact) }
  const annotators = { error: core.error, warning: core.warning, notice: core.notice }
  annotators[annotation.level](logLine(annotation.message, redact), properties)
}
