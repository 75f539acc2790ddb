import { describe, expect, it } from 'vitest'
import type { HistoryPoint } from '../../src/gate/history.ts'
import type { GateReport } from '../../src/gate/report.ts'
import { catalogueOf } from '../../src/messages/catalogues.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { trendDays } from '../../src/report/trend/days.ts'
import { mermaidChart } from '../../src/report/trend/mermaid.ts'
import { trendSvg } from '../../src/report/trend/svg.ts'
import { sparkline, trendOf } from '../../src/report/trend/trend.ts'
import { trendNotes } from '../../src/report/trend/words.ts'
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
    expect(rows[0]).toMatchObject({ number: 1, id: 'scan-1' })
    expect(rows.at(-1)).toMatchObject({ number: 20, judged: true })
  })

  it('draws no bar for a scan without a number that can be drawn', () => {
    const trend = withCounts([1, null, Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 1e300, 2], null)
    expect(trend.drawn.map((row) => row.count)).toEqual([1, 2])
    expect(trend.rows.length).toBe(8)
  })
})

describe('the words of the trend', () => {
  it('say of when it is, and what is left out', () => {
    const trend = trendOf(failed)
    if (trend === null) throw new Error('no trend')
    expect(trendNotes(catalogueOf('en'), trend, true)).toBe(
      '9 finished scans by the number of alerts, oldest first. They started from 2026-10-02 to 2026-11-20. The line is the baseline: 1 alert. Without a number of alerts, so not drawn: 1 scan.',
    )
    expect(trendNotes(catalogueOf('ja'), trend, true)).not.toContain('。 ')
  })

  it.each([
    ['the job summary', renderSummary, true],
    ['report.html', renderHtml, true],
    ['the comment', renderComment, false],
    ['the text', (report: GateReport) => renderText(report, 'en', { colour: false }), false],
  ] as const)('name a line in %s only where one is drawn', (_, render, isDrawn) => {
    const said = render(failed, 'en')
    expect(said.includes('The line is the baseline: 1 alert.')).toBe(isDrawn)
    expect(said.includes('The baseline: 1 alert.')).toBe(!isDrawn)
  })

  it('say nothing of when it is where a scan has no time', () => {
    const trend = withCounts([1, 2], 3)
    const drawn = trend.drawn.map((row) => ({ ...row, time: 'yesterday' }))
    expect(trendNotes(catalogueOf('en'), { ...trend, drawn }, true)).not.toContain('started')
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
  const words = { across: 'Scans', up: 'Alerts' }

  it('has bars for the scans and a line for the baseline', () => {
    const chart = mermaidChart(withCounts([12, null, 3], 4, 12), words)
    expect(chart).toContain('x-axis "Scans" ["1 · 11-01", "3", "4 · 11-20"]')
    expect(chart).toContain('y-axis "Alerts" 0 --> 12')
    expect(chart).toContain('bar [12, 3, 4]')
    expect(chart).toContain('line [12, 12, 12]')
  })

  it('has no line without a baseline', () => {
    expect(mermaidChart(withCounts([0, 0], 1), words)).not.toContain('line [')
  })

  it.each([1, 4, 7])('ends at the highest number, %i, and marks no half alert', (highest) => {
    const chart = mermaidChart(withCounts([0, highest], 1), words)
    expect(chart).toContain(`0 --> ${highest}`)
    expect(chart).toContain('showDataLabel: true\n    yAxis:\n      showLabel: false')
  })

  it.each([8, 30])('marks its axis where Mermaid marks whole alerts, from 8 on: %i', (highest) => {
    const chart = mermaidChart(withCounts([0, highest], 1), words)
    expect(chart).toContain(`0 --> ${highest}`)
    expect(chart).not.toContain('showLabel: false')
  })

  it('dates the first scan of a day, and no two neighbours where bars are many', () => {
    const trend = withCounts(Array(19).fill(1), 1)
    const drawn = trend.drawn.map((row, index) => ({
      ...row,
      time: `2026-11-${String(Math.max(3, index + 1)).padStart(2, '0')}T10:00:00+0000`,
    }))
    const few = { ...trend, drawn: drawn.slice(0, 6) }
    expect(trendDays(few)).toEqual(['11-03', null, null, '11-04', '11-05', '11-06'])
    const many = trendDays({ ...trend, drawn })
    expect(many.slice(0, 7)).toEqual(['11-03', null, null, '11-04', null, '11-06', null])
  })

  it('has labels that are all different, or bars would fall together', () => {
    const chart = mermaidChart(withCounts(Array(20).fill(1), 1), words)
    const labels = [...(/x-axis "Scans" \[(.*)\]/.exec(chart)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(
      ([label]) => label,
    )
    expect(new Set(labels).size).toBe(20)
  })

  it('is not ended by a word', () => {
    expect(mermaidChart(withCounts([1], 1), { across: 'a" ]\nb', up: '"' })).toContain('x-axis "a  ] b" [')
  })
})

describe('the picture', () => {
  const words = {
    title: 'Trend',
    description: '5, 0',
    across: 'Scans',
    up: 'Alerts',
    baseline: 'baseline',
  }

  it('says in words what it shows, and stays within its frame', () => {
    const svg = trendSvg(withCounts([5, 0], 2, 5), words, true)
    expect(svg).toContain('role="img" aria-labelledby="trend-title trend-description"')
    expect(svg).toContain('<title id="trend-title">Trend</title>')
    for (const [, y] of svg.matchAll(/ y\d?="([^"]+)"/g)) {
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeLessThanOrEqual(286)
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
