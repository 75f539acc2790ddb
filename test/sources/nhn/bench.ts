import { onTestFinished } from 'vitest'
import type { GateReport } from '../../../src/gate/report.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import { createDispatcher } from '../../../src/http/dispatcher.ts'
import { loadTrust } from '../../../src/http/trust.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { english } from '../../../src/messages/english.ts'
import { nhn } from '../../../src/sources/nhn/source.ts'
import type { LineWriter, RunContext } from '../../../src/sources/run-context.ts'
import { type SeenRequest, startServer } from '../../support/network-server.ts'
import { plainContext } from '../../support/plain-context.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

export const day = 86_400_000

/** One item, as the fake service keeps it. */
export interface FakeItem {
  readonly resultId: unknown
  readonly resultCode: unknown
  readonly weakLevel: unknown
  readonly itemName?: string
  readonly categoryName?: string
  readonly manageMethod?: string
}

/** One result, as the fake service keeps it. `fields` replaces what the list says. */
export interface FakeResult {
  readonly number: number | string
  readonly region: string
  readonly instance: string
  /** In milliseconds since 1970. */
  readonly at: number
  readonly bss: string
  readonly os: string
  readonly items: readonly FakeItem[]
  readonly fields?: Readonly<Record<string, unknown>>
}

/** A clean item, and weak ones by level. */
export const good: FakeItem = { resultId: 'U-00', resultCode: 'O', weakLevel: 'H' }
export const weak = (resultId: string, weakLevel = 'H'): FakeItem => ({
  resultId,
  resultCode: 'X',
  weakLevel,
  itemName: `Item ${resultId}`,
  manageMethod: 'edit "/etc/securetty"<br>edit pam',
})

let numbers = 100
/** A result of `web-1` in KR1, a day before the virtual clock begins. */
export function result(given: Partial<FakeResult> = {}): FakeResult {
  numbers += 1
  const at = Date.UTC(2025, 11, 31)
  return {
    number: numbers,
    region: 'KR1',
    instance: 'web-1',
    at,
    bss: 'M',
    os: 'Linux',
    items: [good, good],
    ...given,
  }
}

/** What answers in a call's place. */
export interface FakeAnswer {
  readonly status?: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What the fake service can be told. All of it may change at any time. */
export interface FakeSettings {
  results: readonly FakeResult[]
  /** The most results that a page has, whatever is asked for. */
  pageSize: number
  /** Seconds. */
  tokenLife: unknown
  /** Answers in a call's place; `undefined` lets the service answer. */
  instead: (call: SeenRequest, earlier: number) => FakeAnswer | undefined
  /** Changes an answer of the service. */
  edit: (body: Record<string, unknown>, call: URL) => unknown
  /** What the service's clock is ahead of the run's, in milliseconds. */
  clockAhead: number
}

const head = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' }
export const keys = {
  app_key: 'app-key-of-the-test',
  user_access_key_id: 'uak-id',
  secret_access_key: 'uak-secret',
}

/** The row of the list that a result has: its counts are those of its items. */
export function rowOf({ at, bss, fields, instance, items, number, os }: FakeResult): Record<string, unknown> {
  const weakItems = items.filter(({ resultCode }) => resultCode === 'X')
  const of = (level: string) => weakItems.filter(({ weakLevel }) => weakLevel === level).length
  return {
    usageStasNo: number,
    instanceName: instance,
    os,
    kind: 'OS',
    systemVersion: 'ubuntu Server 22.04 LTS',
    bss,
    scriptVersion: 'G-1',
    executionTime: new Date(at + 9 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+09:00'),
    checkCount: items.length,
    weakCount: weakItems.length,
    level3WeakCount: of('H'),
    level2WeakCount: of('M'),
    level1WeakCount: of('L'),
    ...fields,
  }
}

/** A run of the gate against the fake service. */
export interface NhnRun {
  readonly report: GateReport
  readonly reason: string
  readonly log: RecordingLogger
  readonly secrets: readonly string[]
  readonly files: Readonly<Record<string, readonly unknown[]>>
}

/** A fake service on loopback, and runs against it in virtual time. */
export interface NhnBench {
  readonly settings: FakeSettings
  readonly clock: VirtualClock
  /** Where the service is. */
  readonly url: string
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[]
  /** The requests for a path that contains a text. */
  calls(part: string): SeenRequest[]
  run(inputs?: Record<string, string>, context?: Partial<RunContext>): Promise<NhnRun>
}

/** Starts the service; it ends with the test. */
export async function createNhnBench(given: Partial<FakeSettings> = {}): Promise<NhnBench> {
  const settings: FakeSettings = {
    results: [],
    pageSize: 1_000,
    tokenLife: 86_400,
    instead: () => undefined,
    edit: (body) => body,
    clockAhead: 0,
    ...given,
  }
  const clock = new VirtualClock()
  const living = new Set<string>()
  let issued = 0
  const requests: SeenRequest[] = []

  const answer = (call: SeenRequest): FakeAnswer => {
    const url = new URL(call.url, 'http://localhost')
    const instead = settings.instead(call, requests.filter(({ url: other }) => other === call.url).length - 1)
    if (instead !== undefined) return instead
    if (url.pathname.startsWith('/oauth2/')) return oauth(call, url.pathname)
    const [, token = ''] = /^Bearer (.+)$/.exec(String(call.headers['x-nhn-authorization'])) ?? []
    if (!living.has(token))
      return { status: 401, body: { header: { isSuccessful: false, resultCode: 80007 } } }
    const base = `/ssc/v1.0/appKey/${keys.app_key}/inspection_result`
    if (url.pathname === `${base}/summary`) return { body: settings.edit(summary(url), url) }
    const [, number] = /^\/details\/(\d+)$/.exec(url.pathname.slice(base.length)) ?? []
    const found = settings.results.find((one) => String(one.number) === number)
    if (found === undefined) return { status: 404, body: { header: { isSuccessful: false } } }
    return { body: settings.edit({ header: head, results: found.items }, url) }
  }
  const oauth = (call: SeenRequest, path: string): FakeAnswer => {
    const pair = Buffer.from(`${keys.user_access_key_id}:${keys.secret_access_key}`).toString('base64')
    if (call.headers.authorization !== `Basic ${pair}`)
      return { status: 401, body: { error: 'invalid_client' } }
    const form = new URLSearchParams(call.body)
    if (path.endsWith('/revoke')) {
      living.delete(form.get('token') ?? '')
      return { body: '' }
    }
    issued += 1
    living.add(`issued-token-${issued}`)
    return {
      body: {
        access_token: `issued-token-${issued}`,
        token_type: 'Bearer',
        ...(settings.tokenLife !== undefined && { expires_in: settings.tokenLife }),
      },
    }
  }
  const summary = ({ searchParams: query }: URL) => {
    const [from, to] = [Date.parse(query.get('from') ?? ''), Date.parse(query.get('to') ?? '')]
    const fitting = settings.results
      .filter(({ region }) => region === query.get('regionCode'))
      .filter(({ at }) => at >= from && at <= to)
      .filter(({ bss }) => !query.has('bss') || bss === query.get('bss'))
      .sort((one, other) => other.at - one.at)
    const size = Math.min(settings.pageSize, Number(query.get('limit')))
    const start = (Number(query.get('page')) - 1) * size
    return {
      header: head,
      results: fitting.slice(start, start + size).map(rowOf),
      page: { itemPerPage: size, page: Number(query.get('page')), totalCount: fitting.length },
    }
  }
  const { port } = await startServer((response, call) => {
    requests.push(call)
    const { body, headers = {}, status = 200 } = answer(call)
    const date = new Date(clock.now() + settings.clockAhead).toUTCString()
    response.writeHead(status, { 'content-type': 'application/json', date, ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  const url = `http://127.0.0.1:${port}`
  const trust = await loadTrust({
    readFile: () => Promise.reject(new Error('no file was expected')),
    log: new RecordingLogger(),
  })
  const dispatcher = createDispatcher({ trust })
  onTestFinished(() => dispatcher.destroy())

  return {
    settings,
    clock,
    url,
    requests,
    calls: (part) => requests.filter((call) => call.url.includes(part)),
    run: async (inputs = {}, context = {}) => {
      const log = new RecordingLogger()
      const secrets = createSecrets()
      const seen: string[] = []
      secrets.onAdd((secret) => seen.push(secret.reveal()))
      const files: Record<string, unknown[]> = {}
      const all: Record<string, string> = {
        ...(inputs['token'] === undefined ? keys : { app_key: keys.app_key }),
        region: 'KR1',
        api_url: url,
        oauth_url: url,
        ...inputs,
      }
      const reading = nhn.read(
        Object.fromEntries(Object.entries(all).map(([name, text]) => [name, { text, from: 'input' }])),
      )
      if (reading.problems.length > 0) throw new Error(reading.problems.map(english).join('\n'))
      const report = await reading.run({
        ...plainContext(),
        http: createHttpClient({
          dispatcher,
          log,
          clock,
          userAgent: 'scangate-test/1',
          requestTimeoutMs: 2_000,
        }),
        clock,
        log,
        secrets,
        lines: (name) => {
          const items: unknown[] = []
          files[name] = items
          const writer: LineWriter = {
            write: async (item) => {
              items.push(item)
            },
            close: async () => {},
          }
          return writer
        },
        ...context,
      })
      return { report, reason: english(report.reason), log, secrets: seen, files }
    },
  }
}
