import { Secret } from '../../../kernel/secret.ts'
import { message } from '../../../messages/message.ts'
import { type GivenOptions, option } from '../../../options/definition.ts'
import { isGiven, readOptions } from '../../../options/read.ts'
import { readChoice } from '../../../options/readers.ts'
import { versionPath } from '../../../simulator/vaddy/application.ts'
import { rehearsalAccount, rehearsalProject } from '../../../simulator/vaddy/project.ts'
import { type ScenarioName, scenarios } from '../../../simulator/vaddy/scenarios.ts'
import type { Stage } from '../core/gate-command.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'

const scenarioNames = Object.keys(scenarios) as ScenarioName[]

/** The flag that rehearses a scan. */
export const rehearsalOptions = {
  simulate: option('simulate', readChoice(scenarioNames), {
    group: 'common',
    placeholder: 'scenario',
    choices: scenarioNames,
    ...saidHelp(message('flag_simulate', { scenarios: scenarioNames })),
  }),
}

/** A scan of five minutes is over in five seconds. */
const timeScale = 60

/** What leads to a service, a project or a person: the simulator's own stands for each, or nothing. */
const replaced = [
  'user',
  'auth_key',
  'project_id',
  'project_number',
  'api_url',
  'ca_file',
  'slack_webhook_url',
] as const

/** What names a thing in the project that is configured, and is nothing in the simulated one. */
const meaningless = [
  'crawl_id',
  'crawl_label',
  'scan_id',
  'max_scan_age',
  'scanned_after',
  'version_url',
  'expect_version',
] as const

/**
 * Sets up a simulated VAddy for `scan --simulate SCENARIO`; `undefined` without the flag. The service that is
 * configured is never spoken to: what the environment says of it is left out, and a flag that names it is a problem.
 */
export async function rehearsalStage({
  given,
  problems,
  secrets,
  surroundings,
}: Invocation): Promise<Stage | undefined> {
  const reading = readOptions(rehearsalOptions, { simulate: given['simulate'] })
  const { simulate: scenario } = reading.values
  const isWanted = isGiven(given, 'simulate')
  if (!isWanted) return undefined
  const contradictions = replaced
    .filter((name) => given[name]?.from === 'flag')
    .map((other) => message('problem_together', { input: 'simulate', other }))
  const found = [...reading.problems, ...contradictions]
  if (scenario === undefined || found.length + problems.length > 0) {
    // Nobody is told of a rehearsal that does not take place.
    const { simulate, slack_webhook_url: webhook, ...rest } = given
    return { given: rest, problems: found, close: async () => {} }
  }
  const kept = Object.entries(given).filter(([name, value]) => mayStay(name, value))
  const { startVaddySimulator } = await import('../../../simulator/vaddy/server.ts')
  const { close, url } = await startVaddySimulator({ scenario, clock: surroundings.clock, timeScale })
  const { authKey, user } = rehearsalAccount
  const { projectId, projectNumber } = rehearsalProject(0)
  secrets.add(new Secret(authKey))
  const played = {
    api_url: url,
    user,
    auth_key: authKey,
    project_id: projectId,
    project_number: String(projectNumber),
    // Whoever did not look at the application would notice nothing.
    ...(scenario === 'redeployed' && { version_url: `${url}${versionPath}` }),
  }
  const texts = Object.entries(played).map(([name, text]) => [name, { text, from: 'flag' }])
  return { given: Object.fromEntries([...kept, ...texts]), problems: [], close }
}

function mayStay(name: string, value: GivenOptions[string]): boolean {
  if (name === 'simulate' || (replaced as readonly string[]).includes(name)) return false
  return !(meaningless as readonly string[]).includes(name) || value?.from === 'flag'
}
