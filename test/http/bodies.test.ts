import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { undoContentEncoding } from '../../src/http/content-encoding.ts'
import { parseJsonAnswer } from '../../src/http/json-answer.ts'
import { AnswerError, GateError } from '../../src/kernel/errors.ts'
import { rejectionOf, testClient } from '../support/network-client.ts'
import { fixed, startServer } from '../support/network-server.ts'

const json = '{"running_process":0}'
const get = (port: number) =>
  ({ method: 'GET', base: `http://127.0.0.1:${port}`, path: '/', endpoint: 'GET /' }) as const

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['GZip', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['deflate', deflateRawSync(json)],
    ['br', brotliCompressSync(json)],
    ['identity', Buffer.from(json)],
    ['deflate, gzip', gzipSync(deflateSync(json))],
    ['gzip, identity', gzipSync(json)],
  ])('in %s is read, though nobody asked for it', async (encoding, body) => {
    const server = await startServer(fixed(200, body, { 'content-encoding': encoding }))
    const { client } = await testClient()
    expect((await client.request(get(server.port))).text).toBe(json)
  })

  it.each([
    ['gzip', Buffer.from(json)],
    ['gzip', gzipSync(json).subarray(0, 15)],
    ['deflate', Buffer.from(json)],
    ['br', Buffer.from(json)],
    ['zstd', Buffer.from(json)],
    ['x-secret', Buffer.from(json)],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(json)))],
  ])('that says %s and is not, is garbled', async (encoding, body) => {
    const server = await startServer(fixed(200, body, { 'content-encoding': encoding }))
    const { client } = await testClient()
    const error = await rejectionOf(client.request(get(server.port)))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ garbled: true, cause: { name: 'BodyUnreadable' } })
    expect(String(error)).toContain(`an answer whose ${encoding} encoding can't be undone (GET /).`)
  })

  it('of a refusal is empty where it can not be read: the status says enough', async () => {
    const server = await startServer(fixed(400, 'plain', { 'content-encoding': 'gzip' }))
    const { client } = await testClient()
    expect(await client.request(get(server.port))).toMatchObject({ status: 400, text: '' })
  })

  it('of no bytes is an empty text', async () => {
    const server = await startServer(fixed(200, '', { 'content-encoding': 'gzip' }))
    const { client } = await testClient()
    expect((await client.request(get(server.port))).text).toBe('')
  })

  it('that would fill the memory stops at the cap', async () => {
    // A gibibyte of zeros in a mebibyte: gzip members may follow one another.
    const member = gzipSync(Buffer.alloc(16 * 1024 * 1024))
    const bomb = Buffer.concat(Array.from({ length: 64 }, () => member))
    expect(bomb.length).toBeLessThan(5 * 1024 * 1024)
    const server = await startServer(fixed(200, bomb, { 'content-encoding': 'gzip' }))
    const { client } = await testClient()
    const before = process.resourceUsage().maxRSS
    const error = await rejectionOf(client.request(get(server.port)))
    const grownKibibytes = process.resourceUsage().maxRSS - before
    expect(error).toBeInstanceOf(AnswerError)
    expect(String(error)).toContain('sent more than 5 MiB')
    expect(error).toMatchObject({ cause: { name: 'BodyTooLong' } })
    expect(grownKibibytes).toBeLessThan(128 * 1024)
  })

  it('never grows beyond the cap, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('gzip', 'deflate', 'br', 'gzip, br', 'zstd', ''),
        fc.integer({ min: 1, max: 200 }),
        async (bytes, encoding, cap) => {
          const decoded = await undoContentEncoding(Buffer.from(bytes), encoding, cap).catch(
            (error: unknown) => {
              expect(error).toMatchObject({ name: expect.stringMatching(/^Body(TooLong|Unreadable)$/) })
            },
          )
          if (decoded !== undefined && encoding !== '') expect(decoded.length).toBeLessThanOrEqual(cap)
        },
      ),
    )
  })
})

describe('the length of a body', () => {
  it('may reach the cap', async () => {
    const server = await startServer(fixed(200, 'x'.repeat(1_000)))
    const { client } = await testClient({ maximumBodyBytes: 1_000 })
    expect((await client.request(get(server.port))).text).toHaveLength(1_000)
  })

  it('is garbled beyond it, and reading stops', async () => {
    let written = 0
    const server = await startServer((response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x')
      const pour = () => {
        written += chunk.length
        if (written < 1024 * 1024 * 1024 && !response.destroyed) response.write(chunk, pour)
      }
      pour()
    })
    const { client } = await testClient({ maximumBodyBytes: 1_000 })
    const error = await rejectionOf(client.request(get(server.port)))
    expect(error).toBeInstanceOf(AnswerError)
    expect(error).toMatchObject({ garbled: true })
    expect(String(error)).toContain('sent more than 1000 bytes (GET /); reading stopped')
    expect(written).toBeLessThan(64 * 1024 * 1024)
  })
})

it('whatever the bytes of an answer, it is read or an error of ours says why not', async () => {
  let body: Uint8Array = new Uint8Array()
  let headers = {}
  const server = await startServer((response, request) => fixed(200, body, headers)(response, request))
  const { client } = await testClient({ maximumBodyBytes: 1_000 })
  const schema = z.object({ running_process: z.literal([0, 1]) })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 1_500 }),
    fc.json().map((text) => Buffer.from(text)),
    fc.integer({ min: 0, max: json.length }).map((length) => Buffer.from(json.slice(0, length))),
    fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(`<html>${text}`)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom({}, { 'content-encoding': 'gzip' }), async (given, encoded) => {
      body = given
      headers = encoded
      const error = await client
        .request(get(server.port))
        .then((answer) => parseJsonAnswer(schema, answer))
        .then(
          () => undefined,
          (reason: unknown) => reason,
        )
      if (error === undefined) expect(JSON.parse(Buffer.from(given).toString())).toMatchObject({})
      else {
        expect(error).toBeInstanceOf(GateError)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come through.
        expect(String(error)).not.toMatch(/[\u0000-\u001f\u007f]/)
      }
    }),
    { numRuns: 100 },
  )
})

describe('a body of which a request wants more than the text', () => {
  it('comes with its bytes, which text can not tell apart, and only where they are wanted', async () => {
    const body = Buffer.from([0xef, 0xbb, 0xbf, 0xff])
    const server = await startServer(fixed(200, gzipSync(body), { 'content-encoding': 'gzip' }))
    const { client } = await testClient()
    const wanted = await client.request({ ...get(server.port), wantsBytes: true })
    expect(Buffer.from(wanted.bytes ?? [])).toEqual(body)
    expect(await client.request(get(server.port))).not.toHaveProperty('bytes')
  })

  it('may be held to a length of its own, as sent and as decoded', async () => {
    const plain = await startServer(fixed(200, 'a'.repeat(2_049)))
    const packed = await startServer(fixed(200, gzipSync('a'.repeat(2_049)), { 'content-encoding': 'gzip' }))
    const { client } = await testClient()
    for (const { port } of [plain, packed]) {
      const error = await rejectionOf(client.request({ ...get(port), maximumBodyBytes: 2_048 }))
      expect(String(error)).toContain('sent more than 2 KiB')
      expect((await client.request({ ...get(port), maximumBodyBytes: 2_049 })).text).toHaveLength(2_049)
    }
  })
})
