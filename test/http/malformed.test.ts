import { describe, expect, it } from 'vitest'
import { isForgivable } from '../../src/gate/conclusion.ts'
import { AnswerError, type GateError } from '../../src/kernel/errors.ts'
import { beganNothing } from '../../src/sources/vaddy/harmless-failure.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { startRawServer } from '../support/network-server.ts'

const endpoint = 'POST /v2/scan'
const start = (port: number) =>
  ({ method: 'POST', base: `http://127.0.0.1:${port}`, path: '/v2/scan', form: {}, endpoint }) as const

const ok = 'HTTP/1.1 200 OK\r\n'
const chunked = 'transfer-encoding: chunked\r\n'
const chunks = '2\r\n{}\r\n0\r\n\r\n'

describe('an answer that is malformed', () => {
  it.each([
    ['two lengths', `${ok}content-length: 2\r\ncontent-length: 10\r\n\r\n{}`, 'answer_contradictory'],
    ['a list of lengths', `${ok}content-length: 2, 2\r\n\r\n{}`, 'answer_contradictory'],
    ['a length, then chunks', `${ok}content-length: 2\r\n${chunked}\r\n${chunks}`, 'answer_contradictory'],
    ['chunks, then a length', `${ok}${chunked}content-length: 2\r\n\r\n${chunks}`, 'answer_not_http'],
    ['a 204 with a body', 'HTTP/1.1 204 No\r\ncontent-length: 2\r\n\r\n{}', 'answer_contradictory'],
    [
      'a 101 that nobody asked for',
      'HTTP/1.1 101 Switch\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n{}',
      'answer_unasked',
    ],
    [
      'a 101 without an upgrade',
      `HTTP/1.1 101 Switch\r\n\r\n${ok}content-length: 2\r\n\r\n{}`,
      'answer_unasked',
    ],
    [
      'a 100 that nobody asked for',
      `HTTP/1.1 100 Continue\r\n\r\n${ok}content-length: 2\r\n\r\n{}`,
      'answer_unasked',
    ],
    ['the status 000', 'HTTP/1.1 000 No\r\ncontent-length: 2\r\n\r\n{}', 'answer_no_status'],
    ['the status 099', 'HTTP/1.1 099 No\r\ncontent-length: 2\r\n\r\n{}', 'answer_no_status'],
    ['the status 1000', 'HTTP/1.1 1000 No\r\n\r\n', 'answer_not_http'],
  ])('makes no sense, is never forgiven, and may have begun a scan: %s', async (_what, bytes, key) => {
    const server = await startRawServer(bytes)
    const { client } = await testClient()
    const error = await rejectionOf(client.request(start(server.port)))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ detail: { key } })
    expect(String(error)).toContain(endpoint)
    expect(isForgivable(error as GateError)).toBe(false)
    expect(beganNothing(error as GateError)).toBe(false)
  })

  it.each(['102 Processing', '103 Early Hints'])('is not one that begins with %s', async (status) => {
    const server = await startRawServer(`HTTP/1.1 ${status}\r\n\r\n${ok}content-length: 2\r\n\r\n{}`)
    const { client } = await testClient()
    expect(await client.request(start(server.port))).toMatchObject({ status: 200, text: '{}' })
  })

  it.each([600, 999])('is not one of status %i, which is given as it came', async (status) => {
    const server = await startRawServer(`HTTP/1.1 ${status} No\r\ncontent-length: 2\r\n\r\n{}`)
    const { client } = await testClient()
    expect(await client.request(start(server.port))).toMatchObject({ status })
  })
})
