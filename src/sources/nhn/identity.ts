import type { RunIdentity } from '../../gate/assemble-report.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import type { NhnOptions } from './read-options.ts'

/** What is known of a run by its options alone. The app key is no name of anything: it opens doors. */
export function identityOf({
  api_url: url,
  criteria,
  region,
}: Partial<Pick<NhnOptions, 'api_url' | 'criteria' | 'region'>>): RunIdentity {
  const id = region === undefined || criteria === undefined ? null : `${region.join(', ')} (${criteria})`
  return {
    subject: { kind: 'fleet', id },
    simulated: url !== undefined && isLoopbackHost(url.hostname),
    facts: region === undefined ? {} : { regions: region },
  }
}
