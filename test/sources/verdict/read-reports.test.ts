import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../src/kernel/errors.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { readReports } from '../../../src/sources/verdict/read-reports.ts'
import { rejectionOf } from '../../support/network-client.ts'
import { type MemoryFiles, memoryFiles } from '../../support/verdict/report-files.ts'
import { commit, reportFile } from '../../support/verdict/reports.ts'

const never = new AbortController().signal
const mebibyte = 1_024 * 1_024

async function readAll(files: MemoryFiles, patterns: readonly string[] = ['']) {
  const { read, reportFiles } = memoryFiles(files)
  return { ...(await readReports(patterns, { reportFiles, signal: never })), read }
}
async function readOne(more: Readonly<Record<string, unknown>>) {
  const { reports } = await readAll({ 'report.json': reportFile({ more }) })
  const [only] = reports
  if (only === undefined) throw new Error('nothing was read')
  return only
}
const many = <T>(count: number, each: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => each(index))

describe('The files that a verdict reads', () => {
  it('are read once each, whatever names them, in the order in which they were found', async () => {
    const files = Object.fromEntries(many(9, (index) => [`g${index}/report.json`, reportFile()]))
    const { read, reports } = await readAll(files, ['g3', 'g', 'g8/'])
    const order = [3, 0, 1, 2, 4, 5, 6, 7, 8].map((index) => `g${index}/report.json`)
    expect(read).toEqual(order)
    expect(reports.map(({ file }) => file.path)).toEqual(order)
  })

  it('are one where two paths lead to the same, by the path that came first', async () => {
    const { found, reportFiles } = memoryFiles({ a: reportFile(), link: reportFile() })
    const finding = {
      ...reportFiles,
      find: async (path: string) => ({ files: [{ ...found(path), real: '/real/a' }], unreadable: [] }),
    }
    const { reports } = await readReports(['a', 'link'], { reportFiles: finding, signal: never })
    expect(reports.map(({ file }) => file.path)).toEqual(['a'])
  })

  it('are read four at a time, so that no more of them fill the memory', async () => {
    let open = 0
    const seen: number[] = []
    const files = Object.fromEntries(many(10, (index) => [`${index}`, '']))
    const { reportFiles } = memoryFiles(files, {
      read: async () => {
        open += 1
        seen.push(open)
        await new Promise((resolve) => setImmediate(resolve))
        open -= 1
        return JSON.stringify(reportFile())
      },
    })
    const { reports } = await readReports([''], { reportFiles, signal: never })
    expect(reports).toHaveLength(10)
    expect(Math.max(...seen)).toBe(4)
    expect(seen).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2])
  })

  it('are left unread once the run is told to stop', async () => {
    const stop = new AbortController()
    const reason = new Error('told to stop')
    const files = Object.fromEntries(many(9, (index) => [`${index}`, reportFile()]))
    const { read, reportFiles } = memoryFiles(files)
    const stopping = {
      ...reportFiles,
      read: async (...given: Parameters<typeof reportFiles.read>) => {
        stop.abort(reason)
        return await reportFiles.read(...given)
      },
    }
    const reading = readReports([''], { reportFiles: stopping, signal: stop.signal })
    expect(await rejectionOf(reading)).toBe(reason)
    expect(read).toHaveLength(4)
  })

  it('are named all together where patterns match nothing, and nothing is read', async () => {
    const { read, reportFiles } = memoryFiles({ 'a/report.json': reportFile() })
    const patterns = ['a', 'nothing', `none/${'x'.repeat(500)}`]
    const error = await rejectionOf(readReports(patterns, { reportFiles, signal: never }))
    expect(error).toBeInstanceOf(ConfigurationError)
    const said = (error as ConfigurationError).problems.map(english)
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('"nothing"')
    expect(said[1]?.length).toBeLessThan(400)
    expect(read).toEqual([])
  })

  it('are no match that is missing where only a folder can not be looked into, which is named', async () => {
    const shut = { path: 'shut', why: message('file_unreadable', { code: 'EACCES' }) }
    const { found, reportFiles } = memoryFiles({})
    const finding = { ...reportFiles, find: async () => ({ files: [], unreadable: [shut] }) }
    const both = await readReports(['shut', 'shut/**'], { reportFiles: finding, signal: never })
    expect(both).toEqual({ reports: [], unreadable: [shut] })
    const half = { ...reportFiles, find: async () => ({ files: [found('a')], unreadable: [shut] }) }
    const read = { ...half, read: async () => JSON.stringify(reportFile()) }
    const { reports, unreadable } = await readReports(['shut'], { reportFiles: read, signal: never })
    expect([reports.length, unreadable]).toEqual([1, [shut]])
  })

  it('that can not be read are named with the reason, beside those that can', async () => {
    const gone = Object.assign(new Error('no such file'), { code: 'ENOENT' })
    const long = `${'deep/'.repeat(100)}report.json`
    const { reports, unreadable } = await readAll({ a: reportFile(), b: gone, [long]: '{', c: '[]' })
    expect(reports.map(({ file }) => file.path)).toEqual(['a'])
    expect(unreadable.map(({ why }) => english(why))).toEqual([
      english(message('file_missing')),
      'it is cut off',
      expect.stringContaining('names no schema'),
    ])
    expect(unreadable[1]?.path.length).toBeLessThanOrEqual(300)
  })

  it.each([
    [20 * mebibyte, 1],
    [20 * mebibyte + 1, 0],
  ])('are opened up to 20 MiB and not beyond: %i bytes', async (bytes, count) => {
    const { read, reportFiles, found } = memoryFiles({ a: reportFile() })
    const finding = {
      ...reportFiles,
      find: async () => ({ files: [{ ...found('a'), bytes }], unreadable: [] }),
    }
    const { reports, unreadable } = await readReports(['a'], { reportFiles: finding, signal: never })
    expect([read.length, reports.length, unreadable.length]).toEqual([count, count, 1 - count])
    if (count === 0) expect(unreadable.map(({ why }) => english(why))).toEqual(['it is longer than 20 MiB'])
  })

  it('are read no further than 20 MiB, should one grow meanwhile', async () => {
    const bounds: unknown[] = []
    const { reportFiles } = memoryFiles(
      { a: '' },
      {
        read: async (_, given) => {
          bounds.push(given)
          return JSON.stringify(reportFile())
        },
      },
    )
    await readReports(['a'], { reportFiles, signal: never })
    expect(bounds).toEqual([{ longest: 20 * mebibyte }])
  })
})

describe('What a verdict keeps of a report', () => {
  it('is what decides', async () => {
    const { reports } = await readAll({
      'a/report.json': reportFile({
        outcome: 'timeout',
        simulated: true,
        attempt: 3,
        reason: 'It took too long.',
      }),
    })
    expect(reports).toMatchObject([
      {
        source: 'vaddy',
        subject: { kind: 'project', id: 'shop' },
        outcome: 'timeout',
        conclusion: 'failure',
        exitCode: 6,
        simulated: true,
        endedAt: Date.UTC(2026, 0, 1),
        commit,
        url: 'https://github.com/acme/shop/actions/runs/1',
        attempt: 3,
        reason: 'It took too long.',
        hasFleet: false,
      },
    ])
  })

  it('is its counts, and no other fact', async () => {
    const facts = { alert_count: 3, scan_id: '1-2', ratio: 7, odd_count: 'many', gone_count: null, count: 4 }
    expect((await readOne({ facts })).details.counts).toEqual([{ fact: 'alert_count', value: 3 }])
  })

  it('is bounded, whatever the report holds', async () => {
    const words = 'word '.repeat(1_000)
    const { details, reason, warnings } = await readOne({
      reason: { key: 'reason_passed', text: words },
      warnings: many(9, (index) => ({ key: 'notice_x', text: `${index} ${words}` })),
      facts: Object.fromEntries(many(12, (index) => [`f${index}_count`, index])),
      links: many(9, (index) => ({
        key: 'scan_result',
        url: `https://x.example/${index}/${'y'.repeat(3_000)}`,
      })),
    })
    expect([reason.length <= 500, reason.length > 400, details.reason === reason]).toEqual([true, true, true])
    expect(warnings.map((text) => text[0])).toEqual(['0', '1', '2', '3', '4'])
    expect(warnings.every((text) => text.length <= 300 && text.length > 200)).toBe(true)
    expect(details.counts.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(details.links).toHaveLength(5)
    expect(details.links.every(({ key, url }) => key === 'scan_result' && url.length <= 2_000)).toBe(true)
  })
})
