import type { LastAnswer } from '../../gate/report.ts'
import { classifyStatus, type Service } from '../../http/answer.ts'
import type { HttpAnswer, HttpClient } from '../../http/client.ts'
import { evidenceOf } from '../../http/evidence.ts'
import { parseHttpDate } from '../../http/http-date.ts'
import type { Clock } from '../../kernel/clock.ts'
import { AnswerError } from '../../kernel/errors.ts'
import { createDetector } from '../../kernel/redact.ts'
import type { Secret } from '../../kernel/secret.ts'
import { message } from '../../messages/message.ts'
import { loadSchemas, loadSchemasMeanwhile, parseAnswer } from './load-schemas.ts'
import type { Crawl, FinishedScan, PastScan } from './schema.ts'

/** How far a scan is. `unknown` carries a status that VAddy's documents do not name. */
export type ScanResult =
  | { readonly status: 'scanning' }
  | { readonly status: 'canceled' }
  | { readonly status: 'finish'; readonly scan: FinishedScan }
  | { readonly status: 'unknown'; readonly name: string }

/** One page of recorded crawls. */
export interface CrawlPage {
  readonly total: number
  readonly limit: number
  readonly items: readonly Crawl[]
}

/** The service's clock, as an answer gave it. */
export interface ServerTime {
  readonly text: string
  /** Milliseconds since 1970, `NaN` where the text is no date. */
  readonly at: number
}

/** What a start asks for. Without a crawl VAddy scans the newest one, without scan types all that the plan has. */
export interface StartRequest {
  readonly projectId: string
  readonly crawlId?: string | undefined
  readonly scanTypes?: readonly string[] | undefined
}

/** What a single call may be given. */
export interface CallOptions {
  readonly signal?: AbortSignal
  /** Milliseconds for the whole call, where the usual limit is too long. */
  readonly timeoutMs?: number
}

/**
 * VAddy's WebAPI v2, one method a call. Nothing is tried again here. Every method throws
 * `RefusedError` on 400, 401, 403 and 404, `StatusError` on other statuses, `AnswerError` on answers that
 * make no sense, and what `HttpClient.request` throws.
 */
export interface VaddyApi {
  /** Asks whether a scan of the project runs. */
  isRunning(projectId: string, call?: CallOptions): Promise<boolean>
  /** Starts a scan and returns its ID. Takes no signal: a start that was cut off may have begun a scan. */
  start(scan: StartRequest): Promise<string>
  /** Cancels a scan. An answer that names another scan is no cancel of this one, but an `AnswerError`. */
  cancel(scanId: string, call?: CallOptions): Promise<void>
  /** Asks how far a scan is. */
  result(scanId: string, call?: CallOptions): Promise<ScanResult>
  /** Lists recorded crawls, newest first, one page of at most 30. */
  crawls(query: { projectId: string; page: number; label?: string }, call?: CallOptions): Promise<CrawlPage>
  /** Lists the newest finished scans, at most 20, newest first. */
  pastScans(projectNumber: string, call?: CallOptions): Promise<readonly PastScan[]>
  /** Deletes a recorded crawl. */
  deleteCrawl(crawl: { projectNumber: string; crawlId: string }, call?: CallOptions): Promise<void>
  /** The newest answer, cleaned, as evidence; `null` before the first. */
  lastAnswer(): LastAnswer | null
  /** The service's clock at its newest answer; `undefined` where the answer said nothing. */
  serverTime(): ServerTime | undefined
}

/** What the API client works with. */
export interface VaddyApiSettings {
  readonly http: HttpClient
  readonly clock: Clock
  readonly apiUrl: URL
  readonly user: string
  readonly authKey: Secret
}

type Request = Pick<Parameters<HttpClient['request']>[0], 'method' | 'path' | 'query' | 'form'>

/**
 * Makes a client of VAddy's WebAPI v2. The key goes into the header `X-API-KEY`, never into a URL or body;
 * `user` is a parameter, as VAddy's documents ask (Web API Scan Document 2.0.2).
 */
export function createVaddyApi({ http, clock, apiUrl, user, authKey }: VaddyApiSettings): VaddyApi {
  let lastAnswer: LastAnswer | null = null
  let serverTime: ServerTime | undefined

  const ask = async (request: Request, call: CallOptions = {}): Promise<HttpAnswer> => {
    const endpoint = `${request.method} ${request.path}`
    const answering = http.request({
      ...request,
      ...call,
      base: apiUrl.href,
      endpoint,
      headers: { 'x-api-key': authKey },
    })
    loadSchemasMeanwhile()
    const answer = await answering
    lastAnswer = { endpoint, status: answer.status, body: evidenceOf(answer.text) }
    const text = answer.headers['date']
    serverTime = text === undefined ? undefined : { text, at: parseHttpDate(text) }
    const failure = classifyStatus(answer, vaddy, clock)
    if (failure !== undefined) throw failure
    return answer
  }
  const repeatsKey = createDetector(authKey)
  /** Returns an ID that may go on into URLs and files, where nothing can be hidden in it any more. */
  const usable = <I extends string | number>(id: I, field: string, { endpoint }: HttpAnswer): I => {
    if (repeatsKey(String(id)))
      throw new AnswerError(message('answer_repeats_key', { endpoint, field }), false)
    return id
  }
  const get = (path: string, query: Record<string, string>, call?: CallOptions) =>
    ask({ method: 'GET', path, query: { user, ...query } }, call)
  const post = (path: string, form: Record<string, string>, call?: CallOptions) =>
    ask({ method: 'POST', path, form: { user, ...form } }, call)

  const finished = async (asked: HttpAnswer): Promise<FinishedScan> => {
    const scan = await parseAnswer((of) => of.finishedScan, asked)
    for (const field of ['project_id', 'scan_id', 'crawl_id'] as const) usable(scan[field], field, asked)
    return scan
  }

  return {
    isRunning: async (projectId, call) => {
      const asked = await get('/v2/scan/runcheck', { project_id: projectId }, call)
      return (await parseAnswer((of) => of.runcheckAnswer, asked)).running_process === 1
    },
    start: async ({ projectId, crawlId, scanTypes }) => {
      // The ID of a scan that has begun stands in the answer alone: whoever can't read it must not start one.
      await loadSchemas()
      const asked = await post('/v2/scan', {
        action: 'start',
        project_id: projectId,
        ...(crawlId !== undefined && { crawl_id: crawlId }),
        ...(scanTypes && scanTypes.length > 0 && { scan_type: scanTypes.join(',') }),
      })
      return usable((await parseAnswer((of) => of.scanIdAnswer, asked)).scan_id, 'scan_id', asked)
    },
    cancel: async (scanId, call) => {
      const asked = await post('/v2/scan', { action: 'cancel', scan_id: scanId }, call)
      const { scan_id: got } = await parseAnswer((of) => of.scanIdAnswer, asked)
      if (got !== scanId) throw new AnswerError(message('answer_other_scan', { asked: scanId, got }), false)
    },
    result: async (scanId, call) => {
      const asked = await get('/v2/scan/result', { scan_id: scanId }, call)
      const { status } = await parseAnswer((of) => of.resultStatus, asked)
      if (status === 'scanning' || status === 'canceled') return { status }
      return status === 'finish'
        ? { status, scan: await finished(asked) }
        : { status: 'unknown', name: status }
    },
    crawls: async ({ projectId, page, label }, call) => {
      const query = {
        project_id: projectId,
        page: String(page),
        sort: 'desc',
        ...(label !== undefined && { search_label: label }),
      }
      const asked = await get('/v2/crawl', query, call)
      const found = await parseAnswer((of) => of.crawlList, asked)
      for (const [index, { id }] of found.items.entries()) usable(id, `items[${index}].id`, asked)
      return found
    },
    pastScans: async (projectNumber, call) => {
      const asked = await get('/v2/scan/results/list', { project_number: projectNumber }, call)
      const { items } = await parseAnswer((of) => of.resultsList, asked)
      for (const [index, { scan_id: id }] of items.entries()) usable(id, `items[${index}].scan_id`, asked)
      return items
    },
    deleteCrawl: async ({ projectNumber, crawlId }, call) => {
      await loadSchemas()
      const form = { project_number: projectNumber, crawl_id: crawlId }
      const asked = await post('/v2/crawl/delete', form, call)
      await parseAnswer((of) => of.deletedAnswer, asked)
    },
    lastAnswer: () => lastAnswer,
    serverTime: () => serverTime,
  }
}

/** VAddy's own words in a refusal stand in `error_message`, where the body is JSON at all. */
const vaddy: Service = {
  name: 'VAddy',
  refusalText: (body) =>
    typeof body === 'object' &&
    body !== null &&
    'error_message' in body &&
    typeof body.error_message === 'string'
      ? body.error_message
      : undefined,
}
