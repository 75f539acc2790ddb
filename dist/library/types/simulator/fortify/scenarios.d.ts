import type { AccountName } from './accounts.js';
import { type ApplicationVersion } from './applications.js';
import type { DateSpelling } from './dates.js';
import { type FaultMaker } from './scenario-faults.js';
import { type Seed } from './seeds.js';
import { type TokenType } from './token-types.js';
import type { UserSpec } from './users.js';
/** How a simulated Software Security Center behaves. */
export interface Scenario {
    /** One line for people who choose. */
    readonly description: string;
    /** Who rehearses. Default: `ci`. */
    readonly account?: AccountName;
    /** The tokens that are there. Default: the one that the rehearsal's account made by hand, with 265 days left. */
    readonly tokens?: Seed;
    /** What is otherwise about the account that rehearses. */
    readonly accountIs?: Partial<UserSpec>;
    /** Types that the site added or edited. */
    readonly types?: readonly TokenType[];
    readonly applicationVersions?: readonly ApplicationVersion[];
    /** How many living tokens one user may have. Default: 1,000; the real number is not known. */
    readonly quota?: number;
    /** What becomes of an extension that is too long. Default: `shortened`. */
    readonly lateExtension?: 'shortened' | 'refused';
    /** How times are written. Default: as the version does. */
    readonly dates?: DateSpelling;
    /** How far the server's clock is ahead, in milliseconds. Default: 0. */
    readonly clockAheadMs?: number;
    /** When true, a 401 is a web page, as a servlet container makes it. */
    readonly webPageFor401?: boolean;
    /** When true, every error repeats what the request showed. */
    readonly tellsSecrets?: boolean;
    /** Makes the faults that the network or the service shows. */
    readonly faults?: FaultMaker;
}
/** What is there unless a scenario says otherwise. */
export declare const usual: {
    readonly tokens: Seed;
    readonly applicationVersions: readonly ApplicationVersion[];
    readonly quota: 1000;
};
/** The scenarios that can be chosen by name. */
export declare const scenarios: {
    readonly clean: {
        readonly description: 'The CI account has one token, made by hand long ago; all goes well.';
    };
    readonly job: {
        readonly description: 'A server in use, for a job that gets a token and leaves none: tokens of several people.';
        readonly tokens: Seed;
    };
    readonly expiring: {
        readonly description: 'The token of the CI account ends in two days and a half.';
        readonly tokens: Seed;
    };
    readonly expired: {
        readonly description: 'The token of the CI account has expired, and is listed all the same.';
        readonly tokens: Seed;
    };
    readonly crowded: {
        readonly description: '450 tokens of three people and 450 versions: more than two pages. An administrator asks.';
        readonly account: 'administrator';
        readonly tokens: Seed;
        readonly applicationVersions: readonly ApplicationVersion[];
    };
    readonly audit: {
        readonly description: 'A neglected server: 36,500 days, a custom type, owners who are gone. An administrator asks.';
        readonly account: 'administrator';
        readonly tokens: Seed;
        readonly types: readonly [TokenType, TokenType];
    };
    readonly 'short-lives': {
        readonly description: 'The site lets tokens of CI live for one day, so that what lives longer is shortened.';
        readonly types: readonly [TokenType];
    };
    readonly 'strict-extension': {
        readonly description: 'An extension past the maximum is refused with 400, not shortened.';
        readonly lateExtension: 'refused';
    };
    readonly quota: {
        readonly description: 'The CI account has all the tokens that it may have: 409.';
        readonly quota: 1;
    };
    readonly 'lost-creation': {
        readonly description: 'The first token is created, but the connection is reset before the answer.';
        readonly faults: FaultMaker;
    };
    readonly 'lost-twice': {
        readonly description: 'The first two tokens are created, and neither answer comes.';
        readonly faults: FaultMaker;
    };
    readonly 'failed-creation': {
        readonly description: 'The first token is created, and the answer is 503.';
        readonly faults: FaultMaker;
    };
    readonly 'cut-off': {
        readonly description: 'The first token is created, and its answer ends in the middle.';
        readonly faults: FaultMaker;
    };
    readonly hanging: {
        readonly description: 'The first token is created, and its answer never comes.';
        readonly faults: FaultMaker;
    };
    readonly 'late-creation': {
        readonly description: 'The first creation is reset, and its token comes into being 5 seconds later.';
        readonly faults: FaultMaker;
    };
    readonly 'revoke-fails': {
        readonly description: 'What was created can not be taken back: deleting and revoking get 503.';
        readonly faults: () => ({ operation }: import("../server/faults.js").FaultRequest<import("./faults.js").Operation>) => {
            kind: "status";
            status: number;
            body: string;
        } | undefined;
    };
    readonly conflict: {
        readonly description: 'A creation is refused with 409.';
        readonly faults: FaultMaker;
    };
    readonly outage: {
        readonly description: 'Every call gets 503.';
        readonly faults: FaultMaker;
    };
    readonly flaky: {
        readonly description: 'The first read fails, then every third: 429 with Retry-After, 502 with HTML, a reset.';
        readonly faults: FaultMaker;
    };
    readonly slow: {
        readonly description: 'Each answer takes 4 seconds.';
        readonly faults: FaultMaker;
    };
    readonly silent: {
        readonly description: 'No call is ever answered.';
        readonly faults: FaultMaker;
    };
    readonly 'login-page': {
        readonly description: 'Each call gets the login page with 200.';
        readonly faults: FaultMaker;
    };
    readonly 'login-redirect': {
        readonly description: 'Each call is sent to the login page with 302.';
        readonly faults: FaultMaker;
    };
    readonly 'bad-password': {
        readonly description: 'The password of the account is another one; three wrong ones lock it.';
        readonly accountIs: {
            readonly password: undefined;
        };
    };
    readonly 'web-401': {
        readonly description: 'The password is another one, and each 401 is a web page of the container, not JSON.';
        readonly accountIs: {
            readonly password: undefined;
        };
        readonly webPageFor401: true;
    };
    readonly locked: {
        readonly description: 'The account is locked, also for the right password.';
        readonly accountIs: {
            readonly suspended: true;
        };
    };
    readonly 'sso-only': {
        readonly description: 'The account may sign in by single sign-on only.';
        readonly accountIs: {
            readonly kind: 'SSO';
        };
    };
    readonly 'expired-password': {
        readonly description: 'The password of the account has expired.';
        readonly accountIs: {
            readonly passwordExpired: true;
        };
    };
    readonly 'fast-clock': {
        readonly description: 'The clock of the server is 36 hours ahead.';
        readonly clockAheadMs: number;
    };
    readonly 'plain-dates': {
        readonly description: 'Times are written without milliseconds and with Z.';
        readonly dates: 'zulu';
    };
    readonly 'hostile-text': {
        readonly description: 'A description and the name of an application are HTML, Markdown and a workflow command.';
        readonly tokens: (now: number) => {
            username: string;
            type: string;
            createdAt: number;
            endsAt: number | null;
            remainingUsages?: number | undefined;
            decoded?: string | undefined;
            description: string;
        }[];
        readonly applicationVersions: readonly [{
            readonly id: 4949;
            readonly name: "<img src=x onerror=alert(1)>|`a`\n::error::web%0A\"1\"";
            readonly application: {
                readonly id: 7;
                readonly name: "<img src=x onerror=alert(1)>|`a`\n::error::web%0A\"1\"";
            };
            readonly active: true;
            readonly committed: true;
        }];
    };
    readonly 'telling-errors': {
        readonly description: 'Every call fails with 500, and the error repeats the password or the token that it was shown.';
        readonly tellsSecrets: true;
    };
};
/** A scenario's name. */
export type ScenarioName = keyof typeof scenarios;
