import { inertLine } from '../harmless.ts'
import { escapeMarkup } from '../html/html-text.ts'

// XML 1.0 has no way to write these, not even as a character reference.
const noCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Makes text of one or more lines fit to stand between XML tags. */
export function xmlText(text: string): string {
  return escapeMarkup(text.toWellFormed().replace(noCharacters, ''))
}

/** Writes the attributes of an element, each with a space before it. Values become one line. */
export function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(inertLine(String(value), 1_000))}"`)
    .join('')
}
