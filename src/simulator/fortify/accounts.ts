import type { UserSpec } from './users.ts'

/** Somebody who rehearses: what they sign in with, and a token that they made by hand. */
export interface RehearsalAccount {
  readonly username: string
  readonly password: string
  /** The UUID of the token, which `fortifyclient` would take. */
  readonly token: string
}

/** The accounts that the simulator has. Their passwords and tokens are public and open nothing else. */
export const rehearsalAccounts = {
  /** For builds: sees its own tokens only. */
  ci: {
    username: 'ci-bot',
    password: 'rehearsal-password-not-a-secret',
    token: '0cb09f2c-c0a4-4147-8d83-e948cc74e7d4',
  },
  /** An administrator: sees everybody's tokens, and the accounts. */
  administrator: {
    username: 'admin',
    password: 'rehearsal-admin-password-not-a-secret',
    token: '5d1f0a77-3c42-4b8e-9a56-1f2e3d4c5b6a',
  },
} as const satisfies Record<string, RehearsalAccount>

/** Which of the accounts rehearses. */
export type AccountName = keyof typeof rehearsalAccounts

const { ci, administrator } = rehearsalAccounts

/** Every account of a fresh simulator: those of the rehearsal, and people without a password that anybody knows. */
export const usualUsers: readonly UserSpec[] = [
  { username: ci.username, password: ci.password },
  { username: administrator.username, password: administrator.password, administrator: true },
  { username: 'alice' },
  { username: 'lee', kind: 'LDAP' },
  { username: 'sam', kind: 'SSO' },
  { username: 'former', suspended: true },
]
