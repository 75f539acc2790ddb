import type { Outcome } from '../../gate/outcome.ts'

/**
 * What a gate that is no pass does to the verdict, the worst first: that it failed says most, then come by their exit
 * codes the ways in which one could not judge.
 */
export const effects = [
  'failed',
  'misconfigured',
  'refused',
  'unreachable',
  'timeout',
  'busy',
  'scan_canceled',
  'error',
] as const satisfies readonly Outcome[]

/** What a gate that is no pass does to the verdict: the verdict's own outcome. */
export type Effect = (typeof effects)[number]

/** What an outcome does where nothing lets it through. Only one does nothing. */
const effectOfOutcome: { readonly [O in Outcome]: Effect | null } = {
  passed: null,
  failed: 'failed',
  incomplete: 'failed',
  misconfigured: 'misconfigured',
  refused: 'refused',
  unreachable: 'unreachable',
  busy: 'busy',
  timeout: 'timeout',
  scan_canceled: 'scan_canceled',
  aborted: 'error',
  // Nothing was judged.
  skipped: 'failed',
  started: 'failed',
  checked: 'failed',
  error: 'error',
}

/** What an outcome does to the verdict where nothing lets it through; `null`: it is a pass. */
export function effectOf(outcome: Outcome): Effect | null {
  return effectOfOutcome[outcome]
}

/** The worst of some effects; `undefined` where there is none. */
export function worstEffect(found: readonly Effect[]): Effect | undefined {
  return effects.find((effect) => found.includes(effect))
}
