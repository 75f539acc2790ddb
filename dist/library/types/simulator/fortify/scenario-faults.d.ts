import type { Scaled } from '../server/time-scale.js';
import type { Fault, FaultHook, Operation } from './faults.js';
/** What a scenario's faults work with. */
export interface FaultSurroundings {
    /** Applies `timeScale` to a duration. */
    readonly scaled: Scaled;
    readonly contextPath: string;
}
/** Makes the faults of a scenario, anew for each simulator. */
export type FaultMaker = (surroundings: FaultSurroundings) => FaultHook;
/** Shows a fault at the first so many requests for an operation. */
export declare const firstOf: (operation: Operation, times: number, fault: Fault) => FaultMaker;
/** Shows the same fault at each request. */
export declare const always: (fault: Fault) => FaultMaker;
/** Resets the first request for an operation, which begins so many milliseconds later, before `timeScale`. */
export declare const beginningLate: (operation: Operation, milliseconds: number) => FaultMaker;
/** Lets each answer come late, by milliseconds before `timeScale`. */
export declare const slowBy: (milliseconds: number) => FaultMaker;
/** Lets the first read fail and then every third, in turn by each way there is. Writes are let be. */
export declare const flakyReads: FaultMaker;
/** Gives the page on which people sign in, with status 200, in place of every answer. */
export declare const signInPage: FaultMaker;
/** Sends everybody to the page on which people sign in. */
export declare const toSignIn: FaultMaker;
