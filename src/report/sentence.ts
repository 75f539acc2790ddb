import type { Words } from '../gate/fleet.ts'
import { type Catalogue, type Message, say } from '../messages/message.ts'
import { inertLine } from './harmless.ts'

/** A sentence for people with its key for programs. */
export interface SpokenMessage {
  readonly key: string
  readonly text: string
}

/** Says a message for `report.json`. */
export function spoken(words: Catalogue, said: Message): SpokenMessage {
  return { key: said.key, text: sentence(words, said) }
}

/** Says one message as one line of at most 1,000 characters. */
export function sentence(words: Catalogue, said: Message): string {
  return inertLine(say(words, said), 1_000)
}

/** Says words of a service or our own as one line of at most 1,000 characters. */
export function wordsText(words: Catalogue, said: Words): string {
  return typeof said === 'string' ? inertLine(said, 1_000) : sentence(words, said)
}
