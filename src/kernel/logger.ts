import type { Message } from '../messages/message.ts'

/**
 * Where a run says what it does. A host gives one implementation; it cleans and redacts every line,
 * so callers may pass text that came from a server. Messages are said in the host's language.
 */
export interface Logger {
  /** Detail for people who look for a fault. */
  debug(message: string): void
  /** A stage of the run or a sign of life. */
  info(message: Message | string): void
  /** Something worth a look that changes nothing; an annotation on GitHub. */
  notice(message: Message | string): void
  /** Something that may be wrong; an annotation on GitHub. */
  warning(message: Message | string): void
  /** What made the run fail; an annotation on GitHub. */
  error(message: Message | string): void
}
