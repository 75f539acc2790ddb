import { type FleetPlan } from './fleet/generate.js';
import type { InspectionSpec } from './fleet/inspection.js';
import { type Guide } from './guide.js';
import { type Refusal } from './refusal.js';
import { type FaultMaker } from './scenario-faults.js';
/** How a simulated Server Security Check behaves. */
export interface Scenario {
    /** One line for people who choose. */
    readonly description: string;
    /** What differs from the usual fleet: twelve instances in two regions, each inspected twice, all good now. */
    readonly fleet?: Partial<FleetPlan>;
    /** Changes the results of the fleet; `now` is in milliseconds since 1970. */
    readonly change?: (fleet: readonly InspectionSpec[], now: number) => readonly InspectionSpec[];
    /** The instances that somebody who rehearses this should require. */
    readonly requireInstances?: readonly string[];
    /** What the published guide is taken to mean. Default: `guides.current`. */
    readonly guide?: Guide;
    /** How long tokens live, in seconds. Default: 86,400. */
    readonly tokenLifeSeconds?: number;
    /** When set, the first token is dead after so many requests. */
    readonly firstTokenUses?: number;
    /** When true every access key is wrong. */
    readonly refusesEveryKey?: boolean;
    /** What every call but those of the token endpoint gets. */
    readonly refusesEveryCall?: Refusal;
    /** Makes the faults that the network or the service shows. */
    readonly faults?: FaultMaker;
}
/** The fleet that scenarios differ from. */
export declare const usualFleet: FleetPlan;
/** The scenarios that can be chosen by name. */
export declare const scenarios: {
    readonly clean: {
        readonly description: 'Twelve instances in two regions; the latest result of each is good.';
    };
    readonly weak: {
        readonly description: 'About half of the instances have weak items.';
        readonly fleet: {
            weakShare: number;
        };
    };
    readonly stale: {
        readonly description: 'The latest results of db-1 are 45 days old; all are good.';
        readonly change: (fleet: readonly InspectionSpec[], now: number) => InspectionSpec[];
    };
    readonly missing: {
        readonly description: 'web-1 and db-2 are to be there, and db-2 has no result.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
        readonly requireInstances: readonly ["web-1", "db-2"];
    };
    readonly empty: {
        readonly description: 'There are no results at all.';
        readonly fleet: {
            readonly instances: 0;
        };
    };
    readonly contradicting: {
        readonly description: 'The summary of web-2 counts one weak item less than its levels, and its details have them all.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
    };
    readonly 'hidden-findings': {
        readonly description: 'The summary of web-2 says that all is good, and its details have two weak items.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
    };
    readonly 'unknown-code': {
        readonly description: 'An item of web-2 has the result "N", which no document knows.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
    };
    readonly 'nothing-checked': {
        readonly description: 'The agent on web-2 ran and checked nothing: no items, so none of them weak.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
    };
    readonly 'detail-gone': {
        readonly description: 'The summary lists a weak result of web-2 whose details are gone: 404.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
    };
    readonly huge: {
        readonly description: '20,000 instances with 65 items each; about a third have weak items.';
        readonly fleet: {
            readonly instances: 20000;
            readonly weakShare: number;
            readonly runs: 1;
            readonly bothCriteria: false;
        };
    };
    readonly 'older-draft': {
        readonly description: 'The weak fleet by the older draft of the guide: required paging, Window, numbers as text, 20 a page.';
        readonly fleet: {
            weakShare: number;
        };
        readonly guide: {
            readonly requiresPaging: true;
            readonly kinds: readonly ["Window", "Linux"];
            readonly windows: 'Window';
            readonly usageStasNo: 'string';
            readonly itemPerPage: 20;
            readonly expiresIn: 'string';
            readonly undocumentedFields: false;
        };
    };
    readonly 'short-paging': {
        readonly description: 'The total says three results more than the pages have.';
        readonly faults: FaultMaker;
    };
    readonly 'moving-total': {
        readonly description: 'Another result comes in while the pages of 1,500 are read; then it is quiet.';
        readonly fleet: {
            readonly instances: 1500;
        };
        readonly faults: FaultMaker;
    };
    readonly restless: {
        readonly description: 'Another result comes in before each further page of 1,500, and it never ends.';
        readonly fleet: {
            readonly instances: 1500;
        };
        readonly faults: FaultMaker;
    };
    readonly 'missing-numbers': {
        readonly description: 'All is good, but results have null or nothing in place of two counts.';
        readonly faults: FaultMaker;
    };
    readonly 'hostile-text': {
        readonly description: 'web-2 has a name that is HTML, Markdown and a workflow command, and weak items.';
        readonly change: (fleet: readonly InspectionSpec[]) => InspectionSpec[];
    };
    readonly 'bad-key': {
        readonly description: 'Every access key is refused: invalid_client.';
        readonly refusesEveryKey: true;
    };
    readonly 'no-permission': {
        readonly description: 'The account may not read results: isSuccessful is false, with status 200.';
        readonly refusesEveryCall: Refusal;
    };
    readonly outage: {
        readonly description: 'The service is broken and says so with status 200: isSuccessful is false, code 500.';
        readonly refusesEveryCall: Refusal;
    };
    readonly 'expiring-token': {
        readonly description: 'The first token is dead after three requests, long before its time; the fleet is weak.';
        readonly fleet: {
            weakShare: number;
        };
        readonly firstTokenUses: 3;
    };
    readonly 'short-tokens': {
        readonly description: 'Tokens live for 60 seconds, the shortest that an access key can be set to; the fleet is weak.';
        readonly fleet: {
            weakShare: number;
        };
        readonly tokenLifeSeconds: 60;
    };
    readonly flaky: {
        readonly description: 'The first read fails, then every third: 429 with Retry-After, 502 with HTML, a reset.';
        readonly fleet: {
            weakShare: number;
        };
        readonly faults: FaultMaker;
    };
    readonly 'too-large': {
        readonly description: 'Pages of more than 100 results are refused with 413.';
        readonly faults: FaultMaker;
    };
    readonly portal: {
        readonly description: 'A portal answers in place of the service: each call gets a web page with 200.';
        readonly faults: () => () => {
            kind: "html";
        };
    };
    readonly 'hanging-region': {
        readonly description: 'KR1 answers, and KR2 never does.';
        readonly faults: FaultMaker;
    };
    readonly slow: {
        readonly description: 'Each answer takes 4 seconds.';
        readonly faults: FaultMaker;
    };
};
/** A scenario's name. */
export type ScenarioName = keyof typeof scenarios;
/** Makes the fleet of a scenario, with what the caller wants otherwise. Times are milliseconds since 1970. */
export declare function fleetOf({ fleet, change }: Scenario, wanted: Partial<FleetPlan>, now: number): readonly InspectionSpec[];
