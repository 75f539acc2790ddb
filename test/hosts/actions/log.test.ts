import { describe, expect, it, vi } from 'vitest'
import { createActionsLogger, logLine } from '../../../src/hosts/actions/log.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import { message } from '../../../src/messages/message.ts'

const redact = (text: string) => text.replaceAll('the-key', '***')

/** What the runner reads of one line. */
function written(log: (logger: ReturnType<typeof createActionsLogger>) => void): string {
  const lines: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text))
    return true
  })
  try {
    log(createActionsLogger(catalogueOf('ja'), redact))
  } finally {
    spy.mockRestore()
  }
  return lines.join('')
}

describe('A line of the log', () => {
  it.each([
    ['::error::no', /^(?!::)/],
    ['a ##[error]no', /^(?!.*##\[)/],
    ['two\nlines', /^[^\n]*$/],
    ['the-key and the\u200b-key', /^(?!.*the-key)/],
    ['x'.repeat(5_000), /^.{3900,4000}$/],
  ])('has nothing that the runner would obey, and no secret: case %#', (text, pattern) => {
    expect(logLine(text, redact)).toMatch(pattern)
  })

  it.each([
    ['debug', '::debug::a line'],
    ['info', 'a line'],
    ['notice', '::notice title=scangate::a line'],
    ['warning', '::warning title=scangate::a line'],
    ['error', '::error title=scangate::a line'],
  ] as const)('of %s is one for the runner', (level, line) => {
    expect(written((log) => log[level](level === 'debug' ? 'a line' : ('a line' as never))).trim()).toBe(line)
  })

  it('is said in the language of the catalogue', () => {
    const said = message('reason_aborted', { signal: 'SIGTERM' })
    expect(written((log) => log.warning(said))).toMatch(/SIGTERM.*。/)
  })
})
