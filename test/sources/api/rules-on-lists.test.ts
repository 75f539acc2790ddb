import { describe, expect, it } from 'vitest'
import {
  allowListRules,
  announcedLimits,
  foreignOrigins,
  noTrace,
} from '../../../src/sources/api/live-rules/allow-lists.ts'
import type { Observation } from '../../../src/sources/api/observation.ts'
import { answered, lookAt, notThere, told, unanswered, unsent } from './looking.ts'

const foreign = 'https://scangate-check.example'
const wall = answered('control', { status: 403 })

describe('A foreign origin', () => {
  const asked = (headers: Record<string, string | readonly string[]> = {}, status = 401, origin = foreign) =>
    answered('cors', { status, headers, sent: { Origin: origin } })
  const allow = (origin: string | readonly string[], credentials?: string) => ({
    'access-control-allow-origin': origin,
    ...(credentials !== undefined && { 'access-control-allow-credentials': credentials }),
  })
  const found = (level: string, allowed: string, credentials = '–', origin = foreign) =>
    `LIST-1 not_met\n${level} host: GET / (api.example.com), origin: ${origin} → 401; access-control-allow-origin: ${allowed}; access-control-allow-credentials: ${credentials}`
  const unclear = 'LIST-1 not_visible: api_why_unclear'

  it.each<[string, readonly Observation[], string]>([
    ['is not let in', [asked()], 'LIST-1 met'],
    ['is not let in where another is', [asked(allow('https://own.example'))], 'LIST-1 met'],
    [
      'is not let in where another is, with credentials',
      [asked(allow('https://own.example', 'true'))],
      'LIST-1 met',
    ],
    ['is let in', [asked(allow(foreign))], found('medium', foreign)],
    ['is let in with spaces around', [asked(allow(` ${foreign} `))], found('medium', foreign)],
    ['is let in with credentials', [asked(allow(foreign, 'true'))], found('high', foreign, 'true')],
    [
      'is let in with credentials in capitals',
      [asked(allow(foreign, ' TRUE '))],
      found('high', foreign, 'TRUE'),
    ],
    [
      'is let in without credentials on purpose',
      [asked(allow(foreign, 'false'))],
      found('medium', foreign, 'false'),
    ],
    [
      'is let in by the second of two headers',
      [asked(allow(['https://own.example', foreign]))],
      found('medium', `https://own.example, ${foreign}`),
    ],
    ['may read with all others, as in any public API', [asked(allow('*'))], 'LIST-1 met'],
    ['may read with all others and credentials', [asked(allow('*', 'true'))], found('high', '*', 'true')],
    ['of no name is let in', [asked(allow('null'), 401, 'null')], found('medium', 'null', '–', 'null')],
    ['is not let in with that of no name', [asked(allow('null'))], 'LIST-1 met'],
    [
      'is let in with credentials, which is shown before what is less grave',
      [asked(allow('null'), 401, 'null'), asked(allow(foreign, 'true'))],
      found('high', foreign, 'true'),
    ],
    [
      'is let in, and the others were not asked any more',
      [asked(allow(foreign)), unsent('cors')],
      found('medium', foreign),
    ],
    [
      'is not let in, and the others were not asked any more',
      [asked(), unsent('cors')],
      'LIST-1 not_visible: api_why_cut_short',
    ],
    ['gets no answer', [asked(), unanswered('cors')], 'LIST-1 not_visible: api_why_no_answer'],
    ['is not asked for', [], 'LIST-1 not_visible: api_why_not_planned'],
    ['is told nothing by a redirect', [asked({}, 302)], unclear],
    ['is told nothing by a fault', [asked(), asked({}, 500)], unclear],
    ['is told nothing by time that ran out', [asked({}, 408)], unclear],
    ['is told nothing by a limit', [asked({}, 429)], unclear],
    ['is told by a success', [asked({}, 200), asked({}, 204)], 'LIST-1 met'],
    ['is told by a refusal', [asked({}, 400), asked({}, 499)], 'LIST-1 met'],
    ['is told by a 403 that other paths do not get', [notThere, asked({}, 403)], 'LIST-1 met'],
    ['is told nothing by a wall', [wall, asked({}, 403)], unclear],
  ])('%s', (_, observations, expected) => {
    expect(told(foreignOrigins(lookAt(observations)))).toBe(expected)
  })
})

describe('TRACE', () => {
  const line = (status: number, type = '–') => `GET / (api.example.com) → ${status}; content-type: ${type}`
  const trace = (status: number, more = {}) => answered('trace', { status, ...more })
  const unclear = 'LIST-2 not_visible: api_why_unclear'
  it.each<[string, readonly Observation[], string]>([
    [
      'is echoed by its media type',
      [trace(200, { headers: { 'content-type': 'message/http' } })],
      `LIST-2 not_met\nmedium host: ${line(200, 'message/http')}`,
    ],
    [
      'is echoed with our name in it',
      [trace(200, { body: 'TRACE / HTTP/1.1\nUser-Agent: scangate-api-check/1' })],
      `LIST-2 not_met\nmedium host: ${line(200)}`,
    ],
    ['is served as anything else', [trace(200, { body: '{}' })], `LIST-2 not_met\nlow host: ${line(200)}`],
    ['is served without a body', [trace(204)], `LIST-2 not_met\nlow host: ${line(204)}`],
    ['is refused', [trace(405)], 'LIST-2 met'],
    ['is not known', [trace(501)], 'LIST-2 met'],
    ['is refused where others are not', [notThere, trace(403)], 'LIST-2 met'],
    ['meets a wall', [wall, trace(403)], unclear],
    ['meets a fault', [trace(500)], unclear],
    ['meets a limit', [trace(429)], unclear],
    ['is led elsewhere', [trace(301)], unclear],
    ['gets no answer', [unanswered('trace')], 'LIST-2 not_visible: api_why_no_answer'],
    ['is not sent', [unsent('trace')], 'LIST-2 not_visible: api_why_cut_short'],
  ])('%s', (_, observations, expected) => {
    expect(told(noTrace(lookAt(observations)))).toBe(expected)
  })
})

describe('Limits', () => {
  it.each(['ratelimit', 'ratelimit-policy', 'x-ratelimit-remaining', 'x-rate-limit-limit', 'retry-after'])(
    'are announced by %s',
    (name) => {
      const look = lookAt([notThere, answered('operation', { headers: { date: 'today', [name]: '1' } })])
      expect(told(announcedLimits(look))).toBe('RATE-1 met')
    },
  )

  it.each<[string, readonly Observation[]]>([
    ['nothing', [answered('operation', { headers: { 'content-type': 'text/plain' } })]],
    ['a name that only begins like it', [answered('operation', { headers: { 'ratelimit-secret': '1' } })]],
    ['a name that only looks like it', [answered('operation', { headers: { 'x-my-ratelimit': '1' } })]],
    ['another host', [answered('security_txt', { headers: { 'retry-after': '1' } })]],
    ['port 80', [answered('port_80', { headers: { 'retry-after': '1' } })]],
  ])('are not visible in %s', (_, observations) => {
    expect(told(announcedLimits(lookAt(observations)))).toBe('RATE-1 not_visible: api_why_no_limits')
  })
})

it('Every rule on allow-lists and limits that answers decide is judged', () => {
  expect(allowListRules(lookAt([])).map(({ id }) => id)).toEqual(['LIST-1', 'LIST-2', 'RATE-1'])
})
