import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { afterPendingInput } from '../kernel/pending-input.ts'
import type { NetworkDispatcher } from './dispatcher.ts'

/** An answer as it came in, its body not decoded. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Why an exchange ended without an answer. */
export type ExchangeFault = 'timeout' | 'too-large' | 'broken'

/** An exchange ended without an answer; `cause` is what undici reported. */
export class ExchangeFailure extends Error {
  override readonly name = 'ExchangeFailure'
  readonly fault: ExchangeFault
  /** Whether a byte of the request can have left for the server. */
  readonly sent: boolean
  /** The status of an answer whose head came in before its body failed. */
  readonly status: number | undefined

  constructor(fault: ExchangeFault, sent: boolean, cause: unknown, status?: number) {
    super(`The exchange failed: ${fault}.`, { cause })
    this.fault = fault
    this.sent = sent
    this.status = status
  }
}

/** What bounds an exchange. */
export interface ExchangeLimits {
  /**
   * Aborts when the time for the whole exchange is over, body included. What had come in by then is still
   * read, and an answer that is whole then counts.
   */
  readonly deadline: AbortSignal
  /** The caller's wish to stop. The exchange then rejects with its `reason`. */
  readonly signal: AbortSignal | undefined
  /** The longest body in bytes, counted as they come in. */
  readonly maximumBytes: number
  /**
   * For whoever is content with the status: says by it whether the body is wanted, too. What follows the status
   * then changes nothing: of a body that breaks off, hangs or is too long, what came within the limits is there.
   * An interim answer (100 to 199) is none.
   */
  readonly wantsBody?: (status: number) => boolean
}

/**
 * Sends one request and collects its answer. It talks to undici's dispatcher itself because `request()`
 * neither tells whether anything was sent nor lets go of a request that still waits for its connection.
 *
 * A redirect is given without its body. An answer of 400 or above is given even when its body breaks off,
 * hangs or is too long: its status says enough, and of the body what came within the limits is there.
 *
 * Throws an `ExchangeFailure`, or `signal.reason`. Whatever it throws, nothing is sent any more afterwards.
 */
export function exchange(
  dispatcher: Pick<NetworkDispatcher, 'dispatch'>,
  request: Dispatcher.DispatchOptions,
  { deadline, signal, maximumBytes, wantsBody }: ExchangeLimits,
): Promise<RawAnswer> {
  const isEnough = (status: number) => status >= 400 || (wantsBody !== undefined && status >= 200)
  const endsAtHead = (status: number) =>
    wantsBody === undefined ? status >= 300 && status < 400 : status >= 200 && !wantsBody(status)
  return new Promise((resolve, reject) => {
    let settled = false
    let sent = false
    let controller: Dispatcher.DispatchController | undefined
    let head: Omit<RawAnswer, 'body'> | undefined
    const chunks: Buffer[] = []
    let bytes = 0

    const settle = (act: () => void) => {
      if (settled) return
      settled = true
      deadline.removeEventListener('abort', onDeadline)
      signal?.removeEventListener('abort', onAbort)
      act()
    }
    const stop = () => controller?.abort(new Error('nobody waits for this any more'))
    const answer = (status: Omit<RawAnswer, 'body'>) => resolve({ ...status, body: Buffer.concat(chunks) })
    const fail = (fault: ExchangeFault, cause: unknown) =>
      settle(() => {
        stop()
        if (head !== undefined && isEnough(head.status)) answer(head)
        else reject(new ExchangeFailure(fault, sent, cause, head?.status))
      })
    const onDeadline = () => {
      // Without a request there is no answer to read, and none must leave any more.
      if (!sent) return fail('timeout', deadline.reason)
      const seen = bytes
      const hadHead = head !== undefined
      afterPendingInput(() => {
        if (settled) return
        // A long answer takes several turns to read. It can't go on for ever: its length is limited.
        if (bytes > seen || (head !== undefined && !hadHead)) onDeadline()
        else fail('timeout', deadline.reason)
      })
    }
    const onAbort = () =>
      settle(() => {
        stop()
        reject(signal?.reason)
      })

    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    deadline.addEventListener('abort', onDeadline)
    signal?.addEventListener('abort', onAbort)

    dispatcher.dispatch(request, {
      onRequestStart: (control) => {
        controller = control
        // The connection may come about after we gave up: the request must not go out then.
        if (settled) stop()
        else sent = true
      },
      onResponseStart: (_control, status, headers) => {
        if (settled) return
        head = { status, headers }
        if (!endsAtHead(status)) return
        settle(() => answer({ status, headers }))
        stop()
      },
      onResponseData: (_control, chunk) => {
        if (settled) return
        bytes += chunk.length
        if (bytes > maximumBytes) fail('too-large', undefined)
        else chunks.push(chunk)
      },
      onResponseEnd: () => {
        settle(() => {
          if (head !== undefined) answer(head)
        })
      },
      onResponseError: (_control, error) => fail('broken', error),
    })
  })
}
