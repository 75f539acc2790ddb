import { describe, expect, it } from 'vitest'
import { AbortedError } from '../../../../src/kernel/errors.ts'
import { english } from '../../../../src/messages/english.ts'
import { message } from '../../../../src/messages/message.ts'
import { type Answering, json } from './oauth.ts'
import { basic, isCreate, tokensOf } from './tokens.ts'

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
