import { closestMatch } from 'leven'
import type { PolicyEntry } from '../../../gate/report.ts'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { Secret } from '../../../kernel/secret.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import type { SlackAppearance } from '../../../report/slack.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import type { Layer } from './layer.ts'
import type { Variables } from './surroundings.ts'

type OptionName = keyof typeof vaddyOptions

const optionNames = Object.keys(vaddyOptions) as OptionName[]
const isOffered = (name: OptionName) =>
  !('only' in vaddyOptions[name] && vaddyOptions[name].only === 'action')

/** Names of go-vaddy's that are not `VADDY_` and the option's name, or that came before it. */
const otherNames: { readonly [N in OptionName]?: readonly string[] } = {
  auth_key: ['VADDY_TOKEN'],
  api_url: ['VADDY_API_SERVER'],
  slack_webhook_url: ['SLACK_WEBHOOK_URL'],
}

/** The variables that give an option, the customary one first. */
export function variablesOf(name: OptionName): readonly string[] {
  return [...(otherNames[name] ?? []), `VADDY_${name.toUpperCase()}`]
}

/** go-vaddy's variable for a crawl: digits are an ID, everything else is a label. */
export const crawlVariable = 'VADDY_CRAWL'
/** go-vaddy's variable for the host of a V1 or PrivateNet project. */
const v1Variable = 'VADDY_HOST'

const offered = optionNames.filter(isOffered)
const secretVariables = optionNames.filter((name) => 'secret' in vaddyOptions[name]).flatMap(variablesOf)
const known = new Set([...optionNames.flatMap(variablesOf), crawlVariable, v1Variable])

/** Every variable that gives an option to the CLI, by option. `VADDY_CRAWL` stands for both crawl options. */
export const optionVariables: ReadonlyMap<OptionName, readonly string[]> = new Map(
  offered.map((name) => [name, variablesOf(name)]),
)

/**
 * Reads options from variables: `VADDY_` and the option's name in capitals, and go-vaddy's own names as they
 * are. An empty variable counts as unset. Two names of one option with different values are a problem, as is
 * a name that is a known one but for its underscores; one that merely resembles a known one is a warning.
 */
export function readVariables(variables: Variables, from: PolicyEntry['from']): Layer {
  const textOf = (variable: string) => (variables[variable] ?? '').trim()
  const given: Record<string, GivenOptions[string]> = {}
  const problems: Message[] = []
  const set = (option: string, names: readonly string[], meant: (name: string) => string) => {
    const filled = names.filter((name) => textOf(name) !== '')
    const [first] = filled
    if (first === undefined) return
    const other = filled.find((name) => meant(name) !== meant(first))
    if (other !== undefined) problems.push(message('cli_problem_two_variables', { variable: first, other }))
    given[option] = { text: meant(first), from }
  }

  for (const name of offered) set(name, variablesOf(name), (variable) => meaning(variable, textOf(variable)))
  const crawl = textOf(crawlVariable)
  if (crawl !== '') {
    const option = /^\d+$/.test(crawl) ? 'crawl_id' : 'crawl_label'
    set(option, [crawlVariable, ...variablesOf(option)], textOf)
  }
  if (textOf(v1Variable) !== '') problems.push(message('cli_problem_v1', { variable: v1Variable }))
  return {
    given,
    ...misspelledVariables(variables, problems),
    appearance: appearanceIn(textOf),
    secrets: secretVariables.flatMap((name) => (textOf(name) === '' ? [] : [new Secret(textOf(name))])),
  }
}

/** go-vaddy's variables for the look of a Slack message. */
export const appearanceVariables = {
  username: 'SLACK_USERNAME',
  channel: 'SLACK_CHANNEL',
  icon_emoji: 'SLACK_ICON_EMOJI',
  icon_url: 'SLACK_ICON_URL',
} as const satisfies Record<keyof SlackAppearance, string>

function appearanceIn(textOf: (variable: string) => string): SlackAppearance {
  const given = Object.entries(appearanceVariables).map(([name, variable]) => [name, textOf(variable)])
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

/** go-vaddy takes the API's server with or without its scheme. */
function meaning(variable: string, text: string): string {
  return variable === 'VADDY_API_SERVER' && !text.includes('://') ? `https://${text}` : text
}

function misspelledVariables(
  variables: Variables,
  found: readonly Message[],
): Pick<Layer, 'problems' | 'warnings'> {
  const problems = [...found]
  const warnings: Message[] = []
  const plain = (name: string) => name.toUpperCase().replaceAll('_', '')
  const byPlainName = new Map([...known].map((name) => [plain(name), name]))
  for (const [name, value] of Object.entries(variables)) {
    if (!/^VADDY_/i.test(name) || known.has(name) || (value ?? '').trim() === '') continue
    const given = cleanLine(name, 80)
    const slip = byPlainName.get(plain(name))
    const near = slip ?? closestMatch(name, [...known], { maxDistance: 2 })
    if (slip !== undefined) problems.push(message('cli_problem_variable_spelling', { given, variable: slip }))
    else if (near !== undefined) warnings.push(message('cli_warning_variable', { given, variable: near }))
  }
  return { problems, warnings }
}
