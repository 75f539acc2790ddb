import type { Clock } from '../../kernel/clock.js';
import { Secret } from '../../kernel/secret.js';
import type { Secrets } from '../../kernel/secrets.js';
/** A token that was there before the simulator started, or that a test puts in. */
export interface TokenSpec {
    readonly username: string;
    readonly type: string;
    readonly description?: string | null | undefined;
    /** In milliseconds since 1970. */
    readonly createdAt: number;
    /** In milliseconds since 1970; `null` for one that says nothing of its end and has none. */
    readonly endsAt: number | null;
    /** -1, the default, is any number. */
    readonly remainingUsages?: number | undefined;
    /** The UUID. Default: a new one. */
    readonly decoded?: string | undefined;
}
/** A token as it is now. */
export interface Token {
    readonly id: number;
    readonly username: string;
    readonly type: string;
    readonly description: string | null;
    readonly createdAt: number;
    readonly endsAt: number | null;
    readonly remainingUsages: number;
    /** `api` for one that a request created. */
    readonly madeBy: 'api' | 'somebody-else';
    readonly status: 'live' | 'expired' | 'used-up' | 'revoked';
    /** How many requests it has opened. */
    readonly uses: number;
    /** What REST takes. */
    readonly encoded: Secret;
    /** What `fortifyclient` takes. */
    readonly decoded: Secret;
}
/** Every token of a server. */
export declare class Tokens {
    #private;
    constructor({ clock, newToken, secrets, }: {
        clock: Clock;
        /** Makes the UUID of a token. */
        newToken: () => string;
        /** Told of each token whose text somebody knows, in both of its forms. */
        secrets: Secrets;
    });
    /** Every token there ever was, oldest first. */
    get all(): readonly Token[];
    /** What opens something at this moment. */
    get live(): readonly Token[];
    /** What is left of what requests created: nothing, after a job that tidies up. */
    get left(): readonly Token[];
    /** Adds a token. */
    add(spec: TokenSpec, madeBy?: Token['madeBy']): Token;
    /** Finds a token by what REST takes, dead or alive. */
    find(encoded: string): Token | undefined;
    /** Counts a request that a token opens. */
    use({ id }: Token): void;
    /** Gives a token another end and description. */
    change({ id }: Token, { endsAt, description }: Pick<Token, 'endsAt' | 'description'>): Token;
    /** Takes a token back, as a request or somebody at the console does. */
    revoke({ id }: Pick<Token, 'id'>): void;
}
