import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { message, say } from '../../src/messages/message.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { examples } from './examples.ts'
import { fleetOf, reportOf } from './fleets.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core')

const browserPath = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== '' && existsSync(path))

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What axe returns, as far as the test reads it. */
interface AxeResults {
  violations: { id: string; help: string; nodes: { html: string }[] }[]
}

describe('report.html in a browser', () => {
  let browser: Browser | undefined

  beforeAll(async () => {
    if (browserPath === undefined) return
    browser = await chromium.launch({ executablePath: browserPath, args: quietly })
  }, 60_000)

  afterAll(() => browser?.close())

  const pages = [
    { name: 'a failed scan', report: examples.failed, language: 'en', scheme: 'light' },
    { name: 'a failed scan', report: examples.failed, language: 'ko', scheme: 'dark' },
    { name: 'a warning', report: examples.incompleteWithWarning, language: 'ja', scheme: 'dark' },
    { name: 'bad input', report: examples.misconfigured, language: 'ja', scheme: 'light' },
    { name: 'a fleet', report: reportOf(fleetOf(201, 'ko')), language: 'ko', scheme: 'dark' },
    { name: 'a fleet', report: reportOf(fleetOf(201)), language: 'en', scheme: 'light' },
    { name: 'a hostile server', report: examples.hostile, language: 'en', scheme: 'dark' },
  ] as const

  it.for(pages)('$name in $language, $scheme: axe finds nothing', async (page, context) => {
    if (browser === undefined) {
      context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
      return
    }
    const { report, scheme, language } = page
    // The page's own policy forbids every script, and axe is one.
    const tab = await browser.newPage({ bypassCSP: true, colorScheme: scheme, locale: language })
    try {
      await tab.setContent(renderHtml(report, language))
      expect(await tab.evaluate('document.scripts.length')).toBe(0)
      await tab.addScriptTag({ path: axePath })
      const { violations } = (await tab.evaluate('axe.run()')) as AxeResults
      expect(violations.map(({ id, help, nodes }) => [id, help, nodes.map((node) => node.html)])).toEqual([])
    } finally {
      await tab.close()
    }
  })

  it.for(languages)('fits a phone, where only the trend scrolls (%s)', async (language, context) => {
    if (browser === undefined) {
      context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
      return
    }
    const tab = await browser.newPage({ viewport: { width: 360, height: 640 } })
    try {
      const fleet = reportOf(fleetOf(201, language))
      for (const [name, report] of Object.entries({ ...examples, fleet })) {
        await tab.setContent(renderHtml(report, language))
        const tooWide = await tab.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect([name, tooWide]).toEqual([name, 0])
      }
    } finally {
      await tab.close()
    }
  })

  it.for(languages)(
    'shows a phone what matters whole: alerts, and short words (%s)',
    async (language, context) => {
      if (browser === undefined) {
        context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
        return
      }
      const tab = await browser.newPage({ viewport: { width: 390, height: 800 } })
      const policy = {
        max_alert_increase: { value: 2, from: 'input' },
        api_url: { value: 'https://api.vaddy.net/a/longer/path', from: 'default' },
        crawl_label: { value: 'shop: login, cart and checkout', from: 'default' },
      } as const
      try {
        await tab.setContent(renderHtml({ ...examples.failed, policy }, language))
        await tab.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
        const alerts = `[...document.querySelectorAll('[role=region] th')].find((each) => each.textContent ===
        ${JSON.stringify(say(catalogueOf(language), message('fact_alert_count')))})`
        const hidden = await tab.evaluate(
          `${alerts}.getBoundingClientRect().right - ${alerts}.closest('[role=region]').getBoundingClientRect().right`,
        )
        expect(hidden).toBeLessThanOrEqual(0)
        const broken =
          await tab.evaluate(`[...document.querySelectorAll('th + td + td:last-child, td > strong')]
        .filter((each) => each.textContent.length < 8)
        .filter((each) => {
          const range = document.createRange()
          range.selectNodeContents(each)
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10))).size > 1
        }).map((each) => each.textContent)`)
        expect(broken).toEqual([])
      } finally {
        await tab.close()
      }
    },
  )

  it('offers the result as a button, and folds what nobody chose and the raw answer', async (context) => {
    if (browser === undefined) {
      context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
      return
    }
    const tab = await browser.newPage()
    try {
      await tab.setContent(renderHtml(examples.failed, 'en'))
      expect(await tab.locator('header a.button').innerText()).toBe('Scan result')
      expect(await tab.locator('th:visible >> text=project_id').count()).toBe(1)
      expect(await tab.locator('th:visible >> text=scan_timeout').count()).toBe(0)
      await tab.getByText('4 options left at the default').click()
      expect(await tab.locator('th:visible >> text=scan_timeout').count()).toBe(1)
      expect(await tab.locator('pre:visible >> text=alert_count').count()).toBe(0)
      await tab.getByText('GET /v2/scan/result').click()
      expect(await tab.locator('pre:visible >> text=alert_count').count()).toBe(1)
    } finally {
      await tab.close()
    }
  })

  it('runs, loads and asks for nothing, whatever a server put into it', async (context) => {
    if (browser === undefined) {
      context.skip('Neither Chromium nor Chrome is installed, so nobody looked at the page.')
      return
    }
    const tab = await browser.newPage()
    const asked: string[] = []
    try {
      tab.on('request', (request) => asked.push(request.url()))
      tab.on('dialog', (dialog) => asked.push(dialog.message()))
      await tab.setContent(renderHtml(examples.hostile, 'en'), { waitUntil: 'networkidle' })
      expect(asked).toEqual([])
      expect(await tab.locator('h1').innerText()).toContain('VAddy scan: refused')
    } finally {
      await tab.close()
    }
  })
})
