import { describe, expect, it } from 'vitest'
import { evidenceOf, originOf } from '../../../src/sources/api/evidence.ts'
import type { Answered } from '../../../src/sources/api/observation.ts'
import { answered, type Said } from './looking.ts'

const one = (said: Said) => answered('operation', said) as Answered

describe('Evidence', () => {
  it('is the request line, the origin that was sent, and the status', () => {
    expect(evidenceOf(one({ url: 'https://api.example.com:8443/a?b=c' }))).toBe(
      'GET /a?b=c (api.example.com:8443) → 200',
    )
    expect(evidenceOf(one({ sent: { Origin: 'null' }, status: 401 }))).toBe(
      'GET /pets (api.example.com), origin: null → 401',
    )
  })

  it('shows the headers that a rule looks at, all their values, and where one is not there', () => {
    const headers = { server: ['a', 'b'], 'ratelimit-policy': '"d";q=9' }
    expect(evidenceOf(one({ headers }), ['server', 'ratelimit-policy', 'sunset'])).toBe(
      'GET /pets (api.example.com) → 200; server: a, b; ratelimit-policy: "d";q=9; sunset: –',
    )
  })

  it('never shows any other header, whoever asks for it', () => {
    const headers = { 'set-cookie': 'session=secret', 'x-customer': 'secret', 'ratelimit-secret': 'secret' }
    expect(evidenceOf(one({ headers }), Object.keys(headers))).toBe('GET /pets (api.example.com) → 200')
  })

  it('shows the line of an error, and nothing of what was not one', () => {
    expect(evidenceOf(one({ status: 400 }), [], ' at f ')).toBe('GET /pets (api.example.com) → 400; «at f»')
    expect(evidenceOf(one({ status: 400 }), [], '')).toBe('GET /pets (api.example.com) → 400')
    expect(evidenceOf(one({ status: 399 }), [], 'secret')).toBe('GET /pets (api.example.com) → 399')
  })

  it.each([
    ['https://login.example/a?token=secret#secret', 'https://login.example'],
    ['https://user:secret@login.example/', 'https://login.example'],
    ['/login?token=secret', 'https://api.example.com'],
    ['mailto:secret@example.com', 'mailto:'],
    ['https://[secret', '?'],
  ])('shows of the redirect to %s the origin alone', (location, expected) => {
    expect(originOf(location, 'https://api.example.com/pets')).toBe(expected)
    expect(evidenceOf(one({ status: 302, headers: { location } }), ['location'])).toBe(
      `GET /pets (api.example.com) → 302; location: ${expected}`,
    )
  })

  it('shows each of several redirects', () => {
    const headers = { location: ['/a', 'https://b.example/c'] }
    expect(evidenceOf(one({ headers }), ['location'])).toContain(
      'location: https://api.example.com, https://b.example',
    )
  })
})
