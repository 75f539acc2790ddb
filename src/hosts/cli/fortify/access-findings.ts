import {
  BarredError,
  CertificateError,
  GateError,
  NetworkError,
  RefusedError,
} from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import { clockSkew } from '../../../sources/fortify/dates.ts'
import { loginOf } from '../../../sources/fortify/login.ts'
import type { FortifyOptions } from '../../../sources/fortify/read-options.ts'
import type { Surroundings } from '../core/surroundings.ts'
import { addConnectionFindings } from '../doctor/connection-findings.ts'
import type { ConnectionWatch } from '../doctor/connections.ts'
import type { Findings } from '../doctor/findings.ts'
import { definitionsFor } from './types.ts'

/** What `addConnectionFindings` has told already. */
const noWay = [NetworkError, BarredError, CertificateError]

/**
 * Asks SSC what issuing a token would ask, and issues none: password, version, clock, type, and the token in use where
 * there is one. The password is sent once; a refused one is not sent again.
 */
export async function addServerFindings(
  api: FortifyApi,
  options: FortifyOptions,
  { clock, signal }: Pick<Surroundings, 'clock' | 'signal'>,
  watch: ConnectionWatch,
  findings: Findings,
): Promise<void> {
  const login = loginOf(options.username, options.password)
  const read = await attempted(api.tokens(login, { signal }), signal)
  addConnectionFindings(options.url, read.error, watch, findings)
  if (read.error !== undefined && noWay.some((kind) => read.error instanceof kind)) return
  if (read.error !== undefined) findings.fail('ssc_login', read.error)
  else
    findings.add({ id: 'ssc_login', verdict: 'ok', text: message('doctor_ssc_login', { user: login.user }) })
  await addVersion(api, signal, findings)
  if (options.token !== undefined) await addToken(api, options.token, signal, findings)
  else findings.add({ id: 'ssc_token', verdict: 'skipped', text: message('doctor_ssc_token_none') })
  if (read.error !== undefined) return
  addClock(read.value?.serverTime, clock.now(), findings)
  const { error, value: types } = await attempted(
    definitionsFor(api, { login, token: options.token }, signal),
    signal,
  )
  if (types !== undefined) addType(types, options.type, findings)
  else if (error?.detail.key === 'fortify_definitions_need_token')
    findings.add({ id: 'ssc_type', verdict: 'skipped', text: error.detail })
  else findings.fail('ssc_type', error)
}

async function addVersion(api: FortifyApi, signal: AbortSignal, findings: Findings): Promise<void> {
  const version = await api.version({ signal })
  signal.throwIfAborted()
  findings.add(
    version === undefined
      ? { id: 'ssc_version', verdict: 'note', text: message('doctor_ssc_version_unknown') }
      : { id: 'ssc_version', verdict: 'ok', text: message('doctor_ssc_version', { version: version.text }) },
  )
}

async function addToken(
  api: FortifyApi,
  token: NonNullable<FortifyOptions['token']>,
  signal: AbortSignal,
  findings: Findings,
): Promise<void> {
  const { error, value } = await attempted(api.stateOf(token, { signal }), signal)
  if (error !== undefined) findings.fail('ssc_token', error)
  else if (value?.isAlive === true)
    findings.add({ id: 'ssc_token', verdict: 'ok', text: message('doctor_ssc_token') })
  else findings.fail('ssc_token', refused(message('fortify_token_dead')))
}

function addClock(server: number | undefined, now: number, findings: Findings): void {
  const skew = clockSkew(server, now)
  if (server === undefined)
    findings.add({ id: 'clock', verdict: 'skipped', text: message('doctor_ssc_clock_unknown') })
  else if (skew === undefined) findings.add({ id: 'clock', verdict: 'ok', text: message('doctor_ssc_clock') })
  else {
    const text = message('doctor_ssc_clock_apart', { apart: Math.abs(skew) })
    findings.add({ id: 'clock', verdict: 'warning', text })
  }
}

function addType(
  types: Awaited<ReturnType<FortifyApi['definitions']>>,
  type: string,
  findings: Findings,
): void {
  const found = types.find((one) => one.type === type)
  if (found === undefined) {
    const names = types.map((one) => one.type)
    findings.fail('ssc_type', refused(message('fortify_unknown_type', { type, types: names, words: '' })))
    return
  }
  const days = found.maxDaysToLive ?? -1
  findings.add({
    id: 'ssc_type',
    verdict: 'ok',
    text:
      days > 0 ? message('doctor_ssc_type', { type, days }) : message('doctor_ssc_type_unlimited', { type }),
  })
}

function refused(detail: Message): RefusedError {
  return new RefusedError(detail, { status: 400, serviceText: undefined })
}

async function attempted<T>(
  asked: Promise<T>,
  signal: AbortSignal,
): Promise<{ readonly value?: T; readonly error?: GateError }> {
  try {
    return { value: await asked }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof GateError)) throw error
    return { error }
  }
}
