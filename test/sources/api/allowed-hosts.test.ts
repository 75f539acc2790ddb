import { describe, expect, it } from 'vitest'
import { isAllowed, readAllowedHosts } from '../../../src/sources/api/allowed-hosts.ts'

describe('A host that may be asked', () => {
  it.each([
    ['api.example.com', 'https://api.example.com/', true],
    ['api.example.com', 'http://api.example.com/', true],
    ['api.example.com', 'http://api.example.com:443/', true],
    ['api.example.com', 'https://api.example.com:80/', true],
    ['api.example.com', 'https://api.example.com:8443/', false],
    ['api.example.com:80', 'http://api.example.com/', true],
    ['api.example.com:80', 'https://api.example.com/', false],
    ['api.example.com:443', 'https://api.example.com/', true],
    ['api.example.com:443', 'http://api.example.com/', false],
    ['*.example.com', 'https://a.example.com/', true],
    ['*.example.com', 'https://.example.com/', false],
    ['other.example,, api.example.com', 'https://api.example.com/', true],
  ])('%s lets %s be asked: %s', (text, url, expected) => {
    const hosts = readAllowedHosts(text, 'allowed_hosts')
    expect(Array.isArray(hosts) && isAllowed(hosts, new URL(url))).toBe(expected)
  })
})
