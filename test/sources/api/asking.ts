import type { HandshakeResult } from '../../../src/http/handshake.ts'
import type { HandshakeWish, Probe, Question, Seen } from '../../../src/http/probe.ts'
import { CertificateError, type GateError, NetworkError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { message } from '../../../src/messages/message.ts'
import { type Asking, type AskOptions, ask } from '../../../src/sources/api/ask.ts'
import type { Handshake, PlannedRequest } from '../../../src/sources/api/planned-request.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const about = { host: 'api.example.com', endpoint: 'GET /' }

/** What goes wrong on the way. */
export const faults = {
  timeout: new NetworkError(message('network_timeout', { ...about, seconds: 10 }), 'unknown'),
  connectTimeout: new NetworkError(message('network_connect_timeout', about), 'not-sent'),
  refused: new NetworkError(message('network_refused', { ...about, address: '::1' }), 'not-sent'),
  broken: new NetworkError(message('network_refused', { ...about, address: '::1' }), 'unknown'),
  certificate: new CertificateError(message('network_connect_timeout', about), 'not-sent'),
} as const

/** A status, or what goes wrong instead. */
export type Reply = number | GateError | Error

/** How a handshake ends. */
export const endings = {
  done: { kind: 'done', protocol: 'TLSv1.3', certificate: { issuer: 'x', expires: null } },
  refused: { kind: 'refused', error: faults.refused, code: 'ALERT' },
  hungUp: { kind: 'hung_up', error: faults.refused, code: 'ECONNRESET' },
  broken: { kind: 'failed', error: faults.broken },
  timeout: { kind: 'failed', error: faults.timeout },
  certificate: { kind: 'failed', error: faults.certificate },
  untrusted: untrusted(false),
  unknown: untrusted(true),
} as const satisfies Record<string, HandshakeResult>

function untrusted(unknownAuthority: boolean): HandshakeResult {
  const certificate = { issuer: 'x', expires: null }
  return { kind: 'untrusted', protocol: 'TLSv1.3', certificate, error: faults.certificate, unknownAuthority }
}

/** How a test's target behaves. */
export interface Behaviour {
  /** Answers in turn; the last one for all that follow. Default: 401. */
  readonly replies?: readonly Reply[]
  /** How handshakes end, in turn; the last one for all that follow. Default: done. */
  readonly endings?: readonly HandshakeResult[]
  /** Whether more can be trusted, and which error is about that. */
  readonly moreTrust?: boolean
  readonly unknownAuthority?: GateError
  /** How long each answer takes, in milliseconds. */
  readonly takes?: number
  readonly options?: Partial<AskOptions>
}

/** What came of asking, and what was sent. */
export interface Asked {
  readonly asking: Asking
  readonly questions: readonly (Question & { readonly at: number })[]
  readonly wishes: readonly HandshakeWish[]
  readonly log: RecordingLogger
  /** How often more was to be trusted. */
  readonly widenings: number
}

/** A handshake of a plan. */
export function handshakeFor(handshake: Handshake): PlannedRequest {
  return { kind: 'tls', method: 'TLS', url: 'https://api.example.com', headers: {}, handshake }
}

/** Asks a target that behaves so. */
export async function askFor(requests: readonly PlannedRequest[], behaviour: Behaviour = {}): Promise<Asked> {
  const { endings: shakes = [endings.done], moreTrust = false, replies = [401], takes = 0 } = behaviour
  const clock = new VirtualClock()
  const log = new RecordingLogger()
  const questions: (Question & { at: number })[] = []
  const wishes: HandshakeWish[] = []
  let widenings = 0
  const probe: Probe = {
    ask: async (question): Promise<Seen> => {
      questions.push({ ...question, at: clock.monotonic() })
      if (takes > 0) await clock.sleep(takes)
      const reply = replies[Math.min(questions.length, replies.length) - 1] ?? 401
      if (typeof reply !== 'number') throw reply
      return { status: reply, headers: {}, body: null }
    },
    shakeHands: async (wish) => {
      wishes.push(wish)
      return shakes[Math.min(wishes.length, shakes.length) - 1] ?? endings.done
    },
    isUnknownAuthority: (error) => error === behaviour.unknownAuthority,
    trustMore: async () => {
      widenings += 1
      return moreTrust
    },
  }
  const plan = { requests, leftOut: [], noRoomFor: [] }
  const asking = await ask(plan, {
    probe,
    clock,
    log,
    signal: new AbortController().signal,
    target: new URL('https://api.example.com/'),
    interval: 500,
    maxRequests: 60,
    timeout: 300_000,
    credentialHeader: 'Authorization',
    credential: new Secret('Bearer right'),
    version: '1.2.3',
    ...behaviour.options,
  })
  return { asking, questions, wishes, log, widenings }
}

/** What became of each request, in a word: its status, or why there is none. */
export function ends({ asking }: Asked): string[] {
  return asking.observations.map((one) => {
    switch (one.kind) {
      case 'answered':
        return String(one.answer.status)
      case 'unsent':
        return one.why
      case 'shaken':
        return one.handshake.kind
      default:
        return one.kind
    }
  })
}
