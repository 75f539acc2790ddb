/** What becomes of a scan if nobody cancels it. */
export interface ScanScript {
    /** Milliseconds from its beginning to its end; `Infinity` for one that never ends. */
    readonly durationMs: number;
    /** `canceled` is also what VAddy says of a scan that ended abnormally. */
    readonly ending: 'finish' | 'canceled';
    /** Requests sent. */
    readonly scanCount: number;
    /** Vulnerabilities found. */
    readonly alertCount: number;
    /** Percent done. */
    readonly complete: number;
}
/** Who began or canceled a scan: a caller of the API, or somebody at the console. */
export type Actor = 'api' | 'somebody-else';
/** VAddy's own words for how a scan is, as its result call says them. */
export type ScanStatus = 'scanning' | 'finish' | 'canceled';
/**
 * A scan. A *tick* is monotonic time in milliseconds, by which progress is reckoned; times of day,
 * milliseconds since 1970, are only for show, since the wall clock may jump.
 */
export interface Scan {
    readonly scanId: string;
    readonly projectId: string;
    readonly projectNumber: number;
    readonly crawlId: number;
    readonly crawlLabel: string | null;
    /** Names of the scan types as `scan_list` gives them. */
    readonly scanList: readonly string[];
    readonly script: ScanScript;
    readonly begunBy: Actor | 'history';
    readonly begunAt: number;
    readonly begunTick: number;
    readonly cancellation?: {
        readonly by: Actor;
        readonly at: number;
        readonly tick: number;
    };
}
/** Says how a scan is at a tick. */
export declare function statusOf(scan: Scan, tick: number): ScanStatus;
/** Gives the time of day at which a scan ended, or would end if nobody canceled it. */
export declare function endOf(scan: Scan): number;
/** A scan as a test or a person looks at it. */
export interface ScanView extends Scan {
    readonly status: ScanStatus;
    readonly canceledBy: Actor | undefined;
    /** Time of day in milliseconds since 1970, once it has ended. */
    readonly endedAt: number | undefined;
}
/** Shows a scan as it is at a tick. */
export declare function viewOf(scan: Scan, tick: number): ScanView;
