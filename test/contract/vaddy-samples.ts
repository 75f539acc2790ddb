import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * The answers that VAddy's documents show, word for word: Web API Scan Document 2.0.2, Crawl Document 2.0.1,
 * Crawl Delete Document 2.0.1, Scan Result List Document 2.0.1.
 */
export const documented = {
  started: { scan_id: '1-837b5f9f-e088-4af5-9491-67f7ce8035a4' },
  scanning: { status: 'scanning' },
  canceled: { status: 'canceled' },
  finished: {
    status: 'finish',
    project_id: '6eb1f9fcbdb6a5a',
    scan_id: '1-837b5f9f-e088-4af5-9491-67f7ce8035a4',
    scan_count: 22,
    alert_count: 1,
    timezone: 'UTC',
    start_time: '2014-06-12T11:11:11+0000',
    end_time: '2014-06-12T11:11:11+0000',
    scan_result_url: 'https://console.vaddy.net/scan_status/1/1-837b5f9f-e088-4af5-9491-67f7ce8035a4',
    complete: 100,
    crawl_id: 30,
    crawl_label: 'ユーザ登録画面',
    scan_list: ['XSS', 'SQL Injection'],
  },
  free: { running_process: 0 },
  busy: { running_process: 1 },
  crawls: {
    total: 3,
    page: 1,
    limit: 30,
    items: [
      { id: 2, label: 'all-data', start: '2016-03-12T11:11:11+0000', end: '2016-03-12T12:00:00+0000' },
      { id: 1, label: null, start: '2016-03-11T11:11:11+0000', end: '2016-03-11T12:00:00+0000' },
      { id: 3, label: 'all-data', start: '2016-03-13T11:11:11+0000', end: '2016-03-13T12:00:00+0000' },
    ],
  },
  noCrawls: { total: 0, page: 1, limit: 30, items: [] },
  deleted: { message: 'ok' },
  results: {
    project_number: 123,
    page: 1,
    limit: 20,
    items: [
      {
        scan_id: '123-a',
        status: 'Complete',
        scan_count: 26,
        alert_count: 1,
        complete: 100,
        crawl_id: 221,
        crawl_label: null,
        time_zone: 'UTC',
        start_time: '2019-12-02T04:07:37+0000',
        end_time: '2019-12-02T04:07:42+0000',
        scan_result_url: 'https://console.vaddy.net/scan_status/123/123-a',
      },
      {
        scan_id: '123-b',
        status: 'Cancel',
        scan_count: null,
        alert_count: null,
        complete: null,
        crawl_id: 221,
        crawl_label: null,
        time_zone: 'UTC',
        start_time: '2019-12-01T04:07:37+0000',
        end_time: '2019-12-01T04:07:42+0000',
        scan_result_url: 'https://console.vaddy.net/scan_status/123/123-b',
      },
    ],
  },
} as const

/** Refusals that the documents name, by the call that gives them. */
export const documentedRefusals = [
  ['start', 400, 'This project_id does not exist.'],
  ['start', 400, 'can not start scan because it has not finished previous scan.'],
  ['start', 400, 'no crawling data.'],
  ['start', 400, 'Invalid scan type selected'],
  ['cancel', 400, 'This scan_id does not exist.'],
  ['cancel', 400, 'can not cancel because the scan process has already been finished.'],
  ['result', 400, 'This scan_id does not exist.'],
  ['runcheck', 400, 'This project_id does not exist.'],
  ['delete-crawl', 404, 'crawl_id not found.'],
  ['delete-crawl', 400, 'not match project'],
  ['results', 400, 'not match the Project Number'],
] as const

/** A server that gives one answer to everything and keeps what it was asked. */
export async function startAnswering(status: number, body: unknown) {
  const asked: { method: string; url: string; key: string | undefined; form: string }[] = []
  const server = createServer(async (request, response) => {
    let form = ''
    for await (const chunk of request) form += String(chunk)
    const key = request.headers['x-api-key']
    asked.push({ method: String(request.method), url: String(request.url), key: key?.toString(), form })
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
