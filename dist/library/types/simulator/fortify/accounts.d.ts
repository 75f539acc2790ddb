import type { UserSpec } from './users.js';
/** Somebody who rehearses: what they sign in with, and a token that they made by hand. */
export interface RehearsalAccount {
    readonly username: string;
    readonly password: string;
    /** The UUID of the token, which `fortifyclient` would take. */
    readonly token: string;
}
/** The accounts that the simulator has. Their passwords and tokens are public and open nothing else. */
export declare const rehearsalAccounts: {
    /** For builds: sees its own tokens only. */
    readonly ci: {
        readonly username: 'ci-bot';
        readonly password: 'rehearsal-password-not-a-secret';
        readonly token: '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4';
    };
    /** An administrator: sees everybody's tokens, and the accounts. */
    readonly administrator: {
        readonly username: 'admin';
        readonly password: 'rehearsal-admin-password-not-a-secret';
        readonly token: '5d1f0a77-3c42-4b8e-9a56-1f2e3d4c5b6a';
    };
};
/** Which of the accounts rehearses. */
export type AccountName = keyof typeof rehearsalAccounts;
/** Every account of a fresh simulator: those of the rehearsal, and people without a password that anybody knows. */
export declare const usualUsers: readonly UserSpec[];
