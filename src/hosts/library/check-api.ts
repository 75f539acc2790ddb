import type { GateReport } from '../../gate/report.ts'
import type { ApiCheckOptions } from './api-check-options.ts'
import type { ScanSettings } from './scan-settings.ts'

/**
 * Runs the API security check: reads an API's OpenAPI document and asks the API itself, by reading requests to the
 * allowed hosts only.
 *
 * Resolves with a report however that ends, like `scanVaddy`. Rejects with a `TypeError` when `options` is no object or
 * holds something else than text, numbers, booleans and lists of these.
 */
export async function checkApi(options: ApiCheckOptions, settings: ScanSettings = {}): Promise<GateReport> {
  const [{ runGate }, { apiCheck }, { api }] = await Promise.all([
    import('./gate-run.ts'),
    import('./given-options.ts'),
    import('../../sources/api/source.ts'),
  ])
  return runGate(api, apiCheck, options, settings)
}
