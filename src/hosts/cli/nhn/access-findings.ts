import type { RetryPolicy } from '../../../http/retry.ts'
import {
  BarredError,
  CertificateError,
  GateError,
  NetworkError,
  RefusedError,
} from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { NhnOptions } from '../../../sources/nhn/read-options.ts'
import type { Session } from '../../../sources/nhn/session.ts'
import type { RunContext } from '../../../sources/run-context.ts'
import { addConnectionFindings } from '../doctor/connection-findings.ts'
import type { ConnectionWatch } from '../doctor/connections.ts'
import type { Findings, Look } from '../doctor/findings.ts'

/** What the doctor looks at that is NHN Cloud's, in its order. */
export const accessLooks = ['access_key', 'app_key', 'region', 'clock'] as const satisfies readonly Look[]

/** What to do about what NHN Cloud refused: a wrong key is another thing than a missing role. */
export function accessAdvice(id: Look, error: GateError): Message | undefined {
  if (!(error instanceof RefusedError)) return undefined
  return message(
    id === 'access_key' ? 'next_nhn_keys' : error.status === 401 ? 'next_nhn_token' : 'next_nhn_access',
  )
}

/** A person waits: one more try, soon. */
const patience: RetryPolicy = { tries: 2, window: 5_000, firstWait: 1_000, longestWait: 1_000 }
/** So far back results are looked for, in milliseconds: what the service gives at once under every reading of «a month». */
const recently = 27 * 86_400_000
/** Two clocks that differ by more make ages doubtful, in milliseconds. */
const furthestApart = 300_000

/**
 * Gets a token and reads the newest results of each region: keys, app key, role and regions show by the answers.
 * Judges nothing, and takes its token back. Throws an `AbortedError` when told to stop.
 */
export async function addAccessFindings(
  options: NhnOptions,
  context: RunContext,
  watch: ConnectionWatch,
  findings: Findings,
): Promise<void> {
  const { createSession, endSession } = await import('../../../sources/nhn/session.ts')
  const session = createSession(options, context, patience)
  try {
    if (!(await addKey(session, watch, findings))) return
    await addRegions(session, watch, findings)
    addClock(session, findings)
  } finally {
    const kept = await endSession(session)
    if (kept !== undefined) findings.add({ id: 'access_key', verdict: 'warning', text: kept })
  }
}

/** What `addConnectionFindings` has told already. */
const noWay = [NetworkError, BarredError, CertificateError]

/** Whether there is a token. One that was brought along shows what it is worth when it is used. */
async function addKey(
  { options, signal, tokens }: Session,
  watch: ConnectionWatch,
  findings: Findings,
): Promise<boolean> {
  if (options.token !== undefined) {
    findings.add({ id: 'access_key', verdict: 'skipped', text: message('doctor_access_key_none') })
    return true
  }
  const error = await failureOf(tokens.current(), signal)
  addConnectionFindings(options.oauth_url, error, watch, findings)
  if (error === undefined) {
    findings.add({ id: 'access_key', verdict: 'ok', text: message('doctor_access_key') })
    return true
  }
  if (!noWay.some((kind) => error instanceof kind)) findings.fail('access_key', error)
  return false
}

async function addRegions(
  { api, clock, options, signal }: Session,
  watch: ConnectionWatch,
  findings: Findings,
): Promise<void> {
  const { windowsOf } = await import('../../../sources/nhn/windows.ts')
  const [recent] = windowsOf(clock.now() - recently, clock.now())
  if (recent === undefined) throw new Error('A period without a window.')
  let isKnown = false
  for (const region of options.region) {
    let total = 0
    const error = await failureOf(
      api.page({ region, window: recent, page: 1, limit: 10 }).then((page) => {
        total = page.total
      }),
      signal,
    )
    if (!isKnown && options.token !== undefined)
      addConnectionFindings(options.api_url, error, watch, findings)
    if (error !== undefined) {
      findings.fail(isKnown ? 'region' : 'app_key', error)
      return
    }
    if (!isKnown) findings.add({ id: 'app_key', verdict: 'ok', text: message('doctor_app_key') })
    isKnown = true
    findings.add(
      total > 0
        ? { id: 'region', verdict: 'ok', text: message('doctor_region', { region, results: total }) }
        : {
            id: 'region',
            verdict: 'warning',
            text: message('doctor_region_empty', { region }),
            next: message('next_nhn_regions'),
          },
    )
  }
}

function addClock({ api }: Session, findings: Findings): void {
  const seen = api.serverClock()
  if (seen === undefined) {
    findings.add({ id: 'clock', verdict: 'skipped', text: message('doctor_clock_unknown') })
    return
  }
  const apart = Math.abs(seen.server - seen.own)
  findings.add(
    apart <= furthestApart
      ? { id: 'clock', verdict: 'ok', text: message('doctor_clock') }
      : {
          id: 'clock',
          verdict: 'warning',
          text: message('doctor_clock_apart', { apart }),
          next: message('next_nhn_clocks'),
        },
  )
}

async function failureOf(asked: Promise<unknown>, signal: AbortSignal): Promise<GateError | undefined> {
  try {
    await asked
    return undefined
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof GateError)) throw error
    return error
  }
}
