import { describe, expect, it } from 'vitest'
import { AnswerError, NetworkError, RefusedError, StatusError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { english } from '../../../src/messages/english.ts'
import { type Message, message } from '../../../src/messages/message.ts'
import type { FortifyApi, TokenMark } from '../../../src/sources/fortify/calls.ts'
import { loginOf } from '../../../src/sources/fortify/login.ts'
import type { Limits } from '../../../src/sources/fortify/requests.ts'
import { revokeByDescription, revokeToken } from '../../../src/sources/fortify/revoke.ts'
import { type TokenValue, tokenValueOf } from '../../../src/sources/fortify/token-value.ts'
import { rejectionOf } from '../../support/network-client.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const login = loginOf('ci-bot', new Secret('irrelevant'))
const value = tokenValueOf('0cb09f2c-c0a4-4147-8d83-e948cc74e7d4') as TokenValue

/** What SSC makes of a try. `hangs`: nothing comes before the time of the try is over. */
type Answer = 'ok' | 'hangs' | Error
type Answers = readonly [Answer, ...Answer[]]

const words = (key: 'fortify_no_access' | 'fortify_token_invalid' | 'fortify_token_not_allowed', said = '') =>
  message(key, { endpoint: 'POST /x', words: said })
const refused = (detail: Message) => new RefusedError(detail, { status: 401, serviceText: undefined })
const down = new StatusError(message('answer_status', { host: 'ssc', endpoint: 'DELETE /x', status: 503 }), {
  status: 503,
  retryAfter: undefined,
})
const contradicts = new AnswerError(message('fortify_answer_paging', { endpoint: 'DELETE /x' }), false)
const denied = refused(words('fortify_no_access', 'No.'))
const invalid = refused(words('fortify_token_invalid'))
const notAllowed = refused(words('fortify_token_not_allowed'))
const passwordMissing = message('problem_required', { input: 'password' })

/** An SSC that answers in order, each last answer for ever, and keeps when it was asked and how long each try had. */
function scripted(answers: {
  id?: Answers
  value?: Answers
  lists?: readonly (readonly TokenMark[] | Error)[]
}) {
  const clock = new VirtualClock()
  const tries: [what: string, at: number, timeoutMs: number | undefined][] = []
  const nth = new Map<string, number>()
  const next = <T>(what: string, all: readonly T[]): T => {
    const count = nth.get(what) ?? 0
    nth.set(what, count + 1)
    const answer = all[Math.min(count, all.length - 1)]
    if (answer === undefined) throw new Error(`${what} was not expected`)
    return answer
  }
  const answered = async (what: string, all: Answers, { timeoutMs = 0 }: Limits = {}) => {
    tries.push([what, clock.monotonic(), timeoutMs])
    const answer = next(what, all)
    if (answer === 'hangs') {
      await clock.sleep(timeoutMs)
      throw new NetworkError(
        message('network_timeout', { host: 'ssc', endpoint: 'DELETE /x', seconds: 4 }),
        'unknown',
      )
    }
    if (answer !== 'ok') throw answer
  }
  const calls: Pick<FortifyApi, 'revokeById' | 'revokeByValue' | 'tokenMarks'> = {
    revokeById: (_, id, limits) => answered(`by ID ${id}`, answers.id ?? ['ok'], limits),
    revokeByValue: async (asker, token, limits) => {
      expect(asker).toBe(value)
      expect(token).toBe(value)
      await answered('by value', answers.value ?? ['ok'], limits)
    },
    tokenMarks: async (_, limits) => {
      tries.push(['list', clock.monotonic(), limits?.timeoutMs])
      const list = next('list', answers.lists ?? [])
      if (list instanceof Error) throw list
      return list
    },
  }
  return { api: calls as FortifyApi, clock, tries }
}

const untilRevoked = (
  given: Parameters<typeof scripted>[0],
  { end = 9_000, has = 'both' }: { end?: number; has?: 'both' | 'login' | 'value' | 'neither' } = {},
) => {
  const { api, clock, tries } = scripted(given)
  const token = { id: '7', value: has === 'both' || has === 'value' ? value : undefined }
  const by = has === 'both' || has === 'login' ? login : undefined
  return { revoking: revokeToken({ api, clock, end }, token, by), tries }
}

describe('revoking a token', () => {
  it.each<[string, Parameters<typeof scripted>[0], Parameters<typeof untilRevoked>[1], unknown]>([
    ['its ID was enough', {}, {}, { result: 'revoked' }],
    ['only its value was enough', { id: [denied] }, {}, { result: 'revoked' }],
    ['there was no password', {}, { has: 'value' }, { result: 'revoked' }],
    ['SSC does not know it any more', { id: [denied], value: [invalid] }, {}, { result: 'gone' }],
    ['nobody knew it, without a password', { value: [invalid] }, { has: 'value' }, { result: 'gone' }],
    [
      'an older SSC wants a password',
      { value: [notAllowed] },
      { has: 'value' },
      { result: 'failed', why: message('fortify_why_password_needed') },
    ],
    [
      'an older SSC refused the password, too',
      { id: [denied], value: [notAllowed] },
      {},
      { result: 'failed', why: denied.detail },
    ],
    [
      'SSC is down, without a password',
      { value: [down] },
      { has: 'value' },
      { result: 'failed', why: down.detail },
    ],
    [
      'SSC refuses, without the value',
      { id: [denied] },
      { has: 'login' },
      { result: 'failed', why: denied.detail },
    ],
    ['there is neither', {}, { has: 'neither' }, { result: 'failed', why: passwordMissing }],
  ])('says what came of it where %s', async (_, given, by, result) => {
    expect(await untilRevoked(given, by).revoking).toEqual(result)
  })

  it.each<
    [string, Parameters<typeof scripted>[0], Parameters<typeof untilRevoked>[1], [string, number, number][]]
  >([
    [
      'hangs, three seconds being kept for the value',
      { id: ['hangs'], value: ['hangs'] },
      {},
      [
        ['by ID 7', 0, 4_000],
        ['by ID 7', 5_000, 1_000],
        ['by value', 6_000, 3_000],
      ],
    ],
    [
      'hangs, and there is no value to keep time for',
      { id: ['hangs'] },
      { has: 'login' },
      [
        ['by ID 7', 0, 4_000],
        ['by ID 7', 5_000, 4_000],
      ],
    ],
    [
      'is down, with a second between tries',
      { id: [down] },
      { has: 'login', end: 3_000 },
      [
        ['by ID 7', 0, 3_000],
        ['by ID 7', 1_000, 2_000],
        ['by ID 7', 2_000, 1_000],
      ],
    ],
    [
      'refuses, which another try does not mend',
      { id: [denied], value: [denied] },
      {},
      [
        ['by ID 7', 0, 4_000],
        ['by value', 0, 4_000],
      ],
    ],
    [
      'contradicts itself, which another try does not mend',
      { value: [contradicts] },
      { has: 'value' },
      [['by value', 0, 4_000]],
    ],
    [
      'comes back',
      { id: [down, 'hangs', 'ok'] },
      { end: 20_000 },
      [
        ['by ID 7', 0, 4_000],
        ['by ID 7', 1_000, 4_000],
        ['by ID 7', 6_000, 4_000],
      ],
    ],
    ['has a fraction of a millisecond', {}, { end: 3_000.6, has: 'value' }, [['by value', 0, 3_001]]],
    ['has no time left, which still is one try', {}, { end: -5, has: 'login' }, [['by ID 7', 0, 1]]],
  ])('uses the time there is where SSC %s', async (_, given, by, expected) => {
    const { revoking, tries } = untilRevoked(given, by)
    await revoking
    expect(tries).toEqual(expected)
  })

  it('does not hide what nobody foresaw', async () => {
    const bug = new TypeError('a bug')
    expect(await rejectionOf(untilRevoked({ id: [bug] }).revoking)).toBe(bug)
  })
})

describe('revoking what a lost creation left', () => {
  const mine = 'job [scangate-abcdefabcdef]'
  const row = (id: string, description = mine) => ({ id, description })
  const cleanUp = (given: Parameters<typeof scripted>[0]) => {
    const { api, clock, tries } = scripted(given)
    return { left: revokeByDescription({ api, clock, end: 9_000 }, login, mine), tries }
  }

  it('takes every token of its description and no other, and looks once where that went well', async () => {
    const { left, tries } = cleanUp({ lists: [[row('1'), row('2', 'job'), row('3')]] })
    expect(await left).toEqual({ revoked: ['1', '3'], failed: [] })
    expect(tries).toEqual([
      ['list', 0, 4_000],
      ['by ID 1', 0, 4_000],
      ['by ID 3', 0, 4_000],
    ])
  })

  it('believes the list where a revocation was refused', async () => {
    const { left, tries } = cleanUp({
      id: [denied],
      lists: [[row('1'), row('2'), row('3')], [row('2')]],
    })
    expect(await left).toEqual({ revoked: ['1', '3'], failed: [{ id: '2', why: denied.detail }] })
    expect(tries.filter(([what]) => what === 'list')).toHaveLength(2)
  })

  it('says why it could not look', async () => {
    const error = await rejectionOf(cleanUp({ lists: [down] }).left)
    expect(english((error as StatusError).detail)).toMatch(/HTTP 503/)
  })
})
