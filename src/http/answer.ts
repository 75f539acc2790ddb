import * as z from 'zod/mini'
import { cleanLine } from '../kernel/clean-text.ts'
import type { Clock } from '../kernel/clock.ts'
import { AnswerError, RefusedError, StatusError } from '../kernel/errors.ts'
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
  { status, host, endpoint, headers, text }: HttpAnswer,
  service: Service,
  clock: Pick<Clock, 'now'>,
): RefusedError | StatusError | undefined {
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
  const detail =
    status === 429
      ? message('answer_rate_limited', { host, endpoint })
      : message('answer_status', { host, endpoint, status })
  // A date is meant by the server's own clock, which it may show; ours may be wrong by minutes.
  const serverTime = Date.parse(headers['date'] ?? '')
  const now = Number.isNaN(serverTime) ? clock.now() : serverTime
  return new StatusError(detail, { status, retryAfter: parseRetryAfter(headers['retry-after'], now) })
}

/**
 * Reads the body as JSON and checks its shape. Fields that the schema does not know are fine.
 * Throws an `AnswerError`: garbled where the body is empty or no JSON, otherwise it names the first field
 * that is missing or wrong, and the endpoint.
 */
export function parseJsonAnswer<Schema extends z.core.$ZodType>(
  schema: Schema,
  { host, endpoint, text }: HttpAnswer,
): z.output<Schema> {
  if (text.trim() === '') throw new AnswerError(message('answer_empty', { host, endpoint }), true)
  const value = readJson(text)
  if (value === undefined) {
    const start = cleanLine(text.slice(0, 400), 60)
    throw new AnswerError(message('answer_not_json', { host, endpoint, start }), true)
  }
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  const issue = firstIssue(parsed.error.issues)
  const detail = {
    endpoint,
    field: fieldName(issue.path),
    expected: expectation(issue),
    got: describe(valueAt(value, issue.path)),
  }
  throw new AnswerError(message('answer_misshaped', detail), false, { cause: parsed.error })
}

/** `undefined` is no JSON value, so it stands for a text that is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Issue = z.core.$ZodIssue

function firstIssue(issues: readonly Issue[]): Issue {
  const [first] = issues
  if (first === undefined) throw new Error('a failed check without an issue')
  return first
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`
    return before === '' ? String(step) : `${before}.${String(step)}`
  }, '')
  return name === '' ? 'the body' : cleanLine(name, 100)
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected)
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ')
    case 'invalid_union': {
      const branches = issue.errors.map((branch) => expectation(firstIssue(branch)))
      return [...new Set(branches)].join(' or ')
    }
    case 'invalid_format':
      return `text of the form ${issue.format}`
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${lengthUnit(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${lengthUnit(issue.origin)}`
    default:
      return issue.message
  }
}

function withArticle(type: string): string {
  if (type === 'int') return 'a whole number'
  if (type === 'null' || type === 'undefined') return type
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

function lengthUnit(origin: string): string {
  if (origin === 'string') return ' characters long'
  return origin === 'array' ? ' entries long' : ''
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  )
}

/** Lists and objects are named, not shown: they can be long, and deeper than the stack. */
function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return cleanLine(JSON.stringify(value) ?? typeof value, 60)
}
