import type { GateReport } from '../../gate/report.ts'
import type { NhnCheckOptions } from './nhn-check-options.ts'
import type { ScanSettings } from './scan-settings.ts'

/**
 * Runs the gate on NHN Cloud Server Security Check: reads the latest result of each server and judges it, and how old
 * it is. A token that it issues is revoked at its end.
 *
 * Resolves with a report however that ends, like `scanVaddy`; its `fleet` holds the worst servers. Rejects with a
 * `TypeError` when `options` is no object or holds something else than text, numbers, booleans and lists of these.
 */
export async function checkNhnServers(
  options: NhnCheckOptions,
  settings: ScanSettings = {},
): Promise<GateReport> {
  const [{ runGate }, { nhnCheck }, { nhn }] = await Promise.all([
    import('./gate-run.ts'),
    import('./given-options.ts'),
    import('../../sources/nhn/source.ts'),
  ])
  return runGate(nhn, nhnCheck, options, settings)
}
