import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the VAddy gate tells of a run while it lasts. */
export const vaddyLogMessages = {
  log_waiting: (p: { project: string; limit: string }) =>
    `A scan of project ${p.project} is running; waiting up to ${p.limit} for it to end.`,
  log_still_waiting: (p: { waited: string }) =>
    `Still waiting for the project to be free: ${p.waited} so far.`,
  log_starting: (p: { project: string }) => `Starting a scan of project ${p.project}.`,
  log_started: (p: { scan: string }) => `Scan ${p.scan} was started.`,
  log_expected_end: (p: { end: string }) =>
    `Expected to end about ${p.end}, going by earlier scans of this crawl.`,
  log_attached: (p: { scan: string }) => `Attached to scan ${p.scan}.`,
  log_race_lost: () => 'Somebody else started a scan a moment before us; waiting again.',
  log_pausing_before_start: () => 'Pausing before the next look.',
  log_start_not_taken: (p: { why: string }) => `The start was not taken, so nothing began: ${p.why}`,
  log_start_lost: (p: { why: string }) =>
    `The answer to our start was lost: ${p.why} Looking whether a scan began.`,
  log_looking_again: () => 'Looking again whether a scan began.',
  log_nothing_began: () => 'Nothing runs and no new scan has ended: nothing began.',
  log_waiting_for_lost: (p: { elapsed: string }) =>
    `A scan that may be ours is running; waiting for its end: ${p.elapsed} since our start.`,
  log_scanning: (p: { elapsed: string; polls: number }) =>
    `Scanning: ${p.elapsed} so far, asked ${format.number(p.polls)} times.`,
  log_scanning_until: (p: { elapsed: string; polls: number; end: string }) =>
    `Scanning: ${p.elapsed} so far, asked ${format.number(p.polls)} times; expected to end about ${p.end}.`,
  post_canceling: (p: { scan: string }) => `The step ended while scan ${p.scan} was running; canceling it.`,
  notice_left_at_once: (p: { scan: string }) =>
    `Ended at once. Scan ${p.scan} may still be running: look at VAddy's console.`,
} as const
