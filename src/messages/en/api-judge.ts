import { formatFor } from '../format.ts'

const format = formatFor('en')
const findings = (count: number) => format.count(count, { one: ' finding', other: ' findings' })

/** What the API security check says of its judgement, and what to do about it. `why` is a whole sentence. */
export const apiJudgeMessages = {
  api_reason_passed: (p: { high: number; medium: number; low: number; met: number; notVisible: number }) =>
    `Within every limit: ${format.number(p.high)} high, ${format.number(p.medium)} medium and ${format.number(p.low)} low findings. ${format.count(p.met, { one: ' rule is', other: ' rules are' })} met, ${format.number(p.notVisible)} not visible.`,
  api_reason_over: (p: { option: string; observed: number; limit: number; rule: string; place: string }) =>
    `${findings(p.observed)} of a level of which ${p.option} allows ${format.number(p.limit)}; the first: ${p.rule} at ${p.place}.`,
  api_reason_not_whole: () => 'Not everything was seen that must be, so being within a limit proves nothing.',
  api_reason_not_visible: (p: { rules: readonly string[]; why: string }) =>
    `Required and not visible: ${format.list(p.rules)}. ${p.why}`,
  api_reason_unasked: (p: { count: number; why: string }) =>
    `${format.count(p.count, { one: ' planned request was', other: ' planned requests were' })} not sent. ${p.why}`,
  api_reason_lost_sight: (p: { rules: readonly string[]; count: number }) =>
    `${format.count(p.count, { one: ' rule that the baseline saw is', other: ' rules that the baseline saw are' })} not visible now: ${format.list(p.rules)}${p.count > p.rules.length ? ', …' : ''}.`,
  api_ignored: (p: { by: string; reason: string; expires: string }) =>
    `Ignored until ${p.expires} by ${p.by}: ${p.reason}`,

  next_api_mend: () => 'Mend what was found; below each finding stands how.',
  next_api_accept: () =>
    'What is accepted for now goes into ignore_file, with a reason, an approver and an end; scangate api check --write-ignore-file begins one.',
  next_api_allow: () => 'Or accept as many as there are now:',
  next_api_see_rules: () =>
    'Look among the rules why they were not visible; what need not be visible does not belong into require.',
  next_api_give_values: () =>
    'Give the document examples of resources that exist, or name them in path_values; leave out what can never answer.',
  next_api_slower: () => 'If the API limits calls, ask more slowly:',
  next_api_more_time: () => 'To give the run more time:',
  next_api_new_baseline: () =>
    'If that is how it should be, take the report of this run as the new baseline.',
  next_api_document: () =>
    'Check that the document can be read at its address without a credential, or give it as a file.',
  next_api_check_target: () =>
    "Check target and openapi, and that no proxy or login page answers in the API's place; then run again.",

  check_require: () => 'Required rules that are not visible',
  check_min_seen: () => 'Protected operations that answered clearly',
  check_unasked: () => 'Planned requests that were not sent',
  check_baseline: () => 'Rules that only the baseline saw',
  title_require: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' required rule', other: ' required rules' })} not visible (at most ${format.number(p.limit)})`,
  title_min_seen: (p: { observed: number; limit: number }) =>
    `${format.percent(p.observed)} answered clearly (at least ${format.percent(p.limit)})`,
  title_unasked: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' request', other: ' requests' })} not sent (at most ${format.number(p.limit)})`,
  title_baseline: (p: { observed: number; limit: number }) =>
    `${format.count(p.observed, { one: ' rule', other: ' rules' })} out of sight (at most ${format.number(p.limit)})`,
} as const
