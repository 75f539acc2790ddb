import { describe, expect, it } from 'vitest'
import type { Fault, Operation } from '../../../src/simulator/vaddy/faults.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { expectOneClearSentence } from './expectations.ts'
import { createFaultBench, type FaultBench, key, ownScans } from './fault-bench.ts'
import { recordSection } from './reliability-record.ts'

const record = recordSection(9, "VAddy's answers contradict its documents")

type Fields = Record<string, unknown>

/** Changes fields of the true answer; `undefined` takes one out. */
const changed =
  (fields: Fields) =>
  (honest: string): string =>
    JSON.stringify({ ...JSON.parse(honest), ...fields })

/** Answers every request for an operation with a body made of the true one. */
function benchWithBody(operation: Operation, body: (honest: string) => string, onlyFinished = false) {
  const isMeant = (honest: string) => !onlyFinished || honest.includes('"finish"')
  const fault: Fault = { kind: 'body', body: (honest) => (isMeant(honest) ? body(honest) : honest) }
  return createFaultBench({ faults: (request) => (request.operation === operation ? fault : undefined) })
}

const startsOf = (bench: FaultBench) => ownScans(bench).length

describe('a result that contradicts itself or what was asked', () => {
  const cases: [name: string, fields: Fields, says: string][] = [
    ['the ID of another scan', { scan_id: '1-other' }, 'scan_id should be'],
    [
      'the ID of another project',
      { project_id: 'other' },
      'project_id should be 6eb1f9fcbdb6a5a and is other',
    ],
    ['the ID of another crawl', { crawl_id: 12 }, 'crawl_id should be 30 and is 12'],
    ['an unknown status', { status: 'paused' }, 'the status "paused"'],
    ['a status in capitals', { status: 'FINISH' }, 'the status "FINISH"'],
    ['a status that is a number', { status: 200 }, 'status should be a string and is 200'],
    ['no status', { status: undefined }, 'status should be a string and is missing'],
    ['alerts as text', { alert_count: '0' }, 'alert_count should be'],
    ['no alert_count', { alert_count: undefined }, 'alert_count should be'],
    ['alert_count null', { alert_count: null }, 'alert_count should be'],
    ['a negative number of alerts', { alert_count: -1 }, 'alert_count should be at least 0'],
    ['half an alert', { alert_count: 0.5 }, 'alert_count should be a whole number'],
    ['more alerts than a number holds', { alert_count: 1e300 }, 'alert_count should be'],
    ['no scan_count', { scan_count: undefined }, 'scan_count should be'],
    ['scan_count as text', { scan_count: '22' }, 'scan_count should be'],
    ['complete over 100', { complete: 101 }, 'complete should be at most 100'],
    ['complete as text', { complete: '100' }, 'complete should be'],
    ['complete null', { complete: null }, 'complete should be'],
    ['a start time that is none', { start_time: 'soon' }, 'start_time should be'],
    ['no end time', { end_time: undefined }, 'end_time should be'],
    ['scan types as text', { scan_list: 'XSS' }, 'scan_list should be an array'],
    ['an empty scan ID', { scan_id: '' }, 'scan_id should be'],
    ['a scan ID as long as a book', { scan_id: 'x'.repeat(10_000) }, 'scan_id should be'],
  ]

  it.each(cases)('%s is never a pass', async (name, fields, says) => {
    const bench = await benchWithBody('result', changed(fields), true)
    const run = await bench.run({ crawl_id: '30', max_alerts: 'off', min_complete: '0' })
    record.add(`the result has ${name}`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
    expectOneClearSentence(run, says)
    expect(run.report.facts.alert_count).toBeUndefined()
    expect(startsOf(bench)).toBe(1)
  })

  it.each(['[]', 'null', 'true', '"finish"', '0', '{}', '[{"status":"finish"}]'])(
    'the JSON %s is never a pass',
    async (json) => {
      const bench = await benchWithBody('result', () => json)
      const run = await bench.run()
      expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
      expectOneClearSentence(run, 'makes no sense')
      expect(ownScans(bench)).toMatchObject([{ status: 'canceled' }])
    },
  )

  it('unknown fields and unknown scan types are fine', async () => {
    const fields = { engine: 'new', scan_list: ['XSS', 'QUANTUM'], crawl_label: undefined, timezone: 7 }
    const bench = await benchWithBody('result', changed(fields), true)
    const run = await bench.run()
    record.add('the result has fields and scan types nobody knows', bench, run)
    expect(run.report.outcome).toBe('passed')
  })

  it('a scan of another project is never judged when it was attached', async () => {
    const bench = await benchWithBody('result', changed({ project_id: 'other' }), true)
    const { report } = await bench.run({ wait: 'false' })
    const run = await bench.run({ scan_id: String(report.facts.scan_id), start: 'false' })
    record.add('the attached scan belongs to another project', bench, run)
    expect(run.report).toMatchObject({ outcome: 'misconfigured', exitCode: 3 })
    expectOneClearSentence(run, 'Check scan_id.')
  })
})

describe('an ID that repeats the key', () => {
  const ids = [
    ['the key', key],
    ['the key in small letters', key.toLowerCase()],
    ['the key within an ID', `1-${key}-2`],
    ['the key in hexadecimal digits', `1-${Buffer.from(key).toString('hex')}`],
  ] as const

  it.each(ids)('%s as the ID of the start is used nowhere', async (name, id) => {
    const bench = await benchWithBody('start', () => JSON.stringify({ scan_id: id }))
    const run = await bench.run()
    record.add(`the start's ID is ${name}`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
    expectOneClearSentence(run, 'scan_id repeats the key')
    searchForSecret(key, [run.checkpoints, bench.simulator.requests])
    expect(bench.simulator.requests.filter(({ path }) => path === '/v2/scan/result')).toEqual([])
  })

  it.each(ids)('%s as the ID of a past scan is handed to nobody, who might adopt it', async (_, id) => {
    const bench = await benchWithBody(
      'list-results',
      changed({ items: [{ scan_id: id, status: 'Complete' }] }),
    )
    const listed = await (await bench.client()).pastScans('1').catch((error: unknown) => error)
    expect(listed).toMatchObject({ name: 'AnswerError', garbled: false })
    expect(String(listed)).toContain('items[0].scan_id repeats the key')
    searchForSecret(key, listed)
  })

  it.each(['scan_id', 'project_id'])(
    'as %s of the result is no pass and stands in no report',
    async (field) => {
      const bench = await benchWithBody('result', changed({ [field]: key }), true)
      const run = await bench.run()
      expect(run.report).toMatchObject({ outcome: 'unreachable', exitCode: 5 })
      expectOneClearSentence(run, `${field} repeats the key`)
    },
  )
})

describe('answers before the start that make no sense', () => {
  const cases: [name: string, operation: Operation, body: (honest: string) => string, says: string][] = [
    ['runcheck as text', 'runcheck', changed({ running_process: '0' }), 'running_process should be 0 or 1'],
    ['runcheck 2', 'runcheck', changed({ running_process: 2 }), 'running_process should be 0 or 1'],
    ['runcheck false', 'runcheck', changed({ running_process: false }), 'running_process should be 0 or 1'],
    ['no runcheck', 'runcheck', () => '{}', 'running_process should be 0 or 1'],
    ['crawls without items', 'list-crawls', changed({ items: undefined }), 'items should be an array'],
    ['a crawl without an ID', 'list-crawls', changed({ items: [{ label: 'x' }] }), 'items[0].id should be'],
    ['a total as text', 'list-crawls', changed({ total: '3' }), 'total should be'],
    ['results without items', 'list-results', changed({ items: undefined }), 'items should be an array'],
    [
      'a past scan without an ID',
      'list-results',
      changed({ items: [{ status: 'Complete' }] }),
      'items[0].scan_id should be',
    ],
    [
      'alerts of a past scan as text',
      'list-results',
      changed({ items: [{ scan_id: '1-a', status: 'Complete', alert_count: '0' }] }),
      'items[0].alert_count should be',
    ],
  ]

  it.each(cases)('%s: nothing is started', async (name, operation, body, says) => {
    const bench = await benchWithBody(operation, body)
    const run = await bench.run({ project_number: '1' })
    record.add(`${name}, before the start`, bench, run)
    expect(run.report).toMatchObject({ outcome: 'unreachable', conclusion: 'failure', exitCode: 5 })
    expectOneClearSentence(run, says)
    expect(startsOf(bench)).toBe(0)
  })

  it('crawls that were announced and never come: nothing is started', async () => {
    const bench = await benchWithBody('list-crawls', changed({ total: 90, items: [] }))
    const run = await bench.run({ crawl_label: 'shop' })
    record.add('fewer crawls than announced, before the start', bench, run)
    expect(run.report.outcome).toBe('unreachable')
    expectOneClearSentence(run, "can't be trusted")
    expect(startsOf(bench)).toBe(0)
  })

  it('a list of crawls without end is left after 200 pages', async () => {
    let id = 100
    const bench = await benchWithBody('list-crawls', (honest) => {
      id += 1
      const items = [{ id, label: 'shop', start: '2025-01-01T00:00:00+0000', end: null }]
      return changed({ total: 1_000_000, items })(honest)
    })
    const run = await bench.run({ crawl_label: 'shop' })
    expect(run.report.outcome).toBe('unreachable')
    expect(bench.simulator.requests).toHaveLength(200)
  })

  it('a list that ignores the label does not choose the crawl', async () => {
    const label = 'staging'
    const bench = await benchWithBody('list-crawls', (honest) => honest.replaceAll('shop', 'production'))
    const run = await bench.run({ crawl_label: 'shop' })
    record.add('the list of crawls ignores `crawl_label`', bench, run)
    expect(run.report).toMatchObject({ outcome: 'misconfigured', exitCode: 3 })
    expect(label).not.toBe(run.report.facts.crawl_label)
    expect(startsOf(bench)).toBe(0)
  })
})
