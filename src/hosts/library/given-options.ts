import { closestMatch } from 'leven'
import { cleanLine } from '../../kernel/clean-text.ts'
import { type Message, message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import { vaddyOptions } from '../../sources/vaddy/options.ts'
import type { VaddyScanOptions } from './vaddy-scan-options.ts'

/** What the action and the CLI do with a report, and a program does for itself. */
const publishing = new Set(['report_dir', 'slack_webhook_url'])

/** The names of all options that `scanVaddy` takes. */
export const vaddyScanOptionNames: readonly string[] = Object.entries(vaddyOptions)
  .filter(([name, option]) => !(('only' in option && option.only === 'action') || publishing.has(name)))
  .map(([name]) => name)

/**
 * Brings options of a program into the form in which every host gives them. A name that is no option is a
 * problem: left unread, a misspelled limit would be one that nobody checks.
 * Throws a `TypeError` for a value that no option could have.
 */
export function givenOptions(options: VaddyScanOptions): { given: GivenOptions; problems: Message[] } {
  if (typeof options !== 'object' || options === null) throw new TypeError('Expected an object of options.')
  const given: Record<string, GivenOptions[string]> = {}
  const problems: Message[] = []
  for (const [name, value] of Object.entries(options)) {
    const text = textOf(name, value)
    if (text.trim() === '') continue
    if (vaddyScanOptionNames.includes(name)) given[name] = { text, from: 'input' }
    else problems.push(notAnOption(name))
  }
  return { given, problems }
}

function textOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => textOf(name, item)).join(',')
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return String(value)
  }
  throw new TypeError(`Expected ${cleanLine(name, 80)} to be text, a number or a boolean.`)
}

function notAnOption(name: string): Message {
  const given = cleanLine(name, 80)
  const near = closestMatch(given.toLowerCase().replaceAll('-', '_'), [...vaddyScanOptionNames], {
    maxDistance: 3,
  })
  return near === undefined
    ? message('problem_option_unknown', { given })
    : message('problem_spelling', { given, input: near })
}
