import { describe, expect, it } from 'vitest'
import { AnswerError, type GateError, RefusedError } from '../../../../src/kernel/errors.ts'
import { Secret } from '../../../../src/kernel/secret.ts'
import { givenToken } from '../../../../src/sources/nhn/token.ts'
import { json } from './oauth.ts'
import { basic, tokensOf } from './tokens.ts'

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
