import { cleanLine } from '../kernel/clean-text.ts'
import type { Clock } from '../kernel/clock.ts'
import { RefusedError, StatusError } from '../kernel/errors.ts'
import { message } from '../messages/message.ts'
import type { HttpAnswer } from './client.ts'
import { parseRetryAfter } from './retry-after.ts'

/** How a service words its refusals. */
export interface Service {
  /** Its name in messages. */
  readonly name: string
  /** Finds the reason in the body of a refusal, if there is one. It gets any JSON, or `undefined`. */
  readonly refusalText: (body: unknown) => string | undefined
}

const refusals = new Set([400, 401, 403, 404])

/**
 * Judges an answer by its status: `undefined` for 2xx, a `RefusedError` with the service's own words for
 * 400, 401, 403 and 404, a `StatusError` with `Retry-After` in milliseconds for every other.
 */
export function classifyStatus(
  answer: HttpAnswer,
  service: Service,
  clock: Pick<Clock, 'now'>,
): RefusedError | StatusError | undefined {
  const { status, endpoint, text } = answer
  if (status >= 200 && status < 300) return undefined
  if (refusals.has(status)) {
    const serviceText = cleanLine(service.refusalText(readJson(text)) ?? '') || undefined
    const detail = { service: service.name, endpoint, status }
    return new RefusedError(
      serviceText === undefined
        ? message('service_refused_silently', detail)
        : message('service_refused', { ...detail, text: serviceText }),
      { status, serviceText },
    )
  }
  return statusError(answer, clock)
}

/** What a status says that is not the one which was asked for, with `Retry-After` in milliseconds. */
export function statusError(
  { status, host, endpoint, headers }: HttpAnswer,
  clock: Pick<Clock, 'now'>,
): StatusError {
  const detail =
    status === 429
      ? message('answer_rate_limited', { host, endpoint })
      : message('answer_status', { host, endpoint, status })
  // A date is meant by the server's own clock, which it may show; ours may be wrong by minutes.
  const serverTime = Date.parse(headers['date'] ?? '')
  const now = Number.isNaN(serverTime) ? clock.now() : serverTime
  return new StatusError(detail, { status, retryAfter: parseRetryAfter(headers['retry-after'], now) })
}

/** Reads a text as JSON. `undefined` is no JSON value, so it stands for a text that is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
