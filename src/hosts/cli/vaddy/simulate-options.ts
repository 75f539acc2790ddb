import { cleanLine } from '../../../kernel/clean-text.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { type Reader, readChoice, readDuration, readText, Unreadable } from '../../../options/readers.ts'
import type { ScenarioName } from '../../../simulator/vaddy/scenarios.ts'
import { saidHelp } from '../places/cli-options.ts'

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
    choices: scenarioNames,
    ...saidHelp(message('flag_scenario', { scenarios: scenarioNames })),
  }),
  port: option('port', readPort, {
    group: 'common',
    placeholder: 'number',
    default: '0',
    ...saidHelp(message('flag_port')),
  }),
  host: option('host', readLoopback, {
    group: 'common',
    placeholder: 'address',
    default: '127.0.0.1',
    ...saidHelp(message('flag_host')),
  }),
  scan_duration: option('scan_duration', readDuration(0), {
    group: 'common',
    placeholder: 'duration',
    ...saidHelp(message('flag_scan_duration')),
  }),
  time_scale: option('time_scale', readScale, {
    group: 'common',
    placeholder: 'factor',
    default: '1',
    ...saidHelp(message('flag_time_scale')),
  }),
  rate_limit: option('rate_limit', readRateLimit, {
    group: 'common',
    placeholder: 'number',
    ...saidHelp(message('flag_rate_limit')),
  }),
  user: option('user', readText, {
    group: 'common',
    placeholder: 'login-id',
    ...saidHelp(message('flag_simulated_user')),
  }),
  auth_key: option('auth_key', readText, {
    group: 'common',
    placeholder: 'key',
    ...saidHelp(message('flag_simulated_key')),
  }),
} as const
