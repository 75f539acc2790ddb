import type { Logger } from '../../kernel/logger.ts'
import type { Redact } from '../../kernel/redact.ts'
import { type Catalogue, type Message, say } from '../../messages/message.ts'
import { inertLine } from '../../report/harmless.ts'
import type { ScanLogger } from './scan-settings.ts'

const longestLine = 4_000

/** Says lines in the language of a catalogue, cleaned and without secrets, to a program's logger. */
export function createScanLogger(target: ScanLogger, catalogue: Catalogue, redact: Redact): Logger {
  const sayWith = (level: keyof ScanLogger) => (said: Message | string) => {
    const text = typeof said === 'string' ? said : say(catalogue, said)
    // Twice: cleaning could join the parts of a secret, or cut one off in the middle.
    const line = redact(inertLine(redact(text), longestLine))
    try {
      target[level]?.(line)
    } catch {
      // A log that fails must not decide whether a scan is canceled.
    }
  }
  return {
    debug: sayWith('debug'),
    info: sayWith('info'),
    notice: sayWith('info'),
    warning: sayWith('warn'),
    error: sayWith('error'),
  }
}
