import { createKeyCheck } from '../server/key-check.ts'

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

/** Makes the check of credentials. User and key are both compared in any case. */
export function createAuthentication(account: Account): (credentials: Credentials) => boolean {
  const isUser = createKeyCheck(account.user)
  const isKey = createKeyCheck(account.authKey)
  return (credentials) => {
    const rightUser = isUser(credentials.user)
    const rightKey = isKey(credentials.header || credentials.parameter)
    return rightUser && rightKey
  }
}
