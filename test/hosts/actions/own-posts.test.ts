import { describe, expect, it } from 'vitest'
import type { GitHub } from '../../../src/hosts/actions/github.ts'
import { createPost, listedComment, ownPosts, updatePost } from '../../../src/hosts/actions/own-posts.ts'
import { NetworkError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'
import { rejectionOf } from '../../support/network-client.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

const refused = (status: number, retryAfter?: number) =>
  Object.assign(new Error(`refused with ${status}`), {
    status,
    response: { headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } },
  })
const lost = () =>
  Object.assign(new Error('fetch failed'), {
    status: 500,
    cause: new NetworkError(message('problem_required', { input: 'a' }), 'unknown'),
  })

/** GitHub, whose answers to writes are given one after the other; past the last one it does what it is told. */
function bench(answers: readonly unknown[], { found, signal = new AbortController().signal } = {} as Bench) {
  const clock = new VirtualClock()
  const github = { login: 'gate', clock, signal, longestWait: 20_000 } as unknown as GitHub
  const waiting = [...answers]
  const calls: string[] = []
  const write = async () => {
    calls.push('write')
    const answer = waiting.shift()
    if (answer !== undefined) throw answer
    return 'written'
  }
  const find = async () => {
    calls.push(`find after ${clock.monotonic()}`)
    return found
  }
  return { calls, clock, find, github, write }
}

interface Bench {
  readonly found?: string
  readonly signal?: AbortSignal
}

describe('a new post', () => {
  it('is made once where GitHub says that it is there', async () => {
    const { calls, find, github, write } = bench([])
    expect(await createPost(github, write, find)).toBe('written')
    expect(calls).toEqual(['write'])
  })

  it.each([
    ['an answer that was lost', lost(), 2_000],
    ['a stumble', refused(500), 2_000],
    ['a short limit of requests', refused(403, 5), 5_000],
    ['the longest limit that is waited for', refused(429, 20), 20_000],
  ])('is looked for after %s, and made again only where it is not there', async (_, error, pause) => {
    const there = bench([error], { found: 'found' })
    expect(await createPost(there.github, there.write, there.find)).toBe('found')
    expect(there.calls).toEqual(['write', `find after ${pause}`])
    const missing = bench([error])
    expect(await createPost(missing.github, missing.write, missing.find)).toBe('written')
    expect(missing.calls).toEqual(['write', `find after ${pause}`, 'write'])
  })

  it.each([
    ['refused', refused(422)],
    ['refused with a time to wait, which is no limit of requests', refused(422, 5)],
    ['held up for longer than there is time', refused(429, 21)],
    ['held up without a time', refused(403)],
    ['kept from being written by a mistake of ours', new TypeError('x is not a function')],
  ])('is given up at once where it is %s', async (_, error) => {
    const { calls, find, github, write } = bench([error], { found: 'found' })
    expect(await rejectionOf(createPost(github, write, find))).toBe(error)
    expect(calls).toEqual(['write'])
  })

  it('is given up, with what GitHub said, where the time is over', async () => {
    const error = refused(502)
    const { calls, find, github, write } = bench([error], { signal: AbortSignal.abort(new Error('late')) })
    expect(await rejectionOf(createPost(github, write, find))).toBe(error)
    expect(calls).toEqual(['write'])
  })

  it('is not waited for any longer than there is time', async () => {
    const stop = new AbortController()
    const { calls, clock, find, github, write } = bench([refused(502)], { signal: stop.signal })
    const made = rejectionOf(
      createPost({ ...github, clock: new VirtualClock({ automatic: false }) }, write, find),
    )
    await clock.sleep(1)
    stop.abort(new Error('late'))
    expect(String(await made)).toContain('late')
    expect(calls).toEqual(['write'])
  })
})

describe('a post that is updated', () => {
  it.each([404, 410])('may have been deleted: %s', async (status) => {
    const { github, write } = bench([refused(status)])
    expect(await updatePost(github, write)).toBe(false)
  })

  it('is written once more after a short limit of requests', async () => {
    const { calls, clock, github, write } = bench([refused(403, 5)])
    expect(await updatePost(github, write)).toBe(true)
    expect([calls.length, clock.monotonic()]).toEqual([2, 5_000])
  })

  it.each([
    ['the limit does not end', [refused(429, 5), refused(429, 6)], 2],
    ['GitHub stumbles', [refused(502)], 1],
    ['the answer is lost', [lost()], 1],
    ['it is refused', [refused(403)], 1],
    ['we made a mistake', [new TypeError('x is not a function')], 1],
  ])('is given up where %s', async (_, errors, writes) => {
    const { calls, github, write } = bench(errors)
    expect(await rejectionOf(updatePost(github, write))).toBe(errors.at(-1))
    expect(calls).toHaveLength(writes)
  })
})

describe('posts of our own', () => {
  it('are those with our name and our marker in front, on whatever page', async () => {
    const post = (id: number, login: string | undefined, body: string | null | undefined) => ({
      ...{ id, body },
      user: login === undefined ? null : { login },
    })
    const pages = [
      [post(1, undefined, '<!-- m -->'), post(2, 'gate', null), post(3, 'gate', undefined)],
      [post(4, 'mallory', '<!-- m -->'), post(5, 'Gate', '<!-- m -->\nours'), { id: 6, body: '<!-- m -->' }],
      [post(7, 'gate', 'quotes <!-- m -->'), post(8, 'gate', '<!-- m -->')],
    ]
    const listed = async function* () {
      for (const data of pages) yield { data }
    }
    const found: number[] = []
    const comments = { endpoint: 'GET /comments', schema: listedComment }
    for await (const { id } of ownPosts({ login: 'gate' }, listed(), '<!-- m -->', comments)) found.push(id)
    expect(found).toEqual([5, 8])
  })
})
