import type { Logger } from '../../src/kernel/logger.ts'
import { english } from '../../src/messages/english.ts'
import type { Message } from '../../src/messages/message.ts'

/** Keeps every line, in English, with its level in front. */
export class RecordingLogger implements Logger {
  readonly lines: string[] = []
  readonly debug = (said: string) => this.#keep('debug', said)
  readonly info = (said: Message | string) => this.#keep('info', said)
  readonly notice = (said: Message | string) => this.#keep('notice', said)
  readonly warning = (said: Message | string) => this.#keep('warning', said)
  readonly error = (said: Message | string) => this.#keep('error', said)

  /** All lines but those for debugging, as one text. */
  get text(): string {
    return this.lines.filter((line) => !line.startsWith('debug')).join('\n')
  }

  #keep(level: string, said: Message | string): void {
    this.lines.push(`${level}: ${typeof said === 'string' ? said : english(said)}`)
  }
}
