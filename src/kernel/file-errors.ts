import { type Message, message } from '../messages/message.ts'

/** Says in words why a file could not be read, without quoting anything of it. */
export function whyUnreadable(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?'
  if (code === 'ENOENT') return message('file_missing')
  if (code === 'EISDIR') return message('file_is_folder')
  return message('file_unreadable', { code })
}
