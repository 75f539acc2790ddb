import type { FaultHook } from './faults.js';
import type { ScanScript } from './scan.js';
/** How a simulated VAddy behaves. Durations are milliseconds before `timeScale`. */
export interface Scenario {
    /** One line for people who choose. */
    readonly description: string;
    /** What becomes of each scan that is started through the API. */
    readonly scan: ScanScript;
    /** When set, somebody else's scan of this duration comes before each one of ours. */
    readonly busyForMs?: number;
    /** When true no project has a crawl. */
    readonly withoutCrawls?: boolean;
    /** When true every key is wrong, and the answers to it are not JSON. */
    readonly refusesEveryKey?: boolean;
    /** When true no scan can be canceled through the API. */
    readonly refusesCancel?: boolean;
    /** When true the application is deployed anew in the middle of each scan that the API started. */
    readonly redeploys?: boolean;
    /** Makes the faults that the network or VAddy shows; `scaled` applies `timeScale` to a duration. */
    readonly faults?: (scaled: (milliseconds: number) => number) => FaultHook;
}
/**
 * Lets every third request that only reads fail, in turn by each way there is. The first one fails, too: at a
 * high time scale a client may read once or twice only.
 */
declare function flakyReads(): FaultHook;
/** The scenarios that can be chosen by name. */
export declare const scenarios: {
    readonly clean: {
        readonly description: 'The scan finishes complete and finds nothing.';
        readonly scan: ScanScript;
    };
    readonly vulnerable: {
        readonly description: 'The scan finishes complete and finds 3 alerts.';
        readonly scan: {
            readonly durationMs: number;
            readonly ending: 'finish' | 'canceled';
            readonly scanCount: number;
            readonly complete: number;
            readonly alertCount: 3;
        };
    };
    readonly busy: {
        readonly description: "Somebody else's scan holds the project first; then ours is clean.";
        readonly scan: ScanScript;
        readonly busyForMs: number;
    };
    readonly canceled: {
        readonly description: 'The scan ends as canceled, though nobody here canceled it.';
        readonly scan: {
            readonly scanCount: number;
            readonly alertCount: number;
            readonly complete: number;
            readonly durationMs: number;
            readonly ending: 'canceled';
        };
    };
    readonly incomplete: {
        readonly description: 'The scan runs out of its time at 40 percent, without an alert.';
        readonly scan: {
            readonly durationMs: number;
            readonly ending: 'finish' | 'canceled';
            readonly alertCount: number;
            readonly scanCount: 9;
            readonly complete: 40;
        };
    };
    readonly 'nothing-scanned': {
        readonly description: 'The scan finishes without having sent a single request.';
        readonly scan: {
            readonly ending: 'finish' | 'canceled';
            readonly alertCount: number;
            readonly complete: number;
            readonly durationMs: number;
            readonly scanCount: 0;
        };
    };
    readonly flaky: {
        readonly description: 'The first read fails, then every third: 502 with HTML, 503 with Retry-After, a reset; the scan is clean.';
        readonly scan: ScanScript;
        readonly faults: typeof flakyReads;
    };
    readonly 'lost-start': {
        readonly description: 'A start begins a scan, but the connection is reset before the answer; the scan is clean.';
        readonly scan: ScanScript;
        readonly faults: () => ({ operation }: import("../server/faults.js").FaultRequest<import("./faults.js").Operation>) => {
            kind: "reset-after";
        } | undefined;
    };
    readonly portal: {
        readonly description: 'A portal answers in place of VAddy: each call gets a web page with 200.';
        readonly scan: ScanScript;
        readonly faults: () => () => {
            kind: "html";
        };
    };
    readonly 'strange-answer': {
        readonly description: 'The result has the status "suspended", which no document knows.';
        readonly scan: ScanScript;
        readonly faults: () => FaultHook;
    };
    readonly 'other-scan': {
        readonly description: 'The scan is over at last, but the result that comes is of another scan, which is clean.';
        readonly scan: ScanScript;
        readonly faults: () => FaultHook;
    };
    readonly 'bad-key': {
        readonly description: 'Every key is refused with 401, and the body is not JSON.';
        readonly scan: ScanScript;
        readonly refusesEveryKey: true;
    };
    readonly slow: {
        readonly description: 'Each answer takes 4 seconds, and the scan 40 minutes; it is clean.';
        readonly scan: {
            readonly ending: 'finish' | 'canceled';
            readonly scanCount: number;
            readonly alertCount: number;
            readonly complete: number;
            readonly durationMs: number;
        };
        readonly faults: (scaled: (milliseconds: number) => number) => () => {
            kind: "slow";
            ms: number;
        };
    };
    readonly 'no-crawls': {
        readonly description: 'No crawl was recorded, so that nothing can be scanned.';
        readonly scan: ScanScript;
        readonly withoutCrawls: true;
    };
    readonly redeployed: {
        readonly description: 'The application is deployed anew in the middle of the scan, which is clean.';
        readonly scan: ScanScript;
        readonly redeploys: true;
    };
    readonly 'cancel-refused': {
        readonly description: 'A cancel is refused for an unforeseen reason; the scan is clean.';
        readonly scan: ScanScript;
        readonly refusesCancel: true;
    };
    readonly 'never-ends': {
        readonly description: 'The scan runs until it is canceled.';
        readonly scan: {
            readonly ending: 'finish' | 'canceled';
            readonly scanCount: number;
            readonly alertCount: number;
            readonly complete: number;
            readonly durationMs: number;
        };
    };
};
/** A scenario's name. */
export type ScenarioName = keyof typeof scenarios;
export {};
