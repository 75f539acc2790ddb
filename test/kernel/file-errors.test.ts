import { describe, expect, it } from 'vitest'
import { whyUnreadable } from '../../src/kernel/file-errors.ts'
import { english } from '../../src/messages/english.ts'

describe('why a file could not be read', () => {
  it.each([
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'it is a folder'],
    ['EACCES', "it can't be read (EACCES)"],
  ])('is said in words where Node says %s', (code, words) => {
    expect(english(whyUnreadable(Object.assign(new Error('secret path'), { code })))).toBe(words)
  })

  it.each([[new Error('secret path')], ['thrown'], [undefined]])('is open where %s has no code', (error) => {
    expect(english(whyUnreadable(error))).toBe("it can't be read (?)")
  })
})
