import type { RunEvidence } from '../../src/gate/report.ts'
import { createSecrets } from '../../src/kernel/secrets.ts'
import type { RunContext } from '../../src/sources/run-context.ts'

/** A run's evidence where a test does not care. */
export const nowhere: RunEvidence = {
  host: 'other',
  repository: null,
  commit: null,
  ref: null,
  url: null,
  attempt: null,
  actor: null,
}

/** What a gate runs with where a test does not care: no files, no probe, and nobody who keeps anything. */
export function plainContext(): Omit<RunContext, 'http' | 'clock' | 'log'> {
  return {
    openProbe: () => Promise.reject(new Error('no probe was expected')),
    random: () => 0.5,
    signal: new AbortController().signal,
    secrets: createSecrets(),
    readFile: () => Promise.reject(new Error('no file was expected')),
    lines: () => undefined,
    save: () => {},
    handOver: async () => {},
    setLastWord: () => {},
    patience: { tries: 1, ms: 6_000 },
    version: '0.0.0',
    run: nowhere,
  }
}
