import { describe, expect, it } from 'vitest'
import {
  AnswerError,
  BarredError,
  CertificateError,
  type GateError,
  NetworkError,
  RedirectError,
  RefusedError,
} from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { LostTokenError } from '../../../src/sources/fortify/create.ts'
import type { TokenDefinition } from '../../../src/sources/fortify/schema.ts'
import {
  broken,
  creating,
  description,
  made,
  refused,
  type Script,
  status,
  stopped,
  target,
} from './scripted-creation.ts'

const misshaped = message('fortify_answer_paging', target)
const asking = 'save asking until 2026-01-02T00:00:00.000Z'
const saidOf = (error: unknown) => (error instanceof Error ? error.message : '')

describe('a creation', () => {
  it('keeps what it is about to do before it is sent, and needs no more where it is answered', async () => {
    const { log, seen, token } = await creating({ creations: [made] })
    expect(token).toBe(made)
    expect(seen).toEqual([asking, '0 create'])
    expect(log.lines).toEqual([])
  })

  it.each<[string, GateError]>([
    ['a refusal', refused(403)],
    [
      'a redirect to another place',
      new RedirectError(message('redirected', { ...target, status: 302, target: 'x' })),
    ],
    ['a proxy that says no', new BarredError(broken)],
    ['a certificate that nobody trusts', new CertificateError(broken, 'not-sent')],
    ['HTTP 402', status(402)],
    ['HTTP 499', status(499)],
  ])('made nothing and is not sent again after %s', async (_, error) => {
    const run = await creating({ creations: [error] })
    expect(run.error).toBe(error)
    expect(run.seen).toEqual([asking, '0 create', 'save nothing'])
  })

  it.each<[string, GateError]>([
    ['HTTP 429', status(429)],
    ['a connection that did not come about', new NetworkError(broken, 'not-sent')],
    ['a proxy that says no for the moment', new BarredError(broken, { passing: true })],
  ])('made nothing and is sent again after %s', async (_, error) => {
    const run = await creating({ creations: [error, error, made] })
    expect(run.token).toBe(made)
    expect(run.seen).toEqual(
      [0, 2_000, 6_000].flatMap((at) => [asking, `${at} create`, ...(at < 6_000 ? ['save nothing'] : [])]),
    )
  })

  it.each<[string, GateError]>([
    ['HTTP 399', status(399)],
    ['HTTP 408', status(408)],
    ['HTTP 500', status(500)],
    ['HTTP 599', status(599)],
    ['a redirect to nowhere', new RedirectError(message('redirected_nowhere', { ...target, status: 304 }))],
    ['a certificate that was asked for too late', new CertificateError(broken, 'unknown')],
    ['a connection that broke', new NetworkError(broken, 'unknown')],
    ['an answer of another shape', new AnswerError(misshaped, false)],
    ['an answer that is cut off', new AnswerError(misshaped, true)],
  ])('may have made a token, and is looked for before the next one is sent, after %s', async (_, error) => {
    const run = await creating({ creations: [error, made] })
    expect(run.token).toBe(made)
    expect(run.seen).toEqual([asking, '0 create', 'save lost', '0 list', asking, '0 create'])
    expect(run.log.lines).toEqual([
      `warning: The answer to the creation was lost: ${error.message} SSC may have made a token; looking for it by its description.`,
    ])
  })

  it('does not take what nobody foresaw for a lost answer', async () => {
    const bug = new TypeError('a bug')
    const run = await creating({ creations: [bug] })
    expect(run.error).toBe(bug)
    expect(run.seen).toEqual([asking, '0 create'])
  })
})

describe('a creation that is lost', () => {
  const lost = status(500)
  const left = { id: '7', description }

  it('says by its ID what it had left and was revoked, before the next one is sent', async () => {
    const { log, seen, token } = await creating({ creations: [lost, made], lists: [[left]] })
    expect(token).toBe(made)
    expect(seen.slice(2)).toEqual(['save lost', '0 list', '0 revoke 7 within 4000', asking, '0 create'])
    expect(log.lines[1]).toBe('info: Revoked what a creation without an answer had left: ID 7.')
  })

  it('is given up the second time, and says what may be left and why', async () => {
    const { error, seen } = await creating({ creations: [lost] })
    expect(error).toBeInstanceOf(LostTokenError)
    expect(error).toMatchObject({ name: 'LostTokenError', cause: lost })
    expect(saidOf(error)).toMatch(
      /^The answers to two creations were lost, the last one like this: ssc .*HTTP 500.* a token with the description "job \[scangate-abcdefabcdef\]" is left until 2026-01-02 00:00 UTC/,
    )
    expect(seen.filter((each) => each.endsWith('create'))).toHaveLength(2)
  })

  it.each<[string, Partial<Script>, RegExp]>([
    ['the list can not be read', { lists: [status(502)] }, /could not be cleaned up: ssc .*HTTP 502/],
    [
      'what it left can not be revoked',
      { lists: [[left]], removal: refused(403, 'Not yours.') },
      /could not be cleaned up: .*SSC says: Not yours\./,
    ],
  ])('is given up at once where %s', async (_, script, says) => {
    const { error, log, seen } = await creating({ creations: [lost], ...script })
    expect(error).toBeInstanceOf(LostTokenError)
    expect((error as LostTokenError).cause).toBe(lost)
    expect(saidOf(error)).toMatch(/^The answer to the creation was lost: ssc .*HTTP 500/)
    expect(saidOf(error)).toMatch(says)
    expect(saidOf(error)).toMatch(/"job \[scangate-abcdefabcdef\]" may be left at SSC until 2026-01-02/)
    expect(seen.filter((each) => each.endsWith('create'))).toHaveLength(1)
    expect(log.text).not.toMatch(/Revoked/)
  })

  it('does not hide what nobody foresaw while it is looked for', async () => {
    const bug = new TypeError('a bug')
    expect((await creating({ creations: [lost], lists: [bug] })).error).toBe(bug)
  })

  it('has fifteen seconds for cleaning up', async () => {
    const { seen } = await creating({ creations: [lost, made], lists: [[left]], removal: 'hangs' })
    expect(seen.filter((each) => each.includes('revoke'))).toEqual([
      '0 revoke 7 within 4000',
      '5000 revoke 7 within 4000',
      '10000 revoke 7 within 4000',
    ])
  })
})

describe('a creation and a stop', () => {
  it('before it is sent sends nothing', async () => {
    const { error, seen } = await creating({ creations: [status(429), made], stopAt: 1_000 })
    expect(error).toBe(stopped)
    expect(seen).toEqual([asking, '0 create', 'save nothing'])
  })

  it('go together until two seconds before the end of patience, which are for cleaning up', async () => {
    const { error, seen } = await creating({
      creations: ['hangs'],
      lists: [[{ id: '7', description }]],
      stopAt: 1_000,
    })
    expect(error).toBe(stopped)
    expect(seen).toEqual([asking, '0 create', 'save lost', '4500 list', '4500 revoke 7 within 2000'])
  })

  it('end with patience, also where the list does not come', async () => {
    const { error, seen, took } = await creating({
      creations: [status(500)],
      lists: ['hangs'],
      stopAt: 1_000,
    })
    expect(error).toBe(stopped)
    expect(seen).toEqual([asking, '0 create', 'save lost', '0 list'])
    expect(took).toBeLessThanOrEqual(6_500)
  })

  it('end with patience, also where what is left can not be revoked', async () => {
    const { error, took } = await creating({
      creations: [status(500)],
      lists: [[{ id: '7', description }]],
      removal: 'hangs',
      stopAt: 1_000,
    })
    expect(error).toBe(stopped)
    expect(took).toBe(6_500)
  })
})

describe('a creation that SSC refuses', () => {
  const types = Array.from({ length: 40 }, (_, index) => ({ type: `Type${index}` }))

  it.each<[string, readonly TokenDefinition[], string | undefined, string]>([
    [
      'names thirty types at most',
      types,
      'No such type.',
      `SSC knows no token type CIToken. It has: ${types
        .slice(0, 30)
        .map(({ type }) => type)
        .join(', ')}. SSC says: No such type.`,
    ],
    [
      'does without words',
      [{ type: 'AuditToken' }],
      undefined,
      'SSC knows no token type CIToken. It has: AuditToken.',
    ],
    [
      'says how long a type may live',
      [
        { type: 'AuditToken', maxDaysToLive: 1 },
        { type: 'CIToken', maxDaysToLive: 365 },
      ],
      undefined,
      'SSC refused the creation (HTTP 400), though it knows the type CIToken and lets it live for up to 365 days. Check lifetime and description.',
    ],
    ...[null, undefined, -1].map((maxDaysToLive): [string, TokenDefinition[], undefined, string] => [
      `does not say how long a type may live that names ${maxDaysToLive}`,
      [{ type: 'CIToken', maxDaysToLive }],
      undefined,
      'SSC refused the creation (HTTP 400), though it knows the type CIToken. Check lifetime and description.',
    ]),
  ])('%s', async (_, known, words, says) => {
    const { error } = await creating({ creations: [refused(400, words)], types: known })
    expect(error).toBeInstanceOf(RefusedError)
    expect(error).toMatchObject({ status: 400, serviceText: words })
    expect(saidOf(error)).toBe(says)
  })

  it('stands as it is where the types can not be read, and is not looked into where it is no 400', async () => {
    const bad = refused(400, 'Bad.')
    expect((await creating({ creations: [bad], types: status(503) })).error).toBe(bad)
    const denied = refused(409)
    const run = await creating({ creations: [denied], types: [] })
    expect(run.error).toBe(denied)
    expect(run.seen).not.toContain('0 types')
  })
})
