import type { Message, NameAfter } from '../messages/message.js';
/** How grave findings are, the gravest first. */
export declare const levels: readonly ['high', 'medium', 'low'];
/** How grave a finding is. */
export type Level = (typeof levels)[number];
/** A number for each level. */
export type LevelCounts = {
    readonly [L in Level]: number;
};
/**
 * How the gate stands to a subject, the worst first. `unjudged`: what would have to be known is not, which is never
 * a pass. `warning`: let through, and said so. `skipped`: nobody asked to judge it.
 */
export declare const subjectStates: readonly ['fail', 'unjudged', 'warning', 'pass', 'skipped'];
/** How the gate stands to a subject. */
export type SubjectState = (typeof subjectStates)[number];
/** A number for each state. */
export type StateCounts = {
    readonly [S in SubjectState]: number;
};
/** `new` and `known` where there is something to compare with, `open` where there is not. */
export type FindingStatus = 'open' | 'new' | 'known' | 'ignored';
/** What the subjects are, such as instances: each kind that has a message `subjects_NAME`. */
export type FleetKind = NameAfter<'subjects_'>;
/** Words of a service, as they came, or our own, which are said in any language. */
export type Words = string | Message;
/** Something found in a subject. */
export interface Finding {
    /** The rule's or item's own ID. */
    readonly id: string;
    readonly title: Words;
    readonly level: Level;
    /** Where in the subject it is; `null` where the subject is all there is to say. */
    readonly place: string | null;
    readonly status: FindingStatus;
    /** Whether the gate counted it against the run. Only then it is a failure in a test report. */
    readonly counted: boolean;
    /** What else is to be said of it, for example who ignores it and why. */
    readonly reason: Message | null;
}
/** A finding with what to do about it, which a fleet keeps once for all findings that share it. */
export interface GivenFinding extends Finding {
    readonly fix: Words | null;
    /** Where to read on. */
    readonly url: string | null;
}
/** One of many that a run judges. */
export interface Subject {
    readonly id: string;
    readonly name: string;
    /** What it belongs to, such as a region. */
    readonly group: string | null;
    readonly state: SubjectState;
    /** What was found and not ignored or known. */
    readonly counts: LevelCounts;
    readonly ignored: number;
    readonly known: number;
    /** Why it is no pass, or why it is one in spite of what was found. */
    readonly reason: Message | null;
    /** Its own result or report. */
    readonly url: string | null;
}
/** A subject as a source hands it in. */
export interface GivenSubject extends Subject {
    readonly findings: readonly GivenFinding[];
}
/** A subject with its worst findings, at most 150. */
export interface FleetSubject extends Subject {
    readonly findings: readonly Finding[];
    /** How many more findings it has. */
    readonly findingsLeftOut: number;
}
/** What to do about findings of one ID. */
export interface Fix {
    readonly id: string;
    readonly title: Words;
    readonly level: Level;
    readonly text: Words;
    readonly url: string | null;
    /** How many findings of all subjects it would mend. */
    readonly findings: number;
}
/** Numbers of subjects and of what was found in them. */
export interface FleetTotals {
    readonly subjects: number;
    readonly states: StateCounts;
    /** Subjects in which anything was found that is not ignored or known. */
    readonly withFindings: number;
    readonly counts: LevelCounts;
    readonly ignored: number;
    readonly known: number;
}
/**
 * Many subjects, judged by one run: an optional part of a report, bounded by construction. The totals count every
 * subject; the worst 200 are there in full, worst first, and the rest as numbers.
 */
export interface Fleet {
    readonly kind: FleetKind;
    readonly totals: FleetTotals;
    readonly subjects: readonly FleetSubject[];
    /** The numbers of those that `subjects` leaves out. */
    readonly leftOut: FleetTotals;
    /** At most 300, the gravest first, then those that mend most. */
    readonly fixes: readonly Fix[];
    /** How many findings have a text that is not among them. */
    readonly fixesLeftOut: number;
}
