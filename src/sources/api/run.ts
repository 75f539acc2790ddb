import { assembleReport } from '../../gate/assemble-report.ts'
import { outcomeOf } from '../../gate/conclusion.ts'
import type { GateReport, PolicyEntry } from '../../gate/report.ts'
import { GateError, stackOf, wordsOf } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import type { RunContext } from '../descriptor.ts'
import { identityOf } from './identity.ts'
import { apiLayout } from './layout.ts'
import { lineOf } from './plan-lines.ts'
import { prepare } from './prepare.ts'
import type { ApiOptions } from './read-options.ts'

/** Runs the API security check and returns its report, however it ends. */
export async function runApiCheck(
  options: ApiOptions,
  policy: Readonly<Record<string, PolicyEntry>>,
  context: RunContext,
): Promise<GateReport> {
  const { clock, log, run, version } = context
  const frame = { source: 'api', layout: apiLayout, version, run, policy } as const
  const startedAt = clock.now()
  const end = () => ({ startedAt, endedAt: clock.now() })
  try {
    const { plan } = await prepare(options, context)
    for (const request of plan.requests) log.info(message('api_log_planned', { line: lineOf(request) }))
    const reason = message('api_reason_checked', { requests: plan.requests.length })
    return assembleReport(frame, identityOf(options), { outcome: 'checked', reason, ...end() })
  } catch (error) {
    if (error instanceof GateError) {
      const ending = { outcome: outcomeOf(error), reason: error.detail, error, ...end() }
      return assembleReport(frame, identityOf(options), ending)
    }
    log.debug(stackOf(error))
    const reason = message('reason_unforeseen', { error: wordsOf(error) })
    return assembleReport(frame, identityOf(options), { outcome: 'error', reason, ...end() })
  }
}
