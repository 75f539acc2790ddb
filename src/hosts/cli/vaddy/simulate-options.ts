import { cleanLine } from '../../../kernel/clean-text.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { type Reader, readChoice, readDuration, readText, Unreadable } from '../../../options/readers.ts'
import type { ScenarioName } from '../../../simulator/vaddy/scenarios.ts'

/** The scenarios with one line each. A copy, so that `--help` loads no server; a test holds it to the simulator. */
export const scenarioNames = [
  'clean',
  'vulnerable',
  'busy',
  'canceled',
  'incomplete',
  'nothing-scanned',
  'flaky',
  'lost-start',
  'portal',
  'strange-answer',
  'other-scan',
  'bad-key',
  'slow',
  'no-crawls',
  'cancel-refused',
  'never-ends',
] as const satisfies readonly ScenarioName[]

const readPort: Reader<number> = (text, input) =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? Number(text)
    : new Unreadable(message('cli_problem_port', { input, given: cleanLine(text, 80) }))

const readScale: Reader<number> = (text, input) =>
  /^\d{1,6}(?:\.\d{1,6})?$/.test(text) && Number(text) > 0
    ? Number(text)
    : new Unreadable(message('cli_problem_scale', { input, given: cleanLine(text, 80) }))

const readRateLimit: Reader<number> = (text, input) =>
  /^[1-9]\d{0,5}$/.test(text)
    ? Number(text)
    : new Unreadable(message('cli_problem_rate', { input, given: cleanLine(text, 80) }))

/** The simulator's key is known to everybody, so it is for this machine only. */
const readLoopback: Reader<string> = (text, input) => {
  const host = text.includes(':') && !text.startsWith('[') ? `[${text}]` : text
  return isLoopbackHost(host)
    ? text.replace(/^\[|\]$/g, '')
    : new Unreadable(message('cli_problem_loopback', { input, given: cleanLine(text, 80) }))
}

/** Options of `scangate simulate`. */
export const simulateOptions = {
  scenario: option('scenario', readChoice(scenarioNames), {
    group: 'common',
    placeholder: 'name',
    default: 'clean',
    help: `How VAddy behaves: ${scenarioNames.map((name) => `\`${name}\``).join(', ')}.`,
  }),
  port: option('port', readPort, {
    group: 'common',
    placeholder: 'number',
    default: '0',
    help: 'The port to listen on; `0` takes a free one.',
  }),
  host: option('host', readLoopback, {
    group: 'common',
    placeholder: 'address',
    default: '127.0.0.1',
    help: 'The address to listen on: loopback only.',
  }),
  scan_duration: option('scan_duration', readDuration(0), {
    group: 'common',
    placeholder: 'duration',
    help: "How long a scan takes, such as `20s`. Default: the scenario's, mostly five minutes.",
  }),
  time_scale: option('time_scale', readScale, {
    group: 'common',
    placeholder: 'factor',
    default: '1',
    help: 'How many times faster everything goes: with `60` a minute takes a second.',
  }),
  rate_limit: option('rate_limit', readRateLimit, {
    group: 'common',
    placeholder: 'number',
    help: "Answer so many requests a minute and refuse more with 429. Default: no limit; VAddy's documents name none.",
  }),
  user: option('user', readText, {
    group: 'common',
    placeholder: 'login-id',
    help: 'The login ID to accept, instead of the one that is printed.',
  }),
  auth_key: option('auth_key', readText, {
    group: 'common',
    placeholder: 'key',
    help: 'The key to accept, instead of the one that is printed. Give no real one.',
  }),
} as const
