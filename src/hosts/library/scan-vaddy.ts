import type { GateReport } from '../../gate/report.ts'
import type { ScanSettings } from './scan-settings.ts'
import type { VaddyScanOptions } from './vaddy-scan-options.ts'

/**
 * Runs the VAddy gate: waits until the project is free, starts one scan or attaches to one, follows it to
 * its end, and judges it. It cancels what it started when it ends early.
 *
 * Resolves with a report however the run ends, `misconfigured` with every problem of the options and `error`
 * for what nobody foresaw included; the report holds no secret. Its `conclusion` says whether a build may go
 * on: not when it is `failure`.
 *
 * Rejects with a `TypeError` when `options` is no object or holds something else than text, numbers,
 * booleans and lists of these.
 */
export async function scanVaddy(options: VaddyScanOptions, settings: ScanSettings = {}): Promise<GateReport> {
  // Loaded only now: importing the library does nothing, and renderers need no network.
  const [{ runGate }, { vaddyScan }, { vaddy }] = await Promise.all([
    import('./gate-run.ts'),
    import('./given-options.ts'),
    import('../../sources/vaddy/source.ts'),
  ])
  return runGate(vaddy, vaddyScan, options, settings)
}
