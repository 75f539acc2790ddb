// Makes the picture of a job summary that the READMEs show: the Markdown of the golden test, as GitHub shows it.
// Beside it stays the hash of that Markdown, by which test/docs/picture.test.ts notices that it has changed.
// Needs Chromium or Chrome (CHROME_PATH) and, for the chart, the network: Mermaid is fetched by npm for this only.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const picture = join(root, 'docs/images/job-summary.png')
const mermaidVersion = '11.17.2'

// What matters of GitHub's look: sizes, tables, code and the line below a heading.
const style = `
body { margin: 0; padding: 32px; background: #fff; color: #1f2328;
  font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
h2 { margin: 0 0 16px; padding-bottom: .3em; font-size: 1.5em; line-height: 1.25; border-bottom: 1px solid #d1d9e0b3; }
h3 { margin: 24px 0 16px; font-size: 1.25em; line-height: 1.25; }
p, ul, table, pre, details { margin: 0 0 16px; }
ul { padding-left: 2em; } li + li { margin-top: .25em; } li > p { margin-top: 16px; }
a { color: #0969da; text-decoration: none; }
table { border-collapse: collapse; } th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
tbody tr:nth-child(even) { background: #f6f8fa; }
code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font: 85% "Liberation Mono", Consolas, monospace; }
pre { padding: 16px; border-radius: 6px; background: #f6f8fa; line-height: 1.45; }
pre code { padding: 0; background: none; }
sub { vertical-align: baseline; font-size: 75%; }`

const markdown = readFileSync(join(root, 'test/golden/report/failed.summary.md'), 'utf8')
const browserPath = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== '' && existsSync(path))
if (browserPath === undefined) {
  console.error('Chromium or Chrome is needed to make the picture; CHROME_PATH says where it is.')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'scangate-picture-'))
try {
  // Packed and not installed: none of its dependencies are needed, and nothing of it runs here but in the page.
  execFileSync('npm', ['pack', '--silent', `mermaid@${mermaidVersion}`], { cwd: folder, stdio: 'ignore' })
  const [archive] = readdirSync(folder)
  execFileSync('tar', ['-xzf', archive, 'package/dist/mermaid.min.js'], { cwd: folder })
  await draw(join(folder, 'package/dist/mermaid.min.js'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const hash = createHash('sha256').update(markdown).digest('hex')
writeFileSync(picture.replace(/png$/, 'sha256'), `${hash}\n`)
console.log('Made docs/images/job-summary.png. Look at it before you commit it.')

async function draw(mermaid) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
  args.push('--disable-background-networking', '--disable-component-update')
  const browser = await chromium.launch({ executablePath: browserPath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 860, height: 600 }, locale: 'en' })
    const html = micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    })
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`)
    await page.addScriptTag({ path: mermaid })
    await page.evaluate(`(async () => {
      const code = document.querySelector('code.language-mermaid')
      mermaid.initialize({ startOnLoad: false, theme: 'default' })
      const { svg } = await mermaid.render('trend', code.textContent)
      code.parentElement.innerHTML = svg
    })()`)
    await page.screenshot({ path: picture, fullPage: true })
  } finally {
    await browser.close()
  }
}
