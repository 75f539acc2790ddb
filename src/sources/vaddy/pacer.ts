import type { Clock } from '../../kernel/clock.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Message } from '../../messages/message.ts'

const heartbeat = 60_000

/** Waits, and gives a sign of life every minute: CI systems end jobs that stay silent. */
export interface Pacer {
  /** How often anything was asked. */
  polls: number
  /** Waits for `milliseconds`, logging `beat()` whenever a minute has passed since the last line. */
  sleep(milliseconds: number, beat: () => Message): Promise<void>
  /** Starts the minute anew, after another line was logged. */
  spoke(): void
}

/** Makes a pacer whose waits end with the signal's reason when the run is told to stop. */
export function createPacer(tools: { clock: Clock; log: Logger; signal: AbortSignal }): Pacer {
  const { clock, log, signal } = tools
  let lastLine = clock.monotonic()
  return {
    polls: 0,
    spoke: () => {
      lastLine = clock.monotonic()
    },
    async sleep(milliseconds, beat) {
      const end = clock.monotonic() + milliseconds
      for (;;) {
        const now = clock.monotonic()
        const nextBeat = lastLine + heartbeat
        if (now >= nextBeat) {
          log.info(beat())
          lastLine = now
          continue
        }
        if (now >= end) return
        await clock.sleep(Math.min(end, nextBeat) - now, signal)
      }
    },
  }
}
