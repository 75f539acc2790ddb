import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { listenForStop, stopSignals } from '../../src/hosts/signals.ts'
import { AbortedError } from '../../src/kernel/errors.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

/** A process that is sent signals, in virtual time. */
function listen() {
  const clock = new VirtualClock({ automatic: false })
  const target = new EventEmitter()
  let again = 0
  const { signal } = listenForStop(
    target as unknown as NodeJS.Process,
    () => {
      again += 1
    },
    clock,
  )
  return {
    signal,
    again: () => again,
    async receive(name: NodeJS.Signals, after: number) {
      await clock.advance(after)
      target.emit(name, name)
    },
  }
}

describe('Listening for a stop', () => {
  it.each(stopSignals)('takes %s', async (name) => {
    const { signal, receive, again } = listen()
    expect(signal.aborted).toBe(false)
    await receive(name, 0)
    expect(signal.reason).toBeInstanceOf(AbortedError)
    expect(signal.reason).toMatchObject({ signal: name, message: `The job was told to stop (${name}).` })
    expect(again()).toBe(0)
  })

  it('takes what a wrapper passes on within a second for the same key press', async () => {
    const { receive, again } = listen()
    await receive('SIGINT', 0)
    await receive('SIGINT', 0)
    await receive('SIGTERM', 500)
    await receive('SIGINT', 500)
    expect(again()).toBe(0)
  })

  it('tells of each signal well after the first, also where one came in between', async () => {
    const { signal, receive, again } = listen()
    await receive('SIGINT', 5_000)
    await receive('SIGTERM', 900)
    await receive('SIGTERM', 101)
    expect(again()).toBe(1)
    await receive('SIGINT', 0)
    expect(again()).toBe(2)
    expect(signal.reason).toMatchObject({ signal: 'SIGINT' })
  })
})
