import { describe, expect, it } from 'vitest'
import {
  answersOfApi,
  controlOf,
  isClearSuccess,
  type Look,
  mayBeWall,
  placeOf,
  whyUnseen,
} from '../../../src/sources/api/look.ts'
import { isSuccess, mediaTypeOf, type Observation, valuesOf } from '../../../src/sources/api/observation.ts'
import type { RequestKind } from '../../../src/sources/api/planned-request.ts'
import { answered, lookAt, notThere, requestFor, unanswered, unsent } from './looking.ts'

const without = (kind: RequestKind) => ({ plan: { requests: [], leftOut: [], noRoomFor: [kind] } })

describe('Why nothing was seen', () => {
  it.each<[string, RequestKind, readonly Observation[], Partial<Look>]>([
    ['api_why_no_room', 'cors', [], without('cors')],
    ['api_why_no_room', 'operation', [], { ...without('operation'), hasDocument: false }],
    ['api_why_not_planned', 'cors', [], without('trace')],
    ['api_why_not_planned', 'cors', [], { hasDocument: false, hasCredential: false }],
    ['api_why_no_document', 'operation', [], { hasDocument: false }],
    ['api_why_no_document', 'credential', [], { hasDocument: false, hasCredential: false }],
    ['api_why_no_document', 'made_up_credential', [], { hasDocument: false }],
    ['api_why_no_credential', 'credential', [], { hasCredential: false }],
    ['api_why_no_operation', 'made_up_credential', [], { hasCredential: false }],
    ['api_why_no_operation', 'operation', [], { hasCredential: false }],
    ['api_why_no_operation', 'credential', [], {}],
    ['api_why_no_answer', 'cors', [unsent('cors'), unanswered('cors')], without('cors')],
    ['api_why_cut_short', 'cors', [answered('cors'), unsent('cors')], {}],
    ['api_why_untrusted', 'cors', [unsent('cors', 'untrusted')], {}],
    ['api_why_locked', 'credential', [unsent('credential', 'locked')], {}],
    ['api_why_unclear', 'cors', [answered('cors'), unanswered('trace'), unsent('control')], {}],
  ])('is %s, of %s', (why, kind, observations, more) => {
    expect(whyUnseen(lookAt(observations, more), kind).key).toBe(why)
  })

  it('is said in the words of what went wrong', () => {
    const said = whyUnseen(lookAt([unanswered('cors')]), 'cors')
    expect(said.params).toMatchObject({ why: { key: 'network_timeout' } })
  })
})

it('The answers of the API are those to whatever it is asked, and none of another host or port', () => {
  const kinds = ['control', 'operation', 'cors', 'trace', 'made_up_credential', 'credential'] as const
  const all = [...kinds, 'security_txt', 'port_80'] as const
  const look = lookAt([...all.map((kind) => answered(kind)), unanswered('operation')])
  expect(answersOfApi(look).map(({ request: { kind } }) => kind)).toEqual(kinds)
})

describe('An answer', () => {
  const answer = (status: number, type = 'text/html') => ({
    status,
    headers: { 'content-type': [type] },
    body: null,
  })
  const page = answered('control', { headers: { 'content-type': 'text/html' } })

  it.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
  ])('of HTTP %i is a success: %s', (status, expected) => {
    expect(isSuccess({ status })).toBe(expected)
    expect(isClearSuccess(lookAt([notThere]), answer(status))).toBe(expected)
  })

  it('is a clear success where a path that does not exist gets another status or media type', () => {
    expect(isClearSuccess(lookAt([page]), answer(200))).toBe(false)
    expect(isClearSuccess(lookAt([page]), answer(200, 'TEXT/HTML; charset=utf-8'))).toBe(false)
    expect(isClearSuccess(lookAt([page]), answer(201))).toBe(true)
    expect(isClearSuccess(lookAt([page]), answer(200, 'application/json'))).toBe(true)
    expect(isClearSuccess(lookAt([unanswered('control')]), answer(200))).toBe(false)
  })

  it('may be a wall’s only where it is 403, and nobody knows better', () => {
    const wall = lookAt([answered('control', { status: 403 })])
    expect([mayBeWall(wall, answer(403)), mayBeWall(wall, answer(401))]).toEqual([true, false])
    expect(mayBeWall(lookAt([notThere]), answer(403))).toBe(false)
    expect(mayBeWall(lookAt([]), answer(403))).toBe(true)
    expect(mayBeWall(lookAt([]), answer(404))).toBe(false)
  })

  it('has the values of a header, and none of what every object has', () => {
    const { headers } = answer(200)
    expect([valuesOf({ headers }, 'content-type'), valuesOf({ headers }, 'constructor')]).toEqual([
      ['text/html'],
      [],
    ])
    expect(mediaTypeOf({ headers: { 'content-type': [' Text/HTML ; charset=x'] } })).toBe('text/html')
    expect(mediaTypeOf({ headers: {} })).toBe('')
  })

  it('belongs to its operation, or to the host', () => {
    expect([placeOf(requestFor('operation')), placeOf(requestFor('control'))]).toEqual(['GET /pets', 'host'])
    expect(controlOf(lookAt([answered('operation'), notThere]))).toBe(notThere)
  })
})
