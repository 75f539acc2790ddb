import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { doWithoutOutput, patienceOf, stopWithOutput } from '../../../src/hosts/actions/output-loss.ts'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { message } from '../../../src/messages/message.ts'

const lost = (code?: string) => Object.assign(new Error('write'), code === undefined ? {} : { code })

describe('a step whose output is lost', () => {
  it.each([
    ['stdout', 'EPIPE'],
    ['stderr', 'EPIPE'],
    ['stdout', 'ENOSPC'],
    ['stdout', undefined],
  ] as const)('is told to stop, as by SIGTERM: %s, %s', (which, code) => {
    const outputs = { stdout: new EventEmitter(), stderr: new EventEmitter() }
    const stop = stopWithOutput(new AbortController().signal, [outputs.stdout, outputs.stderr])
    expect([stop.signal.aborted, stop.isOutputLost()]).toEqual([false, false])
    outputs[which].emit('error', lost(code))
    expect(stop.isOutputLost()).toBe(true)
    expect(stop.signal.reason).toBeInstanceOf(AbortedError)
    expect(stop.signal.reason).toMatchObject({ signal: 'SIGTERM' })
    expect(String(stop.signal.reason)).toContain(code ?? '?')
  })

  it('keeps to the first reason, whatever comes later', () => {
    const output = new EventEmitter()
    const stop = new AbortController()
    const { signal, isOutputLost } = stopWithOutput(stop.signal, [output])
    const reason = new AbortedError(message('reason_aborted', { signal: 'SIGINT' }), 'SIGINT')
    stop.abort(reason)
    expect(signal.reason).toBe(reason)
    output.emit('error', lost('EPIPE'))
    output.emit('error', lost('ERR_STREAM_DESTROYED'))
    expect(signal.reason).toBe(reason)
    expect(isOutputLost()).toBe(true)
  })

  it('is told to stop where it had been before', () => {
    const reason = new Error('before')
    expect(stopWithOutput(AbortSignal.abort(reason), []).signal.reason).toBe(reason)
  })
})

describe('the time to clean up', () => {
  it('is short while a runner waits to kill us, and longer, with every try, where none is left', () => {
    const output = new EventEmitter()
    const patience = patienceOf(stopWithOutput(new AbortController().signal, [output]))
    expect([patience.tries, patience.ms]).toEqual([1, 5_500])
    output.emit('error', lost('EPIPE'))
    expect([patience.tries, patience.ms]).toEqual([Number.POSITIVE_INFINITY, 15_000])
  })
})

describe('a post step whose output is lost', () => {
  it('goes on', () => {
    const output = new EventEmitter()
    doWithoutOutput([output])
    output.emit('error', lost('EPIPE'))
  })
})
