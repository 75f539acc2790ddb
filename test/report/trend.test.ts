import { describe, expect, it } from 'vitest'
import type { GateReport, HistoryPoint } from '../../src/gate/report.ts'
import { catalogueOf } from '../../src/messages/catalogues.ts'
import { sparkline, trendOf } from '../../src/report/trend.ts'
import { mermaidChart } from '../../src/report/trend-mermaid.ts'
import { trendSvg } from '../../src/report/trend-svg.ts'
import { trendNotes } from '../../src/report/trend-words.ts'
import { failed, passed } from './examples.ts'

function withCounts(
  counts: readonly (number | null)[],
  judged: number | null,
  baseline: number | null = null,
) {
  const points = counts.map(
    (alertCount, index): HistoryPoint => ({
      scanId: `scan-${index}`,
      startTime: '2026-11-01T00:00:00+0000',
      endTime: null,
      status: alertCount === null ? 'canceled' : 'complete',
      alertCount,
      scanCount: 10,
      complete: 100,
      crawlId: 1,
      crawlLabel: null,
      url: null,
    }),
  )
  const report: GateReport = {
    ...passed,
    facts: judged === null ? {} : { ...passed.facts, alert_count: judged },
    history: { points, baseline: baseline === null ? null : { scanId: 'scan-0', alertCount: baseline } },
  }
  const trend = trendOf(report)
  if (trend === null) throw new Error('no trend')
  return trend
}

describe('the trend', () => {
  it('is none without a history', () => {
    expect(trendOf(passed)).toBeNull()
    expect(trendOf({ ...passed, facts: {}, history: { points: [], baseline: null } })).toBeNull()
  })

  it('ends with the judged scan, which stands in it once', () => {
    const trend = trendOf(failed)
    expect(trend?.rows.map((row) => row.judged)).toEqual([...Array(9).fill(false), true])
    const again = trendOf({
      ...failed,
      history: {
        baseline: null,
        points: [...(failed.history?.points ?? []), { ...point(), scanId: String(failed.facts.scan_id) }],
      },
    })
    expect(again?.rows.length).toBe(10)
  })

  it('leaves the judged scan out when its number of alerts is not known', () => {
    expect(withCounts([1, 2], null).rows.some((row) => row.judged)).toBe(false)
  })

  it('has at most 20 rows, the newest, numbered from 1', () => {
    const { rows } = withCounts(
      Array.from({ length: 20 }, (_, index) => index),
      99,
    )
    expect(rows.length).toBe(20)
    expect(rows[0]).toMatchObject({ number: 1, scanId: 'scan-1' })
    expect(rows.at(-1)).toMatchObject({ number: 20, judged: true })
  })

  it('draws no bar for a scan without a number that can be drawn', () => {
    const trend = withCounts([1, null, Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 1e300, 2], null)
    expect(trend.drawn.map((row) => row.alerts)).toEqual([1, 2])
    expect(trend.rows.length).toBe(8)
  })
})

describe('the words of the trend', () => {
  it('say of when it is, and what is left out', () => {
    const trend = trendOf(failed)
    if (trend === null) throw new Error('no trend')
    expect(trendNotes(catalogueOf('en'), trend)).toBe(
      '9 finished scans by the number of alerts, oldest first. They started from 2026-10-02 to 2026-11-20. The line is the baseline: 1 alert. Without a number of alerts, so not drawn: 1 scan.',
    )
    expect(trendNotes(catalogueOf('ja'), trend)).not.toContain('。 ')
  })

  it('say nothing of when it is where a scan has no time', () => {
    const trend = withCounts([1, 2], 3)
    const drawn = trend.drawn.map((row) => ({ ...row, startTime: 'yesterday' }))
    expect(trendNotes(catalogueOf('en'), { ...trend, drawn })).not.toContain('started')
  })
})

describe('the sparkline', () => {
  it('goes from nothing to the highest, and shows the least rise', () => {
    expect(sparkline(withCounts([0, 1, 50, 100], null))).toBe('▁▂▅█')
  })

  it('is flat where no scan had alerts', () => {
    expect(sparkline(withCounts([0, 0, 0], 0))).toBe('▁▁▁▁')
  })
})

describe('the Mermaid chart', () => {
  const words = { scans: 'Scans', alerts: 'Alerts' }

  it('has bars for the scans and a line for the baseline', () => {
    const chart = mermaidChart(withCounts([12, null, 3], 4, 12), words)
    expect(chart).toContain('x-axis "Scans" ["1", "3", "4"]')
    expect(chart).toContain('y-axis "Alerts" 0 --> 12')
    expect(chart).toContain('bar [12, 3, 4]')
    expect(chart).toContain('line [12, 12, 12]')
  })

  it('has no line without a baseline, and an axis of whole alerts', () => {
    const chart = mermaidChart(withCounts([0, 0], 1), words)
    expect(chart).not.toContain('line [')
    expect(chart).toContain('0 --> 10')
  })

  it('is not ended by a word', () => {
    expect(mermaidChart(withCounts([1], 1), { scans: 'a" ]\nb', alerts: '"' })).toContain('x-axis "a  ] b" [')
  })
})

describe('the picture', () => {
  const words = {
    title: 'Trend',
    description: '5, 0',
    scans: 'Scans',
    alerts: 'Alerts',
    baseline: 'baseline',
  }

  it('says in words what it shows, and stays within its frame', () => {
    const svg = trendSvg(withCounts([5, 0], 2, 5), words, true)
    expect(svg).toContain('role="img" aria-labelledby="trend-title trend-description"')
    expect(svg).toContain('<title id="trend-title">Trend</title>')
    for (const [, y] of svg.matchAll(/ y\d?="([^"]+)"/g)) {
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeLessThanOrEqual(270)
    }
  })

  it('draws even a scan without alerts, so that it does not look like none', () => {
    const heights = [
      ...trendSvg(withCounts([0, 4], null), words, true).matchAll(/<rect [^>]*height="([^"]+)"/g),
    ]
    expect(heights.map(([, height]) => Number(height) > 0)).toEqual([true, true])
  })
})

function point(): HistoryPoint {
  return {
    scanId: '',
    startTime: '',
    endTime: null,
    status: 'complete',
    alertCount: 1,
    scanCount: 10,
    complete: 100,
    crawlId: null,
    crawlLabel: null,
    url: null,
  }
}
