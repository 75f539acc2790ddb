import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { canAnimate } from '../../../src/hosts/cli/terminal/colour.ts'
import { type CurrentPhase, firstPhase, nextPhase } from '../../../src/hosts/cli/terminal/phase.ts'
import { createProgress, type Level } from '../../../src/hosts/cli/terminal/progress.ts'
import { fitted } from '../../../src/hosts/cli/terminal/spinner.ts'
import { createRedactor } from '../../../src/kernel/redact.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import { catalogueOf } from '../../../src/messages/catalogues.ts'
import { english } from '../../../src/messages/english.ts'
import { type Message, message } from '../../../src/messages/message.ts'
import { vaddyPhases } from '../../../src/sources/vaddy/phases.ts'
import { VirtualClock } from '../../support/virtual-clock.ts'

/** What the spinner says after some lines of the log, each at its second. */
function afterLines(lines: readonly (readonly [second: number, line: Message])[], now: number): string {
  const phase = lines.reduce<CurrentPhase>(
    (before, [second, line]) => nextPhase(before, line, second * 1_000, vaddyPhases),
    firstPhase(0, vaddyPhases),
  )
  return english(phase.say(now * 1_000))
}

describe('the phase that a spinner shows', () => {
  const started = message('log_started', { scan: '1-a' })

  test('begins with asking and follows the log', () => {
    expect(afterLines([], 3)).toBe('Asking VAddy')
    expect(afterLines([[0, message('log_waiting', { project: 'p', limit: '30m' })]], 65)).toBe(
      'Waiting for the project to be free: 1m5s',
    )
    expect(afterLines([[9, message('log_starting', { project: 'p' })]], 9)).toBe('Starting the scan')
    expect(afterLines([[10, started]], 12.9)).toBe('Scanning: 2s')
  })

  test('counts on while the phase stays, and names the expected end as soon as it is known', () => {
    const beat = message('log_scanning_until', { elapsed: '1m', polls: 4, end: '10:30 UTC' })
    expect(
      afterLines(
        [
          [10, started],
          [70, beat],
        ],
        100,
      ),
    ).toBe('Scanning: 1m30s, expected to end about 10:30 UTC')
    const lines = [[10, started] as const, [10, message('log_expected_end', { end: '10:30 UTC' })] as const]
    expect(afterLines(lines, 13)).toBe('Scanning: 3s, expected to end about 10:30 UTC')
  })

  test('drops an expected end that has passed', () => {
    const until = message('log_scanning_until', { elapsed: '1m', polls: 4, end: '10:30 UTC' })
    const late = message('log_scanning', { elapsed: '2m', polls: 8 })
    expect(
      afterLines(
        [
          [0, started],
          [60, until],
          [120, late],
        ],
        130,
      ),
    ).toBe('Scanning: 2m10s')
  })

  test('takes heartbeats for signs of life, and nothing else', () => {
    expect(vaddyPhases.isSignOfLife(message('log_scanning', { elapsed: '1m', polls: 1 }))).toBe(true)
    expect(vaddyPhases.isSignOfLife(started)).toBe(false)
    const before = firstPhase(0, vaddyPhases)
    expect(nextPhase(before, 'Trying again in 2s', 0, vaddyPhases)).toBe(before)
  })
})

describe('a line that moves', () => {
  test('is cut to the width of the terminal, in any script', () => {
    expect(fitted('Scanning: 1m', 20, stringWidth)).toBe('Scanning: 1m')
    for (const width of [8, 9, 10, 11]) {
      expect(
        stringWidth(fitted('プロジェクトが空くのを待っています', width, stringWidth)),
      ).toBeLessThanOrEqual(width)
    }
  })

  test('is for terminals only, and not for those of a CI system', () => {
    const terminal = { write: () => true, isTTY: true }
    expect(canAnimate(terminal, {})).toBe(true)
    expect(canAnimate(terminal, { CI: 'true' })).toBe(false)
    expect(canAnimate(terminal, { TERM: 'dumb' })).toBe(false)
    expect(canAnimate({ write: () => true }, {})).toBe(false)
  })
})

describe('progress in a log', () => {
  async function linesAt(level: Level): Promise<string[]> {
    let text = ''
    const { log } = await createProgress({
      stderr: { write: (more) => (text += more) },
      variables: {},
      clock: new VirtualClock(),
      catalogue: catalogueOf('en'),
      redact: createRedactor([new Secret('the-key')]),
      level,
      lastActs: new Set(),
    })
    log.debug('a detail of the-key')
    log.info(message('log_scanning', { elapsed: '1m', polls: 3 }))
    log.notice('a notice')
    log.warning('a warning\u001b[2J')
    log.error('an error\n::error::x')
    return text.trimEnd().split('\n')
  }

  test('is plain lines, with the word that says how much they matter', async () => {
    expect(await linesAt('normal')).toEqual([
      'Scanning: 1m so far, asked 3 times.',
      'note: a notice',
      'warning: a warning',
      'error: an error ::error::x',
    ])
  })

  test('is warnings and errors when it is to be quiet, and requests, too, when it is to be verbose', async () => {
    expect(await linesAt('quiet')).toEqual(['warning: a warning', 'error: an error ::error::x'])
    expect((await linesAt('verbose'))[0]).toBe('a detail of ***')
  })
})
