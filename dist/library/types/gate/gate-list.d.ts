import type { Message } from '../messages/message.js';
import type { Fleet, SubjectState } from './fleet.js';
import type { Conclusion, Outcome } from './outcome.js';
/** How many gates a list keeps the details of. */
export declare const mostDetailed = 200;
/** What a gate's own report says beyond its ending, bounded, as that report said it. */
export interface GateDetails {
    /** Its reason, in the language of its report; `null` where no report could be read. */
    readonly reason: string | null;
    /** What it counted, by the name of the fact. */
    readonly counts: readonly {
        readonly fact: string;
        readonly value: number;
    }[];
    /** Its own places to look. Follow one only if it is https, or http on loopback. */
    readonly links: readonly {
        readonly key: string;
        readonly url: string;
    }[];
}
/** A gate as a verdict sees it: one report, or the lack of one. */
export interface GateEntry {
    /** What it is called: its source and its subject, or the file that could not be read. */
    readonly name: string;
    /** `null` where no report could be read, so that nobody knows. */
    readonly source: string | null;
    readonly subject: {
        readonly kind: string | null;
        readonly id: string | null;
    } | null;
    /** Whether it counts as a pass: `pass`, or `warning` where it was let through. `skipped`: another one counts instead. */
    readonly state: SubjectState;
    /** `null` where there is no report, or none that can be read. */
    readonly outcome: Outcome | null;
    readonly conclusion: Conclusion | null;
    /** Why it does not count, or why it does although it is no plain pass; `null` on a plain pass. */
    readonly why: Message | null;
    readonly commit: string | null;
    /** When its run ended, ISO 8601 in UTC. */
    readonly endedAt: string | null;
    readonly simulated: boolean | null;
    readonly attempt: number | null;
    /** Where it ran. */
    readonly url: string | null;
    /** The file that was read; `null` where there is none. */
    readonly file: string | null;
    /** Only the worst 200 have them. */
    readonly details: GateDetails | null;
}
/** The fleets of all gates of one source, as one. */
export interface SourceFleet {
    readonly source: string;
    readonly fleet: Fleet;
}
/** The gates that a verdict is about: an optional part of a report. All are listed; only details are bounded. */
export interface GateList {
    /** The worst first. */
    readonly entries: readonly GateEntry[];
    readonly fleets: readonly SourceFleet[];
}
