import { classifyStatus, type Service } from '../../http/answer.ts'
import type { HttpClient } from '../../http/client.ts'
import { parseJsonAnswer } from '../../http/json-answer.ts'
import type { Clock } from '../../kernel/clock.ts'
import { whyOf } from '../../kernel/errors.ts'
import { Secret } from '../../kernel/secret.ts'
import type { Secrets } from '../../kernel/secrets.ts'
import { type Message, message } from '../../messages/message.ts'
import type { Requests } from './requests.ts'
import { tokenAnswer, tokenRefusal } from './schema.ts'

/** A token is replaced this long before its end, in milliseconds, but never in the first half of its life. */
const early = 60_000
/**
 * How long a run that is told to stop waits for a token which is on its way, in milliseconds: nobody else could take
 * it back. With the revocation it stays within the time in which a stopped step ends.
 */
const graceForToken = 1_000
/** How long the revocation of a token may take, in milliseconds. */
const longestRevocation = 5_000

/** Where a run's token comes from. */
export interface Tokens {
  /** A token that lives. Throws what asking for one throws. */
  current(): Promise<Secret>
  /** Another token than one that was rejected with 401; `undefined` where there is none to be had. */
  insteadOf(rejected: Secret): Promise<Secret | undefined>
  /** Revokes what was issued and still lives, or is on its way. Never throws; says what could not be revoked. */
  revoke(): Promise<Message | undefined>
}

/** A token that the user brought along. Nobody here can replace it, and it is not ours to revoke. */
export function givenToken(token: Secret): Tokens {
  return {
    current: async () => token,
    insteadOf: async () => undefined,
    revoke: async () => undefined,
  }
}

/** What issuing tokens needs. */
export interface TokenIssuing {
  readonly requests: Requests
  /** For revoking, which a run's end and a stop must not hinder. */
  readonly http: HttpClient
  readonly clock: Clock
  readonly secrets: Pick<Secrets, 'add'>
  readonly oauthUrl: URL
  readonly keyId: string
  readonly secretKey: Secret
}

interface Issued {
  readonly token: Secret
  /** On the monotonic clock, when to replace it and when it ends. */
  readonly staleAt: number
  readonly endsAt: number
}

/**
 * Issues tokens from a User Access Key (token guide, `/oauth2/token/create`): one when it is first needed, another
 * before it ends, and once in a run another after a 401. Asking twice is harmless: a token nobody holds dies by
 * itself. Each is registered as a secret before anything is done with it.
 */
export function issuedTokens(tools: TokenIssuing): Tokens {
  const { clock, http, keyId, oauthUrl, requests, secretKey, secrets } = tools
  const pair = new Secret(Buffer.from(`${keyId}:${secretKey.reveal()}`).toString('base64'))
  secrets.add(pair)
  const authorization = new Secret(`Basic ${pair.reveal()}`)
  const post = (path: string, form: Record<string, string>) =>
    ({
      method: 'POST',
      base: oauthUrl.href,
      path,
      endpoint: `POST ${path}`,
      form,
      headers: { authorization },
    }) as const
  const all: Issued[] = []
  let issuing: Promise<Issued> | undefined
  let replaced = false

  const ask = async (): Promise<Issued> => {
    const askedAt = clock.monotonic()
    const form = { grant_type: 'client_credentials' }
    const answer = await requests.send(post('/oauth2/token/create', form), graceForToken)
    const failure = classifyStatus(answer, oauth, clock)
    if (failure !== undefined) throw failure
    const { access_token: value, expires_in: lifetime } = parseJsonAnswer(tokenAnswer, answer, true)
    const token = new Secret(value)
    secrets.add(token)
    // Without a lifetime nobody knows its end, and a 401 tells.
    const lives = lifetime == null ? Number.POSITIVE_INFINITY : Number(lifetime) * 1_000
    const staleAt = askedAt + Math.max(lives - early, lives / 2)
    return { token, staleAt, endsAt: askedAt + lives }
  }
  /** All who need a token at a time wait for the same one. */
  const issue = (): Promise<Issued> => {
    issuing ??= requests
      .read(ask)
      .then((issued) => {
        all.push(issued)
        return issued
      })
      .finally(() => {
        issuing = undefined
      })
    return issuing
  }
  const isStale = ({ staleAt }: Issued) => clock.monotonic() >= staleAt
  const newest = async () => {
    const last = all.at(-1)
    return last === undefined || isStale(last) ? issue() : last
  }
  return {
    current: async () => (await newest()).token,
    insteadOf: async (rejected) => {
      const last = await newest()
      if (last.token !== rejected) return last.token
      if (replaced && issuing === undefined) return undefined
      replaced = true
      return (await issue()).token
    },
    revoke: async () => {
      // One that is on its way would live on, unheard of.
      await issuing?.catch(() => {})
      const now = clock.monotonic()
      const living = all.filter(({ endsAt }) => endsAt > now)
      const failures = await Promise.all(
        living.map(async ({ token }) => {
          try {
            const request = post('/oauth2/token/revoke', { token: token.reveal() })
            const answer = await http.request({ ...request, timeoutMs: longestRevocation })
            const failure = classifyStatus(answer, oauth, clock)
            if (failure !== undefined) throw failure
            return undefined
          } catch (error) {
            return message('nhn_notice_not_revoked', { why: whyOf(error) })
          }
        }),
      )
      return failures.find((failure) => failure !== undefined)
    },
  }
}

/** Its own words stand in `error_description`, or at least in `error`. */
const oauth: Service = {
  name: 'NHN Cloud',
  refusalText: (body) => {
    const read = tokenRefusal.safeParse(body)
    if (!read.success) return undefined
    const { error, error_description: description } = read.data
    return description ? `${error}: ${description}` : error
  },
}
