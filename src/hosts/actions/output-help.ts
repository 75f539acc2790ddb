import type { Source } from '../../sources/descriptor.ts'

/** The outputs that every gate has, with what they mean. */
export const commonOutputs = {
  outcome:
    'How the run ended: passed, failed, incomplete, misconfigured, refused, unreachable, busy, timeout, scan_canceled, aborted, skipped, started, checked or error.',
  reason: 'One sentence that says why.',
  report_dir: 'Absolute path of the folder with the reports; empty when there is none.',
} as const

/** Every output of a source's action with what it means, in the order of the documentation. */
export function outputHelp({ kind, outputs }: Source): Readonly<Record<string, string>> {
  const { report_dir, ...first } = commonOutputs
  const own = Object.fromEntries(Object.entries(outputs).map(([name, { help }]) => [name, help]))
  // A credential writes no reports.
  return kind === 'gate' ? { ...first, ...own, report_dir } : { ...first, ...own }
}
