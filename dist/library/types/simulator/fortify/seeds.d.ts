import { type AccountName } from './accounts.js';
import type { TokenSpec } from './tokens.js';
/** Makes the tokens that are there at a time, in milliseconds since 1970. */
export type Seed = (now: number) => readonly TokenSpec[];
/** The token that somebody who rehearses made by hand, with so many days left. */
export declare function ownToken(account: AccountName, type: string, age: number, left: number): Seed;
/** Puts seeds together, in their order. */
export declare const all: (...seeds: readonly Seed[]) => Seed;
/** What lies about on a server that is in use: of several people, near their ends, dead, used up, without an end. */
export declare const mixed: Seed;
/** What a security review should find: long lives, none at all, owners who are gone, suspended or of a directory. */
export declare const neglected: Seed;
/** So many tokens of several people, for paging. */
export declare const crowd: (count: number) => Seed;
