import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, withoutWorkflowCommands } from '../../src/kernel/clean-text.ts'
import { runnerCommandsIn } from '../support/runner-log.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('\u001b[', '31m', '\u009b', '\u001b]', '\u0007', '##[', '::', '\r', '\n', ' ', 'a'),
    )
    .map((parts) => parts.join('')),
)

describe('a clean line', () => {
  it('holds no control, bidirectional or invisible character, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = cleanLine(text, Number.POSITIVE_INFINITY)
        expect(line).not.toMatch(
          /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
        )
        expect(line.isWellFormed()).toBe(true)
        expect(line).toBe(line.trim())
      }),
    )
  })

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanLine(text)
        expect(cleanLine(once)).toBe(once)
      }),
    )
  })

  it.each([
    ['a colour', 'a \u001b[31mred\u001b[0m word', 'a red word'],
    ['a colour in one character', 'a \u009b31mred\u009bm word', 'a red word'],
    ['a clearing of the screen', 'before\u001b[2J\u001b[1;1Hafter', 'beforeafter'],
    ['a window title', 'before\u001b]0;title\u0007after', 'beforeafter'],
    ['a window title with another end', 'before\u001b]0;title\u001b\\after', 'beforeafter'],
    ['a window title in single characters', 'before\u009d0;title\u009cafter', 'beforeafter'],
    ['a window title without an end', 'before\u001b]0;title', 'before'],
    ['a change of the alphabet', 'before\u001b(Bafter', 'beforeafter'],
    ['a reset', 'before\u001bcafter', 'beforeafter'],
    ['a lone escape', 'before\u001b', 'before'],
    ['line breaks of every kind', 'a\nb\r\nc\u000bd\u000ce\u0085f\u2028g\u2029h', 'a b c d e f g h'],
    [
      'line breaks after a Japanese full stop',
      '失敗しました。\r\n確認してください。\n',
      '失敗しました。確認してください。',
    ],
    ['a tab', 'a\tb', 'a b'],
    ['blanks around it', '  a  ', 'a'],
    ['a direction', '\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['letters of any language', '日本語 한국어 Größe 👍🏽', '日本語 한국어 Größe 👍🏽'],
  ])('of text with %s', (_, text, line) => {
    expect(cleanLine(text)).toBe(line)
  })

  it('is cut in whole characters, and says so', () => {
    expect(cleanLine('abcdef', 6)).toBe('abcdef')
    expect(cleanLine('abcdefg', 6)).toBe('abcde…')
    expect(cleanLine('👍👍👍👍', 3)).toBe('👍👍…')
    expect([...cleanLine('x'.repeat(1_000))]).toHaveLength(500)
    expect(cleanLine('x'.repeat(500))).toBe('x'.repeat(500))
  })
})

describe('a line without workflow commands', () => {
  it('is obeyed by no runner, whatever it held', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(runnerCommandsIn(withoutWorkflowCommands(cleanLine(text)))).toEqual([])
      }),
    )
  })

  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['a ##[error]x ##[b]', 'a ## [error]x ## [b]'],
    [': a', ': a'],
  ])('of %s is %s', (line, inert) => {
    expect(withoutWorkflowCommands(line)).toBe(inert)
  })
})
