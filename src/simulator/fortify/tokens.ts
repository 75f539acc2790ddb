import { createHash } from 'node:crypto'
import type { Clock } from '../../kernel/clock.ts'
import { Secret } from '../../kernel/secret.ts'
import type { Secrets } from '../../kernel/secrets.ts'
import { encodedToken } from './token-text.ts'

/** A token that was there before the simulator started, or that a test puts in. */
export interface TokenSpec {
  readonly username: string
  readonly type: string
  readonly description?: string | null | undefined
  /** In milliseconds since 1970. */
  readonly createdAt: number
  /** In milliseconds since 1970; `null` for one that says nothing of its end and has none. */
  readonly endsAt: number | null
  /** -1, the default, is any number. */
  readonly remainingUsages?: number | undefined
  /** The UUID. Default: a new one. */
  readonly decoded?: string | undefined
}

/** A token as it is now. */
export interface Token {
  readonly id: number
  readonly username: string
  readonly type: string
  readonly description: string | null
  readonly createdAt: number
  readonly endsAt: number | null
  readonly remainingUsages: number
  /** `api` for one that a request created. */
  readonly madeBy: 'api' | 'somebody-else'
  readonly status: 'live' | 'expired' | 'used-up' | 'revoked'
  /** How many requests it has opened. */
  readonly uses: number
  /** What REST takes. */
  readonly encoded: Secret
  /** What `fortifyclient` takes. */
  readonly decoded: Secret
}

type TokenRecord = { -readonly [K in keyof Omit<Token, 'status'>]: Token[K] } & { isRevoked: boolean }

const firstId = 1_963

/** Every token of a server. */
export class Tokens {
  readonly #clock: Clock
  readonly #newToken: () => string
  readonly #secrets: Secrets
  /** By digest, so that looking one up tells nothing of it by the time it takes. */
  readonly #records = new Map<string, TokenRecord>()
  #lastId = firstId - 1

  constructor({
    clock,
    newToken,
    secrets,
  }: {
    clock: Clock
    /** Makes the UUID of a token. */
    newToken: () => string
    /** Told of each token whose text somebody knows, in both of its forms. */
    secrets: Secrets
  }) {
    this.#clock = clock
    this.#newToken = newToken
    this.#secrets = secrets
  }

  /** Every token there ever was, oldest first. */
  get all(): readonly Token[] {
    return [...this.#records.values()].map((record) => this.#shown(record))
  }

  /** What opens something at this moment. */
  get live(): readonly Token[] {
    return this.all.filter(({ status }) => status === 'live')
  }

  /** What is left of what requests created: nothing, after a job that tidies up. */
  get left(): readonly Token[] {
    return this.live.filter(({ madeBy }) => madeBy === 'api')
  }

  /** Adds a token. */
  add(spec: TokenSpec, madeBy: Token['madeBy'] = 'somebody-else'): Token {
    const decoded = spec.decoded ?? this.#newToken()
    const encoded = encodedToken(decoded)
    this.#lastId += 1
    const record: TokenRecord = {
      id: this.#lastId,
      username: spec.username,
      type: spec.type,
      description: spec.description ?? null,
      createdAt: spec.createdAt,
      endsAt: spec.endsAt,
      remainingUsages: spec.remainingUsages ?? -1,
      madeBy,
      uses: 0,
      encoded: new Secret(encoded),
      decoded: new Secret(decoded),
      isRevoked: false,
    }
    this.#records.set(digest(encoded), record)
    // A made-up text that nobody is told can't turn up anywhere, and looking for hundreds of them takes long.
    if (madeBy === 'api' || spec.decoded !== undefined) {
      this.#secrets.add(record.encoded)
      this.#secrets.add(record.decoded)
    }
    return this.#shown(record)
  }

  /** Finds a token by what REST takes, dead or alive. */
  find(encoded: string): Token | undefined {
    const record = this.#records.get(digest(encoded))
    return record === undefined ? undefined : this.#shown(record)
  }

  /** Counts a request that a token opens. */
  use({ id }: Token): void {
    const record = this.#recordOf(id)
    record.uses += 1
    if (record.remainingUsages > 0) record.remainingUsages -= 1
  }

  /** Gives a token another end and description. */
  change({ id }: Token, { endsAt, description }: Pick<Token, 'endsAt' | 'description'>): Token {
    return this.#shown(Object.assign(this.#recordOf(id), { endsAt, description }))
  }

  /** Takes a token back, as a request or somebody at the console does. */
  revoke({ id }: Pick<Token, 'id'>): void {
    this.#recordOf(id).isRevoked = true
  }

  #recordOf(id: number): TokenRecord {
    const found = [...this.#records.values()].find((record) => record.id === id)
    if (found === undefined) throw new TypeError(`There is no token ${id}.`)
    return found
  }

  #shown(record: TokenRecord): Token {
    const { isRevoked: _, ...token } = record
    return { ...token, status: this.#statusOf(record) }
  }

  #statusOf({ isRevoked, endsAt, remainingUsages }: TokenRecord): Token['status'] {
    if (isRevoked) return 'revoked'
    if (endsAt !== null && this.#clock.now() >= endsAt) return 'expired'
    return remainingUsages === 0 ? 'used-up' : 'live'
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
