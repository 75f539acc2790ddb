import { cleanLine, withoutWorkflowCommands } from '../kernel/clean-text.ts'
import { isLoopbackHost } from '../kernel/loopback.ts'
import { parseUrl } from '../kernel/parse-url.ts'

/**
 * Makes text from outside one line that is only text, for a terminal, a reader and GitHub's runner, which
 * would read commands from a report as soon as somebody prints it in a job.
 */
export function inertLine(text: string, maximumLength?: number): string {
  return withoutWorkflowCommands(cleanLine(text, maximumLength))
}

const longestLink = 2_000

/**
 * Returns the address in its normal form if a report may link to it, otherwise `null`. Links go to
 * `https:` and to loopback `http:` (a simulator's console) only, and never carry a user or a password,
 * which could make a foreign host look like a known one.
 */
export function linkable(address: string): string | null {
  const url = address.length > longestLink ? undefined : parseUrl(address)
  if (url === undefined) return null
  const trusted = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))
  if (!trusted || url.username !== '' || url.password !== '') return null
  // A bracket needs no encoding in a fragment, but with two number signs GitHub's runner reads a command.
  const href = url.href.replaceAll('##[', '##%5B')
  return href.length <= longestLink ? href : null
}
