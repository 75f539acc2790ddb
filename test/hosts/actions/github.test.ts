import { describe, expect, it } from 'vitest'
import { connectToGitHub, type GitHub } from '../../../src/hosts/actions/github.ts'
import {
  explainRefusal,
  mayHaveHappened,
  shortWaitOf,
  statusOf,
} from '../../../src/hosts/actions/github-errors.ts'
import { NetworkError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { startGitHubApi } from '../../support/github-api.ts'
import { testClient } from '../../support/network-client.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const refused = (status: unknown, words = 'No', more: object = {}) =>
  Object.assign(new Error(words), { status }, more)

describe('what keeps GitHub from doing something', () => {
  const words = {
    denied: message('comment_no_token'),
    failed: (why: Parameters<typeof message<'comment_failed'>>[1]['why']) =>
      message('comment_failed', { why }),
  }
  const denied = english(words.denied)
  const failed = (why: string) => `No pull-request comment: ${why} The gate's outcome stays as it is.`

  it.each([
    [refused(404, 'Not Found'), denied],
    [refused(403, 'Resource not accessible by integration'), denied],
    [refused(403, 'Must have admin rights to Repository.'), denied],
    [refused(403, 'This is a read-only token'), denied],
    [refused(403, 'This is a readonly token'), denied],
    [
      refused(403, 'Repository was archived so is read-only.'),
      failed('HTTP 403: Repository was archived so is read-only.'),
    ],
    [
      refused(422, 'You must have an e-mail. See v1.0'),
      failed('HTTP 422: You must have an e-mail. See v1.0.'),
    ],
    [refused(403, 'It is locked. - https://docs.github.com/rest/issues'), failed('HTTP 403: It is locked.')],
    [refused(403, 'It is locked - https://docs.github.com'), failed('HTTP 403: It is locked.')],
    [refused(403, 'See - https://a.example - there'), failed('HTTP 403: See - https://a.example - there.')],
    [refused(500, 'fetch failed', { cause: new Error('x') }), failed('HTTP 500: fetch failed.')],
    [refused(500, 'fetch failed', { cause: words }), failed('HTTP 500: fetch failed.')],
    [new Error('This took too long.'), failed('This took too long.')],
    ['no error at all', failed('no error at all.')],
    [undefined, failed('undefined.')],
    [null, failed('null.')],
  ])('is said in one sentence: case %#', (error, sentence) => {
    expect(english(explainRefusal(error, words))).toBe(sentence)
  })

  it('is said in our words where it lies between us', () => {
    const cause = new NetworkError(message('reason_aborted', { signal: 'SIGTERM' }), 'unknown')
    const said = english(explainRefusal(refused(500, 'fetch failed', { cause }), words))
    expect(said).toBe(failed('The job was told to stop (SIGTERM).'))
    expect(mayHaveHappened(refused(400, 'fetch failed', { cause }))).toBe(true)
  })

  it.each([
    [refused(404), 404],
    [{ status: '410' }, 410],
    [new Error('No'), undefined],
    ['text', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('has a status only where GitHub gave one: case %#', (error, status) => {
    expect(statusOf(error)).toBe(status)
  })

  it.each([
    [refused(499), false],
    [refused(500), true],
    [refused(502), true],
    [new Error('No'), false],
    [undefined, false],
  ])('may have happened all the same only where GitHub stumbled: case %#', (error, expected) => {
    expect(mayHaveHappened(error)).toBe(expected)
  })
})

describe('the time that GitHub asks to wait', () => {
  const github = { clock: new VirtualClock(), longestWait: 10_000 } as unknown as GitHub
  const limit = (status: number, after?: unknown) =>
    refused(status, 'limit', { response: { headers: { 'retry-after': after } } })

  it.each([
    [limit(403, '5'), 5_000],
    [limit(429, 10), 10_000],
    [limit(429, 'Thu, 01 Jan 2026 00:00:07 GMT'), 7_000],
    [limit(429, 11), undefined],
    [limit(429), undefined],
    [limit(429, 'soon'), undefined],
    [limit(503, 5), undefined],
    [refused(429, 'limit', { response: {} }), undefined],
    [refused(429), undefined],
    [undefined, undefined],
  ])('is kept to where it is short, and a limit of requests is why: case %#', (error, wait) => {
    expect(shortWaitOf(error, github)).toBe(wait)
  })
})

describe('the connection to GitHub', () => {
  it('knows whose token it has, and leaves ten seconds to write after the longest wait', async () => {
    const api = await startGitHubApi([], { login: 'Acme-Gate[bot]' })
    const { client: http } = await testClient()
    const access = { environment: { apiUrl: api.url }, http, clock: new VirtualClock() }
    const github = await connectToGitHub({ ...access, token: new Secret('ghs_t0ken') }, 30_000)
    expect(github).toMatchObject({ login: 'acme-gate[bot]', longestWait: 20_000 })
    expect(github.signal.aborted).toBe(false)
    expect([...api.tokens]).toEqual(['token ghs_t0ken'])
  })

  it('ends with the time it has', async () => {
    const api = await startGitHubApi([])
    const { client: http } = await testClient()
    const access = { environment: { apiUrl: api.url }, http, clock: new VirtualClock() }
    const connecting = connectToGitHub({ ...access, token: new Secret('ghs_t0ken') }, 0)
    await expect(connecting).rejects.toThrow('GitHub took longer than 0 s in all.')
  })
})
