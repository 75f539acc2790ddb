import { describe, expect, it } from 'vitest'
import type { Check } from '../../../src/gate/report.ts'
import { type GateError, RefusedError, ScanTimeoutError, StatusError } from '../../../src/kernel/errors.ts'
import { en } from '../../../src/messages/en/index.ts'
import { type Message, type MessageKey, message } from '../../../src/messages/message.ts'
import { refusals } from '../../../src/simulator/vaddy/refusal.ts'
import { adviseNext, type ReasonKey } from '../../../src/sources/vaddy/next-steps.ts'
import type { FinishedScan } from '../../../src/sources/vaddy/schema.ts'
import type { Session } from '../../../src/sources/vaddy/session.ts'
import { sourceFiles } from '../../docs/source-files.ts'

const minute = 60_000
const hour = 60 * minute

/** The circumstances of a run's end that its advice depends on. */
interface Circumstances {
  readonly options?: object
  readonly host?: string
  readonly scan?: Session['scan']
  readonly settled?: boolean
  readonly result?: Partial<FinishedScan>
  readonly checks?: readonly Partial<Check>[]
  readonly error?: GateError
}

/** What is advised at a reason, each as its key and the line to paste. */
function advised(key: MessageKey, circumstances: Circumstances = {}): string[] {
  return advisedFor({ key, params: undefined } as unknown as Message, circumstances)
}

function advisedFor(reason: Message, circumstances: Circumstances): string[] {
  const { options, host = 'other', checks = [], error, ...known } = circumstances
  const session = {
    options: { wait_timeout: 30 * minute, scan_timeout: 5 * hour, ...options },
    run: { host },
    settled: false,
    ...known,
  } as unknown as Session
  const steps = adviseNext(session, { reason, checks: checks as Check[], error })
  return steps.map(({ text, paste }) => (paste === undefined ? text.key : `${text.key} ${paste}`))
}

const detail = message('reason_not_finished')
const refused = (status: number, serviceText?: string) => ({
  error: new RefusedError(detail, { status, serviceText }),
})
const answered = (status: number) => ({ error: new StatusError(detail, { status, retryAfter: undefined }) })
const own = { id: '1-a', origin: 'own', since: 0 } as const
const attached = { id: '1-a', origin: 'attached', since: 0 } as const
const timedOut = { error: new ScanTimeoutError(detail), scan: own, settled: true }
const onGithub = { ...timedOut, host: 'github-actions' }
const inJenkins = { ...timedOut, host: 'jenkins' }
const alerts: Partial<Check> = { id: 'max_alerts', result: 'fail', observed: 3 }
const rise: Partial<Check> = { id: 'max_alert_increase', result: 'fail', observed: 2 }
const riseUnjudged: Partial<Check> = { ...rise, result: 'unjudged' }
const short: Partial<Check> = { id: 'min_complete', result: 'fail', observed: 40.9 }
const noNetwork = [[{}, ['next_check_network']]] as const
const badCertificate = [[{}, ['next_check_certificate']]] as const
const stranger = [[{}, ['next_check_api_url']]] as const
const clocks = [[{}, ['next_compare_clocks']]] as const
const acceptAlerts = ['next_look_at_alerts', 'next_accept_alerts max_alerts: 3']
const acceptPart = ['next_shorten_scan', 'next_accept_incomplete min_complete: 40']

const anyTimeout = { scan: '1-a', limit: '5h' }

/** Cause → next step: for every reason there is, by circumstances where they matter. */
const table: Record<ReasonKey, readonly (readonly [Circumstances, readonly string[]])[]> = {
  reason_passed: [[{}, []]],
  reason_alerts: [
    [{ checks: [alerts] }, acceptAlerts],
    // What is unjudged beside it was not exceeded: there is nothing to accept.
    [{ checks: [alerts, riseUnjudged] }, acceptAlerts],
  ],
  reason_increase: [
    [
      { checks: [alerts, rise] },
      ['next_look_at_alerts', 'next_accept_alerts max_alerts: 3,max_alert_increase: 2'],
    ],
  ],
  reason_crawl_old: [[{ checks: [{ id: 'max_crawl_age', result: 'fail' }] }, ['next_record_crawl_anew']]],
  reason_clocks_disagree: clocks,
  reason_crawl_from_future: clocks,
  reason_crawl_time_unreadable: clocks,
  reason_count_unjudged: [[{ checks: [short, { ...alerts, result: 'unjudged' }] }, acceptPart]],
  reason_checked_latest: [[{}, []]],
  reason_no_scan_listed: [[{}, ['next_scan_newer']]],
  reason_scan_too_old: [[{}, ['next_scan_newer']]],
  reason_scan_before: [[{}, ['next_scan_after_deployment']]],
  reason_scan_from_future: clocks,
  reason_scan_clocks_disagree: clocks,
  reason_latest_unclear: [[{}, ['next_name_scan']]],
  reason_latest_missing: [[{}, ['next_name_scan']]],
  reason_latest_contradicted: [[{}, ['next_remove_cache']]],
  reason_number_elsewhere: [[{}, ['next_check_project_number']]],
  reason_version_absent: [[{}, ['next_deploy_first']]],
  reason_version_unreadable: [[{}, ['next_check_version_url']]],
  reason_count_of_other_version: [[{}, ['next_scan_undisturbed']]],
  reason_version_changed: [[{}, ['next_scan_undisturbed']]],
  reason_version_gone: [[{}, ['next_scan_undisturbed']]],
  reason_version_unread: [[{}, ['next_check_version_url']]],
  reason_parent_gone: [[{}, []]],
  network_proxy_gateway: noNetwork,
  network_proxy_login: noNetwork,
  network_proxy_redirect: noNetwork,
  network_proxy_senseless: noNetwork,
  certificate_unfit: badCertificate,
  certificate_wanted: stranger,
  answer_contradictory: stranger,
  answer_no_status: stranger,
  answer_unasked: stranger,
  answer_repeats_key: stranger,
  answer_other_scan: [[{}, ['next_remove_cache']]],
  reason_output_lost: [[{}, []]],
  reason_not_handed_over: [[{}, []]],
  tls_broken: noNetwork,
  reason_incomplete: [
    [{ checks: [short] }, acceptPart],
    [{ checks: [short, riseUnjudged, { ...alerts, result: 'unjudged' }] }, acceptPart],
  ],
  reason_nothing_sent: [
    [{ checks: [{ id: 'requests_sent', result: 'fail', observed: 0 }, short] }, ['next_record_crawl']],
  ],
  reason_no_baseline: [
    [{ checks: [{ ...riseUnjudged, observed: null }] }, ['next_make_baseline max_alerts: 0']],
  ],
  reason_problems: [[{}, ['next_fix_inputs']]],
  reason_crawl_not_found: [[{}, ['next_check_crawl']]],
  reason_crawl_id_not_found: [[{}, ['next_check_crawl']]],
  reason_attached_elsewhere: [[{}, ['next_check_scan']]],
  reason_no_crawls: [[{}, ['next_record_crawl']]],
  service_refused: [
    [refused(401, 'no'), ['next_check_secret']],
    [refused(403, 'no'), ['next_check_secret']],
    [refused(404, 'no'), ['next_check_api_url']],
    [refused(400, refusals.projectUnknown.errorMessage), ['next_check_project']],
    [refused(400, refusals.scanUnknown.errorMessage), ['next_check_scan']],
    [{ ...refused(400, refusals.scanUnknown.errorMessage), scan: attached }, ['next_check_scan']],
    [refused(400, refusals.noCrawl.errorMessage), ['next_record_crawl']],
    [{ ...refused(400, refusals.noCrawl.errorMessage), options: { crawl_id: '30' } }, ['next_check_crawl']],
    [refused(400, refusals.scanTypeInvalid.errorMessage), ['next_check_scan_type']],
    [refused(400, refusals.projectNumberUnknown.errorMessage), ['next_check_project_number']],
    [refused(400, refusals.busy.errorMessage), ['next_run_again']],
    [refused(400, 'Words that no document has.'), ['next_check_refusal']],
    [{ ...refused(401, 'no'), scan: own }, ['next_check_secret', 'next_attach scan_id: 1-a']],
    [{ ...refused(401, 'no'), scan: own, settled: true }, ['next_check_secret']],
  ],
  service_refused_silently: [
    [refused(401), ['next_check_secret']],
    [refused(403), ['next_check_api_url']],
    [refused(404), ['next_check_api_url']],
    [refused(400), ['next_check_api_url']],
  ],
  reason_busy: [
    [{}, ['next_wait_longer wait_timeout: 1h', 'next_queue']],
    [{ options: { wait_timeout: 0 } }, ['next_wait_longer wait_timeout: 10m', 'next_queue']],
    [{ host: 'github-actions' }, ['next_wait_longer wait_timeout: 50m', 'next_queue']],
    [{ host: 'github-actions', options: { wait_timeout: 55 * minute } }, ['next_queue']],
  ],
  reason_busy_at_once: [[{}, ['next_wait_for_slot on_busy: wait', 'next_queue']]],
  reason_busy_skipped: [[{}, []]],
  reason_timeout: [
    [timedOut, ['next_scan_longer scan_timeout: 10h', 'next_shorten_scan']],
    [onGithub, ['next_scan_longer scan_timeout: 5h20m', 'next_shorten_scan']],
    [
      { ...onGithub, options: { scan_timeout: hour } },
      ['next_scan_longer scan_timeout: 2h', 'next_shorten_scan'],
    ],
    [{ ...onGithub, options: { scan_timeout: 320 * minute } }, ['next_shorten_scan']],
    [
      { ...inJenkins, options: { scan_timeout: 20 * hour } },
      ['next_scan_longer scan_timeout: 1d', 'next_shorten_scan'],
    ],
    [{ ...inJenkins, options: { scan_timeout: 24 * hour } }, ['next_shorten_scan']],
    [
      { ...onGithub, scan: attached },
      ['next_scan_longer scan_timeout: 5h50m', 'next_shorten_scan', 'next_attach scan_id: 1-a'],
    ],
  ],
  reason_scan_canceled: [[{}, ['next_scan_again']]],
  reason_aborted: [[{}, []]],
  reason_aborted_maybe_running: [[{}, ['next_check_console']]],
  reason_started: [[{ scan: own }, ['next_judge_later scan_id: 1-a']]],
  reason_checked: [[{}, []]],
  reason_no_secrets: [[{}, []]],
  reason_unforeseen: [[{}, ['next_report_bug']]],
  reason_not_finished: [[{}, ['next_check_console']]],
  reason_lost_start: [[{}, ['next_check_console']]],
  reason_unknown_status: [[{}, ['next_update']]],
  reason_other_scan: [[{}, ['next_remove_cache']]],
  reason_paging_broken: [[{}, ['next_avoid_crawl_list']]],
  network_unresolved: noNetwork,
  network_refused: noNetwork,
  network_not_connected: noNetwork,
  network_connect_timeout: noNetwork,
  network_lost: noNetwork,
  network_timeout: noNetwork,
  network_proxy: noNetwork,
  network_proxy_unreachable: noNetwork,
  certificate_expired: badCertificate,
  certificate_wrong_host: badCertificate,
  certificate_unknown_authority: badCertificate,
  certificate_rejected: badCertificate,
  tls_failed: stranger,
  redirected: stranger,
  redirected_nowhere: stranger,
  answer_not_http: stranger,
  answer_not_json: stranger,
  answer_empty: stranger,
  answer_too_large: stranger,
  answer_unreadable: stranger,
  answer_misshaped: [[{}, ['next_update']]],
  answer_status: [
    [answered(503), ['next_try_later']],
    [{ ...answered(503), scan: own }, ['next_try_later', 'next_attach scan_id: 1-a']],
    [answered(408), ['next_try_later']],
    [answered(405), ['next_check_api_url']],
    [answered(600), ['next_check_api_url']],
  ],
  answer_rate_limited: [[answered(429), ['next_ask_less']]],
}

/** Every reason with a row, and the one that wraps another. */
const known: ReadonlySet<string> = new Set([...Object.keys(table), 'reason_not_canceled'])

describe('what to do next', () => {
  it.each(Object.entries(table))('fits its cause: %s', (key, rows) => {
    for (const [circumstances, steps] of rows) {
      expect(advised(key as MessageKey, circumstances), JSON.stringify(circumstances)).toEqual(steps)
    }
  })

  it('has a row for every reason that the program can give', () => {
    const families = /^(?:reason|network|certificate|tls|redirected|answer|service)(?:_|$)/
    expect(Object.keys(en).filter((key) => families.test(key) && !known.has(key))).toEqual([])
  })

  it('looks behind the sentence that a scan could not be canceled either', () => {
    const reason = message('reason_not_canceled', {
      reason: message('reason_timeout', anyTimeout),
      scan: '1-a',
    })
    expect(advisedFor(reason, inJenkins)).toEqual(advised('reason_timeout', inJenkins))
    expect(advisedFor(reason, inJenkins)).not.toEqual([])
  })

  it('has a row for every message of a failure, unless it is about an input or for the log', () => {
    const others =
      /^(?:problem|file|log|notice|next|trust|trusting|request|retrying|post|phase|what_if|cli_problem)(?:_|$)/
    const said = sourceFiles('src')
      .filter(({ path }) => /\b(?:http|sources\/vaddy)\//.test(path))
      .flatMap(({ text }) => [...text.matchAll(/message\(\s*'(\w+)'/g)].map(([, key = '']) => key))
    expect(said.length).toBeGreaterThan(80)
    expect(said.filter((key) => !known.has(key) && !others.test(key))).toEqual([])
  })

  it('names the input where a single one is wrong', () => {
    expect(advised('problem_file')).toEqual(['next_fix_inputs'])
  })

  it('knows what to do about everything that VAddy’s documents let it say to a run', () => {
    const { alreadyFinished, cancelUnforeseen, crawlUnknown, crawlElsewhere, ...answers } = refusals
    for (const { status, errorMessage } of Object.values(answers)) {
      expect(advised('service_refused', refused(status, errorMessage))).not.toContain('next_check_refusal')
    }
  })

  it.each([
    ['as VAddy gives it', 'https://console.vaddy.net/scan_status/1234/1-a', '1234'],
    ['of another scan', 'https://console.vaddy.net/scan_status/1234/1-b', undefined],
    ['of another host', 'https://console.vaddy.net.evil.example/scan_status/1234/1-a', undefined],
    ['without a number', 'https://console.vaddy.net/scan_status/abc/1-a', undefined],
    ['with more behind it', 'https://console.vaddy.net/scan_status/1234/1-a?x=1', undefined],
    ['with a line behind it', 'https://console.vaddy.net/scan_status/1234/1-a\n', undefined],
    ['not encrypted', 'http://console.vaddy.net/scan_status/1234/1-a', undefined],
  ])('reads the project’s number from the address of a result %s', (_, address, number) => {
    const result = { scan_id: '1-a', scan_result_url: address }
    const steps = number === undefined ? [] : [`next_give_project_number project_number: ${number}`]
    expect(advised('reason_passed', { result })).toEqual(steps)
    expect(advised('reason_passed', { result, options: { project_number: '7' } })).toEqual([])
  })
})
