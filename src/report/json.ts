import { historyJson } from '../gate/history.ts'
import type { Check, GateReport } from '../gate/report.ts'
import { catalogueOf, type Spoken } from '../messages/catalogues.ts'
import { type Catalogue, message, say } from '../messages/message.ts'
import { assessmentJson } from './assessment/json.ts'
import { fleetJson } from './fleet/json.ts'
import { gatesJson } from './gates/json.ts'
import { spoken } from './sentence.ts'
import { safeJson } from './stable-json.ts'
import { linesToPaste } from './view.ts'

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
    next_steps: report.nextSteps.map(({ text, paste }) => ({
      ...spoken(words, text),
      paste: paste === undefined ? null : linesToPaste(paste),
    })),
    history: historyJson(report.history),
    ...(report.fleet && { fleet: fleetJson(words, report.fleet) }),
    ...(report.assessment && assessmentJson(words, report.assessment)),
    ...(report.gates && gatesJson(words, report.gates)),
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
