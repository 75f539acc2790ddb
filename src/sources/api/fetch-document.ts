import { classifyStatus } from '../../http/answer.ts'
import type { HttpClient } from '../../http/client.ts'
import { beforeStart, type RetryTools, retryRead } from '../../http/retry.ts'
import { AnswerError, ConfigurationError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'

/** What fetching a document needs. */
export interface FetchTools extends RetryTools {
  readonly http: HttpClient
  /** The version of scangate. */
  readonly version: string
}

/** How this check calls itself to those whom it asks. */
export function userAgentOf(version: string): string {
  return `scangate-api-check/${version}`
}

/**
 * Fetches the text of a document, without a credential. Throws a `RefusedError` on 400, 401, 403 and 404, a
 * `ConfigurationError` where it is larger than a document may be, and what `HttpClient.request` throws.
 */
export async function fetchDocument(url: URL, tools: FetchTools): Promise<string> {
  const { clock, http, signal, version } = tools
  const accept = 'application/json, application/yaml;q=0.9, */*;q=0.1'
  const ask = () =>
    http.request({
      method: 'GET',
      base: url.origin,
      path: url.pathname,
      endpoint: `GET ${url.pathname}`,
      headers: { accept, 'user-agent': userAgentOf(version) },
      setting: 'openapi',
      signal,
    })
  return retryRead(
    async () => {
      const answer = await ask().catch((error: unknown) => {
        const isTooLarge = error instanceof AnswerError && error.detail.key === 'answer_too_large'
        if (!isTooLarge) throw error
        const problem = message('api_problem_document_size', { file: url.href })
        throw new ConfigurationError([problem], { cause: error })
      })
      const failure = classifyStatus(answer, { name: answer.host, refusalText: () => undefined }, clock)
      if (failure !== undefined) throw failure
      return answer.text
    },
    beforeStart,
    tools,
  )
}
