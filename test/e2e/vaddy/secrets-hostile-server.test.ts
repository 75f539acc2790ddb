import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { StepResult } from '../../../src/simulator/github-runner/step.ts'
import type { Fault, FaultHook, Operation } from '../../../src/simulator/vaddy/faults.ts'
import { distinctiveKey } from '../../support/action.ts'
import { filesIn, formsOf, searchForSecret } from '../../support/leaks.ts'
import { runnerCommandsIn } from '../../support/runner-log.ts'
import { createActionBench } from '../../support/vaddy/action.ts'

// These are parts, or nothing that anybody does by mistake.
const unlikely = /^(?:backwards|percent-encoded, every|the beginning|the end|base64 followed|base64 inside)/

/** Every form in which a server may repeat a key that it was sent, alone and inside longer data. */
const echoes = [
  ...formsOf(distinctiveKey)
    .filter(([name]) => !unlikely.test(name))
    .map(([, form]) => form),
  ...['', 'u', 'us', 'user:'].flatMap((before) =>
    ['', '\n', ', and more'].map((after) => Buffer.from(before + distinctiveKey + after).toString('base64')),
  ),
]

/** Text that means more than text to somebody who reads it: a runner, a terminal, a browser, a renderer. */
const hostile = [
  '\n::error file=x::PWNED',
  '\r::set-output name=outcome::passed',
  '\u2028::add-mask::outcome',
  '##[error]PWNED',
  '%0A::warning::PWNED',
  '::stop-commands::PWNED',
  '\u001b[2J\u001b]0;PWNED\u0007\u009b31m',
  '\u202epassed\u202c\u2066\u200b',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>]]><!--',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example/>',
  '`code` ```\n# heading\n| a | b |\n@everyone #1 GH-1 $x$ </details>',
  `\${{ secrets.GITHUB_TOKEN }}`,
]

type Body = Record<string, unknown>

/** Changes the JSON body of every answer to an operation. */
function changing(operation: Operation, change: (honest: Body) => Body): FaultHook {
  return (request) => {
    if (request.operation !== operation) return undefined
    const body = (honest: string) => JSON.stringify(change(JSON.parse(honest) as Body))
    return { kind: 'body', body }
  }
}

function answering(operation: Operation, fault: Fault): FaultHook {
  return (request) => (request.operation === operation ? fault : undefined)
}

function refusing(operation: Operation, text: string, status = 400): FaultHook {
  return answering(operation, { kind: 'status', status, body: JSON.stringify({ error_message: text }) })
}

const finished = (change: (honest: Body) => Body) =>
  changing('result', (honest) => (honest['status'] === 'finish' ? change(honest) : honest))

/** Where a server can put text of its own. */
const places = {
  'the refusal of a runcheck': (text: string) => refusing('runcheck', text, 403),
  'the refusal of a start': (text: string) => refusing('start', text),
  'the refusal of a poll': (text: string) => refusing('result', text, 404),
  'a long refusal': (text: string) => refusing('runcheck', 'x'.repeat(485) + text, 401),
  'a status name': (text: string) => changing('result', () => ({ status: text })),
  'a crawl label of the result': (text: string) => finished((body) => ({ ...body, crawl_label: text })),
  'a crawl label of the list': (text: string) =>
    changing('list-crawls', (body) => ({
      ...body,
      items: (body['items'] as Body[]).map((item) => ({ ...item, label: `shop${text}` })),
    })),
  'the scan types': (text: string) => finished((body) => ({ ...body, scan_list: [text, text] })),
  'the link to the result': (text: string) =>
    finished((body) => ({ ...body, scan_result_url: `https://console.vaddy.net/${text}` })),
  'a link to elsewhere': (text: string) =>
    finished((body) => ({ ...body, scan_result_url: `javascript:${text}` })),
  'the scan ID of the start': (text: string) =>
    changing('start', (body) => ({ ...body, scan_id: `1-${text}`.slice(0, 190) })),
  'the scan ID of the result': (text: string) =>
    finished((body) => ({ ...body, scan_id: text.slice(0, 190) })),
  'the project of the result': (text: string) =>
    finished((body) => ({ ...body, project_id: text.slice(0, 190) })),
  'a field of the wrong type': (text: string) => finished((body) => ({ ...body, alert_count: text })),
  'a field that nobody knows': (text: string) => finished((body) => ({ ...body, [text]: { [text]: text } })),
  'an answer that is no JSON': (text: string) =>
    answering('result', { kind: 'status', status: 200, body: `<html>${text}</html>` }),
  'an answer that is no JSON, at its cut': (text: string) =>
    answering('result', { kind: 'status', status: 200, body: `${'y'.repeat(45)}${text}` }),
  'the past scans': (text: string) =>
    changing('list-results', (body) => ({
      ...body,
      items: (body['items'] as Body[]).map((item) => ({
        ...item,
        scan_id: text.slice(0, 190),
        status: text,
        crawl_label: text,
        scan_result_url: text,
      })),
    })),
} satisfies Record<string, (text: string) => FaultHook>

async function runAgainst(faults: FaultHook): Promise<{ main: StepResult; reports: Record<string, string> }> {
  const bench = await createActionBench({ scenario: 'vulnerable', faults })
  const folder = mkdtempSync(join(tmpdir(), 'scangate-reports-'))
  const inputs = {
    report_dir: folder,
    crawl_label: 'shop',
    project_number: '1',
    // An answer that stays bad is given up when the scan has no time left.
    scan_timeout: '1s',
  }
  const debugging = { RUNNER_DEBUG: '1' }
  const main = await bench.start(inputs, debugging).finished
  const { post } = await bench.finish(main, inputs, debugging)
  expect(main.exitCode).toBeGreaterThan(0)
  expect(main.log).not.toContain('Could not write')
  const reports = filesIn(folder)
  expect(Object.keys(reports)).toHaveLength(4)
  searchForSecret(distinctiveKey, { main, post, reports })
  return { main, reports }
}

const cases = Object.entries(places)

describe('a server that repeats the key in every form', () => {
  it.each(cases)('does not get it out of the action by %s', async (_, place) => {
    let said = false
    const faults = place(` ${echoes.join(' ')} `)
    await runAgainst((request) => {
      const fault = faults(request)
      said ||= fault !== undefined
      return fault
    })
    expect(said).toBe(true)
  })
})

const ownCommands = new Set(['add-mask', 'debug', 'notice', 'warning', 'error'])
const ownOutputs =
  /^(?:outcome|reason|scan_|project_id$|alert_|complete$|crawl_|start_time$|end_time$|duration_|baseline_|report_dir$)/
const invisible = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

describe('a server that sends hostile text', () => {
  it.each(cases)('reaches nobody by %s', async (_, place) => {
    const { main, reports } = await runAgainst(place(hostile.join(' ')))
    for (const { name, data } of runnerCommandsIn(main.log)) {
      expect(ownCommands).toContain(name)
      expect(data).not.toMatch(/^PWNED/)
    }
    expect(main.log.replaceAll('\n', '')).not.toMatch(invisible)
    expectInertOutputs(main)
    expectInertMarkdown(main.summary)
    for (const [path, content] of Object.entries(reports)) {
      if (path.endsWith('.md')) expectInertMarkdown(content)
      if (path.endsWith('.html')) expectInertHtml(content)
      if (path.endsWith('.xml')) expectWellFormed(content)
      if (path.endsWith('.json')) expect(textsOf(JSON.parse(content)).join('')).not.toMatch(invisible)
    }
  })
})

function expectInertOutputs({ outputs, state, fileCommands }: StepResult): void {
  for (const [name, value] of Object.entries(outputs)) {
    expect(name).toMatch(ownOutputs)
    expect(value).not.toMatch(invisible)
  }
  expect(Object.keys(state).sort()).toEqual(
    expect.arrayContaining(['apiUrl', 'caFile', 'language', 'onStop', 'projectId', 'user']),
  )
  expect(fileCommands).not.toMatch(/^(?:outcome|PWNED)=/m)
}

const ownElements = new Set(
  (
    'h1 h2 h3 h4 p ul ol li a code pre table thead tbody tr th td details summary strong em br span ' +
    'sub div svg title desc path line circle text g rect polyline html head meta body main section header ' +
    'footer style dl dt dd article time tspan input blockquote caption small b i'
  ).split(' '),
)

/** What GitHub makes of Markdown, or a browser of HTML, holds nothing that acts or loads. */
function expectInertHtml(html: string): void {
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*)/gi))
    expect(ownElements).toContain(name.toLowerCase())
  for (const [, attributes = ''] of html.matchAll(/<[a-z][a-z0-9]*\s([^>]*)>/gi)) {
    expect(attributes.replace(/"[^"]*"/g, '""')).not.toMatch(/\bon\w+\s*=|\bsrc\s*=/i)
    for (const [, address = ''] of attributes.matchAll(/\bhref="([^"]*)"/g)) {
      expect(address).toMatch(
        /^(?:https:\/\/console\.vaddy\.net\/|https:\/\/github\.com\/|http:\/\/127\.0\.0\.1:|#)/,
      )
    }
  }
  expect(html.replaceAll('\n', '')).not.toMatch(invisible)
}

function expectInertMarkdown(markdown: string): void {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  // The zero-width space, which keeps mentions apart, and the joiners, which keep short words together, are ours.
  expectInertHtml(html.replaceAll(/[\u200b\u2060]/g, ''))
  // In code and in an address nobody is mentioned.
  const prose = html.replace(/<code[^>]*>.*?<\/code>/gs, '').replace(/<[^>]*>/g, '')
  expect(prose).not.toContain('@everyone')
}

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser()
  const problems: string[] = []
  parser.on('error', (error) => problems.push(error.message))
  parser.write(xml).close()
  expect(problems).toEqual([])
  expect(xml.replaceAll('\n', '')).not.toMatch(invisible)
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => [name, ...textsOf(item)])
}
