import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What every gate says: why a run ended, what let it succeed all the same, and what to do next. */
export const gateMessages = {
  reason_problems: (p: { count: number }) =>
    `${format.number(p.count)} inputs can't be used; each is named below.`,
  reason_no_secrets: (p: { event: string }) =>
    `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was scanned.`,
  issue_no_secrets: (p: { event: string }) =>
    `Secrets are not given to this event (${p.event}), and on_missing_secrets is skip; nothing was issued.`,
  reason_aborted: (p: { signal: string }) => `The job was told to stop (${p.signal}).`,
  reason_parent_gone: () =>
    'npm or npx, which started the command, has ended; that counts as being told to stop.',
  reason_output_lost: (p: { code: string }) =>
    `Nobody reads the step's output any more (${p.code}), as when its runner has died; the run stopped as if it had been told to.`,
  reason_unforeseen: (p: { error: string }) =>
    `Something nobody foresaw happened: ${p.error}. Please report it.`,
  reason_not_finished: () => 'The run ended before it could say how.',
  notice_on_error_warn: (p: { outcome: string }) =>
    `The outcome is ${p.outcome}; the step succeeds because on_error is warn.`,
  notice_on_incomplete_warn: () =>
    'The outcome is incomplete; the step succeeds because on_incomplete is warn.',
  next_fix_inputs: () => 'Correct the inputs named above and run again.',
  next_check_network: () => 'Check from the same machine that the API can be reached; then run again.',
  next_update: () => 'Update scangate; if it is the newest, report this with the log of the step.',
  next_report_bug: () => 'Please report this with the log of the step.',

  next_check_api_url: () =>
    "Check api_url, and that no proxy or login page answers in the API's place; then run again.",
  next_check_certificate: () =>
    "Find out whose certificate this is, the API's or an inspecting proxy's, and have it corrected or trust its authority; then run again.",
  next_ask_less: () =>
    'Wait a while and run again; if many runs share the key or the address, let fewer of them run at once.',
  next_accept_alerts: () => 'To accept them for now, raise the limit:',

  check_max_high: () => 'Findings of level high',
  check_max_medium: () => 'Findings of level medium',
  check_max_low: () => 'Findings of level low',
  title_max_high: (p: { observed: number; limit: number }) =>
    `${format.number(p.observed)} high, limit ${format.number(p.limit)}`,
  title_max_medium: (p: { observed: number; limit: number }) =>
    `${format.number(p.observed)} medium, limit ${format.number(p.limit)}`,
  title_max_low: (p: { observed: number; limit: number }) =>
    `${format.number(p.observed)} low, limit ${format.number(p.limit)}`,
} as const
