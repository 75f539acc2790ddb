import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Secret } from '../../src/kernel/secret.ts'

const value = 'a-value-that-nobody-may-see'
const secret = new Secret(value)

describe('a secret', () => {
  it('gives its value to whoever asks for it by name', () => {
    expect(secret.reveal()).toBe(value)
  })

  it.each<[string, () => string]>([
    ['a template string', () => `${secret}`],
    ['String', () => String(secret)],
    ['JSON', () => JSON.stringify({ secret })],
    ['console.log', () => inspect(secret)],
    [
      'console.log of something around it',
      () => inspect({ deep: { secret } }, { depth: 9, showHidden: true }),
    ],
    ['a list', () => [secret].join()],
    ['an error', () => String(new Error(`with ${secret}`))],
  ])('shows three stars in %s', (_, shown) => {
    expect(shown()).toContain('***')
    expect(shown()).not.toContain(value)
  })

  it('has nothing to copy or to list', () => {
    expect({ ...secret }).toEqual({})
    expect(Object.getOwnPropertyNames(secret)).toEqual([])
    expect(structuredClone(secret)).toEqual({})
  })
})
