import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/sources/api/observation.ts'
import type { RequestKind } from '../../../src/sources/api/planned-request.ts'
import { bodiesOf, refusing } from '../../../src/sources/api/what-is-sent.ts'
import { answered, requestFor, unanswered } from './looking.ts'

describe('The body of an answer', () => {
  it.each<[RequestKind, readonly number[], readonly number[]]>([
    ['operation', [400, 500], [200, 299, 399]],
    ['credential', [400, 401], [200]],
    ['control', [404], [200]],
    ['trace', [200, 299, 400], [199, 300, 399]],
    ['security_txt', [200, 299], [199, 300, 404, 500]],
    ['port_80', [], [200, 301, 404]],
  ])('of %s is read at %j and never at %j', (kind, wanted, not) => {
    const wants = bodiesOf(requestFor(kind))
    expect(wanted.filter((status) => !wants(status))).toEqual([])
    expect(not.filter((status) => wants(status) !== false)).toEqual([])
  })
})

describe('A credential that is made up', () => {
  const planned = requestFor('made_up_credential', { of: '/a' })
  const refused = (kind: RequestKind, status: number) => answered(kind, { of: '/a', status })
  it.each<[string, readonly Observation[], boolean]>([
    ['401', [refused('operation', 401)], true],
    ['403', [refused('operation', 403)], true],
    ['anything else', [refused('operation', 402), refused('operation', 404)], false],
    ['no answer', [unanswered('operation', { of: '/a' })], false],
    ['401 to another kind of request', [refused('cors', 401)], false],
    ['401 to another operation', [answered('operation', { of: '/b', status: 401 })], false],
  ])('goes to an operation that refused, which is not so with all: %s', (_, before, expected) => {
    expect(refusing(planned, before)?.url).toBe(expected ? planned.url : undefined)
  })

  it('goes nowhere where no operation is planned for it', () => {
    const { operation, ...without } = planned
    expect(operation).toBeDefined()
    expect(refusing(without, [refused('operation', 401)])).toBeUndefined()
  })
})
