import type { Clock } from '../../kernel/clock.ts'
import { Secret } from '../../kernel/secret.ts'
import { createSecrets, type Secrets } from '../../kernel/secrets.ts'
import type { ApplicationVersion } from './applications.ts'
import { readInstant } from './dates.ts'
import { Refusal, refusals } from './refusal.ts'
import type { TokenType } from './token-types.ts'
import { type Token, type TokenSpec, Tokens } from './tokens.ts'
import { type User, type UserSpec, Users } from './users.ts'

/** How a simulated server begins and behaves. */
export interface StateOptions {
  readonly clock: Clock
  readonly users: readonly UserSpec[]
  readonly tokens: readonly TokenSpec[]
  readonly types: readonly TokenType[]
  readonly applicationVersions: readonly ApplicationVersion[]
  /** How many wrong passwords in a row lock an account. */
  readonly lockedAfter: number
  /** How many living tokens one user may have. */
  readonly quota: number
  /** What an end that is too late does when a token is extended. Which one a server does is not known. */
  readonly lateExtension: 'shortened' | 'refused'
  /** Makes the UUID of a token. */
  readonly newToken: () => string
}

/** What a token is created or extended with. */
export interface TokenWish {
  readonly type?: string | undefined
  readonly description?: string | null | undefined
  readonly terminalDate?: string | null | undefined
}

const dayMs = 86_400_000

/** The simulated server without its network: accounts, tokens, applications. */
export class FortifyState {
  readonly users: Users
  readonly tokens: Tokens
  readonly types: readonly TokenType[]
  readonly applicationVersions: readonly ApplicationVersion[]
  /** Every password and every token, in each of their forms. */
  readonly secrets: Secrets
  readonly #options: StateOptions

  constructor(options: StateOptions) {
    this.#options = options
    this.secrets = createSecrets(options.users.flatMap(secretsOf))
    this.users = new Users(options)
    this.tokens = new Tokens({ ...options, secrets: this.secrets })
    this.types = options.types
    this.applicationVersions = options.applicationVersions
    for (const token of options.tokens) this.tokens.add(token)
  }

  /** Creates a token for a user. A life that is too long becomes the longest of its type. */
  create(owner: User, { type: name, description, terminalDate }: TokenWish): Token | Refusal {
    const type = this.#typeOf(name)
    if (type === undefined) return refusals.typeUnknown
    const endsAt = this.#endOf(type, terminalDate, 'shortened')
    if (endsAt instanceof Refusal) return endsAt
    const mine = this.tokens.live.filter(({ username }) => username === owner.username)
    if (mine.length >= this.#options.quota) return refusals.quotaReached
    return this.tokens.add(
      {
        username: owner.username,
        type: type.type,
        description,
        createdAt: this.#options.clock.now(),
        endsAt,
        remainingUsages: type.maxUsages,
      },
      'api',
    )
  }

  /** Does something so many milliseconds from now, for what is held up on its way. */
  later(milliseconds: number, act: () => void): void {
    this.#options.clock.sleep(milliseconds).then(act)
  }

  /** What a user sees: tokens of their own, and an administrator those of everybody. Dead ones stay in the list. */
  tokensSeenBy(user: User): readonly Token[] {
    return this.tokens.all.filter(
      ({ status, username }) => status !== 'revoked' && (user.administrator || username === user.username),
    )
  }

  /** Gives a token another end. What the wish leaves out, it takes away: the description becomes empty. */
  extend(user: User, id: number, { type, description, terminalDate }: TokenWish): Token | Refusal {
    const token = this.#seenToken(user, id)
    if (token === undefined) return refusals.forbidden
    if (type !== undefined && type !== token.type) return refusals.typeChanged
    if (token.status !== 'live') return refusals.expired
    const definition = this.#typeOf(token.type)
    if (definition === undefined) return refusals.typeUnknown
    const endsAt = this.#endOf(definition, terminalDate, this.#options.lateExtension)
    if (endsAt instanceof Refusal) return endsAt
    return this.tokens.change(token, { endsAt, description: description ?? null })
  }

  /** Takes tokens back by their IDs: all of them, or none where one of them is not to be seen. */
  remove(user: User, ids: readonly number[]): Refusal | undefined {
    const found = ids.map((id) => this.#seenToken(user, id))
    if (found.includes(undefined)) return refusals.forbidden
    for (const token of found) if (token !== undefined) this.tokens.revoke(token)
    return undefined
  }

  /** Takes back every token of a user. */
  removeAllOf({ username }: User): void {
    for (const token of this.tokens.all) if (token.username === username) this.tokens.revoke(token)
  }

  /** Takes tokens back by their texts. Unknown ones and those of others are passed over in silence. */
  revoke(user: User, encoded: readonly string[]): void {
    for (const text of encoded) {
      const token = this.tokens.find(text)
      if (token !== undefined && (user.administrator || token.username === user.username)) {
        this.tokens.revoke(token)
      }
    }
  }

  #seenToken(user: User, id: number): Token | undefined {
    return this.tokensSeenBy(user).find((token) => token.id === id)
  }

  #typeOf(name: string | undefined): TokenType | undefined {
    return this.types.find(({ type }) => type === name)
  }

  /** The longest life counts from now at each creation and each change. */
  #endOf(
    { maxDaysToLive }: TokenType,
    wished: string | null | undefined,
    late: 'shortened' | 'refused',
  ): number | Refusal {
    const now = this.#options.clock.now()
    const latest = now + maxDaysToLive * dayMs
    const endsAt = typeof wished === 'string' ? readInstant(wished) : latest
    if (endsAt === undefined) return refusals.dateWrong
    if (endsAt <= now) return refusals.datePast
    if (endsAt <= latest) return endsAt
    return late === 'refused' ? refusals.dateTooLate : latest
  }
}

function secretsOf({ username, password }: UserSpec): Secret[] {
  if (password === undefined) return []
  return [password, Buffer.from(`${username}:${password}`).toString('base64')].map((key) => new Secret(key))
}
