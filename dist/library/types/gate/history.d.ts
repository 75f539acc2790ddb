/** One earlier scan of the same project. */
export interface HistoryPoint {
    readonly scanId: string;
    readonly startTime: string;
    readonly endTime: string | null;
    readonly status: 'complete' | 'canceled' | 'other';
    readonly alertCount: number | null;
    /** Requests that the scan sent. */
    readonly scanCount: number | null;
    readonly complete: number | null;
    readonly crawlId: number | null;
    readonly crawlLabel: string | null;
    readonly url: string | null;
}
/**
 * Earlier scans, oldest first and at most 20, with the one that served as baseline: an optional part of a report.
 * Its names are those of the service that keeps such a list; renderers read it as a `Series`.
 */
export interface History {
    readonly points: readonly HistoryPoint[];
    readonly baseline: {
        readonly scanId: string;
        readonly alertCount: number;
    } | null;
}
/** One earlier run as a chart and a table need it. */
export interface SeriesPoint {
    readonly id: string;
    /** When it started, as the service wrote it. */
    readonly time: string;
    readonly status: HistoryPoint['status'];
    /** What is drawn; `null` where it is not known. */
    readonly count: number | null;
    /** How much of it ran, in percent. */
    readonly complete: number | null;
    /** Runs of different groups are not alike, so a table names the group. */
    readonly group: string | null;
    readonly url: string | null;
}
/** A history by the names that renderers know. */
export interface Series {
    readonly points: readonly SeriesPoint[];
    readonly baseline: {
        readonly id: string;
        readonly count: number;
    } | null;
}
/** Reads a history as a series. */
export declare function seriesOf({ points, baseline }: History): Series;
/** Builds what `report.json` says of a history. */
export declare function historyJson(history: History | null): unknown;
