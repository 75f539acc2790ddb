import type { Owners } from './audit-tokens.ts'
import type { Login } from './login.ts'
import type { Limits, Read } from './requests.ts'
import type { ApplicationVersion, TokenDefinition, TokenRow } from './schema.ts'
import type { TokenValue } from './token-value.ts'
import type { SscVersion } from './versions.ts'

/** What a new token is to be. */
export interface TokenWish {
  readonly type: string
  readonly description?: string
  /** Milliseconds since 1970. Without it SSC gives the longest life of the type. */
  readonly terminalDate?: number
}

/** A token that SSC gave out, with the value that nobody gives again. */
export interface CreatedToken extends TokenRow {
  readonly value: TokenValue
  /** SSC's own time when it answered, in milliseconds since 1970, where it says so. */
  readonly serverTime: number | undefined
}

/** Whether a token lives, and what it says of itself where SSC can tell (24.2 and later). */
export type TokenState =
  | { readonly isAlive: true; readonly token: TokenRow | undefined; readonly serverTime: number | undefined }
  | { readonly isAlive: false }

/** SSC's REST interface, as far as tokens need it. Unless said otherwise, what fails throws a `GateError`. */
export interface FortifyApi {
  /** Creates a token; both its spellings are secrets before anybody sees it. Sent once, whatever comes back. */
  createToken(login: Login, wish: TokenWish, limits?: Limits): Promise<CreatedToken>
  /** Every token that the user may see: an administrator sees those of others. */
  tokens(login: Login, limits?: Limits): Promise<Read<readonly TokenRow[]>>
  /** The same, as far as cleaning up needs it: what else is odd about a token is nothing to it. */
  tokenMarks(login: Login, limits?: Limits): Promise<readonly TokenMark[]>
  /** Moves the end of a token. Type and description go along, so that neither is blanked. Gives what SSC made of it. */
  extendToken(
    login: Login,
    token: Pick<TokenRow, 'id' | 'type' | 'description'>,
    terminalDate: number,
    limits?: Limits,
  ): Promise<Read<TokenRow>>
  /** Revokes one token by its ID. */
  revokeById(login: Login, id: string, limits?: Limits): Promise<void>
  /** Revokes one token by its value. A token may do it from SSC 24.2 on, for itself, too. */
  revokeByValue(asker: Login | TokenValue, token: TokenValue, limits?: Limits): Promise<void>
  /** Whether a token lives: two looks, since a 401 alone can mean several things. Throws where nobody can tell. */
  stateOf(token: TokenValue, limits?: Limits): Promise<TokenState>
  /** What types the server gives out. SSC 22.2 wants a token for that; a password is refused before it is sent. */
  definitions(asker: Login | TokenValue, limits?: Limits): Promise<readonly TokenDefinition[]>
  /** Versions of applications; of one application where it is named, to the letter. */
  applicationVersions(
    token: TokenValue,
    filter?: { readonly app?: string | undefined; readonly includeInactive?: boolean },
    limits?: Limits,
  ): Promise<readonly ApplicationVersion[]>
  /** Who has an account, by names in small letters. It takes a token of an administrator whose type opens that. */
  owners(token: TokenValue, limits?: Limits): Promise<Owners>
  /** The server's version, read without a login; `undefined` where it gives none that makes sense. */
  version(limits?: Limits): Promise<SscVersion | undefined>
}

/** What cleaning up needs of a token. */
export interface TokenMark {
  readonly id: string
  readonly description?: string | null | undefined
}
