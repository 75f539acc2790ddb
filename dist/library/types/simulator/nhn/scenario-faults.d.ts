import type { Scaled } from '../server/time-scale.js';
import type { FaultHook } from './faults.js';
import type { NhnState } from './state.js';
/** What a scenario's faults work with. */
export interface FaultSurroundings {
    /** Applies `timeScale` to a duration. */
    readonly scaled: Scaled;
    readonly state: NhnState;
}
/** Makes the faults of a scenario, anew for each simulator. */
export type FaultMaker = (surroundings: FaultSurroundings) => FaultHook;
/** Lets the first read fail and then every third, in turn by each way there is. */
export declare const flakyReads: FaultMaker;
/** Answers 413 to a page of more results than `most`. */
export declare const tooLargeOver: (most: number) => FaultMaker;
/** Lets a region never answer. */
export declare const hangingRegion: (region: string) => FaultMaker;
/** Lets each answer come late, by milliseconds before `timeScale`. */
export declare const slowBy: (milliseconds: number) => FaultMaker;
/**
 * Lets another result come in after each page but the last, up to so many: the total grows while pages are
 * read. The new one is of an instance that is there already, at its latest time, so that it stands in the list.
 */
export declare const growingWhileRead: (most: number) => FaultMaker;
type Json = Readonly<Record<string, unknown>>;
/** Changes what the summary call says, but not a refusal. */
export declare const otherSummary: (change: (summary: {
    results: readonly Json[];
    page: Json;
}) => object) => FaultMaker;
export {};
