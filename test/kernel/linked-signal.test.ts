import { describe, expect, it } from 'vitest'
import { linkedSignal } from '../../src/kernel/linked-signal.ts'

describe('A signal linked to several', () => {
  it.each([0, 1])('aborts with whichever comes first, for its reason, and keeps it: %i', (first) => {
    const sources = [new AbortController(), new AbortController()] as const
    const signal = linkedSignal(sources.map((source) => source.signal))
    expect(signal.aborted).toBe(false)
    const reason = new Error('over')
    sources[first === 0 ? 0 : 1].abort(reason)
    sources[first === 0 ? 1 : 0].abort(new Error('too late'))
    expect(signal.reason).toBe(reason)
  })

  it('has aborted from the beginning where one of them had', () => {
    const reason = new Error('before')
    const signal = linkedSignal([new AbortController().signal, AbortSignal.abort(reason)])
    expect(signal.reason).toBe(reason)
  })
})
