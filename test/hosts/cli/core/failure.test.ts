import { describe, expect, test } from 'vitest'
import { failureOf, failWith } from '../../../../src/hosts/cli/core/failure.ts'
import { AbortedError, ConfigurationError, RefusedError } from '../../../../src/kernel/errors.ts'
import { english } from '../../../../src/messages/english.ts'
import { type Message, message } from '../../../../src/messages/message.ts'
import { toyCommands } from '../made-up-commands.ts'

/** What failing works with; what is said of it goes into `lines`. */
function listener() {
  const lines: string[] = []
  const say = (kind: string) => (said: Message | string) =>
    void lines.push(`${kind}: ${typeof said === 'string' ? said : english(said)}`)
  const log = {
    debug: say('debug'),
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
  }
  const progress = { log, begin: () => {}, end: () => {} }
  const [command = expect.fail()] = toyCommands
  return { lines, command, progress, redact: (text: string) => text.replaceAll('the-key', '***') }
}
const first = message('cli_see_help')
const second = message('cli_flags_stand_behind')

describe('An error that ends a command', () => {
  test.each([
    [
      'a wrong configuration, with each problem',
      new ConfigurationError([first, second]),
      3,
      'misconfigured',
      [first, second],
    ],
    ['a refusal', new RefusedError(second, { status: 403, serviceText: undefined }), 4, 'refused', [second]],
    ['SIGINT', new AbortedError(first, 'SIGINT'), 130, 'aborted', [first]],
    ['SIGTERM', new AbortedError(first, 'SIGTERM'), 143, 'aborted', [first]],
  ])('is %s', (_, error, exitCode, outcome, problems) => {
    const { lines, ...settings } = listener()
    expect(failureOf(error, settings)).toEqual({ outcome, exitCode, reason: problems[0], problems })
    expect(lines).toEqual([])
    expect(failWith(error, settings)).toBe(exitCode)
    expect(lines).toEqual(problems.map((problem) => `error: ${english(problem)}`))
  })

  test('is one that nobody foresaw: its words without secrets, its stack for whoever wants more', () => {
    const { lines, ...settings } = listener()
    const error = new TypeError('a bug near the-key')
    const reason = message('reason_unforeseen', { error: 'a bug near ***' })
    expect(failureOf(error, settings)).toEqual({ outcome: 'error', exitCode: 1, reason, problems: [reason] })
    expect(lines).toEqual([`debug: ${error.stack}`])
    expect(failureOf('no error at all', settings)).toMatchObject({ exitCode: 1 })
  })
})
