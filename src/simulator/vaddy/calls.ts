import type { Answer } from '../server/answer.ts'
import {
  crawlListAnswer,
  deletionAnswer,
  resultAnswer,
  resultsListAnswer,
  runcheckAnswer,
  scanIdAnswer,
} from './answers.ts'
import type { Operation } from './faults.ts'
import { type AnswerSchemaName, requestSchemas } from './schemas.ts'
import type { VaddyState } from './state.ts'

/** Checked parameters of a call. */
export type Parameters = Readonly<Record<string, string | undefined>>

/** One path of the API: what it takes and gives, and what it does. */
export interface VaddyCall {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly operationId: string
  readonly summary: string
  readonly takes: object
  readonly gives: AnswerSchemaName
  /** The refusals it has beside 400, 401 and 429. */
  readonly alsoRefuses?: readonly number[]
  /** Says what a request is; `undefined` when its parameters make no sense. */
  readonly operation: (parameters: Readonly<Record<string, unknown>>) => Operation | undefined
  readonly answer: (state: VaddyState, parameters: Parameters) => Answer
}

/** VAddy's WebAPI, version 2. */
export const calls: readonly VaddyCall[] = [
  {
    method: 'POST',
    url: '/v2/scan',
    operationId: 'startOrCancelScan',
    summary: 'Start a scan, or cancel one.',
    takes: requestSchemas.scan,
    gives: 'ScanId',
    operation: ({ action }) => (action === 'start' || action === 'cancel' ? action : undefined),
    answer: (state, parameters) =>
      scanIdAnswer(
        parameters.action === 'start'
          ? state.start(startRequest(parameters))
          : state.cancel(given(parameters.scan_id)),
      ),
  },
  {
    method: 'GET',
    url: '/v2/scan/result',
    operationId: 'getScanResult',
    summary: 'The result of a scan.',
    takes: requestSchemas.result,
    gives: 'Result',
    operation: () => 'result',
    answer: (state, { scan_id }) => resultAnswer(state.result(given(scan_id))),
  },
  {
    method: 'GET',
    url: '/v2/scan/runcheck',
    operationId: 'checkRunningScan',
    summary: 'Is a scan of the project running?',
    takes: requestSchemas.runcheck,
    gives: 'Runcheck',
    operation: () => 'runcheck',
    answer: (state, { project_id }) => runcheckAnswer(state.isRunning(given(project_id))),
  },
  {
    method: 'GET',
    url: '/v2/scan/results/list',
    operationId: 'listScanResults',
    summary: 'The 20 newest scans that have ended.',
    takes: requestSchemas.results,
    gives: 'ResultsList',
    operation: () => 'list-results',
    answer: (state, { project_number }) => {
      const projectNumber = Number(given(project_number))
      return resultsListAnswer(projectNumber, state.endedScans(projectNumber))
    },
  },
  {
    method: 'GET',
    url: '/v2/crawl',
    operationId: 'listCrawls',
    summary: 'Recorded crawls, 30 a page.',
    takes: requestSchemas.crawls,
    gives: 'CrawlList',
    operation: () => 'list-crawls',
    answer: (state, { project_id, page = '1', sort, search_label = '' }) =>
      crawlListAnswer(
        state.crawls(given(project_id), {
          page: Number(page),
          sort: sort === 'asc' ? 'asc' : 'desc',
          searchLabel: search_label,
        }),
      ),
  },
  {
    method: 'POST',
    url: '/v2/crawl/delete',
    operationId: 'deleteCrawl',
    summary: 'Delete a crawl.',
    takes: requestSchemas.deleteCrawl,
    gives: 'Message',
    alsoRefuses: [404],
    operation: () => 'delete-crawl',
    answer: (state, { project_number, crawl_id }) =>
      deletionAnswer(state.deleteCrawl(Number(given(project_number)), Number(given(crawl_id)))),
  },
]

/** Reads the parameters of a start. An empty one counts as left out. */
export function startRequest(parameters: Parameters) {
  const { project_id, crawl_id = '', scan_type } = parameters
  return {
    projectId: given(project_id),
    crawlId: crawl_id === '' ? undefined : Number(crawl_id),
    scanType: scan_type,
  }
}

/** A parameter that the schema has made sure of. */
function given(value: string | undefined): string {
  if (value === undefined) throw new TypeError('A parameter got past its schema.')
  return value
}
