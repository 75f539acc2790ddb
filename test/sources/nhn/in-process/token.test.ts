import { describe, expect, it } from 'vitest'
import type { GateError } from '../../../../src/kernel/errors.ts'
import { AbortedError, AnswerError, RefusedError } from '../../../../src/kernel/errors.ts'
import { Secret } from '../../../../src/kernel/secret.ts'
import { english } from '../../../../src/messages/english.ts'
import { message } from '../../../../src/messages/message.ts'
import { createRequests } from '../../../../src/sources/nhn/requests.ts'
import { givenToken, issuedTokens } from '../../../../src/sources/nhn/token.ts'
import { RecordingLogger } from '../../../support/recording-logger.ts'
import { VirtualClock } from '../../../support/virtual-clock.ts'
import { type Answering, answeringClient, json, type Sent } from './oauth.ts'

const isCreate = ({ path }: Sent) => path === '/oauth2/token/create'
const basic = Buffer.from('uak-id:uak-secret').toString('base64')

/** Tokens from a service that issues `token-1`, `token-2` and so on, unless `instead` answers. */
function tokensOf({
  life = 86_400,
  pause = 0,
  instead = () => undefined,
}: {
  life?: unknown
  /** Milliseconds that pass before a token comes. */
  pause?: number
  instead?: (...call: Parameters<Answering>) => ReturnType<Answering> | undefined
} = {}) {
  const clock = new VirtualClock()
  const secrets: string[] = []
  let issued = 0
  const http = answeringClient(async (sent, nth) => {
    const other = await instead(sent, nth)
    if (other instanceof Error) throw other
    if (other !== undefined) return other
    if (!isCreate(sent)) return {}
    await clock.advance(pause)
    issued += 1
    return json({ access_token: `token-${issued}`, token_type: 'Bearer', expires_in: life })
  })
  const tools = { http, clock, random: () => 0, log: new RecordingLogger() }
  const signal = new AbortController().signal
  const requests = createRequests({ ...tools, signal, timeout: 1e15, concurrency: 8 })
  const tokens = issuedTokens({
    ...tools,
    requests,
    secrets: { add: (secret) => secrets.push(secret?.reveal() ?? '') },
    oauthUrl: new URL('https://oauth.example/'),
    keyId: 'uak-id',
    secretKey: new Secret('uak-secret'),
  })
  const current = async () => (await tokens.current()).reveal()
  const created = () => http.sent.filter(isCreate).length
  const revoked = () => http.sent.filter((one) => !isCreate(one)).map(({ form }) => form?.['token'])
  return { clock, created, current, requests, revoked, secrets, sent: http.sent, tokens }
}

describe('A token that is issued', () => {
  it('is asked for as the guide says, and a secret as its key is', async () => {
    const { current, secrets, sent } = tokensOf()
    expect(secrets).toEqual([basic])
    expect(await current()).toBe('token-1')
    expect(secrets).toEqual([basic, 'token-1'])
    expect(sent).toMatchObject([
      {
        method: 'POST',
        base: 'https://oauth.example/',
        path: '/oauth2/token/create',
        endpoint: 'POST /oauth2/token/create',
        form: { grant_type: 'client_credentials' },
        plainHeaders: { authorization: `Basic ${basic}` },
      },
    ])
    expect(sent[0]?.headers?.['authorization']).toBeInstanceOf(Secret)
  })

  it.each([
    // A minute early, but never in the first half of a life.
    [86_400, 86_340_000],
    [120, 60_000],
    [100, 50_000],
    ['60', 30_000],
    ['0060', 30_000],
  ])(
    'that lives %j seconds is replaced after %d ms, counted from when it was asked for',
    async (life, stale) => {
      const { clock, created, current } = tokensOf({
        life,
        instead: ({ path }) => {
          if (path.endsWith('create')) void clock.advance(5_000)
          return undefined
        },
      })
      await current()
      await clock.advance(stale - 5_000 - 1)
      expect([clock.monotonic(), await current(), created()]).toEqual([stale - 1, 'token-1', 1])
      await clock.advance(1)
      expect([await current(), created()]).toEqual(['token-2', 2])
    },
  )

  it.each([undefined, null])('that gives no lifetime is kept: %j', async (life) => {
    const { clock, current } = tokensOf({ life: life ?? null })
    await current()
    await clock.advance(1e12)
    expect(await current()).toBe('token-1')
  })

  it('is the same for all who ask at a time', async () => {
    const { created, current } = tokensOf()
    expect(await Promise.all([current(), current(), current()])).toEqual(Array(3).fill('token-1'))
    expect(created()).toBe(1)
  })

  it.each<[string, ReturnType<typeof json>, string]>([
    [
      'description',
      json({ error: 'invalid_client', error_description: 'Bad key' }, 401),
      'invalid_client: Bad key',
    ],
    ['empty description', json({ error: 'invalid_client', error_description: '' }, 401), ': invalid_client'],
    ['no description', json({ error: 'invalid_request', error_description: null }, 400), ': invalid_request'],
    ['nothing of the kind', json({ message: 'no' }, 403), 'without a reason'],
  ])('is refused with the words of the service: %s', async (_, answer, words) => {
    const { created, current } = tokensOf({ instead: (__, nth) => (nth === 1 ? answer : undefined) })
    const refusal: GateError = await current().catch((error) => error)
    expect(refusal).toBeInstanceOf(RefusedError)
    expect(refusal.message).toContain('NHN Cloud')
    expect(refusal.message).toContain(words)
    expect(created()).toBe(1)
    // Whoever asks after that asks anew.
    expect(await current()).toBe('token-1')
  })

  it('is asked for again where the service is out of order for a moment', async () => {
    const { created, current } = tokensOf({
      instead: (_, nth) => (nth < 3 ? { status: 503 } : undefined),
    })
    expect(await current()).toBe('token-1')
    expect(created()).toBe(3)
  })

  it('is none where the answer is of another form, and nothing of it is shown', async () => {
    for (const body of [{ access_token: 'se cret' }, { access_token: 'secret', expires_in: 'secret' }, {}]) {
      const { created, current } = tokensOf({ instead: () => json(body) })
      const refusal = await current().catch((error) => error)
      expect(refusal).toBeInstanceOf(AnswerError)
      expect(refusal.message).not.toMatch(/se ?cret/)
      expect(created()).toBe(1)
    }
  })
})

describe('A token that is rejected', () => {
  it('is replaced once in a run', async () => {
    const { created, tokens } = tokensOf()
    const first = await tokens.current()
    const second = await tokens.insteadOf(first)
    expect(second?.reveal()).toBe('token-2')
    expect((await tokens.current()).reveal()).toBe('token-2')
    expect(second === undefined ? second : await tokens.insteadOf(second)).toBeUndefined()
    expect(created()).toBe(2)
    // The one before has been replaced already, for whoever is late.
    expect(await tokens.insteadOf(first)).toBe(second)
    expect(created()).toBe(2)
  })

  it('is replaced by the same one for all who wait', async () => {
    const { created, tokens } = tokensOf()
    const first = await tokens.current()
    const others = await Promise.all([1, 2, 3].map(() => tokens.insteadOf(first)))
    expect(others.map((other) => other?.reveal())).toEqual(Array(3).fill('token-2'))
    expect(created()).toBe(2)
  })

  it('is replaced by one that was due anyway, which may be replaced once itself', async () => {
    const { clock, created, tokens } = tokensOf({ life: 60 })
    const first = await tokens.current()
    await clock.advance(30_000)
    const second = await tokens.insteadOf(first)
    expect(second?.reveal()).toBe('token-2')
    expect(second && (await tokens.insteadOf(second))?.reveal()).toBe('token-3')
    expect(created()).toBe(3)
  })

  it('is not replaced where the user brought it along, and never revoked', async () => {
    const own = new Secret('my-own-token')
    const tokens = givenToken(own)
    expect(await tokens.current()).toBe(own)
    expect(await tokens.insteadOf(own)).toBeUndefined()
    expect(await tokens.revoke()).toBeUndefined()
  })
})

describe('A run that ends', () => {
  it('revokes every token that still lives, and no other', async () => {
    const { clock, current, revoked, sent, tokens } = tokensOf({ life: 60 })
    await current()
    await clock.advance(30_000)
    await current()
    await clock.advance(29_999)
    expect(await tokens.revoke()).toBeUndefined()
    expect(revoked()).toEqual(['token-1', 'token-2'])
    expect(sent.at(-1)).toMatchObject({
      method: 'POST',
      base: 'https://oauth.example/',
      path: '/oauth2/token/revoke',
      endpoint: 'POST /oauth2/token/revoke',
      plainHeaders: { authorization: `Basic ${basic}` },
      timeoutMs: 5_000,
    })
    await clock.advance(1)
    await tokens.revoke()
    expect(revoked()).toEqual(['token-1', 'token-2', 'token-2'])
  })

  it('asks for nothing where it never had a token', async () => {
    const { sent, tokens } = tokensOf()
    expect(await tokens.revoke()).toBeUndefined()
    expect(sent).toEqual([])
  })

  it.each<[string, ReturnType<Answering>, string]>([
    ['is refused', json({ error: 'invalid_request' }, 400), 'invalid_request'],
    ['fails', { status: 503 }, 'HTTP 503'],
    ['never arrives', new Error('The wire is cut.'), 'The wire is cut.'],
  ])('says which revocation %s, in one try', async (_, answer, words) => {
    const { clock, current, revoked, tokens } = tokensOf({
      life: 60,
      instead: ({ form }) => (form?.['token'] === 'token-2' ? answer : undefined),
    })
    await current()
    await clock.advance(30_000)
    await current()
    const notice = await tokens.revoke()
    expect(notice?.key).toBe('nhn_notice_not_revoked')
    expect(notice && english(notice)).toContain(words)
    expect(revoked()).toEqual(['token-1', 'token-2'])
  })

  it.each([
    ['is revoked where it comes', json({ access_token: 'late-token', expires_in: 60 }), ['late-token']],
    ['is none to revoke where it does not', json({ error: 'invalid_client' }, 401), []],
  ])('waits for a token on its way, which %s', async (_, answer, names) => {
    let arrive = () => {}
    const late = new Promise<ReturnType<typeof json>>((resolve) => {
      arrive = () => resolve(answer)
    })
    const { current, requests, revoked, tokens } = tokensOf({
      instead: (sent) => (isCreate(sent) ? late : undefined),
    })
    const asked = current().catch(() => {})
    await Promise.resolve()
    requests.end()
    const revoking = tokens.revoke()
    arrive()
    await asked
    expect(await revoking).toBeUndefined()
    expect(revoked()).toEqual(names)
  })

  it('waits no longer than a second for it', async () => {
    const { clock, current, requests, sent, tokens } = tokensOf({ instead: () => new Promise(() => {}) })
    const asked = current()
    asked.catch(() => {})
    await Promise.resolve()
    requests.end()
    expect(await tokens.revoke()).toBeUndefined()
    await expect(asked).rejects.toEqual(new AbortedError(message('reason_not_finished'), 'SIGTERM'))
    expect(clock.monotonic()).toBe(1_000)
    expect(sent).toHaveLength(1)
  })
})
