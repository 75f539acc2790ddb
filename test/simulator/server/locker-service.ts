import { onTestFinished } from 'vitest'
import { Secret } from '../../../src/kernel/secret.ts'
import { createSecrets } from '../../../src/kernel/secrets.ts'
import type { Call } from '../../../src/simulator/server/calls.ts'
import { type ErrorWords, statusAnswer } from '../../../src/simulator/server/error-answers.ts'
import { createKeyCheck } from '../../../src/simulator/server/key-check.ts'
import { jsonResponse } from '../../../src/simulator/server/openapi.ts'
import { type RunningServer, type ServerOptions, startServer } from '../../../src/simulator/server/server.ts'
import type { Service } from '../../../src/simulator/server/service.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** What the lockers can be asked for. */
export type LockerOperation = 'issue-token' | 'rent' | 'look' | 'give-back'

/** Keys that the made-up service knows. */
export const lockerKeys = {
  user: 'porter',
  password: 'a-password:with-a-colon',
  appKey: 'anAppKeyInEachPath',
  token: 'a-token-that-was-given-out',
} as const

const errors: ErrorWords = {
  body: (code, text) => ({ ok: false, fault: { code, text } }),
  violation: ({ keyword }) => (keyword === 'minimum' ? 'That is too small.' : undefined),
}

/**
 * A service that nobody offers, unlike VAddy in each respect that a service can differ in: JSON bodies, a key in
 * the path, tokens that it gives out for a password, errors of another shape, answers that take their time.
 */
export function createLockers(clock: VirtualClock): Service<LockerOperation> {
  const rented = new Set<string>()
  const secrets = createSecrets([lockerKeys.password, lockerKeys.appKey].map((key) => new Secret(key)))
  const basic = Buffer.from(`${lockerKeys.user}:${lockerKeys.password}`).toString('base64')
  const isPassword = createKeyCheck(`Basic ${basic}`)
  const isToken = createKeyCheck(`Bearer ${lockerKeys.token}`)
  const isAppKey = createKeyCheck(lockerKeys.appKey)
  const rent = (id: unknown) => rented.add(String(id))
  const path = '/app/:appKey/lockers'
  const error = jsonResponse('No.', 'Error')
  const calls: readonly Call<LockerOperation>[] = [
    {
      method: 'POST',
      url: '/token',
      schema: { response: { 200: jsonResponse('A token.', 'Token') } },
      operation: () => 'issue-token',
      answer: () => {
        secrets.add(new Secret(lockerKeys.token))
        return { status: 200, body: { token: lockerKeys.token }, headers: { pragma: 'no-cache' } }
      },
    },
    {
      method: 'POST',
      url: path,
      schema: {
        body: {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'integer', minimum: 1 }, size: { type: 'string' } },
        },
        response: { 201: jsonResponse('Rented.', 'Locker'), 400: error },
      },
      operation: () => 'rent',
      answer: async ({ parameters: { id } }) => {
        rent(id)
        return { status: 201, body: { id } }
      },
      beginLate: ({ parameters: { id } }, milliseconds) => {
        clock.sleep(milliseconds).then(() => rent(id))
      },
    },
    {
      method: 'GET',
      url: `${path}/:id`,
      schema: {},
      operation: () => 'look',
      answer: ({ parameters: { id, as } }) => {
        const text = rented.has(String(id)) ? 'rented' : 'free'
        return { status: 200, body: as === 'text' ? text : { id, text } }
      },
    },
    {
      method: 'DELETE',
      url: path,
      schema: {},
      operation: () => 'give-back',
      answer: ({ parameters: { id } }) => ({ status: 200, body: { gone: rented.delete(String(id)) } }),
    },
  ]
  return {
    calls,
    authenticate: ({ headers, parameters: { appKey } }, call) => {
      const authentic =
        call.url === '/token'
          ? isPassword(headers.authorization)
          : isToken(headers.authorization) && isAppKey(appKey)
      return authentic ? undefined : statusAnswer(errors, 401)
    },
    errors,
    bodies: ['json'],
    keyPlaces: { headers: ['authorization'], parameters: ['password'], path: /\/app\/([^/?]+)/ },
    secrets,
    loggedParameters: ['id', 'size', 'as'],
    document: {
      title: 'Lockers',
      version: '1',
      description: 'Made up.',
      tag: { name: 'Lockers', description: 'To put things in.' },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
    schemas: {
      Error: { type: 'object', additionalProperties: true },
      Token: { type: 'object', properties: { token: { type: 'string' } } },
      Locker: { type: 'object', properties: { id: { type: 'integer' } } },
    },
    hugeAnswer: { lockers: [] },
  }
}

/** The lockers, listening, and a way to ask them. */
export interface Lockers {
  readonly server: RunningServer
  readonly clock: VirtualClock
  /** Sends JSON with the right token unless something else is given. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

/** The path of the lockers with the right key. */
export const lockersPath = `/app/${lockerKeys.appKey}/lockers`

/** Serves the lockers until the test ends. */
export async function serveLockers(options: Partial<ServerOptions<LockerOperation>> = {}): Promise<Lockers> {
  const clock = new VirtualClock({ automatic: false })
  const server = await startServer(createLockers(clock), { ...options, clock })
  onTestFinished(() => server.close())
  return {
    server,
    clock,
    ask: (method, path, body, headers = { authorization: `Bearer ${lockerKeys.token}` }) =>
      fetch(`${server.url}${path}`, {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  }
}
