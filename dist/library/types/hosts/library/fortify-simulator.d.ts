import type { ApplicationVersion } from '../../simulator/fortify/applications.js';
import type { FaultHook } from '../../simulator/fortify/faults.js';
import type { ScenarioName } from '../../simulator/fortify/scenarios.js';
import type { VersionName } from '../../simulator/fortify/versions.js';
/** How a simulated Fortify Software Security Center behaves. */
export interface FortifySimulatorOptions {
    /** A scenario's name. Default: `clean`. */
    readonly scenario?: ScenarioName | undefined;
    /** Which version is simulated. Default: `25.2`. */
    readonly version?: VersionName | undefined;
    /** The versions of applications that there are, instead of the scenario's. */
    readonly applicationVersions?: readonly ApplicationVersion[] | undefined;
    /** How many living tokens one user may have. Default: the scenario's, mostly 1,000. */
    readonly quota?: number | undefined;
    /** How many wrong passwords in a row lock an account. Default: 3. */
    readonly lockedAfter?: number | undefined;
    /** How many times faster the scenario's delays go. Default: 1. */
    readonly timeScale?: number | undefined;
    /** What goes wrong, asked for each request; goes before the scenario's own faults. */
    readonly faults?: FaultHook | undefined;
    /** The port on `127.0.0.1`. Default: 0, a free one. */
    readonly port?: number | undefined;
    /** How many requests a minute are answered; more get 429 with `Retry-After`. Default: any number. */
    readonly rateLimit?: number | undefined;
}
/** A token of the simulator, without its text. */
export interface FortifyToken {
    readonly id: number;
    readonly username: string;
    readonly type: string;
    readonly description: string | null;
    readonly createdAt: Date;
    /** `null` for one without an end. */
    readonly endsAt: Date | null;
    /** -1 is any number. */
    readonly remainingUsages: number;
    readonly status: 'live' | 'expired' | 'used-up' | 'revoked';
    /** `api` for one that a request created. */
    readonly madeBy: 'api' | 'somebody-else';
    /** How many requests it has opened. */
    readonly uses: number;
}
/** A simulated Software Security Center that listens on loopback. */
export interface FortifySimulator {
    /** Its address with its context path, without a slash at its end. */
    readonly url: string;
    /** What leads to it. Password and token are public and open nothing else. */
    readonly variables: {
        readonly FORTIFY_SSC_URL: string;
        readonly FORTIFY_SSC_USER: string;
        readonly FORTIFY_SSC_PASSWORD: string;
        readonly FORTIFY_SSC_TOKEN: string;
    };
    /** Every token there ever was, oldest first, as it is now. */
    readonly tokens: readonly FortifyToken[];
    /** How many wrong passwords in a row the simulator has seen of a user; 0 for one that it does not know. */
    failedLogins(username: string): number;
    /** Stops listening and cuts every connection. */
    close(): Promise<void>;
}
/**
 * Starts a simulated Fortify Software Security Center to rehearse against. Throws a `RangeError` on a time scale
 * that is not a positive number and on a rate limit that is not a positive whole number, and what Node throws
 * where the port is taken.
 */
export declare function startFortifySimulator(options?: FortifySimulatorOptions): Promise<FortifySimulator>;
