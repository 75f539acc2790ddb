import type { FaultHook } from '../../simulator/vaddy/faults.js';
import type { Scenario, ScenarioName } from '../../simulator/vaddy/scenarios.js';
export type { ApiRequest } from '../../simulator/api/notes.js';
export type { ScenarioName as ApiScenarioName } from '../../simulator/api/scenarios.js';
export type { FaultHook as FortifyFaultHook, FaultRequest as FortifyFaultRequest, Operation as FortifyOperation, } from '../../simulator/fortify/faults.js';
export type { ScenarioName as FortifyScenarioName } from '../../simulator/fortify/scenarios.js';
export type { VersionName as FortifyVersionName } from '../../simulator/fortify/versions.js';
export type { FaultHook as NhnFaultHook, FaultRequest as NhnFaultRequest, Operation as NhnOperation, } from '../../simulator/nhn/faults.js';
export type { InspectionSpec as NhnInspection } from '../../simulator/nhn/fleet/inspection.js';
export type { Guide as NhnGuide, GuideName as NhnGuideName } from '../../simulator/nhn/guide.js';
export type { ScenarioName as NhnScenarioName } from '../../simulator/nhn/scenarios.js';
export type { Fault, FaultHook, FaultRequest, Operation } from '../../simulator/vaddy/faults.js';
export type { ScanScript } from '../../simulator/vaddy/scan.js';
export type { Scenario, ScenarioName } from '../../simulator/vaddy/scenarios.js';
export { type ApiSimulator, type ApiSimulatorOptions, startApiSimulator } from './api-simulator.js';
export { type FortifySimulator, type FortifySimulatorOptions, type FortifyToken, startFortifySimulator, } from './fortify-simulator.js';
export { type NhnSimulator, type NhnSimulatorOptions, type SimulatedToken, startNhnSimulator, } from './nhn-simulator.js';
/** How a simulated VAddy behaves. */
export interface VaddySimulatorOptions {
    /** A scenario's name, or one of your own. Default: `clean`. */
    readonly scenario?: ScenarioName | Scenario | undefined;
    /** How many times faster scans, past ones too, busy times and the scenario's delays go. Default: 1. */
    readonly timeScale?: number | undefined;
    /** How long scans take, in milliseconds before `timeScale`, instead of the scenario's duration. */
    readonly scanDurationMs?: number | undefined;
    /** How long somebody else's scan takes before ours, in milliseconds before `timeScale`. */
    readonly busyForMs?: number | undefined;
    /** What goes wrong, asked for each request; goes before the scenario's own faults. */
    readonly faults?: FaultHook | undefined;
    /** The port on `127.0.0.1`. Default: 0, a free one. */
    readonly port?: number | undefined;
    /**
     * How many requests a minute are answered; more get 429 with `Retry-After`. Default: any number, since VAddy's
     * documents name no limit.
     */
    readonly rateLimit?: number | undefined;
}
/** A scan that began after the simulator did. */
export interface SimulatedScan {
    readonly scanId: string;
    /** Through the API, or at the console. */
    readonly startedBy: 'api' | 'somebody-else';
    readonly status: 'scanning' | 'finish' | 'canceled';
    readonly canceledBy: 'api' | 'somebody-else' | undefined;
}
/** A simulated VAddy that listens on loopback, with one account, one project and a history. */
export interface VaddySimulator {
    /** Base URL, without a slash at its end. */
    readonly url: string;
    /** What `scanVaddy` needs to scan the simulated project. The key is public and opens nothing else. */
    readonly options: {
        readonly user: string;
        readonly auth_key: string;
        readonly project_id: string;
        readonly api_url: string;
    };
    /** The scans so far, oldest first, as they are now. */
    readonly scans: readonly SimulatedScan[];
    /** Stops listening and cuts every connection. */
    close(): Promise<void>;
}
/**
 * Starts a simulated VAddy to rehearse against. Throws a `RangeError` on a time scale that is not a positive
 * number and on a rate limit that is not a positive whole number, and what Node throws where the port is taken.
 */
export declare function startVaddySimulator(options?: VaddySimulatorOptions): Promise<VaddySimulator>;
