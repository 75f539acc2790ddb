import { cleanLine, withoutWorkflowCommands } from '../../kernel/clean-text.ts'
import type { Logger } from '../../kernel/logger.ts'
import type { Redact } from '../../kernel/redact.ts'
import { type Catalogue, type Message, say } from '../../messages/message.ts'
import * as runner from './runner-commands.ts'

/** GitHub cuts the text of an annotation here. */
const longestLine = 4_000

/** Makes text safe to stand in the step's log: one line, no secrets, nothing the runner would obey. */
export function logLine(text: string, redact: Redact): string {
  // Twice: cleaning could join the parts of a secret, or cut one off in the middle.
  return withoutWorkflowCommands(redact(cleanLine(redact(text), longestLine)))
}

/** Logs through the runner; notices, warnings and errors become annotations. */
export function createActionsLogger(catalogue: Catalogue, redact: Redact): Logger {
  const line = (said: Message | string) =>
    logLine(typeof said === 'string' ? said : say(catalogue, said), redact)
  const title = 'scangate'
  return {
    debug: (text) => runner.debug(line(text)),
    info: (said) => runner.info(line(said)),
    notice: (said) => runner.notice(line(said), { title }),
    warning: (said) => runner.warning(line(said), { title }),
    error: (said) => runner.error(line(said), { title }),
  }
}
