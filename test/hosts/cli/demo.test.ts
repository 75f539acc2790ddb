import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { createRunnerLog } from '../../../src/hosts/cli/demo/runner-log.ts'
import { summaryLines } from '../../../src/hosts/cli/demo/summary-screen.ts'
import { wrapped } from '../../../src/hosts/cli/terminal/wrap.ts'
import { languages } from '../../../src/messages/catalogues.ts'
import { renderSummary } from '../../../src/report/markdown/markdown.ts'
import { examples } from '../../report/examples.ts'
import { runCommand } from './run-cli.ts'

const plain = (_style: string, text: string) => text

describe("the demo's log", () => {
  function shown(chunks: readonly string[], debug = false): string[] {
    const lines: string[] = []
    const log = createRunnerLog({
      show: (line) => lines.push(line),
      paint: plain,
      clean: (text) => text,
      debug,
    })
    for (const chunk of chunks) log.take(chunk)
    log.end()
    return lines
  }

  test('carries out commands as the runner does, whatever the pieces they come in', () => {
    const text =
      '::add-mask::the-key\nA line with the-key.\n::debug::GET the-key\n::warning title=scangate::100%25 the-key%0Atwo\n::error::no\nlast'
    for (const size of [1, 7, text.length]) {
      const chunks = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
      expect(shown(chunks)).toEqual([
        'A line with ***.',
        'Warning: scangate: 100% ***\ntwo',
        'Error: no',
        'last',
      ])
    }
    expect(shown([text], true)).toContain('GET ***')
  })
})

describe("the demo's job summary", () => {
  const drawn = (markdown: string, width = 80) =>
    summaryLines(markdown, { paint: plain, width, widthOf: stringWidth, chart: (values) => `[${values}]` })

  test('shows headings, quotes, links and code as text', () => {
    const markdown = [
      '## ❌ VAddy scan: failed',
      '',
      '> 🧪 **SIMULATED**',
      '',
      '[Scan result](<https://a.example/x>) and `code` \\+3',
      '',
      '  ```yaml',
      '  max_alerts: 3',
      '  ```',
    ].join('\n')
    expect(drawn(markdown)).toEqual([
      '❌ VAddy scan: failed',
      '',
      '▌ 🧪 SIMULATED',
      '',
      'Scan result https://a.example/x and code +3',
      '',
      '    max_alerts: 3',
    ])
  })

  test('aligns tables by the width of what they show, and cuts the widest column', () => {
    const table = `| 検査 | Value |\n| :-- | --: |\n| a \\| b | 1 |\n| long | ${'x'.repeat(60)} |`
    const lines = drawn(table, 40)
    expect(lines[0]).toBe('検査  │ Value')
    expect(lines[1]).toMatch(/^─+┼─+$/)
    expect(lines[2]).toBe('a | b │ 1')
    expect(lines[3]).toMatch(/x…$/)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })

  test('replaces a chart by its values, and leaves folded what GitHub folds', () => {
    const markdown =
      '```mermaid\nxychart-beta\n  bar [4, 0, 3]\n```\n<details>\n<summary>As a table</summary>\n\n| a |\n| - |\n| b |\n\n</details>\n<sub>end</sub>'
    expect(drawn(markdown)).toEqual(['[4, 0, 3]', '▸ As a table', 'end'])
  })
})

describe("the demo's lines", () => {
  const lines = (text: string, width: number) => wrapped(text, width, stringWidth)

  test('end between words, and keep the indent of a list, a quote or lines to paste', () => {
    expect(lines('one two three', 8)).toEqual(['one two', 'three'])
    expect(lines('- one two three', 9)).toEqual(['- one two', '  three'])
    expect(lines('▌ one two', 6)).toEqual(['▌ one', '▌ two'])
    expect(lines('    max_alerts: 3', 80)).toEqual(['    max_alerts: 3'])
    expect(lines('', 8)).toEqual([''])
  })

  test('end between words in Japanese too, and never before what closes a sentence', () => {
    const text = 'プロジェクトのスキャンで脆弱性が見つかりました。プロジェクトを修正してください。'
    for (const width of [12, 16, 20, 40]) {
      const broken = lines(text, width)
      expect(broken.join('')).toBe(text)
      expect(broken.join('/')).not.toMatch(/プ\/?ロ\/?ジ\/?ェ\/?ク\/ト|プ\/ロ|ス\/キャ|\/[。ーょ]/)
    }
  })

  test('cut only a word that no line could hold', () => {
    expect(lines('at http://127.0.0.1:4000/x now', 10)).toEqual(['at', 'http://', '127.0.0.1:', '4000/x now'])
    expect(lines('url=abcdefgh/ijklmnop', 10)).toEqual(['url=', 'abcdefgh/', 'ijklmnop'])
    expect(lines('abcdefghijkl', 10)).toEqual(['abcdefghij', 'kl'])
    expect(lines('see http://a/b', 12)).toEqual(['see', 'http://a/b'])
  })

  test.each(languages)('stay within the box, whatever the summary (%s)', (language) => {
    for (const report of Object.values(examples)) {
      const summary = renderSummary(report, language)
      for (const width of [75, 115]) {
        const settings = {
          paint: plain,
          width,
          widthOf: stringWidth,
          chart: (values: string) => `[${values}]`,
        }
        for (const line of summaryLines(summary, settings)) {
          expect(stringWidth(line), line).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/&(?:#\d+|nbsp|amp|lt|gt);|<span>/)
        }
      }
    }
  })
})

describe('scangate demo', () => {
  test('says what is missing where the bundles are not there', async () => {
    const { exitCode, stderr } = await runCommand(['demo'], { bundles: '/nowhere' })
    expect(exitCode).toBe(1)
    expect(stderr).toContain("the action's bundle is missing: /nowhere/vaddy/main.js")
  })

  test('names the services it can show where another one is wanted', async () => {
    const { exitCode, stderr } = await runCommand(['demo', 'vady'])
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/SOURCE is "vady"; allowed: vaddy\b/)
  })

  test('takes no misspelled flag', async () => {
    const { exitCode, stderr } = await runCommand(['demo', '--lang', 'ja'])
    expect(exitCode).toBe(3)
    expect(stderr).toContain('Is --language meant?')
  })
})
