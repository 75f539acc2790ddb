import type { Check, GateReport } from '../gate/report.ts'
import { catalogueOf, type Spoken } from '../messages/catalogues.ts'
import { type Catalogue, type Message, message, say } from '../messages/message.ts'
import { safeJson } from './stable-json.ts'
import { sentence } from './view.ts'

/**
 * Writes `report.json`. Every sentence comes with its key, which is the same in each language, so that
 * programs never need to read the text.
 */
export function renderJson(report: GateReport, language: Spoken): string {
  return `${safeJson(reportJson(report, language))}\n`
}

/** Builds the content of `report.json`, as `schema/report.v1.schema.json` describes it. */
export function reportJson(report: GateReport, language: Spoken): unknown {
  const words = catalogueOf(language)
  return {
    schema: report.schema,
    tool: report.tool,
    source: report.source,
    simulated: report.simulated,
    language: say(words, message('language_code')),
    subject: report.subject,
    outcome: report.outcome,
    conclusion: report.conclusion,
    exit_code: report.exitCode,
    reason: spoken(words, report.reason),
    problems: report.problems.map((problem) => spoken(words, problem)),
    warnings: report.warnings.map((warning) => spoken(words, warning)),
    facts: report.facts,
    checks: report.checks.map((check) => checkJson(words, check)),
    links: report.links.map(({ key, url }) => ({ key, url })),
    next_steps: report.nextSteps.map(({ text, paste }) => ({ ...spoken(words, text), paste: paste ?? null })),
    history: historyJson(report.history),
    timing: {
      started_at: report.timing.startedAt,
      ended_at: report.timing.endedAt,
      duration_ms: report.timing.durationMs,
      waited_ms: report.timing.waitedMs,
      polls: report.timing.polls,
    },
    run: report.run,
    policy: report.policy,
    last_answer:
      report.lastAnswer === null
        ? null
        : {
            endpoint: report.lastAnswer.endpoint,
            status: report.lastAnswer.status,
            body: report.lastAnswer.body ?? null,
          },
  }
}

function spoken(words: Catalogue, said: Message): { key: string; text: string } {
  return { key: said.key, text: sentence(words, said) }
}

function checkJson(words: Catalogue, check: Check): unknown {
  return {
    id: check.id,
    unit: check.unit,
    observed: check.observed,
    limit: check.limit,
    bound: check.bound,
    result: check.result,
    severity: check.severity,
    reason: check.reason === undefined ? null : spoken(words, check.reason),
  }
}

function historyJson(history: GateReport['history']): unknown {
  if (history === null) return null
  return {
    points: history.points.map((point) => ({
      scan_id: point.scanId,
      start_time: point.startTime,
      end_time: point.endTime,
      status: point.status,
      alert_count: point.alertCount,
      scan_count: point.scanCount,
      complete: point.complete,
      crawl_id: point.crawlId,
      crawl_label: point.crawlLabel,
      scan_result_url: point.url,
    })),
    baseline:
      history.baseline === null
        ? null
        : { scan_id: history.baseline.scanId, alert_count: history.baseline.alertCount },
  }
}
