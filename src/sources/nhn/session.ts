import type { RetryPolicy } from '../../http/retry.ts'
import type { Message } from '../../messages/message.ts'
import type { RunContext } from '../run-context.ts'
import { createNhnApi, type NhnApi } from './api.ts'
import type { NhnOptions } from './read-options.ts'
import { createRequests, type Requests } from './requests.ts'
import { givenToken, issuedTokens, type Tokens } from './token.ts'

/** One run: what it works with, and what it noticed. */
export interface Session extends RunContext {
  readonly options: NhnOptions
  readonly requests: Requests
  readonly tokens: Tokens
  readonly api: NhnApi
  readonly startedAt: number
  readonly startedMonotonic: number
  readonly warnings: Message[]
}

/** Begins a session. Its time runs from now; `readPolicy` is how long a read is tried again, where a person waits. */
export function createSession(options: NhnOptions, context: RunContext, readPolicy?: RetryPolicy): Session {
  const { clock, http, secrets } = context
  const { concurrency, timeout } = options
  const requests = createRequests({ ...context, concurrency, timeout, ...(readPolicy && { readPolicy }) })
  const tokens = tokensOf(options, { clock, http, requests, secrets })
  const api = createNhnApi({
    requests,
    tokens,
    clock,
    apiUrl: options.api_url,
    appKey: options.app_key,
    language: options.language,
  })
  return {
    ...context,
    options,
    requests,
    tokens,
    api,
    startedAt: clock.now(),
    startedMonotonic: clock.monotonic(),
    warnings: [],
  }
}

/**
 * Ends a session: lets go of what is still under way, which a failure elsewhere leaves behind, and revokes its tokens.
 * Never throws; says what could not be revoked.
 */
export function endSession({ requests, tokens }: Session): Promise<Message | undefined> {
  requests.end()
  return tokens.revoke()
}

function tokensOf(
  { oauth_url: oauthUrl, secret_access_key: secretKey, token, user_access_key_id: keyId }: NhnOptions,
  tools: Pick<RunContext, 'clock' | 'http' | 'secrets'> & { readonly requests: Requests },
): Tokens {
  if (token !== undefined) return givenToken(token)
  if (keyId === undefined || secretKey === undefined) throw new Error('Options without a way in.')
  return issuedTokens({ ...tools, oauthUrl, keyId, secretKey })
}
