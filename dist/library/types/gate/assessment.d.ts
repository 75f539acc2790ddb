import type { Message } from '../messages/message.js';
import type { FindingStatus, Level, Words } from './fleet.js';
/** How a subject stands to a rule. Only `met` is good news, and what can't be seen is never that. */
export type RuleState = 'met' | 'not_met' | 'not_visible' | 'not_applicable';
/** How a subject stands to a point of a checklist: no point is met as a whole. */
export type PointState = 'not_met' | 'partly_visible' | 'not_visible';
/** A line in a file of the checkout. Both numbers count from 1. */
export interface SourceLine {
    readonly line: number;
    readonly column: number;
}
/** A place at which a rule is not met. */
export interface AssessedFinding {
    readonly place: string;
    readonly level: Level;
    readonly status: FindingStatus;
    /** Whether the gate counted it against the run. Only then it is a failure in a test report. */
    readonly counted: boolean;
    /** What was seen. */
    readonly evidence: Words;
    readonly fix: Message;
    /** What else is to be said of it, for example who ignores it and why. */
    readonly reason: Message | null;
    /** Where the file that the assessment names has it. */
    readonly at: SourceLine | null;
}
/** A rule, and what became of it. */
export interface AssessedRule {
    readonly id: string;
    /** What it asks for, in a few words. */
    readonly title: Message;
    readonly state: RuleState;
    /** The level of most of its findings; `null` where it never has any. */
    readonly level: Level | null;
    /** The point of the checklist that it belongs to. */
    readonly point: string;
    /** The standards that it comes from. */
    readonly source: string;
    readonly findings: readonly AssessedFinding[];
    /** How many more findings it has. */
    readonly findingsLeftOut: number;
    /** Why nothing was seen, or why it does not apply. */
    readonly why: Message | null;
}
/** A point of a checklist, with the IDs of the rules that belong to it. */
export interface AssessedPoint {
    readonly id: string;
    readonly title: Message;
    readonly state: PointState;
    readonly rules: readonly string[];
}
/** Something that was asked of the subject. */
export interface AskedQuestion {
    readonly method: string;
    readonly url: string;
    /** What it was asked for. */
    readonly kind: string;
    /** `null` where no answer came, or where none could. */
    readonly status: number | null;
    readonly result: string;
}
/**
 * A subject held against rules and the points of a checklist: an optional part of a report. Every rule is in it, also
 * those of which nothing was seen.
 */
export interface Assessment {
    readonly rules: readonly AssessedRule[];
    readonly points: readonly AssessedPoint[];
    readonly asked: readonly AskedQuestion[];
    /** The file in the checkout that findings have lines in, as a relative path with `/`; `null` where there is none. */
    readonly file: string | null;
}
/** How many findings of a rule an assessment keeps. */
export declare const mostFindingsOfRule = 100;
/** Cuts everything from outside to its bounds; of each rule the findings that count stay, and then the gravest. */
export declare function boundedAssessment({ asked, file, points, rules }: Assessment): Assessment;
