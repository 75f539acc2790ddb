import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GateReport } from '../../src/gate/report.ts'
import { type Language, languages } from '../../src/messages/catalogues.ts'
import { message } from '../../src/messages/message.ts'
import { annotationOf } from '../../src/report/annotation.ts'
import { inertLine } from '../../src/report/harmless.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit/junit.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderIssue, renderIssueNote } from '../../src/report/markdown/issue.ts'
import { renderMarkdownFile, renderSummary } from '../../src/report/markdown/markdown.ts'
import { renderSlack } from '../../src/report/slack.ts'
import { renderText } from '../../src/report/text.ts'
import { hostileReports, hostileWords, reportWith } from './arbitrary-report.ts'
import { addressesOf, looseText, renderMarkdown, tagsOf } from './markup.ts'

const anyLanguage = fc.constantFrom(...languages)

// Control and bidirectional characters, and others that nobody sees; a line break is all that may stay.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/

const trustedHosts = new Set(['console.vaddy.net', '127.0.0.1:8080'])

function expectInert(text: string) {
  expect(text).not.toMatch(unseen)
  expect(text).not.toContain('##[')
  expect(text).not.toMatch(/^\s*::/m)
  expect(text.isWellFormed()).toBe(true)
}

function expectTrustedAddresses(html: string) {
  for (const address of addressesOf(html)) {
    const { protocol, host, username } = new URL(address)
    expect(trustedHosts).toContain(host)
    expect(protocol).toBe(host === '127.0.0.1:8080' ? 'http:' : 'https:')
    expect(username).toBe('')
  }
}

describe.each([
  ['the job summary', renderSummary],
  ['report.md', renderMarkdownFile],
  ['the comment', renderComment],
  ['the issue', (report: GateReport, language: Language) => renderIssue(report, language).body],
  [
    'a comment on the issue',
    (report: GateReport, language: Language) =>
      renderIssueNote(report, language, message('github_issue_note_closed')),
  ],
])('%s, whatever a service says', (_, render) => {
  const ownTag =
    /^<\/?(?:h[234]|p|ul|li|table|thead|tbody|tr|pre|code|em|strong|blockquote|details|summary|sub|span)>$|^<(?:th|td)(?: align="(?:left|right)")?>$|^<\/(?:th|td|a)>$|^<a href="[^"]*">$|^<code class="language-(?:yaml|json|mermaid)">$|^<!-- scangate:vaddy:[\w-]*(?::simulated)? -->$|^<!-- outcome:[a-z_]+ -->$/

  it('has our own tags only, links to what was given as a link, mentions nobody and is inert in a log', () => {
    fc.assert(
      fc.property(hostileReports, anyLanguage, (report, language) => {
        const markdown = render(report, language)
        expectInert(markdown)
        const html = renderMarkdown(markdown)
        for (const tag of tagsOf(html)) expect(tag).toMatch(ownTag)
        expectTrustedAddresses(html)
        expect(looseText(html)).not.toMatch(/@[\w-]|#\d|\bgh-\d|:\/\/|www\.|\$[^\ue000]|:[\w+-]+:/i)
      }),
    )
  })

  it('keeps its headings, lists and tables as they are for a friendly service', () => {
    const structure = (texts: readonly string[], addresses: readonly string[]) =>
      tagsOf(renderMarkdown(render(reportWith(texts, addresses), 'en')))
        .filter((tag) =>
          /^<\/?(?:h[234]|ul|li|table|tr|th|td|pre|blockquote|details|summary|sub)\b/.test(tag),
        )
        .join('')
    fc.assert(
      fc.property(hostileWords, ({ texts, addresses }) => {
        // A reason that reads like another is said once, so what differs has to look different, too.
        fc.pre(new Set(texts).size === new Set(texts.map(lookOf)).size)
        const friendly = texts.map((text) => (lookOf(text) === '' ? '' : nameOf(texts.indexOf(text))))
        expect(structure(texts, addresses)).toBe(structure(friendly, addresses))
      }),
    )
  })
})

describe('report.html, whatever a service says', () => {
  const ownTag =
    /^<!doctype html>$|^<\/?(?:html|head|title|style|body|main|footer|header|section|h1|h2|p|ul|li|table|thead|tbody|tr|th|td|pre|code|strong|span|div|details|summary|a|svg|text|desc)\b[^<]*>$|^<(?:meta|rect|line)\b[^<]*>$/

  it('has our own tags only, no attribute that runs anything, and links to what was given as a link', () => {
    fc.assert(
      fc.property(hostileReports, anyLanguage, (report, language) => {
        const html = renderHtml(report, language)
        expectInert(html)
        expectTrustedAddresses(html)
        for (const tag of tagsOf(html)) {
          expect(tag).toMatch(ownTag)
          expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+|\sstyle|\sxlink/i)
        }
      }),
    )
  })
})

describe('what programs and terminals read, whatever a service says', () => {
  it('is JSON that holds the values as they were', () => {
    fc.assert(
      fc.property(hostileReports, anyLanguage, (report, language) => {
        const json = renderJson(report, language)
        expectInert(json)
        const { facts, last_answer } = JSON.parse(json) as { facts: unknown; last_answer: unknown }
        expect(facts).toEqual(report.facts)
        expect(last_answer).toEqual(report.lastAnswer)
      }),
    )
  })

  it('is inert as text, JUnit and annotation', () => {
    fc.assert(
      fc.property(hostileReports, anyLanguage, (report, language) => {
        expectInert(renderText(report, language, { colour: false }))
        expectInert(renderJunit(report, language))
        const annotation = annotationOf(report, language)
        expectInert(annotation?.title ?? '')
        expectInert(annotation?.message ?? '')
      }),
    )
  })
})

describe('what Slack reads, whatever a service says', () => {
  it('has our own links only, and no mention, command or markup', () => {
    fc.assert(
      fc.property(hostileReports, anyLanguage, (report, language) => {
        const { text } = renderSlack(report, language)
        for (const line of text.split('\n').filter((each) => each.startsWith('<'))) {
          const [, address = '', label] = /^<([^<>|]*)\|([^<>]*)>$/.exec(line) ?? []
          expect(trustedHosts).toContain(new URL(address.replaceAll('&amp;', '&')).host)
          expect(label).not.toBe('')
        }
        const others = text.split('\n').filter((each) => !each.startsWith('<'))
        for (const line of others) {
          expect(line).not.toMatch(/[<>]|@\S(?<!\u200b)|:\/\/|&(?!amp;|lt;|gt;)|:[\w+-]+:|`[^\u200b]/)
          expect(line.replaceAll('\u200b', '').isWellFormed()).toBe(true)
        }
      }),
    )
  })
})

/** What of a text can be seen, however much space stands around and within it. */
function lookOf(text: string): string {
  return inertLine(text).replace(/\s/g, '')
}

/** Names without a digit, which can't become another's by what is put behind them. */
function nameOf(index: number): string {
  return `name${String.fromCodePoint(97 + index)}`
}
