import type { LastAnswer } from '../../gate/report.ts'
import type { HttpAnswer } from '../../http/client.ts'
import { evidenceOf } from '../../http/evidence.ts'
import { parseHttpDate } from '../../http/http-date.ts'
import { parseJsonAnswer } from '../../http/json-answer.ts'
import type { Clock } from '../../kernel/clock.ts'
import { RefusedError, StatusError } from '../../kernel/errors.ts'
import { Secret } from '../../kernel/secret.ts'
import type { Language } from '../../messages/catalogues.ts'
import { failureOf } from './refusals.ts'
import type { Requests } from './requests.ts'
import {
  type DetailItem,
  detailItem,
  detailList,
  type SummaryRow,
  summaryPage,
  summaryRow,
  withExactNumbers,
} from './schema.ts'
import type { Tokens } from './token.ts'
import { type Window, windowTime } from './windows.ts'

/** What one page of results is asked with. */
export interface PageQuery {
  readonly region: string
  readonly window: Window
  /** From 1. */
  readonly page: number
  /** How many results at most, from 1 to 1,000; the service may give fewer. */
  readonly limit: number
  /** One of the service's criteria; all where it is absent. */
  readonly criteria?: 'M' | 'F'
}

/** One page of results. */
export interface ResultPage {
  /** How many results the window has, by the service's own count. */
  readonly total: number
  readonly rows: readonly SummaryRow[]
}

/** What a page is answered with that is too large to give: 413 (API guide, HTTP statuses). */
export class TooLargeError extends StatusError {}

/** The service's clock at an answer. */
export interface ServerClock {
  /** Milliseconds since 1970 by its clock and by ours, when the answer came. */
  readonly server: number
  readonly own: number
}

/**
 * The two calls of the API. Each is tried again by the run's `Requests`, and once with another token after a 401.
 * They throw `RefusedError`, `StatusError`, `AnswerError`, `RunTimeoutError` and what `HttpClient.request` throws.
 */
export interface NhnApi {
  /** Throws `TooLargeError` where the service says of the page itself that it is too much to give. */
  page(query: PageQuery): Promise<ResultPage>
  /** Every item of a result; `undefined` where the service has none of that number any more. */
  items(number: string): Promise<readonly DetailItem[] | undefined>
  /** The newest answer, cleaned, as evidence; `null` before the first. */
  lastAnswer(): LastAnswer | null
  /** The service's clock at its newest answer that told; `undefined` where none did. */
  serverClock(): ServerClock | undefined
}

/** What the client works with. */
export interface NhnApiSettings {
  readonly requests: Requests
  readonly tokens: Tokens
  readonly clock: Pick<Clock, 'now'>
  readonly apiUrl: URL
  readonly appKey: Secret
  readonly language: Language
}

/** Makes a client of the API. The app key is part of the path, so what messages show has a placeholder instead. */
export function createNhnApi(settings: NhnApiSettings): NhnApi {
  const { apiUrl, appKey, clock, requests, tokens } = settings
  const language = settings.language.toUpperCase()
  let last: HttpAnswer | undefined
  let serverClock: ServerClock | undefined

  const get = async <T>(
    resource: string,
    query: Record<string, string | number | undefined>,
    parse: (answer: HttpAnswer) => T,
  ): Promise<T> => {
    const below = (key: string) => `/ssc/v1.0/appKey/${key}/inspection_result/${resource}`
    const ask = (token: Secret) =>
      requests.read(async () => {
        const answer = await requests.send({
          method: 'GET',
          base: apiUrl.href,
          path: below(encodeURIComponent(appKey.reveal())),
          endpoint: `GET ${below('***')}`,
          query: { ...query, language },
          headers: { 'x-nhn-authorization': new Secret(`Bearer ${token.reveal()}`) },
        })
        last = answer
        const server = parseHttpDate(answer.headers['date'] ?? '')
        if (!Number.isNaN(server)) serverClock = { server, own: clock.now() }
        const failure = failureOf(answer, clock)
        if (failure === undefined) return parse(answer)
        // Of the page alone: the same answer to a request for a token says nothing of results.
        if (resource !== 'summary' || answer.status !== 413) throw failure
        throw new TooLargeError(failure.detail, { status: 413, retryAfter: undefined })
      })
    const token = await tokens.current()
    try {
      return await ask(token)
    } catch (error) {
      if (!isRejectedToken(error)) throw error
      const another = await tokens.insteadOf(token)
      if (another === undefined) throw error
      return ask(another)
    }
  }
  return {
    page: ({ criteria, limit, page, region, window }) =>
      get(
        'summary',
        {
          regionCode: region,
          from: windowTime(window.from),
          to: windowTime(window.to),
          page,
          limit,
          bss: criteria,
        },
        (answer) => {
          const exact = { ...answer, text: withExactNumbers(answer.text) }
          const { page: place, results } = parseJsonAnswer(summaryPage, exact)
          return { total: place.totalCount, rows: results.map(rowOf) }
        },
      ),
    items: async (number) => {
      try {
        return await get(`details/${number}`, {}, (answer) =>
          parseJsonAnswer(detailList, answer).results.map(itemOf),
        )
      } catch (error) {
        if (error instanceof RefusedError && error.status === 404) return undefined
        throw error
      }
    },
    lastAnswer: () =>
      last === undefined
        ? null
        : { endpoint: last.endpoint, status: last.status, body: evidenceOf(last.text) },
    serverClock: () => serverClock,
  }
}

function isRejectedToken(error: unknown): boolean {
  return error instanceof RefusedError && error.status === 401
}

const noRow = summaryRow.parse({})
const noItem = detailItem.parse({})

/** What is no object at all is a result of which nothing is known. */
function rowOf(row: unknown): SummaryRow {
  const read = summaryRow.safeParse(row)
  return read.success ? read.data : noRow
}

function itemOf(item: unknown): DetailItem {
  const read = detailItem.safeParse(item)
  return read.success ? read.data : noItem
}
