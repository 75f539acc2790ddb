import { cleanLine } from '../../../kernel/clean-text.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import type { OptionValues } from '../../../options/read.ts'
import {
  type Reader,
  readChoice,
  readCountBetween,
  readDuration,
  readText,
  Unreadable,
} from '../../../options/readers.ts'
import type { VersionName } from '../../../simulator/fortify/versions.ts'
import { saidHelp } from '../places/cli-options.ts'
import { type SimulatedService, scenarioNames } from './scenario-names.ts'

const sscVersions = ['22.2', '23.2', '24.2', '25.2'] as const satisfies readonly VersionName[]

const everyScenario = [...new Set<string>(Object.values(scenarioNames).flat())]

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
  scenario: option('scenario', readChoice(everyScenario), {
    group: 'common',
    placeholder: 'name',
    default: 'clean',
    choices: everyScenario,
    ...saidHelp(
      message('flag_scenario', {
        scenarios: scenarioNames.vaddy,
        nhn: scenarioNames.nhn,
        fortify: scenarioNames.fortify,
        api: scenarioNames.api,
      }),
    ),
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
  fleet_size: option('fleet_size', readCountBetween(0, 100_000), {
    group: 'common',
    placeholder: 'count',
    ...saidHelp(message('flag_fleet_size')),
  }),
  ssc_version: option('ssc_version', readChoice(sscVersions), {
    group: 'common',
    placeholder: 'version',
    choices: sscVersions,
    ...saidHelp(message('flag_ssc_version')),
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

/** Values of the options of `scangate simulate`. */
export type SimulateValues = OptionValues<typeof simulateOptions>

/** Options that only one service has a use for. */
export const onlyOf: Readonly<Record<SimulatedService, readonly (keyof typeof simulateOptions)[]>> = {
  vaddy: ['scan_duration', 'user', 'auth_key'],
  nhn: ['fleet_size'],
  fortify: ['ssc_version'],
  api: [],
}
