import type { Clock } from '../../kernel/clock.ts'
import { createKeyCheck } from '../server/key-check.ts'
import { type Refusal, refusals } from './refusal.ts'

/** An account of the server. */
export interface UserSpec {
  readonly username: string
  /** Unset, no password is right. */
  readonly password?: string | undefined
  /** `SSO` is a local user who may sign in by single sign-on only. Default: `LOCAL`. */
  readonly kind?: 'LOCAL' | 'SSO' | 'LDAP' | undefined
  /** Sees and changes the tokens of everybody, and reads accounts. */
  readonly administrator?: boolean | undefined
  readonly suspended?: boolean | undefined
  readonly passwordExpired?: boolean | undefined
}

/** An account as it is now. */
export interface User {
  readonly id: number
  readonly username: string
  readonly kind: 'LOCAL' | 'SSO' | 'LDAP'
  readonly administrator: boolean
  readonly suspended: boolean
  readonly passwordExpired: boolean
  /** Since the last time that the password was right. */
  readonly failedLoginAttempts: number
  /** When the account was locked, in milliseconds since 1970. */
  readonly frozenAt: number | undefined
}

type Account = { -readonly [K in keyof User]: User[K] } & {
  readonly isPassword: (shown: unknown) => boolean
}

/** The accounts of a server, and what wrong passwords do to them. */
export class Users {
  readonly #clock: Clock
  readonly #lockedAfter: number
  readonly #records: Account[]

  constructor({
    clock,
    users,
    lockedAfter,
  }: {
    clock: Clock
    users: readonly UserSpec[]
    /** How many wrong passwords in a row lock an account. */
    lockedAfter: number
  }) {
    this.#clock = clock
    this.#lockedAfter = lockedAfter
    this.#records = users.map((spec, index) => ({
      id: index + 1,
      username: spec.username,
      kind: spec.kind ?? 'LOCAL',
      administrator: spec.administrator ?? false,
      suspended: spec.suspended ?? false,
      passwordExpired: spec.passwordExpired ?? false,
      failedLoginAttempts: 0,
      frozenAt: spec.suspended === true ? clock.now() : undefined,
      isPassword: spec.password === undefined ? () => false : createKeyCheck(spec.password),
    }))
  }

  /** Every account, as it is now. */
  get all(): readonly User[] {
    return this.#records.map(({ isPassword: _, ...user }) => user)
  }

  /** The account of a name; `undefined` where there is none. */
  find(username: string): User | undefined {
    return this.#records.find((user) => user.username === username)
  }

  /** Checks a password, and counts one that is wrong. An account that is locked stays so with the right one. */
  signIn(username: string, password: string): User | Refusal {
    const user = this.#records.find((other) => other.username === username)
    if (user === undefined || user.suspended) return refusals.unauthorized
    if (user.kind === 'SSO' || !user.isPassword(password)) {
      user.failedLoginAttempts += 1
      if (user.failedLoginAttempts >= this.#lockedAfter) this.#lock(user)
      return refusals.unauthorized
    }
    user.failedLoginAttempts = 0
    return user.passwordExpired ? refusals.passwordExpired : user
  }

  /** Locks an account, as an administrator can. Throws a `TypeError` where there is none of that name. */
  suspend(username: string): void {
    const user = this.#records.find((other) => other.username === username)
    if (user === undefined) throw new TypeError(`There is no user ${username}.`)
    this.#lock(user)
  }

  #lock(user: Account): void {
    user.suspended = true
    user.frozenAt = this.#clock.now()
  }
}

/** Takes name and password out of a header of basic authentication. */
export function shownPassword(header: string): { username: string; password: string } | undefined {
  // The name of a scheme is the same in any case (RFC 9110, section 11.1).
  const [, encoded] = /^basic +(\S+)$/i.exec(header) ?? []
  if (encoded === undefined) return undefined
  const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  return username === undefined || password === undefined ? undefined : { username, password }
}
