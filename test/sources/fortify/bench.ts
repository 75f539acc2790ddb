import type { HttpClient } from '../../../src/http/client.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import { createFortifyApi } from '../../../src/sources/fortify/api.ts'
import type { FortifyApi } from '../../../src/sources/fortify/calls.ts'
import { type Login, loginOf } from '../../../src/sources/fortify/login.ts'
import { type TokenValue, tokenValueOf } from '../../../src/sources/fortify/token-value.ts'
import { type SeenRequest, startServer } from '../../support/network-server.ts'
import { RecordingLogger } from '../../support/recording-logger.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { createFortifyRuns, type FortifyRuns } from './runs.ts'

export const hour = 3_600_000
export const day = 24 * hour

/** Of no part of which anything stands elsewhere by chance. */
export const password = "Zq7+/k&y=<9>%$x'Vw"
export const user = 'ci-bot'

/** A token as the fake server keeps it. */
export interface FakeToken {
  readonly id: number
  readonly username: string
  readonly type: string
  readonly description: string | null
  readonly value: TokenValue
  terminalDate: number | null
}

/** What answers in a call's place. `destroy`: the connection breaks. `hang`: nothing ever comes. */
export type FakeAnswer =
  | 'destroy'
  | 'hang'
  | { readonly status: number; readonly text: string; readonly headers?: Record<string, string> }

/** What the fake server can be told. All of it may change at any time. */
export interface FakeSettings {
  /** The longest life of a type in days. */
  types: Record<string, number>
  /** From 24.2 on tokens know themselves; from 23.2 on definitions take a password. */
  version: string
  /** Answers in a call's place; `after`: once the server has done what it was asked. */
  instead: (call: SeenRequest, nth: number) => FakeAnswer | { readonly after: FakeAnswer } | undefined
  /** Changes a row on its way out. */
  edit: (row: Record<string, unknown>) => unknown
  /** What the server's clock is ahead of the run's, in milliseconds; `undefined`: it tells no time. */
  clockAhead: number | undefined
  pageSize: number
  /** Whether requests time out, in virtual time. Then time goes on after each of them, too. */
  timesOut: boolean
  /** Done while the server holds an answer back. */
  onCall: (call: SeenRequest) => unknown
}

/** A fake SSC on loopback, and what is done with it in virtual time. */
export interface FortifyBench {
  readonly settings: FakeSettings
  readonly clock: VirtualClock
  readonly url: string
  readonly tokens: FakeToken[]
  readonly requests: readonly SeenRequest[]
  readonly login: Login
  readonly http: HttpClient
  readonly api: FortifyApi
  /** Method and path of every request so far. */
  calls(): string[]
  add(token?: Partial<FakeToken>): FakeToken
  /** Issues a token as a host does. */
  readonly issue: FortifyRuns['issue']
  /** Runs post with what main saved; `inputs` are what GitHub still gives. */
  post(state: Readonly<Record<string, string>>, inputs?: Record<string, string>): Promise<RecordingLogger>
}

const envelope = (status: number, message: string, code = -1) => ({
  status,
  text: JSON.stringify({
    message,
    responseCode: status,
    errorCode: code,
    stackTrace: `at com.fortify.${password}`,
  }),
})

/** Starts the server; it ends with the test. */
export async function createFortifyBench(given: Partial<FakeSettings> = {}): Promise<FortifyBench> {
  const settings: FakeSettings = {
    types: { CIToken: 365, UnifiedLoginToken: 1 },
    version: '1:25.2.0.0151',
    instead: () => undefined,
    edit: (row) => row,
    clockAhead: 0,
    pageSize: 200,
    timesOut: false,
    onCall: () => undefined,
    ...given,
  }
  const clock = new VirtualClock()
  const login = loginOf(user, new Secret(password))
  const tokens: FakeToken[] = []
  const requests: SeenRequest[] = []
  let lastId = 1_962
  const add = (token: Partial<FakeToken> = {}): FakeToken => {
    lastId += 1
    const value = tokenValueOf(`0cb09f2c-c0a4-4147-8d83-${String(lastId).padStart(12, '0')}`)
    if (value === undefined) throw new Error('no token')
    const made = {
      id: lastId,
      username: user,
      type: 'CIToken',
      description: null,
      terminalDate: clock.now() + day,
      value,
      ...token,
    }
    tokens.push(made)
    return made
  }
  const serverNow = () => clock.now() + (settings.clockAhead ?? 0)
  const release = () => Number(/:(\d+\.\d)/.exec(settings.version)?.[1] ?? 0)
  const shown = ({ value, ...token }: FakeToken, withValue = false) =>
    settings.edit({
      ...token,
      creationDate: new Date(serverNow()).toISOString().replace('Z', '+0000'),
      terminalDate:
        token.terminalDate === null
          ? null
          : new Date(token.terminalDate).toISOString().replace('Z', '+00:00'),
      remainingUsages: -1,
      token: withValue ? value.encoded.reveal() : null,
    })
  const ok = (data: unknown, more: object = {}, status = 200) => ({
    status,
    text: JSON.stringify({ data, responseCode: status, ...more }),
  })
  const answer = ({ body, headers, method, url }: SeenRequest): Exclude<FakeAnswer, string> => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const path = pathname.replace('/ssc/api/v1', '')
    const [scheme, credential] = (headers.authorization ?? '').split(' ')
    const isLogin = scheme === 'Basic' && credential === login.basic.reveal()
    const own = tokens.find(
      ({ terminalDate, value }) =>
        scheme === 'FortifyToken' &&
        credential === value.encoded.reveal() &&
        (terminalDate === null || terminalDate > serverNow()),
    )
    const given = body === '' ? {} : JSON.parse(body)
    const listed = <T>(rows: readonly T[], show: (row: T) => unknown) => {
      const start = Number(searchParams.get('start') ?? 0)
      const limit = Math.min(settings.pageSize, Number(searchParams.get('limit') ?? 200))
      return ok(rows.slice(start, start + limit).map(show), { count: rows.length })
    }
    if (path === '/spec.json')
      return { status: 200, text: JSON.stringify({ info: { version: settings.version } }) }
    if (path === '/tokenDefinitions') {
      if (own === undefined && !(isLogin && release() >= 23.2)) return envelope(401, 'Unauthorized')
      return listed(Object.entries(settings.types), ([type, maxDaysToLive]) => ({
        type,
        maxDaysToLive,
        maxUsages: -1,
      }))
    }
    if (path === '/tokens/action/revoke') {
      if (!(isLogin || (own !== undefined && release() >= 24.2))) return envelope(401, 'Unauthorized')
      const values: string[] = given.tokens
      for (const value of values) {
        const at = tokens.findIndex((token) => token.value.encoded.reveal() === value)
        if (at >= 0) tokens.splice(at, 1)
      }
      return ok(true)
    }
    if (path === '/userSession/tokenData') {
      if (release() < 24.2) return envelope(404, 'Not found')
      return own === undefined ? envelope(401, 'Unauthorized') : ok(shown(own))
    }
    if (path === '/projectVersions') {
      if (own === undefined) return envelope(401, 'Unauthorized')
      const names = ['shop', 'Shop', 'shop-api']
      return listed(names, (name) => ({
        id: name.length * 7 + name.charCodeAt(0),
        name: '1.0',
        project: { id: 7, name },
      }))
    }
    if (!isLogin) return envelope(401, 'Bad credentials')
    if (path === '/tokens' && method === 'GET') return listed(tokens, (token) => shown(token))
    if (path === '/tokens' && method === 'POST') {
      const maximum = settings.types[given.type]
      if (maximum === undefined) return envelope(400, `Invalid token type ${given.type}`)
      const longest = serverNow() + maximum * day
      const asked = given.terminalDate === undefined ? longest : Date.parse(given.terminalDate)
      const made = add({
        type: given.type,
        description: given.description ?? null,
        terminalDate: Math.min(longest, asked),
      })
      return ok(shown(made, true), {}, 201)
    }
    const id = Number(/^\/tokens\/(\d+)$/.exec(path)?.[1])
    const at = tokens.findIndex((token) => token.id === id)
    const found = tokens[at]
    if (found === undefined) return envelope(403, 'Access Denied.', -10301)
    if (method === 'DELETE') tokens.splice(at, 1)
    else found.terminalDate = Date.parse(given.terminalDate)
    return method === 'DELETE' ? ok(null) : ok(shown(found))
  }
  const server = await startServer(async (response, request) => {
    requests.push(request)
    const nameOf = ({ method, url }: SeenRequest) => `${method} ${url.split('?')[0]}`
    const nth = requests.filter((other) => nameOf(other) === nameOf(request)).length
    const instead = settings.instead(request, nth)
    const isAfter = typeof instead === 'object' && 'after' in instead
    const own = instead === undefined || isAfter ? answer(request) : undefined
    await settings.onCall(request)
    const sent = isAfter ? instead.after : (instead ?? own)
    if (sent === 'hang' || sent === undefined) return
    if (sent === 'destroy') {
      response.destroy()
      return
    }
    const { headers, status, text } = sent as Exclude<FakeAnswer, string>
    const date = settings.clockAhead === undefined ? {} : { date: new Date(serverNow()).toUTCString() }
    response.sendDate = false
    response.writeHead(status, { 'content-type': 'application/json', ...date, ...headers }).end(text)
  })
  const url = `http://127.0.0.1:${server.port}/ssc`

  const runs = await createFortifyRuns({
    clock,
    inputs: { url, username: user, password },
    timesOut: () => settings.timesOut,
  })
  const http = runs.clientFor(new RecordingLogger())
  return {
    settings,
    clock,
    url,
    tokens,
    requests,
    login,
    http,
    api: createFortifyApi({ http, clock, secrets: createSecrets(), url: new URL(url) }),
    calls: () =>
      requests.map(({ method, url: path }) => `${method} ${path.split('?')[0]?.replace('/ssc/api/v1', '')}`),
    add,
    issue: runs.issue,
    post: (state, inputs = { password }) => runs.post(state, inputs),
  }
}
