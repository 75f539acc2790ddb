import { cleanLine } from '../../kernel/clean-text.ts'
import { message } from '../../messages/message.ts'
import { type Reader, Unreadable } from '../../options/readers.ts'

/** A project ID: letters, digits, `-`, `_`. */
export const readProjectId: Reader<string> = (text, input) =>
  /^[A-Za-z0-9_-]{1,100}$/.test(text)
    ? text
    : new Unreadable(message('problem_project_id', { input, given: cleanLine(text, 80) }))

/** In the place of a scan's ID: the newest one that has ended. */
export const latest = 'latest'

const isLatest = (text: string) => /^latest$/i.test(text)

/** A scan ID, as in `1-837b5f9f-e088-4af5-9491-67f7ce8035a4`. */
export const readScanId: Reader<string> = (text, input) =>
  /^[A-Za-z0-9_-]{1,100}$/.test(text) && !isLatest(text)
    ? text
    : new Unreadable(message('problem_scan_id', { input, given: cleanLine(text, 80) }))

/** A scan ID, or `latest` in any case. */
export const readScanIdOrLatest: Reader<string> = (text, input) =>
  isLatest(text) ? latest : readScanId(text, input)

/** Scan types, upper-cased and each once, in the order they were given. */
export const readScanTypes: Reader<readonly string[]> = (text, input) => {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  // Checked as they were given: upper-casing makes letters of ASCII out of `ß` and `ı`.
  const odd = names.find((name) => !/^[A-Za-z0-9_]{1,60}$/.test(name))
  if (odd !== undefined || names.length === 0) {
    return new Unreadable(message('problem_scan_type', { input, given: cleanLine(odd ?? text, 80) }))
  }
  return [...new Set(names.map((name) => name.toUpperCase()))]
}

/** The names of VAddy's Scan Type Document of 2024-12-19. The list grows, so others are sent all the same. */
const knownScanTypes = new Set(
  (
    'SQLI XSS XSS_STORE RFI COMMAND_INJECTION PATH_TRAV BLIND_SQLI HEADER_INJECTION XXE DESERIALIZATION SSRF ' +
    'PRIVATE_FILE CSRF MAIL_HEADER CLICK_JACKING BUFFER_OVERFLOW SESSION_FIXATION ACCESS_CTL EVAL'
  ).split(' '),
)

/** Returns those scan types that VAddy's document does not name. */
export function unknownScanTypes(types: readonly string[]): string[] {
  return types.filter((type) => !knownScanTypes.has(type))
}
