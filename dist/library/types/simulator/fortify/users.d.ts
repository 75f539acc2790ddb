import type { Clock } from '../../kernel/clock.js';
import { type Refusal } from './refusal.js';
/** An account of the server. */
export interface UserSpec {
    readonly username: string;
    /** Unset, no password is right. */
    readonly password?: string | undefined;
    /** `SSO` is a local user who may sign in by single sign-on only. Default: `LOCAL`. */
    readonly kind?: 'LOCAL' | 'SSO' | 'LDAP' | undefined;
    /** Sees and changes the tokens of everybody, and reads accounts. */
    readonly administrator?: boolean | undefined;
    readonly suspended?: boolean | undefined;
    readonly passwordExpired?: boolean | undefined;
}
/** An account as it is now. */
export interface User {
    readonly id: number;
    readonly username: string;
    readonly kind: 'LOCAL' | 'SSO' | 'LDAP';
    readonly administrator: boolean;
    readonly suspended: boolean;
    readonly passwordExpired: boolean;
    /** Since the last time that the password was right. */
    readonly failedLoginAttempts: number;
    /** When the account was locked, in milliseconds since 1970. */
    readonly frozenAt: number | undefined;
}
/** The accounts of a server, and what wrong passwords do to them. */
export declare class Users {
    #private;
    constructor({ clock, users, lockedAfter, }: {
        clock: Clock;
        users: readonly UserSpec[];
        /** How many wrong passwords in a row lock an account. */
        lockedAfter: number;
    });
    /** Every account, as it is now. */
    get all(): readonly User[];
    /** The account of a name; `undefined` where there is none. */
    find(username: string): User | undefined;
    /** Checks a password, and counts one that is wrong. An account that is locked stays so with the right one. */
    signIn(username: string, password: string): User | Refusal;
    /** Locks an account, as an administrator can. Throws a `TypeError` where there is none of that name. */
    suspend(username: string): void;
}
/** Takes name and password out of a header of basic authentication. */
export declare function shownPassword(header: string): {
    username: string;
    password: string;
} | undefined;
