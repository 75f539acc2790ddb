import type { InspectionSpec } from './inspection.js';
/** What a made-up fleet is like. The same plan and the same moment make the same fleet. */
export interface FleetPlan {
    readonly seed: number;
    readonly instances: number;
    readonly itemsPerInspection: number;
    /** The share of instances whose latest result has findings, from 0 to 1. */
    readonly weakShare: number;
    /** How often each instance was inspected by each of its criteria, a fortnight apart. Older results are weak. */
    readonly runs: number;
    /** Whether every fourth instance was inspected by the criteria of finance, too. */
    readonly bothCriteria: boolean;
}
/** Makes a fleet whose latest results are between an hour and six days old at `now`, milliseconds since 1970. */
export declare function generateFleet(plan: FleetPlan, now: number): InspectionSpec[];
