import { afterEach, describe, expect, it, vi } from 'vitest'
import type { HttpClient } from '../../../src/http/client.ts'
import type { HttpRequest } from '../../../src/http/request.ts'
import { systemClock } from '../../../src/kernel/clock.ts'
import { Secret } from '../../../src/kernel/secret.ts'

const schema = '../../../src/sources/vaddy/schema.ts'

afterEach(() => {
  vi.doUnmock(schema)
  vi.resetModules()
})

/** A client of a program whose files were replaced after it had started; it records what it sends. */
async function withoutFiles() {
  vi.resetModules()
  vi.doMock(schema, () => {
    throw new Error('the file is gone')
  })
  const { createVaddyApi } = await import('../../../src/sources/vaddy/api.ts')
  const sent: string[] = []
  const http: HttpClient = {
    request: async (request: HttpRequest) => {
      sent.push(request.endpoint)
      return { host: 'vaddy.example', endpoint: request.endpoint, status: 200, headers: {}, text: '{}' }
    },
  }
  const apiUrl = new URL('https://vaddy.example')
  return {
    sent,
    api: createVaddyApi({ http, clock: systemClock, apiUrl, user: 'me', authKey: new Secret('a-key') }),
  }
}

describe('where what reads answers can not be loaded', () => {
  it('nothing is started or deleted, because nobody would know the answer', async () => {
    const { api, sent } = await withoutFiles()
    await expect(api.start({ projectId: 'p' })).rejects.toThrow()
    await expect(api.deleteCrawl({ projectNumber: '1', crawlId: '2' })).rejects.toThrow()
    expect(sent).toEqual([])
  })

  it('a scan is canceled all the same', async () => {
    const { api, sent } = await withoutFiles()
    await expect(api.cancel('4711')).rejects.toThrow()
    expect(sent).toEqual(['POST /v2/scan'])
  })

  it('a question is an error, and no answer', async () => {
    const { api } = await withoutFiles()
    await expect(api.isRunning('p')).rejects.toThrow()
  })
})
