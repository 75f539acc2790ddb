import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Redact } from '../../kernel/redact.ts'
import { type Catalogue, message } from '../../messages/message.ts'
import { annotationOf } from '../../report/annotation.ts'
import { renderSummary } from '../../report/markdown/markdown.ts'
import type { GateReading, GateSource } from '../../sources/descriptor.ts'
import { publishReport } from '../publish.ts'
import { commentOnPullRequest } from './comment.ts'
import type { ActionsEnvironment } from './environment.ts'
import { createActionsLogger, logLine } from './log.ts'
import { setOutputs } from './outputs.ts'
import * as runner from './runner-commands.ts'

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
  readonly words: Catalogue
}

/** Tells everyone how the run ended: outputs, annotations, job summary, report files, Slack, comment. */
export async function publish({
  environment,
  reading,
  redact,
  report,
  reportDir,
  source,
  words,
}: StepResult): Promise<void> {
  const { common: wishes } = reading
  const { github_token: token, pr_comment: wish } = wishes
  const log = createActionsLogger(words, redact)
  const clock = systemClock
  await publishReport({
    report,
    wishes,
    words,
    folder: reportDir === '' ? undefined : reportDir,
    variables: environment.variables,
    clock,
    log,
    first: [
      {
        tell: () => setOutputs(report, source.outputs, reportDir, words),
        failed: (why) => message('outputs_not_written', { why }),
      },
      {
        tell: () => annotate(report, words, redact),
        failed: (why) => message('annotations_not_written', { why }),
      },
      {
        failed: (why) => message('summary_not_written', { why }),
        tell: async () => {
          if (wishes.job_summary === false) return
          await runner.addToSummary(renderSummary(report, words))
        },
      },
    ],
    ...(wish !== undefined &&
      wish !== 'never' && {
        overNetwork: {
          failed: (why) => message('comment_not_written', { why }),
          tell: (http) =>
            commentOnPullRequest({ report, language: words, wish, token, environment, http, clock, log }),
        },
      }),
  })
}

function annotate(report: GateReport, words: Catalogue, redact: Redact): void {
  const annotation = annotationOf(report, words)
  if (annotation === null) return
  const properties = { title: logLine(annotation.title, redact) }
  const annotators = { error: runner.error, warning: runner.warning, notice: runner.notice }
  annotators[annotation.level](logLine(annotation.message, redact), properties)
}
