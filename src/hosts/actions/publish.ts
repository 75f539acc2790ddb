import * as core from '@actions/core'
import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Redact } from '../../kernel/redact.ts'
import { catalogueOf, type Language } from '../../messages/catalogues.ts'
import { message } from '../../messages/message.ts'
import { annotationOf } from '../../report/annotation.ts'
import { renderSummary } from '../../report/markdown/markdown.ts'
import type { GateReading, GateSource } from '../../sources/descriptor.ts'
import { publishReport } from '../publish.ts'
import { commentOnPullRequest } from './comment.ts'
import type { ActionsEnvironment } from './environment.ts'
import { createActionsLogger, logLine } from './log.ts'
import { setOutputs } from './outputs.ts'

/** How a step ended, and what telling of it needs. */
export interface StepResult {
  readonly source: GateSource
  /** Without secrets. */
  readonly report: GateReport
  readonly reading: GateReading
  /** The absolute path of the report folder, or `''`. */
  readonly reportDir: string
  readonly environment: ActionsEnvironment
  readonly redact: Redact
}

/** Tells everyone how the run ended: outputs, annotations, job summary, report files, Slack, comment. */
export async function publish({
  environment,
  reading,
  redact,
  report,
  reportDir,
  source,
}: StepResult): Promise<void> {
  const { common: wishes } = reading
  const { github_token: token, language = 'en', pr_comment: wish } = wishes
  const catalogue = catalogueOf(language)
  const log = createActionsLogger(catalogue, redact)
  const clock = systemClock
  await publishReport({
    report,
    wishes,
    words: language,
    folder: reportDir === '' ? undefined : reportDir,
    variables: environment.variables,
    clock,
    log,
    first: [
      {
        tell: () => setOutputs(report, source.outputs, reportDir, catalogue),
        failed: (why) => message('outputs_not_written', { why }),
      },
      {
        tell: () => annotate(report, language, redact),
        failed: (why) => message('annotations_not_written', { why }),
      },
      {
        failed: (why) => message('summary_not_written', { why }),
        tell: async () => {
          if (wishes.job_summary === false) return
          await core.summary.addRaw(renderSummary(report, language)).write()
        },
      },
    ],
    ...(wish !== undefined &&
      wish !== 'never' && {
        overNetwork: {
          failed: (why) => message('comment_not_written', { why }),
          tell: (http) =>
            commentOnPullRequest({ report, language, wish, token, environment, http, clock, log }),
        },
      }),
  })
}

function annotate(report: GateReport, language: Language, redact: Redact): void {
  const annotation = annotationOf(report, language)
  if (annotation === null) return
  const properties = { title: logLine(annotation.title, redact) }
  const annotators = { error: core.error, warning: core.warning, notice: core.notice }
  annotators[annotation.level](logLine(annotation.message, redact), properties)
}
