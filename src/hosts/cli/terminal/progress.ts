import type { Clock } from '../../../kernel/clock.ts'
import type { Logger } from '../../../kernel/logger.ts'
import type { Redact } from '../../../kernel/redact.ts'
import { type Catalogue, type Message, message, say } from '../../../messages/message.ts'
import type { Phases } from '../../../sources/descriptor.ts'
import type { Output, Variables } from '../core/surroundings.ts'
import { canAnimate, type Paint, painter, wantsColour } from './colour.ts'
import { firstPhase, nextPhase } from './phase.ts'
import { inertText } from './printer.ts'
import { createSpinner, type Spinner } from './spinner.ts'

/** How much a person wants to see on standard error. */
export type Level = 'quiet' | 'normal' | 'verbose'

/** What a progress works with. */
export interface ProgressSettings {
  readonly stderr: Output
  readonly variables: Variables
  readonly clock: Clock
  readonly catalogue: Catalogue
  readonly redact: Redact
  readonly level: Level
  readonly lastActs: Set<() => unknown>
  /** How the lines of a source's log become phases; without it there is but one. */
  readonly phases?: Phases
}

/** What a run says while it goes on. */
export interface Progress {
  readonly log: Logger
  /** Shows, on a terminal, that something goes on; without a terminal it does nothing. */
  begin(): void
  /** Takes away what moves on the terminal, before the result is written. */
  end(): void
}

/**
 * Makes the progress of an invocation. On a terminal a spinner shows the phase, how long it lasts and when it is
 * expected to end, and signs of life go into it; elsewhere every line is written, plainly.
 */
export async function createProgress(settings: ProgressSettings): Promise<Progress> {
  const { stderr, variables, clock, catalogue, redact, level, lastActs, phases } = settings
  const paint: Paint = painter(wantsColour(stderr, variables))
  const isQuiet = level === 'quiet'
  let phase = firstPhase(clock.monotonic(), phases)
  const spinner: Spinner | undefined =
    isQuiet || !canAnimate(stderr, variables)
      ? undefined
      : await createSpinner(stderr, () => inertText(say(catalogue, phase.say(clock.monotonic())), redact))
  const end = () => {
    spinner?.stop()
    lastActs.delete(end)
  }
  const write = (line: string) => void stderr.write(`${line}\n`)
  const clean = (said: Message | string) =>
    inertText(typeof said === 'string' ? said : say(catalogue, said), redact)
  const word = (key: 'cli_word_note' | 'cli_word_warning' | 'cli_word_error') => say(catalogue, message(key))

  const info = (said: Message | string) => {
    phase = nextPhase(phase, said, clock.monotonic(), phases)
    const isSignOfLife = typeof said !== 'string' && phases?.isSignOfLife(said) === true
    if (isQuiet || (spinner !== undefined && isSignOfLife)) return
    write(clean(said))
  }
  return {
    log: {
      debug: (text) => {
        if (level !== 'verbose') return
        // A stack has many lines, and is read as such.
        for (const line of redact(text).split('\n')) write(paint('dim', clean(line)))
      },
      info,
      notice: (said) => {
        if (!isQuiet) write(`${paint('cyan', word('cli_word_note'))} ${clean(said)}`)
      },
      warning: (said) => write(`${paint('yellow', word('cli_word_warning'))} ${clean(said)}`),
      error: (said) => write(`${paint('red', word('cli_word_error'))} ${clean(said)}`),
    },
    begin: () => {
      lastActs.add(end)
      spinner?.start()
    },
    end,
  }
}
