import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { classifyStatus, type Service } from '../../src/http/answer.ts'
import type { HttpAnswer } from '../../src/http/client.ts'
import { parseJsonAnswer } from '../../src/http/json-answer.ts'
import { AnswerError, RefusedError, StatusError } from '../../src/kernel/errors.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startServer } from '../support/network-server.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

const endpoint = 'GET /v2/scan/result'
const answered = (text: string, status = 200, headers = {}): HttpAnswer => ({
  status,
  headers,
  text,
  host: 'api.vaddy.net',
  endpoint,
})
const clock = new VirtualClock({ startsAt: Date.UTC(2026, 10, 22, 12) })
const refusal = z.object({ error_message: z.string() })
const vaddy: Service = {
  name: 'VAddy',
  refusalText: (body) => {
    const parsed = z.safeParse(refusal, body)
    return parsed.success ? parsed.data.error_message : undefined
  },
}
const classify = (answer: HttpAnswer) => classifyStatus(answer, vaddy, clock)

describe('classifyStatus', () => {
  it.each([200, 201, 204, 299])('finds nothing wrong with %i', (status) => {
    expect(classify(answered('', status))).toBeUndefined()
  })

  it.each([400, 401, 403, 404])('makes a refusal of %i, in the service’s own words', (status) => {
    const error = classify(answered('{"error_message":"no crawling data."}', status))
    expect(error).toBeInstanceOf(RefusedError)
    expect(error).toMatchObject({ status, serviceText: 'no crawling data.' })
    expect(error?.message).toBe(`VAddy refused (${endpoint}, HTTP ${status}): no crawling data.`)
  })

  it.each([
    '',
    '<html>Unauthorized</html>',
    '{}',
    '[]',
    'null',
    '{"error_message":7}',
    '{"error_message":" \\n"}',
  ])('makes a refusal without a reason of a body like %s', (body) => {
    const error = classify(answered(body, 401))
    expect(error).toBeInstanceOf(RefusedError)
    expect(error).toMatchObject({ status: 401, serviceText: undefined })
    expect(error?.message).toBe(`VAddy refused without a reason (${endpoint}, HTTP 401).`)
  })

  it('cleans the service’s words', () => {
    const text = `bad\n::error::\u001b[31mfake\u0000 ${'x'.repeat(2_000)}`
    const error = classify(answered(JSON.stringify({ error_message: text }), 400))
    expect(error).toMatchObject({ serviceText: expect.stringMatching(/^bad ::error::fake x+…$/) })
    expect(error?.message.length).toBeLessThan(700)
  })

  it.each([300, 402, 405, 407, 408, 409, 418, 425, 429, 500, 501, 502, 503, 504, 599, 999, 199])(
    'makes a status error of %i',
    (status) => {
      const error = classify(answered('{"error_message":"no"}', status))
      expect(error).toBeInstanceOf(StatusError)
      expect(error).toMatchObject({ status, retryAfter: undefined })
      expect(error?.message).toContain(`${status}`)
    },
  )

  it('says of 429 what it means', () => {
    expect(classify(answered('', 429))?.message).toBe(
      `api.vaddy.net answered HTTP 429, too many requests (${endpoint}).`,
    )
  })

  it.each([
    ['30', 30_000],
    ['Sun, 22 Nov 2026 12:00:45 GMT', 45_000],
    ['soon', undefined],
  ])('reads Retry-After: %s from a real answer', async (header, retryAfter) => {
    const date = 'Sun, 22 Nov 2026 12:00:00 GMT'
    const server = await startServer(fixed(429, 'slow down', { 'Retry-After': header, Date: date }))
    const { client } = await testClient()
    const base = `http://127.0.0.1:${server.port}`
    const answer = await client.request({ method: 'GET', base, path: '/', endpoint })
    expect(classify(answer)).toMatchObject({ name: 'StatusError', status: 429, retryAfter })
  })
})

describe('a Retry-After that is a date', () => {
  const headers = (given: Record<string, string>) => ({ ...answered('slow down', 429), headers: given })

  it('is taken by the server’s own clock, however wrong ours is', () => {
    const date = 'Sun, 22 Nov 2026 09:00:00 GMT'
    const answer = headers({ 'retry-after': 'Sun, 22 Nov 2026 09:00:20 GMT', date })
    expect(classify(answer)).toMatchObject({ retryAfter: 20_000 })
  })

  it('is taken by ours where the server shows none', () => {
    const answer = headers({ 'retry-after': 'Sun, 22 Nov 2026 12:00:20 GMT', date: 'lunchtime' })
    expect(classify(answer)).toMatchObject({ retryAfter: 20_000 })
  })
})

describe('parseJsonAnswer', () => {
  const schema = z.object({
    status: z.enum(['scanning', 'finish']),
    scan_id: z.optional(z.string()),
    complete: z.optional(z.int().check(z.gte(0), z.lte(100))),
    crawl_label: z.optional(z.nullable(z.string())),
    crawl_id: z.optional(z.union([z.int(), z.string()])),
    items: z.optional(z.array(z.object({ id: z.int() }))),
    code: z.optional(z.string().check(z.regex(/^[OX]$/))),
    running_process: z.optional(z.literal([0, 1])),
    parent: z.optional(z.union([z.int(), z.null()])),
    share: z.optional(z.number().check(z.gt(0), z.lt(1))),
    name: z.optional(z.string().check(z.minLength(2), z.maxLength(5))),
    types: z.optional(z.array(z.string()).check(z.minLength(1))),
  })
  const parse = (text: string) => parseJsonAnswer(schema, answered(text))

  it('gives what the schema knows, typed', () => {
    const parsed = parse('{"status":"finish","crawl_label":null,"new_field":[1]}')
    expect(parsed.status).toBe('finish')
    expect(parsed.crawl_label).toBeNull()
  })

  it.each(['', ' \r\n'])('calls a body of %j empty, and garbled', (text) => {
    expect(() => parse(text)).toThrow('api.vaddy.net sent an empty answer (GET /v2/scan/result)')
    expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'AnswerError', garbled: true }))
  })

  it.each([
    ['<!DOCTYPE html>\n<title>Sign in</title>', 'it begins with "<!DOCTYPE html> <title>Sign in</title>"'],
    ['{"status":"fin', 'it begins with "{"status":"fin"'],
    ['{"status":"finish"}}', 'not JSON'],
    ["{'status':'finish'}", 'not JSON'],
    ['\u001b[31mred', 'it begins with "red"'],
    ['\u0000', 'it begins with ""'],
    ['undefined', 'not JSON'],
  ])('calls %j garbled and shows how it begins, cleaned', (text, shown) => {
    expect(() => parse(text)).toThrow(shown)
    expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'AnswerError', garbled: true }))
  })

  it.each([
    ['{}', 'status should be "scanning" or "finish" and is missing'],
    ['{"status":"unknown"}', 'status should be "scanning" or "finish" and is "unknown"'],
    ['{"status":"finish","scan_id":7}', 'scan_id should be a string and is 7'],
    ['{"status":"finish","scan_id":null}', 'scan_id should be a string and is null'],
    ['{"status":"finish","complete":"100"}', 'complete should be a number and is "100"'],
    ['{"status":"finish","complete":99.5}', 'complete should be a whole number and is 99.5'],
    ['{"status":"finish","complete":101}', 'complete should be at most 100 and is 101'],
    ['{"status":"finish","complete":-1}', 'complete should be at least 0 and is -1'],
    ['{"status":"finish","crawl_label":{}}', 'crawl_label should be a string and is an object'],
    ['{"status":"finish","crawl_id":true}', 'crawl_id should be a number or a string and is true'],
    ['{"status":"finish","items":{"0":1}}', 'items should be an array and is an object'],
    ['{"status":"finish","items":[{"id":1},{"id":[]}]}', 'items[1].id should be a number and is an array'],
    ['{"status":"finish","code":"A"}', 'code should be text of the documented form and is "A"'],
    ['{"status":"finish","running_process":2}', 'running_process should be 0 or 1 and is 2'],
    ['{"status":"finish","parent":"x"}', 'parent should be a number or null and is "x"'],
    ['{"status":"finish","share":0}', 'share should be more than 0 and is 0'],
    ['{"status":"finish","share":1}', 'share should be less than 1 and is 1'],
    ['{"status":"finish","name":"x"}', 'name should be at least 2 characters long and is "x"'],
    ['{"status":"finish","name":"xxxxxx"}', 'name should be at most 5 characters long and is "xxxxxx"'],
    ['{"status":"finish","types":[]}', 'types should be at least 1 entries long and is an array'],
    ['null', 'the body should be an object and is null'],
    ['[]', 'the body should be an object and is an array'],
    ['7', 'the body should be an object and is 7'],
  ])('names field and endpoint where %s contradicts the schema', (text, why) => {
    expect(() => parse(text)).toThrow(`The answer of ${endpoint} makes no sense: ${why}.`)
    const cause = expect.objectContaining({ issues: expect.anything() })
    expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'AnswerError', garbled: false, cause }))
  })

  it('keeps what it shows short and on one line', () => {
    const text = JSON.stringify({ status: `x\n\u001b[31m${'y'.repeat(5_000)}` })
    expect(() => parse(text)).toThrow(AnswerError)
    try {
      parse(text)
    } catch (error) {
      expect(String(error).length).toBeLessThan(250)
    }
  })

  it('is not brought down by an answer deeper than the stack', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
    expect(() => parse(`{"status":"finish","scan_id":${deep}}`)).toThrow(
      'scan_id should be a string and is an array',
    )
  })

  it('gives a value or an AnswerError, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          parse(text)
        } catch (error) {
          expect(error).toBeInstanceOf(AnswerError)
        }
      }),
    )
  })

  it('finds a captive portal that answers 200', async () => {
    const portal = '<html><body>Please accept the terms</body></html>'
    const server = await startServer(fixed(200, portal, { 'content-type': 'text/html' }))
    const { client } = await testClient()
    const base = `http://127.0.0.1:${server.port}`
    const answer = await client.request({ method: 'GET', base, path: '/', endpoint })
    const error = await rejectionOf((async () => parseJsonAnswer(schema, answer))())
    expect(String(error)).toContain('A proxy or captive portal may be answering in its place')
  })
})
