import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { createRunnerLog } from '../../src/hosts/cli/demo/runner-log.ts'
import { summaryLines } from '../../src/hosts/cli/demo/summary-screen.ts'
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

describe('scangate demo', () => {
  test('says what is missing where the bundles are not there', async () => {
    const { exitCode, stderr } = await runCommand(['demo'], { bundles: '/nowhere' })
    expect(exitCode).toBe(1)
    expect(stderr).toContain("the action's bundle is missing: /nowhere/vaddy/main.js")
  })

  test('takes no misspelled flag', async () => {
    const { exitCode, stderr } = await runCommand(['demo', '--lang', 'ja'])
    expect(exitCode).toBe(3)
    expect(stderr).toContain('Is --language meant?')
  })
})
