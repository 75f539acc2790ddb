import { describe, expect, it } from 'vitest'
import { outcomes } from '../../src/gate/outcome.ts'
import { en } from '../../src/messages/en/index.ts'
import { type Message, type MessageKey, say } from '../../src/messages/message.ts'
import { refusals } from '../../src/simulator/vaddy/refusal.ts'
import { anchorsOf, pageAt } from './pages.ts'
import { sourceFiles } from './source-files.ts'

const page = pageAt('docs/troubleshooting.md')

/**
 * Families of messages that report no trouble: headings, labels, advice, progress, what went well. Everything
 * else must be explained, so that a new message can't be forgotten.
 */
const harmlessFamilies = [
  /^(?:outcome|title|heading|column|check|result|limit|fact|status|trend|run|timing|from|link|amount|word)_/,
  // What is wrong with a file stands within problem_file.
  /^file_(?!not_written)/,
  // The same within slack_failed and what the doctor finds.
  /^answered_/,
  // What became of an issue, and what the comments on it say.
  /^github_issue_(?:opened|updated|closed|reopened|note)(?:_|$)/,
  /^(?:next|log|slack_ok|demo(?!_wrong|_no_bundle))(?:_|$)/,
  /^cli_(?:word|phase|column|status|result|simulate)_/,
  // Help, and what else a command line is told beside what is wrong with it.
  /^(?:help|exit|flag|group|completion|simulate|phase|vaddy)_/,
  /^cli_(?:did_you_mean|see_help|flags_stand_behind|is_this_meant)/,
  /^doctor_(?:label|next|node|configuration|ca|dns|connected|tls|key|project|crawl|age|scan|version|pull_request)(?:_|$)/,
  /^doctor_(?:access_key|app_key|region(?!_empty)|clock(?!_apart|_unknown))(?:_|$)/,
  /^nhn_(?:log|column|word|check|inspections?|doctor)_/,
  /^fortify_(?:log|column|word|the|run|list|types|versions|check|doctor)_/,
  /^fortify_(?:create(?!_lost)|extend(?!_sooner)|revoke(?!_failed)|rotate(?!_dead|_failed|_old_left))_/,
  /^fortify_audit_(?!owners|types_unread)/,
  /^doctor_ssc_(?:login|version(?!_unknown)|type|token|clock(?!_apart|_unknown))(?:_|$)/,
  // Rules with what was seen and what to do, which stand side by side in a report, and what commands about them say.
  /^api_(?:log|rule|fix|point|seen|why|contact|column|check|plan|rules|not_asked)_/,
  // What is wrong with a report stands within verdict_why_unreadable, and what is let through within a warning.
  /^verdict_(?:log|file|quoted|warning|summary|description|operand|example)(?:_|$)/,
  /^doctor_(?:number(?!_elsewhere)|would_start)/,
  /^doctor_passed$/,
  /^what_if_/,
  /^init_(?!problem|doctor_failed)/,
  // Words of reports on many subjects.
  /^(?:fleet|gates|level|finding|subjects)_/,
  // Words of reports on a checklist.
  /^(?:rule|point|assessment)_/,
  /^(?:observed_numbers|numbers_with_reason|in_one_paragraph)$/,
]

const harmless = new Set<MessageKey>([
  'source_vaddy',
  'source_nhn',
  'source_fortify',
  'source_api',
  'source_verdict',
  'verdict_reason_one',
  'nhn_unread_items',
  'nhn_ignored',
  'api_ignored',
  'ignore_file_written',
  'language_code',
  'not_known',
  'and_more',
  'cut_short',
  'tool_version',
  'request_answered',
  'request_failed',
  'cli_label',
  'cli_link',
  'cli_reports_written',
  'cli_cancel_already_over',
  'cli_crawls_none',
  'cli_history_none',
  'cli_crawl_deleted',
])

const keys = Object.keys(en) as MessageKey[]
const explainable = keys.filter(
  (key) => !harmless.has(key) && !harmlessFamilies.some((family) => family.test(key)),
)

/** What the program logs as a warning or error, whatever it is called. */
const loggedAsTrouble = sourceFiles('src').flatMap(({ text }) =>
  [
    ...text.matchAll(/(?:log\.(?:warning|error)|\bwarn)\(\s*(?:\w+,\s*)?(?:english\()?message\(\s*'(\w+)'/g),
  ].map(([, key = '']) => key),
)

/** The page's entries: the text that it quotes, by message. */
const quotes = new Map(
  page.text
    .split('\n')
    .filter((line) => line.startsWith('| <a id='))
    .flatMap((line) => (line.split(' | ')[0] ?? '').slice(2).split('<br>'))
    .map((quote) => {
      const [, key = '', text = ''] = /^<a id="(\w+)"><\/a>(.*)$/.exec(quote) ?? []
      return [key, text] as const
    }),
)

/** Stands for every parameter of a message at once: text, number, list, flag. */
const anything = {
  [Symbol.toPrimitive]: (hint: string) => (hint === 'string' || hint === 'default' ? '…' : 3),
  *[Symbol.iterator]() {
    yield '…'
  },
  join: () => '…',
  length: 2,
}
const anyParameters = new Proxy({}, { get: () => anything })

/** A message in English, with something in the place of each parameter. */
function sayAnything(key: MessageKey): string {
  return say(en, { key, params: anyParameters } as unknown as Message)
}

/** Whether the parts of a quote, which «…» separates, stand in the text in that order. */
function isQuoteOf(quote: string, text: string): boolean {
  let from = 0
  return quote.split('…').every((part) => {
    const at = text.indexOf(part.trim(), from)
    from = at + part.trim().length
    return at >= 0
  })
}

describe('The troubleshooting page', () => {
  it('knows messages that mean trouble', () => {
    expect(explainable.length).toBeGreaterThan(120)
    expect(explainable).toContain('reason_lost_start')
    expect(explainable).toContain('certificate_expired')
    expect(loggedAsTrouble).toContain('log_start_lost')
    expect(loggedAsTrouble).toContain('comment_no_token')
  })

  it('explains every message that means trouble', () => {
    expect(explainable.filter((key) => !quotes.has(key))).toEqual([])
  })

  it('explains everything that the program logs as a warning or an error', () => {
    expect(loggedAsTrouble.filter((key) => !quotes.has(key))).toEqual([])
  })

  it('explains nothing that the program does not say', () => {
    expect([...quotes.keys()].filter((key) => !(key in en))).toEqual([])
  })

  it.each([...quotes])('quotes a message as it is: %s', (key, quote) => {
    expect(
      quote.replaceAll(/[…\s]/g, '').length,
      'a quote that people can search for',
    ).toBeGreaterThanOrEqual(10)
    expect(isQuoteOf(quote, sayAnything(key as MessageKey)), sayAnything(key as MessageKey)).toBe(true)
  })

  it('would notice a message that has changed', () => {
    expect(isQuoteOf('The scan found …; the limit is …', sayAnything('reason_alerts'))).toBe(false)
    expect(isQuoteOf('max_alerts allows … The scan found', sayAnything('reason_alerts'))).toBe(false)
  })

  it('has a heading and a line in its first table for each outcome', () => {
    const anchors = anchorsOf(page)
    for (const outcome of outcomes) {
      expect(anchors).toContain(outcome)
      expect(page.text).toContain(`\n### \`${outcome}\`\n`)
      expect(page.text).toContain(`\n| [\`${outcome}\`](#${outcome}) | `)
    }
  })

  it('explains every refusal that VAddy documents, in its own words', () => {
    const words = Object.values(refusals).map(({ errorMessage }) => errorMessage)
    const rows = page.text.split('\n').filter((line) => line.startsWith('| `'))
    expect(words.filter((text) => !rows.some((row) => row.includes(`\`${text}\``)))).toEqual([])
  })

  it('says a cause and a cure in every row', () => {
    const rows = page.text.split('\n').filter((line) => line.startsWith('| <a id='))
    const cells = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1)
    const thin = rows.filter(
      (row) => cells(row).length !== 3 || cells(row).some((cell) => cell.trim() === ''),
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(thin).toEqual([])
  })
})
