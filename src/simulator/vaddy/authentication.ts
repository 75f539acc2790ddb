import { createHash, timingSafeEqual } from 'node:crypto'

/** Who may call the API. */
export interface Account {
  readonly user: string
  readonly authKey: string
}

/** What a request shows of itself. Anything but text counts as missing. */
export interface Credentials {
  readonly user: unknown
  /** The header `X-API-KEY`. It goes before the parameter. */
  readonly header: unknown
  /** The parameter `auth_key`. */
  readonly parameter: unknown
}

/**
 * Makes the check of credentials. Digests are compared, so that neither the length nor the first wrong
 * character shows in the time it takes; user and key are both compared in any case.
 */
export function createAuthentication(account: Account): (credentials: Credentials) => boolean {
  const user = digest(account.user)
  const key = digest(account.authKey)
  return (credentials) => {
    const rightUser = timingSafeEqual(user, digest(credentials.user))
    const rightKey = timingSafeEqual(key, digest(credentials.header || credentials.parameter))
    return rightUser && rightKey
  }
}

function digest(value: unknown): Buffer {
  return createHash('sha256')
    .update(typeof value === 'string' ? `=${value}` : '')
    .digest()
}
