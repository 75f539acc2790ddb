import type { Logger } from '../kernel/logger.ts'
import type { Message } from '../messages/message.ts'
import type { RunContext } from '../sources/run-context.ts'

/** Keeps what must still be said when the process is ended at once, among its last acts. */
export function lastWordIn(lastActs: Set<() => unknown>, log: Logger): RunContext['setLastWord'] {
  let lastWord: (() => void) | undefined
  return (said: Message | undefined) => {
    if (lastWord !== undefined) lastActs.delete(lastWord)
    lastWord = said && (() => log.warning(said))
    if (lastWord !== undefined) lastActs.add(lastWord)
  }
}
