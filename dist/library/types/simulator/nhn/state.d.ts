import type { Clock } from '../../kernel/clock.js';
import type { Inspection, InspectionSpec } from './fleet/inspection.js';
import { Refusal } from './refusal.js';
import { type TokenOptions, Tokens } from './tokens.js';
/** What the summary call is asked for. */
export interface SummaryQuery {
    readonly region: string;
    /** In the form of `instantPattern`. */
    readonly from: string;
    readonly to: string;
    /** From 1. */
    readonly page: number;
    readonly pageSize: number;
    readonly kind?: 'OS' | 'WAS' | undefined;
    readonly os?: 'Linux' | 'Windows' | undefined;
    readonly criteria?: 'M' | 'F' | undefined;
}
/** One page of results, newest first, and how many there are in all. */
export interface SummaryPage {
    readonly results: readonly Inspection[];
    readonly totalCount: number;
}
/** How a simulated service begins and behaves. */
export interface StateOptions {
    readonly clock: Clock;
    readonly inspections: readonly InspectionSpec[];
    readonly tokens: Omit<TokenOptions, 'clock'>;
    /** The longest period that a summary may ask for, in days. */
    readonly longestPeriodDays: number;
}
/** The simulated service without its network: results of the agent, and tokens. */
export declare class NhnState {
    #private;
    readonly tokens: Tokens;
    constructor({ clock, inspections, tokens, longestPeriodDays }: StateOptions);
    /** Every result there is, newest first. */
    get inspections(): readonly Inspection[];
    /** Adds a result, as an agent that has run does. */
    add(spec: InspectionSpec): Inspection;
    /** Removes a result. */
    remove(usageStasNo: number): void;
    /** Lists results of a region and a period. */
    summary(query: SummaryQuery): SummaryPage | Refusal;
    /** Gives one result, for its details. The service asks for no region here. */
    inspection(usageStasNo: string): Inspection | Refusal;
}
