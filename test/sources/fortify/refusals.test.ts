import { describe, expect, it } from 'vitest'
import type { HttpAnswer } from '../../../src/http/client.ts'
import { AnswerError, RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import { type Asker, failureOf } from '../../../src/sources/fortify/refusals.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'
import { login, token } from './scripted-client.ts'

interface Given {
  readonly asker?: Asker | 'nobody'
  readonly headers?: Record<string, string>
}

/** What an answer is that came to a look at the tokens. */
function failure(status: number, body: unknown, { asker = login, headers = {} }: Given = {}) {
  const answer: HttpAnswer = {
    status,
    text: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
    host: 'ssc.example.com',
    endpoint: 'GET /api/v1/tokens',
    service: undefined,
    setting: undefined,
  }
  return failureOf(answer, asker === 'nobody' ? undefined : asker, new VirtualClock())
}

const says = (message: unknown, more: object = {}) => ({ message, ...more })
const where = '(GET /api/v1/tokens, HTTP'

describe('an answer of SSC', () => {
  it.each<[string, number, unknown]>([
    ['is empty', 204, ''],
    ['is no JSON', 200, 'OK'],
    ['has no envelope', 200, [1]],
    ['is JSON that is nothing', 200, 'null'],
    ['says success, too', 200, { responseCode: 200 }],
    ['says another success', 299, { responseCode: 299 }],
    ['says nothing that could be held against it', 200, { responseCode: '500', message: 'No.' }],
  ])('is a result where it %s', (_, status, body) => {
    expect(failure(status, body)).toBeUndefined()
  })

  it.each<[string, number, unknown, Given, string]>([
    [
      'a password that is refused',
      401,
      says('Bad credentials', { errorCode: -20_001 }),
      {},
      `SSC refused the login of ci-bot ${where} 401), and it is not tried again, since failed logins lock accounts. One of these is so: the password is wrong or has expired, the account is locked or suspended, or the user comes by single sign-on only and has no password here. SSC says: Bad credentials (-20001)`,
    ],
    [
      'a token that is refused',
      401,
      '',
      { asker: token },
      `SSC refused the token ${where} 401), and whether it still lives could not be found out.`,
    ],
    [
      'nobody who is refused',
      401,
      says('Log in.'),
      { asker: 'nobody' },
      `Fortify SSC refused ${where} 401): Log in.`,
    ],
    [
      'no access',
      403,
      says('Access Denied.', { errorCode: -10_301 }),
      {},
      `What was asked for does not exist, or there is no access to it; SSC does not tell which ${where} 403). SSC says: Access Denied. (-10301)`,
    ],
    ['no access, without words', 403, '', {}, `Fortify SSC refused without a reason ${where} 403).`],
    [
      'nothing of SSC’s',
      404,
      '<html>',
      {},
      `ssc.example.com has no REST interface of SSC there ${where} 404). Check the context path in url, as in https://ssc.example.com/ssc.`,
    ],
    ['nothing there', 404, says('No such token.'), {}, `Fortify SSC refused ${where} 404): No such token.`],
    [
      'a conflict',
      409,
      says('Too many.', { errorCode: 7 }),
      {},
      `Fortify SSC refused ${where} 409): Too many. (7)`,
    ],
    ['a conflict, without words', 409, '', {}, `Fortify SSC refused without a reason ${where} 409).`],
    ['a bad request', 400, says('Bad.'), {}, `Fortify SSC refused ${where} 400): Bad.`],
    ['a code only', 400, { errorCode: -3 }, {}, `Fortify SSC refused ${where} 400): (-3)`],
    ['no code', 400, says('Bad.', { errorCode: 0 }), {}, `Fortify SSC refused ${where} 400): Bad.`],
    [
      'a code that is none',
      400,
      says('Bad.', { errorCode: '7' }),
      {},
      `Fortify SSC refused ${where} 400): Bad.`,
    ],
    ['words that are none', 400, says({ a: 1 }), {}, `Fortify SSC refused without a reason ${where} 400).`],
    ['JSON that is nothing', 400, 'null', {}, `Fortify SSC refused without a reason ${where} 400).`],
    ['a text in JSON', 400, '"Bad."', {}, `Fortify SSC refused without a reason ${where} 400).`],
    ...[
      'Broken.\n\tat com.fortify.Manager.run(Manager.java:7)',
      'Broken.\r\n  at com.fortify.Manager.run(Manager.java:7)',
      'Broken.\n... 12 more',
      'Broken.\n\nCaused by: java.lang.Error: Manager',
    ].map((words): [string, number, unknown, Given, string] => [
      `a trace of the stack in ${JSON.stringify(words)}`,
      400,
      says(words),
      {},
      `Fortify SSC refused ${where} 400): Broken.`,
    ]),
  ])('is a refusal where it tells of %s', (_, status, body, given, sentence) => {
    const error = failure(status, body, given)
    expect(error).toBeInstanceOf(RefusedError)
    expect(error?.message).toBe(sentence)
    const [, serviceText] = /(?:SSC says|HTTP \d+\)): (.*)$/.exec(sentence) ?? []
    expect(error).toMatchObject({ status, serviceText })
  })

  it.each<[string, number, unknown, string]>([
    ['its words', 500, says('Database is down', { errorCode: -1 }), 'Database is down (-1)'],
    ['its words to the end of the range', 599, says('Broken.'), 'Broken.'],
  ])('is an outage with %s', (_, status, body, words) => {
    const error = failure(status, body, { headers: { 'retry-after': '7' } })
    expect(error).toBeInstanceOf(StatusError)
    expect(error).toMatchObject({ status, retryAfter: 7_000 })
    expect(error?.message).toBe(`ssc.example.com answered HTTP ${status} (GET /api/v1/tokens): ${words}`)
  })

  it('is an outage without words where it has none', () => {
    expect(failure(503, '<html>')?.message).toBe('ssc.example.com answered HTTP 503 (GET /api/v1/tokens).')
  })

  it.each<[string, number, unknown]>([
    ['that is none of the server’s', 405, says('Never.')],
    ['that has no name', 600, says('Never.')],
    ['for a while', 429, says('Later.')],
  ])('is a status %s, and no more is quoted', (_, status, body) => {
    const error = failure(status, body)
    expect(error).toBeInstanceOf(StatusError)
    expect(error).toMatchObject({ status })
    expect(error?.message).not.toMatch(/Never|Later|html/)
  })

  it.each<[string, unknown, Record<string, string>]>([
    ['calls itself one', 'Log in', { 'content-type': 'text/html;charset=UTF-8' }],
    ['calls itself one loudly', 'Log in', { 'content-type': ' TEXT/HTML' }],
    ['is XHTML', 'Log in', { 'content-type': 'application/xhtml+xml' }],
    ['begins like one', '\n  <!DOCTYPE html>', { 'content-type': 'application/json' }],
    ['begins like one and says nothing', '<html>', {}],
  ])('is no result but a web page, which may be gone the next time, where it %s', (_, body, headers) => {
    const error = failure(200, body, { headers })
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ garbled: true })
    expect(error?.message).toMatch(
      /^ssc\.example\.com answered with a web page where SSC's REST interface should be \(GET \/api\/v1\/tokens\)\./,
    )
  })

  it.each([
    ['application/json; charset="text/html"', '{}'],
    ['text/plain', '{"a":"<"}'],
  ])('is no web page where it is of the type %s', (type, body) => {
    expect(failure(200, body, { headers: { 'content-type': type } })).toBeUndefined()
  })

  it.each([199, 300, 401, 500])('contradicts itself where it succeeds and says %s', (responseCode) => {
    const error = failure(200, says('No.', { responseCode, errorCode: -1 }))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ garbled: false })
    expect(error?.message).toBe(
      `ssc.example.com answered with success and says ${responseCode} in the answer itself (GET /api/v1/tokens), which contradicts it. No. (-1)`,
    )
    expect(failure(200, { responseCode })?.message).toMatch(/which contradicts it\.$/)
  })
})
