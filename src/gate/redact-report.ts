import { cleanLine } from '../kernel/clean-text.ts'
import type { Redact } from '../kernel/redact.ts'
import { isMessage, type Message } from '../messages/message.ts'
import type { Assessment } from './assessment.ts'
import type { Fleet, Words } from './fleet.ts'
import type { GateEntry } from './gate-list.ts'
import type { GateReport } from './report.ts'

/**
 * Takes secrets out of everything in a report that came from outside, before it is rendered: services
 * have been seen to repeat what they were sent. Each such text becomes one clean line. Our own words and the structure stay, so that every format
 * stays valid even where a secret is a common word.
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
    history: report.history && {
      baseline: clean(report.history.baseline),
      points: report.history.points.map((point) => ({ ...clean(point), status: point.status })),
    },
    ...(report.fleet && { fleet: redactFleet(report.fleet, redact) }),
    ...(report.assessment && { assessment: redactAssessment(report.assessment, redact) }),
    ...(report.gates && {
      gates: {
        entries: report.gates.entries.map((entry) => redactEntry(entry, redact)),
        fleets: report.gates.fleets.map(({ fleet, source }) => ({
          source,
          fleet: redactFleet(fleet, redact),
        })),
      },
    }),
    run: { ...clean(report.run), host: report.run.host },
    policy: Object.fromEntries(
      Object.entries(report.policy).map(([option, { value, from }]) => [
        option,
        { value: clean(value), from },
      ]),
    ),
    lastAnswer: report.lastAnswer && {
      ...report.lastAnswer,
      body: redactDeep(report.lastAnswer.body, redact, namesFromOutside),
    },
  }
}

/** Counts, states and levels are ours; names, places and texts come from outside. */
function redactFleet(fleet: Fleet, redact: Redact): Fleet {
  const clean = <T>(value: T): T => redactDeep(value, redact) as T
  const words = (said: Words) => (typeof said === 'string' ? clean(said) : withCleanParams(said, redact))
  const why = (reason: Message | null) => reason && withCleanParams(reason, redact)
  return {
    ...fleet,
    subjects: fleet.subjects.map((subject) => ({
      ...subject,
      id: clean(subject.id),
      name: clean(subject.name),
      group: clean(subject.group),
      reason: why(subject.reason),
      url: clean(subject.url),
      findings: subject.findings.map((finding) => ({
        ...finding,
        id: clean(finding.id),
        title: words(finding.title),
        place: clean(finding.place),
        reason: why(finding.reason),
      })),
    })),
    fixes: fleet.fixes.map((fix) => ({
      ...fix,
      id: clean(fix.id),
      title: words(fix.title),
      text: words(fix.text),
      url: clean(fix.url),
    })),
  }
}

/** IDs, states and levels are ours, and the file is what the user gave; places, addresses and evidence come from outside. */
function redactAssessment(assessment: Assessment, redact: Redact): Assessment {
  const clean = <T>(value: T): T => redactDeep(value, redact) as T
  const words = (said: Words) => (typeof said === 'string' ? clean(said) : withCleanParams(said, redact))
  const why = (reason: Message | null) => reason && withCleanParams(reason, redact)
  return {
    ...assessment,
    rules: assessment.rules.map((rule) => ({
      ...rule,
      why: why(rule.why),
      findings: rule.findings.map((finding) => ({
        ...finding,
        place: clean(finding.place),
        evidence: words(finding.evidence),
        reason: why(finding.reason),
      })),
    })),
    asked: assessment.asked.map((one) => ({ ...one, url: clean(one.url) })),
    file: clean(assessment.file),
  }
}

/** Names of sources, kinds, facts and links are such that no secret is one; all else may come from anywhere. */
function redactEntry(entry: GateEntry, redact: Redact): GateEntry {
  const clean = <T>(value: T): T => redactDeep(value, redact) as T
  const { details, subject, why } = entry
  return {
    ...entry,
    name: clean(entry.name),
    subject: subject && { ...subject, id: clean(subject.id) },
    why: why && withCleanParams(why, redact),
    commit: clean(entry.commit),
    url: clean(entry.url),
    file: clean(entry.file),
    details: details && {
      ...details,
      reason: clean(details.reason),
      links: details.links.map(({ key, url }) => ({ key, url: clean(url) })),
    },
  }
}

/** The parameters of a message and of those within it; the keys are ours. */
function withCleanParams<M extends { readonly params: unknown }>(message: M, redact: Redact): M {
  const { params } = message
  if (typeof params !== 'object' || params === null) return message
  const clean = Object.entries(params).map(([name, value]) => [
    name,
    isMessage(value) ? withCleanParams(value, redact) : redactDeep(value, redact),
  ])
  return { ...message, params: Object.fromEntries(clean) }
}

/** Takes secrets out of a value from outside, names of properties included, as `redactReport` does. */
export function redactItem(item: unknown, redact: Redact): unknown {
  return redactDeep(item, redact, namesFromOutside)
}

/** Property names in the body of the service's last answer come from outside, all others are ours. */
const namesFromOutside = true

function redactDeep(value: unknown, redact: Redact, namesToo = false): unknown {
  if (typeof value === 'string') return redactText(value, redact)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact, namesToo))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      namesToo ? redactText(name, redact) : name,
      redactDeep(item, redact, namesToo),
    ]),
  )
}

/** Cleaned first: a secret may be hidden by characters that nobody sees. */
function redactText(text: string, redact: Redact): string {
  return redact(cleanLine(text, Number.POSITIVE_INFINITY))
}
