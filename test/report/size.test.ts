import { describe, expect, it } from 'vitest'
import type { GateReport } from '../../src/gate/report.ts'
import { languages } from '../../src/messages/catalogues.ts'
import { message } from '../../src/messages/message.ts'
import { annotationOf } from '../../src/report/annotation.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { joinWithin } from '../../src/report/markdown/bounded.ts'
import { commentMarker, renderComment } from '../../src/report/markdown/comment.ts'
import { renderMarkdownFile, renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { reportWith } from './arbitrary-report.ts'
import { finding, fleetOf, subject } from './fleets.ts'

// The dollar sign is what grows most when Markdown is escaped.
const endless = '$'.repeat(10_000)
const problem = message('problem_duration', { input: 'wait_timeout', given: endless })

const huge: GateReport = {
  ...reportWith([endless], [`https://console.vaddy.net/${'x'.repeat(1_900)}`]),
  problems: Array.from({ length: 1_000 }, () => problem),
  warnings: Array.from({ length: 1_000 }, () => problem),
  nextSteps: Array.from({ length: 500 }, () => ({ text: problem, paste: `${endless}\n`.repeat(50) })),
  history: {
    points: Array.from({ length: 20 }, (_, index) => ({
      scanId: `${endless}${index}`,
      startTime: endless,
      endTime: endless,
      status: 'complete' as const,
      alertCount: Number.MAX_SAFE_INTEGER,
      scanCount: Number.MAX_SAFE_INTEGER,
      complete: 100,
      crawlId: index,
      crawlLabel: endless,
      url: `https://console.vaddy.net/${'x'.repeat(1_900)}`,
    })),
    baseline: null,
  },
  policy: Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `option_${index}`,
      { value: endless, from: 'input' as const },
    ]),
  ),
  lastAnswer: { endpoint: endless, status: 200, body: Array.from({ length: 100 }, () => endless) },
}

const mebibyte = 1_024 * 1_024

describe('a report without bounds', () => {
  it.each(languages)('gives a job summary that GitHub takes, with the outcome first (%s)', (language) => {
    const summary = renderSummary(huge, language)
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte)
    expect(summary).toMatch(/^## ❌ VAddy/)
  })

  it('gives a report.md of the same size at most', () => {
    expect(Buffer.byteLength(renderMarkdownFile(huge, 'en'))).toBeLessThan(mebibyte)
  })

  it.each(languages)('gives a comment that GitHub takes, with the marker first (%s)', (language) => {
    const comment = renderComment(huge, language)
    expect(Buffer.byteLength(comment)).toBeLessThan(65_536)
    expect(comment.split('\n')[0]).toBe(commentMarker('vaddy', endless))
    expect(comment).toContain('### ❌ VAddy')
  })

  it.each(languages)('stays within every limit with a fleet whose texts are endless (%s)', (language) => {
    const text = '$ '.repeat(200)
    const fleet = fleetOf(30, language, (number) =>
      subject(number, language, {
        state: 'fail',
        name: text,
        group: text,
        reason: message('reason_unforeseen', { error: text }),
        findings: Array.from({ length: 15 }, (_, index) =>
          finding(index, language, { title: text, place: text, fix: `${index} ${text}` }),
        ),
      }),
    )
    const report = { ...huge, fleet }
    expect(Buffer.byteLength(renderSummary(report, language))).toBeLessThanOrEqual(mebibyte / 2)
    expect(Buffer.byteLength(renderMarkdownFile(report, language))).toBeLessThanOrEqual(mebibyte / 2)
    expect(Buffer.byteLength(renderComment(report, language))).toBeLessThan(65_536)
    expect(Buffer.byteLength(renderHtml(report, language))).toBeLessThan(8 * mebibyte)
    expect(Buffer.byteLength(renderJunit(report, language))).toBeLessThan(32 * mebibyte)
    expect(renderText(report, language, { colour: false }).length).toBeLessThan(mebibyte)
  })

  it('gives an annotation that GitHub does not cut, and an HTML file that a browser opens', () => {
    expect(annotationOf(huge, 'en')?.message.length).toBeLessThan(4_096)
    expect(Buffer.byteLength(renderHtml(huge, 'en'))).toBeLessThan(2 * mebibyte)
  })
})

describe('sections within a limit', () => {
  it('are all there when they fit', () => {
    expect(joinWithin(100, ['one', '', 'two'], 'cut')).toBe('one\n\ntwo\n')
  })

  it('go from the end, whole, and the text says so', () => {
    const section = 'é'.repeat(20)
    const text = joinWithin(100, [section, section, section], 'cut')
    expect(text).toBe(`${section}\n\n${section}\n\ncut\n`)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100)
  })
})

describe('the marker of a comment', () => {
  it('tells projects apart and can not be ended by a project', () => {
    expect(commentMarker('vaddy', '6eb1f9fcbdb6a5a')).toBe('<!-- scangate:vaddy:6eb1f9fcbdb6a5a -->')
    expect(commentMarker('vaddy', 'a --> <b>')).toBe('<!-- scangate:vaddy:a_20_--_3e__20__3c_b_3e_ -->')
    expect(commentMarker('vaddy', null)).toBe('<!-- scangate:vaddy: -->')
  })

  it('tells subjects apart that differ in signs only, or have no Latin letter', () => {
    const names = ['https://a.example/b', 'https://a.example/.b', 'https://aexample/b', '東京', '大阪', '']
    expect(new Set(names.map((name) => commentMarker('api', name))).size).toBe(names.length)
    for (const name of names) expect(commentMarker('api', name)).toMatch(/^<!-- scangate:api:[\w-]* -->$/)
  })
})
