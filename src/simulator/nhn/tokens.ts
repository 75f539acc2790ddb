import { createHash } from 'node:crypto'
import type { Clock } from '../../kernel/clock.ts'
import { Secret } from '../../kernel/secret.ts'

/** How tokens are given out. */
export interface TokenOptions {
  readonly clock: Clock
  /** How long a token lives, in seconds: a setting of the access key, from 60 to 86,400. */
  readonly lifeSeconds: number
  /** When set, the first token is dead after so many requests, whatever was said of its life. */
  readonly firstTokenUses?: number | undefined
  /** Makes the text of a token. */
  readonly newToken: () => string
}

/** A token that was given out. Times are milliseconds since 1970. */
export interface IssuedToken {
  readonly token: Secret
  readonly issuedAt: number
  readonly status: 'live' | 'expired' | 'revoked' | 'used-up'
  /** How many requests it has opened. */
  readonly uses: number
}

interface TokenRecord {
  readonly token: Secret
  readonly issuedAt: number
  /** The monotonic clock's time at which its life ends. */
  endsAt: number
  readonly mostUses: number
  uses: number
  isRevoked: boolean
}

/** Gives out tokens, knows the live ones, and takes them back. */
export class Tokens {
  readonly #options: TokenOptions
  /** By digest, so that looking one up tells nothing of it by the time it takes. */
  readonly #records = new Map<string, TokenRecord>()

  constructor(options: TokenOptions) {
    this.#options = options
  }

  /** Every token there was, oldest first. */
  get all(): IssuedToken[] {
    return [...this.#records.values()].map((record) => ({
      token: record.token,
      issuedAt: record.issuedAt,
      status: this.#statusOf(record),
      uses: record.uses,
    }))
  }

  /** Gives out a new token, and says for how many seconds it lives. */
  issue(): { token: Secret; lifeSeconds: number } {
    const { clock, lifeSeconds, firstTokenUses, newToken } = this.#options
    const token = new Secret(newToken())
    this.#records.set(digest(token.reveal()), {
      token,
      issuedAt: clock.now(),
      endsAt: clock.monotonic() + lifeSeconds * 1_000,
      mostUses:
        this.#records.size === 0 ? (firstTokenUses ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
      uses: 0,
      isRevoked: false,
    })
    return { token, lifeSeconds }
  }

  /** Says whether a text is a live token, and counts that as a use of it. */
  use(text: string): boolean {
    const record = this.#records.get(digest(text))
    if (record === undefined || this.#statusOf(record) !== 'live') return false
    record.uses += 1
    return true
  }

  /** Takes a token back. One that is unknown or dead is none the less taken, as RFC 7009 wants it. */
  revoke(text: string): void {
    const record = this.#records.get(digest(text))
    if (record !== undefined) record.isRevoked = true
  }

  /** Ends the life of every token at once, as somebody can in the console. */
  expireAll(): void {
    for (const record of this.#records.values()) record.endsAt = Number.NEGATIVE_INFINITY
  }

  #statusOf({ isRevoked, endsAt, uses, mostUses }: TokenRecord): IssuedToken['status'] {
    if (isRevoked) return 'revoked'
    if (this.#options.clock.monotonic() >= endsAt) return 'expired'
    return uses >= mostUses ? 'used-up' : 'live'
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
