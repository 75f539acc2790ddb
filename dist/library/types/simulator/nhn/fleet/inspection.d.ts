import { type ItemList } from './items.js';
/** How many items there are, and how many of them are weak. */
export interface Counts {
    readonly checkCount: number;
    readonly weakCount: number;
    readonly level3WeakCount: number;
    readonly level2WeakCount: number;
    readonly level1WeakCount: number;
}
/** A result of the agent, without the number that the service gives it. */
export interface InspectionSpec extends ItemList {
    /** The region's code, such as `KR1`. */
    readonly region: string;
    readonly instanceName: string;
    readonly systemVersion: string;
    /** Default: `OS`, the only kind that the service has so far. */
    readonly kind?: 'OS' | 'WAS';
    /** Milliseconds since 1970; answers show whole seconds. */
    readonly executedAt: number;
    readonly itemCount: number;
    /** The positions of the weak items, counted from 0. */
    readonly weakItems: readonly number[];
    /** What the summary says in place of the true counts. */
    readonly claims?: Partial<Counts>;
    /** What the details say of items in place of `O` and `X`, by position. */
    readonly codes?: Readonly<Record<number, string>>;
    /** When true the details call does not find it, as if it were deleted in between. */
    readonly withoutDetails?: boolean;
}
/** A result of the agent. */
export interface Inspection extends InspectionSpec {
    readonly usageStasNo: number;
}
/** Gives the counts that the summary shows. */
export declare function countsOf({ itemCount, weakItems, claims }: InspectionSpec): Counts;
/** Gives the result code of the item at a position: `O` for good, `X` for weak. */
export declare function codeAt({ weakItems, codes }: InspectionSpec, position: number): string;
