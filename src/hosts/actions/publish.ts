import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Redact } from '../../kernel/redact.ts'
import { type Catalogue, message } from '../../messages/message.ts'
import { annotationOf } from '../../report/annotation.ts'
import { renderSummary } from '../../report/markdown/markdown.ts'
import type { GateReading, GateSource } from '../../sources/descriptor.ts'
import { type Publication, publishReport } from '../publish.ts'
import { type CommentWish, commentOnPullRequest } from './comment.ts'
import type { ActionsEnvironment } from './environment.ts'
import type { IssueWish } from './issue.ts'
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

/** Tells everyone how the run ended: outputs, annotations, job summary, report files, Slack, comment, issue. */
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
    overNetwork: onGitHub(reading, { report, language: words, environment, clock, log }),
  })
}

/** What is told on GitHub: the comment, and the issue. */
function onGitHub(
  { common }: GateReading,
  given: Omit<CommentWish & IssueWish, 'wish' | 'token' | 'labels' | 'assignees' | 'http'>,
): NonNullable<Publication['overNetwork']> {
  const { github_token: token, issue_assignees: assignees = [], issue_labels: labels = [] } = common
  const { issue = 'never', pr_comment: wish = 'never' } = common
  const told: NonNullable<Publication['overNetwork']>[number][] = []
  if (wish !== 'never') {
    told.push({
      failed: (why) => message('comment_not_written', { why }),
      tell: (http) => commentOnPullRequest({ ...given, wish, token, http }),
    })
  }
  if (issue !== 'never') {
    told.push({
      failed: (why) => message('github_issue_not_written', { why }),
      tell: async (http) => {
        // Loaded only now: most runs want no issue.
        const { keepIssue } = await import('./issue.ts')
        await keepIssue({ ...given, labels, assignees, token, http })
      },
    })
  }
  return told
}

function annotate(report: GateReport, words: Catalogue, redact: Redact): void {
  const annotation = annotationOf(report, words)
  if (annotation === null) return
  const properties = { title: logLine(annotation.title, redact) }
  const annotators = { error: runner.error, warning: runner.warning, notice: runner.notice }
  annotators[annotation.level](logLine(annotation.message, redact), properties)
}
