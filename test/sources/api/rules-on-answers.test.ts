import { describe, expect, it } from 'vitest'
import {
  answerRules,
  documentedIsThere,
  endedInTime,
  honestMediaTypes,
  keptByNobody,
} from '../../../src/sources/api/live-rules/answers.ts'
import type { Observation } from '../../../src/sources/api/observation.ts'
import { answered, lookAt, noon, notThere, type Said, told, unanswered, unsent } from './looking.ts'

const wall = answered('control', { status: 403 })
const operation = (status: number, more: Said = {}) => answered('operation', { status, ...more })

describe('An answer', () => {
  const typed = (type: string | undefined, body: string | null = 'x', more: Said = {}): Observation =>
    operation(401, {
      body,
      ...more,
      headers: {
        'x-content-type-options': 'nosniff',
        ...(type !== undefined && { 'content-type': type }),
        ...more.headers,
      },
    })
  const found = (type: string, options = 'nosniff', status = 401) =>
    `XSS-1 not_met\nlow host: GET /pets (api.example.com) → ${status}; content-type: ${type}; x-content-type-options: ${options}`

  it.each<[string, readonly Observation[], string]>([
    ['says truly what it is', [typed('application/json', '{"a":1}')], 'XSS-1 met'],
    ['does not say what it is', [typed(undefined)], found('–')],
    ['calls JSON a page', [typed('text/html', '{"a":1}')], found('text/html')],
    [
      'calls a list of JSON text',
      [typed('text/plain; charset=utf-8', '\n[1]')],
      found('text/plain; charset=utf-8'),
    ],
    ['is text that only begins like JSON', [typed('text/plain', '{no}')], 'XSS-1 met'],
    ['is text that would be JSON without its first word', [typed('text/plain', 'no {"a":1}')], 'XSS-1 met'],
    ['is a word in quotes, which text may be', [typed('text/plain', '"{"')], 'XSS-1 met'],
    ['is a number, which text may be', [typed('text/plain', '7')], 'XSS-1 met'],
    ['is text whose body nobody read', [typed('text/plain', null)], 'XSS-1 met'],
    ['is a page', [typed('text/html', '<p>')], 'XSS-1 met'],
    [
      'may be guessed',
      [typed('application/json', 'x', { headers: { 'x-content-type-options': 'none' } })],
      found('application/json', 'none'),
    ],
    [
      'may not be guessed, in capitals',
      [typed('application/json', 'x', { headers: { 'x-content-type-options': ' NoSniff ' } })],
      'XSS-1 met',
    ],
    [
      'without a type at one of several places',
      [typed(undefined), typed('application/json', 'x', { of: '/a' })],
      found('–').replace('host', 'GET /pets'),
    ],
    [
      'lacks it twice at one place, of which the first is shown',
      [
        typed(undefined),
        typed(undefined, 'x', { status: 403 }),
        notThere,
        typed('text/css', 'x', { of: '/a' }),
      ],
      `${found('–').replace('host', 'GET /pets')}\nlow host: GET / (api.example.com) → 404; content-type: application/problem+json; x-content-type-options: –`,
    ],
    [
      'is about a path that does not exist',
      [answered('control', { status: 404, body: 'x' })],
      'XSS-1 not_met\nlow host: GET / (api.example.com) → 404; content-type: –; x-content-type-options: –',
    ],
    ['is that to a credential', [answered('credential')], found('–', '–', 200)],
    ['is that to a made-up credential', [answered('made_up_credential', { status: 401 })], found('–', '–')],
    ['is of a wall alone', [wall], 'XSS-1 not_visible: api_why_unclear'],
    [
      'is that to TRACE or another origin alone',
      [answered('trace'), answered('cors')],
      'XSS-1 not_visible: api_why_not_planned',
    ],
    ['did not come', [unanswered('control')], 'XSS-1 not_visible: api_why_no_answer'],
  ])('%s', (_, observations, expected) => {
    expect(told(honestMediaTypes(lookAt(observations)))).toBe(expected)
  })

  it.each<[string, Said]>([
    ['of a status that has none', { status: 204 }],
    ['of one that resets', { status: 205 }],
    ['of what has not changed', { status: 304 }],
    ['of a redirect', { status: 300 }],
    ['of the last redirect', { status: 399 }],
    ['of a body without a letter', { body: '' }],
    ['of no length', { headers: { 'content-length': ' 0 ' } }],
  ])('needs no type where there is no content: %s', (_, more) => {
    expect(told(honestMediaTypes(lookAt([notThere, operation(401, more)])))).toMatch(
      /^XSS-1 not_met\nlow host: GET \/ /,
    )
    expect(told(honestMediaTypes(lookAt([operation(401, more)])))).toBe(
      'XSS-1 not_visible: api_why_not_planned',
    )
  })

  it.each<[string, Said]>([
    ['of any length', { headers: { 'content-length': '10' } }],
    ['before redirects', { status: 299 }],
    ['behind redirects', { status: 400 }],
    ['whose body nobody read', { body: null }],
  ])('needs a type where there is content: %s', (_, more) => {
    expect(told(honestMediaTypes(lookAt([operation(200, more)])))).toContain('XSS-1 not_met')
  })
})

describe('What only a credential opens', () => {
  const opened = (value?: string | readonly string[], more: Said = {}) =>
    answered('credential', { ...more, ...(value !== undefined && { headers: { 'cache-control': value } }) })
  const found = (value: string, path = '/pets') =>
    `DATA-1 not_met\nmedium GET ${path}: GET ${path} (api.example.com) → 200; cache-control: ${value}`
  it.each<[string, readonly Observation[], string]>([
    ['is kept by nobody', [notThere, opened('no-store')], 'DATA-1 met'],
    [
      'is kept by nobody, among other words',
      [notThere, opened('private, No-Store ,max-age=0')],
      'DATA-1 met',
    ],
    ['is kept by nobody, by the second header', [notThere, opened(['private', 'no-store'])], 'DATA-1 met'],
    ['may be kept', [notThere, opened('private, max-age=60')], found('private, max-age=60')],
    ['may be kept where nothing is said', [notThere, opened()], found('–')],
    [
      'may be kept at one place',
      [notThere, opened('no-store'), opened('public', { of: '/a' })],
      found('public', '/a'),
    ],
    [
      'is told by what it opens only',
      [notThere, opened(undefined, { status: 404 })],
      'DATA-1 not_visible: api_why_unclear',
    ],
    ['is a page for everything', [answered('control'), opened()], 'DATA-1 not_visible: api_why_unclear'],
    ['was not asked for', [notThere, unsent('credential', 'locked')], 'DATA-1 not_visible: api_why_locked'],
    ['has no operation', [notThere], 'DATA-1 not_visible: api_why_no_operation'],
  ])('%s', (_, observations, expected) => {
    expect(told(keptByNobody(lookAt(observations)))).toBe(expected)
  })
})

describe('A documented operation', () => {
  const gone = (status: number, allow = '–') =>
    `DOC-1 not_met\nmedium GET /pets: GET /pets (api.example.com) → ${status}; allow: ${allow}`
  const unclear = 'DOC-1 not_visible: api_why_unclear'
  it.each<[string, readonly Observation[], string]>([
    ['is not allowed', [notThere, operation(405, { headers: { allow: 'POST' } })], gone(405, 'POST')],
    ['is gone', [notThere, operation(410)], gone(410)],
    ['is not built', [notThere, operation(501)], gone(501)],
    ['is gone, one among others', [notThere, operation(200, { of: '/a' }), operation(410)], gone(410)],
    ['refuses', [operation(401)], 'DOC-1 met'],
    ['answers', [notThere, operation(200)], 'DOC-1 met'],
    ['forbids what other paths do not', [notThere, operation(403)], 'DOC-1 met'],
    ['meets a wall', [wall, operation(403)], unclear],
    ['gets a page for everything', [answered('control'), operation(200)], unclear],
    ['has nothing by the name of its example', [notThere, operation(404)], unclear],
    ['is broken', [notThere, operation(500)], unclear],
    [
      'is broken, and another does not answer',
      [operation(500), unanswered('operation', { of: '/a' })],
      unclear,
    ],
    ['does not answer', [notThere, unanswered('operation')], 'DOC-1 not_visible: api_why_no_answer'],
    [
      'is told by itself, and not by what comes to a credential',
      [notThere, answered('credential', { status: 410 })],
      'DOC-1 not_visible: api_why_no_operation',
    ],
  ])('%s', (_, observations, expected) => {
    expect(told(documentedIsThere(lookAt(observations)))).toBe(expected)
  })
})

describe('An end that was announced', () => {
  const at = (time: number | string, status = 200, more: Said = {}) =>
    operation(status, {
      ...more,
      headers: { sunset: typeof time === 'string' ? time : new Date(time).toUTCString(), ...more.headers },
    })
  const past = 'Thu, 01 Jan 2015 00:00:00 GMT'
  const late = (place: string, status = 200, deprecation = '–') =>
    `VER-1 not_met\nmedium ${place}: GET /pets (api.example.com) → ${status}; sunset: ${past}; deprecation: ${deprecation}`
  it.each<[string, readonly Observation[], string]>([
    ['is nowhere', [notThere], 'VER-1 not_applicable: api_why_no_sunset'],
    ['is nowhere in a wall', [wall], 'VER-1 not_visible: api_why_unclear'],
    ['is nowhere behind a wall', [wall, operation(401)], 'VER-1 not_applicable: api_why_no_sunset'],
    ['is not seen without an answer', [unanswered('operation')], 'VER-1 not_visible: api_why_no_answer'],
    ['is to come', [notThere, at(noon + 1_000)], 'VER-1 met'],
    ['is just now', [notThere, at(noon)], 'VER-1 met'],
    ['has passed, and all answers go on', [at(past)], late('host')],
    [
      'has passed at one place',
      [notThere, at(past, 200, { headers: { deprecation: '@1' } })],
      late('GET /pets', 200, '@1'),
    ],
    ['has passed, and it still refuses', [notThere, at(past, 401)], late('GET /pets', 401)],
    ['has passed, and it still forbids', [notThere, at(past, 403)], late('GET /pets', 403)],
    [
      'has passed at one place and is to come at another',
      [at(noon + 1_000, 200, { of: '/a' }), at(past)],
      late('GET /pets'),
    ],
    ['has passed, and it is gone', [notThere, at(past, 410)], 'VER-1 met'],
    ['is no time', [notThere, at('soon')], 'VER-1 not_visible: api_why_unclear'],
    [
      'is no time at one place',
      [at(noon + 1_000), at('soon', 200, { of: '/a' })],
      'VER-1 not_visible: api_why_unclear',
    ],
  ])('%s', (_, observations, expected) => {
    expect(told(endedInTime(lookAt(observations)))).toBe(expected)
  })
})

it('Every rule on what answers say of themselves is judged', () => {
  expect(answerRules(lookAt([])).map(({ id }) => id)).toEqual(['XSS-1', 'DATA-1', 'DOC-1', 'VER-1'])
})
