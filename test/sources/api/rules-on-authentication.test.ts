import { describe, expect, it } from 'vitest'
import {
  authenticationRules,
  challenges,
  clarityOf,
  refusesMadeUpCredential,
  refusesWithoutCredential,
} from '../../../src/sources/api/live-rules/authentication.ts'
import type { Observation } from '../../../src/sources/api/observation.ts'
import { answered, lookAt, notThere, told, unanswered, unsent } from './looking.ts'

const json = { 'content-type': 'application/json' }
const wall = answered('control', { status: 403 })
const operation = (status: number, of = '/pets', more = {}) =>
  answered('operation', { status, of, headers: json, ...more })
const unclear = 'AUTH-1 not_visible: api_why_few_clear'
const open = (...paths: string[]) =>
  [
    'AUTH-1 not_met',
    ...paths.map(
      (path) => `high GET ${path}: GET ${path} (api.example.com) → 200; content-type: application/json`,
    ),
  ].join('\n')

describe('A protected operation that is asked without a credential', () => {
  it.each<[string, readonly Observation[], string]>([
    ['refuses by 401', [notThere, operation(401)], 'AUTH-1 met'],
    ['refuses by 401, whatever the control gets', [wall, operation(401)], 'AUTH-1 met'],
    ['refuses by 403, which a wrong path does not get', [notThere, operation(403)], 'AUTH-1 met'],
    ['gets 403 as every path does', [wall, operation(403)], unclear],
    ['gets 403, and nobody knows what others get', [operation(403)], unclear],
    [
      'gets 403 as every path does, but opens to the credential',
      [wall, operation(403), answered('credential')],
      'AUTH-1 met',
    ],
    [
      'gets 403 as every path does, and so does the credential',
      [wall, operation(403), answered('credential', { status: 403 })],
      unclear,
    ],
    [
      'gets 403 as every path does, where the credential opens another',
      [wall, operation(403), answered('credential', { of: '/others' })],
      unclear,
    ],
    ['answers', [notThere, operation(200)], open('/pets')],
    ['answers, one among others', [notThere, operation(401), operation(200, '/a')], open('/a')],
    [
      'answers with a page that comes for every path',
      [answered('control', { headers: json }), operation(200)],
      unclear,
    ],
    [
      'answers with a kind of page that no other path gets',
      [answered('control', { headers: { 'content-type': 'text/html' } }), operation(200)],
      open('/pets'),
    ],
    ['answers, and nobody knows what others get', [operation(200)], unclear],
    ['is not there', [notThere, operation(404)], unclear],
    ['leads elsewhere', [notThere, operation(302)], unclear],
    ['is broken', [notThere, operation(500)], unclear],
    ['does not answer', [notThere, unanswered('operation')], unclear],
    ['was not asked any more', [notThere, unsent('operation')], unclear],
    ['is none of the document', [notThere], 'AUTH-1 not_visible: api_why_no_protected'],
    [
      'is none, since all are open',
      [notThere, operation(200, '/health', { protectedness: 'open' })],
      'AUTH-1 not_visible: api_why_no_protected',
    ],
  ])('%s', (_, observations, expected) => {
    expect(told(refusesWithoutCredential(lookAt(observations)))).toBe(expected)
  })

  it.each([
    [100, 2, unclear],
    [67, 2, unclear],
    [66, 2, 'AUTH-1 met'],
    [0, 1, 'AUTH-1 met'],
    [0, 0, unclear],
  ])('is seen where min_seen is %i and %i of 3 answer clearly: %s', (minSeen, clear, expected) => {
    const asked = [0, 1, 2].map((index) => operation(index < clear ? 401 : 404, `/${index}`))
    expect(told(refusesWithoutCredential(lookAt([notThere, ...asked], { minSeen })))).toBe(expected)
  })

  it('says how many answered clearly, where those are too few', () => {
    const look = lookAt([
      notThere,
      operation(401),
      operation(404, '/a'),
      operation(200, '/b', { protectedness: 'optional' }),
    ])
    expect(refusesWithoutCredential(look).why?.params).toEqual({ clear: 1, asked: 2, least: 100 })
    expect(clarityOf(lookAt([notThere, operation(401), operation(200, '/a'), operation(404, '/b')]))).toEqual(
      { asked: 3, clear: 2 },
    )
  })

  it('is not visible without a document, and where max_requests left no room', () => {
    const without = lookAt([notThere], { hasDocument: false })
    expect(told(refusesWithoutCredential(without))).toBe('AUTH-1 not_visible: api_why_no_document')
    const full = lookAt([notThere], { plan: { requests: [], leftOut: [], noRoomFor: ['operation'] } })
    expect(told(refusesWithoutCredential(full))).toBe('AUTH-1 not_visible: api_why_no_room')
  })
})

describe('A credential that nobody gave out', () => {
  const madeUp = (status: number) => answered('made_up_credential', { status, headers: json })
  it.each<[string, readonly Observation[], string]>([
    ['is refused by 401', [notThere, madeUp(401)], 'AUTH-2 met'],
    ['is refused by 403', [notThere, madeUp(403)], 'AUTH-2 met'],
    ['meets a wall', [wall, madeUp(403)], 'AUTH-2 not_visible: api_why_unclear'],
    [
      'opens',
      [notThere, madeUp(200)],
      'AUTH-2 not_met\nhigh GET /pets: GET /pets (api.example.com) → 200; content-type: application/json',
    ],
    [
      'gets a page for everything',
      [answered('control', { headers: json }), madeUp(200)],
      'AUTH-2 not_visible: api_why_unclear',
    ],
    ['gets nothing clear', [notThere, madeUp(404)], 'AUTH-2 not_visible: api_why_unclear'],
    ['gets no answer', [notThere, unanswered('made_up_credential')], 'AUTH-2 not_visible: api_why_no_answer'],
    ['is not sent', [unsent('made_up_credential', 'no_refusal')], 'AUTH-2 not_visible: api_why_no_refusal'],
    ['has nowhere to go', [notThere], 'AUTH-2 not_visible: api_why_no_operation'],
  ])('%s', (_, observations, expected) => {
    expect(told(refusesMadeUpCredential(lookAt(observations)))).toBe(expected)
  })
})

describe('A 401', () => {
  const silent = (path: string) => `GET ${path} (api.example.com) → 401; www-authenticate: –`
  const asking = { headers: { 'www-authenticate': 'Bearer' } }
  it.each<[string, readonly Observation[], string]>([
    ['says how to do better', [operation(401, '/a', asking)], 'AUTH-3 met'],
    [
      'never says how',
      [operation(401, '/a'), operation(401, '/b')],
      `AUTH-3 not_met\nlow host: ${silent('/a')}`,
    ],
    [
      'does not say so at one place',
      [operation(401, '/a', asking), operation(401, '/b'), operation(403, '/c')],
      `AUTH-3 not_met\nlow GET /b: ${silent('/b')}`,
    ],
    ['is nowhere', [notThere, operation(403)], 'AUTH-3 not_visible: api_why_no_401'],
    [
      'of another host is none of its business',
      [answered('security_txt', { status: 401 })],
      'AUTH-3 not_visible: api_why_no_401',
    ],
  ])('%s', (_, observations, expected) => {
    expect(told(challenges(lookAt(observations)))).toBe(expected)
  })

  it('that is asked for twice at one place is one finding', () => {
    const look = lookAt([
      operation(401, '/a'),
      answered('made_up_credential', { of: '/a', status: 401 }),
      operation(401, '/b', asking),
    ])
    expect(told(challenges(look))).toBe(`AUTH-3 not_met\nlow GET /a: ${silent('/a')}`)
  })
})

it('Every rule on authentication that answers decide is judged', () => {
  expect(authenticationRules(lookAt([])).map(({ id }) => id)).toEqual(['AUTH-1', 'AUTH-2', 'AUTH-3'])
})
