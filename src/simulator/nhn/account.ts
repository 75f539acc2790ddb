import { createKeyCheck } from '../server/key-check.ts'

/** Who may ask for a token, and for which project. */
export interface Account {
  readonly userAccessKeyId: string
  readonly secretAccessKey: string
  readonly appKey: string
}

/** The account that the simulator knows when it is given none. Its keys open nothing else. */
export const rehearsalAccount = {
  userAccessKeyId: 'rehearsal-access-key-id',
  secretAccessKey: 'rehearsal-secret-not-a-secret',
  appKey: 'rehearsalAppKeyNotASecret',
} as const satisfies Account

/** Makes the check of an `Authorization` header: basic authentication by access key ID and secret key. */
export function createClientCheck(account: Account): (header: unknown) => boolean {
  const expected = `${account.userAccessKeyId}:${account.secretAccessKey}`
  const isRight = createKeyCheck(Buffer.from(expected).toString('base64'))
  // The name of a scheme is the same in any case (RFC 9110, section 11.1).
  return (header) => isRight(/^basic +(\S+)$/i.exec(String(header))?.[1])
}

/**
 * Takes the token out of the header `x-nhn-authorization`. The guide to the API shows the bare token and the
 * guide to tokens `Bearer` before it, so both are right here.
 */
export function shownToken(header: unknown): string {
  return typeof header === 'string' ? header.replace(/^bearer +/i, '') : ''
}
