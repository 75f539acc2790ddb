import { formatDuration } from '../../../kernel/duration.ts'
import { type Message, type MessageKey, message } from '../../../messages/message.ts'

/** What goes on at the moment, as a person who watches wants to know it. */
export interface Stage {
  readonly name: 'asking' | 'waiting' | 'starting' | 'scanning' | 'looking'
  /** When it began, in milliseconds on the monotonic clock. */
  readonly since: number
  /** Says it, with how long it has lasted by `now` on the monotonic clock. */
  say(now: number): Message
}

const signsOfLife: ReadonlySet<MessageKey> = new Set([
  'log_starting',
  'log_expected_end',
  'log_still_waiting',
  'log_scanning',
  'log_scanning_until',
  'log_waiting_for_lost',
])

const stageOf: { readonly [K in MessageKey]?: Stage['name'] } = {
  log_waiting: 'waiting',
  log_still_waiting: 'waiting',
  log_race_lost: 'waiting',
  log_starting: 'starting',
  log_started: 'scanning',
  log_attached: 'scanning',
  log_expected_end: 'scanning',
  log_scanning: 'scanning',
  log_scanning_until: 'scanning',
  log_start_lost: 'looking',
  log_looking_again: 'looking',
  log_waiting_for_lost: 'looking',
}

/** Whether a line says only that a stage goes on, which a spinner shows by itself. */
export function isSignOfLife(said: Message | string): boolean {
  return typeof said !== 'string' && signsOfLife.has(said.key)
}

/** The stage before the first answer. */
export function initialStage(now: number): Stage {
  return { name: 'asking', since: now, say: () => message('cli_stage_asking') }
}

/** The stage after a line of the log. Time goes on where the stage stays the same. */
export function nextStage(stage: Stage, said: Message | string, now: number): Stage {
  const name = typeof said === 'string' ? undefined : stageOf[said.key]
  if (name === undefined || typeof said === 'string') return stage
  const since = name === stage.name ? stage.since : now
  const elapsed = (later: number) => formatDuration(Math.floor((later - since) / 1_000) * 1_000)
  const namesEnd = said.key === 'log_scanning_until' || said.key === 'log_expected_end'
  const expected = namesEnd ? said.params.end : undefined
  if (name === stage.name && expected === undefined && said.key !== 'log_scanning') return stage
  const sayings: { readonly [N in Stage['name']]: (later: number) => Message } = {
    asking: () => message('cli_stage_asking'),
    waiting: (later) => message('cli_stage_waiting', { elapsed: elapsed(later) }),
    starting: () => message('cli_stage_starting'),
    scanning: (later) =>
      expected === undefined
        ? message('cli_stage_scanning', { elapsed: elapsed(later) })
        : message('cli_stage_scanning_until', { elapsed: elapsed(later), end: expected }),
    looking: (later) => message('cli_stage_looking', { elapsed: elapsed(later) }),
  }
  return { name, since, say: sayings[name] }
}
