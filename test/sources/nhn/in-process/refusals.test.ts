import { describe, expect, it } from 'vitest'
import { RefusedError, StatusError } from '../../../../src/kernel/errors.ts'
import { failureOf } from '../../../../src/sources/nhn/refusals.ts'
import { now } from './results.ts'

const list = 'GET /ssc/v1.0/appKey/***/inspection_result/summary'
const detail = 'GET /ssc/v1.0/appKey/***/inspection_result/details/101'

/** What an answer comes to: `undefined` where it is one, else what it is called, its status and its sentence. */
function failure(status: number, body: unknown, endpoint = list) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = { 'retry-after': '7' }
  const error = failureOf({ host: 'nhn', endpoint, status, headers, text }, { now: () => now })
  if (error === undefined) return undefined
  if (!(error instanceof RefusedError || error instanceof StatusError)) throw error
  return { name: error.name, status: error.status, says: error.message, error }
}
const head = (header: object) => ({ header: { isSuccessful: false, ...header } })
const denied = head({ resultCode: -6, resultMessage: 'Permission denied' })
const ownFault = head({ resultCode: 500, resultMessage: 'System error' })

describe('An answer of the service', () => {
  it.each([
    ['says that all is well', 200, { header: { isSuccessful: true, resultCode: 1, resultMessage: 'no' } }],
    ['says nothing of itself, which is for its reader to judge', 200, '<html>'],
    [
      'has a head of another shape, which is for its reader to judge',
      200,
      { header: { isSuccessful: 'no' } },
    ],
  ])('is no failure by itself where it %s', (_, status, body) => {
    expect(failure(status, body)).toBeUndefined()
  })

  it.each([200, 400, 403, 404, 405, 499, 600])(
    'is refused by its own word, whatever its status: %d',
    (status) => {
      expect(failure(status, denied)).toMatchObject({
        name: 'RefusedError',
        status,
        says: `NHN Cloud refused (${list}, HTTP ${status}): Permission denied (-6)`,
      })
    },
  )

  it.each([
    [head({ resultMessage: ' No.\n ' }), 'No.'],
    [head({ resultCode: '-1' }), '(-1)'],
    [head({ resultCode: {}, resultMessage: 7 }), undefined],
    [head({}), undefined],
    [head({ resultMessage: 'x'.repeat(600), resultCode: 7 }), `${'x'.repeat(499)}…`],
  ])('is refused with the words that it has: %j', (body, words) => {
    const refused = failure(200, body)
    expect(refused?.error instanceof RefusedError ? refused.error.serviceText : 'none').toBe(words)
    expect(refused?.says).toBe(
      words === undefined
        ? `NHN Cloud refused without a reason (${list}, HTTP 200).`
        : `NHN Cloud refused (${list}, HTTP 200): ${words}`,
    )
  })

  it.each([401, 408, 413, 429, 500, 503, 599])('is judged by a status that says enough: %d', (status) => {
    for (const body of [denied, ownFault, '<html>', { header: { isSuccessful: true } }]) {
      const failed = failure(status, body)
      expect(failed).toMatchObject({ status, name: status === 401 ? 'RefusedError' : 'StatusError' })
      if (failed?.error instanceof StatusError) expect(failed.error.retryAfter).toBe(7_000)
    }
  })

  it('is refused with its words where its status says the same', () => {
    expect(failure(401, denied)?.says).toContain('Permission denied (-6)')
    expect(failure(403, '<html>')?.says).toContain('without a reason')
    expect(failure(403, { header: { isSuccessful: true, resultMessage: 'Well?' } })?.says).toContain('Well?')
  })

  it.each([[500], ['500']])(
    'is an outage by the code of the service for a fault of its own: %j',
    (resultCode) => {
      for (const status of [200, 400, 404]) {
        expect(failure(status, head({ resultCode, resultMessage: 'System error' }))).toMatchObject({
          name: 'StatusError',
          status: 500,
          says: `nhn reports a fault of its own (${list}): System error (500)`,
        })
      }
      const silent = failure(200, head({ resultCode }))
      expect(silent?.says).toBe(`nhn reports a fault of its own (${list}): (500)`)
      expect(silent?.error instanceof StatusError && silent.error.retryAfter).toBeUndefined()
    },
  )

  it('is a result that is gone by HTTP 404, whatever its body, and for a single result only', () => {
    expect(failure(404, ownFault, detail)).toMatchObject({ name: 'RefusedError', status: 404 })
    for (const endpoint of [`${detail}/x`, list, detail.replace('101', 'x'), `${detail}x`]) {
      expect(failure(404, ownFault, endpoint)).toMatchObject({ name: 'StatusError', status: 500 })
    }
    expect(failure(400, ownFault, detail)).toMatchObject({ name: 'StatusError', status: 500 })
    expect(failure(404, { header: { isSuccessful: true } }, detail)).toMatchObject({ name: 'RefusedError' })
  })
})
