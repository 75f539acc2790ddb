import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { createIgnoring } from '../../../src/options/ignore-file.ts'
import { assess } from '../../../src/sources/api/assess.ts'
import { points } from '../../../src/sources/api/points.ts'
import {
  decided,
  notApplicable,
  notVisible,
  type Rule,
  type RuleFinding,
} from '../../../src/sources/api/rule.ts'
import { standingOf } from '../../../src/sources/api/standing.ts'
import { endings } from './asking.ts'
import { answered, noon, shaken, unanswered, unsent } from './looking.ts'
import { documentOf, withPaths } from './reading.ts'

const finding = (place: string, at?: RuleFinding['at']): RuleFinding => ({
  place,
  level: 'high',
  evidence: 'seen',
  fix: message('api_fix_AUTH_1'),
  ...(at && { at }),
})
const entry = {
  id: 'AUTH-1',
  instance: 'GET /b',
  reason: 'a probe',
  approved_by: 'Kim',
  expires: '2026-12-31',
}
const assessed = async (rules: readonly Rule[], content?: object, path = 'openapi.yaml') =>
  assess(
    standingOf(
      rules,
      { max_high: 0, max_medium: 'off', max_low: 'off' },
      createIgnoring([entry], noon),
      undefined,
    ),
    [
      answered('control', { status: 404, url: 'https://api.example.com/no?key=1' }),
      unanswered('trace', { method: 'TRACE' }),
      unsent('credential'),
      shaken('modern', endings.refused),
    ],
    content && (await documentOf(content)),
    { openapi: path === 'none' ? { kind: 'none' } : { kind: 'file', path } },
  )

describe('What is reported of a rule', () => {
  it('is its title, level, point and source, why nothing was seen, and each finding as it stands', async () => {
    const content = withPaths({ '/a': { get: {} } })
    const at = { pointer: '/x', line: 40, column: 2 }
    const { rules } = await assessed(
      [
        decided('AUTH-1', [finding('GET /a'), finding('GET /b'), finding('GET /a', at), finding('host')]),
        notVisible('RATE-1', message('api_why_no_limits')),
      ],
      content,
    )
    const [auth, rate] = rules
    expect(auth).toMatchObject({
      id: 'AUTH-1',
      title: { key: 'api_rule_AUTH_1' },
      state: 'not_met',
      level: 'high',
      point: 'authentication',
      source: 'API2, ASVS 8.2.1',
      findingsLeftOut: 0,
      why: null,
    })
    const place = (await documentOf(content)).operations[0]?.at
    const expected = { line: place?.line, column: place?.column }
    expect(
      auth?.findings.map(({ at: where, counted, place: name, reason, status }) => [
        name,
        status,
        counted,
        where,
        reason && english(reason),
      ]),
    ).toEqual([
      ['GET /a', 'new', true, expected, null],
      [
        'GET /b',
        'ignored',
        false,
        null,
        english(message('api_ignored', { by: 'Kim', reason: 'a probe', expires: '2026-12-31' })),
      ],
      ['GET /a', 'new', true, { line: 40, column: 2 }, null],
      ['host', 'new', true, null, null],
    ])
    expect(auth?.findings[0]).toMatchObject({
      level: 'high',
      evidence: 'seen',
      fix: { key: 'api_fix_AUTH_1' },
    })
    expect(rate).toMatchObject({ level: null, findings: [], why: { key: 'api_why_no_limits' } })
  })

  it('has no line where there is no document', async () => {
    const { rules } = await assessed([decided('AUTH-1', [finding('GET /a')])])
    expect(rules[0]?.findings[0]?.at).toBeNull()
  })
})

describe('A point of the checklist', () => {
  const why = message('api_why_no_limits')
  it.each<[string, readonly Rule[], string]>([
    [
      'is not met where one rule is not',
      [decided('TLS-1', []), decided('TLS-2', [finding('host')])],
      'not_met',
    ],
    [
      'is partly visible where one is met',
      [decided('TLS-1', []), notVisible('TLS-2', why)],
      'partly_visible',
    ],
    ['is not visible where none is', [notVisible('TLS-1', why), notApplicable('TLS-5', why)], 'not_visible'],
    ['is not visible without a rule', [], 'not_visible'],
    ['is judged by its own rules alone', [decided('AUTH-1', [finding('host')])], 'not_visible'],
  ])('%s', async (_, rules, expected) => {
    const found = (await assessed(rules)).points.find(({ id }) => id === 'encryption')
    expect(found?.state).toBe(expected)
    expect(found?.rules).toEqual(rules.map(({ id }) => id).filter((id) => id !== 'AUTH-1'))
  })

  it('is there with its title, whatever was seen', async () => {
    const found = (await assessed([])).points
    expect(found.map(({ id, title }) => [id, title.key])).toEqual(points.map((id) => [id, `api_point_${id}`]))
  })
})

it('What was asked is said with what came', async () => {
  const url = 'https://api.example.com/'
  expect((await assessed([])).asked).toEqual([
    { method: 'GET', url: `${url}no?key=1`, kind: 'control', status: 404, result: 'answered' },
    { method: 'TRACE', url, kind: 'trace', status: null, result: 'unanswered' },
    { method: 'GET', url: `${url}pets`, kind: 'credential', status: null, result: 'unsent' },
    { method: 'TLS', url: 'https://api.example.com', kind: 'tls', status: null, result: 'refused' },
  ])
})

describe('The file that findings are shown in', () => {
  it.each([
    ['openapi.yaml', 'openapi.yaml'],
    ['./docs//api/openapi.yaml', 'docs/api/openapi.yaml'],
    ['docs\\openapi.yaml', 'docs/openapi.yaml'],
    ['docs/.hidden/..openapi.yaml', 'docs/.hidden/..openapi.yaml'],
    ['docs/C:/openapi.yaml', 'docs/C:/openapi.yaml'],
    ['/srv/openapi.yaml', null],
    ['\\srv\\openapi.yaml', null],
    ['c:/openapi.yaml', null],
    ['D:openapi.yaml', null],
    ['../openapi.yaml', null],
    ['docs/../../openapi.yaml', null],
    ['./', null],
    ['none', null],
  ])('%s is %s within the checkout', async (path, expected) => {
    expect((await assessed([], undefined, path)).file).toBe(expected)
  })
})
