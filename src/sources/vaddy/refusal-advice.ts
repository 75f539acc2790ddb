import type { NextStep } from '../../gate/report.ts'
import { type GateError, RefusedError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import type { Session } from './session.ts'

/** What to do about VAddy's own words, as its WebAPI documents have them. */
const adviceOnWords = [
  [/project_id does not exist/i, 'next_check_project'],
  [/scan_id does not exist/i, 'next_check_scan'],
  [/no crawling data/i, 'next_record_crawl'],
  [/invalid scan type/i, 'next_check_scan_type'],
  [/not match the project number/i, 'next_check_project_number'],
  [/not finished previous scan/i, 'next_run_again'],
] as const

/**
 * Says what to do about a refusal. VAddy's words decide nothing else than this advice; those that no
 * document has are left to the reader.
 */
export function adviceOnRefusal({ options }: Session, error: GateError | undefined): NextStep[] {
  const { status, serviceText } =
    error instanceof RefusedError ? error : { status: 400, serviceText: undefined }
  if (status === 401) return [{ text: message('next_check_secret') }]
  // VAddy says why, so this was somebody else; it answers 404 to no call that a run makes.
  if (serviceText === undefined || status === 404) return [{ text: message('next_check_api_url') }]
  if (status === 403) return [{ text: message('next_check_secret') }]
  const key = adviceOnWords.find(([words]) => words.test(serviceText))?.[1] ?? 'next_check_refusal'
  if (key === 'next_record_crawl' && options.crawl_id !== undefined) {
    return [{ text: message('next_check_crawl') }]
  }
  return [{ text: message(key) }]
}

/** Whether VAddy says that there is no such scan (VAddy Web API Scan Document 2.0.2). */
export function saysNoSuchScan(error: unknown): boolean {
  return error instanceof RefusedError && /scan_id does not exist/i.test(error.serviceText ?? '')
}
