import type { Redact } from '../../../kernel/redact.ts'
import { createSecrets, type Secrets } from '../../../kernel/secrets.ts'
import { catalogueOf, type Language } from '../../../messages/catalogues.ts'
import type { Catalogue, Message } from '../../../messages/message.ts'
import { commonOptions } from '../../../options/common.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { readOptions } from '../../../options/read.ts'
import type { SlackAppearance } from '../../../report/slack.ts'
import { createPrinter, type Printer } from '../terminal/printer.ts'
import { createProgress, type Progress } from '../terminal/progress.ts'
import { cliOptions } from './cli-options.ts'
import type { CliCommand } from './command.ts'
import { readEnvFile } from './env-file.ts'
import { readVariables } from './environment.ts'
import type { Flags } from './flags.ts'
import { readKeyFile } from './key-file.ts'
import { type Layer, mergeLayers } from './layer.ts'
import { superfluousArguments } from './problems.ts'
import type { Surroundings } from './surroundings.ts'

/** One call of a command: what was given, and where to say what came of it. */
export interface Call {
  readonly command: CliCommand
  /** Every command there is, this one among them. */
  readonly commands: readonly CliCommand[]
  readonly surroundings: Surroundings
  /** The options that the command takes, from flags, environment and env file. */
  readonly given: GivenOptions
  /** What is wrong with how the options were given. Their values are read later. */
  readonly problems: readonly Message[]
  /** How a Slack message is to look. */
  readonly appearance: SlackAppearance
  readonly format: 'text' | 'json'
  readonly language: Language
  /** Whether more detail is wanted. */
  readonly verbose: boolean
  readonly catalogue: Catalogue
  readonly secrets: Secrets
  readonly redact: Redact
  readonly printer: Printer
  readonly progress: Progress
}

const nothing: Layer = { given: {}, problems: [], warnings: [], secrets: [], appearance: {} }

/**
 * Prepares a call: reads the env file, the environment and the key file, lays them over each other, and opens
 * the progress. Throws nothing that the user did: problems are collected.
 */
export async function prepareCall(
  command: CliCommand,
  flags: Flags,
  surroundings: Surroundings,
  commands: readonly CliCommand[],
): Promise<Call> {
  const { values: settings, problems: badSettings } = readOptions(cliOptions, flags.given)
  const { source } = command
  const environment =
    source === undefined ? nothing : readVariables(source, surroundings.variables, 'environment')
  const envFile =
    settings.env_file === undefined || source === undefined
      ? nothing
      : await readEnvFile(settings.env_file, surroundings.folder, source)
  const { key, problem: badKey } =
    settings.auth_key_file === undefined ? {} : await readKeyFile(settings.auth_key_file, surroundings)

  const byFlag: GivenOptions = {
    ...flags.given,
    ...argumentOf(command, flags),
    ...(key !== undefined && { auth_key: { text: key.reveal(), from: 'flag' } }),
  }
  const table = { ...command.options, ...command.own }
  const layers = [byFlag, environment.given, envFile.given].map((layer) => pick(layer, table))
  const merged = mergeLayers(layers, source?.alternatives ?? [])
  const { language = 'en' } = readOptions({ language: commonOptions.language }, merged).values
  const catalogue = catalogueOf(language)
  const secrets = createSecrets([key, ...environment.secrets, ...envFile.secrets])
  const { redact } = secrets
  const { quiet = false, verbose = false, format = 'text' } = settings
  const progress = await createProgress({
    ...surroundings,
    catalogue,
    redact,
    level: verbose ? 'verbose' : quiet ? 'quiet' : 'normal',
  })
  for (const warning of [...environment.warnings, ...envFile.warnings]) progress.log.warning(warning)
  return {
    command,
    commands,
    surroundings,
    given: merged,
    problems: [
      ...flags.problems,
      ...superfluousArguments(command, flags),
      ...badSettings,
      ...(badKey === undefined ? [] : [badKey]),
      ...environment.problems,
      ...envFile.problems,
    ],
    appearance: { ...envFile.appearance, ...environment.appearance },
    format,
    language,
    verbose,
    catalogue,
    secrets,
    redact,
    printer: createPrinter({ ...surroundings, catalogue, redact }),
    progress,
  }
}

function argumentOf({ argument }: CliCommand, { operands }: Flags): GivenOptions {
  const [text] = operands
  return argument === undefined || text === undefined ? {} : { [argument.option]: { text, from: 'flag' } }
}

function pick(layer: GivenOptions, table: CliCommand['options']): GivenOptions {
  return Object.fromEntries(Object.entries(layer).filter(([name]) => name in table))
}
