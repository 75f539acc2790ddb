import { describe, expect, it } from 'vitest'
import {
  errorRules,
  machineReadableErrors,
  noVersions,
  quietErrors,
} from '../../../src/sources/api/live-rules/errors.ts'
import type { Observation } from '../../../src/sources/api/observation.ts'
import { answered, lookAt, notThere, told, unanswered } from './looking.ts'

const wall = answered('control', { status: 403 })
const fault = (body: string, of = '/pets', status = 500) => answered('operation', { body, of, status })
const trace = '\tat a.b.C.d(C.java:1)'
const shown = 'at a.b.C.d(C.java:1)'

describe('What an error says of the program', () => {
  const found = (...places: string[]) =>
    [
      'ERR-1 not_met',
      ...places.map((path) => `high GET ${path}: GET ${path} (api.example.com) → 500; «${shown}»`),
    ].join('\n')
  it.each<[string, readonly Observation[], string]>([
    ['is nothing', [notThere, fault('{"title":"No"}')], 'ERR-1 met'],
    ['is nothing in an error without a body', [notThere], 'ERR-1 met'],
    ['is a frame of its stack', [fault(trace)], found('/pets')],
    ['is shown once for each place', [fault(trace), fault(trace), fault(trace, '/a')], found('/pets', '/a')],
    ['is found in the second answer of a place', [fault('{}'), fault(trace)], found('/pets')],
    [
      'counts from 400 on',
      [answered('control', { status: 400, body: trace })],
      `ERR-1 not_met\nhigh host: GET / (api.example.com) → 400; «${shown}»`,
    ],
    [
      'counts with a wall, too',
      [answered('control', { status: 403, body: trace })],
      `ERR-1 not_met\nhigh host: GET / (api.example.com) → 403; «${shown}»`,
    ],
    [
      'does not count in a success, whose body is nobody’s business',
      [fault(trace, '/pets', 200)],
      'ERR-1 not_visible: api_why_no_errors',
    ],
    ['does not count in a redirect', [fault(trace, '/pets', 399)], 'ERR-1 not_visible: api_why_no_errors'],
    ['is not visible in a wall alone', [wall], 'ERR-1 not_visible: api_why_no_errors'],
    ['is not visible without an answer', [unanswered('control')], 'ERR-1 not_visible: api_why_no_answer'],
  ])('%s', (_, observations, expected) => {
    expect(told(quietErrors(lookAt(observations)))).toBe(expected)
  })
})

describe('An error', () => {
  const typed = (type: string | undefined, body = '', of = '/pets', status = 404) =>
    answered('operation', {
      status,
      of,
      body,
      ...(type !== undefined && { headers: { 'content-type': type } }),
    })
  const found = (place: string, path: string, type: string) =>
    `ERR-2 not_met\nlow ${place}: GET ${path} (api.example.com) → 404; content-type: ${type}`
  it.each<[string, readonly Observation[], string]>([
    ['for programs', [typed('application/problem+json')], 'ERR-2 met'],
    ['of plain text', [typed('text/plain', '<html>')], 'ERR-2 met'],
    ['without a type and no page', [typed(undefined, '{"html":1}')], 'ERR-2 met'],
    ['without a type whose page comes later', [typed(undefined, 'no <html>')], 'ERR-2 met'],
    ['without a type whose element only begins like a page', [typed(undefined, '<htmlx>')], 'ERR-2 met'],
    ['as a page', [typed('text/html; charset=utf-8')], found('host', '/pets', 'text/html; charset=utf-8')],
    ['as an older page', [typed('application/xhtml+xml')], found('host', '/pets', 'application/xhtml+xml')],
    ['as a page without a type', [typed(undefined, ' \n<!DOCTYPE html>')], found('host', '/pets', '–')],
    [
      'as a page without a type and head',
      [typed(undefined, '<HTML lang="en">')],
      found('host', '/pets', '–'),
    ],
    [
      'as a page at one of several places',
      [typed('text/html'), typed('application/json', '', '/a')],
      found('GET /pets', '/pets', 'text/html'),
    ],
    [
      'as a page is none where it is a success',
      [typed('text/html', '', '/pets', 200)],
      'ERR-2 not_visible: api_why_no_errors',
    ],
    [
      'as the page of a wall alone',
      [answered('control', { status: 403, headers: { 'content-type': 'text/html' } })],
      'ERR-2 not_met\nlow host: GET / (api.example.com) → 403; content-type: text/html',
    ],
    ['of a wall alone', [wall], 'ERR-2 not_visible: api_why_no_errors'],
    ['that nobody gave', [unanswered('control')], 'ERR-2 not_visible: api_why_no_answer'],
  ])('%s', (_, observations, expected) => {
    expect(told(machineReadableErrors(lookAt(observations)))).toBe(expected)
  })
})

describe('A header', () => {
  const said = (headers: Record<string, string>) => lookAt([notThere, answered('operation', { headers })])
  it.each([
    ['server', 'nginx/1.18.0'],
    ['server', 'Apache/2'],
    ['server', 'Jetty/v9'],
    ['server', 'Jetty 12'],
    ['x-powered-by', 'PHP 8.3'],
    ['x-generator', 'Drupal 10'],
    ['x-aspnet-version', '4.0'],
    ['x-aspnetmvc-version', '5.2'],
  ])('%s: %s says a version', (name, value) => {
    expect(told(noVersions(said({ [name]: value })))).toBe(
      `ERR-3 not_met\nlow host: GET /pets (api.example.com) → 200; ${name}: ${value}`,
    )
  })

  it.each([
    ['server', 'nginx'],
    ['server', 'Web 1'],
    ['server', 'h2o/http'],
    ['x-powered-by', 'Express'],
    ['via', '1.1 varnish'],
  ])('%s: %s says none', (name, value) => {
    expect(told(noVersions(said({ [name]: value })))).toBe('ERR-3 met')
  })

  it('that says a version is shown with the others that do, and no more', () => {
    const look = said({ server: 'nginx/1.18.0', 'x-generator': 'None', 'x-powered-by': 'PHP/8.3.1' })
    expect(told(noVersions(look))).toBe(
      'ERR-3 not_met\nlow host: GET /pets (api.example.com) → 200; server: nginx/1.18.0; x-powered-by: PHP/8.3.1',
    )
  })

  it('says nothing of the API where nothing but a wall answered, or nothing at all', () => {
    expect(told(noVersions(lookAt([wall])))).toBe('ERR-3 not_visible: api_why_unclear')
    expect(told(noVersions(lookAt([wall, answered('operation')])))).toBe('ERR-3 met')
    expect(told(noVersions(lookAt([unanswered('control')])))).toBe('ERR-3 not_visible: api_why_no_answer')
  })
})

it('Every rule on errors is judged', () => {
  expect(errorRules(lookAt([])).map(({ id }) => id)).toEqual(['ERR-1', 'ERR-2', 'ERR-3'])
})
