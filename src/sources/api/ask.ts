import type { Probe, Seen } from '../../http/probe.ts'
import type { Clock } from '../../kernel/clock.ts'
import { GateError, NetworkError } from '../../kernel/errors.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Secret } from '../../kernel/secret.ts'
import { type Message, message } from '../../messages/message.ts'
import { createLock } from './credential-lock.ts'
import type { Observation } from './observation.ts'
import { createPace, isBroken, type Pace } from './pace.ts'
import type { Plan, PlannedRequest } from './planned-request.ts'
import { offerOf } from './tls.ts'
import { bodiesOf, credentialFor, refusing } from './what-is-sent.ts'

/** What asking needs. Times are in milliseconds. */
export interface AskOptions {
  readonly probe: Probe
  readonly clock: Clock
  readonly log: Logger
  readonly signal: AbortSignal
  readonly target: URL
  /** The least time between the end of one request and the beginning of the next. */
  readonly interval: number
  /** The most requests and handshakes, every try counted. */
  readonly maxRequests: number
  /** For all of them together. */
  readonly timeout: number
  /** The header that credentials stand in, and the real one where there is any. */
  readonly credentialHeader: string
  readonly credential: Secret | undefined
  readonly version: string
}

/** What was seen. */
export interface Asking {
  /** One for each planned request, in the plan's order. */
  readonly observations: readonly Observation[]
  /** Requests and handshakes that were begun. */
  readonly count: number
  /** Why not everything was asked that was planned; `undefined` where it was. */
  readonly cutShort: Message | undefined
}

const heartbeat = 60_000

/**
 * Sends a plan, one request at a time, and writes down what came. Stops at a 429, at three 5xx or time-outs running, at
 * a certificate that is not trusted, and when the time is over. Redirects are not followed.
 *
 * Throws a `GateError` where the target can't be reached at all, and `signal.reason` after an abort.
 */
export async function ask(plan: Plan, options: AskOptions): Promise<Asking> {
  const pace = createPace({ ...options, planned: plan.requests.length })
  const asker = createAsker(pace, options)
  const observations: Observation[] = []
  let cutShort: Message | undefined
  let untrusted = false
  let saidAt = options.clock.monotonic()
  for (const request of plan.requests) {
    cutShort ??= pace.whyOver()
    if (cutShort !== undefined || untrusted) {
      observations.push({ kind: 'unsent', request, why: untrusted ? 'untrusted' : 'cut_short' })
      continue
    }
    const observation = await asker.observe(request, observations)
    observations.push(observation)
    if (observation.kind === 'shaken' && request.handshake === 'modern') {
      const { handshake } = observation
      untrusted = handshake.kind === 'untrusted'
      if (handshake.kind !== 'done' && handshake.kind !== 'untrusted') throw handshake.error
    }
    if (isUnreachable(observation, options.target) && !hasAnswered(observations, options.target)) {
      throw observation.error
    }
    if (options.clock.monotonic() - saidAt >= heartbeat) {
      saidAt = options.clock.monotonic()
      options.log.info(message('api_log_asking_on', { count: observations.length, of: plan.requests.length }))
    }
  }
  const silent = observations.find((one) => one.kind === 'unanswered' && isOf(options.target, one))
  if (silent?.kind === 'unanswered' && !hasAnswered(observations, options.target)) throw silent.error
  return { observations, count: pace.count(), cutShort }
}

/** A target that no connection leads to: nothing of it will be seen by asking on. */
function isUnreachable(
  observation: Observation,
  target: URL,
): observation is Extract<Observation, { kind: 'unanswered' }> {
  if (observation.kind !== 'unanswered' || !isOf(target, observation)) return false
  const { error } = observation
  return !(error instanceof NetworkError) || error.delivery === 'not-sent'
}

function hasAnswered(observations: readonly Observation[], target: URL): boolean {
  return observations.some((one) => one.kind === 'answered' && isOf(target, one))
}

function isOf(target: URL, { request }: Observation): boolean {
  return new URL(request.url).origin === target.origin
}

function createAsker(pace: Pace, options: AskOptions) {
  const { log, probe, signal, target, version } = options
  const lock = createLock(target)

  const send = async (planned: PlannedRequest): Promise<Seen> => {
    const url = new URL(planned.url)
    const secret = credentialFor(planned, options)
    const seen = await probe.ask({
      method: planned.method === 'TLS' ? 'GET' : planned.method,
      url,
      headers: {
        ...planned.headers,
        ...(secret && { [options.credentialHeader]: secret }),
        'user-agent': `scangate-api-check/${version}`,
      },
      wantsBody: bodiesOf(planned),
      setting: planned.kind === 'security_txt' ? 'security_txt' : 'target',
      signal,
    })
    log.debug(`${planned.method} ${url.host}${url.pathname}: ${seen.status}`)
    return seen
  }
  /** One try; the clock goes on between any two. */
  const attempt = async (request: PlannedRequest): Promise<Observation> => {
    await pace.next()
    try {
      const answer = await send(request)
      pace.saw(answer.status)
      return { kind: 'answered', request, answer }
    } catch (error) {
      if (!(error instanceof GateError) || signal.aborted) throw error
      pace.failed(error)
      return { kind: 'unanswered', request, error }
    } finally {
      pace.ended()
    }
  }
  const shake = async (request: PlannedRequest): Promise<Observation> => {
    await pace.next()
    const handshake = await probe
      .shakeHands({
        url: new URL(request.url),
        offer: offerOf(request.handshake),
        setting: 'target',
        signal,
      })
      .finally(pace.ended)
    if (handshake.kind === 'failed') pace.failed(handshake.error)
    return { kind: 'shaken', request, handshake }
  }
  const mayGoBetter = async (observation: Observation): Promise<boolean> => {
    if (observation.kind === 'answered') return isGatewayFault(observation.answer.status)
    if (observation.kind === 'unanswered') {
      if (probe.isUnknownAuthority(observation.error)) return probe.trustMore()
      return isBroken(observation.error)
    }
    if (observation.kind !== 'shaken') return false
    const { handshake, request } = observation
    if (handshake.kind === 'untrusted' && handshake.unknownAuthority)
      return isVerified(request) && probe.trustMore()
    if (handshake.kind === 'hung_up') return isVerified(request)
    return handshake.kind === 'failed' && isBroken(handshake.error)
  }
  return {
    observe: async (planned: PlannedRequest, before: readonly Observation[]): Promise<Observation> => {
      const request = planned.kind === 'made_up_credential' ? refusing(planned, before) : planned
      if (request === undefined) return { kind: 'unsent', request: planned, why: 'no_refusal' }
      const isLocked = () => request.kind === 'credential' && !lock.opensFor(request)
      if (isLocked()) return { kind: 'unsent', request, why: 'locked' }
      const once = request.method === 'TLS' ? shake : attempt
      const first = await once(request)
      if (pace.whyOver() !== undefined || !(await mayGoBetter(first))) return first
      if (!pace.hasSpare() || isLocked()) return first
      const second = await once(request)
      // A status counts more than the connection that broke after it.
      return second.kind === 'unanswered' && first.kind === 'answered' ? first : second
    },
  }
}

/** The first handshake and its repetition speak as every connection of ours does. */
function isVerified({ handshake }: PlannedRequest): boolean {
  return handshake === 'modern' || handshake === 'modern_again'
}

function isGatewayFault(status: number): boolean {
  return status >= 502 && status <= 504
}
