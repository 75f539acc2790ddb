import { english } from '../messages/english.ts'
import { type Message, message } from '../messages/message.ts'

/** A file that is there and is not read, for what it is: no regular file, or too long. */
export class UnfitFileError extends Error {
  override readonly name = 'UnfitFileError'
  /** Why, in any language. */
  readonly why: Message

  constructor(why: Message) {
    super(english(why))
    this.why = why
  }
}

/** Says in words why a file could not be read, without quoting anything of it. */
export function whyUnreadable(error: unknown): Message {
  if (error instanceof UnfitFileError) return error.why
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?'
  if (code === 'ENOENT') return message('file_missing')
  if (code === 'EISDIR') return message('file_is_folder')
  return message('file_unreadable', { code })
}
