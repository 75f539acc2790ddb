import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf, languages } from '../../src/messages/catalogues.ts'
import { message, say } from '../../src/messages/message.ts'
import { inertLine } from '../../src/report/harmless.ts'
import { renderMarkdownFile, renderSummary } from '../../src/report/markdown/markdown.ts'
import {
  codeBlock,
  escapeMarkdown,
  folded,
  inlineCode,
  markdownLink,
  markdownTable,
  unbroken,
} from '../../src/report/markdown/markdown-text.ts'
import { fragments, hostileTexts } from './arbitrary-report.ts'
import { failed } from './examples.ts'
import { addressesOf, renderMarkdown, visibleText } from './markup.ts'

describe('escaped Markdown', () => {
  const expectShown = (text: string) => {
    const escaped = escapeMarkdown(text)
    const places = [escaped, `- ${escaped}`, `## ${escaped}`, markdownTable([escaped], [])]
    for (const place of places) expect(visibleText(renderMarkdown(place))).toBe(inertLine(text))
  }

  it('shows text as it is: in a paragraph, an item, a heading and a cell', () => {
    fc.assert(fc.property(hostileTexts, expectShown))
  })

  it.each(fragments)('shows %j as it is', expectShown)

  it('shows names as they are, as code', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const line = inertLine(text, 300)
        const html = renderMarkdown(inlineCode(text))
        expect(visibleText(html)).toBe(line)
        if (line !== '') expect(html).toMatch(/^<p><code>[\s\S]*<\/code><\/p>$/)
      }),
    )
  })

  it('leaves the names of options readable', () => {
    expect(escapeMarkdown('max_alerts allows 0; see on_stop.')).toBe('max_alerts allows 0; see on_stop.')
  })

  it('keeps a short word in one line where a browser may break between any two characters', () => {
    expect(unbroken('不合格')).toBe('不&#8288;合&#8288;格')
    expect(unbroken('판정 불가')).toBe('판&#8288;정&nbsp;불&#8288;가')
    expect(unbroken('2026-10-02 02:00 UTC')).toBe('2026-&#8288;10-&#8288;02&nbsp;02:00&nbsp;UTC')
    expect(unbroken('완료(이번 실행)')).toBe('완&#8288;료&#8288;(&#8288;이&#8288;번&nbsp;실&#8288;행&#8288;)')
  })

  it.each(languages)('lists facts, whose labels would break in a table on a phone (%s)', (language) => {
    for (const render of [renderSummary, renderMarkdownFile]) {
      const html = renderMarkdown(render(failed, language))
      const cells = [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)
      for (const key of ['fact_project_id', 'fact_crawl_label', 'fact_duration_seconds'] as const) {
        const label = say(catalogueOf(language), message(key))
        expect(html).toContain(`<li><strong>${label}</strong>: `)
        expect(cells).not.toContain(label)
      }
    }
  })

  it('keeps a block of code whole whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '~~~', 'a', ' ', '\n', '<b>')), (parts) => {
        const code = parts.join('')
        const html = renderMarkdown(codeBlock(code, 'yaml'))
        expect(html.startsWith('<pre><code class="language-yaml">')).toBe(true)
        expect(html.endsWith('</code></pre>')).toBe(true)
      }),
    )
  })

  it('links to the address it was given, whatever its path', () => {
    const href = 'https://console.vaddy.net/a(b)|c?x=1&copy=2&lt;=`*_[3]#"\\'
    const html = renderMarkdown(markdownTable(['a'], [[markdownLink('Scan result', href)]]))
    const [address] = addressesOf(html)
    expect(decodeURIComponent(address ?? '')).toBe(href)
  })

  it('folds Markdown below a summary that is text', () => {
    const html = renderMarkdown(folded('a <b> & c', '**d**'))
    expect(html).toContain('<summary>a &lt;b&gt; &amp; c</summary>')
    expect(html).toContain('<strong>d</strong>')
  })
})
