import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wildcard } from '../../src/kernel/wildcard.ts'

describe('A pattern with wildcards', () => {
  it.each([
    ['web-1', 'web-1', true],
    ['web-1', 'web-11', false],
    ['web-1', 'Web-1', false],
    ['web-*', 'web-', true],
    ['web-*', 'my-web-1', false],
    ['*-1', 'web-2-1', true],
    ['*-1', 'web-1-2', false],
    ['w*b*1', 'w-b-b-1', true],
    ['web-?', 'web-', false],
    ['web-?', 'web-가', true],
    ['web-?', 'web-😀', true],
    ['web.1', 'webx1', false],
    ['[ab]', 'a', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['**', 'a/b.c', true],
    ['a*', 'b', false],
  ])('%j matches %j: %s', (pattern, text, expected) => {
    expect(wildcard(pattern)(text)).toBe(expected)
  })

  it('agrees with a regular expression that says the same', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.') })
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '.') })
    fc.assert(
      fc.property(letters, texts, (pattern, text) => {
        const escaped = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')
        expect(wildcard(pattern)(text)).toBe(new RegExp(`^${escaped}$`, 'su').test(text))
      }),
    )
  })

  it('does not get lost in many stars', () => {
    expect(wildcard('*a'.repeat(50))(`${'a'.repeat(5_000)}b`)).toBe(false)
  })
})
