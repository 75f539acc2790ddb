import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invoked } from './invoked.ts'

describe('a command path', () => {
  test('of any words ends with an exit code and never throws', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'toy',
        'token',
        'create',
        'run',
        'old',
        'list',
        'help',
        'version',
        '--',
        '--help',
        '-h',
      ),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
        expect([0, 3]).toContain((await invoked(...words)).exitCode)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what stands behind --', () => {
  test('is handed on untouched: flags, empty words, another --', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('--', '--help', '-V', ''))),
        async (rest) => {
          const { exitCode, invocation } = await invoked(
            'toy',
            'token',
            'run',
            '--level',
            'low',
            '--',
            ...rest,
          )
          expect(exitCode).toBe(0)
          expect(invocation?.rest).toEqual(rest)
          expect(invocation?.given).toEqual({ level: { text: 'low', from: 'flag' } })
        },
      ),
      { numRuns: 100 },
    )
  })
})
