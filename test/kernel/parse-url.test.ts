import { describe, expect, it } from 'vitest'
import { parseUrl } from '../../src/kernel/parse-url.ts'

describe('A URL', () => {
  it.each([
    [
      'of another alphabet',
      'https://bücher.example/本',
      undefined,
      'https://xn--bcher-kva.example/%E6%9C%AC',
    ],
    ['relative to a base', '/a?b', 'https://example.com/x/y', 'https://example.com/a?b'],
  ])('is read: %s', (_, text, base, href) => {
    expect(parseUrl(text, base)?.href).toBe(href)
  })

  it.each(['', 'example.com', '/a', 'https://', 'https://a b'])('is none: "%s"', (text) => {
    expect(parseUrl(text)).toBeUndefined()
  })

  it('is read as well after ten thousand others', () => {
    for (let at = 0; at < 10_000; at += 1) parseUrl(`https://example.com/${at}`)
    for (let at = 0; at < 1_000; at += 1) expect(parseUrl('https://bücher.example')).toBeDefined()
  })
})
