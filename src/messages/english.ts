import { catalogueOf } from './catalogues.ts'
import { type Message, say } from './message.ts'

/** Says a message in English, the language of logs and of errors' own texts. */
export function english(message: Message): string {
  return say(catalogueOf('en'), message)
}
