import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GateReport } from '../../src/gate/report.ts'
import { type Language, languages } from '../../src/messages/catalogues.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderComment } from '../../src/report/markdown/comment.ts'
import { renderMarkdownFile } from '../../src/report/markdown/markdown.ts'
import { assessed } from './assessments.ts'
import { failed } from './examples.ts'
import { fleetOf, reportOf } from './fleets.ts'
import { renderMarkdown } from './markup.ts'
import { badVerdict } from './verdicts.ts'

const browserPath = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== '' && existsSync(path))
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']

/** A report of each kind. */
function reportsIn(language: Language): Readonly<Record<string, GateReport>> {
  const policy = { api_url: { value: 'https://api.example.com/a/longer/path', from: 'default' } } as const
  return {
    assessment: { ...assessed, policy },
    fleet: { ...reportOf(fleetOf(12, language)), policy },
    verdict: { ...badVerdict, policy },
    scan: { ...failed, history: null, policy },
  }
}

/** What of GitHub's look decides how wide things are; there a wide table scrolls, and its end is out of sight. */
const look = `body { margin: 16px; font: 16px/1.5 "Liberation Sans", Arial, sans-serif } p, li { overflow-wrap: anywhere }
  table { border-collapse: collapse } th, td { padding: 6px 13px; border: 1px solid }
  sub { font-size: 75% } code { font: 85% "Liberation Mono", monospace } pre { overflow: auto }`

/** Cells with a sentence in less room than a few words need, and results whose sign or word stands by itself. */
const crushed = `(() => {
  document.querySelectorAll('details').forEach((each) => { each.open = true })
  const lines = (each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10))).size
  }
  const narrow = [...document.querySelectorAll('th, td')]
    .filter((each) => each.textContent.length > 24 && each.clientWidth > 0 && each.clientWidth < 100)
  const split = [...document.querySelectorAll('td > strong')]
    .filter((each) => !each.lastChild.textContent.trim().includes(' ') && each.textContent.length < 8 && lines(each) > 1)
  const limits = [...document.querySelectorAll('.limit')]
    .filter((each) => !/[ %]/.test(each.textContent) && lines(each) > 1)
  return [...narrow, ...split, ...limits].map((each) => each.textContent)
})()`

describe('Reports on a phone of 390 pixels', () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    if (browserPath !== undefined) browser = await chromium.launch({ executablePath: browserPath, args })
  }, 60_000)
  afterAll(() => browser?.close())

  it.for(languages)(
    'show the whole of each table in a summary and a comment (%s)',
    async (language, context) => {
      if (browser === undefined) {
        context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
        return
      }
      const tab = await browser.newPage({ viewport: { width: 390, height: 844 } })
      try {
        for (const [name, report] of Object.entries(reportsIn(language))) {
          for (const render of [renderMarkdownFile, renderComment]) {
            const body = renderMarkdown(render(report, language))
            await tab.setContent(
              `<html lang="${language}"><meta charset="utf-8"><style>${look}</style>${body}`,
            )
            await tab.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
            const tooWide = await tab.evaluate('document.documentElement.scrollWidth - innerWidth')
            expect([name, render.name, tooWide]).toEqual([name, render.name, 0])
          }
        }
      } finally {
        await tab.close()
      }
    },
  )

  it.for(languages)(
    'give sentences room and keep signs beside their words in report.html (%s)',
    async (language, context) => {
      if (browser === undefined) {
        context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
        return
      }
      const tab = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: language })
      try {
        for (const [name, report] of Object.entries(reportsIn(language))) {
          await tab.setContent(renderHtml(report, language))
          expect([name, await tab.evaluate(crushed)]).toEqual([name, []])
          const tooWide = await tab.evaluate('document.documentElement.scrollWidth - innerWidth')
          expect([name, tooWide]).toEqual([name, 0])
        }
      } finally {
        await tab.close()
      }
    },
  )
})
