import * as z from 'zod/mini'
import type { HttpClient } from '../../http/client.ts'
import { parseJsonAnswer } from '../../http/json-answer.ts'
import type { HttpRequest } from '../../http/request.ts'

/** Statuses whose answers have no body, which `Response` insists on (WHATWG Fetch, «null body status»). */
const withoutBody = new Set([204, 205, 304])

/**
 * Makes the `fetch` with which Octokit talks to GitHub: through the proxies, certificate authorities and
 * limits that hold for every other service, so that GitHub Enterprise Server behind a private authority is
 * reached with `ca_file`. Redirects are errors, and so is what says that all is well and is no JSON: Octokit takes the
 * web page of a proxy for an answer. It knows of `fetch` what Octokit uses: JSON bodies as text.
 * Rejects with what `HttpClient.request` throws, and with an `AnswerError`.
 */
export function fetchThrough(http: HttpClient) {
  return async (target: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(target)
    const { method = 'GET', body, headers, signal } = init
    const answer = await http.request({
      method: method as HttpRequest['method'],
      base: url.origin,
      path: url.pathname + url.search,
      endpoint: `${method} ${url.pathname}`,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' && { json: JSON.parse(body) }),
      ...(signal && { signal }),
    })
    const { headers: given, status, text } = answer
    const hasBody = !withoutBody.has(status)
    if (hasBody && status < 300) parseJsonAnswer(z.unknown(), answer)
    return new Response(hasBody ? text : null, { status, headers: given })
  }
}
