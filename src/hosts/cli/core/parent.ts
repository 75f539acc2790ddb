import { AbortedError } from '../../../kernel/errors.ts'
import { linkedSignal } from '../../../kernel/linked-signal.ts'
import { message } from '../../../messages/message.ts'
import type { Surroundings } from './surroundings.ts'

/** How often the parent is looked at, in milliseconds. */
const interval = 1_000
/** The process that adopts orphans on most systems: whoever has it as parent has lost nobody, or somebody already. */
const init = 1
/** npm, npx, pnpm and yarn set at least one of them for what they start. */
const starters = ['npm_execpath', 'npm_lifecycle_event', 'npm_config_user_agent'] as const

/** A look at whether the parent still lives. */
export interface ParentWatch {
  /** Aborts when the process is told to stop, and when its parent has ended. */
  readonly signal: AbortSignal
  /** Looks no longer. */
  close(): void
}

/**
 * Takes the end of the parent as a SIGTERM where npm, npx or a relative of theirs is behind it: they die of the
 * signal together with their shell and hand nothing on (npm 11.19), and the scan would go on without anybody.
 */
export function watchParent({
  clock,
  parent,
  signal,
  variables,
}: Pick<Surroundings, 'clock' | 'parent' | 'signal' | 'variables'>): ParentWatch {
  const first = parent()
  const isHandedOn = starters.every((name) => (variables[name] ?? '') === '')
  if (isHandedOn || first === init) return { signal, close: () => {} }
  const gone = new AbortController()
  const over = new AbortController()
  const watch = async () => {
    while (parent() === first) await clock.sleep(interval, over.signal)
    gone.abort(new AbortedError(message('reason_parent_gone'), 'SIGTERM'))
  }
  watch().catch(() => {
    // Closed: nobody wants to know any more.
  })
  return { signal: linkedSignal([signal, gone.signal]), close: () => over.abort() }
}
