import { message } from '../../messages/message.ts'
import type { RunContext } from '../run-context.ts'
import { type Asking, ask } from './ask.ts'
import type { Clarity } from './live-rules/authentication.ts'
import type { Preparation } from './prepare.ts'
import type { ApiOptions } from './read-options.ts'
import { type Rule, ruleIds } from './rule.ts'
import { seeRules } from './see-rules.ts'

/** What came of asking, before anybody judged it. */
export interface Examination {
  readonly asking: Asking
  readonly rules: readonly Rule[]
  readonly clarity: Clarity
  /** When it was looked at, in milliseconds since 1970. */
  readonly now: number
}

/** What examining works with. */
export type ExamineTools = Pick<RunContext, 'clock' | 'log' | 'openProbe' | 'signal' | 'version'>

/** Sends what was planned and holds what came against every rule. Throws what `ask` throws. */
export async function examine(
  { inputs, plan }: Preparation,
  options: ApiOptions,
  tools: ExamineTools,
): Promise<Examination> {
  const { clock, log, openProbe, signal } = tools
  signal.throwIfAborted()
  // The document may have come from the same host a moment ago.
  if (options.openapi.kind === 'url') await clock.sleep(options.interval, signal)
  log.info(message('api_log_asking', { target: options.target.href, requests: plan.requests.length }))
  const asking = await ask(plan, {
    ...tools,
    probe: await openProbe(),
    target: options.target,
    interval: options.interval,
    maxRequests: options.max_requests,
    timeout: options.timeout,
    credentialHeader: options.credential_header,
    credential: options.credential,
  })
  log.info(message('api_log_judging', { rules: ruleIds.length }))
  const now = clock.now()
  return { asking, now, ...seeRules({ plan, document: inputs.document, asking, options, now }) }
}
