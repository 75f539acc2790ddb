import { beforeStart, type RetryPolicy, retryRead } from '../../http/retry.ts'
import type { IssueContext } from '../descriptor.ts'
import { createFortifyApi } from './api.ts'
import type { FortifyApi } from './calls.ts'

/** What opening a session takes. */
export type SessionTools = Pick<IssueContext, 'clock' | 'http' | 'log' | 'random' | 'secrets' | 'signal'> & {
  readonly url: URL
  /** Milliseconds for one request. */
  readonly timeoutMs: number
  /** How long a read is tried again, where a person waits. */
  readonly readPolicy?: RetryPolicy
  readonly onLoginRefused?: () => void
}

/** The client as a run uses it: reads that fail for the moment are tried again, and end at once when told to stop. */
export function openSession(tools: SessionTools): FortifyApi {
  const { readPolicy = beforeStart } = tools
  return createFortifyApi({ ...tools, reading: (read) => retryRead(read, readPolicy, tools) })
}
