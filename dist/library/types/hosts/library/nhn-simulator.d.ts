import type { FaultHook } from '../../simulator/nhn/faults.js';
import type { InspectionSpec } from '../../simulator/nhn/fleet/inspection.js';
import type { Guide, GuideName } from '../../simulator/nhn/guide.js';
import type { ScenarioName } from '../../simulator/nhn/scenarios.js';
/** How a simulated Server Security Check of NHN Cloud behaves. */
export interface NhnSimulatorOptions {
    /** A scenario's name. Default: `clean`. */
    readonly scenario?: ScenarioName | undefined;
    /** How many instances there are, instead of the scenario's number. */
    readonly instances?: number | undefined;
    /** How many items each result has, instead of 65. */
    readonly itemsPerInspection?: number | undefined;
    /** A whole number; another one makes another fleet. Default: 1. */
    readonly seed?: number | undefined;
    /** The results there are, instead of a made-up fleet. */
    readonly inspections?: readonly InspectionSpec[] | undefined;
    /** Which reading of the API guide to follow. Default: the scenario's, mostly `current`. */
    readonly guide?: GuideName | Guide | undefined;
    /** How long tokens live, in seconds. Default: the scenario's, mostly 86,400. */
    readonly tokenLifeSeconds?: number | undefined;
    /** The longest period of a summary, in days. Default: 28, the shortest month. */
    readonly longestPeriodDays?: number | undefined;
    /** How many times faster the scenario's delays go. Default: 1. */
    readonly timeScale?: number | undefined;
    /** What goes wrong, asked for each request; goes before the scenario's own faults. */
    readonly faults?: FaultHook | undefined;
    /** The port on `127.0.0.1`. Default: 0, a free one. */
    readonly port?: number | undefined;
    /** How many requests a minute are answered; more get 429 with `Retry-After`. Default: any number. */
    readonly rateLimit?: number | undefined;
}
/** A token that the simulator gave out, without its text. */
export interface SimulatedToken {
    readonly issuedAt: Date;
    readonly status: 'live' | 'expired' | 'revoked' | 'used-up';
    /** How many requests it has opened. */
    readonly uses: number;
}
/** A simulated Server Security Check that listens on loopback, with its token endpoint. */
export interface NhnSimulator {
    /** Base URL of both, without a slash at its end. */
    readonly url: string;
    /** What the gate needs to read the simulated results. The keys are public and open nothing else. */
    readonly options: {
        readonly app_key: string;
        readonly user_access_key_id: string;
        readonly secret_access_key: string;
        readonly region: readonly string[];
        readonly api_url: string;
        readonly oauth_url: string;
    };
    /** The tokens so far, oldest first, as they are now. */
    readonly tokens: readonly SimulatedToken[];
    /** Adds a result, as an agent that has run does, and gives its number. */
    add(inspection: InspectionSpec): number;
    /** Stops listening and cuts every connection. */
    close(): Promise<void>;
}
/**
 * Starts a simulated Server Security Check of NHN Cloud to rehearse against. Throws a `RangeError` on a time
 * scale that is not a positive number and on a rate limit that is not a positive whole number, and what Node
 * throws where the port is taken.
 */
export declare function startNhnSimulator(options?: NhnSimulatorOptions): Promise<NhnSimulator>;
