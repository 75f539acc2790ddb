import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/gate/fleet.ts'
import { message } from '../../../src/messages/message.ts'
import { createIgnoring, type IgnoreEntry } from '../../../src/options/ignore-file.ts'
import { parseBaseline } from '../../../src/sources/api/baseline.ts'
import { decided, type RuleFinding } from '../../../src/sources/api/rule.ts'
import { type LevelLimits, standingOf } from '../../../src/sources/api/standing.ts'
import { noon } from './looking.ts'

const finding = (level: Level, place: string): RuleFinding => ({
  place,
  level,
  evidence: 'seen',
  fix: message('api_fix_AUTH_1'),
})
const rules = [
  decided('AUTH-1', [finding('high', 'GET /a'), finding('high', 'GET /b'), finding('high', 'GET /c')]),
  decided('TLS-5', [finding('low', 'host')]),
  decided('TLS-1', [finding('medium', 'host')]),
  decided('TLS-2', []),
]
const entry: IgnoreEntry = {
  id: 'AUTH-1',
  instance: 'GET /b',
  reason: 'a probe',
  approved_by: 'Kim',
  expires: '2026-12-31',
}
const baselineOf = (...places: readonly string[]) => {
  const findings = places.map((place) => ({ place, status: 'new' }))
  const text = JSON.stringify({
    schema: 'scangate.report/v1',
    source: 'api',
    timing: { ended_at: '2026-01-15T11:00:00Z' },
    rules: [{ id: 'AUTH-1', state: 'not_met', findings }],
  })
  const read = parseBaseline(text, 'f', { longest: 86_400_000, now: noon })
  return 'baseline' in read ? read.baseline : undefined
}
const off: LevelLimits = { max_high: 'off', max_medium: 'off', max_low: 'off' }
const stand = (limits: Partial<LevelLimits> = {}, entries: readonly IgnoreEntry[] = [], ...known: string[]) =>
  standingOf(
    rules,
    { ...off, ...limits },
    createIgnoring(entries, noon),
    known.length > 0 ? baselineOf(...known) : undefined,
  )
const lines = ({ rules: stood }: ReturnType<typeof stand>) =>
  stood.flatMap(({ findings, rule }) =>
    findings.map(
      ({ counted, entry: by, finding: { place }, status }) =>
        `${rule.id} ${place} ${status}${counted ? ' counted' : ''}${by === undefined ? '' : ` by ${by.approved_by}`}`,
    ),
  )

describe('A finding', () => {
  it('is new where nothing is known of it, and counted only where its limit is exceeded', () => {
    const standing = stand({ max_high: 2, max_medium: 1 })
    expect(lines(standing)).toEqual([
      'AUTH-1 GET /a new counted',
      'AUTH-1 GET /b new counted',
      'AUTH-1 GET /c new counted',
      'TLS-5 host new',
      'TLS-1 host new',
    ])
    expect(standing).toMatchObject({ counts: { high: 3, medium: 1, low: 1 }, known: 0, ignored: 0 })
    expect(standing.rules.map(({ rule }) => rule)).toEqual(rules)
  })

  it.each([
    [{}, []],
    [{ max_high: 3, max_medium: 1, max_low: 1 }, []],
    [{ max_medium: 0 }, ['TLS-1 host new counted']],
    [{ max_low: 0, max_high: 3 }, ['TLS-5 host new counted']],
  ] as const)('is counted within limits of its own level: %j', (limits, expected) => {
    expect(lines(stand(limits)).filter((line) => line.endsWith('counted'))).toEqual(expected)
  })

  it('is known where the baseline has it at that place, and counts no more', () => {
    const standing = stand({ max_high: 0 }, [], 'GET /a', 'GET /c', 'host')
    expect(lines(standing)).toEqual([
      'AUTH-1 GET /a known',
      'AUTH-1 GET /b new counted',
      'AUTH-1 GET /c known',
      'TLS-5 host new',
      'TLS-1 host new',
    ])
    expect(standing).toMatchObject({ counts: { high: 1, medium: 1, low: 1 }, known: 2, ignored: 0 })
  })

  it('is ignored where somebody answers for it, also where it is known', () => {
    const standing = stand({ max_high: 0 }, [entry], 'GET /a', 'GET /b')
    expect(lines(standing).slice(0, 3)).toEqual([
      'AUTH-1 GET /a known',
      'AUTH-1 GET /b ignored by Kim',
      'AUTH-1 GET /c new counted',
    ])
    expect(standing).toMatchObject({ counts: { high: 1 }, known: 1, ignored: 1 })
  })
})
