import type { Clock } from '../../kernel/clock.js';
import { Secret } from '../../kernel/secret.js';
/** How tokens are given out. */
export interface TokenOptions {
    readonly clock: Clock;
    /** How long a token lives, in seconds: a setting of the access key, from 60 to 86,400. */
    readonly lifeSeconds: number;
    /** When set, the first token is dead after so many requests, whatever was said of its life. */
    readonly firstTokenUses?: number | undefined;
    /** Makes the text of a token. */
    readonly newToken: () => string;
}
/** A token that was given out. Times are milliseconds since 1970. */
export interface IssuedToken {
    readonly token: Secret;
    readonly issuedAt: number;
    readonly status: 'live' | 'expired' | 'revoked' | 'used-up';
    /** How many requests it has opened. */
    readonly uses: number;
}
/** Gives out tokens, knows the live ones, and takes them back. */
export declare class Tokens {
    #private;
    constructor(options: TokenOptions);
    /** Every token there was, oldest first. */
    get all(): IssuedToken[];
    /** Gives out a new token, and says for how many seconds it lives. */
    issue(): {
        token: Secret;
        lifeSeconds: number;
    };
    /** Says whether a text is a live token, and counts that as a use of it. */
    use(text: string): boolean;
    /** Takes a token back. One that is unknown or dead is none the less taken, as RFC 7009 wants it. */
    revoke(text: string): void;
    /** Ends the life of every token at once, as somebody can in the console. */
    expireAll(): void;
}
