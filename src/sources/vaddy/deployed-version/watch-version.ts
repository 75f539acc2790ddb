import type { Check } from '../../../gate/report.ts'
import { GateError, VersionUnreadError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { judgeNumber } from '../judge.ts'
import type { Session, VersionWatch } from '../session.ts'
import { NotDeployed } from './not-deployed.ts'
import { readVersion, type Version } from './read-version.ts'

/** Both readings must be as they should: the one before the scan, and the one after its end. */
const both = 2

/**
 * Begins to watch which version of the application is deployed, by `version_url` and `expect_version`. A reading
 * before the scan that is repeated replaces the earlier one.
 */
export function watchVersion(session: Session, url: URL): VersionWatch {
  const { log, options, signal } = session
  const { expect_version: expected } = options
  let first: Version | undefined
  let last: Version | { readonly why: Message } | undefined
  const isExpected = (version: Version) => expected === undefined || version.contains(expected)

  return {
    async before() {
      first = await readVersion(session, url).catch((error: unknown) => {
        if (!(error instanceof GateError) || signal.aborted) throw error
        const why = error.detail
        throw new VersionUnreadError(message('reason_version_unreadable', { why }), { cause: error })
      })
      if (!isExpected(first)) {
        const reason = message('reason_version_absent', { expected: expected ?? '' })
        throw new NotDeployed(judgeNumber('deployed_version', 0, 1, reason))
      }
      log.info(message('log_version_before', { digest: first.digest }))
    },
    async after() {
      last = await readVersion(session, url).catch((error: unknown) => {
        if (!(error instanceof GateError) || signal.aborted) throw error
        return { why: error.detail }
      })
    },
    check: () => (first === undefined || last === undefined ? undefined : judge(first, last, expected)),
    facts: () => ({
      ...(expected !== undefined && { expected_version: expected }),
      ...(first !== undefined && { version_before: first.digest }),
      ...(last !== undefined && 'digest' in last && { version_after: last.digest }),
    }),
  }
}

/** Holds the answer after the scan against the one before, which was as it should be. */
function judge(
  first: Version,
  last: Version | { readonly why: Message },
  expected: string | undefined,
): Check {
  if ('why' in last) {
    return judgeNumber('deployed_version', null, both, message('reason_version_unread', { why: last.why }))
  }
  if (expected !== undefined && !last.contains(expected)) {
    return judgeNumber('deployed_version', 1, both, message('reason_version_gone', { expected }))
  }
  const agreeing = last.digest === first.digest ? both : 1
  return judgeNumber('deployed_version', agreeing, both, message('reason_version_changed'))
}
