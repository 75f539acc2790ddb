import { describe, expect, it } from 'vitest'
import { linkable } from '../../src/report/harmless.ts'

describe('an address becomes a link', () => {
  it.each([
    ['https://console.vaddy.net/scan_status/1', 'https://console.vaddy.net/scan_status/1'],
    ['https://例え.jp/道', 'https://xn--r8jz45g.jp/%E9%81%93'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['http://127.1/a', 'http://127.0.0.1/a'],
    ['http://localhost/a', 'http://localhost/a'],
    ['http://vaddy.localhost/a', 'http://vaddy.localhost/a'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ])('when it is https, or http on loopback: %s', (address, href) => {
    expect(linkable(address)).toBe(href)
  })

  it.each([
    'http://console.vaddy.net/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://1270.0.0.1/',
    'https://console.vaddy.net@evil.example/',
    'https://user:password@console.vaddy.net/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//console.vaddy.net/',
    '/scan_status/1',
    'console.vaddy.net',
    '',
    `https://console.vaddy.net/${'x'.repeat(2_000)}`,
    `https://console.vaddy.net/${'é'.repeat(700)}`,
  ])('never when it is something else: %s', (address) => {
    expect(linkable(address)).toBeNull()
  })
})
