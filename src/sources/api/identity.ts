import type { RunIdentity } from '../../gate/assemble-report.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import type { ApiOptions } from './read-options.ts'

/** What is known of a run by its options alone. */
export function identityOf({ target }: Partial<Pick<ApiOptions, 'target'>>): RunIdentity {
  const id = target?.href ?? null
  return {
    subject: { kind: 'api', id },
    simulated: target !== undefined && isLoopbackHost(target.hostname),
    facts: id === null ? {} : { target: id },
  }
}
