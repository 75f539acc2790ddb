import { createHash } from 'node:crypto'
import { statusError } from '../../../http/answer.ts'
import { type RetryPolicy, retryRead, whilePolling } from '../../../http/retry.ts'
import type { Session } from '../session.ts'

/** A version is a line or two; a page that is longer is not one. */
const longestAnswer = 64 * 1_024

/** What the application said of its version. */
export interface Version {
  /** SHA-256 of the answer's body, as evidence; the body itself is not kept. */
  readonly digest: string
  /** Whether the answer contains the text. */
  contains(text: string): boolean
}

/**
 * Reads the version that an application says, without credentials and without following a redirect. Failures that may
 * pass are tried again, as a poll is unless a policy says otherwise. Throws a `StatusError` on any answer but 200, and what `HttpClient.request`
 * throws.
 */
export async function readVersion(
  { clock, http, retry, signal }: Pick<Session, 'clock' | 'http' | 'retry' | 'signal'>,
  url: URL,
  policy: RetryPolicy = whilePolling,
): Promise<Version> {
  const answer = await retryRead(
    async () => {
      const answered = await http.request({
        method: 'GET',
        base: url.origin,
        path: `${url.pathname}${url.search}`,
        headers: { accept: '*/*', 'cache-control': 'no-cache' },
        // What stands in a query stays out of every line and report.
        endpoint: `GET ${url.pathname}`,
        setting: 'version_url',
        maximumBodyBytes: longestAnswer,
        wantsBytes: true,
        signal,
      })
      if (answered.status !== 200) throw statusError(answered, clock)
      return answered
    },
    policy,
    retry,
  )
  const digest = createHash('sha256')
    .update(answer.bytes ?? answer.text)
    .digest('hex')
  return { digest: `sha256:${digest}`, contains: (text) => answer.text.includes(text) }
}
