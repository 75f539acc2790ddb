import { describe, expect, it } from 'vitest'
import type { GateReport } from '../../src/gate/report.ts'
import { message } from '../../src/messages/message.ts'
import { annotationOf } from '../../src/report/annotation.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderMarkdownFile, renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { failed, incompleteWithWarning, misconfigured, passed } from './examples.ts'

const escapeCharacter = '\u001b'

describe('the text for a terminal', () => {
  it('has colours only where they are asked for, and the same words', () => {
    const plain = renderText(failed, 'en', { colour: false })
    const coloured = renderText(failed, 'en', { colour: true })
    expect(plain).not.toContain(escapeCharacter)
    expect(coloured).toContain(escapeCharacter)
    expect(coloured.replaceAll(new RegExp(`${escapeCharacter}\\[[\\d;]*m`, 'g'), '')).toBe(plain)
  })

  it('ends with what to do next, where the eye is', () => {
    expect(renderText(failed, 'en', { colour: false })).toMatch(/raise the limit:\n +max_alerts: 5\n$/)
  })

  it('draws the trend as one line', () => {
    expect(renderText(failed, 'en', { colour: false })).toContain('▄▄▃▃▆▄▄▆█')
  })

  it('says once why a check failed when the reason says it already', () => {
    const text = renderText(failed, 'en', { colour: false })
    expect(text.split('The scan found 5 alerts').length).toBe(2)
    expect(text).toContain('max_alert_increase allows 2')
  })

  it('keeps the indentation of lines to paste', () => {
    const nextSteps = [{ text: message('next_judge_later'), paste: 'with:\n  scan_id: 1-a\n  start: false' }]
    const text = renderText({ ...passed, nextSteps }, 'en', { colour: false })
    expect(text).toContain('with:\n        scan_id: 1-a\n        start: false\n')
  })
})

describe('the annotation', () => {
  it('is none for a plain success', () => {
    expect(annotationOf(passed, 'en')).toBeNull()
  })

  it('says what failed, why, and where to look', () => {
    expect(annotationOf(failed, 'en')).toEqual({
      level: 'error',
      title: 'VAddy scan failed: 5 alerts, limit 3 · 6eb1f9fcbdb6a5a',
      message:
        'The scan found 5 alerts; max_alerts allows 3.\nhttps://console.vaddy.net/scan_status/1/1-837b5f9f-e088-4af5-9491-67f7ce8035a4',
    })
  })

  it('names every problem of the input', () => {
    const lines = annotationOf(misconfigured, 'en')?.message.split('\n') ?? []
    expect(lines.length).toBe(2 + misconfigured.problems.length)
    expect(lines[2]).toContain('auth_key is required')
  })

  it.each([
    ['warning', incompleteWithWarning],
    ['notice', { ...passed, outcome: 'skipped', conclusion: 'notice' }],
  ] as const)('is a %s where the run only warns or tells', (level, report) => {
    expect(annotationOf(report, 'en')?.level).toBe(level)
  })
})

describe('a run against a simulator', () => {
  const simulated: GateReport = { ...failed, simulated: true }

  it.each([
    ['the job summary', renderSummary(simulated, 'en')],
    ['the job summary in Japanese', renderSummary(simulated, 'ja')],
    ['report.md in Korean', renderMarkdownFile(simulated, 'ko')],
    ['the comment', renderComment(simulated, 'en')],
    ['report.html', renderHtml(simulated, 'en')],
    ['junit.xml', renderJunit(simulated, 'en')],
    ['the text', renderText(simulated, 'en', { colour: false })],
    ['the annotation', annotationOf(simulated, 'en')?.message ?? ''],
  ])('says SIMULATED in %s', (_, text) => {
    expect(text).toContain('SIMULATED')
  })

  it('says so in report.json', () => {
    expect(JSON.parse(renderJson(simulated, 'en'))).toMatchObject({ simulated: true })
  })
})
