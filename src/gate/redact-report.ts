import { cleanLine } from '../kernel/clean-text.ts'
import type { Redact } from '../kernel/redact.ts'
import type { GateReport } from './report.ts'

/**
 * Takes secrets out of everything in a report that came from outside, before it is rendered: services
 * have been seen to repeat what they were sent. Names and structure stay, so every format stays valid.
 */
export function redactReport(report: GateReport, redact: Redact): GateReport {
  const clean = <T>(value: T): T => redactDeep(value, redact) as T
  return {
    ...report,
    subject: { ...report.subject, id: clean(report.subject.id) },
    reason: withCleanParams(report.reason, redact),
    problems: report.problems.map((problem) => withCleanParams(problem, redact)),
    warnings: report.warnings.map((warning) => withCleanParams(warning, redact)),
    facts: clean(report.facts),
    checks: report.checks.map((check) =>
      check.reason === undefined ? check : { ...check, reason: withCleanParams(check.reason, redact) },
    ),
    links: report.links.map((link) => ({ ...link, url: clean(link.url) })),
    nextSteps: report.nextSteps.map((step) => ({
      ...step,
      text: withCleanParams(step.text, redact),
      ...(step.paste !== undefined && { paste: clean(step.paste) }),
    })),
    history: clean(report.history),
    run: clean(report.run),
    policy: clean(report.policy),
    lastAnswer: clean(report.lastAnswer),
  }
}

function withCleanParams<M extends { readonly params: unknown }>(message: M, redact: Redact): M {
  return { ...message, params: redactDeep(message.params, redact) }
}

function redactDeep(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redactText(value, redact)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact))
  // Property names can come from outside, too: those of the service's last answer do.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [redactText(name, redact), redactDeep(item, redact)]),
  )
}

/** A secret may be hidden by invisible characters that a renderer takes out later. */
function redactText(text: string, redact: Redact): string {
  const cleaned = cleanLine(text, Number.POSITIVE_INFINITY)
  const redacted = redact(cleaned)
  return redacted === cleaned ? redact(text) : redacted
}
