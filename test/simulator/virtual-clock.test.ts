import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { VirtualClock } from '../support/virtual-clock.ts'

const minute = 60_000

describe('the virtual clock', () => {
  it('lets half an hour of sleeps pass at once', async () => {
    const clock = new VirtualClock()
    for (let slept = 0; slept < 30; slept += 1) await clock.sleep(minute)
    expect(clock.monotonic()).toBe(30 * minute)
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1, 0, 30))
  })

  it('wakes sleepers in the order of their due times, of equal ones the older first', async () => {
    const clock = new VirtualClock()
    const woken: string[] = []
    const sleep = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds)
      woken.push(`${name} ${clock.monotonic()}`)
    }
    await Promise.all([sleep('late', 30), sleep('early', 10), sleep('second', 20), sleep('third', 20)])
    expect(woken).toEqual(['early 10', 'second 20', 'third 20', 'late 30'])
  })

  it('lets whoever was woken sleep again before a later sleeper is due', async () => {
    const clock = new VirtualClock()
    const heartbeat = clock.sleep(minute)
    let polls = 0
    const polling = (async () => {
      for (; polls < 10; polls += 1) await clock.sleep(2_000)
    })()
    await polling
    expect(clock.monotonic()).toBe(20_000)
    await heartbeat
    expect(clock.monotonic()).toBe(minute)
  })

  it('rejects with the reason of the signal, before and during a sleep, and forgets the sleeper', async () => {
    const clock = new VirtualClock({ automatic: false })
    const stop = new AbortController()
    const reason = new Error('stopped')
    const sleep = clock.sleep(1_000, stop.signal)
    stop.abort(reason)
    await expect(sleep).rejects.toBe(reason)
    await expect(clock.sleep(1_000, stop.signal)).rejects.toBe(reason)
    expect(clock.sleeping).toBe(0)
    expect(clock.monotonic()).toBe(0)
  })

  it('never wakes a sleep without end by itself', async () => {
    const clock = new VirtualClock()
    const stop = new AbortController()
    const forever = clock.sleep(Number.POSITIVE_INFINITY, stop.signal)
    await clock.sleep(minute)
    expect(clock.sleeping).toBe(1)
    stop.abort('enough')
    await expect(forever).rejects.toBe('enough')
  })

  it('moves by hand only when it is not automatic', async () => {
    const clock = new VirtualClock({ automatic: false })
    const woken: number[] = []
    const sleeping = (async () => {
      for (let slept = 0; slept < 3; slept += 1) {
        await clock.sleep(400)
        woken.push(clock.monotonic())
      }
    })()
    await clock.advance(1_000)
    expect(woken).toEqual([400, 800])
    expect(clock.monotonic()).toBe(1_000)
    await clock.advance(200)
    await sleeping
    expect(woken).toEqual([400, 800, 1_200])
  })

  it('can have its wall clock set without anything else passing', () => {
    const clock = new VirtualClock({ automatic: false })
    clock.setWallClockBy(-minute)
    expect(clock.now()).toBe(Date.UTC(2025, 11, 31, 23, 59))
    expect(clock.monotonic()).toBe(0)
  })

  it('shares its time with a machine that has long been up and whose wall clock is wrong', async () => {
    const clock = new VirtualClock()
    const server = clock.skewedBy(-5 * minute)
    const before = server.monotonic()
    await server.sleep(minute)
    expect(server.now()).toBe(clock.now() - 5 * minute)
    expect(before).toBeGreaterThan(0)
    expect(server.monotonic() - before).toBe(clock.monotonic())
  })

  it('does not run ahead of an answer that is on its way', async () => {
    const clock = new VirtualClock()
    const url = await listen((answer) => answer())
    const stop = new AbortController()
    const heartbeat = clock.sleep(minute, stop.signal)
    for (let requests = 0; requests < 10; requests += 1) await (await fetch(url)).text()
    expect(clock.monotonic()).toBe(0)
    stop.abort('done')
    await expect(heartbeat).rejects.toBe('done')
  })

  it('moves while the server sleeps before it answers', async () => {
    const clock = new VirtualClock()
    const url = await listen((answer) => void clock.sleep(4_000).then(answer))
    await (await fetch(url)).text()
    expect(clock.monotonic()).toBe(4_000)
  })

  it('moves while a server never answers', async () => {
    const clock = new VirtualClock()
    const url = await listen(() => undefined)
    const stop = new AbortController()
    const request = fetch(url, { signal: stop.signal })
    await clock.sleep(minute)
    stop.abort('time is up')
    await expect(request).rejects.toBe('time is up')
  })
})

/** Starts a server that hands each request's answer to the given function to give. */
async function listen(handle: (answer: () => void) => void): Promise<string> {
  const server = createServer((_request, response) => handle(() => response.end('{}')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
