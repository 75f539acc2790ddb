import type { Message, NameAfter } from '../messages/message.js';
import type { Assessment } from './assessment.js';
import type { Fleet } from './fleet.js';
import type { GateList } from './gate-list.js';
import type { History } from './history.js';
import type { ReportLayout } from './layout.js';
import type { Conclusion, Outcome } from './outcome.js';
/** The services whose answers a gate judges: each that has a message `source_NAME`. */
export type SourceName = NameAfter<'source_'>;
/** How a number is meant: plain, in percent, or in milliseconds. */
export type Unit = 'count' | 'percent' | 'milliseconds';
/** The limits a run can be held to: each that has a message `check_NAME`, and one `title_NAME` for the title. */
export type CheckId = NameAfter<'check_'>;
/**
 * One limit and how the run stands to it. `unjudged` means that what it asks about is not known, or that the
 * answer is not whole, so that being within the limit proves nothing. It is never a pass.
 */
export interface Check {
    readonly id: CheckId;
    readonly unit: Unit;
    /** `null` where the service did not say. */
    readonly observed: number | null;
    readonly limit: number;
    /** Whether `observed` may be at most or must be at least `limit`. */
    readonly bound: 'at_most' | 'at_least';
    readonly result: 'pass' | 'fail' | 'unjudged';
    /** The outcome that a failed check leads to. An unjudged one always leads to `incomplete`. */
    readonly severity: 'failed' | 'incomplete';
    /** One sentence that says why it isn't a pass; absent on a pass. */
    readonly reason?: Message;
}
/** The names of the facts, which are also names of outputs: each that has a message `fact_NAME`. */
export type FactKey = NameAfter<'fact_'>;
/** The places to look: each that has a message `link_NAME`. */
export type LinkKey = NameAfter<'link_'>;
/** Something the service told us. */
export type FactValue = string | number | boolean | readonly string[] | null;
/** What is known about the subject, by name. A fact that isn't known is absent. */
export type Facts = {
    readonly [K in FactKey]?: FactValue;
};
/** A place to look. Only `https:` and loopback `http:` addresses are ever made into links. */
export interface Link {
    readonly key: LinkKey;
    readonly url: string;
}
/** Advice, with the line to paste where there is one, for example `min_complete: 80`. */
export interface NextStep {
    readonly text: Message;
    /** Several lines are a list, since a text from outside is made one line and must not bring others along. */
    readonly paste?: string | readonly string[];
}
/** When the run did what. Times are ISO 8601 in UTC by this machine's clock, durations in milliseconds. */
export interface Timing {
    readonly startedAt: string;
    readonly endedAt: string;
    readonly durationMs: number;
    /** How long the run waited until it could begin with what it came for. */
    readonly waitedMs: number;
    readonly polls: number;
}
/** Where and for whom the run took place, as far as the CI says. Evidence for an audit. */
export interface RunEvidence {
    readonly host: 'github-actions' | 'jenkins' | 'gitlab' | 'circleci' | 'azure-pipelines' | 'bitbucket' | 'other';
    readonly repository: string | null;
    readonly commit: string | null;
    readonly ref: string | null;
    readonly url: string | null;
    readonly attempt: number | null;
    readonly actor: string | null;
}
/** An effective option and where its value came from. Secrets are not in here. */
export interface PolicyEntry {
    readonly value: string | number | boolean | null;
    readonly from: 'default' | 'input' | 'flag' | 'environment' | 'env-file';
}
/** The service's last answer, cleaned, as evidence. */
export interface LastAnswer {
    readonly endpoint: string;
    readonly status: number;
    readonly body: unknown;
}
/** What a run found out and how it ended: the one model that feeds every report. */
export interface GateReport {
    readonly schema: 'scangate.report/v1';
    readonly tool: {
        readonly name: 'scangate';
        readonly version: string;
    };
    readonly source: SourceName;
    /** Whether the run spoke to a loopback API. */
    readonly simulated: boolean;
    /** What was judged, such as a project. The ID is `null` where the input was too bad to tell. */
    readonly subject: {
        readonly kind: string;
        readonly id: string | null;
    };
    readonly outcome: Outcome;
    readonly conclusion: Conclusion;
    readonly exitCode: number;
    readonly reason: Message;
    /** Every problem of the input, when the outcome is `misconfigured`. */
    readonly problems: readonly Message[];
    readonly warnings: readonly Message[];
    readonly facts: Facts;
    readonly checks: readonly Check[];
    readonly links: readonly Link[];
    readonly nextSteps: readonly NextStep[];
    /** Earlier runs of the same subject; `null` where none are known. */
    readonly history: History | null;
    /** The subjects that were judged, where a run judges many. Absent where it judges one. */
    readonly fleet?: Fleet;
    /** Rules and points of a checklist that the subject was held against. Absent where a gate has none. */
    readonly assessment?: Assessment;
    /** The gates that were judged, where it is a verdict. Absent elsewhere. */
    readonly gates?: GateList;
    readonly timing: Timing;
    readonly run: RunEvidence;
    readonly policy: {
        readonly [option: string]: PolicyEntry;
    };
    readonly lastAnswer: LastAnswer | null;
    /** How a reader is shown all this; no part of `report.json`. */
    readonly layout: ReportLayout;
}
