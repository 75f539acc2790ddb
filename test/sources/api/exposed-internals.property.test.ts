import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exposedLine } from '../../../src/sources/api/live-rules/exposed-internals.ts'

describe('an error that shows what is behind it', () => {
  it('is looked for in any body, however long or odd, without an end to wait for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (body) => {
        exposedLine(body)
      }),
    )
    for (const part of ['at at at ', 'at a(', '<', '&#x', '<b ', 'at x) in ', '.php ', '\\n', '(/:1:']) {
      const started = performance.now()
      exposedLine(part.repeat(Math.ceil(262_144 / part.length)))
      // Far from what it takes, and far from what a pattern without bounds would.
      expect(performance.now() - started).toBeLessThan(20_000)
    }
  })
})
