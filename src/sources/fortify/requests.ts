import type * as z from 'zod/mini'
import type { HttpAnswer, HttpClient } from '../../http/client.ts'
import type { HttpRequest } from '../../http/request.ts'
import type { Clock } from '../../kernel/clock.ts'
import { RefusedError } from '../../kernel/errors.ts'
import { Secret } from '../../kernel/secret.ts'
import { serverTimeOf } from './dates.ts'
import { loadSchemas } from './load-schemas.ts'
import { type Asker, failureOf } from './refusals.ts'

type Schemas = typeof import('./schema.ts')

/** What bounds one request. */
export interface Limits {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole exchange, instead of what is usual. */
  readonly timeoutMs?: number | undefined
}

/** One call of SSC's REST interface. */
export interface Call extends Pick<HttpRequest, 'method' | 'query' | 'json'>, Limits {
  /** Behind `/api/v1`. */
  readonly path: string
  /** The path as messages call it, where it holds an ID. */
  readonly shownPath?: string
  readonly asker: Asker
  /** Whether the answer holds a token, so that no text of it is quoted. */
  readonly holdsSecret?: boolean
}

/** What was read of an answer, and SSC's own time then, in milliseconds since 1970. */
export interface Read<T> {
  readonly value: T
  readonly serverTime: number | undefined
}

/** Sends calls, one try each. */
export interface Requests {
  /**
   * Sends a call and reads its answer by the schema that `choose` picks. Throws what the client throws, and what the
   * answer is that is no result. A password that SSC refused is never sent again: accounts lock.
   */
  ask<Output>(call: Call, choose: (schemas: Schemas) => z.core.$ZodType<Output>): Promise<Read<Output>>
  /** The same where only success matters: what SSC writes of it differs from release to release. */
  tell(call: Call): Promise<void>
}

/** What sending needs. */
export interface RequestTools {
  readonly http: HttpClient
  readonly clock: Pick<Clock, 'now'>
  /** With its context path. */
  readonly url: URL
  /** Milliseconds for one request. */
  readonly timeoutMs?: number | undefined
  /** Told once, when SSC refuses a password. */
  readonly onLoginRefused?: () => void
}

/** Makes what sends calls. */
export function createRequests(tools: RequestTools): Requests {
  const { clock, http, onLoginRefused, timeoutMs, url } = tools
  let refusal: RefusedError | undefined
  const send = async (call: Call): Promise<HttpAnswer> => {
    const { asker, json, method, path, query, shownPath = path, signal } = call
    if (asker?.kind === 'login' && refusal !== undefined) throw refusal
    const answer = await http.request({
      method,
      base: url.href,
      path: `/api/v1${path}`,
      endpoint: `${method} /api/v1${shownPath}`,
      service: 'Fortify SSC',
      setting: 'url',
      ...(query !== undefined && { query }),
      json,
      headers: authorizationOf(asker),
      signal,
      timeoutMs: call.timeoutMs ?? timeoutMs,
    })
    const failure = failureOf(answer, asker, clock)
    if (failure === undefined) return answer
    if (asker?.kind === 'login' && failure instanceof RefusedError && failure.status === 401) {
      refusal = failure
      onLoginRefused?.()
    }
    throw failure
  }
  return {
    ask: async (call, choose) => {
      const answer = await send(call)
      const schemas = await loadSchemas()
      const value = schemas.parseJsonAnswer(choose(schemas), answer, call.holdsSecret)
      return { value, serverTime: serverTimeOf(answer) }
    },
    tell: async (call) => {
      await send(call)
    },
  }
}

function authorizationOf(asker: Asker): { readonly authorization?: Secret } {
  if (asker === undefined) return {}
  if (asker.kind === 'login') return { authorization: new Secret(`Basic ${asker.basic.reveal()}`) }
  return { authorization: new Secret(`FortifyToken ${asker.encoded.reveal()}`) }
}
