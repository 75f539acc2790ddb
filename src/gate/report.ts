import type { Message } from '../messages/message.ts'
import type { Conclusion, Outcome } from './outcome.ts'

/** The services whose answers a gate judges. */
export type SourceName = 'vaddy' | 'nhn'

/** How a number is meant: plain, in percent, or in milliseconds. */
export type Unit = 'count' | 'percent' | 'milliseconds'

/** The limits a run can be held to. */
export type CheckId =
  | 'max_alerts'
  | 'max_alert_increase'
  | 'min_complete'
  | 'requests_sent'
  | 'max_crawl_age'
  | 'max_high'
  | 'max_medium'
  | 'max_low'
  | 'max_age'
  | 'require_instances'
  | 'instances'
  | 'results_found'
  | 'region'
  | 'consistent_results'

/**
 * One limit and how the run stands to it. `unjudged` means that what it asks about is not known, or that the
 * answer is not whole, so that being within the limit proves nothing. It is never a pass.
 */
export interface Check {
  readonly id: CheckId
  readonly unit: Unit
  /** `null` where the service did not say. */
  readonly observed: number | null
  readonly limit: number
  /** Whether `observed` may be at most or must be at least `limit`. */
  readonly bound: 'at_most' | 'at_least'
  readonly result: 'pass' | 'fail' | 'unjudged'
  /** The outcome that a failed check leads to. An unjudged one always leads to `incomplete`. */
  readonly severity: 'failed' | 'incomplete'
  /** One sentence that says why it isn't a pass; absent on a pass. */
  readonly reason?: Message
}

/** The names of the facts, which are also the names of the action's outputs. */
export type FactKey =
  | 'project_id'
  | 'scan_id'
  | 'alert_count'
  | 'scan_count'
  | 'complete'
  | 'crawl_id'
  | 'crawl_label'
  | 'scan_list'
  | 'start_time'
  | 'end_time'
  | 'duration_seconds'
  | 'baseline_alert_count'
  | 'alert_increase'
  | 'adopted'
  | 'regions'
  | 'instance_count'
  | 'weak_instance_count'
  | 'check_count'
  | 'weak_count'
  | 'high_count'
  | 'medium_count'
  | 'low_count'
  | 'ignored_count'
  | 'stale_count'
  | 'missing_count'
  | 'stale_instances'
  | 'missing_instances'

/** Something the service told us. */
export type FactValue = string | number | boolean | readonly string[] | null

/** What is known about the subject, by name. A fact that isn't known is absent. */
export type Facts = { readonly [K in FactKey]?: FactValue }

/** A place to look. Only `https:` and loopback `http:` addresses are ever made into links. */
export interface Link {
  readonly key: 'scan_result' | 'console'
  readonly url: string
}

/** Advice, with the line to paste where there is one, for example `min_complete: 80`. */
export interface NextStep {
  readonly text: Message
  readonly paste?: string
}

/** One earlier scan of the same project. */
export interface HistoryPoint {
  readonly scanId: string
  readonly startTime: string
  readonly endTime: string | null
  readonly status: 'complete' | 'canceled' | 'other'
  readonly alertCount: number | null
  /** Requests that the scan sent. */
  readonly scanCount: number | null
  readonly complete: number | null
  readonly crawlId: number | null
  readonly crawlLabel: string | null
  readonly url: string | null
}

/** Earlier scans, oldest first and at most 20, with the one that served as baseline. */
export interface History {
  readonly points: readonly HistoryPoint[]
  readonly baseline: { readonly scanId: string; readonly alertCount: number } | null
}

/** When the run did what. Times are ISO 8601 in UTC by this machine's clock, durations in milliseconds. */
export interface Timing {
  readonly startedAt: string
  readonly endedAt: string
  readonly durationMs: number
  /** How long the run waited for the project to be free. */
  readonly waitedMs: number
  readonly polls: number
}

/** Where and for whom the run took place, as far as the CI says. Evidence for an audit. */
export interface RunEvidence {
  readonly host:
    | 'github-actions'
    | 'jenkins'
    | 'gitlab'
    | 'circleci'
    | 'azure-pipelines'
    | 'bitbucket'
    | 'other'
  readonly repository: string | null
  readonly commit: string | null
  readonly ref: string | null
  readonly url: string | null
  readonly attempt: number | null
  readonly actor: string | null
}

/** An effective option and where its value came from. Secrets are not in here. */
export interface PolicyEntry {
  readonly value: string | number | boolean | null
  readonly from: 'default' | 'input' | 'flag' | 'environment' | 'env-file'
}

/** The service's last answer, cleaned, as evidence. */
export interface LastAnswer {
  readonly endpoint: string
  readonly status: number
  readonly body: unknown
}

/** What a run found out and how it ended: the one model that feeds every report. */
export interface GateReport {
  readonly schema: 'scangate.report/v1'
  readonly tool: { readonly name: 'scangate'; readonly version: string }
  readonly source: SourceName
  /** Whether the run spoke to a loopback API. */
  readonly simulated: boolean
  /** What was judged: the project of a scan, or a fleet of instances. `null` where the input was too bad to tell. */
  readonly subject: { readonly kind: 'project' | 'fleet'; readonly id: string | null }
  readonly outcome: Outcome
  readonly conclusion: Conclusion
  readonly exitCode: number
  readonly reason: Message
  /** Every problem of the input, when the outcome is `misconfigured`. */
  readonly problems: readonly Message[]
  readonly warnings: readonly Message[]
  readonly facts: Facts
  readonly checks: readonly Check[]
  readonly links: readonly Link[]
  readonly nextSteps: readonly NextStep[]
  readonly history: History | null
  readonly timing: Timing
  readonly run: RunEvidence
  readonly policy: { readonly [option: string]: PolicyEntry }
  readonly lastAnswer: LastAnswer | null
}
