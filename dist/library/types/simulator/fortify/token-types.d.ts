import type { Operation } from './faults.js';
import type { Version } from './versions.js';
/** A type of tokens, as `serviceContext.xml` of a site defines it. */
export interface TokenType {
    readonly type: string;
    readonly maxDaysToLive: number;
    /** -1 is any number. */
    readonly maxUsages: number;
    readonly capabilityDescription: string;
    /** What its tokens open beside themselves: their own data and their revocation. */
    readonly opens: readonly Operation[] | 'everything';
}
/** Gives the types of a version, with those of a site put in: its own, and others in place of the usual. */
export declare function tokenTypesOf(version: Version, ofSite?: readonly TokenType[]): readonly TokenType[];
/** Gives a usual type with another longest life, as an administrator edits it. */
export declare function withLongestLife(type: string, maxDaysToLive: number): TokenType;
/** The custom type of an administrator's guide: everything, for 36,500 days. */
export declare const customType: TokenType;
/** Says whether a token of this type opens an operation; `undefined` is a path that the API does not have. */
export declare function opens({ opens: opened }: TokenType, operation: Operation | undefined): boolean;
