import type { HttpAnswer, HttpClient } from '../../../src/http/client.ts'
import type { HttpRequest } from '../../../src/http/request.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { createFortifyApi } from '../../../src/sources/fortify/api.ts'
import { loginOf } from '../../../src/sources/fortify/login.ts'
import { type TokenValue, tokenValueOf } from '../../../src/sources/fortify/token-value.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** A user with a password. */
export const login = loginOf('ci-bot', new Secret('irrelevant'))
const tokenOf = (text: string) => tokenValueOf(text) as TokenValue
/** A token that asks. */
export const token = tokenOf('0cb09f2c-c0a4-4147-8d83-e948cc74e7d4')
/** The token that SSC makes. */
export const created = tokenOf('11111111-2222-4333-8444-555555555555')
/** When SSC says that a token ends, in milliseconds since 1970. */
export const end = Date.UTC(2026, 3, 1)
const date = 'Thu, 01 Jan 2026 00:00:30 GMT'

const row = { id: 7, type: 'CIToken', description: 'mine', terminalDate: '2026-04-01T00:00:00.000+0000' }
const list = (...data: unknown[]) => ({ data, count: data.length })
/** What SSC answers to each call that goes well. */
const honest: Readonly<Record<string, unknown>> = {
  'POST /tokens': { data: { ...row, token: created.encoded.reveal() } },
  'GET /tokens': list(row),
  'PUT /tokens/7': { data: row },
  'DELETE /tokens/7': {},
  'POST /tokens/action/revoke': {},
  'POST /userSession/tokenData': { data: row },
  'GET /spec.json': { info: { version: '1:25.2.0.0151' } },
  'GET /tokenDefinitions': list({ type: 'CIToken' }),
  'GET /projectVersions': list({ id: 1, name: '1.0', project: { id: 2, name: 'shop' } }),
  'GET /authEntities': list({ id: 3, entityName: 'Alice' }, { id: 4, entityName: 'Mallory' }),
  'GET /localUsers': list(
    { id: 5, userName: 'CI-Bot', suspended: false },
    { id: 6, userName: 'mallory', suspended: true },
  ),
}

/** What comes instead of an honest answer: a status with SSC's words, another body, or nothing ever. */
export type Instead = Readonly<
  Record<string, readonly [status: number, words?: string] | { readonly body: unknown } | 'hangs'>
>

/** A client whose requests go nowhere, and all of them. */
export function clientOf(instead: Instead = {}) {
  const requests: HttpRequest[] = []
  const secrets = createSecrets()
  const request = async (sent: HttpRequest): Promise<HttpAnswer> => {
    requests.push(sent)
    const { base, endpoint, method, path, service, setting } = sent
    const call = `${method} ${path.replace('/api/v1', '')}`
    const given = instead[call] ?? { body: honest[call] }
    if (given === 'hangs') return new Promise(() => {})
    const [status, message] = 'body' in given ? [200] : given
    const body = 'body' in given ? given.body : message === undefined ? undefined : { message }
    const text = body === undefined ? '' : JSON.stringify(body)
    return { status, text, headers: { date }, host: new URL(base).host, endpoint, service, setting }
  }
  const http: HttpClient = { request }
  const api = createFortifyApi({
    http,
    clock: new VirtualClock(),
    secrets,
    url: new URL('https://ssc.example.com/ssc'),
    timeoutMs: 30_000,
  })
  /** What was asked for, in one line a request. */
  const asked = () =>
    requests.map(({ json, method, path, query }) =>
      [method, path.replace('/api/v1', ''), query && JSON.stringify(query), json && JSON.stringify(json)]
        .filter(Boolean)
        .join(' '),
    )
  return { api, asked, http, requests, secrets }
}

/** The query of a list's first page. */
export const paged = (more: object = {}) => JSON.stringify({ start: 0, limit: 200, ...more })
/** The query for versions of applications. */
export const versions = { fields: 'id,name,project,active' }
/** The token of every honest answer, as it is read. */
export const read = { id: '7', type: 'CIToken', description: 'mine', terminalDate: end }
/** The time that every answer shows, in milliseconds since 1970. */
export const serverTime = Date.UTC(2026, 0, 1, 0, 0, 30)
