import type { HttpAnswer, HttpClient } from '../../../../src/http/client.ts'
import type { HttpRequest } from '../../../../src/http/request.ts'
import { Secret } from '../../../../src/kernel/secret.ts'

/** A request as the service gets it. */
export interface Sent extends HttpRequest {
  /** The headers as they are sent. */
  readonly plainHeaders: Readonly<Record<string, string>>
}

/** What answers a request: an answer, or a failure on the way. */
export type Answering = (
  sent: Sent,
  nth: number,
) => Partial<HttpAnswer> | Error | Promise<Partial<HttpAnswer>>

/** An answer that is JSON. */
export const json = (body: unknown, status = 200): Partial<HttpAnswer> => ({
  status,
  text: JSON.stringify(body),
})

/** A client whose requests are answered without a network; `nth` counts them from 1. */
export function answeringClient(answering: Answering): HttpClient & { readonly sent: readonly Sent[] } {
  const sent: Sent[] = []
  return {
    sent,
    request: async (request) => {
      const headers = Object.entries(request.headers ?? {})
      const plainHeaders = Object.fromEntries(
        headers.map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
      )
      const one = { ...request, plainHeaders }
      sent.push(one)
      request.signal?.throwIfAborted()
      const stopped = new Promise<never>((_, reject) => {
        request.signal?.addEventListener('abort', () => reject(request.signal?.reason), { once: true })
      })
      const answered = await Promise.race([answering(one, sent.length), stopped])
      if (answered instanceof Error) throw answered
      return { host: 'nhn', endpoint: request.endpoint, status: 200, headers: {}, text: '', ...answered }
    },
  }
}
