import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GateEntry } from '../../src/gate/gate-list.ts'
import { message } from '../../src/messages/message.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderSlack } from '../../src/report/slack.ts'
import { renderText } from '../../src/report/text.ts'
import { hostileWords } from './arbitrary-report.ts'
import { addressesOf, looseText, renderMarkdown, tagsOf } from './markup.ts'
import { gate, verdictOf } from './verdicts.ts'

/** A verdict over reports in which every word and address that they can choose is hostile. */
const verdicts = hostileWords.map(({ addresses, texts }) => {
  const address = (index: number) => addresses[index % addresses.length] ?? ''
  const entries = texts.slice(0, 4).map(
    (text, index): GateEntry =>
      gate({
        name: text,
        state: index === 0 ? 'fail' : 'warning',
        why: message('verdict_why_outcome', { outcome: message('outcome_failed'), words: text }),
        commit: text,
        url: address(index),
        file: text,
        details: {
          reason: `${text}.`,
          counts: [{ fact: 'alert_count', value: 3 }],
          links: [{ key: 'scan_result', url: address(index + 1) }],
        },
      }),
  )
  return { ...verdictOf(entries), run: { ...verdictOf(entries).run, url: null } }
})
const few = { numRuns: 25 }
const trusted = new Set(['console.vaddy.net', '127.0.0.1:8080'])

function expectInert(text: string) {
  expect(text).not.toContain('\u001b')
  expect(text).not.toContain('##[')
  expect(text).not.toMatch(/^\s*::/m)
  expect(text.isWellFormed()).toBe(true)
}

describe('A verdict, whatever the reports of the gates say,', () => {
  it.each([
    ['summary', renderSummary],
    ['comment', renderComment],
  ])('has our own tags only in its %s, mentions nobody, and links to what may be a link', (_, render) => {
    fc.assert(
      fc.property(verdicts, (report) => {
        const markdown = render(report, 'en')
        expectInert(markdown)
        const html = renderMarkdown(markdown)
        for (const tag of tagsOf(html)) expect(tag).not.toMatch(/^<(?:script|img|svg|iframe)/i)
        for (const address of addressesOf(html)) expect(trusted).toContain(new URL(address).host)
        expect(looseText(html)).not.toMatch(/@[\w-]|#\d|\bgh-\d|:\/\/|www\.|:[\w+-]+:/i)
      }),
      few,
    )
  })

  it('runs nothing in its page, and is inert in every other form', () => {
    fc.assert(
      fc.property(verdicts, (report) => {
        const html = renderHtml(report, 'ja')
        expectInert(html)
        for (const tag of tagsOf(html)) {
          expect(tag).not.toMatch(/^<(?:script|img|iframe)/i)
          expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+|\sstyle/i)
        }
        for (const address of addressesOf(html)) expect(trusted).toContain(new URL(address).host)
        expectInert(renderText(report, 'ko', { colour: false }))
        expectInert(renderJunit(report, 'en'))
        expect(renderSlack(report, 'en').text).not.toMatch(/<[!@#]|(?<![\u200b])@\w/)
      }),
      few,
    )
  })
})
