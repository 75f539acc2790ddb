import { describe, expect, it } from 'vitest'
import type { Fleet } from '../../../../src/gate/fleet.ts'
import { createFleet } from '../../../../src/gate/fleet-builder.ts'
import { message } from '../../../../src/messages/message.ts'
import { countedInTotal, missingSubject, subjectOf } from '../../../../src/sources/nhn/fleet.ts'
import type { Item, JudgedResult } from '../../../../src/sources/nhn/judged-result.ts'
import type { JudgedInstance } from '../../../../src/sources/nhn/tally.ts'
import { resultLike, said } from './results.ts'

const none = { high: 0, medium: 0, low: 0 }
const policy = { max_high: 0, max_medium: 2, max_low: 'off', scope: 'instance' } as const
const doubt = message('nhn_doubt_field', { instance: 'web-1 (KR1)', field: 'weakCount' })
const ageless = message('nhn_reason_clocks', { server: 'a', own: 'b' })
const entry = { id: 'U-02', reason: 'bastion', approved_by: 'Kim', expires: '2026-12-31' }

const item = (given: Partial<Item> = {}): Item => ({
  id: 'U-01',
  title: 'Remote access of root',
  category: '1. Accounts',
  level: 'high',
  code: 'X',
  status: 'weak',
  fix: 'edit it',
  ignored: null,
  ...given,
})
function instanceLike(
  given: Partial<JudgedInstance> = {},
  ...results: Partial<JudgedResult>[]
): JudgedInstance {
  const plain = { checks: 3, weak: 0, ignored: 0, counts: none, items: [], doubts: [] }
  return {
    name: 'web-1',
    region: 'KR1',
    results: (results.length > 0 ? results : [{}]).map((one) => ({ result: resultLike(), ...plain, ...one })),
    counts: none,
    weak: 0,
    checks: 3,
    ignored: 0,
    stale: false,
    ageless: null,
    doubts: [],
    ...given,
  }
}
const subject = (given: JudgedInstance, limits: Partial<typeof policy> | object = {}, isListWhole = true) =>
  subjectOf(given, { ...policy, ...limits }, { isListWhole })

describe('An instance that is shown', () => {
  it('is known by region and name, with what was counted', () => {
    const counts = { high: 0, medium: 2, low: 5 }
    expect(subject(instanceLike({ counts, ignored: 4, weak: 7 }))).toEqual({
      id: 'KR1/web-1',
      name: 'web-1',
      group: 'KR1',
      state: 'warning',
      counts,
      ignored: 4,
      known: 0,
      reason: null,
      url: null,
      findings: [],
    })
  })

  it.each<[string, Partial<JudgedInstance>, string, unknown]>([
    ['clean', {}, 'pass', null],
    ['weak at no known level', { weak: 1 }, 'warning', null],
    ['weak within its limit', { counts: { ...none, medium: 2 } }, 'warning', null],
    ['weak at a level without a limit', { counts: { ...none, low: 99 } }, 'warning', null],
    ['over a limit', { counts: { ...none, medium: 3 } }, 'fail', null],
    ['over a limit and in doubt', { counts: { ...none, high: 1 }, doubts: [doubt] }, 'fail', doubt],
    ['in doubt', { doubts: [doubt], ageless }, 'unjudged', doubt],
    ['weak and in doubt', { doubts: [doubt], weak: 1 }, 'unjudged', doubt],
    ['of no known age', { ageless }, 'unjudged', ageless],
    ['stale', { stale: true, doubts: [doubt] }, 'fail', message('nhn_stale', { instance: 'web-1 (KR1)' })],
  ])('fails, warns, passes or is unjudged: %s', (_, given, state, reason) => {
    expect(subject(instanceLike(given))).toMatchObject({ state, reason })
  })

  it('proves nothing where the list of its region is not whole, unless it fails anyway', () => {
    const notWhole = message('nhn_region_not_whole', { region: 'KR1' })
    expect(subject(instanceLike(), {}, false)).toMatchObject({ state: 'unjudged', reason: notWhole })
    expect(subject(instanceLike({ ageless }), {}, false)).toMatchObject({ reason: ageless })
    const over = instanceLike({ counts: { ...none, high: 1 } })
    expect(subject(over, {}, false)).toMatchObject({ state: 'fail' })
  })

  it('does not fail by itself where limits hold for the total', () => {
    const over = instanceLike({ counts: { ...none, high: 9 } })
    expect(subject(over, { scope: 'total' })).toMatchObject({ state: 'warning' })
  })

  it('shows what is weak and what is ignored, and what of it was counted', () => {
    const items = [
      item(),
      item({ id: 'U-02', status: 'ignored', ignored: entry, fix: '' }),
      item({ id: 'U-03', level: 'medium' }),
      item({ id: 'U-04', level: null }),
      item({ id: 'U-05', status: 'good' }),
      item({ id: 'U-06', status: 'unknown' }),
    ]
    const plain = { title: 'Remote access of root', place: null, reason: null, url: null, fix: 'edit it' }
    const approved = message('nhn_ignored', { by: 'Kim', reason: 'bastion', expires: '2026-12-31' })
    const { findings } = subject(instanceLike({ counts: { ...none, high: 1 } }, { items }))
    expect(findings).toEqual([
      { ...plain, id: 'U-01', level: 'high', status: 'open', counted: true },
      { ...plain, id: 'U-02', level: 'high', status: 'ignored', counted: false, reason: approved, fix: null },
      { ...plain, id: 'U-03', level: 'medium', status: 'open', counted: false },
      { ...plain, id: 'U-04', level: 'high', status: 'open', counted: false },
    ])
  })

  it('says by which criteria, where it was inspected by several', () => {
    const each = ['F', 'M'].map((bss) => ({ result: resultLike({ bss }), items: [item()] }))
    expect(subject(instanceLike({}, ...each)).findings).toMatchObject([{ place: 'F' }, { place: 'M' }])
  })

  it('shows how many are weak at each level where nobody read them', () => {
    const counts = { high: 0, medium: 3, low: 1 }
    const { findings } = subject(instanceLike({ counts }, { items: null, counts }))
    const plain = { place: null, status: 'open', reason: null, fix: null, url: null }
    const unread = (count: number) => message('nhn_unread_items', { count })
    expect(findings).toEqual([
      { ...plain, id: 'medium', level: 'medium', title: unread(3), counted: true },
      { ...plain, id: 'low', level: 'low', title: unread(1), counted: false },
    ])
  })

  it('fails where it is required and missing', () => {
    const missing = missingSubject('db-1')
    expect(missing).toMatchObject({ id: '?/db-1', name: 'db-1', group: null, state: 'fail', counts: none })
    expect([missing.ignored, missing.known, missing.url, missing.findings]).toEqual([0, 0, null, []])
    expect(missing.reason === null ? [] : said([missing.reason])).toEqual([
      'db-1 is required and has no result.',
    ])
  })
})

describe('What was counted', () => {
  const items = [
    item(),
    item({ id: 'U-02', status: 'ignored', ignored: entry }),
    item({ id: 'U-03', level: 'low' }),
    // It is shown as one of level high, and nobody knows whether it is.
    item({ id: 'U-04', level: null }),
  ]
  const fleetOf = (): Fleet => {
    const fleet = createFleet('instance')
    fleet.add(subject(instanceLike({ counts: { ...none, high: 1 } }, { items }), { scope: 'total' }))
    return fleet.build()
  }

  it.each<[object, object, string[]]>([
    [{}, { high: 1 }, ['U-01']],
    [{}, { low: 9 }, []],
    [{ max_high: 1, max_low: 0 }, { high: 1, medium: 9, low: 1 }, ['U-03']],
  ])(
    'where limits hold for the total is all that is open at a level over its limit: %j %j',
    (limits, sum, ids) => {
      const total = { ...none, ...sum }
      const { subjects } = countedInTotal(fleetOf(), total, { ...policy, ...limits, scope: 'total' })
      const findings = subjects.flatMap((one) => one.findings)
      expect(findings).toHaveLength(4)
      expect(findings.filter(({ counted }) => counted).map(({ id }) => id)).toEqual(ids)
    },
  )

  it('stays as it is where limits hold for each instance', () => {
    const fleet = fleetOf()
    expect(countedInTotal(fleet, { ...none, high: 9 }, policy)).toBe(fleet)
  })
})
