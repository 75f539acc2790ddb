import { AbortedError, NetworkError, RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { message } from '../../../src/messages/message.ts'
import type { CreatedToken, FortifyApi, TokenMark } from '../../../src/sources/fortify/calls.ts'
import { createToken } from '../../../src/sources/fortify/create.ts'
import { loginOf } from '../../../src/sources/fortify/login.ts'
import type { TokenDefinition } from '../../../src/sources/fortify/schema.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** What messages of a creation name. */
export const target = { host: 'ssc', endpoint: 'POST /api/v1/tokens', service: undefined, setting: undefined }
/** An answer of a status that says nothing more. */
export const status = (code: number) =>
  new StatusError(message('answer_status', { ...target, status: code }), {
    status: code,
    retryAfter: undefined,
  })
/** A refusal, with SSC's words where it has some. */
export const refused = (code: number, serviceText?: string) =>
  new RefusedError(message('fortify_no_access', { ...target, words: serviceText ?? '' }), {
    status: code,
    serviceText,
  })
/** What a connection that failed says. */
export const broken = message('network_connect_timeout', target)
/** The reason of a stop. */
export const stopped = new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM')

/** The token that SSC makes. */
export const made = { id: '1963', type: 'CIToken' } as CreatedToken
/** The description by which a lost token is found. */
export const description = 'job [scangate-abcdefabcdef]'

/** `hangs`: nothing ever comes. */
type Answer = CreatedToken | Error | 'hangs'

/** What happens in a creation. */
export interface Script {
  /** What comes of each creation, the last one for ever. */
  readonly creations: readonly [Answer, ...Answer[]]
  /** What the list of tokens shows each time, the last one for ever. */
  readonly lists?: readonly [
    readonly TokenMark[] | Error | 'hangs',
    ...(readonly TokenMark[] | Error | 'hangs')[],
  ]
  readonly removal?: Error | 'hangs'
  readonly types?: readonly TokenDefinition[] | Error
  /** When the run is told to stop, in milliseconds. */
  readonly stopAt?: number
}

/** Creates a token at an SSC that answers by a script; every call is kept with its time. */
export async function creating({ creations, lists = [[]], removal, stopAt, types = [] }: Script) {
  const clock = new VirtualClock()
  const log = new RecordingLogger()
  const controller = new AbortController()
  const seen: string[] = []
  const never = new Promise<never>(() => {})
  const nth = new Map<string, number>()
  const next = async <T>(
    name: string,
    all: readonly T[],
    timeoutMs?: number,
  ): Promise<Exclude<T, Error | 'hangs'>> => {
    const count = nth.get(name) ?? 0
    nth.set(name, count + 1)
    seen.push(`${clock.monotonic()} ${name}`)
    const answer = all[Math.min(count, all.length - 1)]
    if (answer === 'hangs' && timeoutMs === undefined) return never
    if (answer === 'hangs') {
      await clock.sleep(timeoutMs ?? 0)
      throw new NetworkError(broken, 'unknown')
    }
    if (answer instanceof Error) throw answer
    return answer as Exclude<T, Error | 'hangs'>
  }
  const calls: Partial<FortifyApi> = {
    createToken: () => next('create', creations),
    tokenMarks: (_, limits) => next('list', lists, limits?.timeoutMs),
    revokeById: async (_, id, limits) => {
      await next(`revoke ${id} within ${limits?.timeoutMs}`, [removal ?? 'ok'], limits?.timeoutMs)
    },
    definitions: () => next('types', [types]),
  }
  let stoppedAt: number | undefined
  if (stopAt !== undefined)
    void clock.sleep(stopAt).then(() => {
      stoppedAt = clock.monotonic()
      controller.abort(stopped)
    })
  const phase = (name: string) => () => void seen.push(`save ${name}`)
  const creation = createToken({
    api: calls as FortifyApi,
    context: {
      clock,
      log,
      random: () => 1,
      signal: controller.signal,
    },
    login: loginOf('ci-bot', new Secret('irrelevant')),
    wish: { type: 'CIToken', description, terminalDate: Date.UTC(2026, 0, 2) },
    checkpoints: {
      asking: (endsAt) => void seen.push(`save asking until ${new Date(endsAt).toISOString()}`),
      nothing: phase('nothing'),
      lost: phase('lost'),
      issued: phase('issued'),
      revoked: phase('revoked'),
      loginRefused: phase('loginRefused'),
    },
    cleaningEnd: () => (stoppedAt === undefined ? clock.monotonic() + 15_000 : stoppedAt + 5_500),
  })
  const end = await creation.then(
    (token) => ({ token, error: undefined }),
    (error: unknown) => ({ token: undefined, error }),
  )
  return { ...end, log, seen, took: clock.monotonic() }
}
